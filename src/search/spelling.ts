import { derived } from '../compact/derived.ts';
import { editDistance } from './edit-distance.ts';
import { alike, lettersIn, lettersOfSurfaces, maySoundAlike } from './letters.ts';
import { type Lookup, remembered } from './lookup.ts';
import {
  beforePartLetters,
  begunLetters,
  endPartLetters,
  innerPartLetters,
  oneEditLetters,
  twoEditsLetters,
} from './tuning.ts';

/** Surfaces that hold a typed word at their start or end, or, if it is long, anywhere; `begun`: at their start alone. */
export function longerWords(lookup: Lookup, typed: string, begun = false): number[] {
  const letters = lettersOf(typed);
  if (letters < (begun ? begunLetters : endPartLetters)) return [];
  if (begun) {
    const [from, to] = lookup.table.surfaces.beginning(typed);
    return Array.from({ length: to - from }, (_, i) => from + i);
  }
  if (!mayHold(lookup, typed)) return [];
  const { text } = lookup.table.surfaces;
  const found: number[] = [];
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
    const atStart = text.charCodeAt(at - 1) === LINE_FEED;
    const atEnd = text.charCodeAt(at + typed.length) === LINE_FEED;
    if (!atStart && !atEnd && letters < innerPartLetters) continue;
    const whole = lineAt(text, at);
    if (!atStart && whole.length - typed.length < beforePartLetters) continue;
    const surface = lookup.table.surfaces.placeOf(whole);
    if (found[found.length - 1] !== surface) found.push(surface);
  }
  return found;
}

/**
 * Surfaces that a typed word may be a misspelling of, the most likely sort only: the same sound; else one edit, for words
 * of three letters or more; else two, for eight or more. First letter or sound is the same.
 */
export const corrections: (lookup: Lookup) => (typed: string) => readonly number[] = /* @__PURE__ */ derived(
  (lookup: Lookup) => remembered((typed) => searchedCorrections(lookup, typed)),
);

function searchedCorrections(lookup: Lookup, typed: string): readonly number[] {
  const allowed = typed.length >= twoEditsLetters ? 2 : typed.length >= oneEditLetters ? 1 : 0;
  if (allowed === 0) return [];
  const { surfaces } = lookup.table;
  const letters = lettersOfSurfaces(lookup);
  const [once] = lettersIn(typed);
  const sound = soundOf(typed);
  let cheapest = allowed;
  let found: number[] = [];
  for (const start of startsLike(typed)) {
    for (const id of alike(letters, typed, cheapest, ...surfaces.beginning(start))) {
      const surface = surfaces.at(id);
      const longer = Math.abs(surface.length - typed.length);
      if (longer > allowed + 1 || surface.length < 2) continue;
      const isSound = maySoundAlike(once, letters.once[id]!) && soundOf(surface) === sound;
      const cost = isSound ? 0 : editDistance(typed, surface, cheapest);
      if (cost > cheapest) continue;
      if (cost < cheapest) found = [];
      cheapest = cost;
      found.push(id);
    }
  }
  return found;
}

/** Doubled letters and spellings of one sound made one: `fotography` sounds like `photography`. */
export function soundOf(word: string): string {
  return word.replace(/ph/g, 'f').replace(/(.)\1/g, '$1');
}

const LINE_FEED = 10;

/**
 * Whether some surface may hold a text of four letters or more: each four letters in a row stand somewhere. The first few
 * are looked for at once, since a table of all runs costs as much.
 */
function mayHold(lookup: Lookup, typed: string): boolean {
  if (asked(lookup).count++ < NAMES_OF_A_TABLE) return true;
  const runs = runsOfLetters(lookup);
  let run = 0;
  for (let at = 0; at < typed.length; at++) {
    run = (run << 8) | (typed.charCodeAt(at) & 255);
    const key = runKey(run);
    if (at >= RUN - 1 && (runs[key >>> 5]! & (1 << (key & 31))) === 0) return false;
  }
  return true;
}

const asked = /* @__PURE__ */ derived((_: Lookup) => ({ count: 0 }));
const NAMES_OF_A_TABLE = 30;

const RUN = 4;
const RUN_BITS = 18;
const runsOfLetters = /* @__PURE__ */ derived((lookup: Lookup) => {
  const { text } = lookup.table.surfaces;
  const runs = new Int32Array(2 ** (RUN_BITS - 5));
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = (run << 8) | (text.charCodeAt(at) & 255);
    const key = runKey(run);
    runs[key >>> 5]! |= 1 << (key & 31);
  }
  return runs;
});

/** A number of few bits for four letters, a byte each. */
function runKey(run: number): number {
  return Math.imul(run, 0x9e3779b1) >>> (32 - RUN_BITS);
}

/** With what words begin that have the letter or the sound of a word: `f` and `ph` are one. */
function startsLike(word: string): readonly string[] {
  const first = word.charAt(0);
  return first === 'f' ? [first, 'ph'] : word.startsWith('ph') ? ['f', first] : [first];
}

/** What stands between the line feeds around a place. */
function lineAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
}

function lettersOf(word: string): number {
  return /^[\p{L}\p{N}]*$/u.test(word) ? [...word].length : 0;
}
