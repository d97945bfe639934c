/**
 * A priority queue of rows by key, smallest first, for searches whose keys never go back: what is pushed lies between the
 * last key popped and that plus the longest step. Keys far ahead wait in a ring of buckets, unordered (Brown's calendar
 * queue, 1988); a heap with four children a node orders those of the bucket that is at hand. A row may be in it several times.
 */
export declare class RowQueue {
    #private;
    constructor(longest: number);
    get size(): number;
    /** Key of the first row; Infinity when empty. */
    get key(): number;
    clear(): void;
    push(row: number, key: number): void;
    /** Takes the first row; the queue must not be empty. */
    pop(): number;
}
