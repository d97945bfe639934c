import { derived } from '../compact/derived.ts';
import { isHalf } from './family.ts';
import type { Lookup } from './lookup.ts';
import { isPlural } from './words.ts';

/** Names by the words they hold, order, other forms and stop words aside. */
export interface Bags {
  /**
   * The concepts that have a name of just these words, those called so by their label alone if there are any.
   *
   * @param words the words themselves, where other forms than the plural do not count
   */
  readonly ownersOf: (stems: readonly number[], words?: readonly string[]) => Owners;
}

/** The concepts of a name, and whether it is their label, or a half of one that says two. */
export interface Owners {
  readonly rows: readonly number[];
  readonly byLabel: boolean;
}

/** A table of hashes: for each stem a number of its own, and their sum for a name. */
export const bagsOf: (lookup: Lookup) => Bags = /* @__PURE__ */ derived((lookup: Lookup): Bags => {
  const { isStop } = lookup;
  const table = lookup.table.all();
  const { nameCount, starts, tokens, stemOf, tiers, owners } = table;
  const bits = Math.max(4, Math.ceil(Math.log2(nameCount + 1)) + 1);
  const mask = 2 ** bits - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const nexts = new Int32Array(nameCount);
  for (let name = nameCount - 1; name >= 0; name--) {
    let sum = 0;
    for (let at = starts[name]!; at < starts[name + 1]!; at++)
      if (isStop[tokens[at]!] === 0) sum = (sum + mixed(stemOf[tokens[at]!]!)) | 0;
    nexts[name] = heads[sum & mask]!;
    heads[sum & mask] = name;
  }
  const fits = (name: number, wanted: readonly number[]): boolean => {
    let size = 0;
    for (let at = starts[name]!; at < starts[name + 1]!; at++) {
      if (isStop[tokens[at]!] === 1) continue;
      size++;
      if (!wanted.includes(stemOf[tokens[at]!]!)) return false;
    }
    return size === wanted.length;
  };
  const says = (name: number, words: readonly string[]): boolean => {
    for (let at = starts[name]!; at < starts[name + 1]!; at++) {
      const surface = table.surfaces.at(tokens[at]!);
      if (isStop[tokens[at]!] === 0 && !words.some((word) => word === surface || isPlural(word, surface))) return false;
    }
    return true;
  };
  return {
    ownersOf: (stems, words) => {
      const sum = stems.reduce((total, stem) => (total + mixed(stem)) | 0, 0);
      const entire = new Set<number>();
      // By their label or, of a label that says two, by a half of it: a waiter is a waiter/waitress.
      const called = new Set<number>();
      const others = new Set<number>();
      for (let name = heads[sum & mask]!; name >= 0; name = nexts[name]!) {
        if (!fits(name, stems)) continue;
        const isLabel = tiers[name] === 0;
        if (words !== undefined && !says(name, words)) continue;
        if (isLabel && starts[name + 1]! - starts[name]! === stems.length) entire.add(owners[name]!);
        (isLabel || isHalf(lookup, owners[name]!, name) ? called : others).add(owners[name]!);
      }
      if (entire.size > 0) return { rows: [...entire], byLabel: true };
      return { rows: [...(called.size > 0 ? called : others)], byLabel: called.size > 0 };
    },
  };
});

/** Thirty-two well mixed bits of a number (the finaliser of MurmurHash3, A. Appleby, public domain). */
function mixed(value: number): number {
  let bits = value + 0x9e3779b9;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
