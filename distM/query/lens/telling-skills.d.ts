import { type RequirementKind } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
/** A skill that an occupation asks for, and how much it tells of it. */
export interface TellingSkill {
    readonly skill: number;
    readonly kind: RequirementKind;
    /** How many occupations ask for it. */
    readonly degree: number;
    /** Weight × ln(N ÷ degree). */
    readonly telling: number;
}
/** Asked for by fewer than this many occupations, a skill may be a slip of the source rather than a mark of the job. */
export declare const LEAST_DEGREE = 5;
/** What an occupation asks for: essential before optional, then by how much it tells, then by row. */
export declare function tellingSkills(index: SkillIndex, row: number): readonly TellingSkill[];
/** Essential before optional; of each, what hardly anybody asks for last: it may be a slip of the source. */
export declare function inOrderOfWorth(skills: readonly TellingSkill[]): readonly TellingSkill[];
