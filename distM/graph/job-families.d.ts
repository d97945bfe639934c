import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from '../query/answer/ask.ts';
import { type ConceptRef } from '../query/answer/concept-ref.ts';
import { type CommunitiesOptions } from './communities.ts';
import { type OccupationProjectionOptions } from './projection.ts';
/** How occupations are joined, how fine the families are, and how they are described. */
export interface JobFamiliesOptions extends Ask, OccupationProjectionOptions, Omit<CommunitiesOptions, 'weight'> {
    /** How many typical skills to list per family. Default 5. */
    readonly skills?: number | undefined;
}
/** A skill that tells a family from the rest. */
export interface TypicalSkill extends ConceptRef {
    /** share × log₂(share / share overall): bits by which asking for it points at the family. */
    readonly score: number;
    /** Share of the family's occupations that ask for it, 0–1. */
    readonly share: number;
}
/** Occupations that ask for much the same. */
export interface JobFamily {
    /** `f1` is the largest. */
    readonly id: string;
    /** Its three most typical skills. */
    readonly label: string;
    readonly size: number;
    /** Share of the pairs of its members that the similarity graph joins, 0–1; 0 for a single member. */
    readonly density: number;
    readonly typicalSkills: readonly TypicalSkill[];
    readonly members: readonly ConceptRef[];
}
/** All occupations, divided into families; the largest first. */
export interface JobFamilies {
    readonly modularity: number;
    readonly families: readonly JobFamily[];
}
/**
 * Job families by skills instead of by classification: communities of the occupation similarity graph, named by what
 * their members ask for and others do not. By default each occupation is joined to its ten most similar.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export declare function jobFamilies(index: SkillIndex, options?: JobFamiliesOptions): JobFamilies;
