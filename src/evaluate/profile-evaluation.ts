import { checkForm, type Forms, isCount, isFunction, isNumbers, listOf, oneOf, recordOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { checkIndex } from '../compact/check-index.ts';
import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { profileEvidence } from '../query/profile/profile-sum.ts';
import type { Scores } from '../similarity/scores.ts';
import type { Subject } from '../similarity/subject.ts';
import { type Estimate, estimate, hitsWithin, resampleCounts } from './bootstrap.ts';
import {
  type MadeUpProfile,
  madeUpProfiles,
  type ProfileKind,
  profileKinds,
  type SkillReader,
} from './made-up-profiles.ts';
import { countedTo, type Listed, listedForms, timed } from './resampled.ts';

/** Which profiles are made up; a hit is among the first `k`. */
export interface ProfileEvaluationOptions extends Listed {
  /** How profiles depart from their occupation. Default: exact, siblings and noisy; with `read`, typed too. */
  readonly kinds?: readonly ProfileKind[] | undefined;
  /**
   * Who reads typed names, such as `understand` of skillgraph/search where it is certain. Default: the index itself, which
   * knows names as they are written.
   */
  readonly read?: SkillReader | undefined;
  /** How many skills a profile has. Default 5 and 10. */
  readonly sizes?: readonly number[] | undefined;
  /** Profiles of each kind and size, at most. Default 1000. */
  readonly profiles?: number | undefined;
}

const forms: Forms<ProfileEvaluationOptions> = {
  ...listedForms,
  kinds: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(profileKinds)),
  read: isFunction,
  sizes: /* @__PURE__ */ listOf(/* @__PURE__ */ isCount(1, 10_000)),
  profiles: /* @__PURE__ */ isCount(1, 1_000_000),
};

/** How often, and how high, the occupation was found again that profiles of one kind and size were drawn from. */
export interface EvaluatedProfiles {
  readonly kind: ProfileKind;
  readonly size: number;
  readonly profiles: number;
  /** Mean of 1 / rank. */
  readonly mrr: Estimate;
  /** Share of profiles whose occupation is among the first k. */
  readonly hitRate: Estimate;
  readonly seconds?: number;
  /** Of typed names, the share taken for the skill they name, and for another; absent for other kinds. */
  readonly typed?: { readonly understood: number; readonly mistaken: number };
}

/** How well profiles found the occupation they were drawn from. */
export interface ProfileEvaluation {
  readonly question: 'profiles';
  readonly k: number;
  readonly seed: number;
  readonly resamples: number;
  readonly results: readonly EvaluatedProfiles[];
}

/** What ranks occupations for a profile, as rows and scores. */
export type ProfileRanker = (index: SkillIndex, profile: Subject) => Pick<Scores, 'rows' | 'scores'>;

/** What `profileMatches` ranks by. */
export const rankedByEvidence: ProfileRanker = (index, profile) => {
  const { scores } = profileEvidence(index, profile);
  return { rows: Uint32Array.from(scores.keys()), scores };
};

/**
 * How well the ranking of `profileMatches`, or one of your own, finds the occupation that a made-up profile was drawn from.
 * Ties go to the lower id, as everywhere. The same input and seed give the same result.
 *
 * @throws SkillGraphError `BAD_OPTION`; `BAD_INPUT` where no occupation has enough essential skills.
 *
 * @example
 * profileEvaluation(index, { kinds: ['siblings'], sizes: [5] }).results[0].mrr
 */
export function profileEvaluation(
  index: SkillIndex,
  options: ProfileEvaluationOptions = {},
  ranker: ProfileRanker = rankedByEvidence,
): ProfileEvaluation {
  checkIndex(index);
  checkForm('The ranker', ranker, isFunction);
  const asked = checkOptions(options, forms);
  const { read = exactNames(index), sizes = [5, 10], profiles: count = 1000 } = asked;
  const { kinds = profileKinds.filter((kind) => kind !== 'typed' || asked.read !== undefined) } = asked;
  const { k = 10, seed = 1, resamples = 1000, clock, onProgress } = asked;
  const oneMore = countedTo(sizes.length * kinds.length * count, onProgress);
  const results = sizes.flatMap((size) =>
    kinds.map((kind): EvaluatedProfiles => {
      const made = madeUpProfiles(index, { kind, size, count, seed, read });
      if (made.length === 0)
        throw new SkillGraphError(
          'BAD_INPUT',
          `No occupation has ${size} essential skills to make up a profile of. Ask for smaller ones.`,
        );
      const { value: reciprocal, seconds } = timed(clock, () =>
        Float64Array.from(made, ({ occupation, profile }) => {
          const place = placeOf(rankedBy(ranker, index, profile), occupation);
          oneMore();
          return 1 / place;
        }),
      );
      const each = Uint32Array.from(made.keys());
      const draws = resampleCounts(made.length, resamples, seed);
      return {
        kind,
        size,
        profiles: made.length,
        mrr: estimate(reciprocal, each, draws),
        hitRate: estimate(hitsWithin(k, reciprocal), each, draws),
        ...seconds,
        ...(kind === 'typed' ? { typed: readShares(made, size) } : {}),
      };
    }),
  );
  return { question: 'profiles', k, seed, resamples, results };
}

/** Names as the index has them: labels, alternative labels, ids. */
function exactNames(index: SkillIndex): SkillReader {
  return (typed) => {
    try {
      return findConcept(index, 'skills', typed).row;
    } catch (error) {
      if (error instanceof SkillGraphError) return null;
      throw error;
    }
  };
}

function readShares(made: readonly MadeUpProfile[], size: number): NonNullable<EvaluatedProfiles['typed']> {
  const share = (of: 'understood' | 'mistaken'): number =>
    made.reduce((sum, profile) => sum + profile[of], 0) / (made.length * size);
  return { understood: share('understood'), mistaken: share('mistaken') };
}

const isRanking = /* @__PURE__ */ recordOf({ rows: isNumbers, scores: isNumbers });

/** What a ranker of one's own answers is looked at once more. */
function rankedBy(ranker: ProfileRanker, index: SkillIndex, profile: Subject): ReturnType<ProfileRanker> {
  const ranking = ranker(index, profile);
  checkForm('What the ranker returns', ranking, isRanking);
  return ranking;
}

/** Place of a row, score descending, then row ascending; Infinity where nothing speaks for it. */
function placeOf({ rows, scores }: Pick<Scores, 'rows' | 'scores'>, wanted: number): number {
  const own = scores[rows.indexOf(wanted)] ?? 0;
  if (own <= 0) return Number.POSITIVE_INFINITY;
  let place = 1;
  for (let i = 0; i < rows.length; i++) if (scores[i]! > own || (scores[i] === own && rows[i]! < wanted)) place++;
  return place;
}
