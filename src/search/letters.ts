import { derived } from '../compact/derived.ts';
import type { Lookup } from './lookup.ts';

/** Which letters each of some words has, and which it has more than once, a bit each. */
export interface Letters {
  readonly once: Int32Array;
  readonly again: Int32Array;
}

/** In one walk over all of them. */
export const lettersOfSurfaces: (lookup: Lookup) => Letters = /* @__PURE__ */ derived(
  ({ table: { surfaces } }: Lookup) => {
    const { text, length } = surfaces;
    const once = new Int32Array(length);
    const again = new Int32Array(length);
    let some = 0;
    let several = 0;
    for (let at = 1, surface = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      if (letter === LINE_FEED) {
        once[surface] = some;
        again[surface++] = several;
        some = several = 0;
      } else {
        const bit = 1 << (letter & 31);
        several |= some & bit;
        some |= bit;
      }
    }
    return { once, again };
  },
);

const LINE_FEED = 10;

/** {@link Letters} of one word. */
export function lettersIn(word: string): readonly [once: number, again: number] {
  let once = 0;
  let again = 0;
  for (let at = 0; at < word.length; at++) {
    const bit = 1 << (word.charCodeAt(at) & 31);
    again |= once & bit;
    once |= bit;
  }
  return [once, again];
}

/**
 * Those from one place up to another that may be so many edits from a word, since every edit changes two bits at most, or
 * may sound like it.
 */
export function alike({ once, again }: Letters, word: string, edits: number, from: number, to: number): number[] {
  const [some, several] = lettersIn(word);
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const bits = differing(some ^ once[at]!);
    const near = bits <= 2 * edits && bits + differing(several ^ again[at]!) <= 2 * edits;
    if (near || maySoundAlike(some, once[at]!)) found.push(at);
  }
  return found;
}

/** Whether two words may sound alike, by the letters they have: all but those of `ph` and `f` are the same. */
export function maySoundAlike(once: number, other: number): boolean {
  return ((once ^ other) & ~PHF) === 0;
}

const PHF = (1 << 16) | (1 << 8) | (1 << 6);

/** How many bits are set. */
function differing(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
