import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  flat,
  type Pathways,
  type PathwaysOptions,
  pathways,
  rarity,
  type SkillIndex,
  type SubjectInput,
} from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { bestTradeOffs, easiestHops, fewestSteps } from '../../../src/methods.ts';
import { setIndex } from '../../support/edges.ts';

/**
 * Porter to manager: no direct way at half, two ways round. `clerk` teaches two of the manager's skills and one more,
 * `host` teaches the same two and two more.
 */
const hotel: SkillIndex = setIndex({
  porter: { essential: ['greet', 'carry'], optional: ['phone'] },
  clerk: { essential: ['greet', 'phone', 'book', 'budget', 'file'] },
  host: { essential: ['greet', 'carry', 'book', 'budget', 'sing', 'dance'] },
  manager: { essential: ['greet', 'book', 'budget', 'lead'] },
  pilot: { essential: ['fly', 'land'] },
});

const flatHalf: PathwaysOptions = { weighting: flat, minCoverage: 0.4 };

function found(from: SubjectInput, to: string, options: PathwaysOptions, index = hotel): Pathways {
  const answer = pathways(index, from, to, options);
  if (answer.status === 'insufficient') throw new Error(answer.reason);
  return answer;
}

const stops = ({ results }: Pathways): string[] =>
  results.map(({ hops }) => hops.map(({ label }) => label).join(' → '));

describe('pathways', () => {
  it('counts skills learnt on the way for the rest', () => {
    const answer = found('porter', 'manager', { ...flatHalf, minCoverage: 0.3, maxSteps: 2 });
    expect(stops(answer)).toEqual(['clerk → manager', 'host → manager']);
    expect(answer.status).toBe('exact');
  });

  it('says hop by hop what is held, what is learnt and what it covers', () => {
    const [route] = found('porter', 'manager', { ...flatHalf, maxSteps: 2 }).results;
    const [clerk, manager] = route!.hops;
    expect(clerk!.coverage).toBe(2 / 5);
    expect(clerk!.held.map(({ label }) => label)).toEqual(['greet', 'phone']);
    expect(clerk!.learnt.map(({ label, forTarget }) => [label, forTarget])).toEqual([
      ['book', true],
      ['budget', true],
      ['file', false],
    ]);
    expect(clerk!.targetCoverage).toBe(3 / 4);
    expect(manager!.coverage).toBe(3 / 4);
    expect(manager!.learnt.map(({ label }) => label)).toEqual(['lead']);
    expect(route).toMatchObject({ cost: 4, detour: 1, steps: 2, hardestHop: 2 / 5 });
  });

  it('adds up: the hops cost what the route costs, and weights sum to it', () => {
    const { results } = found('porter', 'manager', { minCoverage: 0.1, weighting: rarity });
    expect(results.length).toBeGreaterThan(0);
    for (const route of results) {
      const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
      expect(sum(route.hops.map(({ cost }) => cost))).toBe(route.cost);
      expect(sum(route.hops.flatMap(({ learnt }) => learnt.map(({ weight }) => weight)))).toBe(route.cost);
      expect(Math.min(...route.hops.map(({ coverage }) => coverage))).toBe(route.hardestHop);
    }
  });

  it('brings optional skills of the start along, but does not teach those of a stop', () => {
    const { results } = found('porter', 'clerk', { weighting: flat, minCoverage: 0 });
    expect(results[0]!.hops[0]!.held.map(({ label }) => label)).toEqual(['greet', 'phone']);
  });

  it('starts from a profile too, and lists what it did not understand', () => {
    const answer = found(['greet', 'book', 'juggle'], 'manager', flatHalf);
    expect(stops(answer)).toEqual(['manager']);
    expect(answer.from).toMatchObject({ kind: 'profile', notUnderstood: [{ name: 'juggle', reason: 'unknown' }] });
  });

  it('leaves out stops that neither open the route nor ease its hardest hop', () => {
    const { results } = found('porter', 'manager', { weighting: flat, minCoverage: 0.25, k: 20 });
    expect(stops({ results } as Pathways)).toEqual(['manager', 'clerk → manager', 'host → manager']);
    expect(results.map(({ hardestHop }) => hardestHop)).toEqual([0.25, 0.4, 1 / 3]);
  });

  it('ranks by the objective', () => {
    const options = { weighting: flat, minCoverage: 0.25 };
    expect(stops(found('porter', 'manager', { ...options, objective: fewestSteps }))[0]).toBe('manager');
    expect(stops(found('porter', 'manager', { ...options, objective: easiestHops }))[0]).toBe('clerk → manager');
    expect(stops(found('porter', 'manager', { ...options, objective: bestTradeOffs }))).toEqual([
      'manager',
      'clerk → manager',
    ]);
  });

  it('keeps to only, never and via', () => {
    expect(stops(found('porter', 'manager', { ...flatHalf, minCoverage: 0.3, only: ['host'] }))).toEqual([
      'host → manager',
    ]);
    expect(stops(found('porter', 'manager', { ...flatHalf, minCoverage: 0.3, never: ['clerk'] }))).toEqual([
      'host → manager',
    ]);
    expect(stops(found('porter', 'manager', { weighting: flat, minCoverage: 0.25, via: ['host'] }))[0]).toBe(
      'host → manager',
    );
  });

  it('says what the gate is and how many occupations it lets the start enter', () => {
    expect(found('porter', 'manager', flatHalf).gate).toEqual({ value: 0.4, basis: 'given', passing: 1 });
    expect(found('porter', 'manager', {}).gate).toMatchObject({ basis: 'calibrated' });
  });

  it('cut short by its budget, says so and bounds what it has not seen', () => {
    const answer = found('porter', 'manager', { ...flatHalf, budget: 0 });
    expect(answer.status).toBe('budget');
    expect(answer.unseen?.leastCost).toBeGreaterThanOrEqual(3);
    const exact = found('porter', 'manager', flatHalf).results[0]!.cost;
    expect(answer.unseen?.leastCost).toBeLessThanOrEqual(exact);
  });
});

describe('pathways without a route', () => {
  it('names the route that misses the gate least and the hop that blocks it', () => {
    const answer = found('porter', 'manager', { weighting: flat, minCoverage: 0.6 });
    expect(answer.status).toBe('none');
    expect(answer.nearest?.route?.hops.map(({ label }) => label)).toEqual(['clerk', 'manager']);
    expect(answer.nearest?.blocked).toEqual([{ id: 'clerk', label: 'clerk', coverage: 0.4, needed: 0.6 }]);
    const at = found('porter', 'manager', { weighting: flat, minCoverage: answer.nearest!.route!.hardestHop });
    expect(at.status).toBe('exact');
  });

  it('names the constraints that stand in the way', () => {
    const { nearest } = found('porter', 'manager', { ...flatHalf, never: ['clerk'] });
    expect(nearest?.relaxing).toEqual(['never']);
  });

  it('still answers where nothing is shared', () => {
    const { status, nearest } = found('porter', 'pilot', flatHalf);
    expect(status).toBe('none');
    expect(nearest?.route?.hardestHop).toBe(0);
  });
});

describe('pathways by level', () => {
  const ladder = buildIndex(
    createCatalogue({
      source: { name: 'test', levelScale: 'test level' },
      occupations: [
        { id: 'aide', label: 'aide', level: 1 },
        { id: 'chief', label: 'chief', level: 3 },
        { id: 'lead', label: 'lead', level: 2 },
        { id: 'odd', label: 'odd' },
      ],
      skills: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
      requirements: [
        ...['a', 'b'].map((skill) => ({ occupation: 'aide', skill, kind: 'essential' as const })),
        ...['a', 'b'].map((skill) => ({ occupation: 'lead', skill, kind: 'essential' as const })),
        ...['a', 'c'].map((skill) => ({ occupation: 'odd', skill, kind: 'essential' as const })),
        ...['a', 'b', 'c'].map((skill) => ({ occupation: 'chief', skill, kind: 'essential' as const })),
      ],
    }),
  );

  it('lets a hop rise and fall only so far, over a stop that teaches nothing if need be', () => {
    const options = { weighting: flat, minCoverage: 0.5 };
    expect(stops(found('aide', 'chief', options, ladder))[0]).toBe('chief');
    expect(stops(found('aide', 'chief', { ...options, maxRise: 1 }, ladder))).toEqual(['lead → chief']);
    const down = found('chief', 'aide', { ...options, maxFall: 0 }, ladder);
    expect(down.status).toBe('none');
    expect(down.nearest?.relaxing).toEqual(['maxFall']);
  });

  it('shows levels where they are known, and never stops at an unknown one under a level rule', () => {
    const { results } = found('aide', 'chief', { weighting: flat, minCoverage: 0.5, maxRise: 2, k: 20 }, ladder);
    expect(results[0]!.hops[0]!.level).toBe(3);
    expect(results.flatMap(({ hops }) => hops.map(({ label }) => label))).not.toContain('odd');
  });
});

describe('pathways, asked wrongly', () => {
  const code = (options: PathwaysOptions, from: SubjectInput = 'porter', to = 'manager'): string => {
    try {
      pathways(hotel, from, to, options);
      return 'none';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('refuses options outside their range', () => {
    const wrong: PathwaysOptions[] = [
      { k: 0 },
      { maxSteps: 0 },
      { maxSteps: 9 },
      { minCoverage: 1.1 },
      { minCoverage: Number.NaN },
      { maxRise: -1 },
      { budget: -1 },
      { via: ['porter'] },
      { via: ['manager'] },
      { via: ['clerk'], never: ['clerk'] },
      { via: ['clerk', 'host'], maxSteps: 2 },
    ];
    expect(wrong.map((options) => code(options))).toEqual(wrong.map(() => 'BAD_OPTION'));
  });

  it('refuses unknown names, a target that is the start, and negative weights', () => {
    expect(code({}, 'poter')).toBe('UNKNOWN_OCCUPATION');
    expect(code({ via: ['hosst'] })).toBe('UNKNOWN_OCCUPATION');
    expect(code({}, 'manager')).toBe('BAD_OPTION');
    expect(code({ weighting: { name: 'minus', prepare: () => () => -1 } })).toBe('BAD_WEIGHT');
  });

  it('says insufficient where there is nothing to start from or to aim at', () => {
    expect(pathways(hotel, [], 'manager')).toMatchObject({ status: 'insufficient', results: [] });
    expect(pathways(hotel, 'porter', 'manager', { weighting: { name: 'nil', prepare: () => () => 0 } })).toMatchObject({
      status: 'insufficient',
    });
  });
});
