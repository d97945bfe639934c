// The bits and lists of prepared slices: `search/fill-slices.ts`.

import { CHUNK, Job, LIST, u32At } from './job';

/**
 * Sets the bits and writes the lists of the job's slices, tile by tile. Scratch: in `next` a word a column, where its next
 * place goes; in `ordered` the places of a tile's bit columns, two bytes each.
 */
export function fill(pointer: usize, next: usize, ordered: usize): void {
  const job = changetype<Job>(pointer);
  const lists = job.lists;
  const nextOfBits = next + (<usize>lists << 2);
  let start = job.places;
  for (let tile: u32 = 0; tile < job.tiles; tile++) {
    memory.fill(next, 0, (<usize>lists + <usize>job.bitColumns) << 2);
    const first = tile * job.tileRows;
    const end = min<u32>(job.rows, first + job.tileRows);
    for (let place = first; place < end; place++) {
      const row = u32At(job.rowAt, place);
      const last = job.columnsOf + (<usize>u32At(job.offsets, row + 1) << 2);
      for (let edge = job.columnsOf + (<usize>u32At(job.offsets, row) << 2); edge < last; edge += 4) {
        const at = nextOf(job, next, nextOfBits, load<u32>(edge));
        store<u32>(at, load<u32>(at) + 2);
      }
    }
    const starts = job.listStarts + ((<usize>tile * lists) << 2);
    for (let list: usize = 0; list < <usize>lists << 2; list += 4) {
      store<u32>(starts + list, <u32>((start - job.places) >> 1));
      start = begin(next + list, start);
    }
    let bitStart = ordered;
    for (let column: u32 = 0; column < job.bitColumns; column++)
      bitStart = begin(nextOfBits + (<usize>column << 2), bitStart);
    for (let place = first; place < end; place++) {
      const row = u32At(job.rowAt, place);
      const last = job.columnsOf + (<usize>u32At(job.offsets, row + 1) << 2);
      for (let edge = job.columnsOf + (<usize>u32At(job.offsets, row) << 2); edge < last; edge += 4) {
        const at = nextOf(job, next, nextOfBits, load<u32>(edge));
        const to = load<u32>(at);
        store<u16>(to, <u16>(place - first));
        store<u32>(at, to + 2);
      }
    }
    setBits(job, tile, nextOfBits, ordered);
  }
  store<u32>(job.listStarts + ((<usize>job.tiles * lists) << 2), <u32>((start - job.places) >> 1));
}

// @ts-expect-error: decorator
@inline
function nextOf(job: Job, next: usize, nextOfBits: usize, column: u32): usize {
  const ref = u32At(job.reference, column);
  return (ref < LIST ? nextOfBits : next) + (<usize>ref << 2);
}

/** Turns the bytes a column takes into where they start; returns where they end. */
// @ts-expect-error: decorator
@inline
function begin(next: usize, start: usize): usize {
  const bytes = <usize>load<u32>(next);
  store<u32>(next, <u32>start);
  return start + bytes;
}

/** Sets the bits of a tile, column by column, and those of the summaries. */
function setBits(job: Job, tile: u32, nextOfBits: usize, ordered: usize): void {
  const columns = <usize>job.bitColumns + 1;
  const summarised = job.rows > CHUNK;
  let bits = job.bits + <usize>tile * columns * job.stride;
  let summary = job.summaries + <usize>tile * columns * job.summaryBytes;
  let at = ordered;
  for (let column: u32 = 0; column < job.bitColumns; column++, bits += job.stride, summary += job.summaryBytes) {
    const end = <usize>u32At(nextOfBits, column);
    for (; at < end; at += 2) {
      const place = <u32>load<u16>(at);
      const word = bits + ((<usize>place >> 5) << 2);
      store<u32>(word, load<u32>(word) | (1 << (place & 31)));
      if (!summarised) continue;
      const block = summary + ((<usize>place >> 12) << 2);
      store<u32>(block, load<u32>(block) | (1 << ((place >> 7) & 31)));
    }
  }
}
