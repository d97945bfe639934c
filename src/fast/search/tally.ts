import { addColumns } from './add-columns.ts';
import { listColumns } from './list-columns.ts';
import type { SlicedSearch } from './sliced-search.ts';

/**
 * Adds the subject's columns to the tally of a tile's blocks: a block has a column if any of its rows has it. No row
 * shares more than its block, so a block whose tally stays below what is needed is never looked at: the bound of block-max
 * indexes (Ding & Suel 2011, "Faster top-k document retrieval using block-max indexes"), for sums in place of lists.
 */
export function tallyBlocks(search: SlicedSearch, tile: number): void {
  const { slices, prepared, tally, marks, starts } = search;
  const { summaryWords, summaries, bitColumns, listStarts, lists, places } = slices;
  tally.fill(0);
  const base = tile * (bitColumns + 1) * summaryWords;
  for (let plane = 0; plane < prepared.planes; plane++) {
    const count = listColumns(search, base, summaryWords, plane);
    if (count > 0)
      addColumns(
        { bits: summaries, starts, count },
        { planes: tally, base: plane * summaryWords, stride: summaryWords, words: summaryWords },
      );
  }
  for (let i = 0; i < prepared.lists; i++) {
    const list = tile * lists + prepared.listAt[i]!;
    const from = listStarts[list]!;
    const to = listStarts[list + 1]!;
    if (from === to) continue;
    marks.fill(0);
    for (let at = from; at < to; at++) {
      const block = places[at]! >>> 7;
      marks[block >>> 5] = marks[block >>> 5]! | (1 << (block & 31));
    }
    for (let word = 0; word < summaryWords; word++)
      add(tally, word, marks[word]!, prepared.listUnits[i]!, summaryWords);
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

/** The blocks of a chunk whose tally reaches `units`, one bit each. */
export function reachingInChunk({ slices, prepared, tally }: SlicedSearch, chunk: number, units: number): number {
  if (units >>> prepared.planes !== 0) return 0;
  let reaches = -1;
  for (let plane = 0, at = chunk; plane < prepared.planes; plane++, at += slices.summaryWords)
    reaches = (units >>> plane) & 1 ? reaches & tally[at]! : reaches | tally[at]!;
  return reaches;
}

/** Marks the blocks of greatest tally as to be visited, at most `most`. */
export function bestBlocks(search: SlicedSearch, most: number): void {
  let few = 2 ** search.prepared.planes;
  let many = 0;
  while (few - many > 1) {
    const middle = (few + many) >> 1;
    if (markReaching(search, middle) > most) many = middle;
    else few = middle;
  }
  if (markReaching(search, few) > 0 || many === 0) return;
  markReaching(search, many);
  let left = most;
  for (const [word, blocks] of search.visited.entries()) {
    let kept = 0;
    for (let rest = blocks; rest !== 0 && left > 0; rest &= rest - 1, left--) kept |= rest & -rest;
    search.visited[word] = kept;
  }
}

/** Marks the blocks whose tally reaches `units` as to be visited; returns how many. */
function markReaching(search: SlicedSearch, units: number): number {
  let count = 0;
  for (let word = 0; word < search.slices.summaryWords; word++) {
    let rest = reachingInChunk(search, word, units);
    search.visited[word] = rest;
    for (; rest !== 0; rest &= rest - 1) count++;
  }
  return count;
}

/** Adds the subject's lists to the counters of their rows in the blocks to be visited, by a ripple of carries through the planes. */
export function addLists({ slices, prepared, planes, visited }: SlicedSearch, tile: number): void {
  const { places, listStarts, lists, stride } = slices;
  for (let i = 0; i < prepared.lists; i++) {
    const list = tile * lists + prepared.listAt[i]!;
    const to = listStarts[list + 1]!;
    for (let from = listStarts[list]!; from < to; from++) {
      const place = places[from]!;
      if (((visited[place >>> 12]! >>> ((place >>> 7) & 31)) & 1) === 0) continue;
      const bit = 1 << (place & 31);
      for (let left = prepared.listUnits[i]!, plane = place >>> 5; left !== 0; left >>>= 1, plane += stride) {
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
