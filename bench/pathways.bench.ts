import { readEsco } from '../src/files/index.ts';
import { buildIndex, growth, pathways, type SkillIndex, shortestPaths } from '../src/index.ts';
import { bestTradeOffs, easiestHops, fewestSteps, leastToLearn, type PathObjective } from '../src/methods.ts';
import { type BenchOptions, escoFolder, machine, report } from './support.ts';

/** Routes between random pairs (limit 5, maxSteps 4): what a call takes, and how many are solved to the proof. */
export async function run({ once }: BenchOptions): Promise<void> {
  const { path, name } = escoFolder();
  const index = buildIndex(await readEsco(path));
  console.log(`${name}; ${machine()}`);
  const pairs = randomPairs(index, once ? 5 : 500);
  const first = performance.now();
  pathways(index, pairs[0]![0], pairs[0]![1]);
  report('first call, calibration of the gate included', [performance.now() - first], 'ms');

  timeRoutes(index, pairs, leastToLearn);
  for (const near of once ? [] : [0.12, 0.25]) timeRoutes(index, pairs, leastToLearn, near);
  for (const objective of [fewestSteps, easiestHops, bestTradeOffs]) timeRoutes(index, pairs, objective);

  const growths = pairs.map(([from]) => timed(() => growth(index, from)).ms);
  report('growth', growths, 'ms');
  report('shortestPaths, limit 10: first call, builds the graph', [timed(() => chains(index, pairs[0]!)).ms], 'ms');
  report(
    'shortestPaths, limit 10',
    pairs.map((pair) => timed(() => chains(index, pair)).ms),
    'ms',
  );
}

type Pair = readonly [string, string];

function chains(index: SkillIndex, [from, to]: Pair): unknown {
  return shortestPaths(index, from, to, { limit: 10 });
}

function timeRoutes(index: SkillIndex, pairs: readonly Pair[], objective: PathObjective, near?: number): void {
  const runs = pairs.map(([from, to]) =>
    timed(() => pathways(index, from, to, { objective, ...(near === undefined ? {} : { near }) })),
  );
  report(
    `pathways, ${objective.name}, near ${near ?? 'default'}`,
    runs.map(({ ms }) => ms),
    'ms',
  );
  const solved = runs.filter(({ value }) => value.status === 'ok' && value.proof !== 'budget');
  const none = solved.filter(({ value }) => value.status === 'ok' && value.proof === 'none').length;
  const within = solved.filter(({ ms }) => ms <= 300).length;
  const share = (count: number): string => `${((100 * count) / runs.length).toFixed(1)} %`;
  console.log(
    `  solved exactly ${share(solved.length)}, within 300 ms ${share(within)}; no route, proven, ${share(none)}`,
  );
}

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

/** Ordered pairs of different occupations, drawn by a linear congruential generator from a fixed seed. */
function randomPairs(index: SkillIndex, count: number): readonly Pair[] {
  let state = 12_345;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * index.occupationCount);
  };
  const { ids } = index.occupations;
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const from = draw();
    const to = draw();
    if (from !== to) pairs.push([ids.at(from), ids.at(to)]);
  }
  return pairs;
}
