import type { AdjacencyMeasure } from './adjacency-measures.ts';
/** How strongly {@link ease} is held back, and how exactly it is worked out. */
export interface EaseOptions {
    /** The ridge λ: the higher, the less a single occupation can say. Above 0. Default 5. */
    readonly lambda?: number | undefined;
    /** What an optional requirement counts beside an essential one, 0–1. Default ½. */
    readonly optional?: number | undefined;
    /** Random vectors behind the estimate of a skill's own share. Default 100. */
    readonly probes?: number | undefined;
    readonly seed?: number | undefined;
}
/**
 * What the whole graph expects of somebody who has these skills: the linear model without self-reference of Steck,
 * "Embarrassingly shallow autoencoders for sparse data" (WWW 2019), by its dual,
 *
 *     score(s) = Σ_j x_j m_js / (1 − m_ss),  M = Xᵀ(XXᵀ + λI)⁻¹X,
 *
 * X being occupations × skills. It is linear in the skills held, so contributions sum; they may be negative. The product
 * with the inverse is found by conjugate gradients over the sparse rows, m_ss once per index from random vectors (Bekas,
 * Kokiopoulou & Saad 2007). Around 0–1.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export declare function ease(options?: EaseOptions): AdjacencyMeasure;
