import type { SkillIndex } from '../compact/skill-index.ts';
import { type Method, type Scorer, scorerOf } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import type { Weighting } from '../similarity/weighting.ts';
import type { Units } from './units.ts';

/** Scores of a query against every unit; valid until the next call. */
export type UnitScores = (unit: number) => Float64Array;

/**
 * A method's scores between units. Occupations score directly. A group scores by mean best match: over its occupations,
 * the mean of the best score against an occupation of the other group; where the evidence is undirected, the mean of
 * both directions.
 */
export function unitScores(
  index: SkillIndex,
  units: Units,
  method: Method,
  weighting: Weighting | undefined,
  directed: boolean,
): UnitScores {
  const scorer = scorerOf(index, method, weighting);
  const rowScores = denseScores(index, scorer);
  if (units.unitOfRow === null) return rowScores;
  const matrix = groupScores(units.unitOfRow, units.names.length, rowScores);
  const size = units.names.length;
  const averaged = directed
    ? matrix
    : matrix.map((score, at) => (score + matrix[(at % size) * size + Math.floor(at / size)]!) / 2);
  return (unit) => averaged.subarray(unit * size, (unit + 1) * size);
}

function denseScores(index: SkillIndex, scorer: Scorer): (row: number) => Float64Array {
  const dense = new Float64Array(index.occupationCount);
  return (row) => {
    dense.fill(0);
    const subject = occupationSubject(index, row);
    if (!scorer.hasEvidence(subject)) return dense;
    const { count, rows, scores } = scorer.scores(subject);
    for (let i = 0; i < count; i++) dense[rows[i]!] = scores[i]!;
    return dense;
  };
}

function groupScores(unitOfRow: Int32Array, size: number, rowScores: (row: number) => Float64Array): Float64Array {
  const matrix = new Float64Array(size * size);
  const members = new Float64Array(size);
  for (const unit of unitOfRow) if (unit >= 0) members[unit]!++;
  const best = new Float64Array(size);
  for (let row = 0; row < unitOfRow.length; row++) {
    const unit = unitOfRow[row]!;
    if (unit < 0) continue;
    const scores = rowScores(row);
    best.fill(Number.NEGATIVE_INFINITY);
    for (let other = 0; other < scores.length; other++) {
      const at = unitOfRow[other]!;
      if (at >= 0 && scores[other]! > best[at]!) best[at] = scores[other]!;
    }
    for (let other = 0; other < size; other++) matrix[unit * size + other]! += best[other]! / members[unit]!;
  }
  return matrix;
}
