import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { checkedOptions, type OptionForms } from '../query/answer/ask.ts';
import { profileEvidence } from '../query/profile/profile-evidence.ts';
import type { Scores } from '../similarity/scores.ts';
import type { Subject } from '../similarity/subject.ts';
import { type Estimate, estimate, resampleCounts } from './bootstrap.ts';
import { madeUpProfiles, type ProfileKind } from './made-up-profiles.ts';

/** Which profiles are made up, and how uncertainty is estimated. */
export interface ProfileEvaluationOptions {
  /** How profiles depart from their occupation. Default all three. */
  readonly kinds?: readonly ProfileKind[] | undefined;
  /** How many skills a profile has. Default 5 and 10. */
  readonly sizes?: readonly number[] | undefined;
  /** Profiles of each kind and size, at most. Default 1000. */
  readonly profiles?: number | undefined;
  /** Length of the list that a hit must be in. Default 10. */
  readonly k?: number | undefined;
  /** Seed of the profiles and of the bootstrap. Default 1. */
  readonly seed?: number | undefined;
  /** Bootstrap resamples behind the intervals; 0 for none. Default 1000. */
  readonly resamples?: number | undefined;
}

const forms: OptionForms<ProfileEvaluationOptions> = {
  kinds: 'list',
  sizes: 'list',
  profiles: 1,
  k: 1,
  seed: 0,
  resamples: 0,
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
  const asked = checkedOptions(options, forms);
  const { kinds = ['exact', 'siblings', 'noisy'], sizes = [5, 10], profiles: count = 1000 } = asked;
  const { k = 10, seed = 1, resamples = 1000 } = asked;
  const results = sizes.flatMap((size) =>
    kinds.map((kind): EvaluatedProfiles => {
      const made = madeUpProfiles(index, { kind, size, count, seed });
      if (made.length === 0)
        throw new SkillGraphError(
          'BAD_INPUT',
          `No occupation has ${size} essential skills to make up a profile of. Ask for smaller ones.`,
        );
      const reciprocal = Float64Array.from(
        made,
        ({ occupation, profile }) => 1 / placeOf(ranker(index, profile), occupation),
      );
      const each = Uint32Array.from(made.keys());
      const draws = resampleCounts(made.length, resamples, seed);
      return {
        kind,
        size,
        profiles: made.length,
        mrr: estimate(reciprocal, each, draws),
        hitRate: estimate(
          reciprocal.map((value) => (value >= 1 / k ? 1 : 0)),
          each,
          draws,
        ),
      };
    }),
  );
  return { question: 'profiles', k, seed, resamples, results };
}

/** Place of a row, score descending, then row ascending; Infinity where nothing speaks for it. */
function placeOf({ rows, scores }: Pick<Scores, 'rows' | 'scores'>, wanted: number): number {
  const own = scores[rows.indexOf(wanted)] ?? 0;
  if (own <= 0) return Number.POSITIVE_INFINITY;
  let place = 1;
  for (let i = 0; i < rows.length; i++) if (scores[i]! > own || (scores[i] === own && rows[i]! < wanted)) place++;
  return place;
}
