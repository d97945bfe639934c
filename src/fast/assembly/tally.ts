// How much any row of a block can share with the subject: `search/tally.ts`.

import { addColumns, majority } from './add-columns';
import { HOME_BLOCKS, Job, u32At } from './job';
import { lists, planes } from './prepared-subject';
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

/** Writes the blocks whose tally reaches `units` to `job.visited`, one bit each; returns how many. */
function reachingBlocks(job: Job, units: u32): u32 {
  const bytes = <usize>job.summaryBytes;
  let count: u32 = 0;
  for (let at: usize = 0; at < bytes; at += 16) {
    let reaches = i64x2.splat(units >> planes != 0 ? 0 : -1);
    for (let plane: u32 = 0; plane < planes && units >> planes == 0; plane++)
      reaches = majority(reaches, v128.load(job.tally + plane * bytes + at), i64x2.splat(<i64>((units >> plane) & 1) - 1));
    v128.store(job.visited + at, reaches);
    count += <u32>popcnt<u64>(i64x2.extract_lane(reaches, 0)) + <u32>popcnt<u64>(i64x2.extract_lane(reaches, 1));
  }
  return count;
}

/** The blocks of a chunk whose tally reaches `units`, one bit each. */
export function reachingInChunk(job: Job, chunk: u32, units: u32): u32 {
  if (units >> planes != 0) return 0;
  let reaches: u32 = 0xffffffff;
  let at = job.tally + (<usize>chunk << 2);
  for (let plane: u32 = 0; plane < planes; plane++, at += job.summaryBytes) {
    const counters = load<u32>(at);
    reaches = (units >> plane) & 1 ? reaches & counters : reaches | counters;
  }
  return reaches;
}

/** Writes the blocks of greatest tally to `job.visited`, at most 32. */
export function bestBlocks(job: Job): void {
  let few: u32 = 1 << planes;
  let many: u32 = 0;
  while (few - many > 1) {
    const middle = (few + many) >> 1;
    if (reachingBlocks(job, middle) > HOME_BLOCKS) many = middle;
    else few = middle;
  }
  if (reachingBlocks(job, few) > 0 || many == 0) return;
  reachingBlocks(job, many);
  let left = HOME_BLOCKS;
  for (let at: usize = 0; at < job.summaryBytes; at += 4) {
    let kept: u32 = 0;
    for (let blocks = load<u32>(job.visited + at); blocks != 0 && left > 0; blocks &= blocks - 1, left--) kept |= blocks & (0 - blocks);
    store<u32>(job.visited + at, kept);
  }
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
