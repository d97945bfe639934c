import { unitsNeeded } from './prepared-subject.ts';
import { readTotals } from './problem.ts';
import { type SlicedSearch, toBeat } from './sliced-search.ts';
import { offer } from './slots.ts';

/**
 * Scores a row exactly and offers it, unless it is the subject itself or below the least score. A weighted row's own
 * totals, sharper than its block's, are asked first whether adding up is worth it.
 */
export function offerPlace(search: SlicedSearch, place: number, counter: number): void {
  const { slices, measure, prepared, turn, other } = search;
  const row = slices.rowAt[place]!;
  if (row === turn.self) return;
  readTotals(other, slices, measure.totals, row);
  let shared = counter;
  if (prepared.own) {
    const needed = measure.metric.needed(toBeat(search), prepared.totals, other);
    if (counter < unitsNeeded(needed, prepared.scale, prepared.shortfall)) return;
    shared = exactShared(search, prepared.own, row);
  }
  if (!(shared > 0)) return;
  const score = measure.metric.score(shared, prepared.totals, other);
  if (score >= turn.minScore) offer(turn.top, turn.slot, score, row);
}

/** The shared sum of the subject and a row, columns ascending: what the subject lacks adds zero, which changes no bit. */
function exactShared({ slices, measure, bounds }: SlicedSearch, own: Float64Array, row: number): number {
  const { offsets, columnsOf, weights } = slices;
  const { sharing, added } = measure;
  const end = offsets[row + 1]!;
  let sum = 0;
  for (let edge = offsets[row]!; edge < end; edge++) {
    const column = columnsOf[edge]!;
    const weight = own[column]!;
    // Of uniform columns `own` holds what sharing them adds.
    if (bounds.uniform) sum += weight;
    else if (sharing === 'product') sum += weight * (weights ? weights[edge]! : 1);
    else if (sharing === 'min') sum += Math.min(weight, weights ? weights[edge]! : 1);
    else if (weight !== 0) sum += added!(weight, weights ? weights[edge]! : 1, column);
  }
  return sum;
}
