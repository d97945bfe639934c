import type { IndicatorFacts } from '../../catalogue/lens.ts';
import { type RequirementKind } from '../../catalogue/types.ts';
import type { IndicatorFormula } from './formula.ts';
/** What a combination may know of an element that an occupation rates or asks for. */
export interface RatedElement {
    readonly id: string;
    readonly label: string;
    readonly kind: RequirementKind;
    /** Shares of their scales (0–1), NaN where not stated. */
    readonly importance: number;
    readonly level: number;
}
export interface WeightedSumOptions {
    /** The layer of what is rated: `abilities`, `work activities`, `activities`, … Default: all. */
    readonly over?: string;
    /** Score of an element by id; elements without one do not count. */
    readonly scores: Readonly<Record<string, number>> | ReadonlyMap<string, number>;
    /** How much an element counts. Default: its importance, or 1 where it has none. */
    readonly combine?: (element: RatedElement) => number;
    /** The id that scores are kept under, such as that of the activity above. Default: the element's own. */
    readonly scoredAs?: (id: string) => string;
    /** The value is (mean − `origin`) × `scale`. Default 0 and 1. */
    readonly origin?: number;
    readonly scale?: number;
}
/**
 * The weighted mean of scores of what an occupation rates: abilities scored by how far a technology reaches them, work
 * activities by how often it was used for them. Σ w·s / Σ w over elements with a score.
 *
 * @throws SkillGraphError `BAD_INPUT` for facts that are incomplete, `BAD_OPTION`.
 *
 * @example
 * const manual = weightedSum(facts, { over: 'abilities', scores: { '1.A.2.a.2': 1, '1.A.3.a.1': 1, '1.A.1.a.1': 0 } });
 */
export declare function weightedSum(facts: IndicatorFacts, options: WeightedSumOptions): IndicatorFormula;
