import { derived } from '../compact/derived.ts';
import { editDistance } from './edit-distance.ts';
import { differing, lettersIn, lettersOfSurfaces } from './letters.ts';
import type { Lookup } from './lookup.ts';
import { beginning } from './sorted-words.ts';
import { squeezedEditLetters, squeezedLetters } from './tuning.ts';

/** Labels that are what was typed but for spaces and signs. By row. */
export function squeezedLabels({ table, postings }: Lookup, squeezed: string): number[] {
  const rows: number[] = [];
  if (squeezed.length < squeezedLetters) return rows;
  const { starts, tokens, surfaces, tiers, owners } = table;
  for (const first of beginningsOf(surfaces, squeezed)) {
    const names = postings.of(first);
    for (let i = 0; i < names.length; i++) {
      const name = names[i]!;
      if (tiers[name] !== 0 || tokens[starts[name]!] !== first) continue;
      let at = 0;
      for (let token = starts[name]!; token < starts[name + 1]! && at >= 0; token++) {
        const surface = surfaces[tokens[token]!]!;
        at = squeezed.startsWith(surface, at) ? at + surface.length : -1;
      }
      if (at === squeezed.length && !rows.includes(owners[name]!)) rows.push(owners[name]!);
    }
  }
  return rows.sort((a, b) => a - b);
}

/** Words with which a text begins. */
function beginningsOf(words: readonly string[], text: string): readonly number[] {
  const found: number[] = [];
  for (let end = 1; end <= text.length; end++) {
    const [from, to] = beginning(words, text.slice(0, end));
    if (from === to) break;
    if (words[from]!.length === end) found.push(from);
  }
  return found;
}

/** Labels that what was typed may be a misspelling of, its spaces and signs left out: `coffe egrinder`. By row. */
export function squeezedCorrections(lookup: Lookup, squeezed: string): number[] {
  const allowed = squeezed.length >= 2 * squeezedEditLetters ? 2 : squeezed.length >= squeezedEditLetters ? 1 : 0;
  if (allowed === 0) return [];
  const [once, again] = lettersIn(squeezed);
  let cheapest = allowed;
  let found: number[] = [];
  for (let length = squeezed.length - allowed; length <= squeezed.length + allowed; length++) {
    const labels = labelsByLength(lookup).of(length);
    for (let at = 0; at < labels.rows.length; at++) {
      const apart = differing(once ^ labels.once[at]!);
      if (apart > 2 * cheapest || apart + differing(again ^ labels.again[at]!) > 2 * cheapest) continue;
      const cost = editDistance(squeezed, withoutSpaces(lookup, labels.rows[at]!), cheapest);
      if (cost > cheapest) continue;
      if (cost < cheapest) found = [];
      cheapest = cost;
      found.push(labels.rows[at]!);
    }
  }
  return found.sort((a, b) => a - b);
}

function withoutSpaces({ table: { firstNames, starts, tokens, surfaces } }: Lookup, row: number): string {
  const name = firstNames[row]!;
  let text = '';
  for (let token = starts[name]!; token < starts[name + 1]!; token++) text += surfaces[tokens[token]!]!;
  return text;
}

/** Labels of one length, with the letters that each has, and has more than once. */
interface SameLength {
  readonly rows: Uint32Array;
  readonly once: Int32Array;
  readonly again: Int32Array;
}

/** Labels by how many letters they have without spaces and signs; those of a length made ready when they are first asked for. */
class LabelsByLength {
  readonly #lookup: Lookup;
  readonly #rows: Uint32Array;
  readonly #from: Uint32Array;
  readonly #ready: (SameLength | undefined)[] = [];

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
    const lengths = labelLengths(lookup);
    let longest = 0;
    for (let row = 0; row < lengths.length; row++) if (lengths[row]! > longest) longest = lengths[row]!;
    const from = new Uint32Array(longest + 2);
    for (let row = 0; row < lengths.length; row++) from[lengths[row]! + 1]!++;
    for (let length = 1; length < from.length; length++) from[length]! += from[length - 1]!;
    const next = from.slice();
    this.#rows = new Uint32Array(lengths.length);
    for (let row = 0; row < lengths.length; row++) this.#rows[next[lengths[row]!]!++] = row;
    this.#from = from;
  }

  of(length: number): SameLength {
    this.#ready[length] ??= this.#prepared(length);
    return this.#ready[length];
  }

  #prepared(length: number): SameLength {
    const { firstNames, starts, tokens } = this.#lookup.table;
    const letters = lettersOfSurfaces(this.#lookup);
    const rows = this.#rows.subarray(this.#from[length], this.#from[length + 1] ?? 0);
    const once = new Int32Array(rows.length);
    const again = new Int32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const name = firstNames[rows[at]!]!;
      let [some, several] = [0, 0];
      for (let token = starts[name]!; token < starts[name + 1]!; token++) {
        const own = letters.once(tokens[token]!);
        several |= (some & own) | letters.again(tokens[token]!);
        some |= own;
      }
      once[at] = some;
      again[at] = several;
    }
    return { rows, once, again };
  }
}

const labelsByLength = /* @__PURE__ */ derived((lookup: Lookup) => new LabelsByLength(lookup));

/** 0 for a concept without a label. */
function labelLengths({ table: { firstNames, tiers, starts, tokens, surfaces } }: Lookup): Uint16Array {
  const letters = new Uint16Array(surfaces.length);
  for (let surface = 0; surface < surfaces.length; surface++) letters[surface] = surfaces[surface]!.length;
  const lengths = new Uint16Array(firstNames.length);
  for (let row = 0; row < lengths.length; row++) {
    const name = firstNames[row]!;
    if (name < 0 || tiers[name] !== 0) continue;
    let length = 0;
    for (let token = starts[name]!; token < starts[name + 1]!; token++) length += letters[tokens[token]!]!;
    lengths[row] = length;
  }
  return lengths;
}
