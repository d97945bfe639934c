// A subject made ready for scanning: `src/fast/query.ts`.

import { COUNT, f64At, Job, LIST, MIN, NOBODY, PLANES, TABLE, u32At } from './job';

export let total: f64 = 0;
export let bitColumns: u32 = 0;
export let lists: u32 = 0;
export let cap: f64 = 0;
export let scale: f64 = 1;
export let shortfall: f64 = 0;
export let planes: u32 = 0;

export function prepare(job: Job, subject: u32): void {
  const start = u32At(job.subjectOffsets, subject);
  const end = u32At(job.subjectOffsets, subject + 1);
  const counted = job.sharing == COUNT;
  total = f64At(job.subjectTotals, subject);
  bitColumns = 0;
  lists = 0;
  scale = 1;
  shortfall = 0;
  let reach: f64 = 0;
  const loners: u32 = job.self ? LIST + job.firstLoner : NOBODY;
  if (!counted) {
    for (let edge = start; edge < end; edge++) {
      const column = u32At(job.subjectColumns, edge);
      const own = job.subjectWeights ? f64At(job.subjectWeights, edge) : 1;
      store<f64>(job.own + ((<usize>column) << 3), own);
      if (u32At(job.reference, column) < loners) reach += mostAdded(job, own, f64At(job.most, column));
    }
    const columns = end - start;
    scale = reach > 1e-280 ? <f64>((1 << unitBits(columns)) - columns - 1) / reach : 1;
  }
  let sum: u32 = 0;
  for (let edge = start; edge < end; edge++) {
    const column = u32At(job.subjectColumns, edge);
    const reference = u32At(job.reference, column);
    if (reference >= loners) continue;
    let units: u32 = 1;
    if (!counted) {
      const most = mostAdded(job, f64At(job.own, column), f64At(job.most, column));
      if (most == 0) continue;
      const added = most * scale;
      units = max<u32>(1, <u32>nearest<f64>(added));
      shortfall += max<f64>(0, added - <f64>units);
    }
    sum += units;
    if (reference < LIST) {
      store<u32>(job.columnAt + ((<usize>bitColumns) << 2), reference);
      store<u32>(job.columnUnits + (bitColumns++ << 2), units);
    } else {
      store<u32>(job.listAt + ((<usize>lists) << 2), reference - LIST);
      store<u32>(job.listUnits + (lists++ << 2), units);
    }
  }
  cap = counted ? <f64>sum : reach;
  planes = 32 - clz<u32>(sum);
}

export function release(job: Job, subject: u32): void {
  if (job.sharing == COUNT) return;
  const end = u32At(job.subjectOffsets, subject + 1);
  for (let edge = u32At(job.subjectOffsets, subject); edge < end; edge++)
    store<f64>(job.own + ((<usize>u32At(job.subjectColumns, edge)) << 3), 0);
}

function mostAdded(job: Job, own: f64, most: f64): f64 {
  if (job.sharing == MIN) return min<f64>(own, most);
  return job.sharing == TABLE ? most : own * most;
}

function unitBits(columns: u32): u32 {
  return min<u32>(PLANES - 1, max<u32>(7, 35 - clz<u32>(columns)));
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
