import type { Source } from './source.ts';
import type { Attributes } from './stated-values.ts';
/** On which side of the bipartite graph a node stands. */
export type Side = 'occupation' | 'skill';
/** A graph as records: what graphology exports, and what its JSON holds. */
export interface GraphRecords {
    readonly attributes?: Attributes;
    readonly nodes: readonly {
        readonly key: string;
        readonly attributes?: Attributes;
    }[];
    readonly edges: readonly {
        readonly key?: string;
        readonly source: string;
        readonly target: string;
        readonly attributes?: Attributes;
    }[];
}
/** Where in the graph things are found: names of attributes, the defaults being those of `toGraph`. */
export interface FromGraphOptions {
    /** Node attribute that tells the sides apart, or a function that does. Default `side`. */
    readonly side?: string | ((node: string, attributes: Attributes) => Side) | undefined;
    /** Values of the `side` attribute. Defaults `occupation` and `skill`. */
    readonly occupation?: unknown;
    readonly skill?: unknown;
    /** Node attributes; the node's key stands in for a missing id or label. */
    readonly id?: string | undefined;
    readonly label?: string | undefined;
    readonly code?: string | undefined;
    readonly groupCode?: string | undefined;
    readonly level?: string | undefined;
    readonly tags?: string | undefined;
    readonly type?: string | undefined;
    readonly reuseLevel?: string | undefined;
    readonly layer?: string | undefined;
    /** Edge attribute with the importance of a requirement, such as `weight` in other people's graphs. Default `importance`. */
    readonly importance?: string | undefined;
    /** Edge attribute with the required level, a share of its scale. Default `level`. */
    readonly requiredLevel?: string | undefined;
    /** Edge attribute with the kind; without one, an edge is `rated` if it has an importance and `essential` if not. */
    readonly kind?: string | undefined;
    /** Default: as the graph's own attributes say. */
    readonly source?: Source | undefined;
    readonly language?: string | undefined;
}
