import type { Matrix } from '../similarity/matrix.ts';
import type { Metric } from '../similarity/metric.ts';
import type { Outside, Task, TopRows, Wanted } from './search/problem.ts';
import { type Arena } from './search/slices.ts';
import { type Kernel } from './wasm/kernel.ts';
import { type WasmSearch } from './wasm/wasm-search.ts';
/** Which code searches. */
export type EngineName = 'webassembly' | 'typescript';
/** Matrices prepared in one place, the compiled kernel's memory or the ordinary heap, and searches over them. */
export interface Workbench {
    readonly engine: EngineName;
    readonly kernel: Kernel | null;
    readonly arena: Arena;
    /** The engine of a metric over a matrix, made at the first call; null where plain scoring is as good or the metric is unknown. */
    readonly engineOf: (matrix: Matrix, metric: Metric, counted: boolean) => Engine | null;
}
/** A search for the best rows of many subjects, as it is spread over batches and workers. */
export interface RowSearch {
    /** Whether most rows are passed over unscored. */
    readonly pruned: boolean;
    /** The compiled kernel's side of it, where that is what searches. */
    readonly wasm: WasmSearch | null;
    /** Whose neighbours are wanted, where not those of the searched rows themselves. */
    readonly outside?: Outside;
    /** The best rows for subjects `from` to before `to`. */
    readonly searchRows: (from: number, to: number, wanted: Wanted, top: TopRows) => void;
}
/** A metric over a matrix, ready to search. */
export interface Engine extends RowSearch {
    /** The best rows for rows from outside; `from` and `to` are theirs. */
    readonly searchOutside: (outside: Outside, task: Omit<Task, 'subjects'>) => void;
}
/** A workbench on the compiled kernel, or on TypeScript where that is asked for or the kernel cannot run. */
export declare function createWorkbench(engine?: EngineName | 'auto'): Promise<Workbench>;
