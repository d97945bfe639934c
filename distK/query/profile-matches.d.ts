import { type RequirementKind } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import type { Answered, Insufficient } from './answer/insufficient.ts';
import type { Profile, ProfileSkill } from './answer/subject-input.ts';
import type { Agreement } from './profile/attribute-agreement.ts';
import { type Through } from './profile/profile-evidence.ts';
import { type AskedProfile, type ProfileMatchesOptions } from './profile/profile-ranking.ts';
export type { AskedProfile, ProfileMatchesOptions };
/** A skill of the profile, stated or expected of a job held, that speaks for the occupation. */
export interface MatchedSkill extends ConceptRef {
    /** What it adds to the score; contributions sum to it. */
    readonly contribution: number;
    /** Absent where the occupation does not ask for the skill itself. */
    readonly kind?: RequirementKind;
    /** What the occupation asks for instead: a skill of its kind, or something of its group. */
    readonly through?: ThroughRef;
    /** The job held that it is expected of; absent where it is stated itself. */
    readonly from?: ConceptRef;
}
/** What stands between a skill and an occupation: "SQL through query languages". */
export interface ThroughRef extends ConceptRef {
    readonly by: Through['by'];
}
/** A requirement the profile does not have. */
export interface MissingSkill extends ConceptRef {
    /** What the score gains if this skill alone joins the profile; can be below 0 where the profile's own match is better. */
    readonly gain: number;
}
/** An occupation with how well it fits, and why. */
export interface ProfileMatch extends ConceptRef {
    /** Share of the evidence there could be, 0–1. */
    readonly score: number;
    /** Essential (or rated) requirements: how many, and how many the profile has. */
    readonly needed: number;
    readonly had: number;
    /** Greatest first; sum to the score. */
    readonly matched: readonly MatchedSkill[];
    /** Essential (or rated) requirements not there, those first that would raise the score most. */
    readonly missing: readonly MissingSkill[];
    /** The skill, of any kind, that would raise the score most; absent where nothing is missing. */
    readonly raisedMostBy?: MissingSkill & {
        readonly kind: RequirementKind;
    };
    /** How attributes go together; null where one side has too few. With `attributes` only. */
    readonly agreement?: Agreement | null;
}
/** The occupations that fit a person best. */
export interface ProfileMatches extends Answered<AskedProfile> {
    /** Skills understood that some occupation asks for, those of jobs held included. */
    readonly counting: number;
    /** Score descending, then id ascending. */
    readonly results: readonly ProfileMatch[];
}
/**
 * Which occupations fit a person: how much likelier each skill is to be heard from somebody in the occupation than from
 * anybody, summed (`evidenceOf` has the formula), as a share of the most these skills could say. So sprawling
 * occupations do not win by containing everything, nor tiny ones by being covered by three skills. A job held counts as the
 * skills it needs, all of them together as much as ten skills stated one by one. What is kin of several skills speaks for
 * one of them, that for which it says most.
 *
 * Attributes join where both sides have them: the score is multiplied by (1 + w·r) / (1 + w), r being their mean
 * correlation and 0 where there is none, so that an occupation without attributes is neither favoured nor punished.
 *
 * @throws SkillGraphError `BAD_INPUT` for anything but a list of skills, `BAD_WEIGHT`, `BAD_OPTION`, `UNKNOWN_OCCUPATION`
 * for a name in `among`.
 *
 * @example
 * profileMatches(index, ['manage staff', { skill: 'JavaScript', level: 0.8 }, 'debug software']);
 */
export declare function profileMatches(index: SkillIndex, profile: Profile | readonly ProfileSkill[], options?: ProfileMatchesOptions): ProfileMatches | Insufficient<AskedProfile>;
