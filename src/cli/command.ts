import type { SkillIndex } from '../compact/skill-index.ts';
import type { CsvTable } from './tell/csv.ts';
import type { Screen } from './tell/screen.ts';

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

export interface ArgumentSpec {
  /** `<occupation>` is required, `[path]` is not, `<skills...>` takes several. */
  readonly name: string;
  readonly description: string;
  readonly choices?: readonly string[];
}

export interface OptionSpec {
  /** `-l, --limit <count>`. */
  readonly flags: string;
  readonly description: string;
  readonly default?: OptionValue;
  readonly choices?: readonly string[];
  /** Turns what was typed into a value. @throws a `UsageError` that says what is expected. */
  readonly parse?: (typed: string, before: OptionValue) => OptionValue;
  readonly hidden?: boolean;
}

export type OptionValue = string | number | boolean | readonly string[] | undefined;

/** 0: answered. 1: no answer (unknown or ambiguous name, no evidence, unreadable data). 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What was typed, and where the answer goes. */
export interface Call {
  readonly arguments: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly number: (option: string) => number | undefined;
  readonly flag: (option: string) => boolean;
  readonly list: (option: string) => readonly string[];
  readonly screen: Screen;
}

/** An answer in every form it can be asked for. */
export interface Answer {
  /** For `--json`: the query's own result. */
  readonly json: unknown;
  /** For `--csv`, where rows make sense. */
  readonly csv?: () => CsvTable;
  /** For people: lines. */
  readonly text: (screen: Screen) => readonly string[];
  /** The data it comes from, acknowledged in the last line. */
  readonly index?: SkillIndex;
  /** Why there is no answer: goes to stderr, exit code 1. */
  readonly insufficient?: string;
}

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
