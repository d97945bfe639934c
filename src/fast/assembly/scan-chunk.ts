// Scanning places: `search/scan-chunk.ts`.

import { addColumns, majority } from './add-columns';
import { neededShared } from './formula';
import { BLOCK, CHUNK, COUNT, f64At, Job, NARROW, u32At } from './job';
import { listColumns } from './list-columns';
import { offerAll } from './offer-place';
import { findPeaks, offerPeaks, peakReaches } from './peaks';
import { bitColumns, cap, outOfReach, planes, total, unitsNeeded } from './prepared-subject';
import { COUNTED, scanCounted } from './scan-counted';
import { scanNarrow, startPeaks } from './scan-narrow';
import { entryScore } from './slots';

const BLOCK_BYTES: u32 = BLOCK / 8;
const CHUNK_BYTES: u32 = CHUNK / 8;

/** Scans the blocks of `job.visited`, at most 32, the best of every 64 rows first; wide or counted sums are all of one chunk. */
export function scanHome(job: Job, self: u32, tile: u32, blocks: u32, slot: u32): void {
  let count: u32 = 0;
  for (let block: u32 = 0; block < blocks; block += 32)
    for (let left = u32At(job.visited, block / 32); left != 0; left &= left - 1) {
      store<u32>(job.homeAt + ((<usize>count) << 2), block + ctz<u32>(left));
      count++;
    }
  if (count == 0) return;
  if (job.sharing != COUNT && planes <= NARROW) {
    listColumns(job, tile);
    startPeaks(job);
    for (let block: u32 = 0; block < blocks; block += 32)
      scanNarrow(job, self, tile, block * BLOCK_BYTES, u32At(job.visited, block / 32), slot, true);
  } else {
    addAllColumns(job, tile, u32At(job.homeAt, 0) * BLOCK_BYTES, count * BLOCK_BYTES);
    findPeaks(job, u32At(job.homeAt, 0), count);
  }
  offerPeaks(job, self, tile, count, slot);
  offerBesidePeaks(job, self, tile, count, slot);
}

/** Scans blocks of the chunk that starts at `first` bytes of a plane. */
export function scan(job: Job, self: u32, tile: u32, first: u32, tileBytes: u32, blocks: u32, slot: u32): void {
  if (job.sharing == COUNT && planes <= COUNTED) {
    scanCounted(job, self, tile, first, blocks, slot);
    return;
  }
  if (planes <= NARROW) {
    scanNarrow(job, self, tile, first, blocks, slot, false);
    return;
  }
  const bytes = min<u32>(CHUNK_BYTES, tileBytes - first);
  addAllColumns(job, tile, first, bytes);
  offerWhatReaches(job, self, tile, first, bytes, slot);
}

function addAllColumns(job: Job, tile: u32, first: u32, bytes: u32): void {
  const stride = <usize>job.stride;
  const listed: u32 = job.sharing == COUNT ? 1 : planes;
  for (let plane: u32 = 0; plane < listed; plane++) {
    const base = job.bits + <usize>tile * (job.bitColumns + 1) * stride + first;
    const count = listWide(job, base, stride, plane);
    if (count > 0) addColumns(job.starts, count, job.planes + <usize>plane * stride + first, stride, planes - plane, bytes);
  }
}

/** Writes where the query's columns start whose units have bit `plane`, zeros after them up to a multiple of 4; returns how many. */
export function listWide(job: Job, base: usize, stride: usize, plane: u32): u32 {
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
  while (count & 3) store<usize>(starts + (count++ << 2), zeros);
  return count;
}

/** Offers the rows of a run of blocks that reach what they need. */
function offerWhatReaches(job: Job, self: u32, tile: u32, first: u32, bytes: u32, slot: u32): void {
  const firstBlock = (tile * job.tileRows) / BLOCK;
  knownLow = Infinity;
  for (let at = first; at < first + bytes; at += BLOCK_BYTES) {
    const block = at / BLOCK_BYTES;
    const low = f64At(job.blockLow, firstBlock + block);
    // What was needed last is needed here at the least, if the total is no lower: most blocks fail that already.
    if (low >= knownLow && !v128.any_true(reaching(job, knownUnits, at))) continue;
    if (isOpen(job, firstBlock + block, low, slot)) offerBlock(job, self, tile, block, reaching(job, knownUnits, at), slot);
  }
}

/** Offers the rows of the home blocks that reach what they need, beside the peaks offered already. */
function offerBesidePeaks(job: Job, self: u32, tile: u32, count: u32, slot: u32): void {
  const firstBlock = (tile * job.tileRows) / BLOCK;
  knownLow = Infinity;
  let peak = job.peaks;
  for (let i: u32 = 0; i < count; i++, peak += 32) {
    const block = u32At(job.homeAt, i);
    const low = f64At(job.blockLow, firstBlock + block);
    if (low >= knownLow && !peakReaches(peak, knownUnits)) continue;
    if (!isOpen(job, firstBlock + block, low, slot) || !peakReaches(peak, knownUnits)) continue;
    const reaches = reaching(job, knownUnits, block * BLOCK_BYTES);
    offerBlock(job, self, tile, block, v128.andnot(reaches, v128.load(job.seeded + ((<usize>i) << 4))), slot);
  }
}

let knownEntry: f64 = 0;
let knownLow: f64 = 0;
let knownUnits: u32 = 1;
let knownNeeded: f64 = 0;

/** Works out what a row of a block needs now; whether any can have it. */
function isOpen(job: Job, block: u32, low: f64, slot: u32): bool {
  const entry = entryScore(job, slot);
  if (entry != knownEntry || low != knownLow) {
    knownEntry = entry;
    knownLow = low;
    knownNeeded = neededShared(job, entry, total, low);
    knownUnits = unitsNeeded(knownNeeded);
  }
  return knownUnits >> planes == 0 && !outOfReach(knownNeeded, min<f64>(cap, f64At(job.blockCap, block)));
}

function offerBlock(job: Job, self: u32, tile: u32, block: u32, rows: v128, slot: u32): void {
  if (!v128.any_true(rows)) return;
  const place = tile * job.tileRows + block * BLOCK;
  offerAll(job, self, i64x2.extract_lane(rows, 0), block * BLOCK_BYTES, place, slot);
  offerAll(job, self, i64x2.extract_lane(rows, 1), block * BLOCK_BYTES + 8, place + 64, slot);
}

/** The rows of a block, `at` bytes into the planes, whose counters reach `units`. */
// @ts-expect-error: decorator
@inline
function reaching(job: Job, units: u32, at: u32): v128 {
  if (units >> planes != 0) return i64x2.splat(0);
  const stride = <usize>job.stride;
  let reaches = i64x2.splat(-1);
  let plane = job.planes + at;
  for (let bit: u32 = 0; bit < planes; bit++, plane += stride) {
    // And where the bit is set, or where it is not, without a branch.
    reaches = majority(reaches, v128.load(plane), i64x2.splat(<i64>((units >> bit) & 1) - 1));
  }
  return reaches;
}
