import { checkForm, type Forms, isFunction, such } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { describeMethod, type MethodRef } from '../query/answer/method-ref.ts';
import { type MoveRules, moveRules } from '../query/move/move-rules.ts';
import { canStand, standingOf } from '../query/move/standing.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { type Estimate, ratioEstimate, resampleCounts } from './bootstrap.ts';
import { areContestants, isTruth } from './input-forms.ts';
import { type Contestant, contestantName } from './query-measures.ts';
import { countedTo, type Resampled, resampledForms, timed } from './resampled.ts';
import { type Truth, unknownEvidence } from './truth.ts';
import { type CandidateFilter, resolveUnits, type TruthCoverage, type Units } from './units.ts';

/** Which evidence counts. */
export interface MoveEvaluationOptions extends Resampled {
  /** Least gain of a pair that is right; inclusive. Default: any gain above 0. */
  readonly relevant?: number | undefined;
  /** Occupations that may be start and target. Default: all that have a requirement. */
  readonly candidates?: CandidateFilter | undefined;
}

const forms: Forms<MoveEvaluationOptions> = {
  ...resampledForms,
  relevant: /* @__PURE__ */ such((value) => typeof value === 'number' && value >= 0, 'a number of 0 or more'),
  candidates: isFunction,
};

/** The moves under one method, held against the evidence. */
export interface EvaluatedMoves {
  readonly name: string;
  readonly method: MethodRef;
  /** Least likeness of a move under the method, as calibrated. */
  readonly near: number;
  /** Of the moves listed, the share that the evidence confirms. */
  readonly precision: Estimate;
  /** Of what the evidence confirms, the share that is listed. */
  readonly recall: Estimate;
  /** Moves of a start: what a tenth, half and nine tenths of the starts do not exceed; starts without any. */
  readonly moves: {
    readonly lowTenth: number;
    readonly median: number;
    readonly highTenth: number;
    readonly none: number;
  };
  /** Paired difference to the first method; absent for the first itself. */
  readonly difference?: { readonly precision: Estimate; readonly recall: Estimate };
  readonly seconds?: number;
}

/** How far moves agree with evidence. */
export interface MoveEvaluation {
  readonly question: 'moves';
  readonly truth: { readonly name: string; readonly unit: Truth['unit']; readonly directed: boolean } & TruthCoverage;
  /** Least gain that counts as right. */
  readonly relevant: number | 'above 0';
  readonly seed: number;
  readonly resamples: number;
  readonly methods: readonly EvaluatedMoves[];
}

/**
 * How far the moves that `transitions` lists agree with evidence, under one or several methods that rank and gate them.
 * Between groups (judgements of unit groups), a move counts 1 / (occupations of the one group × of the other), so that
 * large groups say no more than small ones, and moves within a group are not judged. Only starts that the evidence knows a
 * right target of are asked. Intervals are 95 % bootstrap intervals over starts (over groups, for evidence between groups).
 *
 * @throws SkillGraphError `BAD_OPTION`; `BAD_INPUT` where none of the evidence is known to the index.
 *
 * @example
 * moveEvaluation(index, [{ method: defaultMethod(index) }], truth, { relevant: 1 }).methods[0].precision.mean
 */
export function moveEvaluation(
  index: SkillIndex,
  contestants: readonly Contestant[],
  truth: Truth,
  options: MoveEvaluationOptions = {},
): MoveEvaluation {
  checkIndex(index);
  checkForm('The contestants', contestants, areContestants);
  checkForm('The truth', truth, isTruth);
  const { relevant, candidates, seed = 1, resamples = 1000, clock, onProgress } = checkOptions(options, forms);
  const units = resolveUnits(index, truth, candidates);
  const right = rightTargets(units, relevant);
  if (right.size === 0) throw unknownEvidence(truth, relevant === undefined ? 'above 0' : `of at least ${relevant}`);
  const draws = resampleCounts(right.size, resamples, seed);
  const oneMore = countedTo(contestants.length * index.occupationCount, onProgress);
  const runs = contestants.map((contestant) => {
    const { method, weighting } = contestant;
    const { value, seconds } = timed(clock, () => {
      const rules = moveRules(index, { method, weighting });
      return { rules, tally: talliedMoves(rules, units, right, oneMore) };
    });
    return { contestant, ...value, seconds };
  });
  const first = runs[0]?.tally;
  return {
    question: 'moves',
    truth: { name: truth.name, unit: truth.unit, directed: truth.directed, ...units.coverage, queries: right.size },
    relevant: relevant ?? 'above 0',
    seed,
    resamples,
    methods: runs.map(({ contestant, rules, tally, seconds }, i) => {
      const { hits, listed, partners, counts } = tally;
      const precision = { of: hits, in: listed };
      const recall = { of: hits, in: partners };
      return {
        name: contestantName(contestant),
        method: describeMethod(index, contestant.method, contestant.weighting),
        near: rules.gates.first.near,
        precision: ratioEstimate(precision, draws),
        recall: ratioEstimate(recall, draws),
        moves: spread(counts),
        ...(i === 0 || first === undefined
          ? {}
          : {
              difference: {
                precision: ratioEstimate(precision, draws, { of: first.hits, in: first.listed }),
                recall: ratioEstimate(recall, draws, { of: first.hits, in: first.partners }),
              },
            }),
        ...seconds,
      };
    }),
  };
}

/** By unit, what is right for it; only units with something right, in the order of their names. */
function rightTargets({ queries }: Units, relevant: number | undefined): ReadonlyMap<number, ReadonlySet<number>> {
  const right = new Map<number, ReadonlySet<number>>();
  for (const { unit, judged, gains } of queries) {
    const targets = judged.filter((_, i) => gains[i]! > 0 && gains[i]! >= (relevant ?? 0));
    if (targets.length > 0) right.set(unit, new Set(targets));
  }
  return right;
}

/** By start of the evidence: weight of what is listed, of what of it is right, and how much is right in all. */
interface Tally {
  readonly hits: Float64Array;
  readonly listed: Float64Array;
  readonly partners: Float64Array;
  /** Moves of every occupation that can stand. */
  readonly counts: readonly number[];
}

function talliedMoves(
  rules: MoveRules,
  units: Units,
  right: ReadonlyMap<number, ReadonlySet<number>>,
  oneMore: () => void,
): Tally {
  const { index } = rules;
  const unitOf = (row: number): number => units.unitOfRow?.[row] ?? (units.candidates[row] === 1 ? row : -1);
  const rows = Array.from({ length: index.occupationCount }, (_, row) => row).filter(
    (row) => unitOf(row) >= 0 && canStand(rules, occupationSubject(index, row)),
  );
  for (let row = rows.length; row < index.occupationCount; row++) oneMore();
  const sizes = new Float64Array(units.names.length);
  for (const row of rows) sizes[unitOf(row)]!++;
  const place = new Map([...right.keys()].map((unit, at) => [unit, at]));
  const ignored = new Map(units.queries.map(({ unit, ignored: pairs }) => [unit, pairs]));
  const tally = {
    hits: new Float64Array(right.size),
    listed: new Float64Array(right.size),
    partners: Float64Array.from(right, ([unit, targets]) =>
      sizes[unit] === 0 ? 0 : [...targets].filter((target) => sizes[target]! > 0).length,
    ),
    counts: [] as number[],
  };
  for (const row of rows) {
    const moves = standingOf(rules, occupationSubject(index, row), 'from').moves();
    tally.counts.push(moves.length);
    oneMore();
    const from = unitOf(row);
    const at = place.get(from);
    if (at === undefined) continue;
    for (const move of moves) {
      const to = unitOf(move.row);
      if (to < 0 || to === from || sizes[to] === 0 || ignored.get(from)?.has(to)) continue;
      const weight = 1 / (sizes[from]! * sizes[to]!);
      tally.listed[at]! += weight;
      if (right.get(from)!.has(to)) tally.hits[at]! += weight;
    }
  }
  return tally;
}

function spread(counts: readonly number[]): EvaluatedMoves['moves'] {
  const sorted = [...counts].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    lowTenth: at(0.1),
    median: at(0.5),
    highTenth: at(0.9),
    none: sorted.filter((count) => count === 0).length,
  };
}
