// Scoring and offering rows: `search/offer-place.ts`.

import { scoreOf, neededShared } from './formula';
import { COUNT, f64At, Job, PRODUCT, u32At } from './job';
import { planes, total, unitsNeeded } from './prepared-subject';
import { entryScore, offer } from './slots';

/** Offers the rows whose bits are set among the 64 at `place`, `at` bytes into the planes. */
export function offerAll(job: Job, self: u32, rows: u64, at: u32, place: u32, slot: u32): void {
  for (; rows != 0; rows &= rows - 1) {

    const bit = ctz<u64>(rows);
    let counter: u32 = 0;
    let plane = job.planes + at + (<usize>planes - 1) * job.stride;
    for (let left = planes; left > 0; left--, plane -= job.stride)
      counter = (counter << 1) | (<u32>(load<u64>(plane) >> bit) & 1);
    offerPlace(job, self, place + <u32>bit, counter, slot);
  }
}

export function offerPlace(job: Job, self: u32, place: u32, counter: u32, slot: u32): void {
  const row = u32At(job.rowAt, place);
  if (row == self) return;
  const rowTotal = f64At(job.totals, row);
  let shared = <f64>counter;
  if (job.sharing != COUNT) {
    if (counter < unitsNeeded(neededShared(job, entryScore(job, slot), total, rowTotal))) return;
    shared = exactShared(job, row);
  }
  const score = scoreOf(job, shared, total, rowTotal);
  if (shared > 0 && score >= job.minScore) offer(job, slot, score, row);
}

function exactShared(job: Job, row: u32): f64 {
  const end = u32At(job.offsets, row + 1);
  const sharing = job.sharing;
  const own = job.own;
  let sum: f64 = 0;
  // Of uniform columns `own` holds what sharing them adds.
  if (job.uniform) {
    for (let edge = u32At(job.offsets, row); edge < end; edge++) sum += f64At(own, u32At(job.columnsOf, edge));
    return sum;
  }
  for (let edge = u32At(job.offsets, row); edge < end; edge++) {
    const column = u32At(job.columnsOf, edge);
    const weight = f64At(own, column);
    const other = job.weights ? f64At(job.weights, edge) : 1;
    if (sharing == PRODUCT) sum += weight * other;
    else sum += min<f64>(weight, other);
  }
  return sum;
}
