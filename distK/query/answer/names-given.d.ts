import type { MatchedBy } from '../../compact/find-concept.ts';
import type { Candidate } from '../../errors.ts';
/** A name that `understand` of skillgraph/search took for one concept. */
export interface CertainName {
    readonly status: 'certain';
    readonly id: string;
    readonly typed: string;
    readonly matched: string;
    readonly matchedBy: MatchedBy | 'alias';
}
/** A name as `understand` of skillgraph/search read it: a certain one is taken, the others are listed as not understood. */
export type ReadName = CertainName | {
    readonly status: 'choice';
    readonly typed: string;
    readonly family: readonly Candidate[];
} | {
    readonly status: 'unknown';
    readonly typed: string;
    readonly near: readonly Candidate[];
};
/** A skill or a job title by its id, found in a text (`profileFromText` of skillgraph/search), with the words that name it. */
export interface ReadMention {
    readonly id: string;
    readonly text: string;
}
/** One skill of a profile, by id, code or label, or as it was understood; weight and level on 0–1 if known. */
export type ProfileSkill = string | {
    readonly skill: string;
    readonly importance?: number;
    readonly level?: number;
} | ReadName | ReadMention;
/** Words of a text that may name several things: listed as not understood. */
export interface UnclearText {
    readonly text: string;
    readonly family: readonly Candidate[];
}
/** A person's skills and jobs: what `profileFromText` of skillgraph/search reads out of a text is one. */
export interface Profile {
    readonly skills: readonly ProfileSkill[];
    /**
     * Occupations held: what each needs counts as skills of the person, all of it together no more than ten skills that are
     * stated one by one.
     */
    readonly occupations?: readonly (string | ReadName | ReadMention)[] | undefined;
    readonly unclear?: readonly UnclearText[] | undefined;
    /** Of how many names that are not understood the nearest are looked up: the first so many. Default 20. */
    readonly nearNames?: number | undefined;
}
/** An occupation, by id, code or label, or as it was understood. */
export type OccupationName = string | CertainName;
/** Which name was taken for a concept, where it is not its own label. */
export interface Took {
    readonly typed: string;
    /** The name that matched, as written in the data. */
    readonly matched: string;
    readonly matchedBy: MatchedBy | 'alias';
}
/** A name that matched no skill (or job), or several. */
export interface NotUnderstood {
    readonly name: string;
    readonly reason: 'unknown' | 'ambiguous';
    readonly near: readonly Candidate[];
}
export declare function isCertain(input: unknown): input is CertainName;
/** Null where an id, a code or the label itself was typed. */
export declare function tookOf(input: string | CertainName, by: MatchedBy): Took | null;
