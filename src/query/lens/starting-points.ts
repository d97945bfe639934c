import { listOf } from '../../compact/adjacency.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { occupationSubject } from '../../similarity/subject.ts';
import type { ConceptRef } from '../answer/concept-ref.ts';
import { moveRules } from '../move/move-rules.ts';
import { canStand, standingOf } from '../move/standing.ts';
import { LEAST_DEGREE, type TellingSkill, tellingSkills } from './telling-skills.ts';

/** An occupation to come from. */
export interface StartingPoint extends ConceptRef {
  readonly score: number;
  /** What it most lacks of what another starting point holds, or at all where there is no other: at most three skills. */
  readonly missing: readonly ConceptRef[];
}

/** The same in rows. */
export interface StartingRows {
  readonly points: readonly { readonly row: number; readonly likeness: number; readonly missing: readonly number[] }[];
  readonly missingThroughout: readonly number[];
}

/**
 * The feeders of an occupation at its level or below for whom it is no step down, most like first. What none of several holds
 * would be said of each: it is told once, and of each only what another holds.
 */
export function startingRows(
  index: SkillIndex,
  row: number,
  { limit, skills }: { readonly limit: number; readonly skills: number },
): StartingRows {
  const rules = moveRules(index, {});
  const subject = occupationSubject(index, row);
  if (!canStand(rules, subject)) return { points: [], missingThroughout: [] };
  const starts = standingOf(rules, subject, 'to')
    .moves()
    .filter(({ direction: { direction, levelChange } }) => direction !== 'down' && (levelChange ?? 0) >= 0)
    .slice(0, limit)
    .map((move) => ({ ...move, held: new Set(listOf(index.requirements, move.row)) }));
  const wanted = inOrderOfWorth(tellingSkills(index, row));
  const throughout = new Set(
    starts.length > 1 ? wanted.filter(({ skill }) => starts.every(({ held }) => !held.has(skill))) : [],
  );
  const fewOf = (lacks: (skill: TellingSkill) => boolean): readonly number[] =>
    wanted
      .filter(lacks)
      .slice(0, skills)
      .map(({ skill }) => skill);
  return {
    points: starts.map(({ row: from, likeness, held }) => ({
      row: from,
      likeness,
      missing: fewOf((asked) => !held.has(asked.skill) && !throughout.has(asked)),
    })),
    missingThroughout: fewOf((asked) => asked.kind !== 'optional' && throughout.has(asked)),
  };
}

/** Essential before optional; of each, what hardly anybody asks for last: it may be a slip of the source. */
function inOrderOfWorth(skills: readonly TellingSkill[]): readonly TellingSkill[] {
  const rank = ({ kind, degree }: TellingSkill): number =>
    2 * Number(kind === 'optional') + Number(degree < LEAST_DEGREE);
  return [...skills].sort((a, b) => rank(a) - rank(b));
}

/** Starting points that lack the same together, in the order of the first of each. */
export function lackingAlike(
  points: readonly StartingPoint[],
): readonly { readonly from: readonly StartingPoint[]; readonly missing: readonly ConceptRef[] }[] {
  const groups = new Map<string, StartingPoint[]>();
  for (const point of points) {
    const key = point.missing.map(({ id }) => id).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [point]);
    else group.push(point);
  }
  return [...groups.values()].map((from) => ({ from, missing: from[0]!.missing }));
}
