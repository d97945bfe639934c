import { type Attribute, type RequirementKind, type ReuseLevel, type SkillType } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type OccupationView, type SkillView } from './accessors.ts';
import { type Ask } from './answer/ask.ts';
import type { Answered, Asked, OccupationSubject } from './answer/insufficient.ts';
/** In which language the page is given. */
export type CompetencesOptions = Ask;
/** One competence of an occupation. */
export interface Competence extends SkillView {
    readonly kind: RequirementKind;
    /** As published, a share of its scale; absent where not stated. */
    readonly importance?: number;
    readonly requiredLevel?: number;
}
/** Competences of one reuse level. */
export interface CompetenceBucket {
    readonly reuseLevel: ReuseLevel;
    readonly count: number;
    readonly competences: readonly Competence[];
}
/** Competences of one kind and type, such as essential knowledge. */
export interface CompetenceGroup {
    readonly kind: RequirementKind;
    readonly type: SkillType;
    readonly layer: string;
    readonly count: number;
    /** Narrow to wide; the three ESCO shows are there even when empty. */
    readonly buckets: readonly CompetenceBucket[];
}
/** An occupation's page as data. */
export interface Competences extends Answered<Asked, OccupationView & OccupationSubject> {
    readonly counts: {
        readonly total: number;
        readonly groups: number;
        readonly essential: number;
        readonly optional: number;
        readonly rated: number;
    };
    readonly groups: readonly CompetenceGroup[];
    readonly attributes: readonly Attribute[];
    /** The sentence the data's licence asks to be shown. */
    readonly attribution?: string;
}
/**
 * Everything an occupation asks for, grouped as essential or optional, by type and by reuse level, with counts, the
 * occupation's own facts, and the attribution to show with them.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`.
 */
export declare function competences(index: SkillIndex, name: string, options?: CompetencesOptions): Competences;
