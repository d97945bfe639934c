import { fillSlices } from './fill-slices.ts';
import type { Csr } from './problem.ts';
import { type Arena, BLOCK, CHUNK, heap, LIST, NOBODY, type Slices } from './slices.ts';

export interface SliceOptions {
  /** Places per tile: a multiple of {@link CHUNK}, at most 65,536. Default 16,384, twice that for many rows, the most for weights. */
  readonly tileRows?: number;
  /** Least number of rows for a column to become bits. Default: by the number of rows. */
  readonly bitsFrom?: number;
  /** Rows the searcher adds at once: 128 (the default) or 32. */
  readonly lanes?: 32 | 128;
  readonly arena?: Arena;
  /** Who sets the bits and writes the lists. Default: {@link fillSlices}. */
  readonly fill?: ((slices: Slices) => void) | undefined;
}

/**
 * From this many rows on, larger tiles save more in beginning anew than they lose in the cache; with weights, where most
 * blocks of a tile are passed over, always.
 */
const LARGE = 250_000;

/**
 * Prepares a matrix for searching; the work is a few passes over its edges.
 *
 * @param totals by row, what rows are arranged by: rows of like totals stand together, which makes a block's bounds
 *   tight. Answers do not depend on it.
 */
export function slice(csr: Csr, totals: Float64Array, options: SliceOptions = {}): Slices {
  const { arena = heap, fill = fillSlices } = options;
  const { rows, columns } = csr;
  const edges = csr.offsets[rows]!;
  const tileRows = Math.min(
    options.tileRows ?? (csr.weights ? 65_536 : rows < LARGE ? 16_384 : 32_768),
    Math.max(BLOCK, Math.ceil(rows / BLOCK) * BLOCK),
  );
  const tiles = Math.max(1, Math.ceil(rows / tileRows));
  const offsets = arena.u32(rows + 1);
  offsets.set(csr.offsets.subarray(0, rows + 1));
  const columnsOf = arena.u32(edges);
  columnsOf.set(csr.columnsOf.subarray(0, edges));
  const weights = csr.weights && arena.f64(edges);
  if (csr.weights && weights) weights.set(csr.weights.subarray(0, edges));

  const { rowAt, placeOf } = byTotal(totals, arena);
  const degrees = degreesOf(columnsOf, columns);
  const bitsFrom = options.bitsFrom ?? defaultBitsFrom(rows, degrees, edges, options.lanes ?? 128);
  const reference = arena.u32(columns);
  let bitColumns = 0;
  let lists = 0;
  let postings = 0;
  for (let column = 0; column < columns; column++) {
    const degree = degrees[column]!;
    if (degree === 0) reference[column] = NOBODY;
    else if (degree >= bitsFrom) reference[column] = bitColumns++;
    else if (degree > 1) {
      reference[column] = LIST + lists++;
      postings += degree;
    }
  }
  const firstLoner = lists;
  for (let column = 0; column < columns; column++)
    if (degrees[column] === 1 && bitsFrom > 1) reference[column] = LIST + lists++;
  postings += lists - firstLoner;
  const stride = (tileRows >>> 5) + (tileRows > CHUNK ? 16 : 0);
  const bits = arena.i32(tiles * (bitColumns + 1) * stride);
  const summaryWords = 4 * Math.ceil(tileRows / BLOCK / 128);
  const summaries = arena.i32(rows > CHUNK ? tiles * (bitColumns + 1) * summaryWords : 0);
  const listStarts = arena.u32(tiles * lists + 1);
  const places = arena.u16(postings);
  const slices: Slices = {
    rows,
    columns,
    offsets,
    columnsOf,
    weights,
    tileRows,
    tiles,
    bitColumns,
    lists,
    firstLoner,
    rowAt,
    placeOf,
    reference,
    stride,
    bits,
    summaryWords,
    summaries,
    listStarts,
    places,
  };
  fill(slices);
  return slices;
}

/** How often each column occurs. */
export function degreesOf(columnsOf: Uint32Array, columns: number): Uint32Array {
  const degrees = new Uint32Array(columns);
  for (let edge = 0; edge < columnsOf.length; edge++) degrees[columnsOf[edge]!]!++;
  return degrees;
}

/**
 * A bit column costs one addition per so many rows however full it is, a list one per entry: bits pay from about one row
 * in 512 on, or in 128 where fewer rows are added at once. Doubled until the bits take no more memory than the edges
 * themselves, or 4 MiB.
 */
function defaultBitsFrom(rows: number, degrees: Uint32Array, edges: number, lanes: 32 | 128): number {
  const room = Math.max(2 ** 22, 4 * edges);
  for (let from = Math.max(6, Math.ceil(rows / (lanes === 128 ? 512 : 128))); ; from *= 2) {
    let columns = 0;
    for (let column = 0; column < degrees.length; column++) if (degrees[column]! >= from) columns++;
    if (columns * (rows / 8) <= room) return from;
  }
}

/** Rows by total, in so many steps between the least and the greatest; equal steps keep row order. */
const STEPS = 16_384;

function byTotal(totals: Float64Array, arena: Arena): { rowAt: Uint32Array; placeOf: Uint32Array } {
  const rows = totals.length;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    least = Math.min(least, totals[row]!);
    greatest = Math.max(greatest, totals[row]!);
  }
  const perUnit = greatest > least ? (STEPS - 1) / (greatest - least) : 0;
  const next = new Uint32Array(STEPS + 1);
  const stepOf = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    const step = Math.floor((totals[row]! - least) * perUnit);
    stepOf[row] = step;
    next[step + 1] = next[step + 1]! + 1;
  }
  for (let step = 0; step < STEPS; step++) next[step + 1] = next[step + 1]! + next[step]!;
  const rowAt = arena.u32(rows);
  const placeOf = arena.u32(rows);
  for (let row = 0; row < rows; row++) {
    const step = stepOf[row]!;
    const place = next[step]!;
    next[step] = place + 1;
    rowAt[place] = row;
    placeOf[row] = place;
  }
  return { rowAt, placeOf };
}
