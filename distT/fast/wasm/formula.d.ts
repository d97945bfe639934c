import { type Metric } from '../../similarity/metric.ts';
import { type Measure } from '../search/measure.ts';
import type { Csr } from '../search/problem.ts';
/** A score as the compiled kernel knows it: the number of its formula in `assembly/formula.ts`, and what it reads of a row. */
export interface Formula {
    readonly number: number;
    /** Null where it reads nothing but the shared sum. */
    readonly total: 'count' | 'sum' | 'norm' | null;
    /** Tversky's weights; 0 elsewhere. */
    readonly alpha: number;
    readonly beta: number;
}
/** The formula of a metric's score; null for one that is not compiled, such as the caller's own. */
export declare function formulaOf({ score }: Metric): Formula | null;
/** By row, what a formula reads of it; what rows are arranged by, where it reads nothing. */
export declare function totalsRead({ total }: Formula, csr: Csr, measure: Pick<Measure, 'sharing' | 'totals'>): Float64Array;
