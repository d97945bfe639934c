// The search of `search/search-slices.ts`, 128 rows at a time. No allocation, no static data: all memory is the caller's.

import { neededShared, scoreOf } from './formula';
import { BLOCK, CHUNK, COUNT, f64At, Job, MOST_COLUMNS, NARROW, u32At } from './job';
import { listColumns } from './list-columns';
import { cap, outOfReach, planes, prepare, release, SPARE, total, unitsNeeded } from './prepared-subject';
import { scan, scanHome } from './scan-chunk';
import { addLists, bestBlocks, reachingInChunk, tallyBlocks } from './tally';
import { entryScore, sortSlot } from './slots';

/** Bytes of a block, and of a chunk, in a plane. */
const BLOCK_BYTES: u32 = BLOCK / 8;
const CHUNK_BYTES: u32 = CHUNK / 8;

export { fill } from './fill-slices';

/** The job's formula by itself, to be held against the metric it stands for. */
export function score(pointer: usize, shared: f64, own: f64, other: f64): f64 {
  return scoreOf(changetype<Job>(pointer), shared, own, other);
}

/** And its bound. */
export function needed(pointer: usize, least: f64, own: f64, other: f64): f64 {
  return neededShared(changetype<Job>(pointer), least, own, other);
}

/** Fills slots 0, 1, … with the best rows of the job's subjects `from` to before `to`; those that do not fit stay empty. */
export function search(pointer: usize): void {
  const job = changetype<Job>(pointer);
  const from = job.from;
  const to = job.to;
  for (let subject = from; subject < to; subject++) {
    if (!fits(job, subject)) continue;
    const home = homeOf(job, subject);
    const tile = home / job.tileRows;
    searchHome(job, subject, tile, (home % job.tileRows) / CHUNK, subject - from);
    if (blocksOf(job, tile) > 32) searchTile(job, subject, tile, true, subject - from);
  }
  for (let tile: u32 = 0; tile < job.tiles && job.tiles > 1; tile++) {
    for (let subject = from; subject < to; subject++) {
      if (!fits(job, subject) || homeOf(job, subject) / job.tileRows == tile) continue;
      searchTile(job, subject, tile, false, subject - from);
    }
  }
  for (let subject = from; subject < to; subject++) sortSlot(job, subject - from);
}

function fits(job: Job, subject: u32): bool {
  return u32At(job.subjectOffsets, subject + 1) - u32At(job.subjectOffsets, subject) <= MOST_COLUMNS;
}

function homeOf(job: Job, subject: u32): u32 {
  if (job.self) return u32At(job.placeOf, subject);
  const subjectTotal = f64At(job.subjectTotals, subject);
  let from: u32 = 0;
  let to: u32 = job.rows == 0 ? 0 : (job.rows - 1) / BLOCK;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (f64At(job.blockLow, middle) <= subjectTotal) from = middle;
    else to = middle - 1;
  }
  return from * BLOCK;
}

function blocksOf(job: Job, tile: u32): u32 {
  return (min<u32>(job.tileRows, job.rows - tile * job.tileRows) + BLOCK - 1) / BLOCK;
}

/**
 * Looks where a subject's best rows are likely, so that the score to beat is high before all else is searched: in the
 * blocks of greatest tally, or for counted sums in the chunk of rows of like size. Which ones is left in `job.done`.
 */
function searchHome(job: Job, subject: u32, tile: u32, chunk: u32, slot: u32): void {
  const blocks = blocksOf(job, tile);
  prepare(job, subject, 0);
  memory.fill(job.visited, 0, job.summaryBytes);
  if (planes > 0) {
    if (job.sharing != COUNT && planes <= NARROW && blocks > 32) {
      tallyBlocks(job, tile);
      bestBlocks(job);
    } else store<u32>(job.visited + (<usize>chunk << 2), chunkBlocks(blocks, chunk));
    addLists(job, tile);
    scanHome(job, job.self ? subject : u32.MAX_VALUE, tile, blocks, slot);
    for (let other: u32 = 0; other * 32 < blocks; other++) clear(job, other, blocks);
  }
  memory.copy(job.done, job.visited, job.summaryBytes);
  release(job, subject);
}

/** Searches a tile, `beside` the blocks of `job.done` if so asked. */
function searchTile(job: Job, subject: u32, tile: u32, beside: bool, slot: u32): void {
  const blocks = blocksOf(job, tile);
  const chunks = (blocks + 31) / 32;
  const firstChunk = (tile * job.tileRows) / CHUNK;
  prepare(job, subject, spareOf(job, subject, lowestTotal(job, firstChunk, chunks), slot));
  let open = false;
  for (let chunk: u32 = 0; chunk < chunks && !open; chunk++) open = reachable(job, firstChunk + chunk, slot);
  if (open && planes > 0) {
    if (job.sharing != COUNT) tallyBlocks(job, tile);
    let any: u32 = 0;
    for (let chunk: u32 = 0; chunk < chunks; chunk++) {
      let visited = openBlocks(job, firstChunk, chunk, slot) & chunkBlocks(blocks, chunk);
      if (beside) visited &= ~u32At(job.done, chunk);
      store<u32>(job.visited + (<usize>chunk << 2), visited);
      any |= visited;
    }
    if (any) scanVisited(job, job.self ? subject : u32.MAX_VALUE, tile, blocks, slot);
  }
  release(job, subject);
}

/** The blocks of a chunk that may hold a row which reaches what it needs. */
function openBlocks(job: Job, firstChunk: u32, chunk: u32, slot: u32): u32 {
  const low = f64At(job.chunkLow, firstChunk + chunk);
  const needed = neededShared(job, entryScore(job, slot), total, low);
  if (outOfReach(needed, min<f64>(cap, f64At(job.chunkCap, firstChunk + chunk)))) return 0;
  return job.sharing == COUNT ? 0xffffffff : reachingInChunk(job, chunk, unitsNeeded(needed));
}

/** Scans the blocks of `job.visited`. */
function scanVisited(job: Job, self: u32, tile: u32, blocks: u32, slot: u32): void {
  addLists(job, tile);
  if (planes <= NARROW) listColumns(job, tile);
  const firstChunk = (tile * job.tileRows) / CHUNK;
  for (let chunk: u32 = 0; chunk * 32 < blocks; chunk++) {
    const visited = u32At(job.visited, chunk);
    if (visited == 0) continue;
    if (reachable(job, firstChunk + chunk, slot))
      scan(job, self, tile, chunk * CHUNK_BYTES, blocks * BLOCK_BYTES, visited, slot);
    clear(job, chunk, blocks);
  }
}

/** The blocks a chunk has, one bit each. */
function chunkBlocks(blocks: u32, chunk: u32): u32 {
  const left = blocks - chunk * 32;
  return left < 32 ? (1 << left) - 1 : 0xffffffff;
}

function lowestTotal(job: Job, firstChunk: u32, chunks: u32): f64 {
  let low: f64 = Infinity;
  for (let chunk: u32 = 0; chunk < chunks; chunk++) low = min<f64>(low, f64At(job.chunkLow, firstChunk + chunk));
  return low;
}

/** The part of the needed sum that light columns may make up together without being counted: of `SPARE`. */
function spareOf(job: Job, subject: u32, low: f64, slot: u32): f64 {
  if (job.sharing == COUNT) return 0;
  return SPARE * neededShared(job, entryScore(job, slot), f64At(job.subjectTotals, subject), low);
}

/** Sets the counters of the visited blocks of a chunk back to zero; where sums are wide, of all its blocks. */
function clear(job: Job, chunk: u32, blocks: u32): void {
  for (let left = planes > NARROW ? 0xffffffff : u32At(job.visited, chunk); left != 0; left &= left - 1) {
    const block = chunk * 32 + ctz<u32>(left);
    if (block >= blocks) break;
    let at = job.planes + block * BLOCK_BYTES;
    for (let plane: u32 = 0; plane < planes; plane++, at += job.stride) v128.store(at, i64x2.splat(0));
  }
}

function reachable(job: Job, chunk: u32, slot: u32): bool {
  const needed = neededShared(job, entryScore(job, slot), total, f64At(job.chunkLow, chunk));
  return !outOfReach(needed, min<f64>(cap, f64At(job.chunkCap, chunk)));
}
