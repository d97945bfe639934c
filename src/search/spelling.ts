import { derived } from '../compact/derived.ts';
import type { Lookup } from './lookup.ts';
import { beginning } from './sorted-words.ts';
import {
  begunLetters,
  endPartLetters,
  innerPartLetters,
  oneEditLetters,
  squeezedEditLetters,
  twoEditsLetters,
} from './tuning.ts';

/** Surfaces that hold a typed word at their start or end, or, if it is long, anywhere; `begun`: at their start alone. */
export function longerWords(lookup: Lookup, typed: string, begun = false): number[] {
  const letters = lettersOf(typed);
  if (letters < (begun ? begunLetters : endPartLetters)) return [];
  if (begun) {
    const [from, to] = beginning(lookup.table.surfaces, typed);
    return Array.from({ length: to - from }, (_, i) => from + i);
  }
  const { text, ends } = spelledOut(lookup);
  const found: number[] = [];
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
    const atStart = text.charCodeAt(at - 1) === LINE_FEED;
    const atEnd = text.charCodeAt(at + typed.length) === LINE_FEED;
    if (!atStart && !atEnd && letters < innerPartLetters) continue;
    const surface = surfaceAt(ends, at);
    if (found[found.length - 1] !== surface) found.push(surface);
  }
  return found;
}

/**
 * Surfaces that a typed word may be a misspelling of, the most likely sort only: the same sound; else one edit, for words
 * of three letters or more; else two, for eight or more. First letter or sound is the same.
 */
export function corrections(lookup: Lookup, typed: string): readonly number[] {
  const known = remembered(lookup);
  const before = known.get(typed);
  if (before !== undefined) return before;
  const found = searchedCorrections(lookup, typed);
  // A list of names has the same words again and again; a stream of them must not fill the memory.
  if (known.size >= REMEMBERED) known.clear();
  known.set(typed, found);
  return found;
}

const REMEMBERED = 1000;
const remembered = /* @__PURE__ */ derived((_: Lookup) => new Map<string, readonly number[]>());

function searchedCorrections(lookup: Lookup, typed: string): readonly number[] {
  const allowed = typed.length >= twoEditsLetters ? 2 : typed.length >= oneEditLetters ? 1 : 0;
  if (allowed === 0) return [];
  const { surfaces } = lookup.table;
  const letters = lettersOfSurfaces(lookup);
  const mask = maskOf(typed);
  const sound = soundOf(typed);
  let cheapest = allowed;
  let found: number[] = [];
  for (const start of startsLike(typed)) {
    const [from, to] = beginning(surfaces, start);
    for (let id = from; id < to; id++) {
      const surface = surfaces[id]!;
      const longer = surface.length - typed.length;
      if (longer > allowed + 1 || longer < -allowed - 1 || surface.length < 2) continue;
      if (differing(mask ^ letters(id)) > 2 * allowed + 1) continue;
      const cost = soundOf(surface) === sound ? 0 : editDistance(typed, surface, cheapest);
      if (cost > cheapest) continue;
      if (cost < cheapest) found = [];
      cheapest = cost;
      found.push(id);
    }
  }
  return found;
}

/** Labels that what was typed may be a misspelling of, its spaces and signs left out: `coffe egrinder`. By row. */
export function squeezedCorrections(lookup: Lookup, squeezed: string): number[] {
  const allowed = squeezed.length >= 2 * squeezedEditLetters ? 2 : squeezed.length >= squeezedEditLetters ? 1 : 0;
  if (allowed === 0) return [];
  const { firstNames, starts, tokens, surfaces } = lookup.table;
  const { rowsOf, masks } = squeezedLabels(lookup);
  const mask = maskOf(squeezed);
  let cheapest = allowed;
  let found: number[] = [];
  for (let length = squeezed.length - allowed; length <= squeezed.length + allowed; length++)
    for (const row of rowsOf.get(length) ?? []) {
      if (differing(mask ^ masks[row]!) > 2 * allowed) continue;
      const name = firstNames[row]!;
      let text = '';
      for (let at = starts[name]!; at < starts[name + 1]!; at++) text += surfaces[tokens[at]!]!;
      const cost = editDistance(squeezed, text, cheapest);
      if (cost > cheapest) continue;
      if (cost < cheapest) found = [];
      cheapest = cost;
      found.push(row);
    }
  return found.sort((a, b) => a - b);
}

/** Doubled letters and spellings of one sound made one: `fotography` sounds like `photography`. */
function soundOf(word: string): string {
  return word.replace(/ph/g, 'f').replace(/(.)\1/g, '$1');
}

/** Three rows of a table of edits, for texts as long as names are. */
const scratch = /* @__PURE__ */ [0, 1, 2].map(() => new Uint8Array(256)) as unknown as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * Insertions, deletions, replacements, swaps of neighbours and one letter moved elsewhere that turn one text into the
 * other; more than `most` counts as `most + 1`.
 */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last, row] = scratch;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      let best = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        best = Math.min(best, before[j - 2]! + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > most + 1) return most + 1;
    [before, last, row] = [last, row, before];
  }
  const edits = last[b.length]!;
  return edits === 2 && most >= 1 && oneMoved(a, b) ? 1 : Math.min(edits, most + 1);
}

/** Whether one letter taken out and put in elsewhere makes the other word. */
function oneMoved(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = a.length - 1;
  while (a[end] === b[end]) end--;
  const ours = a.slice(start, end + 1);
  const theirs = b.slice(start, end + 1);
  return ours.slice(1) + ours[0] === theirs || ours[ours.length - 1] + ours.slice(0, -1) === theirs;
}

interface SpelledOut {
  /** Every surface between line feeds. */
  readonly text: string;
  /** Where each ends in it. */
  readonly ends: Uint32Array;
}

/** Which letters a surface has, worked out once. */
const lettersOfSurfaces = /* @__PURE__ */ derived(({ table: { surfaces } }: Lookup) => {
  const masks = new Int32Array(surfaces.length);
  return (id: number): number => {
    if (masks[id] === 0) masks[id] = maskOf(surfaces[id]!);
    return masks[id]!;
  };
});

/** Of labels without spaces and signs: rows by how many letters they have, and by row which. */
const squeezedLabels = /* @__PURE__ */ derived((lookup: Lookup) => {
  const { table } = lookup;
  const { firstNames } = table;
  const letters = lettersOfSurfaces(lookup);
  const rowsOf = new Map<number, number[]>();
  const masks = new Int32Array(firstNames.length);
  for (const [row, name] of firstNames.entries()) {
    if (name < 0 || table.tiers[name] !== 0) continue;
    let length = 0;
    for (let at = table.starts[name]!; at < table.starts[name + 1]!; at++) {
      length += table.surfaces[table.tokens[at]!]!.length;
      masks[row]! |= letters(table.tokens[at]!);
    }
    const rows = rowsOf.get(length);
    if (rows) rows.push(row);
    else rowsOf.set(length, [row]);
  }
  return { rowsOf, masks };
});

const LINE_FEED = 10;

const spelledOut = /* @__PURE__ */ derived(({ table: { surfaces } }: Lookup): SpelledOut => {
  const ends = new Uint32Array(surfaces.length);
  let end = 0;
  for (let id = 0; id < surfaces.length; id++) {
    end += 1 + surfaces[id]!.length;
    ends[id] = end;
  }
  return { text: `\n${surfaces.join('\n')}\n`, ends };
});

/** With what words begin that have the letter or the sound of a word: `f` and `ph` are one. */
function startsLike(word: string): readonly string[] {
  const first = word.charAt(0);
  return first === 'f' ? [first, 'ph'] : word.startsWith('ph') ? ['f', first] : [first];
}

function surfaceAt(ends: Uint32Array, at: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function maskOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function differing(mask: number): number {
  let count = 0;
  for (let bits = mask; bits !== 0; bits &= bits - 1) count++;
  return count;
}

function lettersOf(word: string): number {
  return /^[\p{L}\p{N}]*$/u.test(word) ? [...word].length : 0;
}
