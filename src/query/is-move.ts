import type { SkillIndex } from '../compact/skill-index.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { askedOf } from './answer/ask.ts';
import { type Answered, type Insufficient, insufficient, insufficientSubject } from './answer/insufficient.ts';
import { type OccupationName, resolveSubject, resolveTarget, type SubjectInput } from './answer/subject-input.ts';
import { type MoveOptions, moveForms, moveRules } from './move/move-rules.ts';
import { type Block, blockedFacts, type MoveAsked, type MoveFacts, moveFacts, movesAsked } from './move/move-view.ts';
import { canStand, standingOf } from './move/standing.ts';

/** Whether one can move from a start to a target, and what is known of it. */
export interface MoveAnswer extends Answered<MoveAsked>, Omit<MoveFacts, 'id' | 'label' | 'code'> {
  readonly move: boolean;
  /** Why not; empty where it is a move. */
  readonly blockedBy: readonly Block[];
}

/**
 * Whether one can move from here to there: the one predicate that `transitions`, `feeders`, `growth`, `unlocks`,
 * `unlockPlan`, `whatIf` and `pathways` ask, with everything that is known of the move.
 *
 * It is one if both are near, or from ¾ of that on of one ISCO minor group, and it leads at most one level down, and one up,
 * or two where close with half of what is needed held. Who rises holds a twentieth at least, and by level alone from ISCO
 * level 2 to 3 a fifth, unless halfway to close; required education rises by at most four of O*NET's categories. A title (a
 * profession that the data mark; by ISCO those of health, law, psychology, ships and aircraft from another trade) is entered
 * with half held, from below or within the unit group.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const answer = isMove(index, 'chef', 'head chef');
 * if (answer.status === 'ok' && !answer.move) console.log(answer.blockedBy.map(({ message }) => message));
 */
export function isMove(
  index: SkillIndex,
  from: SubjectInput,
  to: OccupationName,
  options: MoveOptions = {},
): MoveAnswer | Insufficient {
  const { language, level } = askedOf(index, options, moveForms);
  const { subject, ref } = resolveSubject(index, from, language);
  const { row, ref: target } = resolveTarget(index, to, language);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);
  const standing = standingOf(rules, subject, 'from', { level });
  const asked = movesAsked(rules, standing);
  const move = standing.move(row);
  if (move === null)
    return insufficient(
      ref,
      row === subject.row
        ? `Start and target are both "${target.label}".`
        : `"${target.label}" and the start have nothing that they could be compared by.`,
      asked,
      target,
    );
  const {
    id: _id,
    label: _label,
    code: _code,
    ...facts
  } = moveFacts(rules, move, subject, occupationSubject(index, row));
  const { blockedBy } = blockedFacts(rules, move, { ...target, ...facts }, standing.blocks(move));
  return { status: 'ok', subject: ref, target, asked, move: blockedBy.length === 0, blockedBy, ...facts };
}
