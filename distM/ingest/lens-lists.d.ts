import type { TaskTable, TraitTable } from '../catalogue/lens.ts';
import type { Table } from './table.ts';
import { type VintageTable } from './vintages.ts';
/**
 * Traits from one table in the long form: a row per occupation and trait in the columns `element` (an id), `set` (work
 * styles, work values, interests), `trait`, `scale`, `least`, `most`, `code`, `name`, `value`, `source` with its further
 * columns, `vintage`.
 *
 * @throws SkillGraphError `MISSING_COLUMN`; `BAD_INPUT` for a value that is no number or an edition that cannot be told.
 */
export declare function fromTraitList(table: Table, vintages?: readonly VintageTable[]): TraitTable;
/**
 * Tasks from one table in the long form: a row per occupation and task in the columns `code`, `name`, `id`, `task`, `core`
 * (yes, no), `model` and `people` (E0, E1, E2), `importance`, `frequency` (seven percentages, rare to frequent), `emerging`
 * (yes), `source` with its further columns, `vintage`.
 *
 * @throws SkillGraphError `MISSING_COLUMN`; `BAD_INPUT` for a frequency that is not seven numbers.
 */
export declare function fromTaskList(table: Table, vintages?: readonly VintageTable[]): TaskTable;
