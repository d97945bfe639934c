import type { Subjects, Task } from './problem.ts';
import { type SlicedSearch } from './sliced-search.ts';
/**
 * The best rows for the subjects of a task. Each subject first sees the tile it would stand in itself, and there the
 * blocks where its best rows are likely, so that the score to beat is found; then tile by tile for all subjects, so that a
 * tile stays in the cache.
 */
export declare function searchSlices(search: SlicedSearch, task: Task): void;
/** Whether counters can hold this subject's sums; if not it is searched plainly. */
export declare function fits({ csr }: Subjects, subject: number): boolean;
/** Searches for a subject whose sums the counters cannot hold. */
export declare function searchPlainly({ slices, measure }: Pick<SlicedSearch, 'slices' | 'measure'>, task: Task, subject: number): void;
