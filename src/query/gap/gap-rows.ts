import { requirementKinds } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { degreesOf, graphTotals } from '../../similarity/graph-totals.ts';
import type { Subject } from '../../similarity/subject.ts';
import { bestAssignment } from './assignment.ts';
import { type CreditRelation, type Credits, candidates } from './partial-credit.ts';

/** One requirement of the target and how far it is met, in rows. */
export interface NeedRow {
  readonly skill: number;
  /** Position in `requirementKinds`. */
  readonly kind: number;
  /** 1 for a set, the published importance for ratings. */
  readonly weight: number;
  /** ln(N / df); 1 for ratings. */
  readonly rarity: number;
  /** 0–1: how far it is met. */
  readonly credit: number;
  /** `same` where the skill itself is held; null where nothing counts for it. */
  readonly relation: 'same' | CreditRelation | null;
  /** The held skill that counts for it; −1 for none. */
  readonly held: number;
  /** As in `Candidate`; −1 for none. */
  readonly parent: number;
}

/** The stored number of optional requirements. */
export const OPTIONAL: number = /* @__PURE__ */ requirementKinds.indexOf('optional');

const RATED: number = /* @__PURE__ */ requirementKinds.indexOf('rated');

/** Credits are compared in millionths, so that ties are exact. */
const VALUE_STEPS = 1e6;

/**
 * Every requirement of a target with the credit a subject has for it. A skill that is held counts as itself first; what
 * is left over is assigned one to one so that the total credit is greatest, an essential requirement counting twice.
 */
export function gapRows(index: SkillIndex, from: Subject, to: Subject, credits: Required<Credits>): NeedRow[] {
  const held = new Map(Array.from(from.skills, (skill, i) => [skill, i]));
  const needs = new Set(to.skills);
  const open = Array.from(to.skills.keys()).filter((i) => !held.has(to.skills[i]!));
  const spare = Array.from(from.skills).filter((skill) => !needs.has(skill));
  const found = candidates(
    index,
    open.map((i) => to.skills[i]!),
    spare,
    credits,
  );
  const mates = bestAssignment(
    open.length,
    found.map(({ needed, held: at, credit }) => ({
      needed,
      held: at,
      value: Math.round(credit * VALUE_STEPS) * (to.kinds[open[needed]!] === OPTIONAL ? 1 : 2),
    })),
  );
  const assigned = new Map(
    found.filter(({ needed, held: at }) => mates[needed] === at).map((pair) => [open[pair.needed]!, pair]),
  );
  return Array.from(to.skills, (skill, i): NeedRow => {
    const kind = to.kinds[i]!;
    // Everyone is rated on everything: how many are says nothing.
    const rarity = kind === RATED ? 1 : rarityOf(index, skill);
    const need = { skill, kind, weight: stated(to.importance, i) ?? 1, rarity };
    const own = held.get(skill);
    if (own !== undefined) {
      // A rating somebody has, however low, is nothing to learn from nothing.
      return { ...need, credit: ratingShare(from, own, to, i), relation: 'same', held: skill, parent: -1 };
    }
    const pair = assigned.get(i);
    if (pair === undefined) return { ...need, credit: 0, relation: null, held: -1, parent: -1 };
    const { credit, relation, parent } = pair;
    return { ...need, credit, relation, held: spare[pair.held]!, parent };
  });
}

/** How far a held rating reaches a needed one, by level where both state one, else by importance; 1 for sets. */
function ratingShare(from: Subject, own: number, to: Subject, needed: number): number {
  for (const column of ['levels', 'importance'] as const) {
    const has = stated(from[column], own);
    const needs = stated(to[column], needed);
    if (has !== undefined && needs !== undefined) return needs > 0 ? Math.min(1, has / needs) : 1;
  }
  return 1;
}

function stated(column: Float64Array | null, at: number): number | undefined {
  const value = column?.[at];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** ln(N / df), not below 0: what few occupations ask for says more. */
export function rarityOf(index: SkillIndex, skill: number): number {
  const degree = degreesOf(index)[skill]!;
  return Math.max(0, Math.log(Math.max(1, graphTotals(index).occupations) / Math.max(1, degree)));
}
