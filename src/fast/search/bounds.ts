import type { Measure } from './problem.ts';
import { type Arena, BLOCK, CHUNK, heap, type Slices } from './slices.ts';

/** What is known of a run of places without looking at its rows. */
export interface RunBounds {
  /** The smallest total in each run: no row of the run scores higher with the same shared sum. */
  readonly low: Float64Array;
  /** The greatest shared sum any row of the run can have with anybody. */
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

/** Works out a measure's bounds: one pass over the rows and, for weighted measures, one over the edges. */
export function boundsOf(slices: Slices, measure: Measure, arena: Arena = heap): Bounds {
  const blocks = runBounds(slices, measure, BLOCK, arena);
  const chunks = runBounds(slices, measure, CHUNK, arena);
  const most = mostByColumn(slices, measure, arena);
  return { blocks, chunks, most, uniform: measure.sharing === 'table' || isUniform(slices, most) };
}

/**
 * A row shares at most what it has: a counted sum never exceeds the row's length, a sum of minima never the row's sum.
 * That is the size filter of PPJoin (Xiao et al. 2008): a run whose longest row cannot reach the needed sum is skipped.
 * Sums of products and of table values have no such cap here, so theirs is infinite.
 */
function runBounds(
  { rows, offsets, weights, rowAt }: Slices,
  { totals, sharing }: Measure,
  length: number,
  arena: Arena,
): RunBounds {
  const runs = Math.max(1, Math.ceil(rows / length));
  const low = arena.f64(runs).fill(Infinity);
  const cap = arena.f64(runs);
  for (let place = 0; place < rows; place++) {
    const run = Math.floor(place / length);
    const row = rowAt[place]!;
    low[run] = Math.min(low[run]!, totals[row]!);
    let most = Infinity;
    if (sharing === 'count' || (sharing === 'min' && !weights)) most = offsets[row + 1]! - offsets[row]!;
    else if (sharing === 'min' && weights) {
      most = 0;
      for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) most += weights[edge]!;
    }
    cap[run] = Math.max(cap[run]!, most);
  }
  return { low, cap };
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
