import { type SlicedSearch } from './sliced-search.ts';
/**
 * Offers the most promising rows first: of every word visited the row with the greatest counter, if that counter,
 * measured by what a like score needs there, is among the highest. They are real rows, so once `k` of them are kept the
 * worst kept score is a valid lower bound of the final one: few rows of the following scan get past it. Leaves the
 * counters in `search.peaks` and the rows offered in `search.seeded`.
 */
export declare function offerPeaks(search: SlicedSearch, count: number): void;
