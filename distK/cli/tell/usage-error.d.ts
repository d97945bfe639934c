/** A command line that cannot be understood: exit code 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
    /** What could be typed instead, after the name of the program. */
    example?: string;
}
