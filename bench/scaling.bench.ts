import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Csr } from '../src/fast/search/problem.ts';
import { jaccard } from '../src/similarity/metric.ts';
import { allRows } from './all-rows.ts';
import { type LogLine, logLogChart } from './log-log-chart.ts';
import { mapsLoop, plainLoop } from './plain-loop.ts';
import { type BenchOptions, machine, root } from './support.ts';
import { clustered, zipf } from './synthetic.ts';

const SEED = 1;
const K = 10;
const COLUMNS = 20_000;
const PER_ROW = 20;

/** An engine, timed on as many rows as make so many comparisons, where all would take too long. */
interface Engine {
  readonly name: string;
  readonly comparisons: number;
  readonly run: (csr: Csr, to: number) => unknown;
}

const engines: readonly Engine[] = [
  {
    name: 'WebAssembly, 1 thread',
    comparisons: 1e11,
    run: (csr, to) => allRows(csr, jaccard, K, 'webassembly', 1, to),
  },
  { name: 'TypeScript', comparisons: 3e10, run: (csr, to) => allRows(csr, jaccard, K, 'typescript', 1, to) },
  { name: 'plain typed-array loop', comparisons: 2e8, run: (csr, to) => plainLoop(csr, K, to) },
  { name: 'Map of Sets, inverted Map', comparisons: 1e7, run: (csr, to) => mapsLoop(csr, K, to) },
];

/**
 * Processor time of all pairs against the number of rows, drawn as `bench/scaling.svg`: 1,000 to 100,000 rows, `1m` for ten
 * times as many. `clustered` data unless `zipf` is asked for. Engines too slow for all rows are timed on some, and scaled up.
 */
export async function run({ once, args }: BenchOptions): Promise<void> {
  const data = args.includes('zipf') ? 'zipf' : 'clustered';
  const sizes = once ? [300, 600] : [1000, 3000, 10_000, 30_000, 100_000, ...(args.includes('1m') ? [1_000_000] : [])];
  console.log(`${machine()}; ${data}, ${COLUMNS} columns, ${PER_ROW} a row, seed ${SEED}; top ${K}, Jaccard\n`);
  console.log(`| rows | ${engines.map(({ name }) => name).join(' | ')} |\n|---|${engines.map(() => '---|').join('')}`);
  const lines = engines.map(({ name }): LogLine & { points: [number, number][] } => ({ name, points: [] }));
  for (const rows of sizes) {
    const csr = (data === 'zipf' ? zipf : clustered)({ rows, columns: COLUMNS, perRow: PER_ROW, seed: SEED });
    const cells: string[] = [];
    for (const [i, engine] of engines.entries()) {
      const seconds = await secondsOf(engine, csr, once || rows > 30_000 ? 1 : 3);
      lines[i]!.points.push([rows, seconds]);
      const timed = timedRows(engine, rows);
      cells.push(`${seconds.toPrecision(3)} s${timed < rows ? ` (of ${timed})` : ''}`);
    }
    console.log(`| ${rows} | ${cells.join(' | ')} |`);
  }
  const svg = logLogChart(lines, {
    title: 'All pairs, top 10, Jaccard: processor time against rows',
    subtitle: `${data} data, ${COLUMNS.toLocaleString('en')} skills, ${PER_ROW} a row, seed ${SEED}; hollow: timed on a part of the rows`,
    x: 'rows',
    y: 'seconds',
    hollow: (line, rows) => engines.some((engine) => engine.name === line && timedRows(engine, rows) < rows),
  });
  if (once) return;
  writeFileSync(join(root, 'bench', 'scaling.svg'), svg);
  console.log('\nDrawn: bench/scaling.svg');
}

function timedRows({ comparisons }: Engine, rows: number): number {
  return Math.min(rows, Math.round(comparisons / rows));
}

/** The least of some warm runs: processor time of the whole process, so that other users of the machine count little. */
async function secondsOf(engine: Engine, csr: Csr, rounds: number): Promise<number> {
  const to = timedRows(engine, csr.rows);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= rounds; round++) {
    (globalThis as { gc?: () => void }).gc?.();
    const before = process.cpuUsage();
    await engine.run(csr, to);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) least = Math.min(least, ((user + system) / 1e6) * (csr.rows / to));
  }
  return least;
}
