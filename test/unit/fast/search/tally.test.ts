import { expect, it } from 'vitest';
import { idfMatrix } from '../../../../bench/all-rows.ts';
import { clustered } from '../../../../bench/synthetic.ts';
import { addColumns } from '../../../../src/fast/search/add-columns.ts';
import { runs } from '../../../../src/fast/search/block-runs.ts';
import { listColumns } from '../../../../src/fast/search/list-columns.ts';
import { csrOf, measureOf } from '../../../../src/fast/search/measure.ts';
import { prepare } from '../../../../src/fast/search/prepared-subject.ts';
import { slice } from '../../../../src/fast/search/slice.ts';
import { slicedSearch } from '../../../../src/fast/search/sliced-search.ts';
import { addLists, bestBlocks, reachingInChunk, tallyBlocks } from '../../../../src/fast/search/tally.ts';
import { cosine } from '../../../../src/similarity/metric.ts';

const matrix = idfMatrix(clustered({ rows: 9000, columns: 700, perRow: 12, seed: 4 }));
const measure = measureOf(matrix, cosine, false)!;
const slices = slice(csrOf(matrix), measure.totals.norms, { tileRows: 8192, bitsFrom: 200 });
const search = slicedSearch(slices, measure);
const subjects = { csr: csrOf(matrix), totals: measure.totals, self: true };

/** Counters read out of their planes: `count` of them, a bit each. */
function counters(planes: Int32Array, stride: number, count: number, depth: number): number[] {
  return Array.from({ length: count }, (_, at) => {
    let counter = 0;
    for (let plane = 0; plane < depth; plane++)
      counter |= ((planes[plane * stride + (at >>> 5)]! >>> (at & 31)) & 1) << plane;
    return counter;
  });
}

/** What every row of the first tile counts and what every block of it tallies. */
function countedAndTallied(subject: number): { readonly rows: number[]; readonly blocks: number[] } {
  const { prepared, planes, tally, visited, starts } = search;
  planes.fill(0);
  prepare(search, subjects, subject);
  tallyBlocks(search, 0);
  visited.fill(-1);
  addLists(search, 0);
  for (let plane = 0; plane < prepared.planes; plane++) {
    const count = listColumns(search, 0, slices.stride, plane);
    addColumns(
      { bits: slices.bits, starts, count },
      { planes, base: plane * slices.stride, stride: slices.stride, words: slices.tileRows / 32 },
    );
  }
  return {
    rows: counters(planes, slices.stride, slices.tileRows, prepared.planes),
    blocks: counters(tally, slices.summaryWords, slices.tileRows / 128, prepared.planes),
  };
}

it('no row counts more than its block tallies, and some row counts a good part of it', () => {
  for (const subject of [0, 17, 8999]) {
    const { rows, blocks } = countedAndTallied(subject);
    const greatest = blocks.map((_, block) => Math.max(...rows.slice(block * 128, block * 128 + 128)));
    expect(blocks.every((tallied, block) => tallied >= greatest[block]!)).toBe(true);
    expect(Math.max(...greatest)).toBeGreaterThan(0.3 * Math.max(...blocks));
  }
});

it('the blocks of a chunk that reach some units are those whose tally does', () => {
  const { blocks } = countedAndTallied(17);
  const units = Math.ceil(0.9 * Math.max(...blocks));
  const marked = [0, 1].flatMap((chunk) => {
    const bits = reachingInChunk(search, chunk, units);
    return Array.from({ length: 32 }, (_, block) => (bits >>> block) & 1);
  });
  expect(marked.slice(0, blocks.length)).toEqual(blocks.map((tallied) => (tallied >= units ? 1 : 0)));
  expect(marked).toContain(0);
  expect(marked).toContain(1);
  expect(reachingInChunk(search, 0, 2 ** search.prepared.planes)).toBe(0);
});

it('the best blocks are those of greatest tally, never more than asked for', () => {
  const { blocks } = countedAndTallied(17);
  for (const most of [1, 5, 20, 64]) {
    bestBlocks(search, most);
    const marked = counters(search.visited, slices.summaryWords, blocks.length, 1);
    const least = Math.min(...blocks.filter((_, block) => marked[block] === 1));
    const greatestLeft = Math.max(0, ...blocks.filter((_, block) => marked[block] === 0));
    const count = marked.filter((mark) => mark === 1).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
    expect(least).toBeGreaterThanOrEqual(greatestLeft);
  }
});

it('runs are neighbouring blocks of a chunk, in words, and together all blocks', () => {
  const blocks = Int32Array.of(0b1011, 0, -1, 1 << 31);
  const found: number[][] = [];
  runs(blocks, (...run) => found.push(run));
  expect(found).toEqual([
    [0, 8, 0],
    [12, 16, 0],
    [256, 384, 2],
    [508, 512, 3],
  ]);
});

it('columns are left out lightest first, while they stay within what is spared, and count as shortfall', () => {
  const { prepared } = search;
  prepare(search, subjects, 17);
  const all = prepared.bitColumns + prepared.lists;
  const weights = [...prepared.added.subarray(0, all)].sort((a, b) => a - b);
  const spare = weights[0]! + weights[1]! + weights[2]! / 2;
  prepare(search, subjects, 17, spare);
  expect(prepared.bitColumns + prepared.lists).toBe(all - 2);
  expect(prepared.shortfall).toBeGreaterThanOrEqual((weights[0]! + weights[1]!) * prepared.scale);
});
