/**
 * Who needs what, in integers, for the route search: the needed skills of every occupation and, turned round, the
 * occupations that need a skill. Weights are whole numbers on one binary grid, so that every sum is exact and does not
 * depend on the order of addition: two orders of the same stops cost the same, to the bit.
 */
export interface RouteGraph {
    /** Number of occupations. */
    readonly rows: number;
    /** Needed skills of row `r`: `skills[offsets[r] … offsets[r + 1])`, ascending. */
    readonly offsets: Uint32Array;
    readonly skills: Uint32Array;
    /** Occupations that need skill `s`: `needers[needOffsets[s] … needOffsets[s + 1])`, ascending. */
    readonly needOffsets: Uint32Array;
    readonly needers: Uint32Array;
    /** Weight of a skill in grid steps: a whole number ≥ 0. */
    readonly weights: Float64Array;
    /** Sum of the weights of the needed skills of each row, in grid steps. */
    readonly totals: Float64Array;
    /** How many rows, on average, learning the needs of a row brings up to date, each counted once per shared skill. */
    readonly spread: number;
    /** Grid steps per unit of weight: a power of two. */
    readonly scale: number;
}
/** Weights on a grid on which sums are exact. */
export type WeightGrid = Pick<RouteGraph, 'weights' | 'scale'>;
/**
 * Puts weights on the finest grid, a power of two, on which those of all skills together still sum exactly.
 *
 * @param weights weight of every skill, finite and ≥ 0
 */
export declare function weightGrid(weights: Float64Array): WeightGrid;
/**
 * Lays out who needs what.
 *
 * @param needs CSR of the needed skills of each row; skills ascending in a row, no duplicates
 */
export declare function createRouteGraph(needs: {
    readonly offsets: Uint32Array;
    readonly skills: Uint32Array;
}, { weights, scale }: WeightGrid): RouteGraph;
