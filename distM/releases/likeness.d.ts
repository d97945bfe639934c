import type { Adjacency } from '../compact/skill-index.ts';
import { type NameWords } from './name-words.ts';
/** What a concept is known by when its id and name are not: the words of its label, and what it is linked with. */
export interface Features {
    readonly label: string;
    /** Rows on the other side of the graph, in the numbers of the later release. */
    readonly links: Uint32Array;
}
/** Concept → rows on the other side, and back. */
export interface Links {
    readonly links: Adjacency;
    readonly linkedBy: Adjacency;
}
/** Concepts of the later release to be compared with. */
export interface Candidates {
    readonly names: NameWords;
    readonly listed: Links;
    /** Only what is linked in the later release and was not before. */
    readonly gained: Links;
}
/** Which links made two concepts alike: all of the candidate's, or those it gained. */
export type LinkedBy = 'listed' | 'gained';
/** How alike a concept is to another. */
export interface Alike {
    readonly row: number;
    /** The mean of links and names where both are linked with something, else the names alone. */
    readonly likeness: number;
    /** 2 × shared links ÷ links of both; null where one side has none. */
    readonly links: number | null;
    readonly by: LinkedBy;
    /** How many links are shared. */
    readonly shared: number;
    /** 2 × weight of shared words ÷ weight of both labels. */
    readonly names: number;
}
/**
 * The concepts that share links or words worth a look, the most alike first; ties by row. What went from one
 * list and came to another says more than what two lists have in common: two concepts that always stood side by side are
 * two, however alike.
 *
 * @param except Left out; −1 for none.
 */
export declare function alikeConcepts(candidates: Candidates, features: Features, except?: number): Alike[];
/** From which likeness on a concept counts as a possible successor, by what makes it alike. */
export type LikenessLevels = Readonly<Record<LinkedBy, number>>;
/**
 * Levels that only one in twenty concepts reaches with a concept that is not its successor, read from
 * concepts that are known to go on as themselves: the nearest other one each.
 *
 * @param staying Concepts of the later release, and what they were before; where none stayed, what they are now.
 */
export declare function likenessLevels(candidates: Candidates, staying: readonly {
    readonly row: number;
    readonly features: Features;
}[]): LikenessLevels;
