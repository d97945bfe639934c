import type { Lens } from './lens.ts';
import type { Source } from './source.ts';
export type { Source } from './source.ts';
/** How a requirement is meant: ESCO's two relation types, or a rating (O*NET). */
export type RequirementKind = 'essential' | 'optional' | 'rated';
/** The kinds in the order of their stored numbers. */
export declare const requirementKinds: readonly RequirementKind[];
/** What sort of competence a skill is. `unknown` where the source leaves it blank. */
export type SkillType = 'skill' | 'knowledge' | 'language' | 'attitude' | 'ability' | 'technology' | 'tool' | 'activity' | 'unknown';
/** The types in the order of their stored numbers. */
export declare const skillTypes: readonly SkillType[];
/** How widely a skill can be reused, ESCO's four levels; `unknown` where the source leaves it blank. */
export type ReuseLevel = 'occupation-specific' | 'sector-specific' | 'cross-sector' | 'transversal' | 'unknown';
/** The reuse levels from narrow to wide, in the order of their stored numbers. */
export declare const reuseLevels: readonly ReuseLevel[];
/** The texts of a concept in one more language. */
export interface Translation {
    readonly label?: string;
    readonly altLabels?: readonly string[];
    readonly hiddenLabels?: readonly string[];
    readonly description?: string;
    readonly scopeNote?: string;
}
/** What occupations, skills and groups have in common. */
export interface Concept {
    /** The source's own identifier: a URI in ESCO, a SOC code or element id in O*NET. Unique within its kind. */
    readonly id: string;
    /** Preferred label in the catalogue's language. */
    readonly label: string;
    readonly altLabels: readonly string[];
    /** What people also type, misspellings included: searched, never shown. Absent where there are none. */
    readonly hiddenLabels?: readonly string[];
    /** The classification's code as text (`1330.5`, `15-1252.00`): leading zeros matter. */
    readonly code?: string;
    readonly description?: string;
    readonly scopeNote?: string;
    /** Ids of every broader concept: groups, or concepts of the same kind. A graph, not a tree. */
    readonly broader: readonly string[];
    /** `digital`, `green`, `research`, `language`, `transversal`, `digcomp`, or the caller's own. */
    readonly tags: readonly string[];
    /** Texts by language code, the catalogue's own language excepted. */
    readonly translations: Readonly<Record<string, Translation>>;
}
/** One measured or described property of an occupation: carried and shown, never derived. */
export interface Attribute {
    /** The family it belongs to: `work styles`, `work values`, `interests`, `wages`, … */
    readonly set: string;
    readonly name: string;
    /** As published, on its own scale. */
    readonly value: number | string;
    /** Ends of the scale, where the source states them. */
    readonly min?: number;
    readonly max?: number;
    readonly unit?: string;
    /** The source's own id of the property, such as an O*NET element. */
    readonly code?: string;
}
export interface Occupation extends Concept {
    /** Code of the group that classifies it (ISCO unit group `1330`, SOC minor group), as text. */
    readonly groupCode?: string;
    /** Level of preparation on `source.levelScale`; absent when the source does not say. */
    readonly level?: number;
    readonly attributes: readonly Attribute[];
}
export interface Skill extends Concept {
    readonly type: SkillType;
    readonly reuseLevel: ReuseLevel;
    /** The block of requirements it belongs to: `skills`, `knowledge`, `technology`, `activities`, … */
    readonly layer: string;
}
export interface Group extends Concept {
    /** Whether it groups occupations or skills. */
    readonly pillar: 'occupation' | 'skill';
}
/** One requirement as a record: how a caller writes it, and how accessors show it. */
export interface Requirement {
    readonly occupation: string;
    readonly skill: string;
    readonly kind: RequirementKind;
    /** Published weight: a share of its scale (0–1) for ratings, any non-negative number for an edge list. */
    readonly importance?: number;
    /** Published level as a share of its scale (0–1). */
    readonly level?: number;
}
/**
 * All requirements, one column per field, sorted by occupation then skill, a pair at most once.
 * Occupations and skills are positions in the catalogue's sorted arrays.
 */
export interface RequirementTable {
    readonly length: number;
    readonly occupation: Uint32Array;
    readonly skill: Uint32Array;
    /** Position in {@link requirementKinds}. */
    readonly kind: Uint8Array;
    /** NaN where not stated; null where nowhere stated. */
    readonly importance: Float64Array | null;
    /** NaN where not stated; null where nowhere stated. */
    readonly level: Float64Array | null;
}
/** A relation between two skills: `to` is essential or optional for `from`. */
export interface SkillRelation {
    readonly from: string;
    readonly to: string;
    readonly kind: 'essential' | 'optional';
}
/** A repair or a problem met while reading: nothing is lost silently. */
export interface Issue {
    readonly code: IssueCode;
    /** File name, or what stands for it (`requirements`, `graph`). */
    readonly file: string;
    /** Record number in the file, the header being 1; absent where the issue is about the whole file. */
    readonly row?: number;
    /** What was wrong and what was done about it. */
    readonly message: string;
}
/** Every repair and problem, by code. */
export declare const issueCodes: {
    readonly CONFLICTING_KINDS: "a pair is both essential and optional; essential is kept";
    readonly DUPLICATE_REQUIREMENT: "a pair is stated more than once; the highest statement is kept";
    readonly SHARED_ID: "several concepts state one identifier; they are told apart by another";
    readonly SHARED_NAME: "several concepts have one name or code, or differ by case only; name them by id";
    readonly DUPLICATE_CONCEPT: "a concept has several rows; they are merged by content";
    readonly DUPLICATE_RELATION: "a relation is stated more than once; one is kept";
    readonly UNKNOWN_CONCEPT: "a relation points at a concept that is not in the data; it is left out";
    readonly OBSOLETE_CONCEPT: "a concept is marked obsolete; it and its relations are left out";
    readonly SELF_RELATION: "a concept is related to itself; the relation is left out";
    readonly BROADER_CYCLE: "broader relations form a circle; the closing one is left out";
    readonly MISSING_ID: "a row has no identifier; it is left out";
    readonly MISSING_LABEL: "a concept has no label; its identifier stands in";
    readonly MISSING_FILE: "an optional file is absent; what it holds is unknown";
    readonly RAGGED_ROW: "a row has fewer or more fields than the header; missing fields are blank";
    readonly CLEANED_TEXT: "a label held tabs, no-break or zero-width characters, or stray spaces; they are tidied";
    readonly MANGLED_CODE: "a code lost its leading zeros in a spreadsheet; they are restored";
    readonly BLANK_VALUE: "a field that should classify the row is blank; it counts as unknown";
    readonly UNKNOWN_VALUE: "a field holds a value outside the published list; it counts as unknown";
    readonly BAD_NUMBER: "a number cannot be read; the row is left out";
    readonly SUPPRESSED: "the source recommends not to use the estimate; it is left out";
    readonly NOT_RELEVANT: "the source marks the level as not relevant; it is left out";
    readonly UNUSUAL_LAYOUT: "a file differs from its published layout; it is read all the same";
    readonly NO_REQUIREMENTS: "an occupation has no requirement; it can be named but not compared";
    readonly LANGUAGE_MISMATCH: "a concept exists in one language only";
};
/** One of the codes of {@link issueCodes}. */
export type IssueCode = keyof typeof issueCodes;
/** A classification as typed data: sorted by id, checked, frozen. */
export interface Catalogue {
    readonly source: Source;
    /** Language code of `label`, `altLabels`, `description`: `en`; `und` where unknown. */
    readonly language: string;
    /** All loaded languages, the catalogue's own first. */
    readonly languages: readonly string[];
    readonly occupations: readonly Occupation[];
    readonly skills: readonly Skill[];
    readonly groups: readonly Group[];
    readonly requirements: RequirementTable;
    readonly skillRelations: readonly SkillRelation[];
    readonly issues: readonly Issue[];
    /** Outlook, traits and tasks of occupations, where they were added. */
    readonly lens?: Lens;
    /** Further sources that entered, such as those of indicators: their licences ask to be named too. */
    readonly furtherSources?: readonly Source[];
}
