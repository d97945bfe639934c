import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from '../query/answer/ask.ts';
import { type ConceptRef } from '../query/answer/concept-ref.ts';
/** How many skills are returned, and how many nodes betweenness is sampled from. */
export interface CoreSkillsOptions extends Ask {
    /** How many to return. Default 10. */
    readonly limit?: number | undefined;
    /** Nodes from which shortest paths are counted. Default: all of a graph of up to 1,000 skills, else 256. */
    readonly pivots?: number | undefined;
    /** Draws the pivots. Default 1. */
    readonly seed?: number | undefined;
    /** Called with pivots done and pivots in all: on all of ESCO, ways are counted for some ten seconds. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
/** A skill with its coreness and what it is made of. */
export interface CoreSkill extends ConceptRef {
    /** Coreness: 1 for the most central skill, 0 and up for the others. */
    readonly score: number;
    /** Standard error that sampling adds to the score; 0 where betweenness is exact. */
    readonly standardError: number;
    /** Relative to the highest of the graph, 0–1. */
    readonly betweenness: number;
    /** Relative to the highest of the graph, 0–1. */
    readonly eigenvector: number;
    /** Share of the pairs of its neighbours that occur together, 0–1. */
    readonly clustering: number;
    /** Skills it occurs with. */
    readonly neighbours: number;
}
/** The skills that hold the graph together, and how exactly that is known. */
export interface CoreSkills {
    /** Whether every skill was a pivot. */
    readonly exact: boolean;
    readonly pivots: number;
    readonly results: readonly CoreSkill[];
}
/**
 * Skills that hold the whole together: (½ betweenness + ½ eigenvector) × (1 − local clustering) on the graph of skills
 * that occur together, each part relative to its highest (after Nesta's Mapping Career Causeways, 2020). Betweenness of
 * a large graph is estimated from seeded pivots, and the standard error of that is stated.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export declare function coreSkills(index: SkillIndex, options?: CoreSkillsOptions): CoreSkills;
