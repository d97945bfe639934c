import type { RequirementKind, Source } from '../catalogue/types.ts';
import type { StringTable } from './strings.ts';
/** A block of features as a snapshot records it: enough to make one of ours again. */
export interface FeatureRecord {
    readonly name: string;
    /** Share of the squared length of a row, relative to the other blocks. */
    readonly share: number;
    readonly rarity: string;
    readonly parameters: Readonly<Record<string, unknown>>;
}
/** What a snapshot says of a derived section: besides these two, whatever its maker records. */
export interface SectionRecord {
    readonly version: number;
    /** What it was worked out of. */
    readonly madeOf: readonly string[];
    readonly [how: string]: unknown;
}
/** What a snapshot says of itself, as JSON. */
export interface IndexMeta {
    readonly source: Source;
    /** Further sources that entered, such as those of indicators and crosswalks. */
    readonly furtherSources?: readonly Source[];
    readonly language: string;
    readonly languages: readonly string[];
    readonly counts: {
        readonly occupations: number;
        readonly skills: number;
        readonly groups: number;
        readonly requirements: number;
        readonly skillRelations: number;
    };
    /** How many issues of each code the catalogue had, but for names that are shared. */
    readonly issues: Readonly<Record<string, number>>;
    /** Names of skill layers and tags, by their stored numbers. */
    readonly layers: readonly string[];
    readonly tags: readonly string[];
    /** The weighting that queries use when none is given, by name and parameters. */
    readonly weighting: {
        readonly name: string;
        readonly parameters?: Readonly<Record<string, number | string>>;
    };
    /** The features the index is compared by when a question names no method, as the caller chose them. */
    readonly features?: readonly FeatureRecord[];
    /** Kinds that occur, so that a question can tell rated data from sets. */
    readonly kinds: readonly RequirementKind[];
    /** The derived sections that the index carries, by name, and how each was made. */
    readonly sections?: Readonly<Record<string, SectionRecord>>;
    /** Derived sections that it carried before it was changed, and that would not be true any more. */
    readonly dropped?: readonly string[];
}
/** Lists of numbers, one list per row: list `i` is `targets[offsets[i]] … targets[offsets[i + 1] - 1]`. */
export interface Adjacency {
    readonly offsets: Uint32Array;
    readonly targets: Uint32Array;
}
/** The three kinds of named things. */
export type ConceptKind = 'occupations' | 'skills' | 'groups';
/** Names of one kind of concept. Rows are sorted by id. */
export interface Names {
    readonly ids: StringTable;
    readonly codes: StringTable;
    /** Preferred labels in a language; blank where the concept has none in it. */
    readonly labels: (language?: string) => StringTable;
    /** Alternative labels in a language, joined by line feeds. */
    readonly altLabels: (language?: string) => StringTable;
    /** Labels that are searched and never shown, joined by line feeds. */
    readonly hiddenLabels: (language?: string) => StringTable;
    /** Descriptions in a language; blank unless the snapshot holds texts. */
    readonly descriptions: (language?: string) => StringTable;
    /** Scope notes in a language; blank unless the snapshot holds texts. */
    readonly scopeNotes: (language?: string) => StringTable;
}
/** The tables behind an index, row by row; to read them, `tablesOf(index)` of `skillgraph/methods`. */
export interface IndexTables {
    /** Occupation → skills, ascending; `kinds`, `importance`, `levels` run parallel to `targets`. */
    readonly requirements: Adjacency & {
        /** Position in `requirementKinds`. */
        readonly kinds: Uint8Array;
        /** Published weights; NaN where not stated, null where nowhere stated. */
        readonly importance: Float64Array | null;
        readonly levels: Float64Array | null;
    };
    /** Skill → occupations, ascending. */
    readonly requiredBy: Adjacency;
    /** Parents: a target below `groupCount` is a group, any other is `groupCount` + a row of the same kind. */
    readonly broader: {
        readonly occupations: Adjacency;
        readonly skills: Adjacency;
        readonly groups: Adjacency;
    };
    /** Skill → skill relations; `kinds` as in `requirements`. */
    readonly skillRelations: Adjacency & {
        readonly kinds: Uint8Array;
    };
    readonly occupations: Names & {
        /** Level of preparation on `meta.source.levelScale`, 0 where unknown. */
        readonly levels: Uint8Array;
        /** Bit `i` stands for `meta.tags[i]`. */
        readonly tags: Uint32Array;
        readonly groupCodes: StringTable;
    };
    readonly skills: Names & {
        /** Positions in `skillTypes`, `reuseLevels` and `meta.layers`. */
        readonly types: Uint8Array;
        readonly reuse: Uint8Array;
        readonly layers: Uint8Array;
        readonly tags: Uint32Array;
    };
    readonly groups: Names & {
        /** 0 groups occupations, 1 groups skills. */
        readonly pillars: Uint8Array;
    };
    /** Every section by name, for optional ones. */
    readonly sections: ReadonlyMap<string, Uint8Array>;
}
/**
 * The bipartite graph, frozen: occupations and skills are row numbers in id order, adjacency runs both ways, and
 * everything is a view into one buffer, which is also the file format. Questions are functions over it.
 */
export interface SkillIndex {
    /** The snapshot itself: save it, post it to a worker, open it again. */
    readonly buffer: ArrayBufferLike;
    readonly byteOffset: number;
    readonly byteLength: number;
    readonly meta: IndexMeta;
    readonly occupationCount: number;
    readonly skillCount: number;
    readonly groupCount: number;
}
