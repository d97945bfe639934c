import type { Bounds } from './bounds.ts';
import type { Measure, Subjects } from './problem.ts';
import { LIST, NOBODY, type Slices } from './slices.ts';

/** Counters have this many planes: sums stay below 2 ** PLANES. */
export const PLANES = 12;
/** A subject with more columns than this is searched plainly: its counters could overflow. */
export const MOST_COLUMNS = 1000;

/** Below this reach the scale would overflow: any shared column then counts one unit, which bounds nothing but errs nowhere. */
const SMALLEST_REACH = 1e-280;

/** One subject, ready to scan with: its columns, each with the whole number of units it adds to a counter. */
export interface Query {
  total: number;
  bitColumns: number;
  lists: number;
  /** The greatest sum anything can share with the subject. */
  cap: number;
  /** Units per 1 of shared sum. */
  scale: number;
  /** By how much a counter may fall short of a row's shared sum, in units. */
  shortfall: number;
  /** Planes the counters can reach. */
  planes: number;
  readonly columnAt: Int32Array;
  readonly columnUnits: Int32Array;
  readonly listAt: Int32Array;
  readonly listUnits: Int32Array;
  /** The subject's weight of every column, zero where it has none; null for counted sums. */
  readonly own: Float64Array | null;
}

/** An empty query for a measure over `columns` columns. */
export function emptyQuery(columns: number, { sharing }: Measure): Query {
  return {
    total: 0,
    bitColumns: 0,
    lists: 0,
    cap: 0,
    scale: 1,
    shortfall: 0,
    planes: 0,
    columnAt: new Int32Array(MOST_COLUMNS),
    columnUnits: new Int32Array(MOST_COLUMNS),
    listAt: new Int32Array(MOST_COLUMNS),
    listUnits: new Int32Array(MOST_COLUMNS),
    own: sharing === 'count' ? null : new Float64Array(columns),
  };
}

/** Fills a query with a subject. Counted sums have one unit a column; weighted ones go through {@link unitsOf}. */
export function prepare(
  query: Query,
  slices: Slices,
  measure: Measure,
  bounds: Bounds,
  subjects: Subjects,
  subject: number,
): void {
  const { offsets, columnsOf, weights } = subjects.csr;
  const { own } = query;
  const { most } = bounds;
  query.total = subjects.totals[subject]!;
  query.bitColumns = 0;
  query.lists = 0;
  query.scale = 1;
  query.shortfall = 0;
  const start = offsets[subject]!;
  const end = offsets[subject + 1]!;
  let reach = 0;
  const loners = subjects.self ? LIST + slices.firstLoner : NOBODY;
  const unshared = (reference: number): boolean => reference >= loners;
  if (own && most) {
    for (let edge = start; edge < end; edge++) {
      const column = columnsOf[edge]!;
      own[column] = weights ? weights[edge]! : 1;
      if (!unshared(slices.reference[column]!)) reach += mostAdded(measure, own[column]!, most[column]!);
    }
    query.scale = reach > SMALLEST_REACH ? (2 ** unitBits(end - start) - (end - start) - 1) / reach : 1;
  }
  let sum = 0;
  for (let edge = start; edge < end; edge++) {
    const column = columnsOf[edge]!;
    const reference = slices.reference[column]!;
    if (unshared(reference)) continue;
    let units = 1;
    if (own && most) {
      const mostHere = mostAdded(measure, own[column]!, most[column]!);
      if (mostHere === 0) continue;
      const added = mostHere * query.scale;
      units = Math.max(1, Math.round(added));
      query.shortfall += Math.max(0, added - units);
    }
    sum += units;
    if (reference < LIST) {
      query.columnAt[query.bitColumns] = reference;
      query.columnUnits[query.bitColumns++] = units;
    } else {
      query.listAt[query.lists] = reference - LIST;
      query.listUnits[query.lists++] = units;
    }
  }
  query.cap = own ? reach : sum;
  query.planes = 32 - Math.clz32(sum);
}

/** Takes a subject's weights out again, so that the next one finds zeros. */
export function release(query: Query, { csr }: Subjects, subject: number): void {
  if (!query.own) return;
  for (let edge = csr.offsets[subject]!; edge < csr.offsets[subject + 1]!; edge++) query.own[csr.columnsOf[edge]!] = 0;
}

/**
 * The most a column adds to a shared sum: its table value, the smaller of the subject's weight and the column's
 * greatest, or their product. It bounds every row's share because no row weighs a column more than the greatest
 * (AllPairs, Bayardo, Ma & Srikant 2007).
 */
function mostAdded({ sharing }: Measure, own: number, most: number): number {
  if (sharing === 'min') return Math.min(own, most);
  return sharing === 'table' ? most : own * most;
}

/** Bits for the whole sum of a weighted subject: finer for more columns, so that rounding stays small beside a column. */
function unitBits(columns: number): number {
  return Math.min(PLANES - 1, Math.max(7, 35 - Math.clz32(columns)));
}

/**
 * The least counter value a row needs to reach a shared sum. Rounding a column's share to units errs by at most the
 * amount counted in `shortfall`, so a row with the needed sum has at least `needed × scale − shortfall` units; a little
 * more is let off for floating-point rounding.
 */
export function unitsNeeded(needed: number, scale: number, shortfall: number): number {
  return Math.max(1, Math.ceil(needed * (1 - 1e-9) * scale - shortfall - 1e-6));
}

/** Whether a needed sum is out of reach, rounding allowed for. */
export function outOfReach(needed: number, cap: number): boolean {
  return needed * (1 - 1e-9) > cap;
}
