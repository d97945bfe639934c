import { type DerivedSection, sectionOf, withSection } from '../compact/derived-section.ts';
import { damaged } from '../compact/layout.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { decode } from '../compact/strings.ts';
import type { LanguageRules } from './language.ts';
import { type NameColumns, type Numbers, restemmed } from './name-table.ts';
import { tiers } from './names-of.ts';
import { areAscending } from './sorted-words.ts';

/** What people name: occupations or skills. */
export type NamedKind = 'occupations' | 'skills';

/** The names of a kind in a language, as an index carries them; null where it does not. */
type StoredNames = (kind: NamedKind, language: string, rules: LanguageRules) => NameColumns | null;

/** The derived section of names; `withNames` makes it. */
const nameSection: DerivedSection<StoredNames> = {
  name: 'names',
  version: 2,
  madeOf: ['occupations', 'skills'],
  open: (_parts, _record, index) => (kind, language, rules) => {
    const packed = index.sections.get(`names.${partOf(kind, language)}`);
    if (packed === undefined) return null;
    const table = unpacked(packed, index[kind].ids.length);
    return table.rules === rules.name ? table : restemmed(table, rules);
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

const COLUMNS = 5;
const TEXTS = 4;
const HEAD = 4 * (2 * COLUMNS + TEXTS);

/**
 * A table of names as it is read in place. A head of 32-bit numbers: of every column how many numbers it has and in how many
 * bytes each; of every text how many bytes. The columns, each at a multiple of four: words of all names, one after the
 * other; the stem of every surface; how many concepts have each stem; how many names of each tier every concept has; how
 * many words every name has. Then the texts: the rules' name, surfaces, stems, and texts of aliases as lines.
 */
function packed(names: NameColumns): Uint8Array {
  const columns = [names.tokens, names.stemOf, names.conceptsOf, names.counts, names.sizes];
  const texts = [[names.rules], names.surfaces, names.stems, names.aliases].map((lines) =>
    new TextEncoder().encode(lines.join('\n')),
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

/** @throws SkillGraphError `INDEX_DAMAGED` where any number points outside. */
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
  const [tokens, stemOf, conceptsOf, counts, sizes] = Array.from({ length: COLUMNS }, (_, column) => {
    const length = heads[2 * column]!;
    const width = heads[2 * column + 1]!;
    check(width === 1 || width === 2 || width === 4);
    const { buffer, byteOffset } = take(length * width);
    if (width === 1) return new Uint8Array(buffer, byteOffset, length);
    return width === 2 ? new Uint16Array(buffer, byteOffset, length) : new Uint32Array(buffer, byteOffset, length);
  }) as [Numbers, Numbers, Numbers, Numbers, Numbers];
  const [[rules = ''] = [], surfaces, stems, aliases] = Array.from({ length: TEXTS }, (_, text) => {
    const lines = decode(take(heads[2 * COLUMNS + text]!));
    return lines === '' ? [] : lines.split('\n');
  }) as [string[], string[], string[], string[]];
  check(at === bytes.byteLength && surfaces.length === stemOf.length && stems.length === conceptsOf.length);
  check(areAscending(surfaces) && areAscending(stems));
  check(sumBelow(tokens, surfaces.length) >= 0 && sumBelow(stemOf, stems.length) >= 0);
  check(sumBelow(conceptsOf, conceptCount + 1) >= 0 && counts.length <= tiers.length * conceptCount);
  check(counts.length % tiers.length === 0 && sumBelow(counts, sizes.length + 1) === sizes.length);
  let aliasCount = 0;
  for (let tier = tiers.length - 1; tier < counts.length; tier += tiers.length) aliasCount += counts[tier]!;
  check(aliases.length === aliasCount);
  return { rules, surfaces, stems, stemOf, conceptsOf, counts, sizes, tokens, aliases };
}

/** The sum of numbers that are all below a limit; −1 where one is not. */
function sumBelow(numbers: Numbers, limit: number): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number >= limit) return -1;
    sum += number;
  }
  return sum;
}
