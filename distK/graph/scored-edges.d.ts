/** Scored pairs of rows, one column per field, sorted by `from`, then `to`. */
export interface ScoredEdges {
    readonly nodeCount: number;
    /** Undirected edges are stored once, `from` below `to`. */
    readonly directed: boolean;
    readonly from: Uint32Array;
    readonly to: Uint32Array;
    readonly scores: Float64Array;
}
/** What one row scores against others: entry `i` of `scores` belongs to `rows[i]`, for `i` below `count`. */
export interface RowScores {
    readonly count: number;
    readonly rows: Uint32Array;
    readonly scores: Float64Array;
}
/** Scores of every row against every other, the ones below `minScore`, equal to 0 or against itself left out. */
export declare function scoredEdges(nodeCount: number, directed: boolean, minScore: number, scoresOf: (row: number) => RowScores): ScoredEdges;
/** 1 for every edge among the `k` best of its source, or of either end where edges are undirected; ties by row. */
export declare function bestOfEachNode({ nodeCount, directed, from, to, scores }: ScoredEdges, k: number): Uint8Array;
