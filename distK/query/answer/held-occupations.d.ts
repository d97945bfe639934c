import type { SkillIndex } from '../../compact/skill-index.ts';
/** A job somebody has held says as much as so many skills stated one by one, however many it asks for. */
export declare const JOB_SKILLS = 10;
/** A skill that somebody is taken to have because a job asks for it. */
export interface JobSkill {
    readonly skill: number;
    /** What it counts beside a stated skill, 0–1. */
    readonly importance: number;
}
/**
 * What a job that somebody has held says of them: each skill that it needs (essential or rated; optional ones are left out),
 * its importance as published or 1, and less of each where there are many, so that they sum to {@link JOB_SKILLS} at most.
 */
export declare function jobSkills(index: SkillIndex, row: number): JobSkill[];
