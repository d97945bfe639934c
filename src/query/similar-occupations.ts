import type { SkillIndex } from '../compact/skill-index.ts';
import { chosenMethod } from '../similarity/default-method.ts';
import { type Method, type Scorer, scorerOf } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import type { Ranking } from '../similarity/top-k.ts';
import { topRows } from '../similarity/top-rows.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type ConceptRef, conceptRef } from './concept-ref.ts';
import { type Insufficient, insufficientSubject } from './insufficient.ts';
import { describeMethod, type MethodRef } from './method-ref.ts';
import { checkCount } from './options.ts';
import { type OccupationFilter, rowMask } from './row-mask.ts';
import { resolveSubject, type SubjectInput, type SubjectRef } from './subject-input.ts';

/** How occupations are compared, and which are returned. */
export interface SimilarOccupationsOptions {
  /** How many to return. Default 10. */
  readonly limit?: number;
  /** What scores. Default: {@link defaultMethod}; with a weighting alone, the plain metric under it. */
  readonly method?: Method;
  /** How requirements count, for a bare metric. Default: the index's own. */
  readonly weighting?: Weighting;
  /** Leave out scores below; inclusive. */
  readonly minScore?: number;
  /** Also occupations that share nothing (score 0). Default false. */
  readonly includeZero?: boolean;
  /** Only these occupations. */
  readonly among?: OccupationFilter;
  /** Fold occupations whose mutual score reaches this value into the best of them, as its `alike`. */
  readonly collapse?: number;
  /** Language of labels in the answer. */
  readonly language?: string;
}

/** An occupation with its score against the subject. */
export interface SimilarOccupation extends ConceptRef {
  readonly score: number;
  /** Skills both sides have. */
  readonly shared: number;
  /** Near-identical occupations folded into this one; with `collapse` only. */
  readonly alike?: readonly (ConceptRef & { readonly score: number })[];
}

/** The most similar occupations, what they were compared with, and how. */
export interface SimilarOccupations {
  readonly status: 'ok';
  readonly subject: SubjectRef;
  readonly method: MethodRef;
  readonly results: readonly SimilarOccupation[];
}

/**
 * The occupations most like a subject: score descending, then id ascending. The first five of ten are the five.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * const { results } = similarOccupations(index, 'cook', { limit: 5 });
 */
export function similarOccupations(
  index: SkillIndex,
  subject: SubjectInput,
  options: SimilarOccupationsOptions = {},
): SimilarOccupations | Insufficient {
  const { limit = 10, weighting, among, collapse, language, minScore, includeZero = false } = options;
  checkCount('limit', limit);
  const method = chosenMethod(index, options.method, weighting);
  const resolved = resolveSubject(index, subject, language);
  const scorer = scorerOf(index, method, weighting);
  if (!scorer.hasEvidence(resolved.subject)) return insufficientSubject(resolved.ref);

  const wanted = collapse === undefined ? limit : index.occupationCount;
  const ranking = topRows(index, method, weighting, resolved.subject, {
    limit: wanted,
    mask: rowMask(index, among),
    includeZero,
    ...(minScore === undefined ? {} : { minScore }),
  });
  const shared = sharedCounter(index, resolved.subject.skills);
  const result = (row: number, score: number): SimilarOccupation => {
    const { id, label, code } = conceptRef(index, 'occupations', row, language);
    return code === undefined
      ? { id, label, score, shared: shared(row) }
      : { id, label, score, code, shared: shared(row) };
  };
  const results =
    collapse === undefined
      ? Array.from(ranking.rows, (row, i) => result(row, ranking.scores[i]!))
      : collapsed(index, scorer, ranking, limit, collapse).map(({ at, alike }) => ({
          ...result(ranking.rows[at]!, ranking.scores[at]!),
          alike: alike.map((i) => ({
            ...conceptRef(index, 'occupations', ranking.rows[i]!, language),
            score: ranking.scores[i]!,
          })),
        }));
  return { status: 'ok', subject: resolved.ref, method: describeMethod(index, method, weighting), results };
}

/** Both lists ascend, and few rows are asked about: walking along both needs no table of all skills. */
function sharedCounter({ requirements }: SkillIndex, skills: Uint32Array): (row: number) => number {
  const { offsets, targets } = requirements;
  return (row) => {
    let shared = 0;
    let at = 0;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const skill = targets[edge]!;
      while (at < skills.length && skills[at]! < skill) at++;
      if (skills[at] === skill) shared++;
    }
    return shared;
  };
}

/** Walks down the ranking; an occupation like one already kept joins the first it is like. */
function collapsed(
  index: SkillIndex,
  scorer: Scorer,
  ranking: Ranking,
  limit: number,
  threshold: number,
): { at: number; alike: number[] }[] {
  const kept: { at: number; alike: number[] }[] = [];
  for (let i = 0; i < ranking.rows.length; i++) {
    const subject = occupationSubject(index, ranking.rows[i]!);
    const like = kept.find(({ at }) => scorer.score(subject, ranking.rows[at]!) >= threshold);
    if (like) like.alike.push(i);
    else if (kept.length < limit) kept.push({ at: i, alike: [] });
    else break;
  }
  return kept;
}
