import { type MatchedBy } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Subject } from '../../similarity/subject.ts';
import { type ConceptRef } from './concept-ref.ts';
import { type OccupationName, type Profile, type ProfileSkill, type Took } from './names-given.ts';
import { type ProfileRef } from './profile-input.ts';
export type * from './names-given.ts';
export type { ProfileRef } from './profile-input.ts';
/** What a question is about: an occupation or a profile. */
export type SubjectInput = OccupationName | Profile | readonly ProfileSkill[];
/** Which concept a query took its subject to be. */
export type SubjectRef = (ConceptRef & {
    readonly kind: 'occupation';
    readonly matchedBy: MatchedBy | 'alias';
    readonly took?: Took;
}) | ProfileRef;
/** Which occupation a query took its target to be. */
export interface TargetRef extends ConceptRef {
    readonly took?: Took;
}
export interface ResolvedSubject {
    readonly subject: Subject;
    readonly ref: SubjectRef;
    /** Of the skills of a profile those that only a job held is evidence of, with its row. */
    readonly fromJobs?: ReadonlyMap<number, number>;
}
/** Names to numbers, once, at a query's first line. Skills of a profile that are not understood are listed, not thrown. */
export declare function resolveSubject(index: SkillIndex, input: SubjectInput, language?: string): ResolvedSubject;
/** The target of a question: understood as its subject is. */
export declare function resolveTarget(index: SkillIndex, input: OccupationName, language?: string): {
    readonly row: number;
    readonly ref: TargetRef;
};
