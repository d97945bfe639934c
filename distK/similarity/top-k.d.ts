/** Rows and their scores, best first. */
export interface Ranking {
    readonly rows: Uint32Array;
    readonly scores: Float64Array;
}
/**
 * The best `k` of what is offered, score descending, then row ascending; with `lowest`, score ascending, then row
 * ascending. The order of offering does not matter. A binary heap with the worst kept entry on top.
 */
export declare class TopK {
    #private;
    constructor(k: number, capacity: number, lowest?: boolean);
    /** Whether an offer would be kept, for offers that cost something to make. */
    takes(row: number, score: number): boolean;
    offer(row: number, score: number): void;
    /** Empties the heap into a ranking. */
    take(): Ranking;
}
