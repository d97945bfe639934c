import type { TaskTable } from '../catalogue/lens.ts';
import type { ReadIndicator } from './indicator-table.ts';
import type { Table } from './table.ts';
import type { VintageTable } from './vintages.ts';
/** What a set of files about occupations holds. */
export interface IndicatorFiles {
    readonly indicators: readonly ReadIndicator[];
    readonly tasks: readonly TaskTable[];
}
/**
 * Indicators from tables that need no description: public ones, known by their columns, and tables in the long form of
 * {@link fromIndicatorList}. Where both the scores of an indicator and what they are made of are given, the scores come
 * with their parts.
 *
 * @throws SkillGraphError `BAD_INPUT` for a table that is neither, saying what was looked for.
 */
export declare function fromIndicatorFiles(tables: readonly Table[], options?: {
    readonly vintages?: readonly VintageTable[];
}): IndicatorFiles;
