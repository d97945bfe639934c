import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SkillIndex } from '../../../../src/index.ts';
import { heldOf } from '../../../../src/query/move/held.ts';
import { exhaustive, lazyGreedy, openBound, usefulSkills } from '../../../../src/query/plan/plan-search.ts';
import { PlanState } from '../../../../src/query/plan/plan-state.ts';
import { type UnlockGaps, unlockGaps } from '../../../../src/query/plan/unlock-gaps.ts';
import { setIndex } from '../../../support/edges.ts';

const THRESHOLD = 0.7;

const graphs = fc
  .array(fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 6 }), { minLength: 3, maxLength: 8 })
  .map(graphOf);

/** After its best skill two tie exactly, but not as added up; which of them is taken decides how far three skills go. */
const tied = graphOf([[0, 7, 5, 2], [7, 0], [6, 2], [1, 5], [0, 1, 3], [7]]);

function graphOf(rows: readonly (readonly number[])[]): SkillIndex {
  return setIndex(
    Object.fromEntries(rows.map((skills, row) => [`job ${row}`, { essential: skills.map((s) => `s${s}`) }])),
  );
}

/** The gaps of somebody who has the first skill. */
function gapsOf(index: SkillIndex): UnlockGaps {
  const subject = { row: -1, skills: Uint32Array.of(0), kinds: Uint8Array.of(0), importance: null, levels: null };
  return unlockGaps(heldOf(index).first, subject, { threshold: THRESHOLD });
}

/** The gap between the most that one skill can gain at each step of a plan and what the plan takes; at its end all that is left. */
function regrets(gaps: UnlockGaps, skills: readonly number[], plan: readonly number[], budget: number): number[] {
  const state = new PlanState(gaps, THRESHOLD);
  const most = (): number => Math.max(0, ...skills.map((skill) => state.gain(skill).progress));
  const steps = plan.map((skill) => {
    const regret = most() - state.gain(skill).progress;
    state.learn(skill);
    return regret;
  });
  return plan.length < budget ? [...steps, most()] : steps;
}

/** Most progress of any set of so many skills. */
function mostProgress(gaps: UnlockGaps, skills: readonly number[], budget: number): number {
  const state = new PlanState(gaps, THRESHOLD);
  let most = 0;
  const extend = (start: number): void => {
    most = Math.max(most, state.progress());
    for (let i = start; i < skills.length && state.skills.length < budget; i++) {
      state.learn(skills[i]!);
      extend(i + 1);
      state.forget(skills[i]!);
    }
  };
  extend(0);
  return most;
}

describe('lazyGreedy', () => {
  it('takes at each step a skill that gains most then, to rounding, until the budget is spent or nothing gains', () => {
    let steps = 0;
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 4 }), (index, budget) => {
        const gaps = gapsOf(index);
        const skills = usefulSkills(gaps);
        const plan = lazyGreedy(gaps, THRESHOLD, skills, budget).skills;
        for (const regret of regrets(gaps, skills, plan, budget)) expect(regret).toBeLessThan(1e-12);
        expect(new Set(plan).size).toBe(plan.length);
        steps += plan.length;
      }),
      { examples: [[tied, 3]] },
    );
    expect(steps).toBeGreaterThan(100);
  });

  it('makes at least 1 − 1/e of the most progress any set can make', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 3 }), (index, budget) => {
        const gaps = gapsOf(index);
        const skills = usefulSkills(gaps);
        const { progress } = lazyGreedy(gaps, THRESHOLD, skills, budget);
        expect(progress).toBeGreaterThanOrEqual((1 - 1 / Math.E) * mostProgress(gaps, skills, budget) - 1e-9);
      }),
    );
  });
});

describe('openBound', () => {
  it('is never below what the best set opens', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 3 }), (index, budget) => {
        const gaps = gapsOf(index);
        const skills = usefulSkills(gaps);
        const best = exhaustive(gaps, THRESHOLD, skills, Math.min(budget, skills.length));
        expect(openBound(gaps, THRESHOLD, skills, budget)).toBeGreaterThanOrEqual(best.opened);
      }),
      { numRuns: 200 },
    );
  });
});

describe('PlanState', () => {
  it('is as if a forgotten skill had never been learnt', () => {
    fc.assert(
      fc.property(graphs, (index) => {
        const gaps = gapsOf(index);
        const skills = usefulSkills(gaps);
        fc.pre(skills.length > 2);
        const state = new PlanState(gaps, THRESHOLD);
        const fresh = new PlanState(gaps, THRESHOLD);
        for (const skill of skills) state.learn(skill);
        for (const skill of skills.slice(1)) state.forget(skill);
        fresh.learn(skills[0]!);
        expect(state.skills).toEqual(fresh.skills);
        expect(skills.map((skill) => state.gain(skill))).toEqual(skills.map((skill) => fresh.gain(skill)));
        expect(state.opened()).toEqual(fresh.opened());
      }),
    );
  });

  it('gains of progress only shrink as more is learnt', () => {
    fc.assert(
      fc.property(graphs, (index) => {
        const gaps = gapsOf(index);
        const skills = usefulSkills(gaps);
        const state = new PlanState(gaps, THRESHOLD);
        let before = skills.map((skill) => state.gain(skill).progress);
        for (const skill of skills) {
          state.learn(skill);
          const now = skills.map((each) => state.gain(each).progress);
          for (const [i, gain] of now.entries()) expect(gain).toBeLessThanOrEqual(before[i]! + 1e-12);
          before = now;
        }
      }),
    );
  });
});
