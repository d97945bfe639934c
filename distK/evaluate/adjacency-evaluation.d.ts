import type { SkillIndex } from '../compact/skill-index.ts';
import type { AdjacencyMeasure } from '../query/profile/adjacency-measures.ts';
import { type Estimate } from './bootstrap.ts';
import { type HiddenFrom } from './hidden-skills.ts';
import { type Listed } from './resampled.ts';
/** Which skills are hidden; a hit is among the first `k`. */
export interface AdjacencyEvaluationOptions extends Listed {
    /** What is left in the profile: the occupation's essential skills, or all. Default `essential`. */
    readonly profile?: HiddenFrom | undefined;
    /** How many skills are hidden, at most; at most three of an occupation. Default 5,000. */
    readonly cases?: number | undefined;
}
/** One measure's results: how often, and how high, the hidden skill was found again. */
export interface EvaluatedAdjacency {
    readonly name: string;
    readonly parameters: AdjacencyMeasure['parameters'];
    /** Share of cases whose hidden skill is among the first k. */
    readonly hitRate: Estimate;
    /** Mean of 1 / rank of the hidden skill; 0 where it is not found. */
    readonly mrr: Estimate;
    /** Paired difference of both to the first measure; absent for the first itself. */
    readonly difference?: {
        readonly hitRate: Estimate;
        readonly mrr: Estimate;
    };
    readonly seconds?: number;
}
/** Every measure's results on the same cases. */
export interface AdjacencyEvaluation {
    readonly question: 'adjacent';
    readonly profile: HiddenFrom;
    readonly cases: number;
    readonly occupations: number;
    readonly k: number;
    readonly seed: number;
    readonly resamples: number;
    readonly measures: readonly EvaluatedAdjacency[];
}
/**
 * How well measures of adjacency find an essential skill that was hidden from an occupation (leave-one-out). The occupation
 * itself plays no part in the answer; its requirements still count in how rare a skill is. Intervals are 95 % bootstrap
 * intervals over occupations. The same input and seed give the same result.
 *
 * @throws SkillGraphError `BAD_OPTION`; `BAD_INPUT` where no occupation has four essential skills.
 *
 * @example
 * adjacencyEvaluation(index, [neighbourVote(), relatednessDensity], { profile: 'all' });
 */
export declare function adjacencyEvaluation(index: SkillIndex, measures: readonly AdjacencyMeasure[], options?: AdjacencyEvaluationOptions): AdjacencyEvaluation;
