import { BLOCKS, runs } from './block-runs.ts';
import { outOfReach, prepare, release, SPARE, unitsNeeded } from './prepared-subject.ts';
import type { Task } from './problem.ts';
import { scan } from './scan-chunk.ts';
import { scanHome } from './scan-home.ts';
import { blocksOf, forget, neededIn, type SlicedSearch, take, toBeat } from './sliced-search.ts';
import { CHUNK } from './slices.ts';
import { addLists, bestBlocks, reachingInChunk, tallyBlocks } from './tally.ts';

/**
 * Looks where a subject's best rows are likely, so that the score to beat is high before all else is searched: in the
 * blocks of greatest tally, or for counted sums in the chunk of rows of like size. Which ones is left in `search.done`.
 *
 * @param home the place a subject has, or about where its totals would put it
 */
export function searchHome(search: SlicedSearch, task: Task, subject: number, home: number): void {
  const { slices, measure, prepared, visited, done } = search;
  const tile = Math.floor(home / slices.tileRows);
  const blocks = blocksOf(slices, tile);
  take(search, task, subject, tile);
  prepare(search, task.subjects, subject);
  forget(search);
  visited.fill(0);
  if (prepared.planes > 0) {
    if (measure.sharing !== 'count' && blocks > BLOCKS) {
      tallyBlocks(search, tile);
      bestBlocks(search, BLOCKS);
    } else {
      const chunk = Math.floor((home % slices.tileRows) / CHUNK);
      visited[chunk] = chunkBlocks(blocks, chunk);
    }
    addLists(search, tile);
    scanHome(search);
    clearVisited(search);
  }
  done.set(visited);
  release(prepared, task.subjects, subject);
}

/** Searches a tile, `beside` the blocks of `search.done` if so asked. */
export function searchTile(search: SlicedSearch, task: Task, subject: number, at: TileOptions): void {
  const { slices, measure, bounds, prepared, visited, done } = search;
  const { tile, beside } = at;
  const counted = measure.sharing === 'count';
  const blocks = blocksOf(slices, tile);
  const chunks = Math.ceil(blocks / BLOCKS);
  const firstChunk = (tile * slices.tileRows) / CHUNK;
  take(search, task, subject, tile);
  const neededFrom = (chunk: number): number => neededIn(search, bounds.chunks, firstChunk + chunk, toBeat(search));
  const outOf = (chunk: number): boolean =>
    outOfReach(neededFrom(chunk), Math.min(prepared.cap, bounds.chunks.cap[firstChunk + chunk]!));
  let least = counted ? 0 : Infinity;
  for (let chunk = 0; chunk < chunks && !counted; chunk++) least = Math.min(least, neededFrom(chunk));
  prepare(search, task.subjects, subject, SPARE * least);
  forget(search);
  let open = false;
  for (let chunk = 0; chunk < chunks && !open; chunk++) open = !outOf(chunk);
  if (open && prepared.planes > 0) {
    if (!counted) tallyBlocks(search, tile);
    visited.fill(0);
    for (let chunk = 0; chunk < chunks; chunk++) {
      if (outOf(chunk)) continue;
      const units = unitsNeeded(neededFrom(chunk), prepared.scale, prepared.shortfall);
      const reaching = counted ? -1 : reachingInChunk(search, chunk, units);
      visited[chunk] = reaching & chunkBlocks(blocks, chunk) & (beside ? ~done[chunk]! : -1);
    }
    addLists(search, tile);
    runs(visited, (from, to, chunk) => {
      if (!outOf(chunk)) scan(search, from, to - from);
    });
    clearVisited(search);
  }
  release(prepared, task.subjects, subject);
}

/** Which tile, and whether beside what was searched at home. */
export interface TileOptions {
  readonly tile: number;
  readonly beside: boolean;
}

/** The blocks a chunk has, one bit each. */
function chunkBlocks(blocks: number, chunk: number): number {
  const left = blocks - chunk * BLOCKS;
  return left < 32 ? (1 << left) - 1 : -1;
}

/** Sets the counters of the visited blocks back to zero. */
function clearVisited({ slices, prepared, planes, visited }: SlicedSearch): void {
  runs(visited, (from, to) => {
    for (let plane = 0; plane < prepared.planes; plane++)
      planes.fill(0, plane * slices.stride + from, plane * slices.stride + to);
  });
}
