import type { ExitCode } from './answer.ts';
import type { Screen } from './screen.ts';
/** What a person reads when something went wrong, and the exit code; never a stack trace. */
export interface Failure {
    readonly code: ExitCode;
    readonly lines: readonly string[];
    /** The same for programs (`--json`). */
    readonly json: unknown;
}
export declare function failureOf(error: unknown, screen: Screen): Failure;
