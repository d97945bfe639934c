import { type RequirementKind } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, type Compared } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type AskedMethod, type Insufficient } from './answer/insufficient.ts';
import { type OccupationName, type SubjectInput, type TargetRef } from './answer/subject-input.ts';
/** What scores, and in which language it is told. */
export interface ExplanationOptions extends Ask, Compared {
}
/** A skill that both sides have (or another shared feature), and what it adds to the score. */
export interface ExplainedContribution extends ConceptRef {
    /** What it adds; contributions and `indirect` sum to the score. */
    readonly contribution: number;
    /** Its part of the score, 0–1; 0 where the score is 0. */
    readonly share: number;
    /** `skill`, or what else the method compares: `group`, … */
    readonly feature: string;
    /** Occupations that ask for the skill. */
    readonly degree?: number;
    readonly kinds?: {
        readonly from: RequirementKind;
        readonly to: RequirementKind;
    };
}
/** A skill that one side has alone. */
export interface OneSided extends ConceptRef {
    readonly kind: RequirementKind;
    readonly degree: number;
}
/** A score taken apart, with what each side has alone and where the score stands. */
export interface Explanation extends Answered<AskedMethod> {
    readonly target: TargetRef;
    readonly score: number;
    /** Greatest first. */
    readonly contributions: readonly ExplainedContribution[];
    /** The part of the score that no single feature carries; 0 for metrics. */
    readonly indirect: number;
    readonly onlyFrom: readonly OneSided[];
    readonly onlyTo: readonly OneSided[];
    /** Flat coverage of all skills: how much of what the other needs the subject has, and the reverse. */
    readonly coverage: {
        readonly forward: number;
        readonly backward: number;
    };
    /** Where the score stands among the subject's scores against all other comparable occupations. */
    readonly percentile: {
        readonly value: number;
        readonly among: number;
    };
}
/**
 * Why two occupations (or a profile and an occupation) score as they do: what each shared skill adds, what only one side
 * has, coverage both ways, and where the score stands among all of the subject's.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`.
 */
export declare function explanation(index: SkillIndex, from: SubjectInput, to: OccupationName, options?: ExplanationOptions): Explanation | Insufficient<AskedMethod>;
