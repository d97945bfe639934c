import { derived, once } from '../compact/derived.ts';
import { type DerivedSection, hasSection, sectionOf } from '../compact/derived-section.ts';
import { damaged } from '../compact/layout.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { GraphTotals } from './weighting.ts';

/** How common skills are in a larger whole that an index is a block of. */
export interface StoredDegrees {
  /** By skill: how many occupations of the whole ask for it. */
  readonly degrees: Uint32Array;
  readonly totals: GraphTotals;
}

/** What `meta.sections.degrees` records of the whole. */
export interface WholeRecord {
  /** Occupations with at least one requirement. */
  readonly occupations: number;
  readonly requirements: number;
  /** Sum of all published importances, missing ones counting 1. */
  readonly total: number;
}

/**
 * The derived section of a block; `withDegrees` makes it. It is about other occupations than the index holds, so it stays
 * true of any further cut, as long as the skills stay.
 */
export const degreeSection: DerivedSection<StoredDegrees> = {
  name: 'degrees',
  version: 1,
  madeOf: ['skills'],
  open: (parts, stored, { skillCount }) => {
    const { occupations, requirements, total } = stored as unknown as WholeRecord;
    const degrees = parts.words('skills', skillCount);
    const skillTotals = parts.floats('importance', skillCount);
    if (
      ![occupations, requirements, total, ...skillTotals].every(Number.isFinite) ||
      degrees.some((degree) => degree > occupations)
    )
      throw damaged('its degrees are no counts of a whole');
    const meanSize = occupations > 0 ? requirements / occupations : 0;
    return { degrees, totals: { occupations, meanSize, skillTotals, total } };
  },
};

/** Whether an index is a block that carries the counts of its whole. */
export function isBlock(index: SkillIndex): boolean {
  return hasSection(index, degreeSection);
}

/** What weightings may know of an index: of the whole it is a block of, where it carries that, else of itself. */
export const graphTotals: (index: SkillIndex) => GraphTotals = /* @__PURE__ */ derived(
  (index: SkillIndex) => sectionOf(index, degreeSection)?.totals ?? ownTotals(index),
);

/** By skill: how many occupations ask for it, of the whole where the index carries that. */
export const degreesOf: (index: SkillIndex) => Uint32Array = /* @__PURE__ */ derived((index: SkillIndex) => {
  const stored = sectionOf(index, degreeSection);
  if (stored !== null) return stored.degrees;
  const { offsets } = index.requiredBy;
  const degrees = new Uint32Array(index.skillCount);
  for (let skill = 0; skill < degrees.length; skill++) degrees[skill] = offsets[skill + 1]! - offsets[skill]!;
  return degrees;
});

/** The totals of an index by itself. */
export function ownTotals(index: SkillIndex): GraphTotals {
  const { offsets, targets, importance } = index.requirements;
  let occupations = 0;
  for (let row = 0; row < index.occupationCount; row++) if (offsets[row + 1]! > offsets[row]!) occupations++;
  // Most weightings ask how many there are, and not for sums of what is published.
  const sums = once(() => {
    const skillTotals = new Float64Array(index.skillCount);
    let total = 0;
    for (let edge = 0; edge < targets.length; edge++) {
      const value = importanceAt(importance, edge);
      skillTotals[targets[edge]!]! += value;
      total += value;
    }
    return { skillTotals, total };
  });
  return {
    occupations,
    meanSize: occupations > 0 ? targets.length / occupations : 0,
    get skillTotals() {
      return sums().skillTotals;
    },
    get total() {
      return sums().total;
    },
  };
}

/** The weight of the published value, missing ones counting 1. */
export function importanceAt(importance: Float64Array | null, edge: number): number {
  if (importance === null) return 1;
  const value = importance[edge]!;
  return Number.isNaN(value) ? 1 : value;
}
