/** Blocks of a chunk: one bit each in a word. */
export declare const BLOCKS: number;
/** Calls back with every run of neighbouring blocks within a chunk: its first word, the word after it, and the chunk. */
export declare function runs(blocks: Int32Array, callback: (from: number, to: number, chunk: number) => void): void;
