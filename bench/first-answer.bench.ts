import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadIndex } from '../src/files/index.ts';
import { jaccard, openIndex, similarOccupations } from '../src/index.ts';
import { coreBytes } from '../src/methods.ts';
import { type BenchOptions, escoFolder, machine, report, root } from './support.ts';

/** How long a person, a program and a page wait for the first answer, and what later answers cost. */
export async function run({ once }: BenchOptions): Promise<void> {
  const { path, name } = escoFolder();
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-bench-'));
  const saved = join(folder, 'index.skg');
  const rounds = once ? 1 : 9;
  console.log(`${name}; ${machine()}`);
  try {
    const fresh = (code: string) =>
      JSON.parse(
        execFileSync('node', ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }),
      ) as number[];
    const fromFolder = Array.from({ length: rounds }, () => fresh(fromFolderCode(path, saved)));
    report(
      'CSV folder → first answer, in a fresh process',
      fromFolder.map(([ms]) => ms!),
      'ms',
    );
    report(
      '  peak memory of that process',
      fromFolder.map(([, mb]) => mb!),
      'MB',
    );
    const fromIndex = Array.from({ length: rounds }, () => fresh(fromIndexCode(saved)));
    report(
      'saved index → first answer, in a fresh process',
      fromIndex.map(([ms]) => ms!),
      'ms',
    );
    report(
      '  peak memory of that process',
      fromIndex.map(([, mb]) => mb!),
      'MB',
    );

    const bin = join(root, 'dist', 'cli', 'main.js');
    const whole = (args: readonly string[]) => {
      const start = performance.now();
      execFileSync('node', args, { cwd: root, stdio: 'ignore' });
      return performance.now() - start;
    };
    const query = [bin, 'similar', 'ICT operations manager', '--data', saved];
    if (!once) whole(query);
    report(
      'whole command: similar "ICT operations manager" --data index',
      Array.from({ length: rounds }, () => whole(query)),
      'ms',
    );
    report(
      '  of which node itself (node -e 0)',
      Array.from({ length: rounds }, () => whole(['-e', '0'])),
      'ms',
    );

    const bytes = readFileSync(saved);
    report(
      'openIndex with names',
      Array.from({ length: rounds }, () => openWithNames(bytes)),
      'ms',
    );
    const index = await loadIndex(saved);
    console.log(`index bytes: ${index.byteLength}, of which core sections ${coreBytes(index)}`);
    const ids = index.occupations.ids.all();
    for (const [title, options] of [
      ['default method', {}],
      ['jaccard', { method: jaccard }],
    ] as const) {
      const ask = (id: string) => {
        const start = performance.now();
        similarOccupations(index, id, options);
        return (performance.now() - start) * 1000;
      };
      if (!once) ids.forEach(ask);
      report(`top-10 query with names, ${title}, every occupation`, (once ? ids.slice(0, 50) : ids).map(ask), 'µs');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openWithNames(bytes: Uint8Array): number {
  const copy = new Uint8Array(bytes);
  const start = performance.now();
  const index = openIndex(copy);
  index.occupations.labels().all();
  index.skills.labels().all();
  index.skills.ids.all();
  return performance.now() - start;
}

const measured = 'console.log(JSON.stringify([performance.now() - start, process.resourceUsage().maxRSS / 1024]));';

function fromFolderCode(path: string, saved: string): string {
  return `
    const start = performance.now();
    const { readEsco, saveIndex } = await import('./dist/files/index.js');
    const { buildIndex, similarOccupations } = await import('./dist/index.js');
    const index = buildIndex(await readEsco(${JSON.stringify(path)}));
    similarOccupations(index, 'ICT operations manager');
    ${measured}
    await saveIndex(index, ${JSON.stringify(saved)});`;
}

function fromIndexCode(saved: string): string {
  return `
    const start = performance.now();
    const { loadIndex } = await import('./dist/files/index.js');
    const { similarOccupations } = await import('./dist/index.js');
    similarOccupations(await loadIndex(${JSON.stringify(saved)}), 'ICT operations manager');
    ${measured}`;
}
