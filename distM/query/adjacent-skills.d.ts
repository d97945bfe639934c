import { type ReuseLevel } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type Asked, type Insufficient } from './answer/insufficient.ts';
import { type SubjectInput } from './answer/subject-input.ts';
import { type AdjacencyMeasure } from './profile/adjacency-measures.ts';
/** How near is measured, and which skills are returned. */
export interface AdjacentSkillsOptions extends Ask {
    /** How many to return. Default 10. */
    readonly limit?: number | undefined;
    /** How near a skill is. Default: the vote of the 50 most similar occupations. */
    readonly measure?: AdjacencyMeasure | undefined;
    /** Only skills of these reuse levels. */
    readonly reuseLevels?: readonly ReuseLevel[] | undefined;
    /** Leave out scores below; inclusive. */
    readonly minScore?: number | undefined;
    /** How many skills and occupations to name in support of each. Default 3. */
    readonly support?: number | undefined;
}
/** How skills to learn were asked for. */
export interface AskedMeasure extends Asked {
    readonly measure: {
        readonly name: string;
        readonly parameters: AdjacencyMeasure['parameters'];
    };
}
/** A skill or an occupation that speaks for another skill. */
export interface Supporter extends ConceptRef {
    /** Skills: proximity θ, 0–1. Occupations: similarity to the subject. */
    readonly value: number;
}
/** A skill to learn next, and what speaks for it. */
export interface AdjacentSkill extends ConceptRef {
    readonly score: number;
    readonly reuseLevel: ReuseLevel;
    /** Occupations that ask for it. */
    readonly degree: number;
    /** What the measure adds up, greatest first: occupations or held skills. Sums to the score. */
    readonly contributions: readonly (ConceptRef & {
        readonly feature: 'occupation' | 'skill';
        readonly contribution: number;
    })[];
    /** Whatever the measure: held skills nearest to it, and the most similar occupations that ask for it; either may be empty. */
    readonly support: {
        readonly skills: readonly Supporter[];
        readonly occupations: readonly Supporter[];
    };
}
/** The skills nearest to what a subject has already. */
export interface AdjacentSkills extends Answered<AskedMeasure> {
    /** Score descending, then id ascending. */
    readonly results: readonly AdjacentSkill[];
}
/**
 * What to learn next: skills the subject does not have, by how near they are to what it has.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * adjacentSkills(index, 'web developer', { measure: relatednessDensity, limit: 5 });
 */
export declare function adjacentSkills(index: SkillIndex, input: SubjectInput, options?: AdjacentSkillsOptions): AdjacentSkills | Insufficient<AskedMeasure>;
