import type { Task } from './problem.ts';
import { type SlicedSearch } from './sliced-search.ts';
/**
 * Looks where a subject's best rows are likely, so that the score to beat is high before all else is searched: in the
 * blocks of greatest tally, or for counted sums in the chunk of rows of like size. Which ones is left in `search.done`.
 *
 * @param home the place a subject has, or about where its totals would put it
 */
export declare function searchHome(search: SlicedSearch, task: Task, subject: number, home: number): void;
/** Searches a tile, `beside` the blocks of `search.done` if so asked. */
export declare function searchTile(search: SlicedSearch, task: Task, subject: number, at: TileOptions): void;
/** Which tile, and whether beside what was searched at home. */
export interface TileOptions {
    readonly tile: number;
    readonly beside: boolean;
}
