import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Csr } from '../src/fast/search/problem.ts';
import { lineReader, type TimedAnswer, topRowsOf } from './python-peers.ts';
import { root } from './support.ts';

/** `plain.c` at work on one data set. */
export interface CPeer {
  readonly compiler: string;
  readonly run: () => Promise<TimedAnswer>;
  readonly end: () => void;
}

/** Compiles and starts `plain.c` on the rows of a 0/1 matrix; null where there is no C compiler. */
export function startCPeer(csr: Csr, k: number): CPeer | null {
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-c-'));
  const program = join(folder, 'plain');
  const longest = csr.offsets.reduce((most, end, row) => Math.max(most, end - (csr.offsets[row - 1] ?? 0)), 0);
  const counter = `-DCOUNTER=${longest < 256 ? 'uint8_t' : 'uint16_t'}`;
  const made = spawnSync('cc', ['-O3', '-march=native', counter, '-o', program, join(root, 'bench', 'plain.c')]);
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  writeFileSync(join(folder, 'indptr.bin'), csr.offsets);
  writeFileSync(join(folder, 'indices.bin'), csr.columnsOf);
  const child = spawn(program, [folder, String(csr.columns), String(k)], { stdio: ['pipe', 'pipe', 'ignore'] });
  const nextLine = lineReader(child);
  return {
    compiler: spawnSync('cc', ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0]!,
    run: async () => {
      child.stdin.write('run\n');
      const line = await nextLine();
      if (line === null) throw new Error('plain.c died.');
      return { ...(JSON.parse(line) as Pick<TimedAnswer, 'clock' | 'processor'>), top: topRowsOf(folder, k) };
    },
    end: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
