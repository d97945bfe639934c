import { derived } from '../compact/derived.ts';
import { editDistance } from './edit-distance.ts';
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
  if (!mayHold(lookup, typed)) return [];
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
      const longer = Math.abs(surface.length - typed.length);
      if (longer > allowed + 1 || surface.length < 2) continue;
      const other = letters(id);
      const near = longer <= cheapest && differing(mask ^ other) <= 2 * cheapest;
      // Of one sound are words of the same letters, `ph` aside.
      const alike = mask === other || typed.includes('ph') || ((other & PH) === PH && surface.includes('ph'));
      if (!near && !alike) continue;
      const cost =
        alike && soundOf(surface) === sound ? 0 : near ? editDistance(typed, surface, cheapest) : cheapest + 1;
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
  const { rows, masks, from } = squeezedLabels(lookup);
  const mask = maskOf(squeezed);
  let cheapest = allowed;
  let found: number[] = [];
  const end = from[Math.min(squeezed.length + allowed + 1, from.length - 1)]!;
  for (let at = from[Math.min(squeezed.length - allowed, from.length - 1)]!; at < end; at++) {
    if (differing(mask ^ masks[at]!) > 2 * allowed) continue;
    const name = firstNames[rows[at]!]!;
    let text = '';
    for (let token = starts[name]!; token < starts[name + 1]!; token++) text += surfaces[tokens[token]!]!;
    const cost = editDistance(squeezed, text, cheapest);
    if (cost > cheapest) continue;
    if (cost < cheapest) found = [];
    cheapest = cost;
    found.push(rows[at]!);
  }
  return found.sort((a, b) => a - b);
}

/** Doubled letters and spellings of one sound made one: `fotography` sounds like `photography`. */
function soundOf(word: string): string {
  return word.replace(/ph/g, 'f').replace(/(.)\1/g, '$1');
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

/** Labels without spaces and signs: rows by how many letters they have, those of `n` from `from[n]` on, and which letters. */
const squeezedLabels = /* @__PURE__ */ derived((lookup: Lookup) => {
  const { firstNames, tiers, starts, tokens, surfaces } = lookup.table;
  const letters = lettersOfSurfaces(lookup);
  const lengths = new Uint16Array(firstNames.length);
  for (const [row, name] of firstNames.entries()) {
    if (name < 0 || tiers[name] !== 0) continue;
    for (let at = starts[name]!; at < starts[name + 1]!; at++) lengths[row]! += surfaces[tokens[at]!]!.length;
  }
  const from = new Uint32Array(Math.max(0, ...lengths) + 2);
  for (const length of lengths) from[length + 1]!++;
  for (let length = 1; length < from.length; length++) from[length]! += from[length - 1]!;
  const next = from.slice();
  const rows = new Uint32Array(lengths.length);
  const masks = new Int32Array(lengths.length);
  for (const [row, length] of lengths.entries()) {
    const place = next[length]!++;
    rows[place] = row;
    const name = firstNames[row]!;
    if (length > 0) for (let at = starts[name]!; at < starts[name + 1]!; at++) masks[place]! |= letters(tokens[at]!);
  }
  return { rows, masks, from };
});

const LINE_FEED = 10;
/** Letters of {@link maskOf}: p and h. */
const PH = (1 << 16) | (1 << 8);

const spelledOut = /* @__PURE__ */ derived(({ table: { surfaces } }: Lookup): SpelledOut => {
  const ends = new Uint32Array(surfaces.length);
  let end = 0;
  for (let id = 0; id < surfaces.length; id++) {
    end += 1 + surfaces[id]!.length;
    ends[id] = end;
  }
  return { text: `\n${surfaces.join('\n')}\n`, ends };
});

/** Whether some surface may hold a text of four letters or more: each four letters in a row stand somewhere. */
function mayHold(lookup: Lookup, typed: string): boolean {
  const runs = runsOfLetters(lookup);
  for (let end = RUN; end <= typed.length; end++) {
    const key = runKey(typed, end);
    if ((runs[key >>> 5]! & (1 << (key & 31))) === 0) return false;
  }
  return true;
}

const RUN = 4;
const RUN_BITS = 18;
const runsOfLetters = /* @__PURE__ */ derived((lookup: Lookup) => {
  const { text } = spelledOut(lookup);
  const runs = new Int32Array(2 ** (RUN_BITS - 5));
  for (let end = RUN; end <= text.length; end++) {
    const key = runKey(text, end);
    runs[key >>> 5]! |= 1 << (key & 31);
  }
  return runs;
});

/** A number of few bits for the letters before a place. */
function runKey(text: string, end: number): number {
  let bits = 0;
  for (let at = end - RUN; at < end; at++) bits = Math.imul(bits, 31) + text.charCodeAt(at);
  return Math.imul(bits, 0x9e3779b1) >>> (32 - RUN_BITS);
}

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

/** How many bits are set. */
function differing(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function lettersOf(word: string): number {
  return /^[\p{L}\p{N}]*$/u.test(word) ? [...word].length : 0;
}
