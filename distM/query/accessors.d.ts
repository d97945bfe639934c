import { type Requirement, type ReuseLevel, type SkillType } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
/** What occupations and skills have in common when shown. */
export interface ConceptView extends ConceptRef {
    readonly altLabels: readonly string[];
    readonly description?: string;
    readonly scopeNote?: string;
    readonly tags: readonly string[];
    /** Every broader concept: groups, or concepts of the same kind. */
    readonly broader: readonly ConceptRef[];
    /** Where the source describes it, when its id is a web address. */
    readonly url?: string;
}
export interface OccupationView extends ConceptView {
    readonly group?: ConceptRef;
    /** On `levelScale`. */
    readonly level?: number;
    readonly levelScale?: string;
    /** How many skills it requires. */
    readonly requirements: number;
}
export interface SkillView extends ConceptView {
    readonly type: SkillType;
    readonly reuseLevel: ReuseLevel;
    readonly layer: string;
    /** How many occupations require it. */
    readonly degree: number;
}
/** One occupation's facts. @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`. */
export declare function occupation(index: SkillIndex, name: string, options?: Ask): OccupationView;
/** One skill's facts. @throws SkillGraphError `UNKNOWN_SKILL`, `AMBIGUOUS`. */
export declare function skill(index: SkillIndex, name: string, options?: Ask): SkillView;
/** All occupations, by id ascending. */
export declare function occupations(index: SkillIndex, options?: Ask): ConceptRef[];
/** All skills, by id ascending. */
export declare function skills(index: SkillIndex, options?: Ask): ConceptRef[];
/** A requirement with the labels of both ends. */
export interface RequirementView extends Requirement {
    readonly occupationLabel: string;
    readonly skillLabel: string;
    readonly layer: string;
}
/** What an occupation requires, by skill id ascending. @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`. */
export declare function requirementsOf(index: SkillIndex, name: string, options?: Ask): RequirementView[];
/** Who requires a skill, by occupation id ascending. @throws SkillGraphError `UNKNOWN_SKILL`, `AMBIGUOUS`. */
export declare function requiredBy(index: SkillIndex, name: string, options?: Ask): RequirementView[];
/**
 * What the licences of all data in the index ask to be shown: the classification's, and those of what was added to it
 * (crosswalks, indicators, traits, tasks). Undefined where no source states anything.
 */
export declare function attribution(index: SkillIndex): string | undefined;
