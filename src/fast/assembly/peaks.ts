// The most promising rows of a chunk: `search/peaks.ts`.

import { neededShared } from './formula';
import { BLOCK, CHUNK, f64At, Job, u32At } from './job';
import { offerPlace } from './offer-place';
import { planes, total } from './prepared-subject';

const BLOCK_BYTES: u32 = BLOCK / 8;
/** Some score to compare counters by; which one hardly matters. */
const LIKE: f64 = 0.25;

/** Writes the greatest counter of every 64 rows, and the rows that have it, to `job.peaks`: plane by plane, from the highest. */
export function findPeaks(job: Job, firstBlock: u32, blocks: u32): void {
  const stride = <usize>job.stride;
  const top = job.planes + <usize>(planes - 1) * stride;
  let peak = job.peaks;
  const end = (firstBlock + blocks) * BLOCK_BYTES;
  for (let at = firstBlock * BLOCK_BYTES; at < end; at += BLOCK_BYTES, peak += 32) {
    let best = i64x2.splat(-1);
    let counter = i64x2.splat(0);
    let plane = top + at;
    for (let left = planes; left > 0; left--, plane -= stride) {
      const higher = v128.and(best, v128.load(plane));
      const some = i64x2.ne(higher, i64x2.splat(0));
      counter = i64x2.sub(i64x2.shl(counter, 1), some);
      best = v128.bitselect(higher, best, some);
    }
    v128.store(peak, best);
    v128.store(peak, counter, 16);
  }
}

/**
 * The most promising rows of the home blocks are offered first: one of every 64 rows, those whose counters say they may be
 * among the `k` best. They raise the score to beat, so that few others must be scored.
 */
export function offerPeaks(job: Job, self: u32, tile: u32, blocks: u32, slot: u32): void {
  const firstBlock = (tile * job.tileRows) / BLOCK;
  // Counters in multiples of what their block needs for a like score, two to a block.
  const likes = job.peaks + (CHUNK / BLOCK) * 32;
  const likesEnd = likes + ((<usize>blocks) << 3);
  let peak = job.peaks + 16;
  for (let block: u32 = 0; block < blocks; block++, peak += 32) {
    const needed = neededShared(job, LIKE, total, f64At(job.blockLow, firstBlock + u32At(job.homeAt, block)));
    const each: f32 = needed > 0 ? <f32>(1 / needed) : 1;
    store<f32>(likes + ((<usize>block) << 3), <f32>load<u32>(peak) * each);
    store<f32>(likes + ((<usize>block) << 3), <f32>load<u32>(peak, 8) * each, 4);
  }
  store<u64>(likesEnd, 0);
  const wanted: u32 = job.k + (job.k >> 2) + 1;
  let cut: f32 = 0;
  if (<u32>(blocks << 1) > wanted) {
    let greatest = f32x4.splat(0);
    for (let at = likes; at < likesEnd; at += 16) greatest = f32x4.pmax(greatest, v128.load(at));
    greatest = f32x4.pmax(greatest, i8x16.shuffle(greatest, greatest, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
    const left = f32x4.extract_lane(greatest, 0);
    const right = f32x4.extract_lane(greatest, 1);
    let high = left > right ? left : right;
    for (let step = 0; step < 6; step++) {
      const middle = (cut + high) / 2;
      const middles = f32x4.splat(middle);
      let counts = i32x4.splat(0);
      for (let at = likes; at < likesEnd; at += 16) counts = i32x4.sub(counts, f32x4.ge(v128.load(at), middles));
      counts = i32x4.add(counts, i8x16.shuffle(counts, counts, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
      const count = i32x4.extract_lane(counts, 0) + i32x4.extract_lane(counts, 1);
      if (<u32>count >= wanted) cut = middle;
      else high = middle;
    }
  }
  memory.fill(job.seeded, 0, ((<usize>blocks) << 4));
  const cuts = f32x4.splat(cut > 0 ? cut : f32.MIN_VALUE);
  for (let at: usize = 0; likes + at < likesEnd; at += 16) {
    for (let some = i32x4.bitmask(f32x4.ge(v128.load(likes + at), cuts)); some != 0; some &= some - 1) {
      const half = <u32>(at >> 2) + ctz<u32>(some);
      const found = job.peaks + (((<usize>half) >> 1) << 5) + ((half & 1) << 3);
      const rows = load<u64>(found);
      store<u64>(job.seeded + ((<usize>half) << 3), rows & (0 - rows));
      const place = (firstBlock + u32At(job.homeAt, half >> 1)) * BLOCK + (half & 1) * 64;
      offerPlace(job, self, place + <u32>ctz<u64>(rows), load<u32>(found, 16), slot);
    }
  }
}

/** Whether either half of a block has a row whose counter reaches `units`. */
// @ts-expect-error: decorator
@inline
export function peakReaches(peak: usize, units: u32): bool {
  return load<u32>(peak, 16) >= units || load<u32>(peak, 24) >= units;
}
