import type { UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { Lens } from '../catalogue/lens.ts';
import type { Attribute, Issue, RequirementKind, ReuseLevel, SkillRelation, SkillType, Source, Translation } from '../catalogue/types.ts';
/** What nodes and groups state where the classification does: further names, texts, what stands above. */
export interface ConceptTexts {
    readonly altLabels?: readonly string[];
    /** Searched, never shown. */
    readonly hiddenLabels?: readonly string[];
    readonly description?: string;
    readonly scopeNote?: string;
    /** Ids of broader concepts: groups (see the graph's attributes), or concepts of the same side. */
    readonly broader?: readonly string[];
    /** Texts by further languages. */
    readonly translations?: Readonly<Record<string, Translation>>;
}
/** An occupation as a node. */
export interface OccupationNode extends ConceptTexts {
    readonly side: 'occupation';
    readonly id: string;
    readonly label: string;
    readonly code?: string;
    readonly groupCode?: string;
    readonly level?: number;
    readonly tags: readonly string[];
    readonly attributes?: readonly Attribute[];
}
/** A skill as a node. */
export interface SkillNode extends ConceptTexts {
    readonly side: 'skill';
    readonly id: string;
    readonly label: string;
    readonly code?: string;
    readonly type: SkillType;
    readonly reuseLevel: ReuseLevel;
    readonly layer: string;
    readonly tags: readonly string[];
}
/** A group: no node, because the graph has two sides; a record among the graph's attributes. */
export interface GroupRecord extends ConceptTexts {
    readonly pillar: 'occupation' | 'skill';
    readonly id: string;
    readonly label: string;
    readonly code?: string;
    readonly tags?: readonly string[];
}
/** A requirement as an edge, its source the occupation. */
export interface RequirementEdge {
    readonly kind: RequirementKind;
    /** The published importance, 1 where none is stated: what graphology's libraries read by default. */
    readonly weight: number;
    readonly importance?: number;
    readonly level?: number;
}
/** What the graph says of itself: its source, and what of the classification is neither node nor edge. */
export interface SkillGraphAttributes extends Source {
    readonly language: string;
    /** Where there are several, the main one first. */
    readonly languages?: readonly string[];
    readonly groups?: readonly GroupRecord[];
    readonly skillRelations?: readonly SkillRelation[];
    /** Outlook, traits and tasks. */
    readonly lens?: Lens;
    readonly furtherSources?: readonly Source[];
    /** What was repaired or left out when the data were read. */
    readonly issues?: readonly Issue[];
}
/** The bipartite graph in graphology's form: open, mutable, exchangeable. */
export type SkillGraph = UndirectedGraph<OccupationNode | SkillNode, RequirementEdge, SkillGraphAttributes>;
/** What writing a graph reads of it: any graphology graph, or a {@link GraphView} that is none. */
export interface GraphView {
    readonly type: string;
    readonly order: number;
    readonly size: number;
    getAttributes(): object;
    nodeEntries(): Iterable<{
        readonly node: string;
        readonly attributes: object;
    }>;
    edgeEntries(): Iterable<{
        readonly edge: string;
        readonly attributes: object;
        readonly source: string;
        readonly target: string;
    }>;
    isDirected(edge: string): boolean;
}
/** Any graphology graph, whatever its attributes. */
export type AnyGraph = AbstractGraph;
