import type { SkillIndex } from '../compact/skill-index.ts';
import type { Scorer } from '../similarity/method.ts';
import { rankRows } from '../similarity/rank-rows.ts';
import { occupationSubject } from '../similarity/subject.ts';
import type { Units } from './units.ts';

/** Scores of a query against every unit; valid until the next call. */
export type UnitScores = (unit: number) => Float64Array;

/**
 * How occupations' answers add up to a group's: by rank, 1 / (60 + rank) (Cormack, Clarke & Büttcher, SIGIR 2009), so that
 * an occupation whose scores are all high says no more than another; or by the scores as they are.
 */
export type GroupSum = 'ranks' | 'scores';

/** What is compared, and how groups add up. */
export interface UnitQuestion {
  readonly scorer: Scorer;
  readonly directed: boolean;
  readonly groups: GroupSum;
}

/**
 * A method's scores between units. Occupations score directly. A group scores by mean best match: over its occupations,
 * the mean of the best answer among the occupations of the other group; where the evidence is undirected, the mean of
 * both directions.
 */
export function unitScores(index: SkillIndex, units: Units, question: UnitQuestion): UnitScores {
  const { scorer, directed, groups } = question;
  const rowScores = denseScores(index, scorer);
  if (units.unitOfRow === null) return rowScores;
  const matrix = groupScores(
    units.unitOfRow,
    units.names.length,
    groups === 'ranks' ? (row) => reciprocalRanks(rowScores(row), row) : rowScores,
  );
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

const RANKS_AWAY = 60;

/** 1 / (60 + rank) of every row, one's own first and not counted, ties sharing the best rank; 0 stays 0. */
function reciprocalRanks(scores: Float64Array, own: number): Float64Array {
  const others = scores.slice();
  others[own] = 0;
  const ranks = new Uint32Array(scores.length);
  rankRows(others, ranks);
  ranks[own] = 1;
  return Float64Array.from(ranks, (rank) => (rank === 0 ? 0 : 1 / (RANKS_AWAY + rank)));
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
