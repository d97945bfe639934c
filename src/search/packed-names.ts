import { type DerivedSection, sectionOf, withSection } from '../compact/derived-section.ts';
import { damaged } from '../compact/layout.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { decode } from '../compact/strings.ts';
import type { LanguageRules } from './language.ts';
import type { NameColumns, Numbers } from './name-table.ts';
import { tiers } from './names-of.ts';
import { WordList } from './word-list.ts';

/** What people name: occupations or skills. */
export type NamedKind = 'occupations' | 'skills';

/** The names of a kind in a language, as an index carries them; null where it does not, or stemmed by other rules. */
type StoredNames = (kind: NamedKind, language: string, rules: LanguageRules) => NameColumns | null;

/** The derived section of names; `withNames` makes it. */
const nameSection: DerivedSection<StoredNames> = {
  name: 'names',
  version: 3,
  madeOf: ['occupations', 'skills'],
  open: (_parts, _record, index) => (kind, language, rules) => {
    const packed = index.sections.get(`names.${partOf(kind, language)}`);
    if (packed === undefined) return null;
    const names = unpacked(packed, index[kind].ids.length);
    return names.rules === rules.name ? names : null;
  },
};

export function storedNames(index: SkillIndex): StoredNames {
  return sectionOf(index, nameSection) ?? (() => null);
}

export function partOf(kind: NamedKind, language: string): string {
  return `${kind === 'skills' ? 'skill' : 'occ'}@${language}`;
}

/** The index with tables of names as a section. */
export function withNameTables(index: SkillIndex, tables: Readonly<Record<string, NameColumns>>): SkillIndex {
  const parts = Object.fromEntries(Object.entries(tables).map(([part, table]) => [part, packed(table)]));
  return withSection(index, nameSection, parts);
}

/** Columns of numbers, in the order in which they are saved. */
const columnNames = [
  'tokens',
  'stemOf',
  'conceptsOf',
  'counts',
  'sizes',
  'firstNames',
  'firstTokens',
  'byLength',
  'lengths',
  'aliasNames',
] as const;
/** In the same form: where blocks of words begin. */
const COLUMNS = columnNames.length + 2;
const TEXTS = 4;
const HEAD = 4 * (2 * COLUMNS + TEXTS);

/**
 * A table of names as it is read in place. A head of 32-bit numbers: of every column how many numbers it has and in how many
 * bytes each; of every text how many bytes. The columns, each at a multiple of four, those of {@link columnNames}, then where
 * blocks of surfaces and of stems begin. Then the texts: the rules' name, surfaces, stems, and texts of aliases as lines.
 */
function packed(names: NameColumns): Uint8Array {
  const { surfaces, stems } = names;
  const columns = [...columnNames.map((name) => names[name]), surfaces.starts, stems.starts];
  const texts = [names.rules, surfaces.text.slice(1, -1), stems.text.slice(1, -1), names.aliases.join('\n')].map(
    (text) => new TextEncoder().encode(text),
  );
  const heads = Uint32Array.from([
    ...columns.flatMap((column) => [column.length, column.BYTES_PER_ELEMENT]),
    ...texts.map(({ length }) => length),
  ]);
  const chunks = [heads, ...columns, ...texts].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + inFours(length), 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += inFours(chunk.length);
  }
  return bytes;
}

function inFours(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}

/**
 * Checked here are the sizes; what the numbers point at is checked where a question looks: see {@link NameTable}, `WordList`
 * and `weightOf`.
 *
 * @throws SkillGraphError `INDEX_DAMAGED`
 */
function unpacked(bytes: Uint8Array, conceptCount: number): NameColumns {
  const check = (fits: boolean): void => {
    if (!fits) throw damaged('its names do not fit it');
  };
  check(bytes.byteLength >= HEAD);
  const heads = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4);
  let at = HEAD;
  const take = (length: number): Uint8Array => {
    check(at + length <= bytes.byteLength);
    const taken = bytes.subarray(at, at + length);
    at += inFours(length);
    return taken;
  };
  const columns = Array.from({ length: COLUMNS }, (_, column): Numbers => {
    const length = heads[2 * column]!;
    const width = heads[2 * column + 1]!;
    check(width === 1 || width === 2 || width === 4);
    const { buffer, byteOffset } = take(length * width);
    if (width === 1) return new Uint8Array(buffer, byteOffset, length);
    return width === 2 ? new Uint16Array(buffer, byteOffset, length) : new Uint32Array(buffer, byteOffset, length);
  });
  const [rules, surfaces, stems, aliases] = Array.from({ length: TEXTS }, (_, text) =>
    decode(take(heads[2 * COLUMNS + text]!)),
  ) as [string, string, string, string];
  const numbers = Object.fromEntries(columnNames.map((name, column) => [name, columns[column]!])) as Record<
    (typeof columnNames)[number],
    Numbers
  >;
  const [surfaceStarts, stemStarts] = columns.slice(-2) as [Uint32Array, Uint32Array];
  const names = {
    ...numbers,
    rules,
    surfaces: new WordList(surfaces, surfaceStarts, numbers.stemOf.length),
    stems: new WordList(stems, stemStarts, numbers.conceptsOf.length),
    aliases: aliases === '' ? [] : aliases.split('\n'),
  };
  check(at === bytes.byteLength && names.counts.length === tiers.length * conceptCount);
  check(names.firstNames.length === conceptCount + 1 && names.firstTokens.length === conceptCount + 1);
  check(names.aliases.length === names.aliasNames.length);
  return names;
}
