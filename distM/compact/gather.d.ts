/** Rows `start` to before `end` of one of several tables. */
export interface Run {
    /** Which table. */
    readonly of: number;
    readonly start: number;
    readonly end: number;
}
type Column = Uint8Array | Uint32Array | Float64Array;
/** Runs of columns of the same sort, one after the other. */
export declare function gatherColumn<T extends Column>(columns: readonly T[], runs: readonly Run[], create: (length: number) => T): T;
/**
 * Runs of text sections, as `encodeStrings` writes them, without decoding a text. A table that is absent is a table of
 * `counts` blanks.
 */
export declare function gatherStrings(sections: readonly (Uint8Array | undefined)[], counts: readonly number[], runs: readonly Run[]): Uint8Array;
/** Whether a text section holds blanks only. */
export declare function isBlankStrings(section: Uint8Array, count: number): boolean;
/** The runs of edges that belong to runs of rows, by each table's offsets. */
export declare function edgeRuns(offsets: readonly Uint32Array[], runs: readonly Run[]): Run[];
/** Offsets of the lists that runs of rows bring along. */
export declare function gatherOffsets(offsets: readonly Uint32Array[], runs: readonly Run[]): Uint32Array;
export {};
