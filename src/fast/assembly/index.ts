// The search of `src/fast/sliced-search.ts`, 128 rows at a time. No allocation, no static data: all memory is the caller's.

import { addList } from './add-columns';
import { neededShared } from './formula';
import { BLOCK, CHUNK, f64At, Job, MOST_COLUMNS, u32At } from './job';
import { cap, lists, outOfReach, planes, prepare, release, total } from './query';
import { scan, scanHome } from './scan-chunk';
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
  const bytes = ((rows + BLOCK - 1) / BLOCK) * BLOCK_BYTES;
  const chunks = (bytes + CHUNK_BYTES - 1) / CHUNK_BYTES;
  prepare(job, subject);
  let open = false;
  for (let chunk: u32 = 0; chunk < chunks && !open; chunk++) open = reachable(job, first / CHUNK + chunk, slot);
  if (open && planes > 0) {
    const self: u32 = job.self ? subject : u32.MAX_VALUE;
    for (let i: u32 = 0; i < lists; i++) {
      const starts = job.listStarts + ((<usize>tile * job.lists + u32At(job.listAt, i)) << 2);
      const from = job.places + ((<usize>load<u32>(starts)) << 1);
      const to = job.places + ((<usize>load<u32>(starts, 4)) << 1);
      addList(from, to, u32At(job.listUnits, i), job.planes, job.stride);
    }
    const homeChunk = home < 0 ? -1 : home / <i32>CHUNK;
    if (homeChunk >= 0) scanHome(job, self, tile, homeChunk * CHUNK_BYTES, bytes, slot);
    let run: u32 = 0;
    for (let chunk: u32 = 0; chunk < chunks; chunk++) {
      if (<i32>chunk != homeChunk && reachable(job, first / CHUNK + chunk, slot)) continue;
      if (chunk > run) scan(job, self, tile, run * CHUNK_BYTES, chunk * CHUNK_BYTES, slot);
      run = chunk + 1;
    }
    if (chunks > run) scan(job, self, tile, run * CHUNK_BYTES, bytes, slot);
    clear(job, bytes);
  }
  release(job, subject);
}

/** Sets the counters of a tile back to zero. */
function clear(job: Job, bytes: u32): void {
  for (let plane: u32 = 0; plane < planes; plane++) {
    const base = job.planes + <usize>plane * job.stride;
    for (let at: u32 = 0; at < bytes; at += 16) v128.store(base + at, i64x2.splat(0));
  }
}

function reachable(job: Job, chunk: u32, slot: u32): bool {
  const needed = neededShared(job, entryScore(job, slot), total, f64At(job.chunkLow, chunk));
  return !outOfReach(needed, min<f64>(cap, f64At(job.chunkCap, chunk)));
}
