import type { Issue, Source } from './types.ts';
/** How many people were seen to go from one occupation to another. */
export interface ObservedMove {
    /** Ids or codes of occupations. */
    readonly from: string;
    readonly to: string;
    /** Above 0. */
    readonly count: number;
}
/** Moves that people really made, as a caller brings them: open data hold none. */
export interface ObservedMoves {
    /** Where they come from, and on what terms; named by every answer that shows them. */
    readonly source: Source;
    /** One entry per pair, by from, then to. */
    readonly moves: readonly ObservedMove[];
    /** Periods that the counts cover, ascending; empty where none is stated. */
    readonly periods: readonly string[];
    readonly issues: readonly Issue[];
}
