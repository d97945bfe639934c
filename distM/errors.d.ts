/**
 * Every way a caller can be wrong, by code. Codes are stable: programs may branch on them; messages are for people.
 *
 * @example
 * try { similarOccupations(index, 'cok') } catch (error) {
 *   if (error instanceof SkillGraphError && error.code === 'UNKNOWN_OCCUPATION') console.log(error.candidates);
 * }
 */
export declare const errorCodes: {
    readonly UNKNOWN_OCCUPATION: "no occupation has this id, code or label";
    readonly UNKNOWN_SKILL: "no skill has this id, code or label";
    readonly UNKNOWN_GROUP: "no group has this id or code";
    readonly AMBIGUOUS: "several concepts of the same tier have this name";
    readonly BAD_OPTION: "an option has a value outside its range";
    readonly BAD_WEIGHT: "a weight is not finite, or negative where only centred ratings may be";
    readonly BAD_INPUT: "a value given to a function is not of the expected form";
    readonly MISSING_FILE: "a data set lacks a file it needs";
    readonly MISSING_COLUMN: "a file lacks a column it needs";
    readonly MALFORMED_CSV: "a file is not well-formed CSV";
    readonly MALFORMED_ZIP: "a zip archive cannot be read";
    readonly UNREADABLE: "a path cannot be read or written";
    readonly UNKNOWN_FORMAT: "a path holds none of the layouts the readers know";
    readonly EMPTY_CATALOGUE: "a data set has no occupation or no skill";
    readonly NOT_AN_INDEX: "a buffer is not a saved index";
    readonly INDEX_VERSION: "a saved index has a format version this release does not read";
    readonly INDEX_DAMAGED: "a saved index is truncated or its checksum does not match";
    readonly NEEDS_FUNCTION: "an index was built with a custom function, which must be passed again";
    readonly NEEDS_SECTION: "an index lacks an optional section that the question needs";
    readonly TOO_LARGE: "a data set exceeds what one index can hold, or a file, a name or a text exceeds a limit";
    readonly UNSUPPORTED: "the operation does not apply to this index or platform";
    readonly ABORTED: "the caller cancelled the operation";
};
/** One of the codes of {@link errorCodes}. */
export type ErrorCode = keyof typeof errorCodes;
/** A concept a caller may have meant: shown with `AMBIGUOUS` and `UNKNOWN_*` errors. */
export interface Candidate {
    readonly id: string;
    readonly label: string;
    readonly code?: string;
}
/**
 * The only error this package throws for a caller's mistake. The message says what was wrong, shows the value, and
 * says what to do; `code` is for programs; `candidates` lists near or equal names where there are any.
 */
export declare class SkillGraphError extends Error {
    readonly name = "SkillGraphError";
    readonly code: ErrorCode;
    readonly candidates: readonly Candidate[];
    constructor(code: ErrorCode, message: string, options?: {
        candidates?: readonly Candidate[];
        cause?: unknown;
    });
}
/** A value as a message shows it: whatever it is, in a few characters. A revoked proxy cannot even be asked whether it is a list. */
export declare function shown(value: unknown): string;
/** What a thing that exceeds a limit is refused with: the option that raises it is named. */
export declare function beyond(limit: string, what: string, allowed: number): SkillGraphError;
/**
 * What is read of a value that a caller hands over. What throws while it is looked at (a getter, a revoked proxy) is a mistake
 * like any other; what the caller's own functions throw is theirs, and never read in here.
 *
 * @throws SkillGraphError `BAD_INPUT` (or the code given) that says what it threw.
 */
export declare function readable<T>(what: string, read: () => T, code?: ErrorCode): T;
