import { type OptionForms } from '../query/answer/ask.ts';
import type { AnyGraph } from './skill-graph.ts';
/** What counts as weight, and how fine the communities are. */
export interface CommunitiesOptions {
    /** Edge attribute read as weight; null counts every edge 1. Default `weight`. */
    readonly weight?: string | null | undefined;
    /** Above 1 for more and smaller communities, below for fewer and larger. Default 1. */
    readonly resolution?: number | undefined;
    /** The same seed gives the same communities. Default 1. */
    readonly seed?: number | undefined;
}
/** The forms of what finding communities may be told, but for the weight. */
export declare const communityForms: OptionForms<Omit<CommunitiesOptions, 'weight'>>;
/** A graph's nodes, divided. */
export interface Communities {
    /** Keys of the nodes of each community, ascending; the largest community first, then by first key. */
    readonly communities: readonly (readonly string[])[];
    /** How much more of the weight lies inside communities than chance would put there, below 1 (Newman 2006). */
    readonly modularity: number;
}
/**
 * Groups of nodes that are joined more closely to each other than to the rest, by the Louvain method (Blondel et al.
 * 2008), seeded.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no graph, `BAD_OPTION`, `BAD_WEIGHT`.
 */
export declare function communities(graph: AnyGraph, options?: CommunitiesOptions): Communities;
