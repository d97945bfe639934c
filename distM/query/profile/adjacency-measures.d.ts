import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Method } from '../../similarity/method.ts';
import { type Subject } from '../../similarity/subject.ts';
import { type Weighting } from '../../similarity/weighting.ts';
/** What one occupation or one held skill adds to a skill's score. */
export interface AdjacencyContribution {
    readonly feature: 'occupation' | 'skill';
    readonly row: number;
    readonly contribution: number;
}
/** A measure at work on one subject. */
export interface AdjacencyScores {
    /** By skill; 0 where nothing speaks for it. Held skills may be scored: the query leaves them out. */
    readonly scores: Float64Array;
    /** What adds up to a skill's score, in no order. */
    readonly explain: (skill: number) => readonly AdjacencyContribution[];
}
/** How near a skill is to what a subject has already: a value, like a metric. Write your own alike. */
export interface AdjacencyMeasure {
    readonly name: string;
    readonly parameters: Readonly<Record<string, number | string>>;
    /**
     * Scores every skill for a subject. `without` is the row of an occupation that must play no part, so that a measure can
     * be judged on skills hidden from that occupation; −1 for none.
     */
    readonly score: (index: SkillIndex, subject: Subject, without: number) => AdjacencyScores;
}
/** How the most similar occupations vote. */
export interface NeighbourVoteOptions {
    /** How many vote. Default 50. */
    readonly neighbours?: number | undefined;
    /** A vote counts similarity to this power: the nearer, the louder. Default 3. */
    readonly power?: number | undefined;
    /** What an optional requirement counts beside an essential one, 0–1. Default ½. */
    readonly optional?: number | undefined;
    /** What finds the neighbours. Default: the cosine of essential 1, optional ½ times rarity; on ratings, of the ratings. */
    readonly method?: Method | undefined;
    readonly weighting?: Weighting | undefined;
}
/**
 * What similar occupations ask for: Σ similarityᵖ · k of those of the nearest that ask for the skill / Σ similarityᵖ of all
 * of them, k being 1 where it is essential. 0–1: a skill that all neighbours need scores 1. Defaults by leave-one-out
 * (CONTRIBUTING.md, "Evidence of answers").
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export declare function neighbourVote(options?: NeighbourVoteOptions): AdjacencyMeasure;
/** Mean proximity θ of a skill to the skills held. 0–1; favours skills that many occupations ask for. */
export declare const meanProximity: AdjacencyMeasure;
/**
 * ω(s) = Σ θ(s, s′) over the skills held / Σ θ(s, s′) over all skills: the share of what a skill goes together with that is
 * there already (Hidalgo et al. 2007; Alabdulkareem et al. 2018). 0–1; favours specialised skills.
 */
export declare const relatednessDensity: AdjacencyMeasure;
/** The skills a subject has, under the weighting that decides which of ratings count as there. */
export declare function heldSkills(index: SkillIndex, subject: Subject): readonly number[];
/** @throws SkillGraphError `BAD_OPTION` for anything but a measure. */
export declare function checkedMeasure(measure: AdjacencyMeasure): AdjacencyMeasure;
