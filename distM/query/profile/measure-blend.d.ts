import { type AdjacencyMeasure } from './adjacency-measures.ts';
/** A measure of nearness and how much it counts next to others. */
export interface MeasurePart {
    readonly measure: AdjacencyMeasure;
    /** Above 0. Default 1. */
    readonly weight?: number;
}
/**
 * The weighted mean of several measures' scores, as a measure: Σ wᵢ · scoreᵢ(s) / Σ wᵢ. What adds up to the parts' scores
 * adds up to it, an occupation or a skill that speaks in several of them once.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list, a weight that is not above 0, or what is no measure.
 *
 * @example
 * adjacentSkills(index, 'chef', { measure: measureBlend([{ measure: ease(), weight: 0.7 }, { measure: neighbourVote(), weight: 0.3 }]) });
 */
export declare function measureBlend(parts: readonly MeasurePart[]): AdjacencyMeasure;
