import { checkIndex } from '../compact/check-index.ts';
import { derived, derivedBy } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { cosine, jaccard, type Metric } from './metric.ts';
import { checkOption, metricForm, weightingForm } from './option-forms.ts';
import { metricScores, pairScore, rowTotals, type Scores, sharedParts } from './scores.ts';
import { metricSkillScores } from './skill-scores.ts';
import { type Subject, subjectVector, type Vector } from './subject.ts';
import {
  bm25,
  byKind,
  centred,
  comparativeAdvantage,
  essentialOnly,
  flat,
  product,
  published,
  publishedLevel,
  rarity,
  rounded,
  smoothedRarity,
  type Weighting,
} from './weighting.ts';

/** What one feature adds to a score. */
export interface Contribution {
  /** `skill`, or what else a method compares: `group`, `broader skill`, `level`, `word`, … */
  readonly feature: string;
  /** Row in the index: of a group where `feature` is `group`, else of a skill; any number where there is a `label`. */
  readonly row: number;
  /** For features that are neither skills nor groups, such as words. */
  readonly label?: string;
  readonly contribution: number;
}

/** A score taken apart: contributions and `indirect` add up to it. */
export interface ScoreParts {
  readonly score: number;
  readonly contributions: readonly Contribution[];
  /** The part that no single feature carries, such as what a factor model infers; 0 for metrics. */
  readonly indirect: number;
}

/** A method at work on one index. */
export interface Scorer {
  /** Whether the subject gives the method anything to compare. */
  readonly hasEvidence: (subject: Subject) => boolean;
  /** Scores against every occupation that shares evidence; rows not listed score 0. Valid until the next call. */
  readonly scores: (subject: Subject) => Scores;
  /** The score against one occupation, equal to what `scores` gives. */
  readonly score: (subject: Subject, row: number) => number;
  /** The score against one occupation, taken apart. */
  readonly explain: (subject: Subject, row: number) => ScoreParts;
  /** For methods that are a metric over the rows of one matrix: what an engine may search instead of asking for `scores`. */
  readonly comparison?: Comparison;
  /** For sums of other methods' scores: what is added up, in this order. */
  readonly parts?: readonly ScorerPart[];
  /** For cosines between dense rows of unit length. */
  readonly dense?: DenseRows;
}

/** What one method counts in a sum of several. */
export interface ScorerPart {
  readonly share: number;
  readonly scorer: Scorer;
}

/** Rows of `rank` numbers, of length 1 or 0. */
export interface DenseRows {
  readonly rank: number;
  readonly rows: Float32Array;
  /** A subject among the rows: `rank` numbers, of length 1 or 0. */
  readonly vectorOf: (subject: Subject) => Float32Array;
  /** The product of a vector with a row. */
  readonly product: (vector: Float32Array, row: number) => number;
}

/** A metric between a subject's vector and every row of a matrix. */
export interface Comparison {
  readonly metric: Metric;
  readonly matrix: Matrix;
  /** What is compared with the rows for a subject. */
  readonly vectorOf: (subject: Subject) => Vector;
  /** Whether an occupation's vector is its own row of the matrix. */
  readonly ownRows: boolean;
}

/**
 * Anything that scores a subject against every occupation and can explain itself: a metric under a weighting, a cosine
 * over stored factors, a blend, your own.
 */
export interface ScoringMethod {
  readonly name: string;
  readonly symmetric: boolean;
  readonly parameters?: Readonly<Record<string, number | string>>;
  /** Puts the method to work on an index. Called for every query: keep what is expensive, by index. */
  readonly scorer: (index: SkillIndex) => Scorer;
  /**
   * One skill's scores against every skill, for methods that can compare skills too; null where nothing can be said of it.
   * Valid until the next call.
   */
  readonly skillScores?: (index: SkillIndex, skill: number) => Scores | null;
}

/** Every metric is a method. */
export type Method = Metric | ScoringMethod;

/** Whether a method is a bare metric, which a weighting may go with. What compares is decided here and nowhere else. */
export function isMetric(method: Method): method is Metric {
  return !('scorer' in method);
}

/** A metric under weightings, as a method. `held` weighs the subject's skills, `needed` the occupations' compared with it. */
export function weighted(metric: Metric, needed: Weighting, held: Weighting = needed): ScoringMethod {
  checkOption('metric', metric, metricForm);
  checkOption('needed', needed, weightingForm);
  checkOption('held', held, weightingForm);
  const scorer = derivedBy((index: SkillIndex, _: object) => metricScorer(index, metric, needed, held));
  return {
    name: metric.name,
    symmetric: metric.symmetric && held === needed,
    parameters: { ...describe('weighting', needed), ...(held === needed ? {} : describe('held', held)) },
    scorer: (index) => scorer(index, metric),
    ...(held === needed
      ? { skillScores: (index: SkillIndex, skill: number) => metricSkillScores(index, metric, needed, skill) }
      : {}),
  };
}

/** The scorer of any method; `weighting` applies to bare metrics only. */
export function scorerOf(index: SkillIndex, method: Method, weighting?: Weighting): Scorer {
  if (isMetric(method)) return metricScorers(index, method)(weighting ?? defaultWeighting(index));
  return method.scorer(index);
}

/**
 * The weighting recorded in the index: `flat` for sets, `published` for ratings, unless built otherwise.
 *
 * @throws SkillGraphError `NEEDS_FUNCTION` for one of the caller's own, which a snapshot can name but not hold.
 */
export function defaultWeighting(index: SkillIndex): Weighting {
  checkIndex(index);
  const weighting = recordedWeighting(index);
  if (weighting !== null) return weighting;
  throw new SkillGraphError(
    'NEEDS_FUNCTION',
    `The index was built with the weighting "${index.meta.weighting.name}", which a snapshot can name but not hold. Pass it again: { weighting }.`,
  );
}

/** The weighting that name and parameters in the snapshot stand for, one value per index; null for what is not ours. */
export const recordedWeighting: (index: SkillIndex) => Weighting | null = /* @__PURE__ */ derived(
  ({ meta }: SkillIndex) => weightingMadeOf(meta.weighting.name, meta.weighting.parameters),
);

function weightingMadeOf(name: string, parameters: Weighting['parameters'] = {}): Weighting | null {
  const within = /^rounded\((.+)\)$/.exec(name)?.[1];
  if (within !== undefined) {
    const { bits, ...rest } = parameters;
    const weighting = weightingMadeOf(within, rest);
    return weighting && rounded(weighting, bits as number);
  }
  if (name === 'byKind') return byKind(parameters);
  const parts = name.split('×').map(namedWeighting);
  if (!parts.every((part) => part !== undefined)) return null;
  const made = parts.length === 1 ? parts[0]! : product(...parts);
  return sameParameters(made.parameters, parameters) ? made : null;
}

function sameParameters(a: Weighting['parameters'] = {}, b: Weighting['parameters'] = {}): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}

/** The plainest method for an index, as a metric: jaccard over sets, cosine over published ratings. */
export function plainMethod(index: SkillIndex): Method {
  checkIndex(index);
  return index.requirements.importance ? cosine : jaccard;
}

/** A weighting without parameters, by its name; undefined for one of the caller's own. */
function namedWeighting(name: string): Weighting | undefined {
  return plainWeightings.find((weighting) => weighting.name === name);
}

const plainWeightings: readonly Weighting[] = [
  flat,
  /* @__PURE__ */ byKind(),
  essentialOnly,
  published,
  publishedLevel,
  rarity,
  smoothedRarity,
  /* @__PURE__ */ bm25(),
  /* @__PURE__ */ comparativeAdvantage(),
  centred,
];

const metricScorers = /* @__PURE__ */ derivedBy((index: SkillIndex, metric: Metric) => {
  const known = new WeakMap<Weighting, Scorer>();
  return (weighting: Weighting): Scorer => {
    const scorer = known.get(weighting) ?? metricScorer(index, metric, weighting, weighting);
    known.set(weighting, scorer);
    return scorer;
  };
});

function metricScorer(index: SkillIndex, metric: Metric, needed: Weighting, held: Weighting): Scorer {
  const matrix = matrixOf(index, needed);
  const vectorOf = (subject: Subject): Vector => subjectVector(index, held, subject);
  return {
    hasEvidence: (subject) => vectorOf(subject).count > 0,
    scores: (subject) => metricScores(matrix, vectorOf(subject), metric),
    score: (subject, row) => pairScore(matrix, vectorOf(subject), row, metric),
    explain: (subject, row) => {
      const vector = vectorOf(subject);
      const { columns, values } = sharedParts(matrix, vector, row, metric);
      const shared = values.reduce((sum, value) => sum + value, 0);
      const score = columns.length === 0 ? 0 : metric.score(shared, vector, rowTotals(matrix, row));
      const contributions = columns.map((column, i) => ({
        feature: 'skill',
        row: column,
        contribution: shared === 0 ? 0 : (score * values[i]!) / shared,
      }));
      return { score, contributions, indirect: 0 };
    },
    comparison: { metric, matrix, vectorOf, ownRows: held === needed },
  };
}

function describe(role: string, weighting: Weighting): Record<string, number | string> {
  const described: Record<string, number | string> = { [role]: weighting.name };
  for (const [name, value] of Object.entries(weighting.parameters ?? {})) described[`${role}.${name}`] = value;
  return described;
}
