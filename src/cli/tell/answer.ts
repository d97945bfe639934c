import type { SkillIndex } from '../../compact/skill-index.ts';
import type { CsvTable } from './csv.ts';
import type { Screen } from './screen.ts';

/** 0: answered. 1: no answer (unknown or ambiguous name, no evidence, unreadable data). 2: wrong usage. */
export type ExitCode = 0 | 1 | 2 | 130;

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
  /** Whether it shows figures that others published about occupations, so that they are acknowledged, too. */
  readonly lent?: boolean;
  /** Why there is no answer: goes to stderr, exit code 1. */
  readonly insufficient?: string;
  /** Said after that reason: what was read, and what may have been meant. */
  readonly hint?: (screen: Screen) => string[];
}

/** Where the evidence does not carry an answer. */
export function unanswered(result: { readonly reason: string }): Answer {
  return { json: result, text: () => [], insufficient: result.reason };
}
