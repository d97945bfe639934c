import { compare } from './compare.ts';
import { cleanLines, cleanText, distinctTexts } from './text.ts';
import type { Issue, Translation } from './types.ts';

/** A concept as a reader found it. */
export interface ConceptInput {
  readonly id: string;
  readonly label: string;
  readonly altLabels?: readonly string[];
  /** Searched, never shown. */
  readonly hiddenLabels?: readonly string[];
  readonly code?: string;
  readonly description?: string;
  readonly scopeNote?: string;
  readonly broader?: readonly string[];
  readonly tags?: readonly string[];
  readonly translations?: Readonly<Record<string, Translation>>;
  /** Where it was found: for issues only. */
  readonly file?: string;
  readonly row?: number;
}

type Whole<T extends ConceptInput> = T &
  Required<Pick<ConceptInput, 'altLabels' | 'broader' | 'tags' | 'translations'>>;

/**
 * Tidied concepts, one per id, sorted by id. Several rows with one id are merged field by field, by content. A concept
 * that needs no tidying and states no lists is handed on as it is: there may be a million.
 */
export function conceptRecords<T extends ConceptInput>(inputs: readonly T[], file: string, issues: Issue[]): T[] {
  const concepts: T[] = [];
  for (const input of inputs) {
    const concept = tidied(input, file, issues);
    if (concept !== null) concepts.push(concept);
  }
  concepts.sort((a, b) => compare(a.id, b.id));
  let count = 0;
  for (let start = 0, end = 0; start < concepts.length; start = end) {
    const { id } = concepts[start]!;
    for (end = start + 1; end < concepts.length && concepts[end]!.id === id; ) end++;
    concepts[count++] = end - start === 1 ? concepts[start]! : mergedRows(concepts.slice(start, end), file, issues);
  }
  concepts.length = count;
  return concepts;
}

/** Shared by all concepts that have none. */
export const none: readonly string[] = /* @__PURE__ */ Object.freeze([]);
export const untranslated: Readonly<Record<string, Translation>> = /* @__PURE__ */ Object.freeze({});

function tidied<T extends ConceptInput>(input: T, file: string, issues: Issue[]): T | null {
  const where = { file: input.file ?? file, ...(input.row === undefined ? {} : { row: input.row }) };
  const id = cleanText(input.id);
  if (id === '') {
    issues.push({ code: 'MISSING_ID', ...where, message: `"${input.label}" has no identifier; the row is left out.` });
    return null;
  }
  let label = cleanText(input.label);
  if (label === '') {
    issues.push({ code: 'MISSING_LABEL', ...where, message: `${id} has no label; its identifier stands in.` });
    label = id;
  } else if (label !== input.label) {
    issues.push({ code: 'CLEANED_TEXT', ...where, message: `The label of ${id} was tidied to "${label}".` });
  }
  const altLabels = distinctTexts(input.altLabels ?? none);
  if (altLabels.tidied)
    issues.push({ code: 'CLEANED_TEXT', ...where, message: `Alternative labels of "${label}" (${id}) were tidied.` });
  const hiddenLabels = distinctTexts(input.hiddenLabels ?? none);
  const texts = tidiedTexts(input);
  if (texts !== null)
    issues.push({ code: 'CLEANED_TEXT', ...where, message: `Codes or texts of "${label}" (${id}) were tidied.` });
  if (
    id === input.id &&
    label === input.label &&
    texts === null &&
    !(input.altLabels?.length || input.hiddenLabels?.length || input.broader?.length || input.tags?.length)
  )
    return input;
  return whole(input, {
    ...texts,
    id,
    label,
    altLabels: altLabels.texts,
    ...(hiddenLabels.texts.length === 0 ? null : { hiddenLabels: hiddenLabels.texts }),
  });
}

/** A copy with every list. By `Object.assign`: as spreads, V8 would keep the copies of a million concepts as dictionaries. */
function whole<T extends ConceptInput>(input: T, tidied: Partial<ConceptInput> = {}): Whole<T> {
  return Object.assign({}, input, {
    altLabels: input.altLabels ?? none,
    ...tidied,
    broader: sortedDistinct(input.broader),
    tags: sortedDistinct(input.tags),
    translations: input.translations ?? untranslated,
  });
}

/** Identifiers and tags, cleaned as what they are compared with is. */
function sortedDistinct(texts: readonly string[] = none): readonly string[] {
  if (texts.length < 2) return texts.length === 0 ? none : [cleanText(texts[0]!)];
  return [...new Set(texts.map(cleanText))].sort(compare);
}

const oneLine = ['code', 'groupCode', 'layer'] as const;
const severalLines = ['description', 'scopeNote'] as const;

/** Codes, texts and translations as they should be, where that is not as they are. */
function tidiedTexts(input: ConceptInput): Partial<ConceptInput> | null {
  const stated: Readonly<Record<string, unknown>> = { ...input };
  let changed: Record<string, unknown> | null = null;
  for (const [fields, clean] of [
    [oneLine, cleanText],
    [severalLines, cleanLines],
  ] as const)
    for (const field of fields) {
      const text = stated[field];
      if (typeof text !== 'string') continue;
      const tidy = clean(text);
      if (tidy === text) continue;
      changed ??= {};
      changed[field] = tidy === '' && field !== 'layer' ? undefined : tidy;
    }
  for (const [language, translation] of Object.entries(input.translations ?? untranslated)) {
    const tidy = tidiedTranslation(translation);
    if (tidy === translation) continue;
    changed ??= {};
    changed['translations'] = { ...input.translations, ...(changed['translations'] as object), [language]: tidy };
  }
  return changed;
}

function tidiedTranslation(translation: Translation): Translation {
  const { label, altLabels, hiddenLabels, description, scopeNote } = translation;
  const isTidy = (text: string | undefined, clean: (text: string) => string): boolean =>
    text === undefined || clean(text) === text;
  const areTidy = (texts: readonly string[] = none): boolean => texts.every((text) => cleanText(text) === text);
  if (
    isTidy(label, cleanText) &&
    isTidy(description, cleanLines) &&
    isTidy(scopeNote, cleanLines) &&
    areTidy(altLabels) &&
    areTidy(hiddenLabels)
  )
    return translation;
  return {
    ...(label === undefined ? {} : { label: cleanText(label) }),
    ...(altLabels === undefined ? {} : { altLabels: distinctTexts(altLabels).texts }),
    ...(hiddenLabels === undefined ? {} : { hiddenLabels: distinctTexts(hiddenLabels).texts }),
    ...(description === undefined ? {} : { description: cleanLines(description) }),
    ...(scopeNote === undefined ? {} : { scopeNote: cleanLines(scopeNote) }),
  };
}

const unionFields = ['altLabels', 'hiddenLabels', 'broader', 'tags'] as const;
const provenance: ReadonlySet<string> = /* @__PURE__ */ new Set(['file', 'row', 'id', 'translations', ...unionFields]);

function mergedRows<T extends ConceptInput>(rows: readonly T[], file: string, issues: Issue[]): T {
  const [first, ...rest] = rows.map((row) => whole(row)).sort((a, b) => compare(contentOf(a), contentOf(b)));
  const merged: Record<string, unknown> = { ...first };
  const differing = new Set<string>();
  for (const row of rest) {
    for (const field of unionFields) {
      const union = [...new Set([...((merged[field] as string[] | undefined) ?? none), ...(row[field] ?? none)])];
      if (merged[field] !== undefined || union.length > 0) merged[field] = union.sort(compare);
    }
    merged['translations'] = { ...(merged['translations'] as object), ...row.translations };
    for (const [field, value] of Object.entries(row)) {
      if (provenance.has(field) || isBlank(value)) continue;
      const kept = merged[field];
      if (isBlank(kept)) merged[field] = value;
      else if (JSON.stringify(kept) !== JSON.stringify(value)) {
        differing.add(field);
        if (compare(JSON.stringify(value), JSON.stringify(kept)) < 0) merged[field] = value;
      }
    }
  }
  const last = rest[rest.length - 1]!;
  const detail = differing.size === 0 ? 'alike' : `differing in ${[...differing].sort(compare).join(', ')}`;
  issues.push({
    code: 'DUPLICATE_CONCEPT',
    file: last.file ?? file,
    ...(last.row === undefined ? {} : { row: last.row }),
    message: `${last.id} has ${rows.length} rows, ${detail}; they are merged${differing.size === 0 ? '' : ' (the value first in text order is kept)'}.`,
  });
  return merged as unknown as T;
}

function contentOf(row: ConceptInput): string {
  return JSON.stringify({ ...row, file: '', row: 0 });
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || value === 'unknown' || (Array.isArray(value) && value.length === 0);
}
