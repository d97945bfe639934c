// `search/scan-counted.ts`, 128 rows at a time.

import { majority, odd } from './add-columns';
import { neededShared } from './formula';
import { BLOCK, f64At, Job } from './job';
import { end0 } from './list-columns';
import { offerAll } from './offer-place';
import { cap, outOfReach, planes, total, unitsNeeded } from './prepared-subject';
import { entryScore } from './slots';

/** Counted sums below 64 are added up in six planes. */
export const COUNTED: u32 = 6;

/**
 * Adds the columns listed at `job.starts` to the counters of some blocks of the chunk that starts `first` bytes into the
 * planes, and offers the rows that reach what they need, without leaving the registers.
 */
export function scanCounted(job: Job, self: u32, tile: u32, first: u32, blocks: u32, slot: u32): void {
  const stride = <usize>job.stride;
  const starts = job.starts;
  const stop = end0;
  let knownEntry: f64 = -1;
  let knownLow: f64 = -1;
  let needed: f64 = 0;
  let units: u32 = 1;
  const firstBlock = (tile * job.tileRows + first * 8) / BLOCK;
  for (let left = blocks; left != 0; left &= left - 1) {
    const block = firstBlock + ctz<u32>(left);
    const at = <usize>first + <usize>ctz<u32>(left) * (BLOCK / 8);
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
    let list = starts;
    for (; list + 16 < stop; list += 32) {
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
    if (list < stop) {
      let x = v128.load(load<usize>(list) + at);
      let y = v128.load(load<usize>(list, 4) + at);
      const twosA = majority(p0, x, y);
      p0 = odd(p0, x, y);
      x = v128.load(load<usize>(list, 8) + at);
      y = v128.load(load<usize>(list, 12) + at);
      const twosB = majority(p0, x, y);
      p0 = odd(p0, x, y);
      const fours = majority(p1, twosA, twosB);
      p1 = odd(p1, twosA, twosB);
      const eights = v128.and(p2, fours);
      p2 = v128.xor(p2, fours);
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
