import { outOfReach, unitsNeeded } from '../query.ts';
import { runs } from './block-runs.ts';
import { neededShared } from './formula.ts';
import { offerPeaks } from './peaks.ts';
import type { TopRows, Wanted } from './problem.ts';
import { addAllColumns, offerRows, reachingInWord } from './scan-chunk.ts';
import type { SlicedSearch } from './sliced-search.ts';
import { BLOCK } from './slices.ts';
import { entryScore } from './top-rows.ts';

/** Scans the blocks to be visited, at most those of a chunk in number: the most promising rows first, then what reaches. */
export function scanHome(
  search: SlicedSearch,
  self: number,
  tile: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { visited, homeWords } = search;
  let count = 0;
  runs(visited, (from, to) => {
    addAllColumns(search, tile, from, to - from);
    for (let word = from; word < to; word++) homeWords[count++] = word;
  });
  offerPeaks(search, self, tile, count, wanted, top, slot);
  offerBesidePeaks(search, self, tile, count, wanted, top, slot);
}

/** Offers the rows of the home words that reach what their block needs, beside the peaks offered already. */
function offerBesidePeaks(
  search: SlicedSearch,
  self: number,
  tile: number,
  count: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, bounds, formula, query, homeWords, peaks, seeded } = search;
  let knownEntry = -1;
  let knownLow = -1;
  let needed = 0;
  let units = 1;
  for (let i = 0; i < count; i++) {
    const word = homeWords[i]!;
    const block = Math.floor((tile * slices.tileRows + word * 32) / BLOCK);
    const low = bounds.blocks.low[block]!;
    // What was needed last is needed here at the least, if the total is no lower: most words fail that already.
    if (low >= knownLow && peaks[i]! < units) continue;
    const entry = entryScore(top, slot, wanted.minScore);
    if (entry !== knownEntry || low !== knownLow) {
      knownEntry = entry;
      knownLow = low;
      needed = neededShared(formula, entry, query.total, low, measure.alpha, measure.beta);
      units = unitsNeeded(needed, query.scale, query.shortfall);
    }
    if (peaks[i]! < units || outOfReach(needed, Math.min(query.cap, bounds.blocks.cap[block]!))) continue;
    offerRows(search, self, tile, word, reachingInWord(search, word, units) & ~seeded[i]!, wanted, top, slot);
  }
}
