import type { Answer, Call, ExitCode } from './command.ts';
import { runProgram } from './program.ts';
import { SCHEMA_VERSION } from './schemas/version.ts';
import { attributionLines } from './tell/attribution-lines.ts';
import { BYTE_ORDER_MARK, csvLine, excelLine } from './tell/csv.ts';
import { failureOf } from './tell/failure.ts';
import { Interrupted } from './tell/interrupted.ts';
import { finished } from './tell/progress.ts';
import { terminalSafe, terminalSafeJson, unstyled } from './tell/safe-text.ts';
import { screenOf } from './tell/screen.ts';
import { wrapped } from './tell/text.ts';
import { UsageError } from './tell/usage-error.ts';

/** Runs what was typed after `skillgraph`: answers go to stdout, everything else to stderr; gives the exit code. */
export async function runCommandLine(typed: readonly string[]): Promise<ExitCode> {
  try {
    const outcome = await runProgram(typed, screenOf(process.stdout));
    finished();
    return 'exitCode' in outcome ? outcome.exitCode : show(outcome.answer, outcome.call);
  } catch (error) {
    finished();
    if (error instanceof Interrupted) return INTERRUPTED;
    const { code, lines, json } = failureOf(error, screenOf(process.stderr));
    process.stderr.write(
      typed.includes('--json')
        ? `${terminalSafeJson(JSON.stringify(versioned(json)))}\n`
        : `${terminalSafe(lines.join('\n'))}\n`,
    );
    return code;
  }
}

/** What shells call a command that Ctrl-C ended: 128 and the number of the signal. */
const INTERRUPTED = 130;

function versioned(json: unknown): object {
  return { schemaVersion: SCHEMA_VERSION, ...(json as object) };
}

function show(answer: Answer, call: Call): ExitCode {
  const { json, csv, text, index, lent, insufficient, hint } = answer;
  if (call.flag('json') && (call.flag('csv') || call.flag('excel')))
    throw new UsageError(
      `--json and ${call.flag('csv') ? '--csv' : '--excel'} are two forms of one answer: choose one.`,
    );
  if (call.flag('json')) process.stdout.write(`${terminalSafeJson(JSON.stringify(versioned(json), null, 2))}\n`);
  else if (insufficient !== undefined) {
    const screen = screenOf(process.stderr);
    const reason = wrapped(`${screen.styles.warn('no answer:')} ${unstyled(insufficient)}`, screen.width, '  ');
    process.stderr.write(`${terminalSafe([...reason, ...(hint?.(screen) ?? [])].join('\n'))}\n`);
  } else if ((call.flag('csv') || call.flag('excel')) && csv) writeCsv(csv(), call.flag('excel'));
  else {
    const lines = text(call.screen).join('\n').trimEnd();
    const source = index ? `\n\n${attributionLines(index, call.screen, lent).join('\n')}` : '';
    process.stdout.write(`${terminalSafe(`${lines}${source}`)}\n`);
  }
  return insufficient === undefined ? 0 : 1;
}

const CHUNK = 1 << 16;

function writeCsv({ header, rows }: ReturnType<NonNullable<Answer['csv']>>, forExcel: boolean): void {
  const line = forExcel ? excelLine : csvLine;
  let text = `${line(header)}\n`;
  if (forExcel) process.stdout.write(BYTE_ORDER_MARK);
  for (const row of rows) {
    text += `${line(row)}\n`;
    if (text.length > CHUNK) {
      process.stdout.write(terminalSafe(text));
      text = '';
    }
  }
  process.stdout.write(terminalSafe(text));
}
