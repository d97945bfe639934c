// Scanning places: `src/fast/scan-chunk.ts`.

import { addColumns, majority } from './add-columns';
import { neededShared } from './formula';
import { BLOCK, CHUNK, COUNT, f64At, Job, NARROW, u32At } from './job';
import { listColumns } from './list-columns';
import { offerAll } from './offer-place';
import { findPeaks, offerPeaks, peakReaches } from './peaks';
import { bitColumns, cap, outOfReach, planes, total, unitsNeeded } from './query';
import { COUNTED, scanCounted } from './scan-counted';
import { scanNarrow } from './scan-narrow';
import { entryScore } from './top-rows';

const BLOCK_BYTES: u32 = BLOCK / 8;
const CHUNK_BYTES: u32 = CHUNK / 8;

/** Scans the chunk a subject would stand in, where its best rows are likely: the best of every 64 rows first. */
export function scanHome(job: Job, self: u32, tile: u32, first: u32, tileBytes: u32, slot: u32): void {
  const end = first + min<u32>(CHUNK_BYTES, tileBytes - first);
  if (job.sharing != COUNT && planes <= NARROW) {
    const blocks: u32 = (end - first) / BLOCK_BYTES;
    listColumns(job, tile);
    scanNarrow(job, self, tile, first, blocks == 32 ? 0xffffffff : (1 << blocks) - 1, slot, true);
  } else {
    addAllColumns(job, tile, first, end - first);
    findPeaks(job, first, end);
  }
  offerPeaks(job, self, tile, first, end, slot);
  offerWhatReaches(job, self, tile, first, end - first, true, slot);
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
  offerWhatReaches(job, self, tile, first, bytes, false, slot);
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

/** Offers the rows of a chunk that reach what their block needs; with `peaked`, those beside the peaks offered already. */
function offerWhatReaches(job: Job, self: u32, tile: u32, first: u32, bytes: u32, peaked: bool, slot: u32): void {
  let knownEntry: f64 = -1;
  let knownLow: f64 = Infinity;
  let needed: f64 = 0;
  let units: u32 = 1;
  let block = (tile * job.tileRows + first * 8) / BLOCK;
  let peak = job.peaks;
  for (let at: u32 = 0; at < bytes; at += BLOCK_BYTES, block++, peak += 32) {
    const low = f64At(job.blockLow, block);
    // What was needed last is needed here at the least, if the total is no lower: most blocks fail that already.
    if (low >= knownLow && (peaked ? !peakReaches(peak, units) : !v128.any_true(reaching(job, units, first + at)))) continue;
    const entry = entryScore(job, slot);
    if (entry != knownEntry || low != knownLow) {
      knownEntry = entry;
      knownLow = low;
      needed = neededShared(job, entry, total, low);
      units = unitsNeeded(needed);
    }
    if (units >> planes != 0 || outOfReach(needed, min<f64>(cap, f64At(job.blockCap, block)))) continue;
    if (peaked && !peakReaches(peak, units)) continue;
    let reaches = reaching(job, units, first + at);
    if (peaked) reaches = v128.andnot(reaches, v128.load(job.seeded + at));
    if (!v128.any_true(reaches)) continue;
    const place = tile * job.tileRows + (first + at) * 8;
    offerAll(job, self, i64x2.extract_lane(reaches, 0), first + at, place, slot);
    offerAll(job, self, i64x2.extract_lane(reaches, 1), first + at + 8, place + 64, slot);
  }
}

/** The rows of a block, `at` bytes into the planes, whose counters reach `units`. */
// @ts-ignore: decorator
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
