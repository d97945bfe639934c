import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What a module logged, and why it broke off where it did. */
export interface Printed {
  readonly lines: readonly string[];
  readonly error: string | null;
}

/** Logs as text, one module after the other, and stops, whatever they have left running. */
const runner = (count: number): string => `
  const told = [];
  const { log } = console;
  const text = (value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));
  for (let i = 0; i < ${count}; i++) {
    const lines = [];
    console.log = (...values) => lines.push(...values.map(text).join(' ').split('\\n'));
    let error = null;
    try {
      await import('./' + i + '.mjs');
    } catch (thrown) {
      error = String(thrown);
    }
    told.push({ lines, error });
  }
  process.stdout.write(JSON.stringify(told));
  process.exit(0);
`;

/**
 * Runs modules in one process, in a folder where the package is installed and the sample lies as `data`: what each logged, in
 * their order.
 */
export function runModules(codes: readonly string[]): readonly Printed[] {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'modules-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', 'skillgraph'));
    symlinkSync(join(root, 'fixtures', 'sample'), join(folder, 'data'));
    for (const [i, code] of codes.entries()) writeFileSync(join(folder, `${i}.mjs`), code);
    writeFileSync(join(folder, 'run.mjs'), runner(codes.length));
    const told = execFileSync('node', ['run.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: 'pipe',
    });
    return JSON.parse(told) as Printed[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
