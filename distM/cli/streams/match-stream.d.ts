import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ProfileMatchesOptions } from '../../query/profile-matches.ts';
/** One line of output: what fits the profile on one line of input. */
export interface StreamedMatch {
    /** Line of the input, from 1. */
    readonly line: number;
    /** As the input gave it. */
    readonly id?: string | number;
    readonly status: 'ok' | 'insufficient' | 'error';
    readonly reason?: string;
    readonly results: readonly {
        readonly id: string;
        readonly score: number;
        /** These are left out where ids and scores alone are wanted. */
        readonly label?: string;
        readonly code?: string;
        readonly needed?: number;
        readonly had?: number;
    }[];
    readonly notUnderstood?: readonly string[];
}
/** What is asked of every profile, and whether ids and scores alone are wanted. */
export interface StreamOptions extends ProfileMatchesOptions {
    readonly brief?: boolean | undefined;
}
/**
 * Profiles in, one per line (a JSON list of skills, `{ "id", "skills" }`, or skills separated by commas); matches out, one
 * JSON object per line, in the same order. In any encoding that files are read in. Waits for a slow reader, so that memory stays flat however many there are.
 */
export declare function streamMatches(index: SkillIndex, { brief, ...options }: StreamOptions, bytes?: AsyncIterable<Buffer>, output?: NodeJS.WritableStream): Promise<void>;
