import { derived } from '../compact/derived.ts';
import { editDistance } from './edit-distance.ts';
import { differing, lettersIn, lettersOfSurfaces } from './letters.ts';
import type { Lookup } from './lookup.ts';
import type { Numbers } from './name-table.ts';
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
export function squeezedCorrections(lookup: Lookup, squeezed: string): number[] {
  const allowed = squeezed.length >= 2 * squeezedEditLetters ? 2 : squeezed.length >= squeezedEditLetters ? 1 : 0;
  if (allowed === 0) return [];
  const [once, again] = lettersIn(squeezed);
  let cheapest = allowed;
  let found: number[] = [];
  for (let length = squeezed.length - allowed; length <= squeezed.length + allowed; length++) {
    const labels = labelsOf(lookup, length);
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

function withoutSpaces({ table }: Lookup, row: number): string {
  const { starts, tokens, surfaces } = table;
  const name = table.firstName(row);
  let text = '';
  for (let token = starts[name]!; token < starts[name + 1]!; token++) text += surfaces.at(tokens[token]!);
  return text;
}

/** Labels of one length without spaces and signs, with the letters that each has, and has more than once. */
interface SameLength {
  readonly rows: Numbers;
  readonly once: Int32Array;
  readonly again: Int32Array;
}

const prepared = /* @__PURE__ */ derived((_: Lookup) => new Map<number, SameLength>());

/** Those of a length are made ready when they are first asked for. */
function labelsOf(lookup: Lookup, length: number): SameLength {
  const known = prepared(lookup).get(length);
  if (known !== undefined) return known;
  const { table } = lookup;
  const { byLength, lengths, firstTokens, sizes, firstNames } = table.columns;
  const letters = lettersOfSurfaces(lookup);
  const rows = byLength.subarray(lengths[length], lengths[length + 1] ?? 0);
  const once = new Int32Array(rows.length);
  const again = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const start = firstTokens[rows[at]!]!;
    const end = start + sizes[firstNames[rows[at]!]!]!;
    let some = 0;
    let several = 0;
    for (let token = start; token < end; token++) {
      const own = letters.once(table.tokens[token]!);
      several |= (some & own) | letters.again(table.tokens[token]!);
      some |= own;
    }
    once[at] = some;
    again[at] = several;
  }
  const labels = { rows, once, again };
  prepared(lookup).set(length, labels);
  return labels;
}
