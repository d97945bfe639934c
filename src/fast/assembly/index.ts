// The search of `src/fast/sliced-search.ts`, 128 rows at a time. No allocation, no static data: all memory is the caller's.

import { addColumns, addList, majority, odd } from './add-columns';
import { neededShared, scoreOf } from './formula';
import { BLOCK, CHUNK, COUNT, f64At, Job, MIN, MOST_COLUMNS, PRODUCT, u32At } from './job';
import { bitColumns, cap, lists, outOfReach, planes, prepare, release, total, unitsNeeded } from './query';
import { entryScore, offer, sortSlot } from './top-rows';

/** Bytes of a block, and of a chunk, in a plane. */
const BLOCK_BYTES: u32 = BLOCK / 8;
const CHUNK_BYTES: u32 = CHUNK / 8;
/** Counted sums of this many planes are made and compared without leaving the registers. */
const NARROW: u32 = 6;

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

/** Scans the chunk a subject would stand in, where its best rows are likely: the best of every 64 rows first. */
function scanHome(job: Job, self: u32, tile: u32, first: u32, tileBytes: u32, slot: u32): void {
  const bytes = min<u32>(CHUNK_BYTES, tileBytes - first);
  addAllColumns(job, tile, first, bytes);
  offerBest(job, self, tile, first, bytes, slot);
  offerWhatReaches(job, self, tile, first, bytes, true, slot);
}

/** Scans the places from `first` to before `end`, in bytes of a plane. */
function scan(job: Job, self: u32, tile: u32, first: u32, end: u32, slot: u32): void {
  if (job.sharing == COUNT && planes <= NARROW) {
    scanNarrow(job, self, tile, first, end, slot);
    return;
  }
  addAllColumns(job, tile, first, end - first);
  offerWhatReaches(job, self, tile, first, end - first, false, slot);
}

function addAllColumns(job: Job, tile: u32, first: u32, bytes: u32): void {
  const stride = <usize>job.stride;
  for (let plane: u32 = 0; plane < planes; plane++) {
    const count = listColumns(job, tile, plane, first);
    if (count > 0) addColumns(job.starts, count, job.planes + <usize>plane * stride + first, stride, planes - plane, bytes);
  }
}

/** Writes where the query's columns start whose units have bit `plane`, zeros after them up to a multiple of 8; returns how many. */
function listColumns(job: Job, tile: u32, plane: u32, first: u32): u32 {
  const stride = <usize>job.stride;
  const base = job.bits + <usize>tile * (job.bitColumns + 1) * stride + first;
  const starts = job.starts;
  const columnAt = job.columnAt;
  const columnUnits = job.columnUnits;
  const columns = bitColumns;
  let count: u32 = 0;
  for (let i: u32 = 0; i < columns; i++) {
    if (((u32At(columnUnits, i) >> plane) & 1) == 0) continue;
    store<usize>(starts + (count++ << 2), base + <usize>u32At(columnAt, i) * stride);
  }
  const zeros = base + <usize>job.bitColumns * stride;
  while (count & 7) store<usize>(starts + (count++ << 2), zeros);
  return count;
}

/** The row with the greatest counter of every 64 is offered first: found plane by plane, from the highest. */
function offerBest(job: Job, self: u32, tile: u32, first: u32, bytes: u32, slot: u32): void {
  const stride = <usize>job.stride;
  const top = job.planes + first + <usize>(planes - 1) * stride;
  const seeded = job.seeded;
  knownLow = Infinity;
  knownUnits = 1;
  for (let at: u32 = 0; at < bytes; at += BLOCK_BYTES) {
    let best = i64x2.splat(-1);
    let counter = i64x2.splat(0);
    let plane = top + at;
    for (let left = planes; left > 0; left--, plane -= stride) {
      const higher = v128.and(best, v128.load(plane));
      const some = i64x2.ne(higher, i64x2.splat(0));
      counter = i64x2.sub(i64x2.shl(counter, 1), some);
      best = v128.bitselect(higher, best, some);
    }
    const place = tile * job.tileRows + (first + at) * 8;
    const low = f64At(job.blockLow, place / BLOCK);
    const left = <u32>i64x2.extract_lane(counter, 0);
    const right = <u32>i64x2.extract_lane(counter, 1);
    store<u64>(seeded + at, offerSeed(job, self, i64x2.extract_lane(best, 0), left, low, place, slot));
    store<u64>(seeded + at, offerSeed(job, self, i64x2.extract_lane(best, 1), right, low, place + 64, slot), 8);
  }
}

let knownLow: f64 = 0;
let knownUnits: u32 = 1;

/** Offers the first of some rows of equal counters if they reach what is needed; returns its bit, or 0. */
function offerSeed(job: Job, self: u32, rows: u64, counter: u32, low: f64, place: u32, slot: u32): u64 {
  // The entry score only rises, and so does what is needed where the total is no lower: the last answer is a first test.
  if (counter == 0 || (counter < knownUnits && low >= knownLow)) return 0;
  knownLow = low;
  knownUnits = unitsNeeded(neededShared(job, entryScore(job, slot), total, low));
  if (counter < knownUnits) return 0;
  const bit = ctz<u64>(rows);
  offerPlace(job, self, place + <u32>bit, counter, slot);
  return (<u64>1) << bit;
}

function offerWhatReaches(job: Job, self: u32, tile: u32, first: u32, bytes: u32, seeded: bool, slot: u32): void {
  let knownEntry: f64 = -1;
  let knownLow: f64 = Infinity;
  let needed: f64 = 0;
  let units: u32 = 1;
  let block = (tile * job.tileRows + first * 8) / BLOCK;
  for (let at: u32 = 0; at < bytes; at += BLOCK_BYTES, block++) {
    const low = f64At(job.blockLow, block);
    // What was needed last is needed here at the least, if the total is no lower: most blocks fail that already.
    if (low >= knownLow && !v128.any_true(reaching(job, units, first + at, at, seeded))) continue;
    const entry = entryScore(job, slot);
    if (entry != knownEntry || low != knownLow) {
      knownEntry = entry;
      knownLow = low;
      needed = neededShared(job, entry, total, low);
      units = unitsNeeded(needed);
    }
    if (units >> planes != 0 || outOfReach(needed, min<f64>(cap, f64At(job.blockCap, block)))) continue;
    const reaches = reaching(job, units, first + at, at, seeded);
    if (!v128.any_true(reaches)) continue;
    const place = tile * job.tileRows + (first + at) * 8;
    offerAll(job, self, i64x2.extract_lane(reaches, 0), first + at, place, slot);
    offerAll(job, self, i64x2.extract_lane(reaches, 1), first + at + 8, place + 64, slot);
  }
}

/** The rows of a block, `at` bytes into the planes, whose counters reach `units`, without those offered already. */
// @ts-ignore: decorator
@inline
function reaching(job: Job, units: u32, at: u32, seededAt: u32, seeded: bool): v128 {
  if (units >> planes != 0) return i64x2.splat(0);
  const stride = <usize>job.stride;
  let reaches = i64x2.splat(-1);
  let plane = job.planes + at;
  for (let bit: u32 = 0; bit < planes; bit++, plane += stride) {
    const counters = v128.load(plane);
    reaches = (units >> bit) & 1 ? v128.and(reaches, counters) : v128.or(reaches, counters);
  }
  return seeded ? v128.andnot(reaches, v128.load(job.seeded + seededAt)) : reaches;
}

/** `addAllColumns` and `offerWhatReaches` in one pass, for counted sums below 64. */
function scanNarrow(job: Job, self: u32, tile: u32, first: u32, end: u32, slot: u32): void {
  const stride = <usize>job.stride;
  const count = listColumns(job, tile, 0, 0);
  const starts = job.starts;
  const lastStart = starts + ((<usize>count) << 2);
  let knownEntry: f64 = -1;
  let knownLow: f64 = -1;
  let needed: f64 = 0;
  let units: u32 = 1;
  let block = (tile * job.tileRows + first * 8) / BLOCK;
  for (let at = <usize>first; at < <usize>end; at += BLOCK_BYTES, block++) {
    const entry = entryScore(job, slot);
    const low = f64At(job.blockLow, block);
    if (entry != knownEntry || low != knownLow) {
      knownEntry = entry;
      knownLow = low;
      needed = neededShared(job, entry, total, low);
      units = unitsNeeded(needed);
    }
    if (units >> planes != 0 || outOfReach(needed, min<f64>(cap, f64At(job.blockCap, block)))) continue;
    const plane = job.planes + at;
    let p0 = v128.load(plane);
    let p1 = v128.load(plane + stride);
    let p2 = v128.load(plane + 2 * stride);
    let p3 = v128.load(plane + 3 * stride);
    let p4 = v128.load(plane + 4 * stride);
    let p5 = v128.load(plane + 5 * stride);
    for (let list = starts; list < lastStart; list += 32) {
      let x = v128.load(load<usize>(list) + at);
      let y = v128.load(load<usize>(list, 4) + at);
      const twosA = majority(p0, x, y);
      p0 = odd(p0, x, y);
      x = v128.load(load<usize>(list, 8) + at);
      y = v128.load(load<usize>(list, 12) + at);
      const twosB = majority(p0, x, y);
      p0 = odd(p0, x, y);
      const foursA = majority(p1, twosA, twosB);
      p1 = odd(p1, twosA, twosB);
      x = v128.load(load<usize>(list, 16) + at);
      y = v128.load(load<usize>(list, 20) + at);
      const twosC = majority(p0, x, y);
      p0 = odd(p0, x, y);
      x = v128.load(load<usize>(list, 24) + at);
      y = v128.load(load<usize>(list, 28) + at);
      const twosD = majority(p0, x, y);
      p0 = odd(p0, x, y);
      const foursB = majority(p1, twosC, twosD);
      p1 = odd(p1, twosC, twosD);
      const eights = majority(p2, foursA, foursB);
      p2 = odd(p2, foursA, foursB);
      const sixteens = v128.and(p3, eights);
      p3 = v128.xor(p3, eights);
      p5 = v128.xor(p5, v128.and(p4, sixteens));
      p4 = v128.xor(p4, sixteens);
    }
    let reaches = (units & 1) != 0 ? p0 : i64x2.splat(-1);
    reaches = (units & 2) != 0 ? v128.and(reaches, p1) : v128.or(reaches, p1);
    reaches = (units & 4) != 0 ? v128.and(reaches, p2) : v128.or(reaches, p2);
    reaches = (units & 8) != 0 ? v128.and(reaches, p3) : v128.or(reaches, p3);
    reaches = (units & 16) != 0 ? v128.and(reaches, p4) : v128.or(reaches, p4);
    reaches = (units & 32) != 0 ? v128.and(reaches, p5) : v128.or(reaches, p5);
    if (!v128.any_true(reaches)) continue;
    v128.store(plane, p0);
    v128.store(plane + stride, p1);
    v128.store(plane + 2 * stride, p2);
    v128.store(plane + 3 * stride, p3);
    v128.store(plane + 4 * stride, p4);
    v128.store(plane + 5 * stride, p5);
    const place = block * BLOCK;
    offerAll(job, self, i64x2.extract_lane(reaches, 0), at, place, slot);
    offerAll(job, self, i64x2.extract_lane(reaches, 1), at + 8, place + 64, slot);
  }
}

/** Offers the rows whose bits are set among the 64 at `place`, `at` bytes into the planes. */
function offerAll(job: Job, self: u32, rows: u64, at: u32, place: u32, slot: u32): void {
  for (; rows != 0; rows &= rows - 1) {
    const bit = ctz<u64>(rows);
    let counter: u32 = 0;
    let plane = job.planes + at + (<usize>planes - 1) * job.stride;
    for (let left = planes; left > 0; left--, plane -= job.stride)
      counter = (counter << 1) | (<u32>(load<u64>(plane) >> bit) & 1);
    offerPlace(job, self, place + <u32>bit, counter, slot);
  }
}

function offerPlace(job: Job, self: u32, place: u32, counter: u32, slot: u32): void {
  const row = u32At(job.rowAt, place);
  if (row == self) return;
  const rowTotal = f64At(job.totals, row);
  let shared = <f64>counter;
  if (job.sharing != COUNT) {
    if (counter < unitsNeeded(neededShared(job, entryScore(job, slot), total, rowTotal))) return;
    shared = exactShared(job, row);
  }
  const score = scoreOf(job, shared, total, rowTotal);
  if (shared > 0 && score >= job.minScore) offer(job, slot, score, row);
}

function exactShared(job: Job, row: u32): f64 {
  const end = u32At(job.offsets, row + 1);
  const sharing = job.sharing;
  const own = job.own;
  let sum: f64 = 0;
  for (let edge = u32At(job.offsets, row); edge < end; edge++) {
    const column = u32At(job.columnsOf, edge);
    const weight = f64At(own, column);
    const other = job.weights ? f64At(job.weights, edge) : 1;
    if (sharing == PRODUCT) sum += weight * other;
    else if (sharing == MIN) sum += min<f64>(weight, other);
    else sum += weight > 0 ? f64At(job.most, column) : 0;
  }
  return sum;
}
