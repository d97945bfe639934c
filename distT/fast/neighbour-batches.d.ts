import type { RowSearch, Workbench } from './engine.ts';
import type { TopRows, Wanted } from './search/problem.ts';
import { type Pool } from './wasm/pool.ts';
/** The best rows of rows `from` to before `to`: slot 0 belongs to row `from`. */
export interface NeighbourBatch extends TopRows {
    readonly from: number;
    readonly to: number;
}
export interface BatchOptions extends Wanted {
    /** Rows to answer for: `from` to before `to`. */
    readonly from: number;
    readonly to: number;
    /** Rows per batch. */
    readonly batch: number;
    /** Workers; with 1 the work is done here. */
    readonly threads: number;
    readonly signal?: AbortSignal | undefined;
    /** Workers to use instead of the shared ones. */
    readonly pool?: Pool | undefined;
    /** Told of every worker that died; its rows are done again by the others, or here. */
    readonly onWorkerDeath?: ((cause: unknown) => void) | undefined;
}
/**
 * The best rows of many rows, batch by batch in row order. Batches are made only as fast as they are taken, so memory
 * stays flat however many rows there are.
 *
 * @throws SkillGraphError `ABORTED` when the signal fires.
 */
export declare function neighbourBatches(bench: Workbench, engine: RowSearch, options: BatchOptions): AsyncGenerator<NeighbourBatch, void, undefined>;
