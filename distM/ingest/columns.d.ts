import { SkillGraphError } from '../errors.ts';
/** Finds columns by name, never by position: letters and digits count, case, spaces and punctuation do not. */
export declare class Columns {
    #private;
    constructor(file: string, header: readonly string[]);
    /** The position of a column under any of its names, -1 where there is none: that field is blank. */
    find(...names: readonly string[]): number;
    /** @throws SkillGraphError `MISSING_COLUMN` naming the file, the column looked for and the columns found. */
    need(...names: readonly string[]): number;
    /** What is thrown for a column that is not there; `remedy` says what else to do. */
    missing(names: readonly string[], remedy?: string): SkillGraphError;
}
/**
 * Tables whose columns are known by their places must not lose their first record to a header that is not there.
 *
 * @throws SkillGraphError `MISSING_COLUMN` where the first record names no columns but holds a code, a number or an address.
 */
export declare function checkHeader(file: string, header: readonly string[]): void;
/** A name as a message shows it: a header that is a whole line is cut. */
export declare function cut(text: string): string;
