import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { matrixOf, transposedMatrix } from '../similarity/matrix.ts';
import { defaultWeighting } from '../similarity/method.ts';
import { jaccard, type Metric } from '../similarity/metric.ts';
import { metricScores } from '../similarity/scores.ts';
import { rowVector } from '../similarity/subject.ts';
import { TopK } from '../similarity/top-k.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type ConceptRef, conceptRef } from './concept-ref.ts';
import { checkCount } from './options.ts';

/** How skills are compared, and which are returned. */
export interface SimilarSkillsOptions {
  /** How many to return. Default 10. */
  readonly limit?: number;
  /** Compares the sets of occupations that ask for each skill. Default jaccard. */
  readonly metric?: Metric;
  readonly weighting?: Weighting;
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
 * @throws SkillGraphError `UNKNOWN_SKILL`, `AMBIGUOUS`, `BAD_OPTION`.
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

  const { count, rows, scores } = metricScores(matrix, vector, metric);
  const top = new TopK(limit, index.skillCount);
  for (let i = 0; i < count; i++)
    if (rows[i] !== row && scores[i] !== 0 && scores[i]! >= minScore) top.offer(rows[i]!, scores[i]!);
  const ranking = top.take();
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
