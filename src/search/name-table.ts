import { fold } from '../compact/fold.ts';
import type { Names } from '../compact/skill-index.ts';
import type { LanguageRules } from './language.ts';
import { type ConceptName, namesOf } from './names-of.ts';
import { wordsOf } from './words.ts';

/** The words of every name of one kind of concept in one language, as numbers: what is saved with an index. */
export interface NameTable {
  /** Rules that made the stems. */
  readonly rules: string;
  readonly surfaces: string[];
  readonly stems: string[];
  /** Stem of each surface. */
  readonly stemOf: Uint32Array;
  /** By name: the concept it belongs to, and where it comes from (a position in `tiers`). */
  readonly owners: Uint32Array;
  readonly tiers: Uint8Array;
  /** Words of name `i`: `tokens[starts[i]] … tokens[starts[i + 1] - 1]`, surfaces in order. */
  readonly starts: Uint32Array;
  readonly tokens: Uint32Array;
  /** Texts of aliases, which no label table holds, by name. */
  readonly aliases: ReadonlyMap<number, string>;
}

/** A further name of a concept, by row. */
export interface RowAlias {
  readonly row: number;
  readonly text: string;
}

/** Reads every name once, and gives words numbers, the most frequent first. */
export function nameTable(
  names: Names,
  language: string,
  rules: LanguageRules,
  aliases: readonly RowAlias[] = [],
): NameTable {
  const collected = new Collector();
  const own = new Map<number, string[]>();
  for (const { row, text } of aliases) own.set(row, [...(own.get(row) ?? []), text]);
  const count = names.ids.length;
  // Whole tables at once: far faster than a decoder call per text.
  for (const table of [names.labels, names.altLabels, names.hiddenLabels]) table(language).all();
  for (let row = 0; row < count; row++) {
    for (const name of namesOf(names, row, language)) collected.add(row, name);
    for (const text of own.get(row) ?? []) collected.add(row, { text, tier: 3 });
  }
  return collected.table(rules);
}

/** The table with further names at its end. */
export function withAliases(table: NameTable, aliases: readonly RowAlias[], rules: LanguageRules): NameTable {
  if (aliases.length === 0) return table;
  const collected = new Collector(table);
  for (const { row, text } of aliases) collected.add(row, { text, tier: 3 });
  return collected.table(rules, table);
}

class Collector {
  readonly #ids = new Map<string, number>();
  readonly #owners: number[] = [];
  readonly #tiers: number[] = [];
  readonly #starts: number[] = [0];
  readonly #tokens: number[] = [];
  readonly #aliases = new Map<number, string>();

  constructor(table?: NameTable) {
    for (const [id, surface] of (table?.surfaces ?? []).entries()) this.#ids.set(surface, id);
    if (table === undefined) return;
    this.#owners = Array.from(table.owners);
    this.#tiers = Array.from(table.tiers);
    this.#starts = Array.from(table.starts);
    this.#tokens = Array.from(table.tokens);
    for (const [name, text] of table.aliases) this.#aliases.set(name, text);
  }

  add(row: number, { text, tier }: ConceptName): void {
    if (tier === 3) this.#aliases.set(this.#owners.length, text);
    for (const word of wordsOf(fold(text))) {
      let id = this.#ids.get(word);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(word, id);
      }
      this.#tokens.push(id);
    }
    this.#owners.push(row);
    this.#tiers.push(tier);
    this.#starts.push(this.#tokens.length);
  }

  /** Numbers by falling frequency, so that most take one byte; where a table grows, its numbers stay. */
  table(rules: LanguageRules, grown?: NameTable): NameTable {
    let surfaces = [...this.#ids.keys()];
    let tokens = Uint32Array.from(this.#tokens);
    if (grown === undefined) {
      const uses = new Uint32Array(surfaces.length);
      for (const token of tokens) uses[token]!++;
      const order = surfaces.map((_, id) => id).sort((a, b) => uses[b]! - uses[a]! || a - b);
      const renumbered = new Uint32Array(order.length);
      for (const [id, former] of order.entries()) renumbered[former] = id;
      surfaces = order.map((former) => surfaces[former]!);
      tokens = tokens.map((token) => renumbered[token]!);
    }
    return {
      rules: rules.name,
      ...stemmed(surfaces, rules),
      owners: Uint32Array.from(this.#owners),
      tiers: Uint8Array.from(this.#tiers),
      starts: Uint32Array.from(this.#starts),
      tokens,
      aliases: this.#aliases,
    };
  }
}

/** The stems of surfaces. */
export function stemmed(surfaces: string[], rules: LanguageRules): Pick<NameTable, 'surfaces' | 'stems' | 'stemOf'> {
  const ids = new Map<string, number>();
  const stemOf = Uint32Array.from(surfaces, (surface) => {
    const stem = rules.stem(surface);
    const known = ids.get(stem);
    if (known !== undefined) return known;
    ids.set(stem, ids.size);
    return ids.size - 1;
  });
  return { surfaces, stems: [...ids.keys()], stemOf };
}
