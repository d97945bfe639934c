import type { TopRows } from './problem.ts';
/** Room for the `k` best rows of each of `slots` subjects. While a search runs, a slot is a heap whose root is its worst row. */
export declare function emptyTopRows(slots: number, k: number): TopRows;
/** The score a further row must reach to enter a slot (reaching it is enough for a row of smaller number than the worst kept). */
export declare function entryScore(top: TopRows, slot: number, minScore: number): number;
/** Offers a row to a slot, which keeps the `k` best: greater scores first, then smaller rows. */
export declare function offer(top: TopRows, slot: number, score: number, id: number): void;
/** Turns a slot's heap into its final order: score descending, then row ascending. */
export declare function sortSlot(top: TopRows, slot: number): void;
