import { firstPast } from '../../catalogue/halving.ts';
import { type PlanGain, PlanState } from './plan-state.ts';
import type { UnlockGaps } from './unlock-gaps.ts';

/** A set of skills and what it does. */
export interface PlannedSet {
  readonly skills: readonly number[];
  readonly opened: number;
  readonly progress: number;
}

/** Skills that lift some occupation that is not open yet, ascending. */
export function usefulSkills({ table, lacking, closed }: UnlockGaps): number[] {
  const useful = new Uint8Array(table.bySkill().columns.offsets.length - 1);
  for (let row = 0; row < closed.length; row++) {
    if (closed[row] === 1) continue;
    for (let edge = table.rows.offsets[row]!; edge < table.rows.offsets[row + 1]!; edge++)
      if (lacking[edge]! > 0) useful[table.rows.targets[edge]!] = 1;
  }
  return Array.from(useful.keys()).filter((skill) => useful[skill] === 1);
}

/**
 * Greedy by progress, lazily: gains of a submodular function only shrink, so a skill whose gain, worked out anew, still
 * beats everyone's old gain is the best one (Minoux 1978). Gains that tie but for rounding may go either way, and what
 * follows with them. At least 1 − 1/e of the best progress (Nemhauser, Wolsey & Fisher 1978).
 */
export function lazyGreedy(gaps: UnlockGaps, threshold: number, skills: readonly number[], budget: number): PlannedSet {
  const state = new PlanState(gaps, threshold);
  const queue = skills.map((skill) => ({ skill, gain: state.gain(skill).progress })).sort(ahead);
  while (state.skills.length < budget && queue.length > 0) {
    const first = queue.shift()!;
    const fresh = { skill: first.skill, gain: state.gain(first.skill).progress };
    if (queue.length > 0 && ahead(fresh, queue[0]!) > 0) insert(queue, fresh);
    else if (fresh.gain > 0) state.learn(fresh.skill);
    else break;
  }
  return planned(state);
}

/** Greedy by occupations opened, then progress, then the smallest skill. */
export function countGreedy(
  gaps: UnlockGaps,
  threshold: number,
  skills: readonly number[],
  budget: number,
): PlannedSet {
  return filledUp(new PlanState(gaps, threshold), skills, budget);
}

/**
 * Greedy by whole doors: again and again the skills that open one more occupation with fewest of them, those that open
 * most first; what is left of the budget goes skill by skill.
 */
export function doorGreedy(gaps: UnlockGaps, threshold: number, skills: readonly number[], budget: number): PlannedSet {
  const state = new PlanState(gaps, threshold);
  for (;;) {
    const left = budget - state.skills.length;
    const door = cheapestDoor(gaps, state, left);
    if (door === null) break;
    for (const skill of door) state.learn(skill);
  }
  return filledUp(state, skills, budget);
}

/** Opens more, or as many with more progress than rounding makes. */
export function beats(a: PlannedSet, b: PlannedSet): boolean {
  return better(a, { opened: b.opened, progress: b.progress + 1e-12 });
}

/** Every set of `size` skills: the best by occupations opened, then progress, then lexicographically. */
export function exhaustive(gaps: UnlockGaps, threshold: number, skills: readonly number[], size: number): PlannedSet {
  const state = new PlanState(gaps, threshold);
  let best = planned(state);
  const extend = (start: number): void => {
    if (state.skills.length === size || start === skills.length) {
      const set = planned(state);
      if (beats(set, best)) best = set;
      return;
    }
    const room = size - state.skills.length;
    for (let i = start; i <= Math.max(start, skills.length - room); i++) {
      state.learn(skills[i]!);
      extend(i + 1);
      state.forget(skills[i]!);
    }
  };
  extend(0);
  return best;
}

/**
 * No set of `budget` skills opens more. Two bounds, the lower of which holds: how many occupations their own heaviest
 * missing skills would open one by one; and how many can share the progress that the best single skills make together,
 * since gains only shrink (submodularity) and each occupation opened takes up what it still lacks.
 */
export function openBound(gaps: UnlockGaps, threshold: number, skills: readonly number[], budget: number): number {
  const { table, coverage, closed } = gaps;
  const ways: number[] = [];
  for (let row = 0; row < closed.length; row++) {
    if (closed[row] === 1) continue;
    const lift = lacksOf(gaps, row)
      .slice(0, budget)
      .reduce((sum, { lack }) => sum + lack, 0);
    if (lift > 0 && coverage[row]! + lift / table.totals[row]! >= threshold - SLACK)
      ways.push(threshold > 0 ? 1 - coverage[row]! / threshold : 1);
  }
  const state = new PlanState(gaps, threshold);
  const gains = skills.map((skill) => state.gain(skill).progress).sort((a, b) => b - a);
  let progress = gains.slice(0, budget).reduce((sum, gain) => sum + gain, 0) + SLACK;
  let shared = 0;
  for (const way of ways.sort((a, b) => a - b)) {
    progress -= way;
    if (progress < 0) break;
    shared++;
  }
  return shared;
}

/** Room for rounding, on the side of the bound. */
const SLACK = 1e-9;

/** The same skills in the order in which to learn them: what opens most first. */
export function learningOrder(gaps: UnlockGaps, threshold: number, skills: readonly number[]): number[] {
  const state = new PlanState(gaps, threshold);
  const sorted = [...skills].sort((a, b) => a - b);
  while (state.skills.length < sorted.length) {
    const left = sorted.filter((skill) => !state.skills.includes(skill));
    state.learn(bestNext(state, left) ?? left[0]!);
  }
  return [...state.skills];
}

/**
 * Those of the skills without which fewer would be opened: a plan that opens doors asks nobody to learn what opens none. All
 * of a plan that opens nothing, which leads furthest.
 */
export function usefulOf(gaps: UnlockGaps, threshold: number, { skills, opened }: PlannedSet): readonly number[] {
  let kept = [...skills];
  if (opened === 0) return kept;
  for (const skill of learningOrder(gaps, threshold, skills).reverse()) {
    const without = kept.filter((other) => other !== skill);
    const state = new PlanState(gaps, threshold);
    for (const other of without) state.learn(other);
    if (state.opened().length === opened) kept = without;
  }
  return kept;
}

/** Spends what is left of the budget skill by skill. */
function filledUp(state: PlanState, skills: readonly number[], budget: number): PlannedSet {
  while (state.skills.length < budget) {
    const best = bestNext(state, skills);
    if (best === null) break;
    state.learn(best);
  }
  return planned(state);
}

function bestNext(state: PlanState, skills: readonly number[]): number | null {
  let best: { readonly skill: number; readonly gain: PlanGain } | null = null;
  for (const skill of skills) {
    const gain = state.gain(skill);
    if (gain.opened === 0 && gain.progress <= 0) continue;
    if (best === null || better(gain, best.gain)) best = { skill, gain };
  }
  return best?.skill ?? null;
}

function better(a: PlanGain, b: PlanGain): boolean {
  return a.opened > b.opened || (a.opened === b.opened && a.progress > b.progress);
}

function cheapestDoor(gaps: UnlockGaps, state: PlanState, left: number): readonly number[] | null {
  const { closed } = gaps;
  const learnt = new Set(state.skills);
  const open = new Set(state.opened());
  let fewest = left;
  let doors: (readonly number[])[] = [];
  for (let row = 0; row < closed.length; row++) {
    if (closed[row] === 1 || open.has(row)) continue;
    const set: number[] = [];
    let lift = 0;
    for (const { skill, lack } of lacksOf(gaps, row)) {
      if (set.length > fewest || gaps.passes(row, state.coverage(row, lift), (s) => learnt.has(s) || set.includes(s)))
        break;
      if (learnt.has(skill)) continue;
      set.push(skill);
      lift += lack;
    }
    if (set.length === 0 || set.length > fewest) continue;
    if (!gaps.passes(row, state.coverage(row, lift), (s) => learnt.has(s) || set.includes(s))) continue;
    if (set.length < fewest) doors = [];
    fewest = set.length;
    doors.push(set);
  }
  let best: { readonly set: readonly number[]; readonly gain: PlanGain } | null = null;
  for (const set of doors) {
    for (const skill of set) state.learn(skill);
    const gain = { opened: state.opened().length, progress: state.progress() };
    for (const skill of set) state.forget(skill);
    if (best === null || better(gain, best.gain)) best = { set, gain };
  }
  return best?.set ?? null;
}

/** What a row lacks, heaviest first, then by skill. */
function lacksOf({ table, lacking }: UnlockGaps, row: number): { skill: number; lack: number }[] {
  const lacks: { skill: number; lack: number }[] = [];
  for (let edge = table.rows.offsets[row]!; edge < table.rows.offsets[row + 1]!; edge++) {
    const lack = lacking[edge]!;
    if (lack > 0) lacks.push({ skill: table.rows.targets[edge]!, lack });
  }
  return lacks.sort((a, b) => b.lack - a.lack || a.skill - b.skill);
}

function planned(state: PlanState): PlannedSet {
  return { skills: state.skills, opened: state.opened().length, progress: state.progress() };
}

interface Queued {
  readonly skill: number;
  readonly gain: number;
}

function ahead(a: Queued, b: Queued): number {
  return b.gain - a.gain || a.skill - b.skill;
}

function insert(queue: Queued[], entry: Queued): void {
  queue.splice(
    firstPast(0, queue.length, (place) => ahead(queue[place]!, entry) >= 0),
    0,
    entry,
  );
}
