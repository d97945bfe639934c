import type { Csr } from './problem.ts';

/** Rows per block: one 128-bit vector of the compiled kernel, four words of the TypeScript one. */
export const BLOCK = 128;
/** Rows per chunk: what a scan looks at in one go, so that counters stay in the first-level cache. */
export const CHUNK: number = 32 * BLOCK;
/** In {@link Slices.reference}: this bit marks a list, its absence a bit column. */
export const LIST = 0x80000000;
/** In {@link Slices.reference}: a column that no row has. */
export const NOBODY = 0xffffffff;

/** Where a builder's arrays live: the ordinary heap, shared memory, or the compiled kernel's memory. */
export interface Arena {
  readonly u16: (length: number) => Uint16Array;
  readonly i32: (length: number) => Int32Array;
  readonly u32: (length: number) => Uint32Array;
  readonly f64: (length: number) => Float64Array;
}

/** Arrays on the ordinary heap. */
export const heap: Arena = {
  u16: (length) => new Uint16Array(length),
  i32: (length) => new Int32Array(length),
  u32: (length) => new Uint32Array(length),
  f64: (length) => new Float64Array(length),
};

/**
 * A matrix prepared for searching: rows renumbered by total into *places*, frequent columns as bits (one bit a place),
 * the others as short lists of places, everything cut into tiles of places that fit the cache.
 */
export interface Slices {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Uint32Array;
  readonly columnsOf: Uint32Array;
  readonly weights: Float64Array | null;
  readonly tileRows: number;
  readonly tiles: number;
  readonly bitColumns: number;
  readonly lists: number;
  /** From this number on, lists have a single row: no two rows share them, only subjects from outside. */
  readonly firstLoner: number;
  /** Row at each place, places ascending by total (in steps), then row. */
  readonly rowAt: Uint32Array;
  /** Place of each row. */
  readonly placeOf: Uint32Array;
  /** By column: the number of its bit column, or {@link LIST} + the number of its list, or {@link NOBODY}. */
  readonly reference: Uint32Array;
  /** Words from one bit column of a tile to the next: in large tiles a cache line more than needed, so that columns do not compete for one set. */
  readonly stride: number;
  /** `tiles × (bitColumns + 1) × stride` words; the last bit column of a tile is all zeros, for padding. */
  readonly bits: Int32Array;
  /** Words of a column's summary, a multiple of 4: a bit a block, set where any of its rows has the column. */
  readonly summaryWords: number;
  /** `tiles × (bitColumns + 1) × summaryWords` words; empty where all rows are one chunk, which is looked at whole. */
  readonly summaries: Int32Array;
  /** `tiles × lists + 1` starts into `places`. */
  readonly listStarts: Uint32Array;
  /** Places of the lists, counted from the start of their tile. */
  readonly places: Uint16Array;
}

export interface SliceOptions {
  /** Places per tile: a multiple of {@link CHUNK}, at most 65,536. Default 16,384, twice that for many rows, the most for weights. */
  readonly tileRows?: number;
  /** Least number of rows for a column to become bits. Default: by the number of rows. */
  readonly bitsFrom?: number;
  /** Rows the searcher adds at once: 128 (the default) or 32. */
  readonly lanes?: 32 | 128;
  readonly arena?: Arena;
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
  const { arena = heap } = options;
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

/** Sets the bits and writes the lists, tile by tile. */
function fill({
  rows,
  offsets,
  columnsOf,
  tileRows,
  tiles,
  bitColumns,
  lists,
  rowAt,
  reference,
  stride,
  bits,
  summaryWords,
  summaries,
  listStarts,
  places,
}: Slices): void {
  const next = new Uint32Array(lists);
  // Entries of lists in row order, until the lengths of a tile's lists are known.
  const most = Math.min(places.length, largestTile(offsets, rowAt, tileRows));
  const listOf = new Uint32Array(most);
  const placeOf = new Uint16Array(most);
  const summarised = summaries.length > 0;
  let start = 0;
  for (let tile = 0; tile < tiles; tile++) {
    const tileBits = tile * (bitColumns + 1) * stride;
    const first = tile * tileRows;
    const end = Math.min(rows, first + tileRows);
    next.fill(0);
    let listed = 0;
    for (let place = first; place < end; place++) {
      const row = rowAt[place]!;
      const word = tileBits + ((place - first) >>> 5);
      const bit = 1 << (place & 31);
      for (let edge = offsets[row]!, last = offsets[row + 1]!; edge < last; edge++) {
        const ref = reference[columnsOf[edge]!]!;
        if (ref < LIST) {
          const at = word + ref * stride;
          bits[at] = bits[at]! | bit;
          if (!summarised) continue;
          const block = (place - first) >>> 7;
          const summary = (tile * (bitColumns + 1) + ref) * summaryWords + (block >>> 5);
          summaries[summary] = summaries[summary]! | (1 << (block & 31));
        } else {
          const list = ref - LIST;
          listOf[listed] = list;
          placeOf[listed++] = place - first;
          next[list] = next[list]! + 1;
        }
      }
    }
    for (let list = 0; list < lists; list++) {
      listStarts[tile * lists + list] = start;
      const length = next[list]!;
      next[list] = start;
      start += length;
    }
    for (let i = 0; i < listed; i++) {
      const list = listOf[i]!;
      const at = next[list]!;
      places[at] = placeOf[i]!;
      next[list] = at + 1;
    }
  }
  listStarts[tiles * lists] = start;
}

/** The edges of the tile that has most. */
function largestTile(offsets: Uint32Array, rowAt: Uint32Array, tileRows: number): number {
  let largest = 0;
  for (let first = 0; first < rowAt.length; first += tileRows) {
    let edges = 0;
    for (const row of rowAt.subarray(first, first + tileRows)) edges += offsets[row + 1]! - offsets[row]!;
    largest = Math.max(largest, edges);
  }
  return largest;
}
