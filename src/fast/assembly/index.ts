// The search of `src/fast/sliced-search.ts`, 128 rows at a time. No allocation, no static data: all memory is the caller's.

import { neededShared } from './formula';
import { BLOCK, CHUNK, COUNT, f64At, Job, MOST_COLUMNS, NARROW, u32At } from './job';
import { listColumns } from './list-columns';
import { cap, outOfReach, planes, prepare, release, SPARE, total } from './query';
import { scan, scanHome } from './scan-chunk';
import { addLists, reachingBlocks, tallyBlocks } from './tally';
import { entryScore, sortSlot } from './top-rows';

/** Bytes of a block, and of a chunk, in a plane. */
const BLOCK_BYTES: u32 = BLOCK / 8;
const CHUNK_BYTES: u32 = CHUNK / 8;

/** Fills slots 0, 1, … with the best rows of the job's subjects `from` to before `to`; those that do not fit stay empty. */
export function search(pointer: usize): void {
  const job = changetype<Job>(pointer);
  const from = job.from;
  const to = job.to;
  for (let subject = from; subject < to; subject++) {
    if (!fits(job, subject)) continue;
    const home = homeOf(job, subject);
    searchTile(job, subject, home / job.tileRows, home % job.tileRows, subject - from);
  }
  for (let tile: u32 = 0; tile < job.tiles && job.tiles > 1; tile++) {
    for (let subject = from; subject < to; subject++) {
      if (!fits(job, subject) || homeOf(job, subject) / job.tileRows == tile) continue;
      searchTile(job, subject, tile, -1, subject - from);
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

function searchTile(job: Job, subject: u32, tile: u32, home: i32, slot: u32): void {
  const first = tile * job.tileRows;
  const rows = min<u32>(job.tileRows, job.rows - first);
  const blocks = (rows + BLOCK - 1) / BLOCK;
  const chunks = (blocks + 31) / 32;
  const firstChunk = first / CHUNK;
  const low = lowestTotal(job, firstChunk, chunks);
  prepare(job, subject, home < 0 ? spareOf(job, subject, low, slot) : 0);
  let open = false;
  for (let chunk: u32 = 0; chunk < chunks && !open; chunk++) open = reachable(job, firstChunk + chunk, slot);
  if (open && planes > 0) {
    const self: u32 = job.self ? subject : u32.MAX_VALUE;
    const homeChunk = home < 0 ? -1 : home / <i32>CHUNK;
    const tallied = job.sharing != COUNT && (chunks > 1 || home < 0);
    if (tallied) tallyBlocks(job, tile);
    if (homeChunk >= 0) {
      memory.fill(job.visited, 0, job.summaryBytes);
      store<u32>(job.visited + (<usize>homeChunk << 2), 0xffffffff);
      addLists(job, tile);
      scanHome(job, self, tile, homeChunk * CHUNK_BYTES, blocks * BLOCK_BYTES, slot);
      clear(job, homeChunk, blocks);
    }
    let any = chunks > 1 || home < 0;
    if (tallied) any = reachingBlocks(job, neededShared(job, entryScore(job, slot), total, low));
    else memory.fill(job.visited, 255, job.summaryBytes);
    if (homeChunk >= 0) store<u32>(job.visited + (<usize>homeChunk << 2), 0);
    if (any) scanVisited(job, self, tile, blocks, slot);
  }
  release(job, subject);
}

/** Scans the blocks of `job.visited`. */
function scanVisited(job: Job, self: u32, tile: u32, blocks: u32, slot: u32): void {
  addLists(job, tile);
  if (planes <= NARROW) listColumns(job, tile);
  const firstChunk = (tile * job.tileRows) / CHUNK;
  for (let chunk: u32 = 0; chunk * 32 < blocks; chunk++) {
    const left = blocks - chunk * 32;
    const visited = u32At(job.visited, chunk) & (left < 32 ? (1 << left) - 1 : 0xffffffff);
    if (visited == 0) continue;
    if (reachable(job, firstChunk + chunk, slot))
      scan(job, self, tile, chunk * CHUNK_BYTES, blocks * BLOCK_BYTES, visited, slot);
    clear(job, chunk, blocks);
  }
}

function lowestTotal(job: Job, firstChunk: u32, chunks: u32): f64 {
  let low: f64 = Infinity;
  for (let chunk: u32 = 0; chunk < chunks; chunk++) low = min<f64>(low, f64At(job.chunkLow, firstChunk + chunk));
  return low;
}

/** The part of the needed sum that light columns may make up together without being counted: of `SPARE` in `query.ts`. */
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
