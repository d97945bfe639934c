/** Clusters of queries by name, numbered in order of appearance. */
export declare function clustersOf(names: readonly string[], clusterOf?: (name: string) => string): {
    readonly clusters: Uint32Array;
    readonly clusterCount: number;
};
/**
 * The fold of every query: whole clusters are dealt out, in an order that depends on the seed only, each to the fold that
 * is smallest so far. Related queries are never on both sides of a split.
 *
 * @throws SkillGraphError `BAD_OPTION` for fewer than 2 folds or more folds than clusters.
 */
export declare function groupedFolds(clusters: Uint32Array, clusterCount: number, folds: number, seed: number): Uint32Array;
