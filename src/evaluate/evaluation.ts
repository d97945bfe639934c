import { checkForm, type Forms, isFunction, isText, oneOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { checkIndex } from '../compact/check-index.ts';
import { derived } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { describeMethod, type MethodRef } from '../query/answer/method-ref.ts';
import { clustersOf } from '../similarity/folds.ts';
import { type Scorer, scorerOf } from '../similarity/method.ts';
import { type Estimate, estimate, resampleCounts } from './bootstrap.ts';
import { areContestants, isTruth } from './input-forms.ts';
import { type MeasureName, measureNames } from './measures.ts';
import { type Contestant, contestantName, type QueryMeasures, queryMeasures } from './query-measures.ts';
import { countedTo, type Listed, listedForms, timed } from './resampled.ts';
import { type Truth, unknownEvidence } from './truth.ts';
import type { GroupSum } from './unit-scores.ts';
import { type CandidateFilter, resolveUnits, type TruthCoverage } from './units.ts';

/** Which of the occupations are asked and answer, and how; nDCG and recall look at the first `k`. */
export interface Judging extends Listed {
  /** Occupations that may be asked about and answered with. Default: all that have a requirement. */
  readonly candidates?: CandidateFilter | undefined;
  /** How the answers of a group's occupations add up, for evidence between groups. Default `ranks`. */
  readonly groups?: GroupSum | undefined;
  /** Queries of one cluster are drawn together, such as the unit groups of a minor group. Default: each by itself. */
  readonly clusterOf?: ((name: string) => string) | undefined;
}

export const judgingForms: Forms<Judging> = {
  ...listedForms,
  candidates: isFunction,
  groups: /* @__PURE__ */ oneOf(['ranks', 'scores']),
  clusterOf: isFunction,
};

/** How contestants are compared. */
export interface EvaluationOptions extends Judging {
  /** Name of the contestant that others are compared with. Default: the first. */
  readonly baseline?: string | undefined;
}

const forms: Forms<EvaluationOptions> = { ...judgingForms, baseline: isText };

/** One contestant's results. */
export interface EvaluatedMethod {
  readonly name: string;
  readonly method: MethodRef;
  readonly measures: Readonly<Record<MeasureName, Estimate>>;
  /** Paired difference to the baseline; absent for the baseline itself. */
  readonly difference?: Readonly<Record<MeasureName, Estimate>>;
  readonly seconds?: number;
}

/** Every contestant's results against one truth. */
export interface Evaluation {
  readonly truth: { readonly name: string; readonly unit: Truth['unit']; readonly directed: boolean } & TruthCoverage;
  /** How groups added up; only for evidence between groups. */
  readonly groups?: GroupSum;
  readonly k: number;
  readonly seed: number;
  readonly resamples: number;
  readonly baseline: string;
  /** In the order given. */
  readonly methods: readonly EvaluatedMethod[];
}

/**
 * How well methods find what the evidence says, with 95 % bootstrap intervals over queries and paired differences to a
 * baseline. The same input and seed give the same result, to the byte.
 *
 * @throws SkillGraphError `BAD_OPTION` for a method twice, an unknown baseline or a bad number; `BAD_INPUT` where none of
 * the evidence is known to the index.
 *
 * @example
 * const { methods } = evaluation(index, [{ method: jaccard }, { method: mine }], createTruth(pairs));
 */
export function evaluation(
  index: SkillIndex,
  contestants: readonly Contestant[],
  truth: Truth,
  options: EvaluationOptions = {},
): Evaluation {
  checkIndex(index);
  checkForm('The contestants', contestants, areContestants);
  checkForm('The truth', truth, isTruth);
  const names = contestants.map(contestantName);
  const { baseline = names[0] ?? '', ...asked } = checkOptions(options, forms);
  const { k = 10, seed = 1, resamples = 1000, candidates, clusterOf, groups = 'ranks', clock, onProgress } = asked;
  checkNames(names, baseline);
  const units = resolveUnits(index, truth, candidates);
  if (units.queries.length === 0) throw unknownEvidence(truth, 'above 0');
  const { clusters, clusterCount } = clustersOf(
    units.queries.map(({ unit }) => units.names[unit]!),
    clusterOf,
  );
  const draws = resampleCounts(clusterCount, resamples, seed);
  // Two names for one method, such as the default where it has nothing but features, are asked once.
  const scorers = contestants.map(({ method, weighting }) => scorerOf(index, method, weighting));
  const onQuery = countedTo(new Set(scorers).size * units.queries.length, onProgress);
  const runOf = derived((scorer: Scorer) => {
    const { value: values, seconds } = timed(clock, () =>
      queryMeasures(index, units, { scorer, k, directed: truth.directed, groups, onQuery }),
    );
    return { values, ...seconds };
  });
  const runs = scorers.map(runOf);
  const estimates = (valuesOf: (name: MeasureName) => Float64Array) =>
    Object.fromEntries(measureNames.map((name) => [name, estimate(valuesOf(name), clusters, draws)])) as Record<
      MeasureName,
      Estimate
    >;
  const base = runs[names.indexOf(baseline)]!.values;
  return {
    truth: { name: truth.name, unit: truth.unit, directed: truth.directed, ...units.coverage },
    ...(truth.unit === 'group' ? { groups } : {}),
    k,
    seed,
    resamples,
    baseline,
    methods: runs.map(({ values, ...time }, i) => ({
      name: names[i]!,
      method: describeMethod(index, contestants[i]!.method, contestants[i]!.weighting),
      measures: estimates((name) => values[name]),
      ...(names[i] === baseline ? {} : { difference: estimates((name) => minus(values, base, name)) }),
      ...time,
    })),
  };
}

function minus(values: QueryMeasures, base: QueryMeasures, name: MeasureName): Float64Array {
  return values[name].map((value, i) => value - base[name][i]!);
}

function checkNames(names: readonly string[], baseline: string): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new SkillGraphError('BAD_OPTION', `Two methods are called "${twice}". Give one of them another name.`);
  if (!names.includes(baseline))
    throw new SkillGraphError(
      'BAD_OPTION',
      `No method is called "${baseline}", which should be the baseline. There are: ${names.join(', ')}.`,
    );
}
