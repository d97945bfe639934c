import type { Adjacency } from './skill-index.ts';
/** Lists of `targets` by their `rows`, which must be ascending: one offset more than rows, the last being the total. */
export declare function groupedBy(rows: Uint32Array, targets: Uint32Array, rowCount: number): Adjacency;
/** The same relation seen from the other side; lists come out ascending. */
export declare function transposed({ offsets, targets }: Adjacency, targetCount: number): Adjacency;
/** What is parallel to the targets of a relation, in the order of the relation transposed. */
export declare function transposedValues(relation: Adjacency, inverse: Adjacency, values: Float64Array): Float64Array;
/** List `row` of an adjacency, as a view. */
export declare function listOf({ offsets, targets }: Adjacency, row: number): Uint32Array;
