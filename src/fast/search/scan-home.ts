import { runs } from './block-runs.ts';
import { offerPeaks } from './peaks.ts';
import { addAllColumns, offerRows, reachingInWord } from './scan-chunk.ts';
import { isOpen, needsNoLess, type SlicedSearch } from './sliced-search.ts';
import { BLOCK } from './slices.ts';

/** Scans the blocks to be visited, at most those of a chunk in number: the most promising rows first, then what reaches. */
export function scanHome(search: SlicedSearch): void {
  const { visited, homeWords } = search;
  let count = 0;
  runs(visited, (from, to) => {
    addAllColumns(search, from, to - from);
    for (let word = from; word < to; word++) homeWords[count++] = word;
  });
  offerPeaks(search, count);
  offerBesidePeaks(search, count);
}

/** Offers the rows of the home words that reach what their block needs, beside the peaks offered already. */
function offerBesidePeaks(search: SlicedSearch, count: number): void {
  const { slices, turn, bar, homeWords, peaks, seeded } = search;
  const first = turn.tile * slices.tileRows;
  for (let i = 0; i < count; i++) {
    const word = homeWords[i]!;
    const block = Math.floor((first + word * 32) / BLOCK);
    // What was needed last is needed here at the least, if the totals are no lower: most words fail that already.
    if (bar.entry >= 0 && peaks[i]! < bar.units && needsNoLess(search, block)) continue;
    if (!isOpen(search, block) || peaks[i]! < bar.units) continue;
    offerRows(search, word, reachingInWord(search, word, bar.units) & ~seeded[i]!);
  }
}
