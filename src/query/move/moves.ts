import type { SkillIndex } from '../../compact/skill-index.ts';
import { matrixOf } from '../../similarity/matrix.ts';
import { type Method, type Scorer, scorerOf } from '../../similarity/method.ts';
import type { Metric } from '../../similarity/metric.ts';
import { metricScores, type Scores } from '../../similarity/scores.ts';
import { type Subject, subjectVector } from '../../similarity/subject.ts';
import type { Weighting } from '../../similarity/weighting.ts';
import { feasibility } from './feasibility.ts';

/** A subject against one occupation, in rows. */
export interface MoveRow {
  readonly row: number;
  /** What ranks: symmetric unless the method is not. */
  readonly similarity: number;
  /** Of what the occupation needs, the share the subject holds. */
  readonly has: number;
  /** Of what the subject needs, the share the occupation asks for, as whatever kind. */
  readonly uses: number;
}

/** How much of what the first needs the second holds: coverage read from the other end. */
const covered: Metric = { name: 'covered', symmetric: false, shared: Math.min, score: (shared, a) => shared / a.sum };

/**
 * A subject against every occupation that the ranking method finds something in common with, the subject left out:
 * similarity descending, then row ascending. Occupations that need nothing the gate can weigh are left out too.
 */
export function moveRows(
  index: SkillIndex,
  subject: Subject,
  method: Method,
  weighting: Weighting | undefined,
): MoveRow[] {
  const { coverage, needed } = feasibility(index);
  const has = spread(index, scorerOf(index, coverage).scores(subject));
  const uses = spread(index, coveredScores(index, subject));
  const totals = matrixOf(index, needed).sums;
  const { count, rows, scores } = scorerOf(index, method, weighting).scores(subject);
  const moves: MoveRow[] = [];
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    if (row !== subject.row && scores[i]! > 0 && totals[row]! > 0)
      moves.push({ row, similarity: scores[i]!, has: has[row]!, uses: uses[row]! });
  }
  return moves.sort((a, b) => b.similarity - a.similarity || a.row - b.row);
}

/** Whether the subject gives both the ranking and the gate something to go by. */
export function canMove(index: SkillIndex, scorer: Scorer, subject: Subject): boolean {
  return scorer.hasEvidence(subject) && scorerOf(index, feasibility(index).coverage).hasEvidence(subject);
}

function coveredScores(index: SkillIndex, subject: Subject): Scores {
  const { held, needed } = feasibility(index);
  return metricScores(matrixOf(index, held), subjectVector(index, needed, subject), covered);
}

function spread(index: SkillIndex, { count, rows, scores }: Scores): Float64Array {
  const byRow = new Float64Array(index.occupationCount);
  for (let i = 0; i < count; i++) byRow[rows[i]!] = scores[i]!;
  return byRow;
}
