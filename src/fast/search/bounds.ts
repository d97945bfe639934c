import type { Measure } from './measure.ts';
import type { Csr } from './problem.ts';
import { type Arena, BLOCK, CHUNK, heap, type Slices } from './slices.ts';

/** What is known of a run of places without looking at its rows. */
export interface RunBounds {
  /** By run, the smallest of each total of its rows: no row of it scores higher with the same shared sum. */
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly norms: Float64Array;
  /** By run, the greatest shared sum any row of it can have with anybody. */
  readonly cap: Float64Array;
}

/** The bounds of a measure over prepared slices. */
export interface Bounds {
  readonly blocks: RunBounds;
  readonly chunks: RunBounds;
  /** By column, the most it can add to a shared sum per unit of the subject's own weight (or as such, for `min` and `table`). */
  readonly most: Float64Array | null;
  /** Whether all rows weigh a column alike, as under tf-idf of sets: then two rows that share it share exactly that much. */
  readonly uniform: boolean;
}

/** Works out a measure's bounds: a few passes over the rows and, for weighted measures, one over the edges. */
export function boundsOf(slices: Slices, measure: Measure): Bounds {
  return {
    blocks: runBounds(slices, measure, { length: BLOCK }),
    chunks: runBounds(slices, measure, { length: CHUNK }),
    ...columnBounds(slices, measure),
  };
}

/** What is known of the columns: see {@link Bounds}. */
export function columnBounds(slices: Slices, measure: Measure, arena: Arena = heap): Pick<Bounds, 'most' | 'uniform'> {
  const most = mostByColumn(slices, measure, arena);
  return { most, uniform: measure.sharing === 'table' || isUniform(slices, most) };
}

function runBounds(slices: Slices, measure: Measure, runs: Runs): RunBounds {
  const { sums, norms } = measure.totals;
  return {
    counts: lowest(slices, lengthsOf(slices), runs),
    sums: lowest(slices, sums, runs),
    norms: lowest(slices, norms, runs),
    cap: caps(slices, measure, runs),
  };
}

/** How many columns each row has. */
export function lengthsOf({ rows, offsets }: Csr): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => offsets[row + 1]! - offsets[row]!);
}

/** Runs of so many places, and where what is known of them is kept. */
export interface Runs {
  readonly length: number;
  readonly arena?: Arena;
}

/** By run, the smallest total of its rows. */
export function lowest({ rows, rowAt }: Slices, totals: Float64Array, { length, arena = heap }: Runs): Float64Array {
  const low = arena.f64(Math.max(1, Math.ceil(rows / length))).fill(Infinity);
  for (let place = 0; place < rows; place++) {
    const run = Math.floor(place / length);
    low[run] = Math.min(low[run]!, totals[rowAt[place]!]!);
  }
  return low;
}

/**
 * A row shares at most what it has: a counted sum never exceeds the row's length, a sum of minima never the row's sum.
 * That is the size filter of PPJoin (Xiao et al. 2008): a run whose longest row cannot reach the needed sum is skipped.
 * Other sums have no such cap here, so theirs is infinite.
 */
export function caps(
  { rows, offsets, weights, rowAt }: Slices,
  { sharing }: Measure,
  { length, arena = heap }: Runs,
): Float64Array {
  const cap = arena.f64(Math.max(1, Math.ceil(rows / length)));
  for (let place = 0; place < rows; place++) {
    const run = Math.floor(place / length);
    const row = rowAt[place]!;
    let most = Infinity;
    if (sharing === 'count' || (sharing === 'min' && !weights)) most = offsets[row + 1]! - offsets[row]!;
    else if (sharing === 'min' && weights) {
      most = 0;
      for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) most += weights[edge]!;
    }
    cap[run] = Math.max(cap[run]!, most);
  }
  return cap;
}

/** The greatest weight of each column (AllPairs' maxweight, Bayardo, Ma & Srikant 2007), or its table value. */
function mostByColumn(
  { columns, columnsOf, weights }: Slices,
  { sharing, values }: Measure,
  arena: Arena,
): Float64Array | null {
  if (sharing === 'count') return null;
  const most = arena.f64(columns);
  if (sharing === 'table') most.set(values!);
  else if (!weights) most.fill(1);
  else
    for (let edge = 0; edge < columnsOf.length; edge++)
      most[columnsOf[edge]!] = Math.max(most[columnsOf[edge]!]!, weights[edge]!);
  return most;
}

function isUniform({ columnsOf, weights }: Slices, most: Float64Array | null): boolean {
  if (!weights || !most) return true;
  for (let edge = 0; edge < columnsOf.length; edge++) if (weights[edge] !== most[columnsOf[edge]!]) return false;
  return true;
}
