import type { SkillIndex } from '../compact/skill-index.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { askedOf, filterForm, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient, insufficientSubject } from './answer/insufficient.ts';
import { type OccupationFilter, rowMask } from './answer/row-mask.ts';
import { resolveSubject, type SubjectInput } from './answer/subject-input.ts';
import { type AheadRow, stepsAhead } from './move/ahead.ts';
import type { Direction } from './move/direction.ts';
import { type MoveOptions, moveForms, moveRules } from './move/move-rules.ts';
import {
  type Block,
  type BlockedMove,
  blockedFacts,
  type Move,
  type MoveAsked,
  type MoveFacts,
  moveFacts,
  movesAsked,
} from './move/move-view.ts';
import { canStand, type MoveRow, standingOf } from './move/standing.ts';

/** What counts as a step, and how many of each sort are returned. */
export interface GrowthOptions extends MoveOptions {
  /** How many steps of each sort; of those ahead at most three. Default 5. */
  readonly limit?: number | undefined;
  /** Only these occupations. */
  readonly among?: OccupationFilter | undefined;
}

/** An occupation above that is no move yet, and is one, closely, from one of the moves. */
export interface StepAhead extends MoveFacts {
  /** The move that leads to it, and how alike that is to the start and to this. */
  readonly through: ConceptRef & { readonly score: number; readonly onward: number };
  /** Why it is no move yet. */
  readonly blockedBy: readonly Block[];
}

/** Typical next steps from a start, without a target. */
export interface Growth extends Answered<MoveAsked> {
  /** All moves of each direction. */
  readonly counts: Readonly<Record<Direction, number>>;
  readonly upward: readonly Move[];
  readonly sideways: readonly Move[];
  readonly ahead: readonly StepAhead[];
}

const forms: OptionForms<GrowthOptions> = { ...moveForms, limit: 0, among: filterForm };

/** Steps ahead are a glance, not a list. */
const MOST_AHEAD = 3;

/**
 * Where an occupation or a person typically goes from here, without a target: the moves of `transitions`, upward and
 * sideways, and what lies two steps ahead: up, not a move yet, and a close step up from a move that is up or of one field. Likeliest first;
 * ties by id.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * const answer = growth(index, 'cook');
 * if (answer.status === 'ok') for (const { label, held } of answer.upward) …
 */
export function growth(index: SkillIndex, from: SubjectInput, options: GrowthOptions = {}): Growth | Insufficient {
  const around = movesAround(index, from, options);
  return 'growth' in around ? around.growth : around;
}

/** `growth`, and what it leaves to `transitions`, each worked out when asked for: all of one standing. */
export interface MovesAround {
  readonly growth: Growth;
  readonly down: () => readonly Move[];
  /** Near ones that are no move, and why. */
  readonly blocked: () => readonly BlockedMove[];
}

export function movesAround(
  index: SkillIndex,
  from: SubjectInput,
  options: GrowthOptions = {},
): MovesAround | Insufficient {
  const { limit = 5, level, language, among } = askedOf(index, options, forms);
  const { subject, ref } = resolveSubject(index, from, language);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);

  const standing = standingOf(rules, subject, 'from', { level });
  const mask = rowMask(index, among);
  const isAmong = ({ row }: MoveRow): boolean => mask === null || mask[row] === 1;
  const moves = standing.moves().filter(isAmong);
  const going = (way: Direction) => moves.filter(({ direction }) => direction.direction === way);
  const [upward, sideways, down] = [going('up'), going('sideways'), going('down')];
  const facts = (move: MoveRow): Move => moveFacts(rules, move, subject, occupationSubject(index, move.row));
  const whyNot = (move: MoveRow): BlockedMove => blockedFacts(rules, move, facts(move), standing.blocks(move));
  const ahead = ({ move, through, onward }: AheadRow): StepAhead => ({
    ...whyNot(move),
    through: {
      ...conceptRef(index, 'occupations', through.row, language),
      score: through.likeness,
      onward: onward.likeness,
    },
  });
  return {
    growth: {
      status: 'ok',
      subject: ref,
      asked: movesAsked(rules, standing),
      counts: { up: upward.length, sideways: sideways.length, down: down.length },
      upward: upward.slice(0, limit).map(facts),
      sideways: sideways.slice(0, limit).map(facts),
      ahead: stepsAhead(rules, standing, Math.min(limit, MOST_AHEAD), mask).map(ahead),
    },
    down: () => down.slice(0, limit).map(facts),
    blocked: () =>
      standing
        .near()
        .filter((move) => isAmong(move) && standing.blocked(move) !== null)
        .slice(0, limit)
        .map(whyNot),
  };
}
