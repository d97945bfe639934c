import type { ArgumentSpec, Call, OptionSpec } from './ask/call.ts';
import type { Answer, ExitCode } from './tell/answer.ts';

// What a command is written in terms of.
export type { ArgumentSpec, Call, OptionSpec, OptionValue } from './ask/call.ts';
export { type Answer, type ExitCode, unanswered } from './tell/answer.ts';
export { UsageError } from './tell/usage-error.ts';

/** One command of the terminal: declared here, wired to the command line by `program.ts`. */
export interface CommandModule {
  readonly name: string;
  readonly summary: string;
  /** A paragraph for `--help`, when the summary does not say it all. */
  readonly description?: string;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  /** Shown under `--help`: what is typed (without `skillgraph`), and what it does. */
  readonly examples: readonly (readonly [typed: string, does: string])[];
  readonly run: (call: Call) => Promise<Answer | ExitCode>;
}
