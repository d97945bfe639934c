import { unitsNeeded } from '../query.ts';
import { neededShared, scoreOf } from './formula.ts';
import type { Measure, TopRows, Wanted } from './problem.ts';
import type { SlicedSearch } from './sliced-search.ts';
import type { Slices } from './slices.ts';
import { entryScore, offer } from './top-rows.ts';

/**
 * Scores a row exactly and offers it, unless it is the subject itself or below the least score. A weighted row's own
 * total, sharper than its block's, is asked first whether adding up is worth it.
 */
export function offerPlace(
  search: SlicedSearch,
  self: number,
  place: number,
  counter: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, bounds, formula, query } = search;
  const { alpha, beta, totals } = measure;
  const row = slices.rowAt[place]!;
  if (row === self) return;
  const total = totals[row]!;
  let shared = counter;
  if (query.own) {
    const needed = neededShared(formula, entryScore(top, slot, wanted.minScore), query.total, total, alpha, beta);
    if (counter < unitsNeeded(needed, query.scale, query.shortfall)) return;
    shared = exactShared(slices, measure, bounds.uniform, query.own, row);
  }
  const score = scoreOf(formula, shared, query.total, total, alpha, beta);
  if (shared > 0 && score >= wanted.minScore) offer(top, slot, score, row);
}

/** The shared sum of the subject and a row, columns ascending: what the subject lacks adds zero, which changes no bit. */
function exactShared(
  { offsets, columnsOf, weights }: Slices,
  { sharing }: Measure,
  uniform: boolean,
  own: Float64Array,
  row: number,
): number {
  const end = offsets[row + 1]!;
  let sum = 0;
  for (let edge = offsets[row]!; edge < end; edge++) {
    const weight = own[columnsOf[edge]!]!;
    // Of uniform columns `own` holds what sharing them adds.
    if (uniform) sum += weight;
    else if (sharing === 'product') sum += weight * (weights ? weights[edge]! : 1);
    else sum += Math.min(weight, weights ? weights[edge]! : 1);
  }
  return sum;
}
