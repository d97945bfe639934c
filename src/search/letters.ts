import { derived } from '../compact/derived.ts';
import type { Lookup } from './lookup.ts';
import type { WordList } from './word-list.ts';

/**
 * Which letters a word has, and which it has more than once, a bit each: words that differ in more bits than two for every
 * edit are further apart than so many edits.
 */
export function lettersIn(word: string): readonly [once: number, again: number] {
  let once = 0;
  let again = 0;
  for (let i = 0; i < word.length; i++) {
    const bit = 1 << (word.charCodeAt(i) & 31);
    again |= once & bit;
    once |= bit;
  }
  return [once, again];
}

/** How many bits are set. */
export function differing(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** {@link lettersIn} of surfaces, each worked out when it is first asked for. */
class SurfaceLetters {
  readonly #surfaces: WordList;
  readonly #once: Int32Array;
  readonly #again: Int32Array;

  constructor(surfaces: WordList) {
    this.#surfaces = surfaces;
    this.#once = new Int32Array(surfaces.length);
    this.#again = new Int32Array(surfaces.length);
  }

  once(surface: number): number {
    if (this.#once[surface] === 0) [this.#once[surface], this.#again[surface]] = lettersIn(this.#surfaces.at(surface));
    return this.#once[surface]!;
  }

  /** Of one that {@link once} was asked of. */
  again(surface: number): number {
    return this.#again[surface]!;
  }
}

export const lettersOfSurfaces: (lookup: Lookup) => SurfaceLetters = /* @__PURE__ */ derived(
  ({ table: { surfaces } }: Lookup) => new SurfaceLetters(surfaces),
);
