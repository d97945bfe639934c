/**
 * The one theory of a move. **Likeness ranks and gates; what is held explains, grades rises and costs; direction comes only
 * from evidence of level.** Whether somebody can move from a to b is decided here and nowhere else:
 *
 *     near  and  no deeper fall than allowed  and
 *     no steeper rise, or one level more where close and as much held as among kindred  and
 *     not up with next to nothing held
 *
 * `transitions`, `feeders`, `growth`, `unlocks`, `unlockPlan`, `pathways` and `whatIf` ask this rule, so that no two of them
 * contradict each other about a pair. Suites that are contracts: `laws/moves.test.ts`, `real/moves.test.ts`.
 */

import type { MoveDirection } from './direction.ts';

/** What is known of a move before it is judged. */
export interface MoveEvidence {
  /** D: the similarity of both, what ranks. */
  readonly likeness: number;
  /** H: of what is needed, the share held. 0–1. */
  readonly held: number;
  readonly direction: MoveDirection;
  /** Categories of required education to climb; 0 where unknown. */
  readonly educationRise: number;
  /** Whether the occupation is marked as regulated and such moves are to be blocked. */
  readonly barred: boolean;
  /** Whether the occupation is regulated and lies more levels up than a move takes: a title stands before it. */
  readonly titled: boolean;
}

/** What a move must pass. */
export interface MoveBounds {
  /** Least likeness; inclusive. */
  readonly near: number;
  /** Likeness from which one level more than `maxRise` is a move; inclusive. */
  readonly close: number;
  /** Share held from which one level more than `maxRise` is a move; inclusive. Above 1: never. */
  readonly kindred: number;
  /** Most levels down and up; inclusive. */
  readonly maxFall: number;
  readonly maxRise: number;
}

/** Who rises brings at least this share of what is needed; inclusive. */
export const LEAST_HELD_UPWARD = 0.05;

/** Levels up beyond `maxRise` for who is close and holds as much as kindred occupations do. */
export const FURTHER_UP = 1;

/** Where a title stands before it, at least this share of what is needed is held for that; inclusive. */
const LEAST_HELD_TO_TITLE = 0.5;

/** Most categories of required education that a move climbs; inclusive. */
export const MOST_EDUCATION = 4;

/** Why a move is none. */
export type BlockReason = 'far' | 'fall' | 'rise' | 'unprepared' | 'education' | 'regulated';

/** The predicate: the first reason that blocks a move, or null where it is one. */
export function blockReason(move: MoveEvidence, bounds: MoveBounds): BlockReason | null {
  for (const reason of reasons) if (blocks[reason](move, bounds)) return reason;
  return null;
}

/** All reasons that block a move, the decisive first. */
export function blockReasons(move: MoveEvidence, bounds: MoveBounds): readonly BlockReason[] {
  return reasons.filter((reason) => blocks[reason](move, bounds));
}

const blocks: Readonly<Record<BlockReason, (move: MoveEvidence, bounds: MoveBounds) => boolean>> = {
  far: ({ likeness }, { near }) => !(likeness >= near && likeness > 0),
  fall: ({ direction }, { maxFall }) => (direction.levelChange ?? 0) < -maxFall,
  rise: (move, bounds) => {
    const further = (move.direction.levelChange ?? 0) - bounds.maxRise;
    if (further <= 0) return false;
    return further > FURTHER_UP || !(move.likeness >= bounds.close) || !(move.held >= leastHeldFurther(move, bounds));
  },
  unprepared: ({ direction, held }) => direction.direction === 'up' && !(held >= LEAST_HELD_UPWARD),
  education: ({ educationRise }) => educationRise > MOST_EDUCATION,
  regulated: ({ barred }) => barred,
};

/** The share held that one level more than `maxRise` asks for. */
export function leastHeldFurther({ titled }: MoveEvidence, { kindred }: MoveBounds): number {
  return titled ? Math.max(kindred, LEAST_HELD_TO_TITLE) : kindred;
}

const reasons = /* @__PURE__ */ Object.keys(blocks) as readonly BlockReason[];
