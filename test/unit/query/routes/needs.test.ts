import { describe, expect, it } from 'vitest';
import { flat, rarity, type SkillIndex } from '../../../../src/index.ts';
import { calibratedGate } from '../../../../src/query/routes/default-gate.ts';
import { needsOf } from '../../../../src/query/routes/needs.ts';
import { edgeIndex, setIndex } from '../../../support/edges.ts';
import { sampleIndex } from '../../../support/sample.ts';

const sets = setIndex({
  cook: { essential: ['cut', 'fry'], optional: ['plan'] },
  baker: { essential: ['cut', 'bake'] },
  idle: {},
});

const names = (index: SkillIndex, skills: Iterable<number>): string[] =>
  [...skills].map((skill) => index.skills.labels().at(skill));

const rowOf = (index: SkillIndex, id: string): number =>
  Array.from({ length: index.occupationCount }, (_row, row) => row).find(
    (row) => index.occupations.ids.at(row) === id,
  )!;

describe('needsOf', () => {
  it('needs what is essential and holds the optional too', () => {
    const { graph, holds } = needsOf(sets, flat);
    const cook = rowOf(sets, 'cook');
    expect(names(sets, graph.skills.subarray(graph.offsets[cook], graph.offsets[cook + 1]))).toEqual(['cut', 'fry']);
    expect(names(sets, holds.targets.subarray(holds.offsets[cook], holds.offsets[cook + 1]))).toEqual([
      'cut',
      'fry',
      'plan',
    ]);
    expect(graph.totals[rowOf(sets, 'idle')]).toBe(0);
  });

  it('weighs skills by rarity: what everybody has is free', () => {
    const { graph } = needsOf(sets, rarity);
    const weight = (name: string): number =>
      graph.weights[names(sets, graph.weights.keys()).indexOf(name)]! / graph.scale;
    expect(weight('cut')).toBe(0);
    expect(weight('fry')).toBeCloseTo(Math.log(2), 9);
  });

  it('takes of dense ratings only what an occupation is rated on more than others', () => {
    const rated = edgeIndex({ smith: { forge: 0.9, write: 0.2 }, scribe: { forge: 0.1, write: 0.8 } });
    const { graph } = needsOf(rated, flat);
    const of = (id: string): string[] => {
      const row = rowOf(rated, id);
      return names(rated, graph.skills.subarray(graph.offsets[row], graph.offsets[row + 1]));
    };
    expect([of('smith'), of('scribe')]).toEqual([['forge'], ['write']]);
  });
});

describe('calibratedGate', () => {
  it('says from what it was worked out; without groups from the pairs alone', () => {
    const gate = calibratedGate(sets, needsOf(sets, flat));
    expect(gate).toEqual({ value: 0.5, basis: 'calibrated', topFiftieth: 0.5, sixPerStart: 0.5 });
  });

  it('is never higher on a small graph than what six occupations reach on average', async () => {
    const sample = await sampleIndex();
    const { value, withinGroups, sixPerStart } = calibratedGate(sample, needsOf(sample, rarity));
    expect(withinGroups).toBeGreaterThan(sixPerStart!);
    expect(value).toBe(sixPerStart);
  });
});
