import { type Answer, type Call, type ExitCode } from './command.ts';
import { type Screen } from './tell/screen.ts';
/** What a command line came to: a command's answer, or the exit code of what has been shown already. */
export type Outcome = {
    readonly answer: Answer;
    readonly call: Call;
} | {
    readonly exitCode: ExitCode;
};
/**
 * Understands a command line and runs its command. Only the module of the command that is named is loaded; the others
 * are known by name and summary.
 */
export declare function runProgram(typed: readonly string[], screen: Screen): Promise<Outcome>;
