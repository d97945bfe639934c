// How much any row of a block can share with the subject: `src/fast/tally.ts`.

import { addColumns } from './add-columns';
import { Job, u32At } from './job';
import { lists, planes, unitsNeeded } from './query';
import { listWide } from './scan-chunk';

/** Adds the subject's columns to the tally of a tile's blocks: a block has a column if any of its rows has it. */
export function tallyBlocks(job: Job, tile: u32): void {
  const bytes = <usize>job.summaryBytes;
  const tally = job.tally;
  memory.fill(tally, 0, (planes + 1) * bytes);
  for (let plane: u32 = 0; plane < planes; plane++) {
    const count = listWide(job, job.summaries + <usize>tile * (job.bitColumns + 1) * bytes, bytes, plane);
    if (count > 0) addColumns(job.starts, count, tally + plane * bytes, bytes, planes - plane, <u32>bytes);
  }
  const mask = job.visited + bytes;
  for (let i: u32 = 0; i < lists; i++) {
    const starts = job.listStarts + ((<usize>tile * job.lists + u32At(job.listAt, i)) << 2);
    const from = job.places + ((<usize>load<u32>(starts)) << 1);
    const to = job.places + ((<usize>load<u32>(starts, 4)) << 1);
    if (from == to) continue;
    const units = u32At(job.listUnits, i);
    memory.fill(mask, 0, bytes);
    markBlocks(from, to, mask);
    for (let at: usize = 0; at < bytes; at += 16) {
      const blocks = v128.load(mask + at);
      for (let plane: u32 = 0; units >> plane != 0; plane++) {
        if (((units >> plane) & 1) == 0) continue;
        let carry = blocks;
        for (let higher = plane; higher < planes; higher++) {
          const address = tally + higher * bytes + at;
          const before = v128.load(address);
          v128.store(address, v128.xor(before, carry));
          carry = v128.and(before, carry);
        }
      }
    }
  }
}

/** Writes the blocks whose tally reaches `needed` to `job.visited`, one bit each; tells whether there are any. */
export function reachingBlocks(job: Job, needed: f64): bool {
  const bytes = <usize>job.summaryBytes;
  const units = unitsNeeded(needed);
  let any = i64x2.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    let reaches = i64x2.splat(units >> planes != 0 ? 0 : -1);
    for (let plane: u32 = 0; plane < planes; plane++) {
      const counters = v128.load(job.tally + plane * bytes + at);
      reaches = (units >> plane) & 1 ? v128.and(reaches, counters) : v128.or(reaches, counters);
    }
    if (units >> planes != 0) reaches = i64x2.splat(0);
    v128.store(job.visited + at, reaches);
    any = v128.or(any, reaches);
  }
  return v128.any_true(any);
}

/** Sets the blocks of the places listed from `from` to before `to`. */
function markBlocks(from: usize, to: usize, mask: usize): void {
  for (let list = from; list < to; list += 2) {
    const place = <usize>load<u16>(list);
    const word = mask + ((place >> 12) << 2);
    store<u32>(word, load<u32>(word) | (1 << ((<u32>place >> 7) & 31)));
  }
}

/** Adds the subject's lists to the counters of their rows in the blocks of `job.visited`, by a ripple of carries through the planes. */
export function addLists(job: Job, tile: u32): void {
  const visited = job.visited;
  const planes = job.planes;
  const stride = job.stride;
  for (let i: u32 = 0; i < lists; i++) {
    const starts = job.listStarts + ((<usize>tile * job.lists + u32At(job.listAt, i)) << 2);
    const to = job.places + ((<usize>load<u32>(starts, 4)) << 1);
    const units = u32At(job.listUnits, i);
    for (let list = job.places + ((<usize>load<u32>(starts)) << 1); list < to; list += 2) {
      const place = <usize>load<u16>(list);
      if (((load<u32>(visited + ((place >> 12) << 2)) >> ((<u32>place >> 7) & 31)) & 1) == 0) continue;
      const bit: u32 = 1 << (<u32>place & 31);
      let plane = planes + ((place >> 5) << 2);
      for (let left = units; left != 0; left >>= 1, plane += stride) {
        if ((left & 1) == 0) continue;
        let at = plane;
        while (true) {
          const before = load<u32>(at);
          store<u32>(at, before ^ bit);
          if ((before & bit) == 0) break;
          at += stride;
        }
      }
    }
  }
}
