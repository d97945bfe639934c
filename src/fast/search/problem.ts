/**
 * Rows of columns with optional weights: what the kernels read. Columns ascend within a row; `offsets` has one entry
 * more than there are rows; `weights` is null when every weight is 1.
 */
export interface Csr {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Uint32Array;
  readonly columnsOf: Uint32Array;
  readonly weights: Float64Array | null;
}

/**
 * What two rows share, summed over their common columns in ascending order: `count` adds 1, `table` the column's value,
 * `min` the smaller weight, `product` the weights' product.
 */
export const sharings = { count: 0, table: 1, min: 2, product: 3 } as const;
export type Sharing = keyof typeof sharings;

/** How the shared sum and the totals of both sides make a score; the numbers are the compiled kernel's names for them. */
export const formulas = {
  common: 0,
  jaccard: 1,
  dice: 2,
  overlap: 3,
  cosine: 4,
  coverage: 5,
  tversky: 6,
  minConditional: 7,
  leichtHolmeNewman: 8,
} as const;
export type Formula = keyof typeof formulas;

/** A metric in the form the kernels understand. `totals` is, by row, what the formula divides by: sums, or norms for a cosine. */
export interface Measure {
  readonly formula: Formula;
  /** Tversky's α and β; 0 elsewhere. */
  readonly alpha: number;
  readonly beta: number;
  readonly sharing: Sharing;
  readonly totals: Float64Array;
  /** By column, what it adds when both rows have it (`sharing: 'table'`), never negative. */
  readonly values: Float64Array | null;
}

/** Whose neighbours are asked for: rows of `csr` from `from` to before `to`; `self` when they are the searched rows themselves. */
export interface Subjects {
  readonly csr: Csr;
  readonly totals: Float64Array;
  readonly self: boolean;
}

/** How many neighbours of each subject, and from which score (inclusive); rows without a shared column never count. */
export interface Wanted {
  readonly k: number;
  readonly minScore: number;
}

/** The best rows of each subject, `k` slots apiece: the first `counts[slot]` are filled, score descending, then row ascending. */
export interface TopRows {
  readonly k: number;
  readonly counts: Uint32Array;
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
}
