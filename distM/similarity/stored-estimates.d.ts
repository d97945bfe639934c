import { type DerivedSection } from '../compact/derived-section.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
/** How good estimates of an indicator are, measured on occupations whose donors were left out. */
export interface EstimateQuality {
    /** Share of the variance explained, donors left out by groups; rank correlation; mean absolute error. */
    readonly r2: number;
    readonly spearman: number;
    readonly mae: number;
    /** Share of left-out values inside their interval. */
    readonly cover: number;
    /** R² of the mean of the occupations' group, by digits of its code. */
    readonly groupMeans: Readonly<Record<string, number>>;
    readonly occupations: number;
    /** Distinct donors. */
    readonly codes: number;
}
/** What is recorded of the estimates of one indicator. */
export interface EstimateRecord {
    readonly id: string;
    /** null where too few occupations have a figure to learn from. */
    readonly quality: EstimateQuality | null;
    /** Whether the quality is enough to show an estimate; if not, nothing else is stored. */
    readonly given: boolean;
    /** Mean and standard deviation of the donors: what is stored are deviations, in single precision. */
    readonly mean: number;
    readonly scale: number;
    /** Half-width of an interval per unit of spread. */
    readonly q: number;
    readonly level: number;
    readonly donors: number;
    /** Which set of donors it learnt from: indicators of one source share theirs. −1 where it is not given. */
    readonly donorSet: number;
}
/** Estimates of an indicator as the index holds them. */
export interface StoredEstimate extends EstimateRecord {
    /** Rows of the occupations with a figure of their own or borrowed, ascending, and their weights. */
    readonly donorRows: Uint32Array;
    readonly alpha: Float64Array;
    /** For every occupation that is no donor, rows ascending: the estimate, and its spread. */
    readonly values: Float64Array;
    readonly spreads: Float64Array;
    /** Place of a row in `values` and `spreads`; −1 for a donor. */
    readonly placeOf: Int32Array;
}
/** Rows that are not among some, ascending. */
export declare function rowsBeside(rows: Uint32Array, count: number): Uint32Array;
/** What a kernel ridge regression says of the indicators of an index: made by `withEstimates` of `skillgraph/latent`. */
export declare const estimatesSection: DerivedSection<readonly StoredEstimate[]>;
/** The stored estimates of an indicator; null where there are none. */
export declare function storedEstimate(index: SkillIndex, id: string): StoredEstimate | null;
