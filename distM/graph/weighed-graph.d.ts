import type { AnyGraph } from './skill-graph.ts';
/**
 * The graph as measures by weight see it: an edge of weight 0 joins nothing. Edges without the attribute weigh 1.
 *
 * @throws SkillGraphError `BAD_WEIGHT` for a weight that is no finite number of at least 0.
 */
export declare function weighedGraph(graph: AnyGraph, weight: string | null): AnyGraph;
/** What an edge weighs: a finite number of at least `least`. @throws SkillGraphError `BAD_WEIGHT`. */
export declare function edgeWeight(edge: string, attributes: Readonly<Record<string, unknown>>, name: string, least?: number): number;
/**
 * Options whose weight is settled: the attribute that is read, or null for none.
 *
 * @throws SkillGraphError `BAD_OPTION` for a weight that is neither the name of an attribute nor null.
 */
export declare function checkedWeight<Options extends {
    readonly weight?: string | null | undefined;
}>(options: Options): Omit<Options, 'weight'> & {
    readonly weight: string | null;
};
