import { type Gates } from './gate.ts';
import type { MoveRules } from './move-rules.ts';
import { type MoveRow, type Standing } from './standing.ts';
/** What lies two steps ahead: out of reach now, one step up from something in reach. */
export interface AheadRow {
    readonly move: MoveRow;
    /** The move in between, and what it is to the one ahead. */
    readonly through: MoveRow;
    readonly onward: MoveRow;
}
/** From which likeness on questions about moves look at occupations. */
export declare function leastInSight({ first, second }: Gates): number;
/**
 * Up from the start, no move yet, in sight (at least ¾ near, with something held), and a step up from a move that is not
 * down, close to it and closer than the start is. The most alike to the start first.
 */
export declare function stepsAhead(rules: MoveRules, standing: Standing, limit: number, mask: Uint8Array | null): AheadRow[];
