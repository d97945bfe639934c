import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Csr, TopRows } from '../src/fast/search/problem.ts';
import { root } from './support.ts';

/** What a peer found, and how long it took by the clock and of the processor, in milliseconds. */
export interface TimedAnswer {
  readonly top: TopRows;
  readonly clock: number;
  readonly processor: number;
}

/** Python's libraries at work on one data set. */
export interface PythonPeers {
  /** Library → version, or why it is not there. */
  readonly versions: Readonly<Record<string, string>>;
  /** Name → task: `jaccard`, `cosine` or `shared`. */
  readonly peers: Readonly<Record<string, string>>;
  readonly run: (name: string) => Promise<TimedAnswer>;
  readonly end: () => void;
}

/** Starts `peers.py` on the rows of a 0/1 matrix; null where there is no python3 with numpy. */
export async function startPythonPeers(csr: Csr, k: number): Promise<PythonPeers | null> {
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-peers-'));
  writeFileSync(join(folder, 'indptr.bin'), csr.offsets);
  writeFileSync(join(folder, 'indices.bin'), csr.columnsOf);
  const script = join(root, 'bench', 'peers.py');
  const child = spawn('python3', [script, folder, String(csr.columns), String(k)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Threads are what each peer is asked to use, not what a library takes.
    env: { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '2' },
  });
  const nextLine = lineReader(child);
  const end = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const first = await nextLine();
  if (first === null) {
    end();
    return null;
  }
  const found = JSON.parse(first) as Pick<PythonPeers, 'versions' | 'peers'>;
  return {
    ...found,
    run: async (name) => {
      child.stdin!.write(`${name}\n`);
      const line = await nextLine();
      if (line === null) throw new Error(`${name} died.`);
      return { ...(JSON.parse(line) as Pick<TimedAnswer, 'clock' | 'processor'>), top: topRowsOf(folder, k) };
    },
    end,
  };
}

export function lineReader(child: ChildProcess): () => Promise<string | null> {
  child.on('error', () => {});
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = await lines.next();
    return done ? null : value;
  };
}

/** The answer that a peer left in a folder. */
export function topRowsOf(folder: string, k: number): TopRows {
  const bytes = (name: string): ArrayBuffer => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(folder, name));
    return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
  };
  return {
    k,
    counts: new Uint32Array(bytes('counts.bin')),
    ids: new Uint32Array(bytes('ids.bin')),
    scores: new Float64Array(bytes('scores.bin')),
  };
}
