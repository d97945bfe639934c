import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { accelerate } from '../src/fast/index.ts';
import { readEsco } from '../src/files/index.ts';
import { buildIndex, jaccard, openIndex, type SkillIndex, shortestPaths } from '../src/index.ts';
import { comparisonOf } from '../src/query/answer/comparison.ts';
import { fieldOf } from '../src/query/paths/distance-field.ts';
import { kShortestPaths } from '../src/query/paths/k-shortest-paths.ts';
import type { LengthGraph } from '../src/query/paths/length-graph.ts';
import { lengthScale, neighbourGraph } from '../src/query/paths/neighbour-graph.ts';
import { randomNumbers } from '../src/similarity/random.ts';
import { lineReader } from './python-peers.ts';
import { type BenchOptions, escoFolder, machine, report, root, spread } from './support.ts';

const NEIGHBOURS = 20;
const K = 10;

type Pair = readonly [number, number];

/** Milliseconds of every pair, and what all the paths found cost together: equal for all, or nothing is printed. */
interface Answer {
  readonly times: readonly number[];
  readonly cost: number;
}

interface Peer {
  readonly name: string;
  readonly run: (pairs: readonly Pair[]) => Answer | Promise<Answer>;
}

/**
 * One path, ten paths and all distances on the graph that joins every occupation to its 20 nearest, against other
 * libraries, turn by turn; then what `shortestPaths` takes, labels and shared skills included, and its first call.
 */
export async function run({ once }: BenchOptions): Promise<void> {
  const { path, name } = once ? { path: `${root}/fixtures/sample`, name: 'sample' } : escoFolder();
  const index = buildIndex(await readEsco(path));
  const graph = neighbourGraph(index, NEIGHBOURS, comparisonOf(index, { method: jaccard }));
  const rows = index.occupationCount;
  console.log(`${machine()}; ${name}: ${rows} rows, ${graph.lengths.length / 2} undirected edges; seed 1`);
  const pairs = joinedPairs(graph, rows, once ? 3 : 100);
  const python = await startPython(graph, rows);
  try {
    const plain = graphologyPeer(graph, rows);
    await contest('one path', [ours(graph, 'one path'), plain('one path'), ...python.peers('one path')], pairs, once);
    const some = pairs.slice(0, 25);
    await contest(
      'all distances',
      [ours(graph, 'all distances'), plain('all distances'), ...python.peers('all distances')],
      some,
      once,
    );
    await contest('ten paths', [ours(graph, 'ten paths'), ...python.peers('ten paths')], some, once);
  } finally {
    python.end();
  }
  await timeQuery(index, pairs, once);
}

type Task = 'one path' | 'all distances' | 'ten paths';

/** Random rows with a way between them. */
function joinedPairs(graph: LengthGraph, rows: number, count: number): Pair[] {
  const random = randomNumbers(1);
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const from = Math.floor(random() * rows);
    const to = Math.floor(random() * rows);
    if (from !== to && distancesTo(graph, to)[from]! < Number.POSITIVE_INFINITY) pairs.push([from, to]);
  }
  return pairs;
}

/** From every row, by the one search that many paths begin with. */
function distancesTo(graph: LengthGraph, target: number): Float64Array {
  const field = fieldOf(graph);
  field.measure(target, target, Number.POSITIVE_INFINITY);
  const distances = new Float64Array(graph.edges.offsets.length - 1);
  for (let row = 0; row < distances.length; row++) distances[row] = field.remaining(row);
  field.clear();
  return distances;
}

async function contest(task: Task, peers: readonly Peer[], pairs: readonly Pair[], once: boolean): Promise<void> {
  const times = peers.map((): number[][] => []);
  let expected: number | undefined;
  for (let round = 0; round <= (once ? 1 : 7); round++)
    for (const [i, { name, run }] of peers.entries()) {
      const answer = await run(pairs);
      expected ??= answer.cost;
      if (Math.abs(answer.cost - expected) > 1e-9 * expected)
        throw new Error(`${name}, ${task}: ${answer.cost} in all, where ${expected} is expected.`);
      times[i]!.push([...answer.times]);
    }
  console.log(`\n### ${task}\n\n${pairs.length} pairs; all of it costs ${expected}, the same for every line.\n`);
  console.log('| engine | first call, ms | warm median, ms | 99th percentile | ÷ first line |');
  console.log('|---|---|---|---|---|');
  const warm = times.map((rounds) => spread(rounds.slice(1).flat()));
  for (const [i, { name }] of peers.entries()) {
    const { median, p99 } = warm[i]!;
    const ratio = (median / warm[0]!.median).toPrecision(3);
    console.log(`| ${name} | ${ms(times[i]![0]![0]!)} | ${ms(median)} | ${ms(p99)} | ${ratio} |`);
  }
}

function ours(graph: LengthGraph, task: Task): Peer {
  const paths = (k: number) =>
    timed(
      ([from, to]) => kShortestPaths(graph, [from, to], k).paths,
      (found) => sum(found.map(({ length }) => length)) / lengthScale,
    );
  const run = {
    'one path': paths(1),
    'ten paths': paths(K),
    'all distances': timed(
      ([from]) => distancesTo(graph, from),
      (distances) => sum(distances.filter((distance) => distance < Number.POSITIVE_INFINITY)) / lengthScale,
    ),
  }[task];
  return { name: '**ours**', run };
}

/** It has Dijkstra's search from one end and from both; no k shortest paths. */
function graphologyPeer({ edges, lengths }: LengthGraph, rows: number): (task: 'one path' | 'all distances') => Peer {
  const graph = new UndirectedGraph();
  for (let row = 0; row < rows; row++) graph.addNode(row);
  for (const [from, to, length] of eachOnce({ edges, lengths })) graph.addEdge(from, to, { weight: length });
  const cost = (path: readonly string[]): number =>
    sum(path.slice(1).map((row, i) => graph.getEdgeAttribute(path[i]!, row, 'weight') as number));
  const run = {
    'one path': timed(([from, to]) => dijkstra.bidirectional(graph, String(from), String(to), 'weight'), cost),
    'all distances': timed(
      ([from]) => dijkstra.singleSource(graph, String(from), 'weight'),
      (paths) => sum(Object.values(paths).map(cost)),
    ),
  };
  return (task) => ({ name: 'graphology-shortest-path', run: run[task] });
}

function timed<Found>(find: (pair: Pair) => Found, cost: (found: Found) => number): (pairs: readonly Pair[]) => Answer {
  return (pairs) => {
    const times: number[] = [];
    let total = 0;
    for (const pair of pairs) {
      const start = performance.now();
      const found = find(pair);
      times.push(performance.now() - start);
      total += cost(found);
    }
    return { times, cost: total };
  };
}

/** igraph and networkx, where there is a Python with them. */
async function startPython(
  graph: LengthGraph,
  rows: number,
): Promise<{ readonly peers: (task: Task) => Peer[]; readonly end: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-paths-'));
  const list = eachOnce(graph);
  writeFileSync(
    join(folder, 'sources.bin'),
    Uint32Array.from(list, ([from]) => from),
  );
  writeFileSync(
    join(folder, 'targets.bin'),
    Uint32Array.from(list, ([, to]) => to),
  );
  writeFileSync(
    join(folder, 'lengths.bin'),
    Float64Array.from(list, ([, , length]) => length),
  );
  const child = spawn('python3', [join(root, 'bench', 'shortest_paths.py'), folder, String(rows)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const nextLine = lineReader(child);
  const end = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const first = await nextLine();
  if (first === null) {
    console.log('SKIPPED igraph and networkx: there is no python3 with numpy');
    return { peers: () => [], end };
  }
  const { versions, peers } = JSON.parse(first) as { versions: Record<string, string>; peers: string[] };
  for (const [library, version] of Object.entries(versions))
    console.log(version.startsWith('not there') ? `SKIPPED ${library}: ${version}` : `${library} ${version}`);
  const ask = async (peer: string, task: Task, pairs: readonly Pair[]): Promise<Answer> => {
    child.stdin!.write(`${JSON.stringify({ peer, task, pairs })}\n`);
    const line = await nextLine();
    if (line === null) throw new Error(`${peer} died at ${task}.`);
    return JSON.parse(line) as Answer;
  };
  return { peers: (task) => peers.map((name) => ({ name, run: (pairs) => ask(name, task, pairs) })), end };
}

function eachOnce({ edges, lengths }: LengthGraph): [number, number, number][] {
  const list: [number, number, number][] = [];
  for (let row = 0; row + 1 < edges.offsets.length; row++)
    for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++)
      if (edges.targets[edge]! > row) list.push([row, edges.targets[edge]!, lengths[edge]! / lengthScale]);
  return list;
}

/** The public query: the graph is built at the first call for an index. */
async function timeQuery(index: SkillIndex, pairs: readonly Pair[], once: boolean): Promise<void> {
  console.log('\n### shortestPaths\n');
  const query = (of: SkillIndex, [from, to]: Pair, k: number): number => {
    const start = performance.now();
    shortestPaths(of, of.occupations.ids.at(from), of.occupations.ids.at(to), { method: jaccard, limit: k });
    return performance.now() - start;
  };
  const firsts = (of: readonly SkillIndex[]): number[] => of.map((each) => query(each, pairs[0]!, K));
  const fresh = (): SkillIndex[] => Array.from({ length: once ? 1 : 5 }, () => openIndex(index.buffer.slice(0)));
  report('first call, graph built', firsts(fresh()), 'ms');
  const fast = fresh();
  for (const each of fast) await accelerate(each);
  report('first call, graph built, accelerated', firsts(fast), 'ms');
  for (const k of [1, K])
    for (let round = 0; round < (once ? 1 : 3); round++) {
      const figures = pairs.map((pair) => query(index, pair, k));
      if (once || round === 2) report(`k ${k}, labels and shared skills included`, figures, 'ms');
    }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function ms(milliseconds: number): string {
  return milliseconds.toPrecision(3);
}
