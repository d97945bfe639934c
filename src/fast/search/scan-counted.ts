import { listColumns } from './list-columns.ts';
import { offerPlace } from './offer-place.ts';
import { isOpen, type SlicedSearch } from './sliced-search.ts';
import { BLOCK } from './slices.ts';

const BLOCK_WORDS = BLOCK / 32;

/**
 * Adds up and compares in one pass, for counted sums below 64: what {@link addColumns} does, with the counters of 32 rows
 * in six locals.
 */
export function scanCounted(search: SlicedSearch, first: number, words: number): void {
  const { slices, prepared, planes, starts, turn, bar } = search;
  const { bits, stride } = slices;
  const columns = listColumns(search, turn.tile * (slices.bitColumns + 1) * stride, stride, 0);
  const listPlanes = 32 - Math.clz32(prepared.lists);
  const firstPlace = turn.tile * slices.tileRows;
  for (let from = first; from < first + words; from += BLOCK_WORDS) {
    if (!isOpen(search, (firstPlace + from * 32) / BLOCK)) continue;
    // As it stands before the block: rows offered from within raise it, which the next block learns.
    const { units } = bar;
    const end = Math.min(first + words, from + BLOCK_WORDS);
    for (let word = from; word < end; word++) {
      let p0 = planes[word]!;
      let p1 = planes[word + stride]!;
      let p2 = 0;
      let p3 = 0;
      let p4 = 0;
      let p5 = 0;
      if (listPlanes > 2) {
        p2 = planes[word + 2 * stride]!;
        p3 = planes[word + 3 * stride]!;
        p4 = planes[word + 4 * stride]!;
        p5 = planes[word + 5 * stride]!;
      }
      let group = 0;
      for (; group + 4 < columns; group += 8) {
        let x = bits[starts[group]! + word]!;
        let y = bits[starts[group + 1]! + word]!;
        let either = p0 ^ x;
        const twosA = (p0 & x) | (either & y);
        p0 = either ^ y;
        x = bits[starts[group + 2]! + word]!;
        y = bits[starts[group + 3]! + word]!;
        either = p0 ^ x;
        const twosB = (p0 & x) | (either & y);
        p0 = either ^ y;
        either = p1 ^ twosA;
        const foursA = (p1 & twosA) | (either & twosB);
        p1 = either ^ twosB;
        x = bits[starts[group + 4]! + word]!;
        y = bits[starts[group + 5]! + word]!;
        either = p0 ^ x;
        const twosC = (p0 & x) | (either & y);
        p0 = either ^ y;
        x = bits[starts[group + 6]! + word]!;
        y = bits[starts[group + 7]! + word]!;
        either = p0 ^ x;
        const twosD = (p0 & x) | (either & y);
        p0 = either ^ y;
        either = p1 ^ twosC;
        const foursB = (p1 & twosC) | (either & twosD);
        p1 = either ^ twosD;
        either = p2 ^ foursA;
        const eights = (p2 & foursA) | (either & foursB);
        p2 = either ^ foursB;
        const sixteens = p3 & eights;
        p3 ^= eights;
        p5 ^= p4 & sixteens;
        p4 ^= sixteens;
      }
      if (group < columns) {
        let x = bits[starts[group]! + word]!;
        let y = bits[starts[group + 1]! + word]!;
        let either = p0 ^ x;
        const twosA = (p0 & x) | (either & y);
        p0 = either ^ y;
        x = bits[starts[group + 2]! + word]!;
        y = bits[starts[group + 3]! + word]!;
        either = p0 ^ x;
        const twosB = (p0 & x) | (either & y);
        p0 = either ^ y;
        either = p1 ^ twosA;
        const fours = (p1 & twosA) | (either & twosB);
        p1 = either ^ twosB;
        const eights = p2 & fours;
        p2 ^= fours;
        const sixteens = p3 & eights;
        p3 ^= eights;
        p5 ^= p4 & sixteens;
        p4 ^= sixteens;
      }
      let reaches = units & 1 ? p0 : -1;
      reaches = units & 2 ? reaches & p1 : reaches | p1;
      reaches = units & 4 ? reaches & p2 : reaches | p2;
      reaches = units & 8 ? reaches & p3 : reaches | p3;
      reaches = units & 16 ? reaches & p4 : reaches | p4;
      reaches = units & 32 ? reaches & p5 : reaches | p5;
      for (; reaches !== 0; reaches &= reaches - 1) {
        const bit = 31 - Math.clz32(reaches & -reaches);
        const low3 = ((p0 >>> bit) & 1) | (((p1 >>> bit) & 1) << 1) | (((p2 >>> bit) & 1) << 2);
        const high3 = ((p3 >>> bit) & 1) | (((p4 >>> bit) & 1) << 1) | (((p5 >>> bit) & 1) << 2);
        offerPlace(search, firstPlace + word * 32 + bit, low3 | (high3 << 3));
      }
    }
  }
}
