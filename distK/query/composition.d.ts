import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
export interface CompositionOptions extends Ask {
    /** A second occupation, to stand beside the first. */
    readonly beside?: string | undefined;
}
/** A skill group and how much of what is asked for lies in it. */
export interface CompositionShare extends ConceptRef {
    /** Share of the requirement weight, 0–1; all shares of an occupation sum to 1. */
    readonly share: number;
    /** How many of its skills are asked for. */
    readonly skills: number;
    /** The same of the second occupation, where there is one. */
    readonly beside?: {
        readonly share: number;
        readonly skills: number;
    };
}
/** What an occupation is made of. */
export interface Composition extends Answered {
    readonly target?: ConceptRef;
    /** By share, largest first, then by id. */
    readonly results: readonly CompositionShare[];
}
/**
 * What an occupation is made of: the share of its requirement weight (essential 1, optional ½, ratings as published) in each
 * top skill group; a skill of several groups counts for each in equal parts. Two occupations can stand side by side.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 */
export declare function composition(index: SkillIndex, occupation: string, options?: CompositionOptions): Composition | Insufficient;
