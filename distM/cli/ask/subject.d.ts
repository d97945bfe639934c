import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { ProfileSkill, SubjectInput, SubjectRef } from '../../query/answer/subject-input.ts';
import type { Screen } from '../tell/screen.ts';
import type { ArgumentSpec, Call, OptionSpec } from './call.ts';
import { type Named } from './named.ts';
/** `--have`, `--profile`: a person in place of the occupation a question starts from. */
export declare const subjectOptions: readonly OptionSpec[];
/** An occupation, or nothing where `--have` or `--profile` says who it is. */
export declare const subjectArgument: ArgumentSpec;
/** Two names, or the second alone with `--have` or `--profile`. */
export declare const fromToArgument: ArgumentSpec;
/** Who a question is about, as typed. */
export interface AskedSubject {
    readonly input: SubjectInput;
    /** How answers call it. */
    readonly label: string;
    readonly code?: string;
    readonly note?: string;
    /** How many skills a person states; an occupation is none. */
    readonly skills?: number | undefined;
}
/**
 * The subject of a question: the occupation that the arguments name, or a person.
 *
 * @throws SkillGraphError for an unknown or ambiguous name; UsageError where both or none is given.
 */
export declare function askedSubject(index: SkillIndex, call: Call): Promise<AskedSubject>;
/** A subject and the occupation it is asked to reach. */
export declare function askedPair(index: SkillIndex, call: Call): Promise<{
    readonly from: AskedSubject;
    readonly to: Named;
}>;
/** The skills of `--have` and `--profile`, and `more`, as they are understood; null where there are none. */
export declare function profileOf(index: SkillIndex, call: Call, more?: readonly string[]): Promise<readonly ProfileSkill[] | null>;
/** A typed skill that counts as the likeliest of several, where there would be no answer without it. */
export interface GuessedSkill {
    readonly typed: string;
    readonly id: string;
    readonly label: string;
    /** What else it may be, likeliest first. */
    readonly others: readonly ConceptRef[];
}
/**
 * The same skills, each that may be several taken for the likeliest of them, and what that was; null where none may be, or
 * where a person was asked and chose none.
 */
export declare function likeliest(skills: readonly ProfileSkill[]): {
    readonly skills: readonly ProfileSkill[];
    readonly taken: readonly GuessedSkill[];
} | null;
/** What was taken for the likeliest of several. */
export declare function likeliestLines({ styles, width }: Screen, taken: readonly GuessedSkill[]): string[];
/**
 * Skills as they are typed after a command: several arguments, or one list with commas; a single name of several words
 * where they are one.
 */
export declare function typedSkills(index: SkillIndex, typed: readonly string[], language?: string): Promise<string[]>;
/** Names of a profile that nobody could make sense of, or that may mean several things, with what may have been meant. */
export declare function notUnderstoodLines({ styles, width }: Screen, subject: SubjectRef): string[];
/** Which skills were taken for what was typed, where that is not their label. */
export declare function tookLines({ styles, width }: Screen, subject: SubjectRef): string[];
