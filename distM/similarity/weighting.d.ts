import type { RequirementKind } from '../catalogue/types.ts';
/** One requirement as a weighting sees it. The object is reused between calls: read it, do not keep it. */
export interface WeighedRequirement {
    /** Row of the skill. */
    readonly skill: number;
    readonly kind: RequirementKind;
    /** As published; NaN where not stated. */
    readonly importance: number;
    readonly level: number;
    /** How many occupations require the skill (df). */
    readonly degree: number;
    /** How many skills the occupation (or profile) requires. */
    readonly size: number;
    /** Sum of published importances over the occupation (or profile), missing ones counting 1. */
    readonly total: number;
}
/** What a weighting may know of the whole graph. */
export interface GraphTotals {
    /** Occupations with at least one requirement (N). */
    readonly occupations: number;
    readonly meanSize: number;
    /** Sum of published importances per skill, missing ones counting 1. */
    readonly skillTotals: Float64Array;
    /** Sum of all published importances. */
    readonly total: number;
}
/**
 * How much a requirement counts. Weight 0 takes the requirement out of the comparison: `byKind({ optional: 0 })`
 * compares essential skills only. `prepare` is called once per index, the function it returns once per requirement.
 *
 * @example
 * const transversalHalf: Weighting = { name: 'mine', prepare: () => (r) => (r.degree > 100 ? 0.5 : 1) };
 */
export interface Weighting {
    readonly name: string;
    readonly parameters?: Readonly<Record<string, number | string>>;
    /** Called once per index; gives the function that weighs one requirement. Negative weights are for cosine alone. */
    readonly prepare: (totals: GraphTotals) => (requirement: WeighedRequirement) => number;
}
/** Every requirement counts 1: sets. */
export declare const flat: Weighting;
/**
 * Essential and optional requirements count differently, by default 1 and ½; ratings count as published, or `rated` times
 * that: 0 leaves them out.
 */
export declare function byKind(weights?: {
    readonly essential?: number;
    readonly optional?: number;
    readonly rated?: number;
}): Weighting;
/** Essential requirements only; ratings count as published. */
export declare const essentialOnly: Weighting;
/** The weight as published: a rating's share of its scale, an edge list's weight; 1 where none is stated. */
export declare const published: Weighting;
/** Published level as a share of its scale; 1 where none is stated. */
export declare const publishedLevel: Weighting;
/** ln(N / df): what few occupations ask for says more. 0 for a skill that everyone has, never negative. */
export declare const rarity: Weighting;
/** ln((1 + N) / (1 + df)) + 1, the smoothed inverse document frequency of tf-idf. Always positive. */
export declare const smoothedRarity: Weighting;
/**
 * Okapi BM25 (Robertson & Zaragoza 2009) with ln(1 + (N − df + ½) / (df + ½)) as inverse document frequency; `term`
 * gives the term frequency (default: essential 1, optional ½).
 */
export declare function bm25(options?: {
    readonly k1?: number;
    readonly b?: number;
    readonly term?: Weighting;
}): Weighting;
/**
 * Revealed comparative advantage: a skill's share of the occupation's importance over its share of everyone's
 * (Balassa 1965; for skills Alabdulkareem et al. 2018). With `effective`, 1 where it exceeds (`'>'`) or reaches (`'>='`)
 * 1, else 0.
 */
export declare function comparativeAdvantage(options?: {
    readonly effective?: '>' | '>=';
}): Weighting;
/**
 * Published ratings minus the skill's mean over the occupations that state it: what an occupation needs more or less
 * than others. Can be negative, which only `cosine` accepts.
 */
export declare const centred: Weighting;
/**
 * A weighting whose weights are whole multiples of 2⁻ᵇⁱᵗˢ, by default 2⁻²⁰. Sums of such weights are exact while they stay
 * below 2⁵³⁻ᵇⁱᵗˢ (sums of products: below 2⁵³⁻²·ᵇⁱᵗˢ), so they are the same to the bit in whatever order they are added
 * up: by a kernel, by blocks of a cluster, by a database. Weights other than 0 stay other than 0.
 *
 * @throws SkillGraphError `BAD_OPTION` for bits other than a whole number from 0 to 40.
 *
 * @example
 * similarOccupations(index, 'cook', { weighting: rounded(rarity) });
 */
export declare function rounded(weighting: Weighting, bits?: number): Weighting;
/** The product of several weightings, such as `product(essentialOnly, rarity)`. */
export declare function product(...weightings: readonly Weighting[]): Weighting;
