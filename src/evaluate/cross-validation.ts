import { checkForm, type Forms, isCount, oneOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { clustersOf, groupedFolds } from '../similarity/folds.ts';
import { scorerOf } from '../similarity/method.ts';
import { type Estimate, estimate, resampleCounts } from './bootstrap.ts';
import { type Judging, judgingForms } from './evaluation.ts';
import { areContestants, isTruth } from './input-forms.ts';
import { type MeasureName, measureNames } from './measures.ts';
import { type Contestant, contestantName, queryMeasures } from './query-measures.ts';
import { countedTo, timed } from './resampled.ts';
import type { Truth } from './truth.ts';
import { resolveUnits } from './units.ts';

/** How queries are split, and by which measure a contestant is chosen. */
export interface CrossValidationOptions extends Judging {
  /** Default 5. */
  readonly folds?: number | undefined;
  /** What decides. Default `ndcg`. */
  readonly measure?: MeasureName | undefined;
}

const forms: Forms<CrossValidationOptions> = {
  ...judgingForms,
  folds: /* @__PURE__ */ isCount(2, 10_000),
  measure: /* @__PURE__ */ oneOf(measureNames),
};

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
  /** All contestants together; only with a clock. */
  readonly seconds?: number;
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
  checkIndex(index);
  checkForm('The contestants', contestants, areContestants);
  checkForm('The truth', truth, isTruth);
  const {
    folds = 5,
    measure = 'ndcg',
    k = 10,
    seed = 1,
    resamples = 1000,
    candidates,
    clusterOf,
    groups = 'ranks',
    clock,
    onProgress,
  } = checkOptions(options, forms);
  const units = resolveUnits(index, truth, candidates);
  const { clusters, clusterCount } = clustersOf(
    units.queries.map(({ unit }) => units.names[unit]!),
    clusterOf,
  );
  const foldOf = groupedFolds(clusters, clusterCount, folds, seed);
  const onQuery = countedTo(contestants.length * units.queries.length, onProgress);
  const { value: values, seconds } = timed(clock, () =>
    contestants.map(
      ({ method, weighting }) =>
        queryMeasures(index, units, {
          scorer: scorerOf(index, method, weighting),
          k,
          directed: truth.directed,
          groups,
          onQuery,
        })[measure],
    ),
  );
  const heldOut = new Float64Array(units.queries.length);
  const splits = Array.from({ length: folds }, (_, fold): Fold => {
    const others = values.map((all) => meanOf(all.filter((_value, i) => foldOf[i] !== fold)));
    const best = others.reduce((most, mean, at) => (mean > others[most]! || Number.isNaN(others[most]) ? at : most), 0);
    const own = values[best]!.filter((_value, i) => foldOf[i] === fold);
    for (const [i, value] of values[best]!.entries()) if (foldOf[i] === fold) heldOut[i] = value;
    return { chosen: contestantName(contestants[best]!), queries: own.length, mean: meanOf(own) };
  });
  return {
    measure,
    heldOut: estimate(heldOut, clusters, resampleCounts(clusterCount, resamples, seed)),
    folds: splits,
    ...seconds,
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
