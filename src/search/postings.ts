import type { NameTable, Numbers } from './name-table.ts';

/**
 * Which names hold a word, ascending, a name as often as it does. Whoever asks for few words, a process with one question,
 * has them looked for among the words of all names; whoever has asked for as many as a table of every word costs has that made.
 */
export class Postings {
  readonly #table: NameTable;
  readonly #known = new Map<number, readonly number[]>();
  #all: { readonly offsets: Uint32Array; readonly names: Uint32Array } | null = null;

  constructor(table: NameTable) {
    this.#table = table;
  }

  of(surface: number): ArrayLike<number> {
    if (this.#all === null) {
      const known = this.#known.get(surface);
      if (known !== undefined) return known;
      if (this.#known.size < WORDS_OF_A_TABLE) {
        const found = namesWith(this.#table, surface);
        this.#known.set(surface, found);
        return found;
      }
      this.#all = inverse(this.#table);
      this.#known.clear();
    }
    const { offsets, names } = this.#all;
    return names.subarray(offsets[surface], offsets[surface + 1]);
  }
}

/** Looking for so many words takes as long as turning the whole table around. */
const WORDS_OF_A_TABLE = 100;

/** Where a number stands among others. */
export function placesOf(numbers: Numbers, wanted: number): number[] {
  const places: number[] = [];
  for (let at = numbers.indexOf(wanted); at >= 0; at = numbers.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

function namesWith(table: NameTable, surface: number): number[] {
  let name = -1;
  return placesOf(table.tokens, surface).map((at) => {
    name = table.holder(at, name);
    return name;
  });
}

function inverse(table: NameTable): { offsets: Uint32Array; names: Uint32Array } {
  const { tokens, starts, surfaces } = table.all();
  const offsets = new Uint32Array(surfaces.length + 1);
  for (let at = 0; at < tokens.length; at++) offsets[tokens[at]! + 1]!++;
  for (let surface = 0; surface < surfaces.length; surface++) offsets[surface + 1]! += offsets[surface]!;
  const names = new Uint32Array(tokens.length);
  const next = offsets.slice();
  for (let at = 0, name = 0; at < tokens.length; at++) {
    while (starts[name + 1]! <= at) name++;
    names[next[tokens[at]!]!++] = name;
  }
  return { offsets, names };
}
