import { createWorkbench, type Engine } from '../src/fast/engine.ts';
import type { Csr, TopRows } from '../src/fast/search/problem.ts';
import { emptyTopRows } from '../src/fast/search/slots.ts';
import { readEsco } from '../src/files/index.ts';
import { buildIndex } from '../src/index.ts';
import { cosine, jaccard } from '../src/similarity/metric.ts';
import { allRows, bareMatrix, idfMatrix, setsOf } from './all-rows.ts';
import { type Contestant, race, table } from './measure.ts';
import { mapsLoop, plainLoop } from './plain-loop.ts';
import { type BenchOptions, escoFolder, machine, report } from './support.ts';
import { clustered, generator, zipf } from './synthetic.ts';

const SEED = 1;
const K = 10;
interface Task {
  readonly name: string;
  /** Made when its turn comes, so that one data set at a time is in memory. */
  readonly data: () => Csr;
  /** Rows the yardsticks are timed on; their time is scaled up to all rows. */
  readonly yardstickRows: number;
  readonly mapRows: number;
  readonly rounds: number;
}

/**
 * All pairs and single queries against the loops one would write: `esco` (the default), `10k`, `100k` or `1m`, the latter
 * three on one data set only if named (`zipf` or `clustered`).
 */
export async function run({ once, args: [size = once ? 'tiny' : 'esco', only = ''] }: BenchOptions): Promise<void> {
  console.log(`${machine()}; seed ${SEED}; top ${K} of every row, preparation included`);
  for (const task of await tasksOf(size, once))
    if (task.name.startsWith(only) || size === 'esco') await bench(task, once);
}

async function tasksOf(name: string, once: boolean): Promise<Task[]> {
  if (name === 'tiny') {
    const shape = { rows: 1000, columns: 500, perRow: 10, seed: SEED };
    return [{ name: 'zipf, tiny', data: () => zipf(shape), yardstickRows: 1000, mapRows: 1000, rounds: 1 }];
  }
  if (name === 'esco') {
    const { path, name: data } = escoFolder();
    const csr = setsOf(buildIndex(await readEsco(path)));
    return [{ name: data, data: () => csr, yardstickRows: csr.rows, mapRows: csr.rows, rounds: once ? 1 : 15 }];
  }
  const shapes = { '10k': [10_000, 20_000, 20], '100k': [100_000, 20_000, 20], '1m': [1_000_000, 30_000, 15] } as const;
  const [rows, columns, perRow] = shapes[name as keyof typeof shapes];
  const shape = { rows, columns, perRow, seed: SEED };
  const sampled = {
    yardstickRows: Math.min(rows, 1000),
    mapRows: Math.min(rows, 20),
    rounds: once || rows > 500_000 ? 0 : rows > 50_000 ? 1 : 5,
  };
  return [
    { name: `zipf, ${name}`, data: () => zipf(shape), ...sampled },
    { name: `clustered, ${name}`, data: () => clustered(shape), ...sampled },
  ];
}

async function bench({ name, data, yardstickRows, mapRows, rounds }: Task, once: boolean): Promise<void> {
  const csr = data();
  const large = csr.rows > 500_000;
  const few = large ? 4096 : csr.rows;
  let peak = 0;
  const both: Contestant<TopRows> = {
    name: 'WebAssembly, 2 threads',
    run: async () => {
      const answer = await allRows(csr, jaccard, K, 'webassembly', 2);
      peak ||= Math.round(process.resourceUsage().maxRSS / 1024);
      return answer;
    },
  };
  const single: Contestant<TopRows> = {
    name: 'WebAssembly, 1 thread',
    run: () => allRows(csr, jaccard, K, 'webassembly', 1, large ? 2 * few : csr.rows),
    share: large ? (2 * few) / csr.rows : 1,
  };
  const others: Contestant<TopRows>[] = [
    { name: 'TypeScript', run: () => allRows(csr, jaccard, K, 'typescript', 1, few), share: few / csr.rows },
    { name: 'plain typed-array loop', run: () => plainLoop(csr, K, yardstickRows), share: yardstickRows / csr.rows },
    ...(large
      ? []
      : [{ name: 'Map of Sets, inverted Map', run: () => mapsLoop(csr, K, mapRows), share: mapRows / csr.rows }]),
  ];
  let expected: TopRows | undefined;
  const timings = await race(
    large ? [both, single, ...others] : [single, both, ...others],
    rounds,
    (engine, answer) => {
      expected ??= plainLoop(csr, K, yardstickRows);
      assertSame(engine, answer, expected);
    },
  );
  console.log(
    `\n### ${name}: ${csr.rows} × ${csr.columns}, ${csr.columnsOf.length} edges, Jaccard\n\n${table(timings)}`,
  );
  console.log(`\nAnswers compared on ${yardstickRows} rows: ids and scores equal.`);
  console.log(`Peak memory up to the first answer of two threads, data and answer included: ${peak} MB.`);
  await singleQueries(csr, once ? 100 : 5000);
  const weighted = idfMatrix(csr);
  const cosines = await race<TopRows>(
    [
      {
        name: 'WebAssembly, 1 thread',
        run: () => allRows(weighted, cosine, K, 'webassembly', 1, large ? 8192 : csr.rows),
        share: large ? 8192 / csr.rows : 1,
      },
      { name: 'WebAssembly, 2 threads', run: () => allRows(weighted, cosine, K, 'webassembly', 2) },
    ],
    Math.min(rounds, 7),
    () => {},
  );
  console.log(`\ntf-idf cosine:\n\n${table(cosines)}`);
}

function assertSame(name: string, answer: TopRows, expected: TopRows): void {
  const rows = Math.min(answer.counts.length, expected.counts.length);
  for (let slot = 0; slot < rows * K; slot++)
    if (answer.ids[slot] !== expected.ids[slot] || answer.scores[slot] !== expected.scores[slot])
      throw new Error(`${name}: row ${Math.floor(slot / K)} differs from the plain loop.`);
}

async function singleQueries(csr: Csr, count: number): Promise<void> {
  const random = generator(SEED);
  const queries = Array.from({ length: count }, () => Math.floor(random() * csr.rows));
  for (const name of ['webassembly', 'typescript'] as const) {
    const engine: Engine = (await createWorkbench(name)).engineOf(bareMatrix(csr), jaccard, true)!;
    const top = emptyTopRows(1, K);
    const times: number[] = [];
    for (const pass of [0, 1])
      for (const row of queries) {
        top.counts[0] = 0;
        const start = performance.now();
        engine.searchRows(row, row + 1, { k: K, minScore: 0 }, top);
        if (pass === 1) times.push((performance.now() - start) * 1000);
      }
    report(`One query, ${name}`, times, 'µs');
  }
}
