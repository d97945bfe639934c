// Everything a search needs, as one record in memory; `wasm/job.ts` writes it, field for field.

@unmanaged
export class Job {
  alpha: f64;
  beta: f64;
  minScore: f64;

  rows: u32;
  tileRows: u32;
  tiles: u32;
  bitColumns: u32;
  lists: u32;
  firstLoner: u32;
  stride: u32;
  offsets: usize;
  columnsOf: usize;
  weights: usize;
  rowAt: usize;
  placeOf: usize;
  reference: usize;
  bits: usize;
  listStarts: usize;
  places: usize;
  summaries: usize;
  summaryBytes: u32;

  formula: u32;
  sharing: u32;
  totals: usize;
  most: usize;
  blockLow: usize;
  blockCap: usize;
  chunkLow: usize;
  chunkCap: usize;

  subjectOffsets: usize;
  subjectColumns: usize;
  subjectWeights: usize;
  subjectTotals: usize;
  self: u32;
  from: u32;
  to: u32;
  k: u32;
  counts: usize;
  ids: usize;
  scores: usize;

  planes: usize;
  starts: usize;
  seeded: usize;
  columnAt: usize;
  columnUnits: usize;
  listAt: usize;
  listUnits: usize;
  own: usize;
  added: usize;
  order: usize;
  peaks: usize;
  uniform: u32;
  tally: usize;
  visited: usize;
  done: usize;
  homeAt: usize;
}

/** The counters' planes, places per block and per chunk: as in `search/prepared-subject.ts` and `search/slices.ts`. */
export const PLANES: u32 = 12;
/** As many planes as fit the registers: sums below 256. */
export const NARROW: u32 = 8;
export const MOST_COLUMNS: u32 = 1000;
export const BLOCK: u32 = 128;
export const CHUNK: u32 = 4096;
/** Blocks looked at first: as many as a chunk has. */
export const HOME_BLOCKS: u32 = 32;
export const LIST: u32 = 0x80000000;
export const NOBODY: u32 = 0xffffffff;

export const COUNT: u32 = 0;
export const TABLE: u32 = 1;
export const MIN: u32 = 2;
export const PRODUCT: u32 = 3;

// @ts-expect-error: decorator
@inline
export function u32At(base: usize, index: u32): u32 {
  return load<u32>(base + ((<usize>index) << 2));
}

// @ts-expect-error: decorator
@inline
export function f64At(base: usize, index: u32): f64 {
  return load<f64>(base + ((<usize>index) << 3));
}
