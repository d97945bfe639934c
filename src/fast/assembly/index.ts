// The search of `src/fast/sliced-search.ts`, 128 rows at a time. No allocation, no static data: all memory is the caller's.

import { addColumns, addList } from './add-columns';
import { neededShared, scoreOf } from './formula';
import { BLOCK, CHUNK, COUNT, f64At, Job, MIN, MOST_COLUMNS, TABLE, u32At } from './job';
import { bitColumns, cap, lists, outOfReach, planes, prepare, release, total, unitsNeeded } from './query';
import { entryScore, offer, sortSlot } from './top-rows';

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

function lengthOf(offsets: usize, row: u32): u32 {
  return u32At(offsets, row + 1) - u32At(offsets, row);
}

function fits(job: Job, subject: u32): bool {
  return lengthOf(job.subjectOffsets, subject) <= MOST_COLUMNS;
}

function homeOf(job: Job, subject: u32): u32 {
  if (job.self) return u32At(job.placeOf, subject);
  if (job.rows == 0) return 0;
  const length = lengthOf(job.subjectOffsets, subject);
  let low: u32 = 0;
  let high = job.rows - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lengthOf(job.offsets, u32At(job.rowAt, middle)) >= length) high = middle;
    else low = middle + 1;
  }
  return low;
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
    for (let i: u32 = 0; i < lists; i++) {
      const starts = job.listStarts + ((<usize>tile * job.lists + u32At(job.listAt, i)) << 2);
      const from = job.places + ((<usize>load<u32>(starts)) << 1);
      const to = job.places + ((<usize>load<u32>(starts, 4)) << 1);
      addList(from, to, u32At(job.listUnits, i), job.planes, job.stride);
    }
    const self: u32 = job.self ? subject : u32.MAX_VALUE;
    const homeChunk = home < 0 ? -1 : home / <i32>CHUNK;
    if (homeChunk >= 0) scanChunk(job, self, tile, homeChunk, bytes, true, slot);
    for (let chunk: u32 = 0; chunk < chunks; chunk++) {
      if (<i32>chunk == homeChunk || !reachable(job, first / CHUNK + chunk, slot)) continue;
      scanChunk(job, self, tile, chunk, bytes, false, slot);
    }
    for (let plane: u32 = 0; plane < planes; plane++) memory.fill(job.planes + <usize>plane * job.stride, 0, bytes);
  }
  release(job, subject);
}

function reachable(job: Job, chunk: u32, slot: u32): bool {
  const needed = neededShared(job, entryScore(job, slot), total, f64At(job.chunkLow, chunk));
  return !outOfReach(needed, min<f64>(cap, f64At(job.chunkCap, chunk)));
}

function scanChunk(job: Job, self: u32, tile: u32, chunk: u32, tileBytes: u32, seed: bool, slot: u32): void {
  const first = chunk * CHUNK_BYTES;
  const bytes = min<u32>(CHUNK_BYTES, tileBytes - first);
  addAllColumns(job, tile, first, bytes);
  if (seed) offerBest(job, self, tile, first, bytes, slot);
  offerWhatReaches(job, self, tile, first, bytes, seed, slot);
}

function addAllColumns(job: Job, tile: u32, first: u32, bytes: u32): void {
  const stride = <usize>job.stride;
  const base = job.bits + <usize>tile * (job.bitColumns + 1) * stride + first;
  const zeros = base + <usize>job.bitColumns * stride;
  for (let plane: u32 = 0; plane < planes; plane++) {
    let count: u32 = 0;
    for (let i: u32 = 0; i < bitColumns; i++) {
      if (((u32At(job.columnUnits, i) >> plane) & 1) == 0) continue;
      store<usize>(job.starts + (count++ << 2), base + <usize>u32At(job.columnAt, i) * stride);
    }
    if (count == 0) continue;
    while (count & 7) store<usize>(job.starts + (count++ << 2), zeros);
    addColumns(job.starts, count, job.planes + <usize>plane * stride + first, stride, planes - plane, bytes);
  }
}

/** The row with the greatest counter of every 64 is offered first. */
function offerBest(job: Job, self: u32, tile: u32, first: u32, bytes: u32, slot: u32): void {
  const stride = <usize>job.stride;
  const top = job.planes + first + <usize>(planes - 1) * stride;
  for (let at: u32 = 0; at < bytes; at += 8) {
    let best: u64 = -1;
    let counter: u32 = 0;
    let plane = top + at;
    for (let left = planes; left > 0; left--, plane -= stride) {
      const higher = best & load<u64>(plane);
      counter = (counter << 1) | <u32>(higher != 0);
      best = higher ? higher : best;
    }
    store<u64>(job.seeded + at, 0);
    if (counter == 0) continue;
    const place = tile * job.tileRows + (first + at) * 8;
    const needed = neededShared(job, entryScore(job, slot), total, f64At(job.blockLow, place / BLOCK));
    if (counter < unitsNeeded(needed)) continue;
    const bit = ctz<u64>(best);
    store<u64>(job.seeded + at, (<u64>1) << bit);
    offerPlace(job, self, place + <u32>bit, counter, slot);
  }
}

function offerWhatReaches(job: Job, self: u32, tile: u32, first: u32, bytes: u32, seeded: bool, slot: u32): void {
  const stride = <usize>job.stride;
  let knownEntry: f64 = -1;
  let knownLow: f64 = -1;
  let needed: f64 = 0;
  let units: u32 = 1;
  let block = (tile * job.tileRows + first * 8) / BLOCK;
  for (let at: u32 = 0; at < bytes; at += BLOCK_BYTES, block++) {
    const entry = entryScore(job, slot);
    const low = f64At(job.blockLow, block);
    if (entry != knownEntry || low != knownLow) {
      knownEntry = entry;
      knownLow = low;
      needed = neededShared(job, entry, total, low);
      units = unitsNeeded(needed);
    }
    if (units >> planes != 0 || outOfReach(needed, min<f64>(cap, f64At(job.blockCap, block)))) continue;
    let reaches = i64x2.splat(-1);
    let plane = job.planes + first + at;
    for (let bit: u32 = 0; bit < planes; bit++, plane += stride) {
      const counters = v128.load(plane);
      reaches = (units >> bit) & 1 ? v128.and(reaches, counters) : v128.or(reaches, counters);
    }
    if (seeded) reaches = v128.andnot(reaches, v128.load(job.seeded + at));
    if (!v128.any_true(reaches)) continue;
    const place = tile * job.tileRows + (first + at) * 8;
    offerAll(job, self, i64x2.extract_lane(reaches, 0), first + at, place, slot);
    offerAll(job, self, i64x2.extract_lane(reaches, 1), first + at + 8, place + 64, slot);
  }
}

/** Offers the rows whose bits are set among the 64 at `place`, `at` bytes into the planes. */
function offerAll(job: Job, self: u32, rows: u64, at: u32, place: u32, slot: u32): void {
  for (; rows != 0; rows &= rows - 1) {
    const bit = ctz<u64>(rows);
    let counter: u32 = 0;
    if (job.sharing == COUNT) {
      let plane = job.planes + at + (<usize>planes - 1) * job.stride;
      for (let left = planes; left > 0; left--, plane -= job.stride)
        counter = (counter << 1) | (<u32>(load<u64>(plane) >> bit) & 1);
    }
    offerPlace(job, self, place + <u32>bit, counter, slot);
  }
}

function offerPlace(job: Job, self: u32, place: u32, counter: u32, slot: u32): void {
  const row = u32At(job.rowAt, place);
  if (row == self) return;
  const shared = job.sharing == COUNT ? <f64>counter : exactShared(job, row);
  const score = scoreOf(job, shared, total, f64At(job.totals, row));
  if (shared > 0 && score >= job.minScore) offer(job, slot, score, row);
}

function exactShared(job: Job, row: u32): f64 {
  const end = u32At(job.offsets, row + 1);
  const sharing = job.sharing;
  let sum: f64 = 0;
  for (let edge = u32At(job.offsets, row); edge < end; edge++) {
    const column = u32At(job.columnsOf, edge);
    const weight = f64At(job.own, column);
    if (weight == 0) continue;
    if (sharing == TABLE) sum += f64At(job.most, column);
    else {
      const other = job.weights ? f64At(job.weights, edge) : 1;
      sum += sharing == MIN ? min<f64>(weight, other) : weight * other;
    }
  }
  return sum;
}
