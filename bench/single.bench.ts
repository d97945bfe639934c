import { createWorkbench } from '../src/fast/engine.ts';
import type { Csr, TopRows } from '../src/fast/search/problem.ts';
import { emptyTopRows } from '../src/fast/search/slots.ts';
import { readEsco } from '../src/files/index.ts';
import { buildIndex, type SkillIndex } from '../src/index.ts';
import { scorerOf } from '../src/similarity/method.ts';
import { jaccard, type Metric } from '../src/similarity/metric.ts';
import { occupationSubject } from '../src/similarity/subject.ts';
import { topRows } from '../src/similarity/top-rows.ts';
import { flat } from '../src/similarity/weighting.ts';
import { bareMatrix, setsOf } from './all-rows.ts';
import { bipartite, graphologyRow, namedMaps, namedMapsBest } from './javascript-peers.ts';
import { mapsOf, mapsRow } from './plain-loop.ts';
import { type BenchOptions, escoFolder, machine, root, spread } from './support.ts';
import { generator, zipf } from './synthetic.ts';

const SEED = 1;
const K = 10;
const ROUNDS = 10;

/** Jaccard, but no metric that the kernels know. */
const ownMetric: Metric = {
  name: 'my own',
  symmetric: true,
  shared: (a, b) => Math.min(a, b),
  score: (shared, a, b) => shared / (a.sum + b.sum - shared),
};

/** Answers for one row, everything prepared; how many rows a round asks it for. */
interface Contestant {
  readonly name: string;
  readonly perRound: number;
  readonly ask: (row: number, top: TopRows) => void;
}

/**
 * One row's best {@link K} by Jaccard, everything prepared, random rows: the kernels against Maps and Sets and graphology's
 * neighbours, turn by turn. `esco` (the default) or `100k`.
 */
export async function run({ once, args: [size = once ? 'sample' : 'esco'] }: BenchOptions): Promise<void> {
  const { name, csr, index } = await dataOf(size);
  console.log(`${machine()}; ${name}: ${csr.rows} × ${csr.columns}, ${csr.columnsOf.length} edges; seed ${SEED}`);
  const contestants = await contestantsOf(csr, index, once);
  checkEqual(contestants, csr, once ? 5 : 20);
  const random = generator(SEED);
  const times = contestants.map((): number[] => []);
  const top = emptyTopRows(1, K);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, { perRound, ask }] of contestants.entries())
      for (let query = 0; query < perRound; query++) {
        const row = Math.floor(random() * csr.rows);
        top.counts[0] = 0;
        const start = performance.now();
        ask(row, top);
        if (round > 0) times[i]!.push((performance.now() - start) * 1000);
      }
  console.log('\nAnswers compared first: ids and scores equal.\n');
  console.log('| engine | queries | median, µs | p99, µs | ÷ first line: median, p99 |\n|---|---|---|---|---|');
  const base = spread(times[0]!);
  for (const [i, { name: engine }] of contestants.entries()) {
    const { median, p99 } = spread(times[i]!);
    console.log(
      `| ${engine} | ${times[i]!.length} | ${figure(median)} | ${figure(p99)} | ${figure(median / base.median)}, ${figure(p99 / base.p99)} |`,
    );
  }
}

function figure(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

async function dataOf(
  size: string,
): Promise<{ readonly name: string; readonly csr: Csr; readonly index: SkillIndex | null }> {
  if (size === '100k')
    return { name: 'zipf', csr: zipf({ rows: 100_000, columns: 20_000, perRow: 20, seed: SEED }), index: null };
  const { path, name } = size === 'sample' ? { path: `${root}/fixtures/sample`, name: 'sample' } : escoFolder();
  const index = buildIndex(await readEsco(path));
  return { name, csr: setsOf(index), index };
}

async function contestantsOf(csr: Csr, index: SkillIndex | null, once: boolean): Promise<Contestant[]> {
  const large = csr.rows > 50_000;
  const matrix = bareMatrix(csr);
  const wanted = { k: K, minScore: 0 };
  const kernels = await Promise.all(
    (['webassembly', 'typescript'] as const).map(async (name): Promise<Contestant> => {
      const engine = (await createWorkbench(name)).engineOf(matrix, jaccard, true)!;
      return {
        name: name === 'webassembly' ? 'WebAssembly' : 'TypeScript',
        perRound: once ? 10 : 1000,
        ask: (row, top) => engine.searchRows(row, row + 1, wanted, top),
      };
    }),
  );
  const maps = mapsOf(csr);
  const ids = Array.from({ length: csr.rows }, (_, row) => `occupation/${String(row).padStart(7, '0')}`);
  const named = namedMaps(pairsOf(csr, ids));
  const contestants: Contestant[] = [
    ...kernels,
    {
      name: 'Map of Sets, inverted Map, of numbers, bounded list',
      perRound: once ? 5 : large ? 10 : 300,
      ask: (row, top) => mapsRow(maps, row, top, 0),
    },
    {
      name: 'Map of Sets, inverted Map, of ids, sorted',
      perRound: once ? 5 : large ? 5 : 300,
      ask: (row, top) => fill(top, namedMapsBest(named, ids[row]!, K)),
    },
  ];
  if (index === null) return contestants;
  const graph = bipartite(csr);
  const ownScorer = scorerOf(index, ownMetric, flat);
  return [
    ...contestants,
    {
      name: "a metric of one's own, the plain path",
      perRound: once ? 10 : 300,
      ask: (row, top) => {
        const { rows, scores } = topRows(index, ownScorer, occupationSubject(index, row), { limit: K });
        top.counts[0] = rows.length;
        top.ids.set(rows);
        top.scores.set(scores);
      },
    },
    {
      name: 'graphology, neighbours of every occupation',
      perRound: once ? 2 : 30,
      ask: (row, top) => graphologyRow(graph, csr.rows, row, top, 0),
    },
  ];
}

function* pairsOf({ rows, offsets, columnsOf }: Csr, ids: readonly string[]): Generator<readonly [string, string]> {
  const skillIds = new Map<number, string>();
  for (let row = 0; row < rows; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const column = columnsOf[edge]!;
      if (!skillIds.has(column)) skillIds.set(column, `skill/${column}`);
      yield [ids[row]!, skillIds.get(column)!];
    }
}

function fill(top: TopRows, best: readonly (readonly [id: string, score: number])[]): void {
  top.counts[0] = best.length;
  for (const [i, [id, score]] of best.entries()) {
    top.ids[i] = Number(id.slice('occupation/'.length));
    top.scores[i] = score;
  }
}

function checkEqual([first, ...others]: readonly Contestant[], csr: Csr, count: number): void {
  const random = generator(SEED + 1);
  const answer = ({ ask }: Contestant, row: number): string => {
    const top = emptyTopRows(1, K);
    ask(row, top);
    const found = top.counts[0]!;
    return `${top.ids.subarray(0, found)}; ${top.scores.subarray(0, found)}`;
  };
  for (let i = 0; i < count; i++) {
    const row = Math.floor(random() * csr.rows);
    const expected = answer(first!, row);
    for (const other of others)
      if (answer(other, row) !== expected) throw new Error(`${other.name}: row ${row} differs from ${first!.name}.`);
  }
}
