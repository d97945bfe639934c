import { type Lending } from '../../compact/lending.ts';
import type { Measure } from './measure.ts';
import { type Csr, type LentTotals, type Task } from './problem.ts';
/** The columns' rows: for each column the rows that have it, ascending, with their weights. */
export interface Inverted {
    readonly offsets: Uint32Array;
    readonly rows: Uint32Array;
    readonly weights: Float64Array | null;
}
/** Rows to add up for, and scratch: one accumulator a row, zero between searches. */
export interface PlainSearch {
    readonly csr: Csr;
    readonly lists: Inverted;
    readonly sums: Float64Array;
    readonly touched: Uint32Array;
    readonly ownTotals: LentTotals;
    readonly otherTotals: LentTotals;
}
/** The plain search over some rows, lent out. */
export declare const plainSearchOf: (csr: Csr) => Lending<PlainSearch>;
/**
 * The best rows for one subject of a task without any pruning: every posting of every column of the subject is added,
 * columns ascending. What all other paths must equal, and what runs where no bound helps.
 */
export declare function plainSearch(search: PlainSearch, measure: Measure, task: Task, subject: number): void;
