import { type Candidate, SkillGraphError } from '../../errors.ts';
import type { ExitCode } from './answer.ts';
import { unstyled } from './safe-text.ts';
import type { Screen } from './screen.ts';
import { tableLines } from './table.ts';
import { wrapped } from './text.ts';
import { UsageError } from './usage-error.ts';

/** What a person reads when something went wrong, and the exit code; never a stack trace. */
export interface Failure {
  readonly code: ExitCode;
  readonly lines: readonly string[];
  /** The same for programs (`--json`). */
  readonly json: unknown;
}

export function failureOf(error: unknown, screen: Screen): Failure {
  if (error instanceof SkillGraphError) return knownFailure(error, screen);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    const told = failure(2, screen, 'USAGE', message, []);
    const example = error.example === undefined ? [] : [`For example: skillgraph ${error.example}`];
    return { ...told, lines: [...told.lines, ...example] };
  }
  return failure(1, screen, 'UNEXPECTED', `Something unexpected happened: ${message}`, []);
}

function knownFailure({ code, message, candidates }: SkillGraphError, screen: Screen): Failure {
  return failure(code === 'BAD_OPTION' ? 2 : 1, screen, code, message, candidates);
}

function failure(
  exitCode: ExitCode,
  screen: Screen,
  code: string,
  message: string,
  candidates: readonly Candidate[],
): Failure {
  const told = candidates.every(({ label }) => message.includes(`"${label}"`));
  return {
    code: exitCode,
    lines: [
      ...wrapped(`${screen.styles.bad('error:')} ${unstyled(message)}`, screen.width, '  '),
      ...(told ? [] : candidateLines(candidates, screen)),
    ],
    json: { status: 'error', code, message, candidates },
  };
}

function candidateLines(candidates: readonly Candidate[], screen: Screen): string[] {
  return tableLines(
    screen,
    [
      { title: 'label', cell: ({ label }: Candidate) => label, style: screen.styles.bold, flexible: true },
      { title: 'code', cell: ({ code }) => code ?? '' },
      { title: 'id', cell: ({ id, code }) => (code === undefined ? id : ''), style: screen.styles.dim, flexible: true },
    ],
    candidates,
    { header: false },
  );
}
