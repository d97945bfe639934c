import type { ObservedMoves } from '../../catalogue/observed-moves.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
/** How many went there, of how many who left the start for anywhere. */
export interface ObservedCount {
    readonly count: number;
    readonly total: number;
}
/** Counted moves by rows of an index. */
export interface ObservedRows {
    readonly of: (from: number, to: number) => number;
    readonly total: (from: number) => number;
    /** Pairs that say nothing of this index: an end names no occupation of it, or both name the same. */
    readonly unknown: number;
}
/** Counted moves put on an index: names are ids or codes; what names no occupation, or one and the same, is left out. */
export declare const observedRows: (index: SkillIndex, observed: ObservedMoves) => ObservedRows;
/** How much likeness counts beside counted moves: as much as so many people. */
export declare const KAPPA = 50;
/**
 * A start's moves by counted moves shrunk to likeness: (count + κ·D/ΣD) / (total + κ), sums over these moves. Where nobody
 * was counted, the order of likeness. Highest first, then row ascending.
 */
export declare function byObserved<Row extends {
    readonly row: number;
    readonly likeness: number;
}>(moves: readonly Row[], from: number, observed: ObservedRows, kappa: number): readonly {
    readonly move: Row;
    readonly share: number;
}[];
