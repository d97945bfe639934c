/**
 * The one theory of a move. **Likeness ranks and gates; what is held explains, grades rises and costs; direction comes only
 * from evidence of level.** Whether somebody can move from a to b is decided here and nowhere else:
 *
 *     near, and of one trade from ¾ of that on  and
 *     no deeper fall than allowed  and
 *     no steeper rise, or one level more where close and half held (as much as among kindred, where that is more)  and
 *     not up with next to nothing held, nor into technicians' work with less than a fifth unless nearly close  and
 *     no title in the way
 *
 * `transitions`, `feeders`, `growth`, `unlocks`, `unlockPlan`, `pathways` and `whatIf` ask this rule, so that no two of them
 * contradict each other about a pair. Suites that are contracts: `laws/moves.test.ts`, `real/moves.test.ts`.
 */

import type { MoveDirection } from './direction.ts';
import type { Trade } from './trade.ts';

/** What is known of a move before it is judged. */
export interface MoveEvidence {
  /** D: the similarity of both, what ranks. */
  readonly likeness: number;
  /** H: of what is needed, the share held. 0–1. */
  readonly held: number;
  readonly direction: MoveDirection;
  /** What the classification puts both ends together in. */
  readonly trade: Trade;
  /** Whether it leads by level alone from clerks', service and manual work (ISCO skill level 2) to that of technicians (3). */
  readonly schooled: boolean;
  /** Categories of required education to climb; 0 where unknown. */
  readonly educationRise: number;
  /** Whether the occupation is marked as regulated and such moves are to be blocked. */
  readonly barred: boolean;
  /** Whether a title stands before the target that the start has not: a marked profession, or by ISCO one of another trade. */
  readonly titled: boolean;
}

/** What a move must pass. */
export interface MoveBounds {
  /** Least likeness; inclusive. */
  readonly near: number;
  /** The same within one trade; inclusive. */
  readonly nearInTrade: number;
  /** Likeness from which one level more than `maxRise` is a move; inclusive. */
  readonly close: number;
  /** Share held among kindred occupations: one level more than `maxRise` asks for no less; inclusive. Above 1: never. */
  readonly kindred: number;
  /** Most levels down and up; inclusive. */
  readonly maxFall: number;
  readonly maxRise: number;
}

/** Who rises brings at least this share of what is needed; inclusive. */
export const LEAST_HELD_UPWARD = 0.05;

/** Who rises by level alone into technicians' work, and is not nearly close to it, brings at least this share; inclusive. */
const LEAST_HELD_SCHOOLED = 0.2;

/** Levels up beyond `maxRise` for who is close and holds at least half of what is needed. */
export const FURTHER_UP = 1;

/** One level more than `maxRise`, or past a title: at least this share of what is needed is held; inclusive. */
export const LEAST_HELD_FURTHER = 0.5;

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
  far: (move, bounds) => !(move.likeness >= nearFor(move, bounds) && move.likeness > 0),
  fall: ({ direction }, { maxFall }) => (direction.levelChange ?? 0) < -maxFall,
  rise: (move, bounds) => {
    const further = (move.direction.levelChange ?? 0) - bounds.maxRise;
    if (further <= 0) return false;
    return further > FURTHER_UP || !(move.likeness >= bounds.close) || !(move.held >= leastHeldFurther(bounds));
  },
  unprepared: (move, bounds) => move.direction.direction === 'up' && !(move.held >= leastHeldUpward(move, bounds)),
  education: ({ educationRise }) => educationRise > MOST_EDUCATION,
  regulated: (move) => move.barred || (move.titled && !passesTitle(move)),
};

/** The share held that one level more than `maxRise` asks for. */
export function leastHeldFurther({ kindred }: MoveBounds): number {
  return Math.max(kindred, LEAST_HELD_FURTHER);
}

/** Least likeness of a move between two such ends. */
export function nearFor(
  { trade }: Pick<MoveEvidence, 'trade'>,
  { near, nearInTrade }: Pick<MoveBounds, 'near' | 'nearInTrade'>,
): number {
  return trade === null ? near : nearInTrade;
}

/** The share held that a rise asks for. */
export function leastHeldUpward({ schooled, likeness }: MoveEvidence, { near, close }: MoveBounds): number {
  return schooled && likeness < (near + close) / 2 ? LEAST_HELD_SCHOOLED : LEAST_HELD_UPWARD;
}

/** A title is earned from below, or by who works in its own unit group, with half of what is needed held. */
function passesTitle({ direction, trade, held }: MoveEvidence): boolean {
  return held >= LEAST_HELD_FURTHER && ((direction.levelChange ?? 0) > 0 || trade === 'unit group');
}

const reasons = /* @__PURE__ */ Object.keys(blocks) as readonly BlockReason[];
