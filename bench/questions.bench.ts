import { accelerate, pairBatches } from '../src/fast/index.ts';
import { readEsco } from '../src/files/index.ts';
import {
  buildIndex,
  byKind,
  cosine,
  coverage,
  flat,
  jaccard,
  occupations,
  openIndex,
  profileMatches,
  type SimilarOccupationsOptions,
  type SkillIndex,
  type SubjectInput,
  similarOccupations,
} from '../src/index.ts';
import { withFactors } from '../src/latent/index.ts';
import { smoothedRarity, weighted } from '../src/methods.ts';
import { defaultMethod } from '../src/similarity/default-method.ts';
import { type BenchOptions, escoFolder, machine, spread } from './support.ts';

/** A question to a plain index and to the same one accelerated. */
interface Question {
  readonly name: string;
  readonly ask: (index: SkillIndex, turn: number) => unknown;
}

/**
 * Whole questions, names and result objects included, without and with `accelerate`: processor time, turn by turn, after
 * the answers were found equal.
 */
export async function run({ once }: BenchOptions): Promise<void> {
  const { path, name } = escoFolder();
  const sets = buildIndex(await readEsco(path));
  console.log(`${machine()}; ${name}; µs of processor time a question, least and median of rounds`);
  await compare('sets', sets, setQuestions(sets), once);
  const factors = withFactors(sets);
  await compare('with factors', factors, factorQuestions(factors), once);
  await pairs(factors, once);
}

function setQuestions(index: SkillIndex): Question[] {
  const held = weighted(coverage, byKind(), flat);
  const similar: readonly (readonly [string, SimilarOccupationsOptions])[] = [
    ['jaccard', { method: jaccard }],
    ['jaccard, minScore .3', { method: jaccard, minScore: 0.3 }],
    ['jaccard, 100 best', { method: jaccard, limit: 100 }],
    ['jaccard, among ISCO 25', { method: jaccard, among: ['25'] }],
    ['cosine of smoothed rarity', { method: cosine, weighting: smoothedRarity }],
    ['weighted(coverage, byKind, flat)', { method: held }],
    ['default', {}],
  ];
  return [
    ...similar.map(([what, options]) => similarQuestion(index, what, options)),
    ...[5, 20].map((size) => similarQuestion(index, `jaccard, profile of ${size}`, { method: jaccard }, size)),
    ...[5, 10, 20, 40].map((size) => {
      const profileOf = profiles(index, size);
      return {
        name: `profileMatches, ${size} skills`,
        ask: (asked: SkillIndex, turn: number) => profileMatches(asked, profileOf(turn)),
      };
    }),
  ];
}

function factorQuestions(index: SkillIndex): Question[] {
  return [
    similarQuestion(index, 'default', {}),
    similarQuestion(index, 'default, 50 best', { limit: 50 }),
    similarQuestion(index, 'default, profile of 20', {}, 20),
  ];
}

function similarQuestion(
  index: SkillIndex,
  what: string,
  options: SimilarOccupationsOptions,
  profileSize = 0,
): Question {
  const ids = occupations(index).map(({ id }) => id);
  const subjectOf: (turn: number) => SubjectInput =
    profileSize > 0 ? profiles(index, profileSize) : (turn) => ids[(turn * 7919) % ids.length]!;
  return {
    name: `similarOccupations: ${what}`,
    ask: (asked, turn) => similarOccupations(asked, subjectOf(turn), options),
  };
}

/** The first skills of one occupation after another, filled up from the next ones. */
function profiles(index: SkillIndex, size: number): (turn: number) => string[] {
  const { offsets, targets } = index.requirements;
  const ids = index.skills.ids.all();
  return (turn) => {
    const start = offsets[(turn * 7919) % index.occupationCount]! % Math.max(1, targets.length - size);
    return Array.from(targets.subarray(start, start + size), (skill) => ids[skill]!);
  };
}

async function compare(what: string, index: SkillIndex, questions: readonly Question[], once: boolean): Promise<void> {
  const fast = openIndex(index.buffer.slice(index.byteOffset, index.byteOffset + index.byteLength));
  await accelerate(fast);
  const [rounds, asked, warming] = once ? [1, 20, 20] : [9, 400, 1500];
  console.log(`\n### ${what}\n\n| question | plain | accelerated |\n|---|---|---|`);
  for (const { name, ask } of questions) {
    for (let turn = 0; turn < warming; turn++)
      if (JSON.stringify(ask(index, turn)) !== JSON.stringify(ask(fast, turn)))
        throw new Error(`${name}: the answers differ at turn ${turn}.`);
    const times: readonly [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++)
      for (const [i, each] of [index, fast].entries()) {
        const before = process.cpuUsage();
        for (let turn = 0; turn < asked; turn++) ask(each, turn + round * asked);
        const { user, system } = process.cpuUsage(before);
        times[i]!.push((user + system) / asked);
      }
    console.log(`| ${name} | ${times.map(leastAndMedian).join(' | ')} |`);
  }
}

function leastAndMedian(figures: readonly number[]): string {
  const { min, median } = spread(figures);
  return `${min.toPrecision(3)} (${median.toPrecision(3)})`;
}

/** All pairs of the default method, with and without factors. */
async function pairs(index: SkillIndex, once: boolean): Promise<void> {
  const to = once ? 50 : index.occupationCount;
  console.log('\n### all pairs, default method with factors\n');
  for (const round of once ? [0] : [0, 1, 2]) {
    const before = process.cpuUsage();
    let found = 0;
    for await (const { counts } of pairBatches(index, { method: defaultMethod(index), to }))
      for (const count of counts) found += count;
    const { user, system } = process.cpuUsage(before);
    console.log(`round ${round}: ${found} pairs, ${((user + system) / 1000).toFixed(0)} ms of processor time`);
  }
}
