import { readEsco } from '../src/files/index.ts';
import {
  adjacentSkills,
  buildIndex,
  calibration,
  coverage,
  feeders,
  jaccard,
  profileMatches,
  type SkillIndex,
  skillGap,
  transitions,
  unlockPlan,
  unlocks,
  whatIf,
} from '../src/index.ts';
import { essentialOnly, meanProximity, relatednessDensity, weighted } from '../src/methods.ts';
import { randomNumbers } from '../src/similarity/random.ts';
import { type BenchOptions, escoFolder, machine, report } from './support.ts';

/** The career queries on random occupations and profiles: what a call takes, once the index is warm. Seed 1. */
export async function run({ once }: BenchOptions): Promise<void> {
  const { path, name } = escoFolder();
  const index = buildIndex(await readEsco(path));
  console.log(`${name}; ${machine()}; seed 1`);
  const count = once ? 3 : 1000;
  const random = randomNumbers(1);
  const pick = (below: number): number => Math.floor(random() * below);
  const ids = index.occupations.ids.all();
  const occupation = (): string => ids[pick(ids.length)]!;
  const repeat = (what: string, times: number, call: () => unknown): void => {
    const warm = Math.ceil(times / 10);
    const figures: number[] = [];
    for (let i = 0; i < times + warm; i++) {
      const start = performance.now();
      call();
      if (i >= warm) figures.push(performance.now() - start);
    }
    report(what, figures, 'ms');
  };

  repeat('unlocks: every single skill of an occupation (goal 5)', count, () => unlocks(index, occupation()));
  repeat('unlocks: of a profile of 20 skills (goal 5)', count, () => unlocks(index, profile(index, pick, 20)));
  repeat('skillGap with optimal assignment (goal 2)', count, () => skillGap(index, occupation(), occupation()));
  repeat('skillGap, of kindred occupations', count, () => {
    const at = pick(ids.length - 1);
    return skillGap(index, ids[at]!, ids[at + 1]!);
  });
  for (const size of [5, 10, 20, 40])
    repeat(`profileMatches, ${size} skills (goal .5)`, count, () => profileMatches(index, profile(index, pick, size)));
  repeat('transitions', count, () => transitions(index, occupation()));
  repeat('feeders', count, () => feeders(index, occupation()));
  repeat('adjacentSkills, neighbours vote', count, () => adjacentSkills(index, occupation()));
  for (const measure of [relatednessDensity, meanProximity])
    repeat(`adjacentSkills, ${measure.name}`, count, () => adjacentSkills(index, occupation(), { measure }));
  for (const budget of [3, 6])
    repeat(`unlockPlan, budget ${budget}`, once ? 1 : 200, () => unlockPlan(index, occupation(), { budget }));
  const some = index.skills.ids.at(index.requirements.targets[0]!);
  repeat('whatIf, occupation', once ? 1 : 30, () => whatIf(index, occupation(), [some]));
  repeat('whatIf, profile of 20 skills', once ? 1 : 200, () => whatIf(index, profile(index, pick, 20), [some]));

  const times = once ? 1 : 9;
  const core = weighted(coverage, essentialOnly);
  repeat('calibration: gate (goal 1000)', times, () => calibration(index));
  repeat('calibration: coverage of essentials (goal 1000)', times, () => calibration(index, { method: core }));
  repeat('calibration: without null model', times, () => calibration(index, { method: core, nullSamples: 0 }));
  const alike = weighted(jaccard, essentialOnly);
  repeat('calibration: jaccard of essentials (goal 1000)', times, () => calibration(index, { method: alike }));
}

/** Half of the skills from one occupation, half from anywhere. */
function profile({ requirements, skills, occupationCount }: SkillIndex, pick: (below: number) => number, size: number) {
  const { offsets, targets } = requirements;
  const row = pick(occupationCount);
  const own = offsets[row + 1]! - offsets[row]!;
  return Array.from({ length: size }, (_, i) =>
    skills.ids.at(targets[i % 2 === 0 ? offsets[row]! + pick(own) : pick(targets.length)]!),
  );
}
