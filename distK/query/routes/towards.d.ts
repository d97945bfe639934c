import type { MoveRules } from '../move/move-rules.ts';
import { type MoveFacts } from '../move/move-view.ts';
import type { Needed } from '../move/needed.ts';
import type { Standing } from '../move/standing.ts';
/** A move open now that brings one nearer to a target that no route leads to. */
export interface Towards extends MoveFacts {
    /** How alike it is to the target. */
    readonly towards: number;
    /** Whether it brings one nearer: more like the target than the start is, or more of what the target needs held after it. */
    readonly nearer: boolean;
    /** Of what the target needs, the share held after it. */
    readonly heldThen: number;
}
/**
 * The moves open now that bring one nearest to the target: more like it than the start is, and those alone after which more
 * of what it needs is held, if there are such; nearest first, ties by id. Where none is more like it, those after which more
 * is held, most first; where there are none either, the nearest all the same, and each says that it is no nearer: there is
 * always a next step to look at.
 */
export declare function towardsTarget(rules: MoveRules, start: Standing, target: Standing, { needed, allowed }: {
    readonly needed: Needed;
    readonly allowed: Uint8Array;
}): Towards[];
