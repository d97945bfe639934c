import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Matrix, matrixOf } from '../../similarity/matrix.ts';
import { scorerOf } from '../../similarity/method.ts';
import { type Subject, subjectVector, type Vector } from '../../similarity/subject.ts';
import { feasibility } from '../move/feasibility.ts';

/** Sums in another order may differ in the last bits: nearer to the threshold than this, they are added up anew. */
const DOUBT = 1e-9;

/**
 * How far a subject is from every occupation. Under directed coverage with fixed weights a missing skill lifts an
 * occupation by what is lacking of its own weight and nothing else, so all single skills together cost one walk over the
 * missing requirements.
 */
export interface UnlockGaps {
  readonly needed: Matrix;
  /** Weight held, by skill; 0 where it is not. */
  readonly held: Float64Array;
  /** Coverage by row. */
  readonly coverage: Float64Array;
  /** 1 where the threshold is reached already, the row is the subject, needs nothing or is out of reach. */
  readonly closed: Uint8Array;
  /** Coverage of a row with these skills learnt, added up as scoring does: the same number to the bit. */
  readonly coverageWith: (row: number, learnt: (skill: number) => boolean) => number;
  /** Whether a row passes with these skills learnt, given the coverage it then has but for rounding: exactly as scored anew. */
  readonly passes: (row: number, coverage: number, learnt: (skill: number) => boolean) => boolean;
}

/** @param reach share of the way to the threshold that a row must be at to count, 0–1 */
export function unlockGaps(index: SkillIndex, subject: Subject, threshold: number, reach = 0): UnlockGaps {
  const { needed: weighting, held: heldWeighting, coverage: method } = feasibility(index);
  const needed = matrixOf(index, weighting);
  const held = spread(subjectVector(index, heldWeighting, subject), index.skillCount);
  const coverage = new Float64Array(index.occupationCount);
  const { count, rows, scores } = scorerOf(index, method).scores(subject);
  for (let i = 0; i < count; i++) coverage[rows[i]!] = scores[i]!;
  const closed = new Uint8Array(index.occupationCount);
  for (let row = 0; row < closed.length; row++) {
    const value = coverage[row]!;
    const settled = (value > 0 && value >= threshold) || value < reach * threshold;
    closed[row] = row === subject.row || needed.sums[row] === 0 || settled ? 1 : 0;
  }
  const { offsets, targets } = needed.rows;
  const coverageWith = (row: number, learnt: (skill: number) => boolean): number => {
    let sum = 0;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const weight = needed.weights ? needed.weights[edge]! : 1;
      sum += learnt(targets[edge]!) ? weight : Math.min(weight, held[targets[edge]!]!);
    }
    return sum / needed.sums[row]!;
  };
  const passes = (row: number, near: number, learnt: (skill: number) => boolean): boolean => {
    if (near <= 0 || near < threshold - DOUBT) return false;
    return near > threshold + DOUBT || coverageWith(row, learnt) >= threshold;
  };
  return { needed, held, coverage, closed, coverageWith, passes };
}

/**
 * For every skill the occupations that it alone brings to the threshold, and the coverage they then have.
 *
 * @returns parallel lists, by row, then skill
 */
export function singleUnlocks(
  { needed, held, coverage, closed, coverageWith, passes }: UnlockGaps,
  threshold: number,
): { readonly skills: number[]; readonly rows: number[]; readonly after: number[] } {
  const found = { skills: [] as number[], rows: [] as number[], after: [] as number[] };
  const { offsets, targets } = needed.rows;
  const { weights } = needed;
  for (let row = 0; row < needed.rowCount; row++) {
    if (closed[row] === 1) continue;
    const total = needed.sums[row]!;
    const least = (threshold - DOUBT - coverage[row]!) * total;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const skill = targets[edge]!;
      const lack = (weights === null ? 1 : weights[edge]!) - held[skill]!;
      if (lack <= 0 || lack < least) continue;
      const learnt = (other: number): boolean => other === skill;
      if (!passes(row, coverage[row]! + lack / total, learnt)) continue;
      found.skills.push(skill);
      found.rows.push(row);
      found.after.push(coverageWith(row, learnt));
    }
  }
  return found;
}

function spread({ columns, weights }: Vector, length: number): Float64Array {
  const byColumn = new Float64Array(length);
  for (let i = 0; i < columns.length; i++) byColumn[columns[i]!] = weights ? weights[i]! : 1;
  return byColumn;
}
