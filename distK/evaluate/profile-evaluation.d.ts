import type { SkillIndex } from '../compact/skill-index.ts';
import type { Scores } from '../similarity/scores.ts';
import type { Subject } from '../similarity/subject.ts';
import { type Estimate } from './bootstrap.ts';
import { type ProfileKind, type SkillReader } from './made-up-profiles.ts';
import { type Listed } from './resampled.ts';
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
    readonly typed?: {
        readonly understood: number;
        readonly mistaken: number;
    };
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
export declare const rankedByEvidence: ProfileRanker;
/**
 * How well the ranking of `profileMatches`, or one of your own, finds the occupation that a made-up profile was drawn from.
 * Ties go to the lower id, as everywhere. The same input and seed give the same result.
 *
 * @throws SkillGraphError `BAD_OPTION`; `BAD_INPUT` where no occupation has enough essential skills.
 *
 * @example
 * profileEvaluation(index, { kinds: ['siblings'], sizes: [5] }).results[0].mrr
 */
export declare function profileEvaluation(index: SkillIndex, options?: ProfileEvaluationOptions, ranker?: ProfileRanker): ProfileEvaluation;
