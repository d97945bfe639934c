import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Matrix, matrixOf, transposedMatrix } from '../similarity/matrix.ts';
import { defaultWeighting } from '../similarity/method.ts';
import { jaccard, type Metric } from '../similarity/metric.ts';
import { metricScores } from '../similarity/scores.ts';
import { storedSkillFactors } from '../similarity/stored-factors.ts';
import { rowVector } from '../similarity/subject.ts';
import { type Ranking, TopK } from '../similarity/top-k.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { checkCount } from './answer/options.ts';

/** How skills are compared, and which are returned. */
export interface SimilarSkillsOptions {
  /** How many to return. Default 10. */
  readonly limit?: number;
  /** Compares the sets of occupations that ask for each skill. Default jaccard. */
  readonly metric?: Metric;
  readonly weighting?: Weighting;
  /**
   * Compare the skills' stored factors by cosine instead (−1–1): skills are alike when they are needed in the same kind of
   * work, also where no occupation needs both. `metric` and `weighting` then play no part. Default false.
   */
  readonly factors?: boolean;
  /** Leave out scores below; inclusive. */
  readonly minScore?: number;
  readonly language?: string;
}

/** A skill with its score against the one asked about. */
export interface SimilarSkill extends ConceptRef {
  readonly score: number;
  /** Occupations that ask for both. */
  readonly shared: number;
  /** Occupations that ask for this one. */
  readonly degree: number;
}

/** The most similar skills; none, with the reason, where no occupation asks for the skill. */
export type SimilarSkills =
  | { readonly status: 'ok'; readonly subject: ConceptRef; readonly results: readonly SimilarSkill[] }
  | {
      readonly status: 'insufficient';
      readonly reason: string;
      readonly subject: ConceptRef;
      readonly results: readonly [];
    };

/**
 * The skills asked for together with a skill: score descending, then id ascending.
 *
 * @throws SkillGraphError `UNKNOWN_SKILL`, `AMBIGUOUS`, `BAD_OPTION`; `NEEDS_SECTION` for `factors` of an index that keeps
 * no skill factors.
 */
export function similarSkills(index: SkillIndex, skill: string, options: SimilarSkillsOptions = {}): SimilarSkills {
  const {
    limit = 10,
    metric = jaccard,
    weighting = defaultWeighting(index),
    minScore = Number.NEGATIVE_INFINITY,
    language,
  } = options;
  checkCount('limit', limit);
  const { row } = findConcept(index, 'skills', skill);
  const subject = conceptRef(index, 'skills', row, language);
  const matrix = transposedMatrix(matrixOf(index, weighting));
  const vector = rowVector(matrix, row);
  if (vector.count === 0)
    return { status: 'insufficient', reason: `No occupation asks for "${subject.label}".`, subject, results: [] };

  const ranking = options.factors
    ? nearestFactors(index, row, limit, minScore)
    : nearestSets(index, matrix, row, metric, limit, minScore);
  const asking = new Uint8Array(index.occupationCount);
  for (const occupation of vector.columns) asking[occupation] = 1;
  const results = Array.from(ranking.rows, (other, i): SimilarSkill => {
    const { id, label, code } = conceptRef(index, 'skills', other, language);
    const { columns, count: degree } = rowVector(matrix, other);
    const shared = columns.reduce((sum, occupation) => sum + asking[occupation]!, 0);
    return { id, label, score: ranking.scores[i]!, ...(code === undefined ? {} : { code }), shared, degree };
  });
  return { status: 'ok', subject, results };
}

function nearestSets(
  index: SkillIndex,
  matrix: Matrix,
  row: number,
  metric: Metric,
  limit: number,
  minScore: number,
): Ranking {
  const { count, rows, scores } = metricScores(matrix, rowVector(matrix, row), metric);
  const top = new TopK(limit, index.skillCount);
  for (let i = 0; i < count; i++)
    if (rows[i] !== row && scores[i] !== 0 && scores[i]! >= minScore) top.offer(rows[i]!, scores[i]!);
  return top.take();
}

function nearestFactors(index: SkillIndex, row: number, limit: number, minScore: number): Ranking {
  const { rank, skills } = storedSkillFactors(index);
  const factorsOf = (skill: number) => skills.subarray(skill * rank, (skill + 1) * rank);
  const own = factorsOf(row);
  const top = new TopK(limit, index.skillCount);
  for (let other = 0; other < index.skillCount; other++) {
    const score = other === row ? 0 : cosineOf(own, factorsOf(other));
    if (score !== 0 && score >= minScore) top.offer(other, score);
  }
  return top.take();
}

function cosineOf(a: Float32Array, b: Float32Array): number {
  let [product, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    product += a[i]! * b[i]!;
    squaresA += a[i]! ** 2;
    squaresB += b[i]! ** 2;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
}
