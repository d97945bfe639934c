import { requirementKinds } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { conceptRef } from '../query/answer/concept-ref.ts';
import type {
  Change,
  ChangedList,
  ListedSkill,
  RekindedSkill,
  RequirementChanges,
  ReratedSkill,
} from './diff-types.ts';
import { nowhere, type RowPairs } from './row-pairs.ts';

/** The lists of one occupation before and after, walked side by side; `from`, `to` are −1 where one side has nothing. */
type SideBySide = (skillBefore: number, edgeBefore: number, skillAfter: number, edgeAfter: number) => void;

/** What became of the requirements of every occupation. */
export function requirementChanges(
  before: SkillIndex,
  after: SkillIndex,
  occupations: RowPairs,
  skills: RowPairs,
): RequirementChanges {
  const changed: ChangedList[] = [];
  const counts = { added: 0, removed: 0, rekinded: 0, rerated: 0 };
  let inBoth = 0;
  for (let from = 0; from < occupations.after.length; from++) {
    const to = occupations.after[from]!;
    if (to === nowhere) continue;
    const added: ListedSkill[] = [];
    const removed: ListedSkill[] = [];
    const rekinded: RekindedSkill[] = [];
    const rerated: ReratedSkill[] = [];
    sideBySide(before, after, skills, { from, to }, (skillBefore, edgeBefore, skillAfter, edgeAfter) => {
      if (edgeBefore < 0) added.push({ ...conceptRef(after, 'skills', skillAfter), kind: kindAt(after, edgeAfter) });
      else if (edgeAfter < 0)
        removed.push({ ...conceptRef(before, 'skills', skillBefore), kind: kindAt(before, edgeBefore) });
      else {
        inBoth++;
        const kind = changeOf(kindAt(before, edgeBefore), kindAt(after, edgeAfter));
        const importance = changeOf(
          statedAt(before.requirements.importance, edgeBefore),
          statedAt(after.requirements.importance, edgeAfter),
        );
        const level = changeOf(
          statedAt(before.requirements.levels, edgeBefore),
          statedAt(after.requirements.levels, edgeAfter),
        );
        if (kind.before !== kind.after) rekinded.push({ ...conceptRef(after, 'skills', skillAfter), kind });
        if (importance.before !== importance.after || level.before !== level.after)
          rerated.push({ ...conceptRef(after, 'skills', skillAfter), importance, level });
      }
    });
    if (added.length + removed.length + rekinded.length + rerated.length === 0) continue;
    counts.rekinded += rekinded.length;
    counts.rerated += rerated.length;
    changed.push({ ...conceptRef(after, 'occupations', to), added, removed, rekinded, rerated });
  }
  const total = { before: before.meta.counts.requirements, after: after.meta.counts.requirements };
  return {
    counts: {
      ...total,
      ...counts,
      added: total.after - inBoth,
      removed: total.before - inBoth,
      changedLists: changed.length,
    },
    changed,
  };
}

/** Both lists ascend, and so do pairs of skills: one walk, a skill of one side only wherever its turn comes. */
function sideBySide(
  before: SkillIndex,
  after: SkillIndex,
  skills: RowPairs,
  { from, to }: { readonly from: number; readonly to: number },
  visit: SideBySide,
): void {
  const [start, other] = [before.requirements, after.requirements];
  let a = start.offsets[from]!;
  let b = other.offsets[to]!;
  const [endA, endB] = [start.offsets[from + 1]!, other.offsets[to + 1]!];
  while (a < endA || b < endB) {
    const skillA = a < endA ? start.targets[a]! : nowhere;
    const skillB = b < endB ? other.targets[b]! : nowhere;
    const goesOn = a < endA ? skills.after[skillA]! : nowhere;
    if (a < endA && goesOn === nowhere) visit(skillA, a++, -1, -1);
    else if (b < endB && skills.before[skillB] === nowhere) visit(-1, -1, skillB, b++);
    else if (b === endB || (a < endA && goesOn < skillB)) visit(skillA, a++, -1, -1);
    else if (a === endA || goesOn > skillB) visit(-1, -1, skillB, b++);
    else visit(skillA, a++, skillB, b++);
  }
}

function kindAt(index: SkillIndex, edge: number) {
  return requirementKinds[index.requirements.kinds[edge]!]!;
}

function statedAt(column: Float64Array | null, edge: number): number | null {
  const value = column?.[edge];
  return value === undefined || Number.isNaN(value) ? null : value;
}

function changeOf<Value>(before: Value, after: Value): Change<Value> {
  return { before, after };
}
