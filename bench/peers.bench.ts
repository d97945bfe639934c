import type { Csr, TopRows } from '../src/fast/search/problem.ts';
import { readEsco } from '../src/files/index.ts';
import { buildIndex } from '../src/index.ts';
import { commonSkills, cosine, jaccard, type Metric } from '../src/similarity/metric.ts';
import { allRows, idfMatrix, setsOf } from './all-rows.ts';
import { type CPeer, startCPeer } from './c-peer.ts';
import { type DuckDb, startDuckDb } from './duckdb-peer.ts';
import { bipartite, denseSlice, everyPair, graphologyPairs } from './javascript-peers.ts';
import { mapsLoop, plainLoop } from './plain-loop.ts';
import { type PythonPeers, startPythonPeers, type TimedAnswer } from './python-peers.ts';
import { sameTopRows } from './same-top-rows.ts';
import { type BenchOptions, escoFolder, machine, root, spread } from './support.ts';
import { clustered, zipf } from './synthetic.ts';

const K = 10;
/** Who takes part where all pairs are many. */
const COMPILED = /^WebAssembly|^plain C|^implicit|^sparse dot topn f32/;

/** One engine on one task. */
interface Peer {
  readonly name: string;
  readonly run: () => Promise<TimedAnswer>;
  /** What part of the task it does; its times are divided by it. */
  readonly share: number;
  /** Rows it answers for, where not all; `slice` where it also sees those rows only. */
  readonly rows?: number;
  readonly slice?: boolean;
  /** How far scores may lie apart: 0 unless sums run in another order, or in 32 bits. */
  readonly tolerance: number;
  /** Equal scores come in id order, as ours do. */
  readonly tieRule?: boolean;
  /** Only in the first round: too slow for more. */
  readonly slow?: boolean;
}

/**
 * All pairs on ESCO against other libraries, turn by turn: the best {@link K} of every row by Jaccard, by tf-idf cosine, and
 * by the number of shared skills. Every answer is compared with ours before a time is printed. With `100k`, and `zipf` or
 * `clustered` for one of the two only: made-up data of that size, once, against the compiled libraries. With a
 * pattern after that, or after `esco`: those whose names it matches.
 */
export async function run({ once, args: [size = 'esco', only = '', some] }: BenchOptions): Promise<void> {
  if (size === '100k') {
    const shape = { rows: 100_000, columns: 20_000, perRow: 20, seed: 1 };
    for (const [name, make] of Object.entries({ zipf, clustered }))
      if (name.startsWith(only))
        await contests(name, make(shape), {
          rounds: 0,
          large: true,
          wanted: some === undefined ? COMPILED : new RegExp(some),
        });
    return;
  }
  const { path, name } = once ? { path: `${root}/fixtures/sample`, name: 'sample' } : escoFolder();
  await contests(name, setsOf(buildIndex(await readEsco(path))), {
    rounds: once ? 1 : 9,
    large: false,
    wanted: new RegExp(only),
  });
}

/** How many warm rounds there are, and whether only those take part who can do that much. */
interface Scale {
  readonly rounds: number;
  readonly large: boolean;
  readonly wanted: RegExp;
}

async function contests(name: string, csr: Csr, scale: Scale): Promise<void> {
  console.log(
    `${machine()}; ${name}: ${csr.rows} × ${csr.columns}, ${csr.columnsOf.length} edges; top ${K} of every row`,
  );
  const python = await startPythonPeers(csr, K);
  if (python === null) console.log('SKIPPED all Python peers: there is no python3 with numpy');
  else
    for (const [library, version] of Object.entries(python.versions))
      console.log(version.startsWith('not there') ? `SKIPPED ${library}: ${version}` : `${library} ${version}`);
  const duck = scale.large ? null : await startDuckDb(csr, K);
  if (!scale.large) console.log(duck === null ? 'SKIPPED DuckDB: its client is not there' : `DuckDB ${duck.version}`);
  const c = startCPeer(csr, K);
  console.log(c === null ? 'SKIPPED plain C: there is no compiler' : c.compiler);
  try {
    for (const task of tasks) await contest(task, csr, { python, duck, c }, scale);
  } finally {
    c?.end();
    python?.end();
    duck?.end();
  }
}

/** Peers that run elsewhere; null where they are not there. */
interface Others {
  readonly python: PythonPeers | null;
  readonly duck: DuckDb | null;
  readonly c: CPeer | null;
}

interface Task {
  readonly name: 'jaccard' | 'cosine' | 'shared';
  readonly title: string;
  readonly metric: Metric;
}

const tasks: readonly Task[] = [
  { name: 'jaccard', title: 'Jaccard', metric: jaccard },
  { name: 'cosine', title: 'tf-idf cosine', metric: cosine },
  { name: 'shared', title: 'number of shared skills', metric: commonSkills },
];

async function contest(
  task: Task,
  csr: Csr,
  { python, duck, c }: Others,
  { rounds, large, wanted }: Scale,
): Promise<void> {
  const peers = [
    ...ours(task, csr),
    ...(task.name === 'jaccard' && c !== null ? [cPeer(c)] : []),
    ...(task.name === 'jaccard' && !large ? javascriptPeers(csr) : []),
    ...(python === null ? [] : pythonPeers(task, python)),
    ...(duck === null ? [] : duckPeers(task, duck)),
  ].filter(({ name }) => wanted.test(name));
  const clocks = peers.map((): number[] => []);
  const processors = peers.map((): number[] => []);
  let expected: TopRows | undefined;
  for (let round = 0; round <= rounds; round++)
    for (const [i, { name, run, share, rows = csr.rows, slice, tolerance, tieRule = false, slow }] of peers.entries()) {
      if (slow && round > 0) continue;
      const { top, clock, processor } = await run();
      clocks[i]!.push(clock / share);
      processors[i]!.push(processor / share);
      if (round > 0) continue;
      expected ??= top;
      const right = slice ? plainLoop(firstRows(csr, rows), K, rows) : expected;
      const different = sameTopRows(top, right, rows, { tolerance, tieRule });
      if (different !== null) throw new Error(`${name}, ${task.title}: ${different}`);
    }
  console.log(`\n### ${task.title}\n\nEvery answer equals ours: scores, and ids but for ties at the end of a list.\n`);
  console.log('| engine | first call, ms | warm median (min–max), ms | processor time, ms | ÷ first line |');
  console.log('|---|---|---|---|---|');
  const warm = (times: readonly number[]) => spread(times.length > 1 ? times.slice(1) : times);
  for (const [i, { name, share }] of peers.entries()) {
    const { median, min, max } = warm(clocks[i]!);
    console.log(
      `| ${name}${share < 1 ? ' (sampled)' : ''} | ${ms(clocks[i]![0]!)} | ${ms(median)} (${ms(min)}–${ms(max)}) | ${ms(warm(processors[i]!).median)} | ${(median / warm(clocks[0]!).median).toPrecision(3)} |`,
    );
  }
}

function ours({ name, metric }: Task, csr: Csr): Peer[] {
  const data = name === 'cosine' ? () => idfMatrix(csr) : () => csr;
  const engines = [
    ['WebAssembly, 1 thread', 'webassembly', 1],
    ['WebAssembly, 2 threads', 'webassembly', 2],
    // Below 20,000 rows weighted TypeScript is the plain path, which starts from an index.
    ...(name === 'cosine' ? [] : [['TypeScript', 'typescript', 1] as const]),
  ] as const;
  return engines.map(([title, engine, threads]) => ({
    name: title,
    run: timed(() => allRows(data(), metric, K, engine, threads)),
    share: 1,
    tolerance: 0,
    tieRule: true,
  }));
}

function cPeer({ run }: CPeer): Peer {
  return { name: 'plain C', run, share: 1, tolerance: 0, tieRule: true };
}

function javascriptPeers(csr: Csr): Peer[] {
  const { rows } = csr;
  const some = Math.min(rows, 200);
  const few = Math.min(rows, 30);
  // Made outside the time: building it is a figure of its own.
  const graph = bipartite(csr);
  return [
    {
      name: 'plain typed-array loop',
      run: timed(() => plainLoop(csr, K, rows)),
      share: 1,
      tolerance: 0,
      tieRule: true,
    },
    {
      name: 'Map of Sets, inverted Map',
      run: timed(() => mapsLoop(csr, K, rows)),
      share: 1,
      tolerance: 0,
      tieRule: true,
    },
    {
      name: 'Map of Sets, every pair',
      run: timed(() => everyPair(csr, K, some)),
      share: some / rows,
      rows: some,
      tolerance: 0,
      tieRule: true,
    },
    {
      name: 'graphology, neighbours as Sets, every pair',
      run: timed(() => graphologyPairs(graph, rows, K, few)),
      share: few / rows,
      rows: few,
      tolerance: 0,
      tieRule: true,
      slow: true,
    },
    {
      name: 'ml-matrix, dense product',
      run: timed(() => denseSlice(csr, K, some)),
      share: (some / rows) ** 2,
      rows: some,
      slice: true,
      tolerance: 0,
      tieRule: true,
      slow: true,
    },
  ];
}

function pythonPeers(task: Task, python: PythonPeers): Peer[] {
  return Object.entries(python.peers)
    .filter(([, kind]) => kind === task.name)
    .map(([name]) => ({
      name: name.replaceAll('_', ' '),
      run: () => python.run(name),
      share: 1,
      tolerance: task.name === 'cosine' ? (name.includes('f32') ? 1e-5 : 1e-12) : 0,
      slow: name.startsWith('networkx'),
    }));
}

function duckPeers({ name }: Task, duck: DuckDb): Peer[] {
  if (name === 'shared') return [];
  return [1, 2].map((threads) => ({
    name: `DuckDB, self-join and max(x, ${K}), ${threads} thread${threads > 1 ? 's' : ''}`,
    run: timed(() => duck[name](threads)),
    share: 1,
    // Its sums run in the order in which threads meet.
    tolerance: name === 'cosine' ? 1e-12 : 0,
    tieRule: name === 'jaccard',
  }));
}

function timed(work: () => TopRows | Promise<TopRows>): () => Promise<TimedAnswer> {
  return async () => {
    const start = performance.now();
    const before = process.cpuUsage();
    const top = await work();
    const clock = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { top, clock, processor: (user + system) / 1000 };
  };
}

function firstRows({ columns, offsets, columnsOf }: Csr, rows: number): Csr {
  const end = offsets[rows]!;
  return {
    rows,
    columns,
    offsets: offsets.slice(0, rows + 1),
    columnsOf: columnsOf.slice(0, end),
    weights: null,
  };
}

function ms(milliseconds: number): string {
  return milliseconds >= 1000 ? Math.round(milliseconds).toLocaleString('en') : milliseconds.toPrecision(3);
}
