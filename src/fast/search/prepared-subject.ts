import type { Bounds } from './bounds.ts';
import type { Measure } from './measure.ts';
import type { LentTotals, Subjects } from './problem.ts';
import { LIST, NOBODY, type Slices } from './slices.ts';

/** Counters have this many planes: sums stay below 2 ** PLANES. */
export const PLANES = 12;
/** A subject with more columns than this is searched plainly: its counters could overflow. */
export const MOST_COLUMNS = 1000;

/** Below this reach the scale would overflow: any shared column then counts one unit, which bounds nothing but errs nowhere. */
const SMALLEST_REACH = 1e-280;

/** The compiled kernel holds this many planes in registers: sums below 2 ** NARROW. */
const NARROW = 8;
/** Weighted subjects of at most this many columns get 2 ** NARROW units. */
const FEW_COLUMNS = 64;
/** The share of the needed sum that columns left out may add up to. */
export const SPARE = 0.25;

/** One subject, ready to scan with: its columns, each with the whole number of units it adds to a counter. */
export interface PreparedSubject {
  /** Its own, for the metric. */
  readonly totals: LentTotals;
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
  /**
   * The subject's weight of every column, or what sharing a uniform column adds; zero where it has none; null for counted
   * sums.
   */
  readonly own: Float64Array | null;
  /** Columns that may be shared: the most each adds, and its reference in the slices. */
  readonly added: Float64Array;
  readonly order: Uint32Array;
}

/** Room for a subject of a measure over `columns` columns. */
export function preparedSubject(columns: number, { sharing }: Measure): PreparedSubject {
  return {
    totals: { count: 0, sum: 0, norm: 0 },
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
    added: new Float64Array(MOST_COLUMNS),
    order: new Uint32Array(MOST_COLUMNS),
  };
}

/** What a subject is prepared against, and where. */
export interface Preparing {
  readonly slices: Slices;
  readonly measure: Measure;
  readonly bounds: Bounds;
  readonly prepared: PreparedSubject;
}

/**
 * Prepares a subject's columns. Counted sums have one unit a column; weighted ones as many as keep the whole within the counters.
 * Weighted columns that add at most `spare` altogether are left out, lightest first: rows that share only those stay
 * below what is needed, and for the others it counts as shortfall. That is the prefix filter of AllPairs (Bayardo, Ma &
 * Srikant 2007).
 */
export function prepare(
  { slices, measure, bounds, prepared }: Preparing,
  subjects: Subjects,
  subject: number,
  spare = 0,
): void {
  const { offsets, columnsOf, weights } = subjects.csr;
  const { own, added, order } = prepared;
  const { most, uniform } = bounds;
  prepared.bitColumns = 0;
  prepared.lists = 0;
  prepared.scale = 1;
  prepared.shortfall = 0;
  const end = offsets[subject + 1]!;
  const loners = subjects.self ? LIST + slices.firstLoner : NOBODY;
  let kept = 0;
  let reach = 0;
  for (let edge = offsets[subject]!; edge < end; edge++) {
    const column = columnsOf[edge]!;
    const reference = slices.reference[column]!;
    if (own === null || most === null) {
      if (reference < loners) list(prepared, reference, 1);
      continue;
    }
    const weight = weights ? weights[edge]! : 1;
    const mostHere = mostAdded(measure, weight, most[column]!, column);
    own[column] = uniform ? mostHere : weight;
    if (reference >= loners || mostHere === 0) continue;
    added[kept] = mostHere;
    order[kept++] = reference;
    reach += mostHere;
  }
  if (own === null) {
    prepared.cap = prepared.bitColumns + prepared.lists;
    prepared.planes = 32 - Math.clz32(prepared.cap);
    return;
  }
  prepared.cap = reach;
  if (spare > 0) kept = dropLightest(prepared, kept, spare);
  let left = 0;
  for (let i = 0; i < kept; i++) left += added[i]!;
  const room = 2 ** unitBits(kept) - 1;
  let units = giveUnits(prepared, kept, left, room - 0.5 * kept);
  if (units > room) units = giveUnits(prepared, kept, left, room - kept);
  prepared.shortfall += (reach - left) * prepared.scale;
  prepared.planes = 32 - Math.clz32(units);
}

/** Lists a column among the bit columns or the lists. */
function list(prepared: PreparedSubject, reference: number, units: number): void {
  if (reference < LIST) {
    prepared.columnAt[prepared.bitColumns] = reference;
    prepared.columnUnits[prepared.bitColumns++] = units;
  } else {
    prepared.listAt[prepared.lists] = reference - LIST;
    prepared.listUnits[prepared.lists++] = units;
  }
}

/** Gives every kept column its units, about `room` altogether, and lists it; returns their sum. */
function giveUnits(prepared: PreparedSubject, kept: number, reach: number, room: number): number {
  prepared.bitColumns = 0;
  prepared.lists = 0;
  prepared.shortfall = 0;
  prepared.scale = reach > SMALLEST_REACH ? room / reach : 1;
  let sum = 0;
  for (let i = 0; i < kept; i++) {
    const exact = prepared.added[i]! * prepared.scale;
    const units = Math.max(1, Math.round(exact));
    prepared.shortfall += Math.max(0, exact - units);
    sum += units;
    list(prepared, prepared.order[i]!, units);
  }
  return sum;
}

/** Sorts the columns, heaviest first, and takes the last out while what they add stays within `spare`; returns how many are left. */
function dropLightest({ added, order }: PreparedSubject, count: number, spare: number): number {
  if (count > FEW_COLUMNS) return count;
  for (let i = 1; i < count; i++) {
    const weight = added[i]!;
    const reference = order[i]!;
    let at = i;
    for (; at > 0 && added[at - 1]! < weight; at--) {
      added[at] = added[at - 1]!;
      order[at] = order[at - 1]!;
    }
    added[at] = weight;
    order[at] = reference;
  }
  let left = count;
  for (let sum = added[left - 1]!; left > 1 && sum <= spare; sum += added[left - 1]!) left--;
  return left;
}

/** Takes a subject's weights out again, so that the next one finds zeros. */
export function release(prepared: PreparedSubject, { csr }: Subjects, subject: number): void {
  if (!prepared.own) return;
  for (let edge = csr.offsets[subject]!; edge < csr.offsets[subject + 1]!; edge++)
    prepared.own[csr.columnsOf[edge]!] = 0;
}

/**
 * The most a column adds to a shared sum: its table value, or what the subject's weight and the column's greatest make.
 * It bounds every row's share because no row weighs a column more than the greatest (AllPairs, Bayardo, Ma & Srikant
 * 2007).
 */
function mostAdded({ sharing, added }: Measure, own: number, most: number, column: number): number {
  if (sharing === 'min') return Math.min(own, most);
  if (sharing === 'table') return own === 0 ? 0 : most;
  return sharing === 'product' ? own * most : added!(own, most, column);
}

/** Bits for the whole sum of a weighted subject: finer for more columns, so that rounding stays small beside a column. */
function unitBits(columns: number): number {
  return columns <= FEW_COLUMNS ? NARROW : Math.min(PLANES - 1, 35 - Math.clz32(columns));
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
