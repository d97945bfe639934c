import type { SkillIndex } from '../compact/skill-index.ts';
import { type Matrix } from './matrix.ts';
import { type Metric } from './metric.ts';
import { type Scores } from './scores.ts';
import { type Subject, type Vector } from './subject.ts';
import { type Weighting } from './weighting.ts';
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
export declare function isMetric(method: Method): method is Metric;
/** A metric under weightings, as a method. `held` weighs the subject's skills, `needed` the occupations' compared with it. */
export declare function weighted(metric: Metric, needed: Weighting, held?: Weighting): ScoringMethod;
/** The scorer of any method; `weighting` applies to bare metrics only. */
export declare function scorerOf(index: SkillIndex, method: Method, weighting?: Weighting): Scorer;
/**
 * The weighting recorded in the index: `flat` for sets, `published` for ratings, unless built otherwise.
 *
 * @throws SkillGraphError `NEEDS_FUNCTION` for one of the caller's own, which a snapshot can name but not hold.
 */
export declare function defaultWeighting(index: SkillIndex): Weighting;
/** The weighting that name and parameters in the snapshot stand for, one value per index; null for what is not ours. */
export declare const recordedWeighting: (index: SkillIndex) => Weighting | null;
/** The plainest method for an index, as a metric: jaccard over sets, cosine over published ratings. */
export declare function plainMethod(index: SkillIndex): Method;
