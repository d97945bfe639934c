import { checkCount } from '../catalogue/options.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { describeMethod, type MethodRef } from '../query/answer/method-ref.ts';
import { clustersOf } from '../similarity/folds.ts';
import { type Estimate, estimate, resampleCounts } from './bootstrap.ts';
import { type MeasureName, measureNames } from './measures.ts';
import { type Contestant, contestantName, type QueryMeasures, queryMeasures } from './query-measures.ts';
import { type Truth, unknownEvidence } from './truth.ts';
import type { GroupSum } from './unit-scores.ts';
import { type CandidateFilter, resolveUnits, type TruthCoverage } from './units.ts';

/** What is measured, over which occupations, and how uncertainty is estimated. */
export interface EvaluationOptions {
  /** Length of the list that nDCG and recall look at. Default 10. */
  readonly k?: number;
  /** Seed of the bootstrap. Default 1. */
  readonly seed?: number;
  /** Bootstrap resamples behind the intervals; 0 for none. Default 1000. */
  readonly resamples?: number;
  /** Name of the contestant that others are compared with. Default: the first. */
  readonly baseline?: string;
  /** Occupations that may be asked about and answered with. Default: all that have a requirement. */
  readonly candidates?: CandidateFilter;
  /** How the answers of a group's occupations add up, for evidence between groups. Default `ranks`. */
  readonly groups?: GroupSum;
  /** Queries of one cluster are resampled together. Default: each by itself. */
  readonly clusterOf?: (name: string) => string;
  /** A clock in milliseconds, such as `performance.now`: only with it are `seconds` reported. */
  readonly clock?: () => number;
}

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
  const { k = 10, seed = 1, resamples = 1000, candidates, clusterOf, groups = 'ranks', clock } = options;
  checkCount('k', k, 1);
  checkCount('resamples', resamples);
  const names = contestants.map(contestantName);
  const { baseline = names[0] ?? '' } = options;
  checkNames(names, baseline);
  const units = resolveUnits(index, truth, candidates);
  if (units.queries.length === 0) throw unknownEvidence(truth, 'above 0');
  const { clusters, clusterCount } = clustersOf(
    units.queries.map(({ unit }) => units.names[unit]!),
    clusterOf,
  );
  const draws = resampleCounts(clusterCount, resamples, seed);
  const runs = contestants.map((contestant) => {
    const start = clock?.();
    const values = queryMeasures(index, units, contestant, { k, directed: truth.directed, groups });
    return { values, ...(clock && start !== undefined ? { seconds: (clock() - start) / 1000 } : {}) };
  });
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
