import type { SkillIndex } from '../../compact/skill-index.ts';
import type { OptionForms } from '../answer/ask.ts';
import { type ConceptRef, conceptRef } from '../answer/concept-ref.ts';
import { type Insufficient, insufficientSubject } from '../answer/insufficient.ts';
import { resolveSubject, type SubjectInput, type SubjectRef } from '../answer/subject-input.ts';
import type { MoveDirection } from '../move/direction.ts';
import { type MoveOptions, type MoveRules, moveForms, moveRules } from '../move/move-rules.ts';
import { type MoveAsked, movesAsked } from '../move/move-view.ts';
import type { Needed } from '../move/needed.ts';
import { canStand, type Standing, standingOf } from '../move/standing.ts';
import { type UnlockGaps, unlockGaps } from './unlock-gaps.ts';

/** What counts as open, and what may be opened. */
export interface OpeningOptions extends MoveOptions {
  /** Share held from which on an occupation is open, 0–1; inclusive. Default: what kindred occupations hold of each other. */
  readonly threshold?: number | undefined;
  /** Only occupations that are already this share of the way to the threshold, 0–1. */
  readonly reach?: number | undefined;
  /** Any occupation, whether or not it is a move: what a skill opens by what is held alone. Default false. */
  readonly any?: boolean | undefined;
}

export const openingForms: OptionForms<OpeningOptions> = {
  ...moveForms,
  threshold: [0, 1],
  reach: [0, 1],
  any: 'flag',
};

/** From which share on an occupation is open, and where that comes from. */
export interface OpenFrom {
  /** 0–1, inclusive. */
  readonly value: number;
  readonly from: 'kindred' | 'given';
}

/** How a question about openings was asked. */
export interface OpeningAsked extends MoveAsked {
  readonly threshold: OpenFrom;
  readonly reach: number;
  readonly any: boolean;
}

/** An occupation that a skill opens. */
export interface Unlocked extends ConceptRef {
  /** Share held with the skill; without it, `before`. */
  readonly score: number;
  readonly before: number;
  /** How alike it is to the start, and where it leads. */
  readonly likeness: number;
  readonly direction?: MoveDirection;
}

/** A question about openings at work. */
export interface Openings {
  readonly rules: MoveRules;
  readonly standing: Standing;
  readonly ref: SubjectRef;
  readonly asked: OpeningAsked;
  readonly gaps: UnlockGaps;
  /** Candidates open already, and those within reach that are not. */
  readonly open: number;
  readonly closed: number;
  readonly view: (row: number, held: number) => Unlocked;
  /** The more alike to the start first, then by row. */
  readonly likelier: (a: number, b: number) => number;
}

/**
 * What may be opened: the moves of the subject that are not down, or with `any` every occupation. Likeness is that of the
 * start: who learns a skill comes from where they come from.
 */
export function openingsOf(
  index: SkillIndex,
  input: SubjectInput,
  options: OpeningOptions,
  reachOfAny: number,
): Openings | Insufficient {
  const { threshold, any = false, level, language } = options;
  const { reach = any ? reachOfAny : 0 } = options;
  const { subject, ref } = resolveSubject(index, input, language);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);
  const standing = standingOf(rules, subject, 'from', { level });
  const needed = neededOfStart(rules, standing);
  const { kindred } = needed === rules.held.first ? rules.gates.first : rules.gates.second!;
  const from: OpenFrom =
    threshold === undefined ? { value: kindred, from: 'kindred' } : { value: threshold, from: 'given' };
  const candidates = any ? undefined : candidateMask(rules, standing, needed);
  const gaps = unlockGaps(needed, subject, { threshold: from.value, reach, ...(candidates ? { candidates } : {}) });
  let open = 0;
  let closed = 0;
  for (let row = 0; row < index.occupationCount; row++) {
    if (gaps.closed[row] === 0) closed++;
    else if (
      row !== subject.row &&
      candidates?.[row] !== 0 &&
      gaps.coverage[row]! > 0 &&
      gaps.coverage[row]! >= from.value
    )
      open++;
  }
  const view = (row: number, held: number): Unlocked => {
    const { id, label, code } = conceptRef(index, 'occupations', row, language);
    const move = standing.move(row);
    return {
      id,
      label,
      score: held,
      ...(code === undefined ? {} : { code }),
      before: gaps.coverage[row]!,
      likeness: standing.likeness.of(row),
      ...(move === null ? {} : { direction: move.direction }),
    };
  };
  return {
    rules,
    standing,
    ref,
    asked: { ...movesAsked(rules, standing), threshold: from, reach, any },
    gaps,
    open,
    closed,
    view,
    likelier: (a, b) => standing.likeness.of(b) - standing.likeness.of(a) || a - b,
  };
}

/** What the start is told by: the first kind of statement, or the second where it has none of the first. */
function neededOfStart({ held }: MoveRules, { subject }: Standing): Needed {
  const { first, second } = held;
  return second === null || first.heldBy(subject).skills.length > 0 ? first : second;
}

function candidateMask({ index }: MoveRules, { moves }: Standing, needed: Needed): Uint8Array {
  const mask = new Uint8Array(index.occupationCount);
  for (const move of moves()) if (move.needed === needed && move.direction.direction !== 'down') mask[move.row] = 1;
  return mask;
}
