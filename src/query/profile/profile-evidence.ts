import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Matrix, matrixOf } from '../../similarity/matrix.ts';
import type { Subject } from '../../similarity/subject.ts';
import { byKind, published, type Weighting } from '../../similarity/weighting.ts';

const essentialBeforeOptional: Weighting = byKind({ essential: 1, optional: 0.25 });

/**
 * How strongly a profile's skills speak for an occupation. A skill's evidence is the log of how much likelier it is to
 * hear it from somebody in the occupation than from anybody:
 *
 *     evidence(s, o) = ln(1 + x(o, s) / ((Σ x(o, ·) + μ) · p(s)))
 *
 * x is what the occupation asks for (essential 1, optional ¼, ratings as published), p(s) the skill's share of all
 * requirements, and μ a quarter of a mean occupation. This is the query likelihood of language models with interpolated
 * smoothing at ½ (Zhai & Lafferty, ACM TOIS 22, 2004), an occupation being a text and its skills the words. An occupation
 * that asks for hundreds of skills spreads itself thin (Σ x), one of three skills gains nothing by being small (μ), and
 * what everyone asks for says little (p).
 */
export interface Evidence {
  /** Evidence of one skill for one occupation that asks for `asked` of it. */
  readonly of: (skill: number, asked: number, row: number) => number;
  /** The most a skill can say: an occupation that asks for nothing else. */
  readonly most: (skill: number) => number;
  /** What occupations ask for: rows of x. */
  readonly asked: Matrix;
}

export const evidenceOf: (index: SkillIndex) => Evidence = derived((index: SkillIndex): Evidence => {
  const asked = matrixOf(index, index.requirements.importance ? published : essentialBeforeOptional);
  const total = asked.sums.reduce((sum, value) => sum + value, 0);
  const rows = asked.sums.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  const prior = rows > 0 ? total / rows / 4 : 0;
  const commonness = skillShares(asked, total);
  const most = commonness.map((share) => (share > 0 ? Math.log(1 + 1 / ((1 + prior) * share)) : 0));
  return {
    of: (skill, x, row) => Math.log(1 + x / ((asked.sums[row]! + prior) * commonness[skill]!)),
    most: (skill) => most[skill]!,
    asked,
  };
});

/** One profile's evidence for every occupation, and the most there could be. */
export interface ProfileEvidence {
  /** By row. */
  readonly scores: Float64Array;
  /** Skills that some occupation asks for. */
  readonly counting: number;
  readonly most: number;
}

/** Sums the evidence of a profile: each skill by its stated weight, and by how far a stated level reaches the required one. */
export function profileEvidence(index: SkillIndex, profile: Subject): ProfileEvidence {
  const { of, most, asked } = evidenceOf(index);
  const { offsets, targets } = asked.columns;
  const scores = new Float64Array(index.occupationCount);
  let counting = 0;
  let ceiling = 0;
  for (const [i, skill] of profile.skills.entries()) {
    const weight = statedWeight(profile, i);
    if (offsets[skill + 1] === offsets[skill] || weight === 0) continue;
    counting++;
    ceiling += weight * most(skill);
    for (let edge = offsets[skill]!; edge < offsets[skill + 1]!; edge++) {
      const row = targets[edge]!;
      const x = asked.columnWeights ? asked.columnWeights[edge]! : 1;
      scores[row]! += weight * levelReached(index, profile, i, row) * of(skill, x, row);
    }
  }
  return { scores, counting, most: ceiling };
}

/** What a profile says of its skill: its importance, 1 where none is stated. */
export function statedWeight({ importance }: Subject, at: number): number {
  const value = importance?.[at];
  return value === undefined || Number.isNaN(value) ? 1 : value;
}

/** How far a stated level reaches the level an occupation requires, 0–1; 1 where either states none. */
export function levelReached(index: SkillIndex, { skills, levels }: Subject, at: number, row: number): number {
  const required = index.requirements.levels;
  const has = levels?.[at];
  if (!required || has === undefined || Number.isNaN(has)) return 1;
  const edge = edgeOf(index, row, skills[at]!);
  const needs = edge < 0 ? Number.NaN : required[edge]!;
  return needs > has ? has / needs : 1;
}

/** Position of a requirement; −1 where there is none. */
function edgeOf({ requirements }: SkillIndex, row: number, skill: number): number {
  let low = requirements.offsets[row]!;
  let high = requirements.offsets[row + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const target = requirements.targets[middle]!;
    if (target === skill) return middle;
    if (target < skill) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function skillShares({ columns, columnWeights, columnCount }: Matrix, total: number): Float64Array {
  const shares = new Float64Array(columnCount);
  for (let column = 0; column < columnCount; column++) {
    let sum = 0;
    for (let edge = columns.offsets[column]!; edge < columns.offsets[column + 1]!; edge++)
      sum += columnWeights ? columnWeights[edge]! : 1;
    shares[column] = total > 0 ? sum / total : 0;
  }
  return shares;
}
