import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { plainMethod } from '../similarity/method.ts';
import type { Scores } from '../similarity/scores.ts';
import { type Ranking, TopK } from '../similarity/top-k.ts';
import { type Ask, askedOf, askForms, type Compared, comparedForms, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import {
  type Answered,
  type AskedMethod,
  type Insufficient,
  insufficient,
  type SkillSubject,
} from './answer/insufficient.ts';
import { describeMethod } from './answer/method-ref.ts';
import { skillScores } from './answer/skill-scores.ts';

/**
 * How skills are compared, and which are returned. A metric compares the sets of occupations that ask for each skill; other
 * methods take part where they can compare skills: `latentCosine()` finds skills needed in the same kind of work, also where
 * no occupation needs both. Default: the plain metric of the index.
 */
export interface SimilarSkillsOptions extends Ask, Compared {
  /** How many to return. Default 10. */
  readonly limit?: number | undefined;
  /** Leave out scores below; inclusive. */
  readonly minScore?: number | undefined;
}

const optionForms: OptionForms<SimilarSkillsOptions> = { ...askForms, ...comparedForms, limit: 0, minScore: 'score' };

/** A skill with its score against the one asked about. */
export interface SimilarSkill extends ConceptRef {
  readonly score: number;
  /** Occupations that ask for both. */
  readonly shared: number;
  /** Occupations that ask for this one. */
  readonly degree: number;
}

/** The most similar skills. */
export interface SimilarSkills extends Answered<AskedMethod, SkillSubject> {
  /** Score descending, then id ascending. */
  readonly results: readonly SimilarSkill[];
}

/**
 * The skills asked for together with a skill: score descending, then id ascending. None, with the reason, where no
 * occupation asks for it.
 *
 * @throws SkillGraphError `UNKNOWN_SKILL`, `AMBIGUOUS`, `BAD_OPTION`; `UNSUPPORTED` for a method that compares occupations
 * only; `NEEDS_SECTION` for `latentCosine()` on an index that keeps no skill factors.
 *
 * @example
 * const { results } = similarSkills(index, 'manage staff', { limit: 5 });
 */
export function similarSkills(
  index: SkillIndex,
  skill: string,
  options: SimilarSkillsOptions = {},
): SimilarSkills | Insufficient<AskedMethod, SkillSubject> {
  const checked = askedOf(index, options, optionForms);
  const { limit = 10, minScore = Number.NEGATIVE_INFINITY, method = plainMethod(index), weighting, language } = checked;
  const { row, by } = findConcept(index, 'skills', skill);
  const subject: SkillSubject = { kind: 'skill', ...conceptRef(index, 'skills', row, language), matchedBy: by };
  const asked: AskedMethod = { method: describeMethod(index, method, weighting) };
  const { offsets, targets } = index.requiredBy;
  const askedForBy = (other: number): Uint32Array => targets.subarray(offsets[other], offsets[other + 1]);
  const scores = skillScores(index, method, weighting, row);
  if (askedForBy(row).length === 0 || scores === null)
    return insufficient(subject, `No occupation asks for "${subject.label}".`, asked);

  const ranking = bestOthers(index, row, scores, limit, minScore);
  const asking = new Uint8Array(index.occupationCount);
  for (const occupation of askedForBy(row)) asking[occupation] = 1;
  const results = Array.from(ranking.rows, (other, i): SimilarSkill => {
    const { id, label, code } = conceptRef(index, 'skills', other, language);
    const askers = askedForBy(other);
    const shared = askers.reduce((sum, occupation) => sum + asking[occupation]!, 0);
    const score = ranking.scores[i]!;
    return { id, label, score, ...(code === undefined ? {} : { code }), shared, degree: askers.length };
  });
  return { status: 'ok', subject, asked, results };
}

function bestOthers(
  index: SkillIndex,
  row: number,
  { count, rows, scores }: Scores,
  limit: number,
  minScore: number,
): Ranking {
  const top = new TopK(limit, index.skillCount);
  for (let i = 0; i < count; i++)
    if (rows[i] !== row && scores[i] !== 0 && scores[i]! >= minScore) top.offer(rows[i]!, scores[i]!);
  return top.take();
}
