import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { TopK } from '../similarity/top-k.ts';
import { askedOf, filterForm, type OptionForms } from './answer/ask.ts';
import { type Alike, alikeOf, type Diverse, type Varied, variedForms, variedPlaces } from './answer/diverse.ts';
import { type Answered, type Insufficient, insufficientSubject } from './answer/insufficient.ts';
import { type OccupationFilter, rowMask } from './answer/row-mask.ts';
import { resolveSubject, type SubjectInput } from './answer/subject-input.ts';
import type { Direction } from './move/direction.ts';
import type { SubjectEnd } from './move/likeness.ts';
import { type MoveOptions, type MoveRules, moveForms, moveRules } from './move/move-rules.ts';
import {
  type BlockedMove,
  blockedFacts,
  type Move,
  type MoveAsked,
  type MoveFacts,
  moveFacts,
  movesAsked,
} from './move/move-view.ts';
import { byObserved, KAPPA } from './move/observed.ts';
import type { BlockReason } from './move/rule.ts';
import { canStand, type MoveRow, type Standing, standingOf } from './move/standing.ts';

/** What counts as a move, and which are returned. */
export interface TransitionsOptions extends MoveOptions, Varied {
  /** How many moves, and how many blocked ones, to return. Default 10. */
  readonly limit?: number | undefined;
  /** Only moves in this direction; blocked ones too. */
  readonly direction?: Direction | undefined;
  /** What ranks: likeness, or counted moves shrunk to it. Default likeness. */
  readonly rankBy?: 'likeness' | 'observed' | undefined;
  /** How many people likeness counts for beside counted moves. Default 50. */
  readonly kappa?: number | undefined;
  /** Only these occupations. */
  readonly among?: OccupationFilter | undefined;
}

/** How many occupations there are to move to (or from), and what becomes of them. */
export interface MoveCounts {
  readonly moves: number;
  readonly up: number;
  readonly sideways: number;
  readonly down: number;
  /** Near ones that are no move, by the first reason. */
  readonly blocked: Readonly<Partial<Record<BlockReason, number>>>;
}

/** The moves from a start, or into a target, with what blocks the nearest others. */
export interface Transitions extends Answered<MoveAsked> {
  readonly counts: MoveCounts;
  /** Likeness descending, then id ascending; in the order of `diverse.trade` where that is asked for. */
  readonly results: readonly (Move & Alike)[];
  /** The most alike of those that are no move, and why. */
  readonly blocked: readonly BlockedMove[];
}

const forms: OptionForms<TransitionsOptions> = {
  ...moveForms,
  ...variedForms,
  limit: 0,
  direction: /* @__PURE__ */ new Set<Direction>(['up', 'sideways', 'down']),
  rankBy: /* @__PURE__ */ new Set(['likeness', 'observed']),
  kappa: [Number.MIN_VALUE, Number.MAX_VALUE],
  among: filterForm,
};

/**
 * Where a subject can go from here: every occupation that is near (the similarity that `similarOccupations` shows), not
 * deeper than one level down nor steeper than one level up, or two where it is close and half of what is needed is held.
 * Ranked by likeness; what is held explains. Direction is told by evidence of level alone.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const answer = transitions(index, 'shop assistant');
 * if (answer.status === 'ok') for (const { label, likeness, holds, direction } of answer.results) …
 */
export function transitions(
  index: SkillIndex,
  from: SubjectInput,
  options: TransitionsOptions = {},
): Transitions | Insufficient {
  return movesFrom(index, from, options, 'from');
}

/** {@link transitions} and `feeders`: the same question from both ends. */
export function movesFrom(
  index: SkillIndex,
  input: SubjectInput,
  options: TransitionsOptions,
  end: SubjectEnd,
): Transitions | Insufficient {
  const { limit = 10, among, level, language, direction } = askedOf(index, options, forms);
  const { subject, ref } = resolveSubject(index, input, language);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);

  const standing = standingOf(rules, subject, end, { level });
  const mask = rowMask(index, among);
  const wanted = (move: MoveRow): boolean =>
    (mask === null || mask[move.row] === 1) && (direction === undefined || move.direction.direction === direction);
  const moves = ranked(rules, standing.moves(), subject.row, options).filter(wanted);
  const near = standing.near().filter((move) => wanted(move) && standing.blocked(move) !== null);
  const far = farRows(standing, { direction, mask, limit: Math.max(0, limit - near.length) });
  const facts = (move: MoveRow): MoveFacts => {
    const other = occupationSubject(index, move.row);
    return end === 'from' ? moveFacts(rules, move, subject, other) : moveFacts(rules, move, other, subject);
  };
  const counted = (way: Direction): number => moves.filter((move) => move.direction.direction === way).length;
  const blocked: Partial<Record<BlockReason, number>> = {};
  for (const move of near) {
    const reason = standing.blocked(move)!;
    blocked[reason] = (blocked[reason] ?? 0) + 1;
  }
  return {
    status: 'ok',
    subject: ref,
    asked: movesAsked(rules, standing),
    counts: { moves: moves.length, up: counted('up'), sideways: counted('sideways'), down: counted('down'), blocked },
    results: listed(rules, moves, options).map(({ move, alike }) => ({ ...facts(move), ...alike })),
    blocked: [...near, ...far]
      .slice(0, limit)
      .map((move) => blockedFacts(rules, move, facts(move), standing.blocks(move))),
  };
}

/** The moves that are shown, varied where that is asked for. */
function listed(
  rules: MoveRules,
  moves: readonly MoveRow[],
  { limit = 10, diverse, rankBy }: TransitionsOptions,
): readonly { readonly move: MoveRow; readonly alike: Alike }[] {
  if (diverse === undefined) return moves.slice(0, limit).map((move) => ({ move, alike: {} }));
  checkTrade(diverse, rankBy);
  const { index, language } = rules;
  const ranking = {
    rows: Uint32Array.from(moves, ({ row }) => row),
    scores: Float64Array.from(moves, ({ likeness }) => likeness),
  };
  return variedPlaces(index, rules.scorer, ranking, limit, diverse).map((place) => ({
    move: moves[place.at]!,
    alike: alikeOf(index, ranking, place, diverse, language),
  }));
}

function checkTrade({ trade = 0 }: Diverse, rankBy: TransitionsOptions['rankBy']): void {
  if (trade > 0 && rankBy === 'observed')
    throw new SkillGraphError(
      'BAD_OPTION',
      'The option diverse.trade weighs variety against likeness; it does not go with rankBy "observed".',
    );
}

/** The moves of a start in the order asked for. */
function ranked(
  { observed }: MoveRules,
  moves: readonly MoveRow[],
  from: number,
  { rankBy = 'likeness', kappa = KAPPA }: TransitionsOptions,
): readonly MoveRow[] {
  if (rankBy === 'likeness') return moves;
  if (observed === null || from < 0)
    throw new SkillGraphError(
      'BAD_OPTION',
      'The option rankBy is "observed", which needs counted moves in the option observed, and an occupation to start from.',
    );
  return byObserved(moves, from, observed.rows, kappa).map(({ move }) => move);
}

/** Which moves, and how many blocked ones. */
interface Wanted {
  readonly direction: Direction | undefined;
  readonly mask: Uint8Array | null;
  readonly limit: number;
}

/** The most alike of those that are not near, likeliest first: among who is known to be alike, else among all. */
function farRows(standing: Standing, wanted: Wanted, least = standing.leastNear): readonly MoveRow[] {
  const { likeness, nearAt, leads, move, neededAt, subject } = standing;
  const { direction, mask, limit } = wanted;
  const alike = likeness.atLeast(least);
  const top = new TopK(limit, alike.length);
  for (let row = 0; row < alike.length; row++) {
    if (alike[row]! <= 0 || row === subject.row || mask?.[row] === 0 || !top.takes(row, alike[row]!)) continue;
    const needed = neededAt(row);
    if (needed === null || alike[row]! >= nearAt(row, needed)) continue;
    if (direction === undefined || leads(row) === direction) top.offer(row, alike[row]!);
  }
  const { rows } = top.take();
  return rows.length < limit && least > 0 ? farRows(standing, wanted, 0) : Array.from(rows, (row) => move(row)!);
}
