import type { Columns } from './columns.ts';
import type { OnetDraft } from './onet-draft.ts';
import type { Place } from './pair-columns.ts';
/** Blank, or `n/a` in the text layout. */
export declare function isBlank(field: string | undefined): boolean;
/** A column of yes and no, `Y` and `N` as O*NET writes them. */
export declare function isMarked(fields: readonly string[], column: number): boolean;
/** What every O*NET table of figures has: an occupation, a scale, a value, and the advice to suppress it. */
export declare class OnetFigures {
    #private;
    constructor(draft: OnetDraft, columns: Columns, keepSuppressed: boolean);
    occupation(fields: readonly string[]): string;
    scale(fields: readonly string[]): string;
    /** The value as it stands, suppressed or not; NaN where there is none. */
    stated(fields: readonly string[]): number;
    /** The row is left out, and reported, because the source advises it. */
    isSuppressed(fields: readonly string[], what: string, place: Place): boolean;
    /** The value; null where it is blank, which is reported as `loss`, or no number. */
    value(fields: readonly string[], what: string, place: Place, loss?: string): number | null;
    /** The value of a row that is not suppressed; null where there is none. */
    kept(fields: readonly string[], what: string, place: Place): number | null;
}
