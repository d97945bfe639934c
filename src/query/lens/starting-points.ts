import { listOf } from '../../compact/adjacency.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { occupationSubject } from '../../similarity/subject.ts';
import type { ConceptRef } from '../answer/concept-ref.ts';
import { moveRules } from '../move/move-rules.ts';
import { canStand, type MoveRow, type Standing, standingOf } from '../move/standing.ts';
import { inOrderOfWorth, type TellingSkill, tellingSkills } from './telling-skills.ts';

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

/** Common is what more than one occupation in so many asks for, in small data more than {@link COMMON_IN_SMALL}. */
const COMMON_SHARE = 50;
const COMMON_IN_SMALL = 20;

/**
 * The feeders of an occupation at its level or below for whom it is no step down, most like first. Who shares with it nothing
 * but what is common comes from anywhere (a palaeontologist and a general practitioner both do research) and is left out. What
 * none of several holds would be said of each: it is told once, and of each only what another holds.
 */
export function startingRows(
  index: SkillIndex,
  row: number,
  { limit, skills }: { readonly limit: number; readonly skills: number },
): StartingRows {
  const rules = moveRules(index, {});
  const subject = occupationSubject(index, row);
  if (!canStand(rules, subject)) return { points: [], missingThroughout: [] };
  const own = tellingSkills(index, row);
  const starts = likeliestStarts(standingOf(rules, subject, 'to'), notCommon(index, own), limit).map((move) => ({
    ...move,
    held: new Set(listOf(index.requirements, move.row)),
  }));
  const wanted = inOrderOfWorth(own);
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

/** The likeliest that may move here and are wanted; the rest of those near is not looked at. */
function likeliestStarts(
  { likeness, leastNear, move, blocked }: Standing,
  isWanted: (row: number) => boolean,
  limit: number,
): readonly MoveRow[] {
  const near: number[] = [];
  const alike = likeness.atLeast(leastNear);
  for (let row = 0; row < alike.length; row++) if (alike[row]! > 0 && alike[row]! >= leastNear) near.push(row);
  near.sort((a, b) => alike[b]! - alike[a]! || a - b);
  const starts: MoveRow[] = [];
  for (const row of near) {
    if (starts.length >= limit) break;
    const found = isWanted(row) ? move(row) : null;
    if (found === null || blocked(found) !== null) continue;
    const { direction, levelChange } = found.direction;
    if (direction !== 'down' && (levelChange ?? 0) >= 0) starts.push(found);
  }
  return starts;
}

/** Whether an occupation asks for one of these skills that is not common. */
function notCommon(index: SkillIndex, skills: readonly TellingSkill[]): (row: number) => boolean {
  const greatest = Math.max(COMMON_IN_SMALL, index.occupationCount / COMMON_SHARE);
  const rare = new Set(skills.filter(({ degree }) => degree <= greatest).map(({ skill }) => skill));
  return (row) => listOf(index.requirements, row).some((skill) => rare.has(skill));
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
