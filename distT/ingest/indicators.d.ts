import { type ReadIndicator, type StatedIndicator } from './indicator-table.ts';
import type { Table } from './table.ts';
import type { VintageTable } from './vintages.ts';
/** What a table says, and where. */
export interface IndicatorsOptions {
    /** Columns by name. Default: the first holds codes, the last values; names where there is a column `title` or `name`. */
    readonly columns?: {
        readonly code?: string;
        readonly value?: string;
        readonly name?: string;
        /** What the source took the figure from, where it is of another classification. */
        readonly takenFrom?: string;
    };
    /** What the numbers are and who says so. */
    readonly indicator: StatedIndicator;
    /** Tables between editions: they help to tell an edition from its codes. */
    readonly vintages?: readonly VintageTable[];
}
/**
 * An indicator from a table of codes and numbers. Codes are read as people have them (`113021`, `C1330`, 110 for 0110), numbers
 * in percent as hundredths where the range ends at 1. Rows without a readable number, outside the stated range, or of no
 * occupation (totals, major groups) are issues; a code with several different numbers gets their mean, and an issue.
 *
 * @throws SkillGraphError `MISSING_COLUMN`; `BAD_INPUT` where the edition of the codes is not said and cannot be told (the
 * candidates are named), where half of the values or more lie outside the stated range, or no row states a figure.
 *
 * @example
 * const telework = fromIndicators(table, {
 *   columns: { code: 'SOC', value: 'share' },
 *   indicator: { id: 'telework', label: 'can be done from home', unit: 'share', range: [0, 1],
 *     direction: 'more can work from home', source: { name: 'my survey', year: 2025 }, vintage: 'soc-2018' },
 * });
 */
export declare function fromIndicators(table: Table, options: IndicatorsOptions): ReadIndicator;
/**
 * Indicators from one table in the long form: a row per occupation and indicator, with the facts repeated, in the columns
 * `indicator`, `label`, `unit`, `least`, `most`, `direction`, `trend`, `exposure` (yes), `code`, `name`, `value`, `source`,
 * `version`, `year`, `country`, `licence`, `attribution`, `url`, `vintage`. Only `indicator`, `code`, `value` and `source`
 * are needed.
 *
 * @throws SkillGraphError as {@link fromIndicators}.
 */
export declare function fromIndicatorList(table: Table, vintages?: readonly VintageTable[]): readonly ReadIndicator[];
