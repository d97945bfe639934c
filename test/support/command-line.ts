import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The real bin, as `npm run build` leaves it. */
export const bin: string = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

/** Runs `skillgraph` with arguments, without a terminal. */
export function skillgraph(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  if (!existsSync(bin)) throw new Error(`${bin} is missing: run "npm run build" first.`);
  return run(process.execPath, [bin, ...args], options);
}

/** Runs a line of shell in which `skillgraph` is the real bin. */
export function shell(line: string, options: RunOptions = {}): Promise<Run> {
  return run('sh', ['-c', `skillgraph() { "${process.execPath}" "${bin}" "$@"; }; ${line}`], options);
}

function run(command: string, args: readonly string[], { env = {}, cwd, input = '' }: RunOptions): Promise<Run> {
  const inherited = { ...process.env };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS', 'VITEST']) delete inherited[name];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...inherited, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
