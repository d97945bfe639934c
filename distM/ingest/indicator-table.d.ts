import type { IndicatorFacts, IndicatorTable, Vintage } from '../catalogue/lens.ts';
import type { Issue } from '../catalogue/types.ts';
import { type VintageTable } from './vintages.ts';
/** An indicator as read, with what was odd about its rows. */
export interface ReadIndicator extends IndicatorTable {
    readonly issues: readonly Issue[];
}
/** What an indicator is, as its author states it. */
export interface StatedIndicator extends IndicatorFacts {
    /** The taxonomy the codes are of. Default: told from them. */
    readonly vintage?: Vintage;
}
/** A value as stated in a row. */
export interface StatedValue {
    readonly code: string;
    readonly name: string;
    readonly value: string;
    readonly takenFrom?: string;
    readonly row: number;
}
/** Checks and sorts stated values. */
export declare function indicatorTable({ vintage: stated, ...facts }: StatedIndicator, rows: readonly StatedValue[], { file, vintages }: {
    file: string;
    vintages: readonly VintageTable[];
}): ReadIndicator;
