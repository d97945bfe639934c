import { outOfReach, prepare, release, SPARE, unitsNeeded } from '../query.ts';
import { BLOCKS, runs } from './block-runs.ts';
import { neededShared } from './formula.ts';
import type { Subjects, TopRows, Wanted } from './problem.ts';
import { scan } from './scan-chunk.ts';
import { scanHome } from './scan-home.ts';
import type { SlicedSearch } from './sliced-search.ts';
import { BLOCK, CHUNK, type Slices } from './slices.ts';
import { addLists, bestBlocks, reachingInChunk, tallyBlocks } from './tally.ts';
import { entryScore } from './top-rows.ts';

/** How many blocks a tile has. */
export function blocksOf({ rows, tileRows }: Slices, tile: number): number {
  return Math.ceil(Math.min(tileRows, rows - tile * tileRows) / BLOCK);
}

/**
 * Looks where a subject's best rows are likely, so that the score to beat is high before all else is searched: in the
 * blocks of greatest tally, or for counted sums in the chunk of rows of like size. Which ones is left in `search.done`.
 */
export function searchHome(
  search: SlicedSearch,
  subjects: Subjects,
  subject: number,
  tile: number,
  home: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, bounds, query, visited, done } = search;
  const blocks = blocksOf(slices, tile);
  prepare(query, slices, measure, bounds, subjects, subject);
  visited.fill(0);
  if (query.planes > 0) {
    if (measure.sharing !== 'count' && blocks > BLOCKS) {
      tallyBlocks(search, tile);
      bestBlocks(search, BLOCKS);
    } else {
      const chunk = Math.floor(home / CHUNK);
      visited[chunk] = chunkBlocks(blocks, chunk);
    }
    addLists(search, tile);
    scanHome(search, subjects.self ? subject : -1, tile, wanted, top, slot);
    clearVisited(search);
  }
  done.set(visited);
  release(query, subjects, subject);
}

/** Searches a tile, `beside` the blocks of `search.done` if so asked. */
export function searchTile(
  search: SlicedSearch,
  subjects: Subjects,
  subject: number,
  tile: number,
  beside: boolean,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, bounds, formula, query, visited, done } = search;
  const { alpha, beta, sharing } = measure;
  const blocks = blocksOf(slices, tile);
  const chunks = Math.ceil(blocks / BLOCKS);
  const firstChunk = (tile * slices.tileRows) / CHUNK;
  const total = subjects.totals[subject]!;
  const neededFrom = (low: number): number =>
    neededShared(formula, entryScore(top, slot, wanted.minScore), total, low, alpha, beta);
  const outOf = (chunk: number): boolean =>
    outOfReach(
      neededFrom(bounds.chunks.low[firstChunk + chunk]!),
      Math.min(query.cap, bounds.chunks.cap[firstChunk + chunk]!),
    );
  let low = Infinity;
  for (let chunk = 0; chunk < chunks; chunk++) low = Math.min(low, bounds.chunks.low[firstChunk + chunk]!);
  prepare(query, slices, measure, bounds, subjects, subject, sharing === 'count' ? 0 : SPARE * neededFrom(low));
  let open = false;
  for (let chunk = 0; chunk < chunks && !open; chunk++) open = !outOf(chunk);
  if (open && query.planes > 0) {
    if (sharing !== 'count') tallyBlocks(search, tile);
    visited.fill(0);
    for (let chunk = 0; chunk < chunks; chunk++) {
      if (outOf(chunk)) continue;
      const units = unitsNeeded(neededFrom(bounds.chunks.low[firstChunk + chunk]!), query.scale, query.shortfall);
      const reaching = sharing === 'count' ? -1 : reachingInChunk(search, chunk, units);
      visited[chunk] = reaching & chunkBlocks(blocks, chunk) & (beside ? ~done[chunk]! : -1);
    }
    addLists(search, tile);
    runs(visited, (from, to, chunk) => {
      if (!outOf(chunk)) scan(search, subjects.self ? subject : -1, tile, from, to - from, wanted, top, slot);
    });
    clearVisited(search);
  }
  release(query, subjects, subject);
}

/** The blocks a chunk has, one bit each. */
function chunkBlocks(blocks: number, chunk: number): number {
  const left = blocks - chunk * BLOCKS;
  return left < 32 ? (1 << left) - 1 : -1;
}

/** Sets the counters of the visited blocks back to zero. */
function clearVisited({ slices, query, planes, visited }: SlicedSearch): void {
  runs(visited, (from, to) => {
    for (let plane = 0; plane < query.planes; plane++)
      planes.fill(0, plane * slices.stride + from, plane * slices.stride + to);
  });
}
