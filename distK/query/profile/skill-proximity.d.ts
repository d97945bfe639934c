import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Weighting } from '../../similarity/weighting.ts';
/**
 * Which requirements count as there (e in the formulas): all of a set; of ratings those that exceed the skill's share
 * everywhere (revealed comparative advantage above 1), since everyone is rated on everything. Where ratings are borrowed
 * beside sets, the sets.
 */
export declare function effectiveWeighting(index: SkillIndex): Weighting;
/** The proximities of one skill to others: entry `i` belongs to skill `skills[i]`, for `i` below `count`. */
export interface Proximities {
    readonly count: number;
    readonly skills: Uint32Array;
    /** By skill; only those listed are set. */
    readonly values: Float64Array;
}
/**
 * θ(s, s′) = occupations that ask for both / the larger number that ask for either: the smaller of both conditional
 * probabilities (φ in Hidalgo et al., Science 317, 2007; θ for skills in Alabdulkareem et al., Science Advances 4, 2018).
 * The skill itself is left out. Valid until the next call for the same index.
 *
 * @param without row of an occupation that plays no part; −1 for none
 */
export declare function proximitiesOf(index: SkillIndex, skill: number, without?: number): Proximities;
/** Σ θ(s, ·) of every skill: what a relatedness density divides by. Worked out once per index. */
export declare const proximityTotals: (index: SkillIndex) => Float64Array;
