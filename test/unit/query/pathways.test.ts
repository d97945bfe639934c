import { describe, expect, it } from 'vitest';
import {
  flat,
  isMove,
  jaccard,
  type MoveAnswer,
  type Pathways,
  type PathwaysOptions,
  pathways,
  type SubjectInput,
} from '../../../src/index.ts';
import { bestTradeOffs, easiestHops, fewestSteps } from '../../../src/methods.ts';
import { codeOf } from '../../support/coded.ts';
import { setIndex } from '../../support/edges.ts';
import { kitchen } from '../../support/kitchen.ts';

const gate = { method: jaccard, near: 0.2 };
const goal = 'restaurant manager';

function found(from: SubjectInput, to: string, options: PathwaysOptions = {}): Pathways {
  const answer = pathways(kitchen, from, to, { ...gate, learning: flat, ...options });
  if (answer.status === 'insufficient') throw new Error(answer.reason);
  return answer;
}

const stops = ({ results }: Pathways): string[] =>
  results.map(({ hops }) =>
    hops
      .slice(0, -1)
      .map(({ label }) => label)
      .join(' → '),
  );

describe('pathways', () => {
  it('tells the direct way first, whether or not it is a move', () => {
    const { direct } = found('cook', goal);
    expect(direct).toMatchObject({ id: goal, move: false, cost: 3, score: 1 / 7, likeness: 'far' });
    expect(direct.blockedBy.map(({ reason }) => reason)).toEqual(['far']);
    expect(direct.learnt.map(({ label }) => label).sort()).toEqual(['budget', 'lead', 'plan menus']);
    expect(found('head chef', goal).direct).toMatchObject({ move: true, blockedBy: [] });
  });

  it('counts skills learnt on the way for the rest, hop by hop', () => {
    const answer = found('cook', goal);
    expect(stops(answer)).toEqual(['head chef']);
    expect(answer.proof).toBe('exact');
    const [first, last] = answer.results[0]!.hops;
    expect(first!.learnt.map(({ label, forTarget }) => [label, forTarget]).sort()).toEqual([
      ['budget', true],
      ['lead', true],
      ['plan menus', true],
    ]);
    expect(last).toMatchObject({ held: 1, learnt: [], towards: 1, targetHeld: 1 });
    expect(answer.results[0]).toMatchObject({ cost: 3, detour: 0, steps: 2, weakestHop: 2 / 7 });
  });

  it('lists no route on which more is learnt than the detour allows; inclusive', () => {
    expect(stops(found('cook', goal, { detour: 5 / 3 }))).toContain('chef');
    expect(stops(found('cook', goal, { detour: 5 / 3 - 1e-9 }))).not.toContain('chef');
    for (const { cost } of found('cook', goal, { detour: 2 }).results) expect(cost).toBeLessThanOrEqual(2 * 3);
  });

  it('goes by moves alone, each nearer to the target than the one before', () => {
    const { results } = found('cook', goal, { detour: 4, limit: 50, near: 0.15 });
    expect(results.length).toBeGreaterThan(0);
    for (const { hops } of results) {
      const rows = ['cook', ...hops.map(({ id }) => id)];
      for (const [i, hop] of hops.entries()) {
        expect((isMove(kitchen, rows[i]!, hop.id, { method: jaccard, near: 0.15 }) as MoveAnswer).move).toBe(true);
        expect(hop.towards).toBeGreaterThan(i === 0 ? 1 / 7 : hops[i - 1]!.towards);
      }
    }
  });

  it('stops only between the levels and the authority of both ends, and never goes down on the way up', () => {
    const { results } = found('cook', 'chef', { near: 0.05, detour: 4, limit: 50 });
    expect(results.flatMap(({ hops }) => hops.map(({ id }) => id))).not.toContain('head chef');
    for (const { hops } of results) for (const { direction } of hops) expect(direction.direction).not.toBe('down');
    const down = found('chef', 'porter', { near: 0.05, detour: 9, limit: 50 });
    expect(down.direct.direction.direction).toBe('down');
    expect(stops(down)).toContain('cook');
  });

  it('must be likelier at every hop than a direct way that is a move', () => {
    const answer = found('cook', 'head chef', { detour: 9, limit: 50 });
    expect(answer.direct).toMatchObject({ move: true, score: 2 / 7 });
    expect(stops(answer)).toContain('chef');
    for (const { weakestHop } of answer.results) expect(weakestHop).toBeGreaterThan(2 / 7);
  });

  it('adds up: the hops cost what the route costs, and weights sum to it', () => {
    const answer = pathways(kitchen, 'cook', goal, { ...gate, detour: 3, limit: 20 }) as Pathways;
    expect(answer.results.length).toBeGreaterThan(1);
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    for (const route of answer.results) {
      expect(sum(route.hops.map(({ cost }) => cost))).toBe(route.cost);
      expect(sum(route.hops.flatMap(({ learnt }) => learnt.map(({ weight }) => weight)))).toBeCloseTo(route.cost, 9);
      expect(Math.min(...route.hops.map(({ held }) => held))).toBe(route.hardestHop);
      expect(Math.min(...route.hops.map(({ score }) => score))).toBe(route.weakestHop);
    }
  });

  it('starts from a profile too, and lists what it did not understand', () => {
    const answer = found(['season', 'roast', 'plan menus', 'juggle'], goal);
    expect(answer.subject).toMatchObject({ kind: 'profile', notUnderstood: [{ name: 'juggle', reason: 'unknown' }] });
    expect(answer.direct.cost).toBe(2);
  });

  it('ranks by the objective', () => {
    const options = { detour: 9, near: 0.1, limit: 20 };
    const steps = found('cook', goal, { ...options, objective: fewestSteps }).results.map((route) => route.steps);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const least = found('cook', goal, options).results.map(({ cost }) => cost);
    expect(least).toEqual([...least].sort((a, b) => a - b));
    const hardest = found('cook', goal, { ...options, objective: easiestHops }).results.map(
      (route) => route.hardestHop,
    );
    expect(hardest).toEqual([...hardest].sort((a, b) => b - a));
    expect(found('cook', goal, { ...options, objective: bestTradeOffs }).results.length).toBeGreaterThan(0);
  });

  it('keeps to among, never and via', () => {
    const options = { detour: 3, limit: 20 };
    expect(stops(found('cook', goal, { ...options, among: ['chef'] }))).toEqual(['chef']);
    expect(stops(found('cook', goal, { ...options, never: ['head chef'] })).join()).not.toContain('head chef');
    for (const way of stops(found('cook', goal, { ...options, via: ['chef'] }))) expect(way).toContain('chef');
  });

  it('says how it was asked', () => {
    expect(found('cook', goal).asked).toMatchObject({
      method: { name: 'jaccard' },
      gate: { value: 0.2, from: 'given' },
      objective: 'leastToLearn',
      learning: 'flat',
      detour: 1.5,
      maxSteps: 4,
    });
  });

  it('cut short by its budget, says so and bounds what it has not seen', () => {
    const answer = found('cook', goal, { budget: 0, detour: 3 });
    expect(answer.proof).toBe('budget');
    expect(answer.unseen!.leastCost).toBeLessThanOrEqual(found('cook', goal, { detour: 3 }).results[0]!.cost);
  });
});

describe('pathways without a route', () => {
  it('name moves open now that bring one nearer, and what is held of the target after each', () => {
    const { proof, results } = found('cook', goal, { never: ['head chef', 'chef'] });
    expect([proof, results]).toEqual(['none', []]);
    const far = found('porter', 'chef', { near: 0.15, maxSteps: 1 });
    expect(far.direct.move).toBe(false);
    expect(far.towards!.map(({ id, nearer }) => [id, nearer])).toEqual([
      ['cook', true],
      ['grill cook', true],
    ]);
    expect(far.towards![0]!.towards).toBe(3 / 8);
    expect(far.towards![0]!.heldThen).toBeGreaterThan(far.direct.held);
  });

  it('name the nearest moves all the same where none is nearer, and say so', () => {
    const { towards } = found('food scientist', 'porter', { near: 0.2 });
    expect(towards!.length).toBeGreaterThan(0);
    expect(towards!.every(({ nearer }) => !nearer)).toBe(true);
  });

  it('name five at most', () => {
    const jobs = {
      start: { essential: ['a', 'b', 'c'] },
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`step ${at}`, { essential: ['a', 'b', 'x', `z${at}`] }])),
      target: { essential: ['x', 'y', 'c', 'u', 'v', 'w'] },
    };
    const answer = pathways(setIndex(jobs), 'start', 'target', { method: jaccard, near: 0.3 });
    if (answer.status === 'insufficient') throw new Error(answer.reason);
    expect(answer.results).toEqual([]);
    expect(answer.towards!.map(({ id }) => id)).toEqual(['step 1', 'step 2', 'step 3', 'step 4', 'step 5']);
  });

  it('say which rule, dropped alone, would let one through', () => {
    expect(found('cook', goal, { never: ['head chef'] }).relaxing).toEqual(['never']);
  });
});

describe('pathways, asked wrongly', () => {
  it('refuse options they do not know or that are out of range', () => {
    const wrong: PathwaysOptions[] = [
      { limit: 0 },
      { maxSteps: 0 },
      { maxSteps: 9 },
      { maxSteps: 2.5 },
      { detour: 0.9 },
      { maxRise: -1 },
      { budget: -1 },
      { via: ['cook'] },
      { via: [goal] },
      { via: ['chef'], never: ['chef'] },
      { via: ['chef', 'head chef'], maxSteps: 2 },
      { minCoverage: 0.3 } as PathwaysOptions,
    ];
    expect(wrong.map((options) => codeOf(() => found('cook', goal, options)))).toEqual(wrong.map(() => 'BAD_OPTION'));
  });

  it('refuse unknown names, a target that is the start, and negative weights', () => {
    expect(codeOf(() => found('cok', goal))).toBe('UNKNOWN_OCCUPATION');
    expect(codeOf(() => found('cook', goal, { via: ['cheff'] }))).toBe('UNKNOWN_OCCUPATION');
    expect(codeOf(() => found(goal, goal))).toBe('BAD_OPTION');
    expect(codeOf(() => found('cook', goal, { learning: { name: 'minus', prepare: () => () => -1 } }))).toBe(
      'BAD_WEIGHT',
    );
  });

  it('are insufficient where there is nothing to start from or to aim at', () => {
    expect(pathways(kitchen, [], goal)).toMatchObject({ status: 'insufficient', results: [] });
    expect(pathways(kitchen, 'cook', 'idle')).toMatchObject({ status: 'insufficient', target: { id: 'idle' } });
  });
});
