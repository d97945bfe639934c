import type { IndicatorTable } from '../catalogue/lens.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { Table } from './table.ts';
/** Everything that can be added to a catalogue beside its own data. */
export interface LensTables {
    /** Other catalogues whose traits, tasks and indicators are borrowed, such as O*NET's. */
    readonly donors?: readonly Catalogue[];
    /** Traits or tasks in the long form, or rows of attributes (`occupation`, `set`, `name`, `value`, `min`, `max`, `unit`). */
    readonly attributes?: readonly Table[];
    readonly crosswalks?: readonly Table[];
    readonly vintages?: readonly Table[];
    readonly indicators?: readonly Table[];
    /** Indicators worked out elsewhere, such as by formulas on a donor. */
    readonly computed?: readonly IndicatorTable[];
}
/**
 * The catalogue with all that tables say of its occupations, each recognised by its columns: see `fromIndicatorFiles`,
 * `fromCrosswalk`, `fromVintages`.
 *
 * @throws SkillGraphError `BAD_INPUT` for a table that is none of these, and what the readers throw.
 */
export declare function withLensTables(catalogue: Catalogue, given: LensTables): Catalogue;
