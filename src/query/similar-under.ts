import { derived } from '../compact/derived.ts';
import { lending } from '../compact/lending.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { scorerOf } from '../similarity/method.ts';
import { topRows } from '../similarity/top-rows.ts';
import { askedOf, type Compared, comparedForms, type OptionForms, type Ranked, rankedForms } from './answer/ask.ts';
import type { Comparison } from './answer/comparison.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Alike, alikeOf, lengthFor, type Varied, variedForms, variedPlaces } from './answer/diverse.ts';
import { type Answered, type AskedMethod, type Insufficient, insufficientSubject } from './answer/insufficient.ts';
import { describeMethod } from './answer/method-ref.ts';
import { rowMask } from './answer/row-mask.ts';
import { neighboursUnder, topOf } from './answer/stored-neighbours.ts';
import { resolveSubject, type SubjectInput } from './answer/subject-input.ts';

/** How occupations are compared, and which are returned. */
export interface SimilarOccupationsOptions extends Ranked, Compared, Varied {
  /** Also occupations that share nothing (score 0). Default false. */
  readonly includeZero?: boolean | undefined;
}

export const similarForms: OptionForms<SimilarOccupationsOptions> = {
  ...rankedForms,
  ...comparedForms,
  ...variedForms,
  includeZero: 'flag',
};

/** An occupation with its score against the subject. */
export interface SimilarOccupation extends ConceptRef, Alike {
  readonly score: number;
  /** Skills both sides have. */
  readonly shared: number;
}

/** The most similar occupations, what they were compared with, and how. */
export interface SimilarOccupations extends Answered<AskedMethod> {
  /** Score descending, then id ascending; in the order of `diverse.trade` where that is asked for. */
  readonly results: readonly SimilarOccupation[];
}

/** The same, for who always names the method. */
export interface SimilarUnderOptions extends SimilarOccupationsOptions {
  readonly method: NonNullable<Compared['method']>;
}

/**
 * `similarOccupations` for who always names the method: the same answer without the code of the default method, which a
 * page that only uses jaccard need not load.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * const { results } = similarUnder(index, 'cook', { method: jaccard, limit: 5 });
 */
export function similarUnder(
  index: SkillIndex,
  subject: SubjectInput,
  options: SimilarUnderOptions,
): SimilarOccupations | Insufficient<AskedMethod> {
  return similarBy(index, subject, askedOf(index, options, similarForms), given);
}

function given(index: SkillIndex, { method, weighting }: Compared): Comparison {
  if (method !== undefined)
    return { scorer: scorerOf(index, method, weighting), ref: describeMethod(index, method, weighting) };
  throw new SkillGraphError('BAD_OPTION', 'similarUnder needs the option method, such as jaccard.');
}

/** The answer, given how what compares is found. */
export function similarBy(
  index: SkillIndex,
  subject: SubjectInput,
  asked: SimilarOccupationsOptions,
  resolve: (index: SkillIndex, compared: Compared) => Comparison,
): SimilarOccupations | Insufficient<AskedMethod> {
  const { limit = 10, among, diverse, language, minScore = Number.NEGATIVE_INFINITY, includeZero = false } = asked;
  const resolved = resolveSubject(index, subject, language);
  const { row } = resolved.subject;
  const plainly = row >= 0 && among === undefined && diverse === undefined && !includeZero;
  const stored = plainly ? neighboursUnder(index, asked, limit) : null;
  // What is stored was compared already: no need to resolve, and first of all to prepare, the comparison.
  const { scorer, ref: method } = stored === null ? resolve(index, asked) : { scorer: null, ref: stored.method };
  if (!(scorer?.hasEvidence(resolved.subject) ?? stored!.hasEvidence(row)))
    return insufficientSubject(resolved.ref, { method });

  const ranking =
    scorer === null
      ? topOf(stored!.ranking(row), limit, minScore)
      : topRows(index, scorer, resolved.subject, {
          limit: lengthFor(index, limit, diverse),
          mask: rowMask(index, among),
          includeZero,
          minScore,
        });
  const counts = sharedCounts(index, resolved.subject.skills, ranking.rows);
  const result = (at: number): SimilarOccupation => {
    const { id, label, code } = conceptRef(index, 'occupations', ranking.rows[at]!, language);
    const score = ranking.scores[at]!;
    const shared = counts[at]!;
    return code === undefined ? { id, label, score, shared } : { id, label, score, code, shared };
  };
  const results =
    diverse === undefined || scorer === null
      ? Array.from(ranking.rows, (_, at) => result(at))
      : variedPlaces(index, scorer, ranking, limit, diverse).map((place) => ({
          ...result(place.at),
          ...alikeOf(index, ranking, place, diverse, language),
        }));
  return { status: 'ok', subject: resolved.ref, asked: { method }, results };
}

/** How many of the skills each of the rows has. */
function sharedCounts(index: SkillIndex, skills: Uint32Array, rows: Uint32Array): Uint32Array {
  const { offsets, targets } = index.requirements;
  return marks(index)((has) => {
    for (const skill of skills) has[skill] = 1;
    const counts = rows.map((row) => {
      let shared = 0;
      for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) shared += has[targets[edge]!]!;
      return shared;
    });
    for (const skill of skills) has[skill] = 0;
    return counts;
  });
}

/** By skill, all 0 between uses: a fresh table a question would cost more than the counting. */
const marks = /* @__PURE__ */ derived(({ skillCount }: SkillIndex) => lending(() => new Uint8Array(skillCount)));
