import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type ConceptRef } from './concept-ref.ts';
import { type NotUnderstood, type Profile, type ProfileSkill, type Took } from './names-given.ts';
/** Who a profile was taken to be. */
export interface ProfileRef {
    readonly kind: 'profile';
    /** Stated, without those of jobs held. */
    readonly skills: readonly (ConceptRef & {
        readonly took?: Took;
    })[];
    /** Jobs held; absent where none are stated. */
    readonly occupations?: readonly (ConceptRef & {
        readonly took?: Took;
    })[];
    readonly notUnderstood: readonly NotUnderstood[];
}
/** A profile by numbers. */
export interface ResolvedProfile {
    readonly subject: Subject;
    readonly ref: ProfileRef;
    /** Skills that only a job held is evidence of, with the row of the job that says most. */
    readonly fromJobs: ReadonlyMap<number, number>;
}
/**
 * A person by numbers: the skills stated, and those that jobs held are evidence of. What is not understood is listed, not
 * thrown.
 */
export declare function resolveProfile(index: SkillIndex, input: Profile | readonly ProfileSkill[], language?: string): ResolvedProfile;
