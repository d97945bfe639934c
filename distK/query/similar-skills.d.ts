import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, type Compared } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type AskedMethod, type Insufficient, type SkillSubject } from './answer/insufficient.ts';
/**
 * How skills are compared, and which are returned. A metric compares the sets of occupations that ask for each skill; other
 * methods take part where they can compare skills: `latentCosine()` finds skills needed in the same kind of work, also where
 * no occupation needs both. Default: the plain metric of the index.
 */
export interface SimilarSkillsOptions extends Ask, Compared {
    /** How many to return. Default 10. */
    readonly limit?: number | undefined;
    /** Leave out scores below; inclusive. */
    readonly minScore?: number | undefined;
}
/** A skill with its score against the one asked about. */
export interface SimilarSkill extends ConceptRef {
    readonly score: number;
    /** Occupations that ask for both. */
    readonly shared: number;
    /** Occupations that ask for this one. */
    readonly degree: number;
}
/** The most similar skills. */
export interface SimilarSkills extends Answered<AskedMethod, SkillSubject> {
    /** Score descending, then id ascending. */
    readonly results: readonly SimilarSkill[];
}
/**
 * The skills asked for together with a skill: score descending, then id ascending. None, with the reason, where no
 * occupation asks for it.
 *
 * @throws SkillGraphError `UNKNOWN_SKILL`, `AMBIGUOUS`, `BAD_OPTION`; `UNSUPPORTED` for a method that compares occupations
 * only; `NEEDS_SECTION` for `latentCosine()` on an index that keeps no skill factors.
 *
 * @example
 * const { results } = similarSkills(index, 'manage staff', { limit: 5 });
 */
export declare function similarSkills(index: SkillIndex, skill: string, options?: SimilarSkillsOptions): SimilarSkills | Insufficient<AskedMethod, SkillSubject>;
