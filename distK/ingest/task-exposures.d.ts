import type { TaskTable, Vintage } from '../catalogue/lens.ts';
import type { ReadIndicator } from './indicator-table.ts';
import type { Table } from './table.ts';
/** Whether a table labels tasks by how far a language model helps with them. */
export declare function isTaskExposures(header: readonly string[]): boolean;
/**
 * Tasks with their exposure classes (Eloundou et al. 2023), and the indicators that follow: the mean of what tasks are
 * worth, core tasks counting twice. α counts tasks helped with directly, β half of those that need software around the
 * model too, γ all of them, and γ − α those alone; by the labels of a model and of people.
 */
export declare function fromTaskExposures(table: Table, options?: {
    readonly vintage?: Vintage;
}): {
    readonly tasks: TaskTable;
    readonly indicators: readonly ReadIndicator[];
};
/** γ − α wherever both are among the indicators. */
export declare function workflowExposures(indicators: readonly ReadIndicator[]): readonly ReadIndicator[];
