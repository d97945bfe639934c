// A subject made ready for scanning: `search/prepared-subject.ts`.

import { COUNT, f64At, Job, LIST, MIN, NARROW, NOBODY, PLANES, TABLE, u32At } from './job';

export let total: f64 = 0;
export let bitColumns: u32 = 0;
export let lists: u32 = 0;
export let cap: f64 = 0;
export let scale: f64 = 1;
export let shortfall: f64 = 0;
export let planes: u32 = 0;

/** The share of the needed sum that columns left out may add up to. */
export const SPARE: f64 = 0.25;
/** Weighted subjects of at most this many columns get as many units as the registers hold. */
const FEW_COLUMNS: u32 = 64;

/** Prepares a subject; weighted columns that add at most `spare` altogether may be left out. */
export function prepare(job: Job, subject: u32, spare: f64): void {
  const start = u32At(job.subjectOffsets, subject);
  const end = u32At(job.subjectOffsets, subject + 1);
  total = f64At(job.subjectTotals, subject);
  bitColumns = 0;
  lists = 0;
  scale = 1;
  shortfall = 0;
  const loners: u32 = job.self ? LIST + job.firstLoner : NOBODY;
  if (job.sharing == COUNT) {
    for (let edge = start; edge < end; edge++) {
      const reference = u32At(job.reference, u32At(job.subjectColumns, edge));
      if (reference < loners) add(job, reference, 1);
    }
    const sum = bitColumns + lists;
    cap = <f64>sum;
    planes = 32 - clz<u32>(sum);
    return;
  }
  let reach: f64 = 0;
  let kept: u32 = 0;
  for (let edge = start; edge < end; edge++) {
    const column = u32At(job.subjectColumns, edge);
    const own = job.subjectWeights ? f64At(job.subjectWeights, edge) : 1;
    const added = mostAdded(job, own, f64At(job.most, column));
    store<f64>(job.own + ((<usize>column) << 3), job.uniform ? added : own);
    const reference = u32At(job.reference, column);
    if (reference >= loners) continue;
    if (added == 0) continue;
    store<f64>(job.added + ((<usize>kept) << 3), added);
    store<u32>(job.order + ((<usize>kept) << 2), reference);
    kept++;
    reach += added;
  }
  cap = reach;
  if (spare > 0) kept = dropLightest(job, kept, spare);
  let left: f64 = 0;
  for (let i: u32 = 0; i < kept; i++) left += f64At(job.added, i);
  const most = <f64>((1 << unitBits(kept)) - 1);
  let units = unitsFor(job, kept, left, most - 0.5 * <f64>kept);
  if (<f64>units > most) units = unitsFor(job, kept, left, most - <f64>kept);
  shortfall += (reach - left) * scale;
  planes = 32 - clz<u32>(units);
}

/** Gives every kept column its units, about `most` altogether, and lists it; returns their sum. */
function unitsFor(job: Job, kept: u32, reach: f64, most: f64): u32 {
  bitColumns = 0;
  lists = 0;
  shortfall = 0;
  scale = reach > 1e-280 ? most / reach : 1;
  let sum: u32 = 0;
  for (let i: u32 = 0; i < kept; i++) {
    const added = f64At(job.added, i) * scale;
    const rounded = <u32>nearest<f64>(added);
    const units = rounded > 1 ? rounded : 1;
    const short = added - <f64>units;
    if (short > 0) shortfall += short;
    sum += units;
    add(job, u32At(job.order, i), units);
  }
  return sum;
}

// @ts-expect-error: decorator
@inline
function add(job: Job, reference: u32, units: u32): void {
  // Written to both, counted in one: which one is too irregular for a branch.
  const listed = reference >> 31;
  store<u32>(job.columnAt + ((<usize>bitColumns) << 2), reference);
  store<u32>(job.columnUnits + ((<usize>bitColumns) << 2), units);
  bitColumns += 1 - listed;
  store<u32>(job.listAt + ((<usize>lists) << 2), reference - LIST);
  store<u32>(job.listUnits + ((<usize>lists) << 2), units);
  lists += listed;
}

/** Takes the lightest columns out while what they add stays within `spare`; returns how many are left. */
function dropLightest(job: Job, count: u32, spare: f64): u32 {
  const added = job.added;
  const order = job.order;
  if (count > FEW_COLUMNS) return count;
  // Insertion sort, heaviest first.
  for (let i: u32 = 1; i < count; i++) {
    const weight = f64At(added, i);
    const reference = u32At(order, i);
    let at = i;
    for (; at > 0 && f64At(added, at - 1) < weight; at--) {
      store<f64>(added + ((<usize>at) << 3), f64At(added, at - 1));
      store<u32>(order + ((<usize>at) << 2), u32At(order, at - 1));
    }
    store<f64>(added + ((<usize>at) << 3), weight);
    store<u32>(order + ((<usize>at) << 2), reference);
  }
  let sum: f64 = 0;
  while (count > 1) {
    sum += f64At(added, count - 1);
    if (sum > spare) break;
    count--;
  }
  return count;
}

export function release(job: Job, subject: u32): void {
  if (job.sharing == COUNT) return;
  const end = u32At(job.subjectOffsets, subject + 1);
  for (let edge = u32At(job.subjectOffsets, subject); edge < end; edge++)
    store<f64>(job.own + ((<usize>u32At(job.subjectColumns, edge)) << 3), 0);
}

function mostAdded(job: Job, own: f64, most: f64): f64 {
  if (job.sharing == MIN) return min<f64>(own, most);
  if (job.sharing == TABLE) return own == 0 ? 0 : most;
  return own * most;
}

function unitBits(columns: u32): u32 {
  return columns <= FEW_COLUMNS ? NARROW : min<u32>(PLANES - 1, 35 - clz<u32>(columns));
}

// @ts-expect-error: decorator
@inline
export function unitsNeeded(needed: f64): u32 {
  const units = ceil<f64>(needed * (1 - 1e-9) * scale - shortfall - 1e-6);
  return units > 1 ? (units < 65536 ? <u32>units : 65536) : 1;
}

// @ts-expect-error: decorator
@inline
export function outOfReach(needed: f64, most: f64): bool {
  return needed * (1 - 1e-9) > most;
}
