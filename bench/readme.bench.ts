import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accelerate } from '../src/fast/index.ts';
import {
  jaccard,
  openIndex,
  profileMatches,
  requirementsOf,
  type SkillIndex,
  similarOccupations,
  skillGap,
  transitions,
} from '../src/index.ts';
import { type BenchOptions, escoFolder, machine, root, spread } from './support.ts';

/** Processor time of one call, in microseconds, of so many in a row. */
function cost(calls: number, ask: (turn: number) => unknown): number {
  const before = process.cpuUsage();
  for (let turn = 0; turn < calls; turn++) ask(turn);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** The rows of the README's table that are asked of one saved index, as the command saves it. */
export async function run({ once }: BenchOptions): Promise<void> {
  const { path, name } = escoFolder();
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-bench-'));
  const file = join(folder, 'saved.skg');
  execFileSync('node', [join(root, 'dist', 'cli', 'main.js'), 'build', path, '-o', file], { stdio: 'ignore' });
  const bytes = new Uint8Array(readFileSync(file));
  rmSync(folder, { recursive: true });
  console.log(`${machine()}; ${name}; processor time, median of the rounds (least–most)\n\n| | |\n|---|---|`);

  const rounds = once ? 1 : 9;
  const told = (what: string, times: readonly number[]): void => {
    const { min, median, max } = spread(times);
    const shown = (time: number): string =>
      time >= 1000 ? `${(time / 1000).toPrecision(3)} ms` : `${time.toPrecision(3)} µs`;
    console.log(`| ${what} | ${shown(median)} (${shown(min)}–${shown(max)}) |`);
  };
  const opened = (): SkillIndex => {
    const index = openIndex(bytes.slice());
    index.occupations.labels().all();
    index.skills.labels().all();
    return index;
  };
  told(
    'open, everything checked, names included',
    Array.from({ length: rounds }, () => cost(1, opened)),
  );

  const index = opened();
  const fast = opened();
  await accelerate(fast);
  const ids = index.occupations.ids.all();
  const at = (turn: number): string => ids[(turn * 7919) % ids.length]!;
  const tenSkills = (turn: number): string[] =>
    requirementsOf(index, at(turn))
      .slice(0, 10)
      .map(({ skill }) => skill);
  const people = Array.from({ length: 200 }, (_, turn) => tenSkills(turn)).filter((skills) => skills.length === 10);
  const questions: readonly (readonly [what: string, calls: number, ask: (turn: number) => unknown])[] = [
    ['similar occupations from stored neighbours', 4000, (turn) => similarOccupations(index, at(turn))],
    ['similar occupations, Jaccard', 2000, (turn) => similarOccupations(index, at(turn), { method: jaccard })],
    ['the same, accelerated', 2000, (turn) => similarOccupations(fast, at(turn), { method: jaccard })],
    ['skill gap with optimal assignment', 200, (turn) => skillGap(index, at(turn), at(turn + 1))],
    ['moves', 200, (turn) => transitions(index, at(turn))],
    ['what fits a profile of ten skills', 200, (turn) => profileMatches(index, people[turn % people.length]!)],
  ];
  for (const [what, calls, ask] of questions) {
    const many = once ? 5 : calls;
    cost(many, ask);
    told(
      what,
      Array.from({ length: rounds }, () => cost(many, ask)),
    );
  }
}
