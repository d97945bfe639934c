import { derived } from '../compact/derived.ts';
import { editDistance } from './edit-distance.ts';
import { alike, type Letters, lettersOfSurfaces } from './letters.ts';
import type { Lookup } from './lookup.ts';
import type { NameTable, Numbers } from './name-table.ts';
import { squeezedEditLetters, squeezedLetters } from './tuning.ts';

/** Labels that are what was typed but for spaces and signs. By row. */
export function squeezedLabels({ table, postings }: Lookup, squeezed: string): number[] {
  const rows: number[] = [];
  if (squeezed.length < squeezedLetters) return rows;
  const { starts, tokens, surfaces, tiers, owners } = table;
  for (const first of surfaces.startsOf(squeezed)) {
    const names = postings.of(first);
    for (let i = 0; i < names.length; i++) {
      const name = names[i]!;
      if (tiers[name] !== 0 || tokens[starts[name]!] !== first) continue;
      let at = 0;
      for (let token = starts[name]!; token < starts[name + 1]! && at >= 0; token++) {
        const surface = surfaces.at(tokens[token]!);
        at = squeezed.startsWith(surface, at) ? at + surface.length : -1;
      }
      if (at === squeezed.length && !rows.includes(owners[name]!)) rows.push(owners[name]!);
    }
  }
  return rows.sort((a, b) => a - b);
}

/** Labels that what was typed may be a misspelling of, its spaces and signs left out: `coffe egrinder`. By row. */
export interface Misspelt {
  readonly rows: readonly number[];
  /** How many edits they are from it. */
  readonly edits: number;
}

/** The nearest of them; null where so few letters are typed that none are looked for. */
export function squeezedCorrections(lookup: Lookup, squeezed: string): Misspelt | null {
  const allowed = squeezed.length >= 2 * squeezedEditLetters ? 2 : squeezed.length >= squeezedEditLetters ? 1 : 0;
  if (allowed === 0) return null;
  let edits = allowed;
  let found: number[] = [];
  for (let length = squeezed.length - allowed; length <= squeezed.length + allowed; length++) {
    const { rows, letters } = labelsOf(lookup, length);
    for (const at of alike(letters, squeezed, edits, 0, rows.length)) {
      const cost = editDistance(squeezed, withoutSpaces(lookup, rows[at]!), edits);
      if (cost > edits) continue;
      if (cost < edits) found = [];
      edits = cost;
      found.push(rows[at]!);
    }
  }
  return { rows: found.sort((a, b) => a - b), edits };
}

function withoutSpaces({ table }: Lookup, row: number): string {
  const { starts, tokens, surfaces } = table;
  const name = table.firstName(row);
  let text = '';
  for (let token = starts[name]!; token < starts[name + 1]!; token++) text += surfaces.at(tokens[token]!);
  return text;
}

/** Labels of one length without spaces and signs, with their letters. */
interface SameLength {
  readonly rows: Numbers;
  readonly letters: Letters;
}

const prepared = /* @__PURE__ */ derived((_: Lookup) => new Map<number, SameLength>());

/** Those of a length are made ready when they are first asked for. */
function labelsOf(lookup: Lookup, length: number): SameLength {
  const known = prepared(lookup).get(length);
  if (known !== undefined) return known;
  const { byLength, lengths } = lookup.table.columns;
  const rows = byLength.subarray(lengths[length], lengths[length + 1] ?? 0);
  const labels = { rows, letters: lettersOfLabels(lookup.table, rows, lettersOfSurfaces(lookup)) };
  prepared(lookup).set(length, labels);
  return labels;
}

function lettersOfLabels({ tokens, columns }: NameTable, rows: Numbers, words: Letters): Letters {
  const { firstTokens, sizes, firstNames } = columns;
  const once = new Int32Array(rows.length);
  const again = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const start = firstTokens[rows[at]!]!;
    const end = start + sizes[firstNames[rows[at]!]!]!;
    let some = 0;
    let several = 0;
    for (let token = start; token < end; token++) {
      const own = words.once[tokens[token]!]!;
      several |= (some & own) | words.again[tokens[token]!]!;
      some |= own;
    }
    once[at] = some;
    again[at] = several;
  }
  return { once, again };
}
