import { BLOCKS } from './block-runs.ts';
import { arrangement } from './measure.ts';
import { plainSearch, plainSearchOf } from './plain-search.ts';
import { MOST_COLUMNS } from './prepared-subject.ts';
import type { Subjects, Task } from './problem.ts';
import { searchHome, searchTile } from './search-tile.ts';
import { blocksOf, type SlicedSearch } from './sliced-search.ts';
import { BLOCK } from './slices.ts';
import { sortSlot } from './slots.ts';

/**
 * The best rows for the subjects of a task. Each subject first sees the tile it would stand in itself, and there the
 * blocks where its best rows are likely, so that the score to beat is found; then tile by tile for all subjects, so that a
 * tile stays in the cache.
 */
export function searchSlices(search: SlicedSearch, task: Task): void {
  const { slices } = search;
  const { subjects, from, to, top } = task;
  for (let subject = from; subject < to; subject++) {
    if (!fits(subjects, subject)) continue;
    const home = homeOf(search, subjects, subject);
    const tile = Math.floor(home / slices.tileRows);
    searchHome(search, task, subject, home);
    if (blocksOf(slices, tile) > BLOCKS) searchTile(search, task, subject, { tile, beside: true });
  }
  for (let tile = 0; tile < slices.tiles && slices.tiles > 1; tile++) {
    const beside = { tile, beside: false };
    for (let subject = from; subject < to; subject++) {
      if (!fits(subjects, subject)) continue;
      if (Math.floor(homeOf(search, subjects, subject) / slices.tileRows) === tile) continue;
      searchTile(search, task, subject, beside);
    }
  }
  for (let subject = from; subject < to; subject++)
    if (fits(subjects, subject)) sortSlot(top, subject - from);
    else searchPlainly(search, task, subject);
}

/** Whether counters can hold this subject's sums; if not it is searched plainly. */
export function fits({ csr }: Subjects, subject: number): boolean {
  return csr.offsets[subject + 1]! - csr.offsets[subject]! <= MOST_COLUMNS;
}

/** Searches for a subject whose sums the counters cannot hold. */
export function searchPlainly(
  { slices, measure }: Pick<SlicedSearch, 'slices' | 'measure'>,
  task: Task,
  subject: number,
): void {
  plainSearchOf(slices)((plain) => plainSearch(plain, measure, task, subject));
}

/** The place a subject has, or about where its total would put it. */
function homeOf({ slices, measure, bounds }: SlicedSearch, subjects: Subjects, subject: number): number {
  if (subjects.self) return slices.placeOf[subject]!;
  const { sharing } = measure;
  const low = arrangement({ sharing, totals: bounds.blocks });
  const total = arrangement({ sharing, totals: subjects.totals })[subject]!;
  let from = 0;
  let to = low.length - 1;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (low[middle]! <= total) from = middle;
    else to = middle - 1;
  }
  return from * BLOCK;
}
