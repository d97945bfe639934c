import { type Contribution, type Method, type ScoringMethod } from './method.ts';
/** A method and how much it counts next to others. */
export interface WeightedPart {
    readonly method: Method;
    /** Above 0. Default 1. */
    readonly weight?: number;
}
/** A method in a blend. */
export interface BlendPart extends WeightedPart {
    /** What its scores are multiplied by, so that scores of different spread can be added. Above 0. Default 1. */
    readonly scale?: number;
}
/** What a blend is called, and what becomes of a part that one side of a pair has nothing for. */
export interface BlendOptions {
    readonly name?: string;
    /**
     * `zero` (the default): it counts 0. `left out`: the parts that both sides have share its weight, pair by pair, so that
     * who lacks it is neither favoured nor punished.
     */
    readonly absent?: 'zero' | 'left out';
}
/**
 * The weighted mean of several methods' scores, as a method. Methods that find nothing in common count 0. An
 * explanation is the sum of the parts' explanations.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list, what is no method, or a weight or scale that is not above 0.
 */
export declare function blend(parts: readonly BlendPart[], options?: BlendOptions): ScoringMethod;
/**
 * The weights of a caller's parts as shares of 1.
 *
 * @throws SkillGraphError `BAD_OPTION` as {@link sharesOf}, and for what is no method or has other fields.
 */
export declare function checkedShares(parts: readonly WeightedPart[], further?: readonly string[]): readonly number[];
/**
 * The parts' weights as shares of 1.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list or a weight that is not above 0.
 */
export declare function sharesOf(parts: readonly Pick<WeightedPart, 'weight'>[]): readonly number[];
/** Names, weights and parameters of the parts, flat. */
export declare function describeParts(parts: readonly {
    readonly method: Pick<Method, 'name' | 'parameters'>;
}[], shares: readonly number[]): Record<string, number | string>;
/** Contributions to the same feature added up, by feature and row. */
export declare function mergedContributions<Part extends Pick<Contribution, 'feature' | 'row' | 'contribution'>>(contributions: readonly Part[]): Part[];
