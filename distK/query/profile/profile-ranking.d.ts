import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type Ranking } from '../../similarity/top-k.ts';
import { type Ranked } from '../answer/ask.ts';
import { type Asked, type Insufficient } from '../answer/insufficient.ts';
import { type Profile, type ProfileSkill, type SubjectRef } from '../answer/subject-input.ts';
import { type Agreement, type ProfileAttribute } from './attribute-agreement.ts';
import { type ProfileClaims } from './profile-sum.ts';
/** Which occupations are returned, how many skills it takes, and what attributes count. */
export interface ProfileMatchesOptions extends Ranked {
    /** Skills the profile must have that some occupation asks for; with fewer there is no answer. Default 3. */
    readonly minSkills?: number | undefined;
    /** Interests, work styles, values, … on the source's own scales. */
    readonly attributes?: readonly ProfileAttribute[] | undefined;
    /** How far attributes can lift or lower a score, 0–1. Default .25. */
    readonly attributeWeight?: number | undefined;
}
/** How a profile was matched. */
export interface AskedProfile extends Asked {
    readonly minSkills: number;
    /** 0 where no attributes were given. */
    readonly attributeWeight: number;
}
/** The occupations that fit a profile best, by row, and what their explanation is made of. */
export interface ProfileRanking {
    readonly status: 'ok';
    readonly subject: Subject;
    readonly ref: SubjectRef;
    /** Skills that only a job held is evidence of, with the row of the job. */
    readonly fromJobs: ReadonlyMap<number, number>;
    /** Skills understood that some occupation asks for, those of jobs held included. */
    readonly counting: number;
    readonly asked: AskedProfile;
    /** By row, before attributes. */
    readonly evidence: Float64Array;
    /** The most evidence there could be. */
    readonly most: number;
    readonly claims: ProfileClaims;
    readonly ranking: Ranking;
    /** By row, where attributes were given. */
    readonly agreements: ReadonlyMap<number, Agreement | null>;
}
/** What `profileMatches` ranks, without the explanations: for streams of profiles, whose readers see scores only. */
export declare function profileRanking(index: SkillIndex, profile: Profile | readonly ProfileSkill[], options?: ProfileMatchesOptions): ProfileRanking | Insufficient<AskedProfile>;
/** By how much attributes lift or lower a score. */
export declare function attributeFactor(weight: number, agreed: Agreement | null): number;
/** Essential (or rated) requirements of an occupation: how many, and how many a profile has. */
export declare function requirementsMet(index: SkillIndex, subject: Subject, row: number): {
    readonly needed: number;
    readonly had: number;
};
