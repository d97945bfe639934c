import { checkIndex } from '../compact/check-index.ts';
import type { MatchedBy } from '../compact/find-concept.ts';
import { fold } from '../compact/fold.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { checkedOptions, type OptionForms } from '../query/answer/ask.ts';
import { type ConceptRef, conceptRef } from '../query/answer/concept-ref.ts';
import { createEngine, type EngineOptions } from './engine.ts';
import { hitsOf } from './hits.ts';
import { checkedLimits, checkedText, checkSearch } from './input-forms.ts';
import type { NamedKind } from './packed-names.ts';
import { leastTyped, type SearchLimits, wholeTyped } from './tuning.ts';
import {
  type Found,
  type NameSource,
  nameText,
  type Reading,
  read,
  type Understanding,
  understanding,
} from './understand.ts';
import { unitsOf } from './units.ts';
import { wordsOf } from './words.ts';

/** What can be searched for. */
export type SearchKind = NamedKind;

/** Languages, further names, rules of languages, and limits. */
export interface CreateSearchOptions extends EngineOptions {
  /** How much is read before it is refused. */
  readonly limits?: SearchLimits | undefined;
}

/** How a text is read. */
export interface UnderstandOptions {
  /** Default `occupations`. */
  readonly kind?: SearchKind | undefined;
  /** Language of the labels in the answer; the index's own where there are none in it. */
  readonly language?: string | undefined;
}

export interface SearchOptions extends UnderstandOptions {
  /** How many to return. Default 10. */
  readonly limit?: number | undefined;
}

export interface SearchResult extends ConceptRef {
  /** 1 for an exact match; below 1 for a near one, the more of the words agree the higher. */
  readonly score: number;
  readonly kind: SearchKind;
  /** Whether what was typed is a name of the concept, case, accents and spacing aside. */
  readonly exact: boolean;
  /** Which of its names matched. */
  readonly matchedBy: MatchedBy | 'alias';
  /** The name that matched, as written in the data. */
  readonly text: string;
  /** Language of the matched name; absent for ids and codes. */
  readonly language?: string;
}

/** A search over one index; its word lists are taken from the index, or built at the first search of each kind, and kept. */
export interface Search extends NameSource {
  (query: string, options?: SearchOptions): SearchResult[];
}

/**
 * Finds occupations and skills by id, code, label, alternative or hidden label and alias, with typing mistakes, other forms
 * of words, and beginnings of the last one. What {@link understand} takes for certain comes first, then the family in its
 * order, then the others by score.
 *
 * @throws SkillGraphError `BAD_OPTION` for a language that is not loaded, or a limit that is no count; `BAD_INPUT` for an
 * alias of an unknown id. The search throws `TOO_LARGE` for a text that is longer than `limits.queryLength`.
 *
 * @example
 * const search = createSearch(index);
 * search('web develper')[0]?.label; // 'web developer'
 */
export function createSearch(index: SkillIndex, options: CreateSearchOptions = {}): Search {
  checkIndex(index);
  checkedOptions(options, createForms, index.meta.languages);
  const engine = createEngine(index, options);
  const source = { index, engine, limits: checkedLimits(options.limits) };
  const search = (query: string, asked: SearchOptions = {}): SearchResult[] => {
    const {
      kind = 'occupations',
      limit = 10,
      language,
    } = checkedOptions(asked, { kind: kinds, limit: 0, language: 'language' }, index.meta.languages);
    return resultsOf(source, kind, query, read(source, kind, checkedText(query)), { limit, language });
  };
  return Object.assign(search, source);
}

const createForms: OptionForms<CreateSearchOptions> = {
  languages: 'list',
  aliases: 'list',
  rules: 'object',
  limits: 'object',
};

const kinds: ReadonlySet<string> = /* @__PURE__ */ new Set<SearchKind>(['occupations', 'skills']);

/**
 * What a typed name stands for: certain, with the name that matched and how; a choice, the generic first; or unknown, with
 * the words that are missing and what comes nearest. A missing word or a doubtful correction never gives a certain answer.
 *
 * @throws SkillGraphError `BAD_OPTION`, `BAD_INPUT`, `TOO_LARGE` for a text that is longer than `limits.queryLength`.
 *
 * @example
 * const search = createSearch(index);
 * understand(search, 'lorry driver'); // certain: cargo vehicle driver, by its other name
 * understand(search, 'teacher'); // a choice: primary school teacher, …
 */
export function understand(search: Search, text: string, options: UnderstandOptions = {}): Understanding {
  checkSearch(search);
  const { kind = 'occupations', language } = checkedOptions(
    options,
    { kind: kinds, language: 'language' },
    search.index.meta.languages,
  );
  return understanding(search, kind, checkedText(text), read(search, kind, text), language);
}

function resultsOf(
  source: NameSource,
  kind: SearchKind,
  query: string,
  reading: Reading,
  { limit, language }: { readonly limit: number; readonly language: string | undefined },
): SearchResult[] {
  const { index } = source;
  const { by } = reading;
  const whole = by !== undefined || (reading.found[0]?.hit.typed ?? 1) >= wholeTyped;
  const rows = whole ? reading.rows : [];
  const unfinished = whole && reading.found.length >= limit ? [] : begun(source, kind, query);
  const found = whole ? [...reading.found, ...unfinished] : [...unfinished, ...reading.found];
  const hits = new Map(found.map((one) => [one.hit.row, one] as const).reverse());
  const order = [...new Set([...rows, ...found.map(({ hit }) => hit.row)])].slice(0, limit);
  const folded = fold(query);
  return order.map((row, at) => {
    const one = hits.get(row);
    const matched =
      at === 0 && by !== undefined
        ? by
        : one === undefined
          ? { text: index[kind].ids.at(row), by: 'id' as const }
          : {
              ...nameText(index, kind, one.asked, one.hit.equalName >= 0 ? one.hit.equalName : one.hit.name),
              language: one.asked.language,
            };
    const exact = matched.by === 'id' || matched.by === 'code' || fold(matched.text) === folded;
    const { id, label, code } = conceptRef(index, kind, row, language);
    return {
      id,
      label,
      score: exact ? 1 : Math.min(one?.hit.score ?? 1, NEAREST),
      ...(code === undefined ? {} : { code }),
      kind,
      exact,
      matchedBy: matched.by,
      text: matched.text,
      ...('language' in matched && matched.language !== undefined ? { language: matched.language } : {}),
    };
  });
}

/** Concepts that hold what was typed, the last word being perhaps unfinished. */
function begun({ engine, limits }: NameSource, kind: SearchKind, query: string): readonly Found[] {
  const words = query.trim().length > limits.queryLength ? [] : wordsOf(fold(query));
  if (words.length === 0) return [];
  return engine(kind)
    .flatMap((asked) =>
      hitsOf(asked.lookup, unitsOf(asked.lookup, words, { begun: true }), asked.use)
        .filter(({ typed }) => typed >= leastTyped)
        .map((hit) => ({ hit, asked })),
    )
    .sort((a, b) => b.hit.score - a.hit.score || a.hit.row - b.hit.row);
}

/** Just below an exact match: the same words in another order are not the same name. */
const NEAREST = 0.999;
