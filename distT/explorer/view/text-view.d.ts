import type { TextProfile } from '../../search/profile-from-text.ts';
import { type Markup } from '../html.ts';
/** A pasted text, what was understood of it, and what the reader decided. */
export interface TextDraft {
    readonly text: string;
    /** Null until it is read. */
    readonly read: TextProfile | null;
    /** Ids of understood skills that are not to be taken. */
    readonly dropped: ReadonlySet<string>;
    /** Ids chosen for unclear places, by their position in `read.unclear`. */
    readonly chosen: ReadonlyMap<number, string>;
    /** Ids of job titles whose essential skills are to be taken too. */
    readonly titles: ReadonlySet<string>;
}
export declare const emptyDraft: TextDraft;
/** Skills that the reader's decisions add up to, without those of job titles. */
export declare function takenSkills({ read, dropped, chosen }: TextDraft): string[];
/** Ids of the jobs whose needs are to be taken: ticked ones, and those chosen for unclear titles. */
export declare function takenTitles({ read, titles, chosen }: TextDraft): string[];
/** A box for a text, and once it is read, the text with its marks and what to decide about each. */
export declare function textView(draft: TextDraft, adds: number): Markup;
