import { requirementKinds } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { degreesOf, graphTotals } from './graph-totals.ts';
import type { Matrix } from './matrix.ts';
import { matrixOf } from './matrix.ts';
import type { WeighedRequirement, Weighting } from './weighting.ts';

/**
 * What a question is asked about, resolved to numbers: an occupation's row, or a profile that is in no row. Skills are
 * rows, ascending; the columns run parallel and mean what they mean in `index.requirements`.
 */
export interface Subject {
  /** Row of the occupation; −1 for a profile. */
  readonly row: number;
  readonly skills: Uint32Array;
  readonly kinds: Uint8Array;
  readonly importance: Float64Array | null;
  readonly levels: Float64Array | null;
}

/** A subject under a weighting: the sparse row that is compared with every row of the matrix. */
export interface Vector {
  readonly row: number;
  readonly columns: Uint32Array;
  /** Null where every weight is 1. */
  readonly weights: Float64Array | null;
  readonly count: number;
  readonly sum: number;
  readonly norm: number;
}

/** The subject that an occupation is. */
export function occupationSubject(index: SkillIndex, row: number): Subject {
  const { offsets, targets, kinds, importance, levels } = index.requirements;
  const start = offsets[row]!;
  const end = offsets[row + 1]!;
  return {
    row,
    skills: targets.subarray(start, end),
    kinds: kinds.subarray(start, end),
    importance: importance?.subarray(start, end) ?? null,
    levels: levels?.subarray(start, end) ?? null,
  };
}

/** Row `row` of a matrix as a vector. */
export function rowVector(matrix: Matrix, row: number): Vector {
  const start = matrix.rows.offsets[row]!;
  const end = matrix.rows.offsets[row + 1]!;
  return {
    row,
    columns: matrix.rows.targets.subarray(start, end),
    weights: matrix.weights?.subarray(start, end) ?? null,
    count: end - start,
    sum: matrix.sums[row]!,
    norm: matrix.norms[row]!,
  };
}

/** A subject as the weighting sees it. A profile is weighed like an occupation that is not in the graph: df stays. */
export function subjectVector(index: SkillIndex, weighting: Weighting, subject: Subject): Vector {
  if (subject.row >= 0) return rowVector(matrixOf(index, weighting), subject.row);
  const all = profileWeights(index, weighting, subject);
  const columns = new Uint32Array(all.length);
  const weights = new Float64Array(all.length);
  let count = 0;
  let sum = 0;
  let squares = 0;
  let binary = true;
  for (let i = 0; i < all.length; i++) {
    const weight = all[i]!;
    if (weight === 0) continue;
    columns[count] = subject.skills[i]!;
    weights[count++] = weight;
    sum += weight;
    squares += weight * weight;
    if (weight !== 1) binary = false;
  }
  return {
    row: -1,
    columns: columns.subarray(0, count),
    weights: binary ? null : weights.subarray(0, count),
    count,
    sum,
    norm: Math.sqrt(squares),
  };
}

function profileWeights(index: SkillIndex, weighting: Weighting, subject: Subject): Float64Array {
  const weigh = weighting.prepare(graphTotals(index));
  const degrees = degreesOf(index);
  let total = 0;
  for (let i = 0; i < subject.skills.length; i++) total += stated(subject.importance, i, 1);
  const weights = new Float64Array(subject.skills.length);
  for (let i = 0; i < weights.length; i++) {
    const skill = subject.skills[i]!;
    const requirement: WeighedRequirement = {
      skill,
      kind: requirementKinds[subject.kinds[i]!]!,
      importance: stated(subject.importance, i, Number.NaN),
      level: stated(subject.levels, i, Number.NaN),
      degree: degrees[skill]!,
      size: subject.skills.length,
      total,
    };
    weights[i] = weigh(requirement);
  }
  return weights;
}

function stated(column: Float64Array | null, i: number, otherwise: number): number {
  const value = column?.[i];
  return value === undefined || Number.isNaN(value) ? otherwise : value;
}
