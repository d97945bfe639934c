// Adding up and comparing 128 rows at a time without leaving the registers.

import { majority, odd } from './add-columns';
import { neededShared } from './formula';
import { BLOCK, COUNT, f64At, Job } from './job';
import { end0, end1, end2, end3, end4, end5, end6, end7 } from './list-columns';
import { offerAll } from './offer-place';
import { cap, outOfReach, planes, total, unitsNeeded } from './prepared-subject';
import { entryScore } from './slots';

let nextPeak: usize = 0;

/** The following peaks go to the front of `job.peaks`. */
export function startPeaks(job: Job): void {
  nextPeak = job.peaks;
}

let knownEntry: f64 = 0;
let knownLow: f64 = 0;
let knownUnits: u32 = 1;
let knownNeeded: f64 = 0;

/** Works out what a row of at least the total `low` needs now. */
function sharpen(job: Job, low: f64, slot: u32): void {
  knownEntry = entryScore(job, slot);
  knownLow = low;
  knownNeeded = neededShared(job, knownEntry, total, low);
  knownUnits = unitsNeeded(knownNeeded);
}

// @ts-expect-error: decorator
@inline
function reaching(units: u32, p0: v128, p1: v128, p2: v128, p3: v128, p4: v128, p5: v128, p6: v128, p7: v128): v128 {
  let reaches = (units & 1) != 0 ? p0 : i64x2.splat(-1);
  reaches = (units & 2) != 0 ? v128.and(reaches, p1) : v128.or(reaches, p1);
  reaches = (units & 4) != 0 ? v128.and(reaches, p2) : v128.or(reaches, p2);
  reaches = (units & 8) != 0 ? v128.and(reaches, p3) : v128.or(reaches, p3);
  reaches = (units & 16) != 0 ? v128.and(reaches, p4) : v128.or(reaches, p4);
  reaches = (units & 32) != 0 ? v128.and(reaches, p5) : v128.or(reaches, p5);
  reaches = (units & 64) != 0 ? v128.and(reaches, p6) : v128.or(reaches, p6);
  return (units & 128) != 0 ? v128.and(reaches, p7) : v128.or(reaches, p7);
}

/**
 * Adds the columns listed at `job.starts` to the counters of some blocks of the chunk that starts `first` bytes into the
 * planes, and offers the rows that reach what they need. With `peaks` nothing is offered: the counters are written back,
 * and the greatest of every 64 rows goes to `job.peaks` with the rows that have it.
 */
export function scanNarrow(job: Job, self: u32, tile: u32, first: u32, blocks: u32, slot: u32, peaks: bool): void {
  const stride = <usize>job.stride;
  const starts = job.starts;
  const stop0 = end0;
  const stop1 = end1;
  const stop2 = end2;
  const stop3 = end3;
  const stop4 = end4;
  const stop5 = end5;
  const stop6 = end6;
  const stop7 = end7;
  const counted = job.sharing == COUNT;
  let sharp = true;
  knownEntry = -1;
  knownLow = Infinity;
  const firstBlock = (tile * job.tileRows + first * 8) / BLOCK;
  for (let left = blocks; left != 0; left &= left - 1) {
    const block = firstBlock + ctz<u32>(left);
    const at = <usize>first + <usize>ctz<u32>(left) * (BLOCK / 8);
    if (!peaks) {
      const low = f64At(job.blockLow, block);
      // What was needed last is needed here at the least, if the total is no lower: it will do until a row reaches it.
      sharp = counted || low < knownLow;
      if (sharp && (low != knownLow || entryScore(job, slot) != knownEntry)) sharpen(job, low, slot);
      const most = f64At(job.blockCap, block);
      if (outOfReach(knownNeeded, cap < most ? cap : most)) continue;
      if (knownUnits >> planes != 0) continue;
    }
    const plane = job.planes + at;
    let p0 = v128.load(plane);
    let p1 = v128.load(plane + stride);
    let p2 = v128.load(plane + 2 * stride);
    let p3 = v128.load(plane + 3 * stride);
    let p4 = v128.load(plane + 4 * stride);
    let p5 = v128.load(plane + 5 * stride);
    let p6 = v128.load(plane + 6 * stride);
    let p7 = v128.load(plane + 7 * stride);
    let list = starts;
    for (; list + 16 < stop0; list += 32) {
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
      const more = v128.and(p4, sixteens);
      p4 = v128.xor(p4, sixteens);
      const most = v128.and(p5, more);
      p5 = v128.xor(p5, more);
      p7 = v128.xor(p7, v128.and(p6, most));
      p6 = v128.xor(p6, most);
    }
    for (; list < stop0; list += 16) {
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
      const more = v128.and(p4, sixteens);
      p4 = v128.xor(p4, sixteens);
      const most = v128.and(p5, more);
      p5 = v128.xor(p5, more);
      p7 = v128.xor(p7, v128.and(p6, most));
      p6 = v128.xor(p6, most);
    }
    for (; list < stop1; list += 16) {
      let x = v128.load(load<usize>(list) + at);
      let y = v128.load(load<usize>(list, 4) + at);
      const foursA = majority(p1, x, y);
      p1 = odd(p1, x, y);
      x = v128.load(load<usize>(list, 8) + at);
      y = v128.load(load<usize>(list, 12) + at);
      const foursB = majority(p1, x, y);
      p1 = odd(p1, x, y);
      const eights = majority(p2, foursA, foursB);
      p2 = odd(p2, foursA, foursB);
      const sixteens = v128.and(p3, eights);
      p3 = v128.xor(p3, eights);
      const more = v128.and(p4, sixteens);
      p4 = v128.xor(p4, sixteens);
      const most = v128.and(p5, more);
      p5 = v128.xor(p5, more);
      p7 = v128.xor(p7, v128.and(p6, most));
      p6 = v128.xor(p6, most);
    }
    for (; list < stop2; list += 16) {
      let x = v128.load(load<usize>(list) + at);
      let y = v128.load(load<usize>(list, 4) + at);
      const eightsA = majority(p2, x, y);
      p2 = odd(p2, x, y);
      x = v128.load(load<usize>(list, 8) + at);
      y = v128.load(load<usize>(list, 12) + at);
      const eightsB = majority(p2, x, y);
      p2 = odd(p2, x, y);
      const sixteens = majority(p3, eightsA, eightsB);
      p3 = odd(p3, eightsA, eightsB);
      const more = v128.and(p4, sixteens);
      p4 = v128.xor(p4, sixteens);
      const most = v128.and(p5, more);
      p5 = v128.xor(p5, more);
      p7 = v128.xor(p7, v128.and(p6, most));
      p6 = v128.xor(p6, most);
    }
    for (; list < stop3; list += 4) {
      const x = v128.load(load<usize>(list) + at);
      const sixteens = v128.and(p3, x);
      p3 = v128.xor(p3, x);
      const more = v128.and(p4, sixteens);
      p4 = v128.xor(p4, sixteens);
      const most = v128.and(p5, more);
      p5 = v128.xor(p5, more);
      p7 = v128.xor(p7, v128.and(p6, most));
      p6 = v128.xor(p6, most);
    }
    for (; list < stop4; list += 4) {
      const x = v128.load(load<usize>(list) + at);
      const more = v128.and(p4, x);
      p4 = v128.xor(p4, x);
      const most = v128.and(p5, more);
      p5 = v128.xor(p5, more);
      p7 = v128.xor(p7, v128.and(p6, most));
      p6 = v128.xor(p6, most);
    }
    for (; list < stop5; list += 4) {
      const x = v128.load(load<usize>(list) + at);
      const most = v128.and(p5, x);
      p5 = v128.xor(p5, x);
      p7 = v128.xor(p7, v128.and(p6, most));
      p6 = v128.xor(p6, most);
    }
    for (; list < stop6; list += 4) {
      const x = v128.load(load<usize>(list) + at);
      p7 = v128.xor(p7, v128.and(p6, x));
      p6 = v128.xor(p6, x);
    }
    for (; list < stop7; list += 4) p7 = v128.xor(p7, v128.load(load<usize>(list) + at));
    if (!peaks) {
      let reaches = reaching(knownUnits, p0, p1, p2, p3, p4, p5, p6, p7);
      if (!v128.any_true(reaches)) continue;
      if (!sharp) {
        sharpen(job, f64At(job.blockLow, block), slot);
        if (knownUnits >> planes != 0) continue;
        reaches = reaching(knownUnits, p0, p1, p2, p3, p4, p5, p6, p7);
        if (!v128.any_true(reaches)) continue;
      }
      v128.store(plane, p0);
      v128.store(plane + stride, p1);
      v128.store(plane + 2 * stride, p2);
      v128.store(plane + 3 * stride, p3);
      v128.store(plane + 4 * stride, p4);
      v128.store(plane + 5 * stride, p5);
      v128.store(plane + 6 * stride, p6);
    v128.store(plane + 7 * stride, p7);
      const place = block * BLOCK;
      offerAll(job, self, i64x2.extract_lane(reaches, 0), at, place, slot);
      offerAll(job, self, i64x2.extract_lane(reaches, 1), at + 8, place + 64, slot);
      continue;
    }
    v128.store(plane, p0);
    v128.store(plane + stride, p1);
    v128.store(plane + 2 * stride, p2);
    v128.store(plane + 3 * stride, p3);
    v128.store(plane + 4 * stride, p4);
    v128.store(plane + 5 * stride, p5);
    v128.store(plane + 6 * stride, p6);
    v128.store(plane + 7 * stride, p7);
    let some = i64x2.ne(p7, i64x2.splat(0));
    let counter = i64x2.neg(some);
    let best = v128.bitselect(p7, i64x2.splat(-1), some);
    let higher = v128.and(best, p6);
    some = i64x2.ne(higher, i64x2.splat(0));
    counter = i64x2.sub(i64x2.shl(counter, 1), some);
    best = v128.bitselect(higher, best, some);
    higher = v128.and(best, p5);
    some = i64x2.ne(higher, i64x2.splat(0));
    counter = i64x2.sub(i64x2.shl(counter, 1), some);
    best = v128.bitselect(higher, best, some);
    higher = v128.and(best, p4);
    some = i64x2.ne(higher, i64x2.splat(0));
    counter = i64x2.sub(i64x2.shl(counter, 1), some);
    best = v128.bitselect(higher, best, some);
    higher = v128.and(best, p3);
    some = i64x2.ne(higher, i64x2.splat(0));
    counter = i64x2.sub(i64x2.shl(counter, 1), some);
    best = v128.bitselect(higher, best, some);
    higher = v128.and(best, p2);
    some = i64x2.ne(higher, i64x2.splat(0));
    counter = i64x2.sub(i64x2.shl(counter, 1), some);
    best = v128.bitselect(higher, best, some);
    higher = v128.and(best, p1);
    some = i64x2.ne(higher, i64x2.splat(0));
    counter = i64x2.sub(i64x2.shl(counter, 1), some);
    best = v128.bitselect(higher, best, some);
    higher = v128.and(best, p0);
    some = i64x2.ne(higher, i64x2.splat(0));
    counter = i64x2.sub(i64x2.shl(counter, 1), some);
    best = v128.bitselect(higher, best, some);
    v128.store(nextPeak, best);
    v128.store(nextPeak, counter, 16);
    nextPeak += 32;
  }
}
