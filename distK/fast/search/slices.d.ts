/** Rows per block: one 128-bit vector of the compiled kernel, four words of the TypeScript one. */
export declare const BLOCK = 128;
/** Rows per chunk: what a scan looks at in one go, so that counters stay in the first-level cache. */
export declare const CHUNK: number;
/** In {@link Slices.reference}: this bit marks a list, its absence a bit column. */
export declare const LIST = 2147483648;
/** In {@link Slices.reference}: a column that no row has. */
export declare const NOBODY = 4294967295;
/** Where a builder's arrays live: the ordinary heap, shared memory, or the compiled kernel's memory. */
export interface Arena {
    readonly u16: (length: number) => Uint16Array;
    readonly i32: (length: number) => Int32Array;
    readonly u32: (length: number) => Uint32Array;
    readonly f64: (length: number) => Float64Array;
}
/** Arrays on the ordinary heap. */
export declare const heap: Arena;
/**
 * A matrix prepared for searching: rows renumbered by total into *places*, frequent columns as bits (one bit a place),
 * the others as short lists of places, everything cut into tiles of places that fit the cache.
 */
export interface Slices {
    readonly rows: number;
    readonly columns: number;
    readonly offsets: Uint32Array;
    readonly columnsOf: Uint32Array;
    readonly weights: Float64Array | null;
    readonly tileRows: number;
    readonly tiles: number;
    readonly bitColumns: number;
    readonly lists: number;
    /** From this number on, lists have a single row: no two rows share them, only subjects from outside. */
    readonly firstLoner: number;
    /** Row at each place, places ascending by total (in steps), then row. */
    readonly rowAt: Uint32Array;
    /** Place of each row. */
    readonly placeOf: Uint32Array;
    /** By column: the number of its bit column, or {@link LIST} + the number of its list, or {@link NOBODY}. */
    readonly reference: Uint32Array;
    /** Words from one bit column of a tile to the next: in large tiles a cache line more than needed, so that columns do not compete for one set. */
    readonly stride: number;
    /** `tiles × (bitColumns + 1) × stride` words; the last bit column of a tile is all zeros, for padding. */
    readonly bits: Int32Array;
    /** Words of a column's summary, a multiple of 4: a bit a block, set where any of its rows has the column. */
    readonly summaryWords: number;
    /** `tiles × (bitColumns + 1) × summaryWords` words; empty where all rows are one chunk, which is looked at whole. */
    readonly summaries: Int32Array;
    /** `tiles × lists + 1` starts into `places`. */
    readonly listStarts: Uint32Array;
    /** Places of the lists, counted from the start of their tile. */
    readonly places: Uint16Array;
}
