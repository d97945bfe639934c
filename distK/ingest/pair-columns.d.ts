/** Where something was stated. */
export interface Place {
    readonly file: string;
    readonly row: number;
}
/**
 * Occupation–skill pairs that several rows, or several files, say something about: one entry per pair, one column per
 * thing said, no object per row.
 */
export declare class PairColumns {
    #private;
    readonly occupations: string[];
    readonly skills: string[];
    readonly importance: number[];
    readonly level: number[];
    /** Whether an issue says already why the pair has no importance. */
    readonly explained: boolean[];
    readonly file: string[];
    readonly row: number[];
    get length(): number;
    /** The entry of a pair, made at its first mention. */
    entry(occupation: string, skill: string, { file, row }: Place): number;
}
