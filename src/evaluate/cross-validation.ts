import type { SkillIndex } from '../compact/skill-index.ts';
import { clustersOf, groupedFolds } from '../similarity/folds.ts';
import { type Estimate, estimate, resampleCounts } from './bootstrap.ts';
import type { MeasureName } from './measures.ts';
import { type Contestant, contestantName, queryMeasures } from './query-measures.ts';
import type { Truth } from './truth.ts';
import type { GroupSum } from './unit-scores.ts';
import { type CandidateFilter, resolveUnits } from './units.ts';

/** How queries are split, and by which measure a contestant is chosen. */
export interface CrossValidationOptions {
  /** Default 5. */
  readonly folds?: number;
  /** What decides. Default `ndcg`. */
  readonly measure?: MeasureName;
  readonly k?: number;
  readonly seed?: number;
  readonly resamples?: number;
  readonly candidates?: CandidateFilter;
  /** How groups add up. Default `ranks`. */
  readonly groups?: GroupSum;
  /** Queries of one cluster stay on one side of every split, such as the minor group of a unit group. */
  readonly clusterOf?: (name: string) => string;
}

/** One split: what the other folds chose, and how it did on this one. */
export interface Fold {
  readonly chosen: string;
  readonly queries: number;
  readonly mean: number;
}

/** What choosing is worth on queries it has not seen. */
export interface CrossValidation {
  readonly measure: MeasureName;
  /** Over all queries, each answered by the contestant that was chosen without it. */
  readonly heldOut: Estimate;
  readonly folds: readonly Fold[];
}

/**
 * What choosing among contestants (weights of a blend, ranks of a factor model) is worth on queries it has not seen: for
 * each fold, the best on all other folds answers it. The honest figure for anything that was tuned on the evidence.
 *
 * @throws SkillGraphError `BAD_OPTION` for impossible folds.
 */
export function crossValidation(
  index: SkillIndex,
  contestants: readonly Contestant[],
  truth: Truth,
  options: CrossValidationOptions = {},
): CrossValidation {
  const {
    folds = 5,
    measure = 'ndcg',
    k = 10,
    seed = 1,
    resamples = 1000,
    candidates,
    clusterOf,
    groups = 'ranks',
  } = options;
  const units = resolveUnits(index, truth, candidates);
  const { clusters, clusterCount } = clustersOf(
    units.queries.map(({ unit }) => units.names[unit]!),
    clusterOf,
  );
  const foldOf = groupedFolds(clusters, clusterCount, folds, seed);
  const values = contestants.map(
    (contestant) => queryMeasures(index, units, contestant, { k, directed: truth.directed, groups })[measure],
  );
  const heldOut = new Float64Array(units.queries.length);
  const splits = Array.from({ length: folds }, (_, fold): Fold => {
    const others = values.map((all) => meanOf(all.filter((_value, i) => foldOf[i] !== fold)));
    const best = others.indexOf(Math.max(...others));
    const own = values[best]!.filter((_value, i) => foldOf[i] === fold);
    for (const [i, value] of values[best]!.entries()) if (foldOf[i] === fold) heldOut[i] = value;
    return { chosen: contestantName(contestants[best]!), queries: own.length, mean: meanOf(own) };
  });
  return {
    measure,
    heldOut: estimate(heldOut, clusters, resampleCounts(clusterCount, resamples, seed)),
    folds: splits,
  };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values)
    if (!Number.isNaN(value)) {
      sum += value;
      count++;
    }
  return sum / count;
}
