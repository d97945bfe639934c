import { describe, expect, it } from 'vitest';
import { jaccard, type UnlockPlan, type UnlockPlanOptions, unlockPlan } from '../../../src/index.ts';
import { codeOf } from '../../support/coded.ts';
import { setIndex } from '../../support/edges.ts';
import { kitchen } from '../../support/kitchen.ts';

/** "lead" and "budget" open two jobs together and none alone; "weld" and "grind" one each, alone. */
const index = setIndex({
  novice: { essential: ['start', 'weld'] },
  manager: { essential: ['lead', 'budget'] },
  director: { essential: ['lead', 'budget'] },
  grinder: { essential: ['grind'] },
  other: { essential: ['start'] },
});
const plan = (options: UnlockPlanOptions = {}): UnlockPlan => {
  const answer = unlockPlan(index, ['start'], { threshold: 0.9, reach: 0, any: true, ...options });
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
};
const learnt = ({ results }: UnlockPlan) => results.map(({ id }) => id);

describe('unlockPlan', () => {
  it('finds skills that open together what neither opens alone', () => {
    const answer = plan({ budget: 2 });
    expect(learnt(answer).sort()).toEqual(['budget', 'lead']);
    expect(answer).toMatchObject({ opened: 2, guarantee: { exact: true, bound: 2, ratio: 1 } });
  });

  it('tells step by step what is open by then', () => {
    const answer = plan({ budget: 3 });
    expect(answer.results.map(({ id, score }) => [id, score])).toEqual([
      ['grind', 1],
      ['budget', 1],
      ['lead', 3],
    ]);
    expect(answer.results[2]!.opens).toMatchObject([
      { id: 'director', score: 1, before: 0 },
      { id: 'manager', score: 1, before: 0 },
    ]);
  });

  it('says of a skill that opens none by itself which ones it prepares', () => {
    const [grind, budget, lead] = plan({ budget: 3 }).results;
    expect(budget!.prepares.map(({ id }) => id)).toEqual(['director', 'manager']);
    expect([grind!.prepares, lead!.prepares]).toEqual([[], []]);
  });

  it('leaves out skills that open nothing, and shows what leads furthest where a budget opens no door', () => {
    const far = setIndex({
      novice: { essential: ['start', 'weld'] },
      astronaut: { essential: ['start', 'fly', 'swim', 'spin'] },
    });
    for (const exhaustiveUpTo of [0, 5000]) {
      const options = { threshold: 0.9, any: true, reach: 0, exhaustiveUpTo };
      expect(learnt(unlockPlan(far, ['start'], { ...options, budget: 3 }) as UnlockPlan)).toEqual(['weld']);
      const answer = unlockPlan(far, ['start', 'weld'], { ...options, budget: 2 });
      expect(answer).toMatchObject({ opened: 0 });
      expect(learnt(answer as UnlockPlan)).toEqual(['fly', 'spin']);
      expect((answer as UnlockPlan).results.every(({ prepares }) => prepares.length === 0)).toBe(true);
    }
  });

  it('states a bound where it could not try every set', () => {
    const { opened, guarantee } = plan({ budget: 2, exhaustiveUpTo: 0 });
    expect(guarantee.exact).toBe(false);
    expect(guarantee.bound).toBeGreaterThanOrEqual(opened);
    expect(guarantee.ratio).toBe(opened / guarantee.bound);
    expect(guarantee.note).toMatch(/no greedy plan is sure/);
  });

  it('plans within reach only', () => {
    expect(learnt(plan({ budget: 4, reach: 0.1 }))).toEqual(['weld']);
    expect(plan({ reach: 0.1 })).toMatchObject({ closed: 1, open: 1, asked: { reach: 0.1 } });
  });

  it('learns nothing where nothing can be opened, and says that this is the best', () => {
    expect(
      unlockPlan(index, ['start', 'weld', 'lead', 'budget', 'grind'], { threshold: 0.9, any: true }),
    ).toMatchObject({
      opened: 0,
      results: [],
      guarantee: { exact: true, bound: 0, ratio: 1 },
    });
  });

  it('plans for moves that are not down, with no reach; for any occupation, two thirds of the way', () => {
    const own = unlockPlan(kitchen, 'cook', { method: jaccard, near: 0.2, threshold: 0.6, budget: 2 }) as UnlockPlan;
    expect(own.asked).toMatchObject({ reach: 0, any: false, budget: 2 });
    expect(own.results.flatMap(({ opens }) => opens.map(({ id }) => id))).toEqual(['chef', 'head chef']);
    expect((unlockPlan(kitchen, 'cook', { any: true }) as UnlockPlan).asked.reach).toBe(2 / 3);
  });

  it('is insufficient without skills, and refuses a budget of 0', () => {
    expect(unlockPlan(index, [])).toMatchObject({ status: 'insufficient', results: [] });
    expect(codeOf(() => plan({ budget: 0 }))).toBe('BAD_OPTION');
    expect(codeOf(() => plan({ exhaustiveUpTo: -1 }))).toBe('BAD_OPTION');
  });
});
