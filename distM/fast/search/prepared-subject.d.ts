import type { Bounds } from './bounds.ts';
import type { Measure } from './measure.ts';
import type { LentTotals, Subjects } from './problem.ts';
import { type Slices } from './slices.ts';
/** Counters have this many planes: sums stay below 2 ** PLANES. */
export declare const PLANES = 12;
/** A subject with more columns than this is searched plainly: its counters could overflow. */
export declare const MOST_COLUMNS = 1000;
/** The share of the needed sum that columns left out may add up to. */
export declare const SPARE = 0.25;
/** One subject, ready to scan with: its columns, each with the whole number of units it adds to a counter. */
export interface PreparedSubject {
    /** Its own, for the metric. */
    readonly totals: LentTotals;
    bitColumns: number;
    lists: number;
    /** The greatest sum anything can share with the subject. */
    cap: number;
    /** Units per 1 of shared sum. */
    scale: number;
    /** By how much a counter may fall short of a row's shared sum, in units. */
    shortfall: number;
    /** Planes the counters can reach. */
    planes: number;
    readonly columnAt: Int32Array;
    readonly columnUnits: Int32Array;
    readonly listAt: Int32Array;
    readonly listUnits: Int32Array;
    /**
     * The subject's weight of every column, or what sharing a uniform column adds; zero where it has none; null for counted
     * sums.
     */
    readonly own: Float64Array | null;
    /** Columns that may be shared: the most each adds, and its reference in the slices. */
    readonly added: Float64Array;
    readonly order: Uint32Array;
}
/** Room for a subject of a measure over `columns` columns. */
export declare function preparedSubject(columns: number, { sharing }: Measure): PreparedSubject;
/** What a subject is prepared against, and where. */
export interface Preparing {
    readonly slices: Slices;
    readonly measure: Measure;
    readonly bounds: Bounds;
    readonly prepared: PreparedSubject;
}
/**
 * Prepares a subject's columns. Counted sums have one unit a column; weighted ones as many as keep the whole within the counters.
 * Weighted columns that add at most `spare` altogether are left out, lightest first: rows that share only those stay
 * below what is needed, and for the others it counts as shortfall. That is the prefix filter of AllPairs (Bayardo, Ma &
 * Srikant 2007).
 */
export declare function prepare({ slices, measure, bounds, prepared }: Preparing, subjects: Subjects, subject: number, spare?: number): void;
/** Takes a subject's weights out again, so that the next one finds zeros. */
export declare function release(prepared: PreparedSubject, { csr }: Subjects, subject: number): void;
/**
 * The least counter value a row needs to reach a shared sum. Rounding a column's share to units errs by at most the
 * amount counted in `shortfall`, so a row with the needed sum has at least `needed × scale − shortfall` units; a little
 * more is let off for floating-point rounding.
 */
export declare function unitsNeeded(needed: number, scale: number, shortfall: number): number;
/** Whether a needed sum is out of reach, rounding allowed for. */
export declare function outOfReach(needed: number, cap: number): boolean;
