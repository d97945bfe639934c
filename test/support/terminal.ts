import { spawn, spawnSync } from 'node:child_process';
import { bin } from './command-line.ts';

/** Whether `script` of util-linux is here, which lends a command a terminal. */
export const hasTerminal: boolean = /util-linux/.test(String(spawnSync('script', ['--version']).stdout));
if (!hasTerminal) console.warn('skipped: what is asked on a terminal needs "script" of util-linux');

export interface Session {
  readonly code: number | null;
  /** All that stands on the terminal, answer and questions, without colours and cursor movements. */
  readonly screen: string;
}

export interface Typing {
  /** One after the other, each when a question stands there: `2\r`, or a control character. */
  readonly typed?: readonly string[];
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `skillgraph` with a person at a terminal. */
export function atTerminal(
  args: readonly string[],
  { typed = [], columns = 100, env = {} }: Typing = {},
): Promise<Session> {
  const quoted = [process.execPath, bin, ...args].map((arg) => `'${arg.replaceAll("'", `'\\''`)}'`).join(' ');
  const line = `stty cols ${columns}; exec ${quoted}`;
  const inherited = { ...process.env };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS', 'VITEST']) delete inherited[name];
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qec', line, '/dev/null'], {
      env: { ...inherited, SHELL: '/bin/sh', TERM: 'xterm', ...env },
    });
    let screen = '';
    let answered = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text;
      if (screen.split('or nothing: ').length - 1 > answered && answered < typed.length)
        child.stdin.write(typed[answered++]!);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      child.stdin.end();
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal is steered by.
      resolve({ code, screen: screen.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '').replaceAll('\r', '') });
    });
  });
}
