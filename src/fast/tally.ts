import { addColumns } from './add-columns.ts';
import { listColumns } from './list-columns.ts';
import { unitsNeeded } from './query.ts';
import type { SlicedSearch } from './sliced-search.ts';

/**
 * Adds the subject's columns to the tally of a tile's blocks: a block has a column if any of its rows has it. No row
 * shares more than its block, so a block whose tally stays below what is needed is never looked at: the bound of block-max
 * indexes (Ding & Suel 2011, "Faster top-k document retrieval using block-max indexes"), for sums in place of lists.
 */
export function tallyBlocks(search: SlicedSearch, tile: number): void {
  const { slices, query, tally, marks, starts } = search;
  const { summaryWords, summaries, bitColumns, listStarts, lists, places } = slices;
  tally.fill(0);
  const base = tile * (bitColumns + 1) * summaryWords;
  for (let plane = 0; plane < query.planes; plane++) {
    const count = listColumns(search, base, summaryWords, plane);
    if (count > 0) addColumns(summaries, starts, count, tally, plane * summaryWords, summaryWords, summaryWords);
  }
  for (let i = 0; i < query.lists; i++) {
    const list = tile * lists + query.listAt[i]!;
    const from = listStarts[list]!;
    const to = listStarts[list + 1]!;
    if (from === to) continue;
    marks.fill(0);
    for (let at = from; at < to; at++) {
      const block = places[at]! >>> 7;
      marks[block >>> 5] = marks[block >>> 5]! | (1 << (block & 31));
    }
    for (let word = 0; word < summaryWords; word++) add(tally, word, marks[word]!, query.listUnits[i]!, summaryWords);
  }
}

/** Adds `units` to the counters whose bits are set. */
function add(tally: Int32Array, word: number, bits: number, units: number, stride: number): void {
  for (let left = units, plane = word; left !== 0; left >>>= 1, plane += stride) {
    if ((left & 1) === 0) continue;
    for (let carry = bits, at = plane; carry !== 0; at += stride) {
      const before = tally[at]!;
      tally[at] = before ^ carry;
      carry &= before;
    }
  }
}

/** Marks the blocks whose tally reaches `needed` as to be visited; tells whether there are any. */
export function reachingBlocks({ slices, query, tally, visited }: SlicedSearch, needed: number): boolean {
  const { summaryWords } = slices;
  const units = unitsNeeded(needed, query.scale, query.shortfall);
  let any = 0;
  for (let word = 0; word < summaryWords; word++) {
    let reaches = -1;
    for (let plane = 0, at = word; plane < query.planes; plane++, at += summaryWords)
      reaches = (units >>> plane) & 1 ? reaches & tally[at]! : reaches | tally[at]!;
    if (units >>> query.planes !== 0) reaches = 0;
    visited[word] = reaches;
    any |= reaches;
  }
  return any !== 0;
}

/** Adds the subject's lists to the counters of their rows in the blocks to be visited, by a ripple of carries through the planes. */
export function addLists({ slices, query, planes, visited }: SlicedSearch, tile: number): void {
  const { places, listStarts, lists, stride } = slices;
  for (let i = 0; i < query.lists; i++) {
    const list = tile * lists + query.listAt[i]!;
    const to = listStarts[list + 1]!;
    for (let from = listStarts[list]!; from < to; from++) {
      const place = places[from]!;
      if (((visited[place >>> 12]! >>> ((place >>> 7) & 31)) & 1) === 0) continue;
      const bit = 1 << (place & 31);
      for (let left = query.listUnits[i]!, plane = place >>> 5; left !== 0; left >>>= 1, plane += stride) {
        if ((left & 1) === 0) continue;
        for (let at = plane; ; at += stride) {
          const before = planes[at]!;
          planes[at] = before ^ bit;
          if ((before & bit) === 0) break;
        }
      }
    }
  }
}
