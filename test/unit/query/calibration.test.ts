import { describe, expect, it, vi } from 'vitest';
import {
  buildIndex,
  type Calibration,
  type CalibrationOptions,
  calibration,
  flat,
  jaccard,
  type Method,
  type Transitions,
  transitions,
} from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { weighted } from '../../../src/methods.ts';
import { Rewiring } from '../../../src/query/move/rewired.ts';
import { randomNumbers } from '../../../src/similarity/random.ts';
import { codeOf } from '../../support/coded.ts';
import { setIndex } from '../../support/edges.ts';
import { kitchen } from '../../support/kitchen.ts';

/** Two unit groups, one broad occupation; within group 1 jaccard is 1/3, within group 2 it is 1 (b), 0 (c) and 0. */
const needs: Readonly<Record<string, readonly string[]>> = {
  a1: ['x', 'y'],
  a2: ['y', 'z'],
  b1: ['p', 'q'],
  b2: ['p', 'q'],
  b3: ['r'],
  loner: ['y', 'p'],
  idle: [],
};
const index = buildIndex(
  createCatalogue({
    source: { name: 'test' },
    occupations: Object.keys(needs).map((id) => ({
      id,
      label: id,
      ...(id === 'loner' ? {} : { groupCode: id === 'idle' ? '1' : id.startsWith('a') ? '1' : '2' }),
      broader: id === 'b2' ? ['b1'] : id === 'b3' ? ['b2'] : [],
    })),
    skills: [...new Set(Object.values(needs).flat())].map((id) => ({ id, label: id })),
    requirements: Object.entries(needs).flatMap(([occupation, skills]) =>
      skills.map((skill) => ({ occupation, skill, kind: 'essential' as const })),
    ),
  }),
);
const sets = weighted(jaccard, flat);
const ask = (options: CalibrationOptions = {}, method: Method = sets): Calibration => {
  const answer = calibration(index, { method, ...options });
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
};

describe('calibration', () => {
  it('takes mean − population standard deviation of the unit groups’ means', () => {
    const { unitGroups } = ask();
    expect(unitGroups).toMatchObject({ families: 2, pairs: 2 + 6 });
    expect(unitGroups!.mean).toBeCloseTo(1 / 3, 12);
    expect(unitGroups!.deviation).toBeCloseTo(0, 12);
    expect(unitGroups!.threshold).toBeCloseTo(1 / 3, 12);
  });

  it('has no broad occupations where there is only one family of them', () => {
    expect(ask().broadOccupations).toBeNull();
    expect(ask().thresholds.map(({ name }) => name)).toEqual(['near', 'close', 'unitGroups', 'p95', 'p99']);
  });

  it('counts all ordered pairs, those that share nothing at 0', () => {
    const { pairs } = ask();
    expect(pairs).toMatchObject({ comparable: 6, sources: 6, sampled: false, count: 30, nonZero: 12 });
    expect(pairs.percentiles).toMatchObject({ p25: 0, p50: 0, p75: 1 / 3, p95: 1, p999: 1 });
  });

  it('says of every gate how many occupations pass, your own included', () => {
    const own = ask({ threshold: 0.3 }).thresholds.find(({ name }) => name === 'own')!;
    expect(own).toEqual({
      name: 'own',
      value: 0.3,
      passing: { minimum: 0, lowerQuartile: 2, median: 2, upperQuartile: 2, maximum: 4, mean: 2, share: 0.4 },
    });
  });

  it('draws sources with a seed where there are too many, and says so', () => {
    const drawn = ask({ sources: 3, seed: 4 });
    expect(drawn.pairs).toMatchObject({ comparable: 6, sources: 3, sampled: true, count: 15 });
    expect(ask({ sources: 3, seed: 4 })).toEqual(drawn);
  });

  it('compares with graphs of the same degrees: the same seed gives the same z-scores', () => {
    const { nullModel } = ask({ nullSamples: 20, seed: 7 });
    expect(nullModel).toMatchObject({ samples: 20, seed: 7, families: [{ family: '1' }, { family: '2' }] });
    expect(nullModel!.z).toBeCloseTo((1 / 3 - nullModel!.mean) / nullModel!.deviation, 12);
    expect(ask({ nullSamples: 20, seed: 7 }).nullModel).toEqual(nullModel);
    expect(ask({ nullSamples: 0 }).nullModel).toBeNull();
  });

  it('trades six times per occupation before the first of those graphs, twice between them', () => {
    const trade = vi.spyOn(Rewiring.prototype, 'trade');
    ask({ nullSamples: 3, seed: 7 });
    expect(trade.mock.calls).toEqual([[6 * 7], [2 * 7], [2 * 7]]);
    trade.mockRestore();
  });

  it('has no z-score where chance leaves no choice', () => {
    const full = buildIndex(
      createCatalogue({
        source: { name: 'test' },
        occupations: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id, groupCode: id < 'c' ? '1' : '2' })),
        skills: ['x', 'y'].map((id) => ({ id, label: id })),
        requirements: ['a', 'b', 'c', 'd'].flatMap((occupation) =>
          ['x', 'y'].map((skill) => ({ occupation, skill, kind: 'essential' as const })),
        ),
      }),
    );
    expect((calibration(full, { method: sets }) as Calibration).nullModel).toMatchObject({
      mean: 1,
      deviation: 0,
      z: null,
    });
  });

  it('is insufficient where fewer than two occupations can be compared', () => {
    expect(calibration(setIndex({ a: { essential: ['x'] }, b: {} }), { method: sets })).toMatchObject({
      status: 'insufficient',
      reason: 'The method compares 1 of 2 occupations; two are needed.',
    });
  });

  it('refuses options out of range', () => {
    expect(codeOf(() => ask({ sources: 0 }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask({ nullSamples: -1 }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask({ threshold: Number.NaN }))).toBe('BAD_OPTION');
  });
});

describe('the gate of moves', () => {
  it('is the one that transitions go by, under any method', () => {
    const { gate } = calibration(kitchen, { method: jaccard, nullSamples: 0 }) as Calibration;
    const { asked } = transitions(kitchen, 'cook', { method: jaccard }) as Transitions;
    expect(asked.gate).toMatchObject({ value: gate.near, from: gate.from });
    expect(asked.gate.evidence).toMatchObject({ close: gate.close, kindred: gate.kindred });
  });

  it('asks the index’s own method when none is given', () => {
    const answer = calibration(kitchen, { nullSamples: 0 }) as Calibration;
    expect(answer.asked.method!.name).toBe((transitions(kitchen, 'cook') as Transitions).asked.method!.name);
  });
});

describe('Rewiring', () => {
  it('keeps every degree, kind by kind, and repeats no requirement', () => {
    const graph = setIndex(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [
          `o${i}`,
          {
            essential: [0, 1, 2, 5].map((step) => `s${(i * 7 + step * step) % 17}`),
            optional: [3, 4].map((step) => `s${(i * 5 + step * 3) % 17}`),
          },
        ]),
      ),
    );
    const rewiring = new Rewiring(graph, randomNumbers(3));
    expect(rewiring.trade(200)).toBeGreaterThan(50);
    const random = rewiring.index();
    expect(random.requirements.offsets).toEqual(graph.requirements.offsets);
    expect(random.requiredBy.offsets).toEqual(graph.requiredBy.offsets);
    expect(random.requirements.targets).not.toEqual(graph.requirements.targets);
    const kindsOf = ({ requirements: { targets, kinds } }: typeof graph) =>
      Array.from(targets, (skill, edge) => `${skill} ${kinds[edge]}`).sort();
    expect(kindsOf(random)).toEqual(kindsOf(graph));
    let rows = 0;
    for (let row = 0; row < 12; row++) {
      const { offsets, targets } = random.requirements;
      const own = [...targets.subarray(offsets[row], offsets[row + 1])];
      expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
      rows++;
    }
    expect(rows).toBe(12);
  });
});
