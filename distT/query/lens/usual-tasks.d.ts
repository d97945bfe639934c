import type { ExposureClass, OccupationTask, TaskTable } from '../../catalogue/lens.ts';
import { type Donor } from '../../compact/lens-values.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
/** A task of an occupation with how much it fills of what is done. */
export interface UsualTask extends OccupationTask {
    /** Share of the weight of all tasks (core 2, others 1; of several lenders by confidence), 0–1. */
    readonly share: number;
    /** The category of frequency that lies in the middle of the answers, 1 (yearly or less) to 7 (hourly or more). */
    readonly usually?: number;
}
/** Tasks of an occupation by row. */
export interface TaskRows {
    readonly table: TaskTable;
    readonly donors: readonly Donor[];
    /** By share, largest first, more frequent and more important ones first, then as the source numbers them. */
    readonly tasks: readonly UsualTask[];
    /** Shares of the weight of labelled tasks by exposure class, as a model and as people label them; null where none is. */
    readonly model: Readonly<Record<ExposureClass, number>> | null;
    readonly people: Readonly<Record<ExposureClass, number>> | null;
}
/**
 * What people in an occupation do; null where no table has tasks of it or of what corresponds.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no index, `BAD_OPTION` for what is no row of it.
 */
export declare function taskRows(index: SkillIndex, row: number): TaskRows | null;
