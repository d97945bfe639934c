import { type MoveRules } from '../move/move-rules.ts';
import { type MoveRow, type Standing } from '../move/standing.ts';
/** Which stops and hops a route may have, static for one question: what is held plays no part beyond each hop's own move. */
export interface HopRule {
    /** 1 where a row may be a stop. */
    readonly allowed: Uint8Array;
    /** Whether one may hop from a row (or the start) to the next. */
    readonly mayMove: (from: number, to: number) => boolean;
}
/** The two ends of a route, seen against all occupations. */
export interface RouteEnds {
    readonly start: Standing;
    readonly target: Standing;
    /** The direct way, and whether it is a move. */
    readonly direct: MoveRow;
    readonly isMove: boolean;
}
/**
 * Every hop is a move from the one before, ends nearer the target than it began, and leads down only if the whole does. A
 * stop's level and authority lie between the ends'. If the direct way is a move, every hop must be likelier than it.
 */
export declare function hopRule(rules: MoveRules, ends: RouteEnds, allowedStops: Uint8Array): HopRule;
