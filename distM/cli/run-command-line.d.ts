import type { ExitCode } from './command.ts';
/** Runs what was typed after `skillgraph`: answers go to stdout, everything else to stderr; gives the exit code. */
export declare function runCommandLine(typed: readonly string[]): Promise<ExitCode>;
