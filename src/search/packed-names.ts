import { type DerivedSection, sectionOf, withSection } from '../compact/derived-section.ts';
import { damaged } from '../compact/layout.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { LanguageRules } from './language.ts';
import { type NameTable, stemmed } from './name-table.ts';
import { tiers } from './names-of.ts';

/** What people name: occupations or skills. */
export type NamedKind = 'occupations' | 'skills';

/** The names of a kind in a language, as an index carries them; null where it does not. */
type StoredNames = (kind: NamedKind, language: string, rules: LanguageRules) => NameTable | null;

/** The derived section of names; `withNames` makes it. */
const nameSection: DerivedSection<StoredNames> = {
  name: 'names',
  version: 1,
  madeOf: ['occupations', 'skills'],
  open: (_parts, _record, index) => (kind, language, rules) => {
    const packed = index.sections.get(`names.${partOf(kind, language)}`);
    if (packed === undefined) return null;
    const table = unpacked(packed, index[kind].ids.length);
    return table.rules === rules.name ? table : { ...table, rules: rules.name, ...stemmed(table.surfaces, rules) };
  },
};

export function storedNames(index: SkillIndex): StoredNames {
  return sectionOf(index, nameSection) ?? (() => null);
}

export function partOf(kind: NamedKind, language: string): string {
  return `${kind === 'skills' ? 'skill' : 'occ'}@${language}`;
}

/** The index with tables of names as a section. */
export function withNameTables(index: SkillIndex, tables: Readonly<Record<string, NameTable>>): SkillIndex {
  const parts = Object.fromEntries(Object.entries(tables).map(([part, table]) => [part, packed(table)]));
  return withSection(index, nameSection, parts);
}

const HEAD = 8;

/**
 * A table of names in few bytes: eight 32-bit counts; the rules' name, surfaces, stems, and texts of aliases as lines; then
 * numbers of seven bits a byte: the stem of every surface (0 for the next new one); for every concept how many names of
 * each tier it has; for every name how many words, and which.
 */
function packed(table: NameTable): Uint8Array {
  const { surfaces, stems, stemOf, owners, starts, tokens } = table;
  const numbers = new Varints();
  let known = 0;
  for (const stem of stemOf) {
    numbers.add(stem === known ? 0 : stem + 1);
    if (stem === known) known++;
  }
  const concepts = (owners.at(-1) ?? -1) + 1;
  let name = 0;
  const aliases: string[] = [];
  for (let row = 0; row < concepts; row++) {
    let end = name;
    const counts = tiers.map((_, tier) => {
      const from = end;
      while (end < owners.length && owners[end] === row && table.tiers[end] === tier) end++;
      return end - from;
    });
    for (const count of counts) numbers.add(count);
    for (; name < end; name++) {
      numbers.add(starts[name + 1]! - starts[name]!);
      for (let at = starts[name]!; at < starts[name + 1]!; at++) numbers.add(tokens[at]!);
      const alias = table.aliases.get(name);
      if (alias !== undefined) aliases.push(alias);
    }
  }
  const texts = [table.rules, surfaces.join('\n'), stems.join('\n'), aliases.join('\n')].map((text) =>
    new TextEncoder().encode(text),
  );
  const heads = Uint32Array.from([
    surfaces.length,
    stems.length,
    concepts,
    owners.length,
    ...texts.map(({ length }) => length),
  ]);
  const chunks = [new Uint8Array(heads.buffer), ...texts, numbers.bytes()];
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** @throws SkillGraphError `INDEX_DAMAGED` where any number points outside. */
function unpacked(bytes: Uint8Array, conceptCount: number): NameTable {
  const bad = () => damaged('its names do not fit it');
  if (bytes.byteLength < 4 * HEAD) throw bad();
  const heads = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD);
  const [surfaceCount, stemCount, concepts, nameCount] = Array.from(heads.subarray(0, 4)) as [
    number,
    number,
    number,
    number,
  ];
  let at = 4 * HEAD;
  const texts = Array.from(heads.subarray(4), (length) => {
    if (at + length > bytes.byteLength) throw bad();
    const text = new TextDecoder().decode(bytes.slice(at, at + length));
    at += length;
    return text;
  });
  const surfaces = linesOf(texts[1]!);
  const stems = linesOf(texts[2]!);
  const aliasTexts = linesOf(texts[3]!);
  if (surfaces.length !== surfaceCount || stems.length !== stemCount || concepts > conceptCount) throw bad();
  if (nameCount > bytes.byteLength) throw bad();
  const next = (): number => {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
      if (at >= bytes.length) break;
    }
    throw bad();
  };
  const stemOf = new Uint32Array(surfaceCount);
  let known = 0;
  for (let surface = 0; surface < surfaceCount; surface++) {
    const stated = next();
    stemOf[surface] = stated === 0 ? known++ : stated - 1;
    if (stemOf[surface]! >= known || known > stemCount) throw bad();
  }
  const owners = new Uint32Array(nameCount);
  const nameTiers = new Uint8Array(nameCount);
  const starts = new Uint32Array(nameCount + 1);
  const tokens = new Uint32Array(bytes.length - at);
  const aliases = new Map<number, string>();
  let name = 0;
  let token = 0;
  for (let row = 0; row < concepts; row++) {
    const first = name;
    for (let tier = 0; tier < tiers.length; tier++) {
      const end = name + next();
      if (end > nameCount) throw bad();
      nameTiers.fill(tier, name, end);
      name = end;
    }
    owners.fill(row, first, name);
    for (let own = first; own < name; own++) {
      const end = token + next();
      if (end > tokens.length) throw bad();
      while (token < end) {
        const surface = next();
        if (surface >= surfaceCount) throw bad();
        tokens[token++] = surface;
      }
      starts[own + 1] = token;
      if (nameTiers[own] === 3) aliases.set(own, aliasTexts[aliases.size] ?? '');
    }
  }
  if (name !== nameCount || at !== bytes.length || aliases.size !== aliasTexts.length) throw bad();
  return {
    rules: texts[0]!,
    surfaces,
    stems,
    stemOf,
    owners,
    tiers: nameTiers,
    starts,
    tokens: tokens.subarray(0, token),
    aliases,
  };
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** Numbers of seven bits a byte, the lowest first; the top bit says that more follow. */
class Varints {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  add(value: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const grown = new Uint8Array(2 * this.#bytes.length);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
    this.#bytes[this.#length++] = rest;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
