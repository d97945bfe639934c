import { requirementKinds } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { statementsOf } from '../../similarity/statements.ts';
import type { Subject } from '../../similarity/subject.ts';
import { gapRows, type NeedRow, OPTIONAL } from './gap-rows.ts';
import type { Credits } from './partial-credit.ts';

const RATED = /* @__PURE__ */ requirementKinds.indexOf('rated');

/**
 * What is needed. Where ratings are borrowed beside sets, they are compared if both sides have some: a rating is nothing to
 * learn from nothing.
 */
export function comparedRows(index: SkillIndex, from: Subject, to: Subject, credits: Required<Credits>): NeedRow[] {
  const rows = gapRows(index, from, to, credits);
  if (!statementsOf(index).merged || isRated(from)) return rows;
  return rows.filter(({ kind }) => kind !== RATED);
}

/** Whether a subject has ratings. */
export function isRated({ kinds }: Subject): boolean {
  return kinds.includes(RATED);
}

/** What coverage is told of: essential and rated requirements; of sets with borrowed ratings the sets, where there are any. */
export function coreOf(index: SkillIndex, rows: readonly NeedRow[]): readonly NeedRow[] {
  const core = rows.filter(({ kind }) => kind !== OPTIONAL);
  const sets = core.filter(({ kind }) => kind !== RATED);
  return statementsOf(index).merged && sets.length > 0 ? sets : core;
}
