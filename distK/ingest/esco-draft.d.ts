import type { ConceptInput } from '../catalogue/concepts.ts';
import type { GroupInput, OccupationInput, SkillInput } from '../catalogue/create-catalogue.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import type { Attribute, Issue, IssueCode, SkillRelation, Translation } from '../catalogue/types.ts';
import type { Place } from './pair-columns.ts';
type Mutable<T> = {
    -readonly [K in keyof T]: T[K];
};
/** A concept while its rows are still coming in. */
export type Growing<T extends ConceptInput> = Mutable<T>;
export type { Place };
/** What a concept gets from files other than its own, by concept id. */
interface Addition extends Place {
    readonly id: string;
}
/** Everything the ESCO files state, before it is put together: files may come in any order. */
export declare class EscoDraft {
    readonly issues: Issue[];
    readonly occupations: Growing<OccupationInput>[];
    readonly skills: Growing<SkillInput>[];
    readonly groups: Growing<GroupInput>[];
    requirements: RequirementDraft;
    readonly skillRelations: (SkillRelation & Place)[];
    readonly broader: (Addition & {
        readonly broader: string;
    })[];
    readonly tags: (Addition & {
        readonly tag: string;
    })[];
    /** What collections state of skills: it fills blanks of the skills file. */
    readonly details: (Addition & {
        readonly detail: Partial<SkillInput>;
    })[];
    readonly attributes: (Addition & {
        readonly attribute: Attribute;
    })[];
    readonly translations: (Addition & {
        readonly language: string;
        readonly translation: Translation;
    })[];
    issue(code: IssueCode, place: Place, message: string): void;
}
