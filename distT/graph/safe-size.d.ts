import type { AnyGraph } from './skill-graph.ts';
/** Nodes that {@link withSafeSize} may add. */
export interface Padding {
    readonly graph: AnyGraph;
    /** Nodes of the original graph over nodes of this one: what shares of a whole have to be divided by. */
    readonly share: number;
    readonly padded: boolean;
}
/**
 * The graph itself, or, where its summed degree is 256 or 65,536, a copy with two more nodes that are joined to each
 * other only: graphology-indices 0.17 would lose the last node's neighbours. `weight` is given to the extra edges.
 */
export declare function withSafeSize(given: AnyGraph, weight?: number): Padding;
/** Values of the nodes that were there before padding, by the keys they had, each divided by `divisor`. */
export declare function withoutPadding(values: Readonly<Record<string, number>>, divisor?: number): Record<string, number>;
/** The graph, or a copy in which a node called `__proto__` is called otherwise; {@link withoutPadding} turns it back. */
export declare function withSafeKeys(graph: AnyGraph): AnyGraph;
