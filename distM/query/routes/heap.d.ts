/** A binary heap of values; the one that comes before all others is on top. */
export interface Heap<T> {
    readonly size: () => number;
    readonly push: (value: T) => void;
    /** Takes the top off; undefined when empty. */
    readonly pop: () => T | undefined;
}
/** An empty heap; `before(a, b)` must be a strict weak order. */
export declare function createHeap<T>(before: (a: T, b: T) => boolean): Heap<T>;
