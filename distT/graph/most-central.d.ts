import type { Side } from '../catalogue/graph-form.ts';
import { type Centrality, type CentralityOptions } from './centralities.ts';
import type { AnyGraph } from './skill-graph.ts';
/** Which nodes are ranked, and how many are returned. */
export interface MostCentralOptions extends CentralityOptions {
    /** How many to return. Default 10. */
    readonly limit?: number | undefined;
    /** Only nodes of this side. */
    readonly side?: Side | undefined;
}
/** A node with its centrality. */
export interface CentralNode {
    readonly id: string;
    readonly label: string;
    readonly score: number;
}
/**
 * The most central nodes of a graph: score descending, then id ascending.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no graph or no measure, `BAD_OPTION`, `BAD_WEIGHT`.
 *
 * @example
 * mostCentral(toGraph(catalogue), pagerank, { side: 'skill', limit: 5 });
 */
export declare function mostCentral(graph: AnyGraph, centrality?: Centrality, options?: MostCentralOptions): CentralNode[];
