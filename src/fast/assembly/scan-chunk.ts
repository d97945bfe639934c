// Scanning places: `src/fast/scan-chunk.ts`.

import { addColumns } from './add-columns';
import { neededShared } from './formula';
import { BLOCK, CHUNK, COUNT, f64At, Job, u32At } from './job';
import { offerAll, offerPlace } from './offer-place';
import { bitColumns, cap, outOfReach, planes, total, unitsNeeded } from './query';
import { scanNarrow } from './scan-narrow';
import { entryScore } from './top-rows';

const BLOCK_BYTES: u32 = BLOCK / 8;
const CHUNK_BYTES: u32 = CHUNK / 8;
/** Counted sums of this many planes are made and compared without leaving the registers. */
const NARROW: u32 = 6;

/** Scans the chunk a subject would stand in, where its best rows are likely: the best of every 64 rows first. */
export function scanHome(job: Job, self: u32, tile: u32, first: u32, tileBytes: u32, slot: u32): void {
  const bytes = min<u32>(CHUNK_BYTES, tileBytes - first);
  addAllColumns(job, tile, first, bytes);
  offerBest(job, self, tile, first, bytes, slot);
  offerWhatReaches(job, self, tile, first, bytes, true, slot);
}

/** Scans the places from `first` to before `end`, in bytes of a plane. */
export function scan(job: Job, self: u32, tile: u32, first: u32, end: u32, slot: u32): void {
  if (job.sharing == COUNT && planes <= NARROW) {
    scanNarrow(job, self, tile, listColumns(job, tile, 0, 0), first, end, slot);
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
