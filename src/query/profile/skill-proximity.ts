import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Matrix, matrixOf } from '../../similarity/matrix.ts';
import { statementsOf } from '../../similarity/statements.ts';
import { byKind, comparativeAdvantage, flat, type Weighting } from '../../similarity/weighting.ts';

const advantage: Weighting = /* @__PURE__ */ comparativeAdvantage({ effective: '>' });
const besideRatings: Weighting = /* @__PURE__ */ byKind({ essential: 1, optional: 1, rated: 0 });

/**
 * Which requirements count as there (e in the formulas): all of a set; of ratings those that exceed the skill's share
 * everywhere (revealed comparative advantage above 1), since everyone is rated on everything. Where ratings are borrowed
 * beside sets, the sets.
 */
export function effectiveWeighting(index: SkillIndex): Weighting {
  if (index.requirements.importance === null) return flat;
  return statementsOf(index).merged ? besideRatings : advantage;
}

/** The proximities of one skill to others: entry `i` belongs to skill `skills[i]`, for `i` below `count`. */
export interface Proximities {
  readonly count: number;
  readonly skills: Uint32Array;
  /** By skill; only those listed are set. */
  readonly values: Float64Array;
}

/**
 * θ(s, s′) = occupations that ask for both / the larger number that ask for either: the smaller of both conditional
 * probabilities (φ in Hidalgo et al., Science 317, 2007; θ for skills in Alabdulkareem et al., Science Advances 4, 2018).
 * The skill itself is left out. Valid until the next call for the same index.
 *
 * @param without row of an occupation that plays no part; −1 for none
 */
export function proximitiesOf(index: SkillIndex, skill: number, without = -1): Proximities {
  const matrix = matrixOf(index, effectiveWeighting(index));
  const scratch = scratchOf(matrix);
  const { skills, values } = scratch;
  for (let i = 0; i < scratch.count; i++) values[skills[i]!] = 0;
  const { columns, rows } = matrix;
  let count = 0;
  for (let at = columns.offsets[skill]!; at < columns.offsets[skill + 1]!; at++) {
    const row = columns.targets[at]!;
    if (row === without) continue;
    for (let edge = rows.offsets[row]!; edge < rows.offsets[row + 1]!; edge++) {
      const other = rows.targets[edge]!;
      if (other === skill) continue;
      if (values[other] === 0) skills[count++] = other;
      values[other]!++;
    }
  }
  const left = without < 0 ? nothing : rows.targets.subarray(rows.offsets[without], rows.offsets[without + 1]);
  const degree = (other: number) =>
    columns.offsets[other + 1]! - columns.offsets[other]! - (left.includes(other) ? 1 : 0);
  const own = degree(skill);
  for (let i = 0; i < count; i++) values[skills[i]!]! /= Math.max(own, degree(skills[i]!));
  scratch.count = count;
  return { count, skills, values };
}

/** Σ θ(s, ·) of every skill: what a relatedness density divides by. Worked out once per index. */
export const proximityTotals: (index: SkillIndex) => Float64Array = /* @__PURE__ */ derived((index: SkillIndex) =>
  Float64Array.from({ length: index.skillCount }, (_, skill) => {
    const { count, skills, values } = proximitiesOf(index, skill);
    let total = 0;
    for (const other of skills.subarray(0, count).sort()) total += values[other]!;
    return total;
  }),
);

const nothing = /* @__PURE__ */ new Uint32Array();

interface Scratch {
  readonly skills: Uint32Array;
  readonly values: Float64Array;
  count: number;
}

const scratchOf = /* @__PURE__ */ derived(
  (matrix: Matrix): Scratch => ({
    skills: new Uint32Array(matrix.columnCount),
    values: new Float64Array(matrix.columnCount),
    count: 0,
  }),
);
