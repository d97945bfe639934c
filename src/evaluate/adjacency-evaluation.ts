import { checkForm, type Forms, isCount, oneOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import type { AdjacencyMeasure } from '../query/profile/adjacency-measures.ts';
import { clustersOf } from '../similarity/folds.ts';
import { type Estimate, estimate, hitsWithin, resampleCounts } from './bootstrap.ts';
import { type HiddenFrom, hiddenSkills } from './hidden-skills.ts';
import { areMeasures } from './input-forms.ts';
import { countedTo, type Listed, listedForms, timed } from './resampled.ts';

/** Which skills are hidden; a hit is among the first `k`. */
export interface AdjacencyEvaluationOptions extends Listed {
  /** What is left in the profile: the occupation's essential skills, or all. Default `essential`. */
  readonly profile?: HiddenFrom | undefined;
  /** How many skills are hidden, at most; at most three of an occupation. Default 5,000. */
  readonly cases?: number | undefined;
}

const forms: Forms<AdjacencyEvaluationOptions> = {
  ...listedForms,
  profile: /* @__PURE__ */ oneOf(['essential', 'all']),
  cases: /* @__PURE__ */ isCount(1, 1_000_000),
};

/** One measure's results: how often, and how high, the hidden skill was found again. */
export interface EvaluatedAdjacency {
  readonly name: string;
  readonly parameters: AdjacencyMeasure['parameters'];
  /** Share of cases whose hidden skill is among the first k. */
  readonly hitRate: Estimate;
  /** Mean of 1 / rank of the hidden skill; 0 where it is not found. */
  readonly mrr: Estimate;
  /** Paired difference of both to the first measure; absent for the first itself. */
  readonly difference?: { readonly hitRate: Estimate; readonly mrr: Estimate };
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
export function adjacencyEvaluation(
  index: SkillIndex,
  measures: readonly AdjacencyMeasure[],
  options: AdjacencyEvaluationOptions = {},
): AdjacencyEvaluation {
  checkIndex(index);
  checkForm('The measures', measures, areMeasures);
  const asked = checkOptions(options, forms);
  const { profile = 'essential', cases: most = 5000, k = 10, seed = 1, resamples = 1000, clock, onProgress } = asked;
  const cases = hiddenSkills(index, profile, most, seed);
  if (cases.length === 0)
    throw new SkillGraphError(
      'BAD_INPUT',
      'No occupation has four essential skills, so none can be hidden. Adjacency is judged on data that tell essential from optional.',
    );
  const { clusters, clusterCount } = clustersOf(cases.map(({ occupation }) => String(occupation)));
  const draws = resampleCounts(clusterCount, resamples, seed);
  const estimates = (hits: Float64Array, ranks: Float64Array) => ({
    hitRate: estimate(hits, clusters, draws),
    mrr: estimate(ranks, clusters, draws),
  });
  const oneMore = countedTo(measures.length * cases.length, onProgress);
  const runs = measures.map((measure) => {
    const { score } = measure;
    const { value, seconds } = timed(clock, () =>
      cases.map(({ occupation, profile: held, hidden }) => {
        const rank = rankOf(score(index, held, occupation).scores, held.skills, hidden);
        oneMore();
        return 1 / rank;
      }),
    );
    return { reciprocal: Float64Array.from(value), hits: hitsWithin(k, value), seconds };
  });
  const [first] = runs;
  return {
    question: 'adjacent',
    profile,
    cases: cases.length,
    occupations: clusterCount,
    k,
    seed,
    resamples,
    measures: runs.map(({ reciprocal, hits, seconds }, i) => ({
      name: measures[i]!.name,
      parameters: measures[i]!.parameters,
      ...estimates(hits, reciprocal),
      ...(i === 0
        ? {}
        : {
            difference: estimates(
              hits.map((hit, at) => hit - first!.hits[at]!),
              reciprocal.map((value, at) => value - first!.reciprocal[at]!),
            ),
          }),
      ...seconds,
    })),
  };
}

/** Place of a skill among those not held, score descending, then row ascending; Infinity where nothing speaks for it. */
function rankOf(scores: Float64Array, held: Uint32Array, skill: number): number {
  const score = scores[skill]!;
  if (score <= 0) return Number.POSITIVE_INFINITY;
  let rank = 1;
  for (let other = 0; other < scores.length; other++)
    if ((scores[other]! > score || (scores[other] === score && other < skill)) && !held.includes(other)) rank++;
  return rank;
}
