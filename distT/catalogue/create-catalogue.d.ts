import { type ConceptInput } from './concepts.ts';
import type { Lens } from './lens.ts';
import { RequirementDraft } from './requirement-draft.ts';
import type { Attribute, Catalogue, Issue, Requirement, ReuseLevel, SkillRelation, SkillType, Source } from './types.ts';
export interface OccupationInput extends ConceptInput {
    readonly groupCode?: string;
    readonly level?: number;
    readonly attributes?: readonly Attribute[];
}
export interface SkillInput extends ConceptInput {
    readonly type?: SkillType;
    readonly reuseLevel?: ReuseLevel;
    readonly layer?: string;
}
export interface GroupInput extends ConceptInput {
    readonly pillar: 'occupation' | 'skill';
}
/** What a reader, or a caller with data of their own, hands over: any order, duplicates allowed. */
export interface CatalogueInput {
    readonly source?: Source;
    /** Language code of the labels; `und` when left out. */
    readonly language?: string;
    readonly occupations: readonly OccupationInput[];
    readonly skills: readonly SkillInput[];
    readonly groups?: readonly GroupInput[];
    readonly requirements: RequirementDraft | Iterable<Requirement>;
    readonly skillRelations?: readonly (SkillRelation & {
        readonly row?: number;
        readonly file?: string;
    })[];
    /** Issues the reader met already. */
    readonly issues?: readonly Issue[];
    /** Outlook, traits and tasks, and the further sources they are from: taken over as they are. */
    readonly lens?: Lens;
    readonly furtherSources?: readonly Source[];
}
/**
 * What the public `createCatalogue` does of an input that is of its form, which readers know of theirs: checks, sorts, merges and
 * freezes a classification. Everything it repairs or leaves out is in `issues`; the result
 * depends on the content of the input only, never on its order.
 *
 * @throws SkillGraphError `EMPTY_CATALOGUE` without an occupation or without a skill, `BAD_WEIGHT` for a weight that is
 * negative or not finite.
 *
 * @example
 * const catalogue = createCatalogue({
 *   occupations: [{ id: 'cook', label: 'cook' }, { id: 'chef', label: 'chef' }],
 *   skills: [{ id: 'soups', label: 'cook soups' }],
 *   requirements: [{ occupation: 'cook', skill: 'soups', kind: 'essential' }],
 * });
 */
export declare function createCatalogue(input: CatalogueInput): Catalogue;
/** Attributes in the order every catalogue keeps them. */
export declare function bySetAndName(a: Attribute, b: Attribute): number;
/** Issues in the order every catalogue keeps them. */
export declare function byContent(a: Issue, b: Issue): number;
