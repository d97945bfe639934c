import { describe, expect, it } from 'vitest';
import { buildIndex, flat, type Growth, type GrowthOptions, growth, type SkillIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

const needs: Readonly<Record<string, readonly [number, readonly string[]]>> = {
  assistant: [1, ['cut', 'wash']],
  cook: [2, ['cut', 'wash', 'fry', 'season']],
  baker: [2, ['cut', 'wash', 'knead', 'bake']],
  chef: [3, ['cut', 'fry', 'season', 'plan', 'lead']],
  director: [4, ['plan', 'lead', 'fund', 'report']],
  twin: [2, ['wash', 'fry', 'season', 'boil']],
};

const kitchen: SkillIndex = buildIndex(
  createCatalogue({
    source: { name: 'test', levelScale: 'test level' },
    occupations: Object.entries(needs).map(([id, [level]]) => ({ id, label: id, level })),
    skills: [...new Set(Object.values(needs).flatMap(([, skills]) => skills))].map((id) => ({ id, label: id })),
    requirements: Object.entries(needs).flatMap(([occupation, [, skills]]) =>
      skills.map((skill) => ({ occupation, skill, kind: 'essential' as const })),
    ),
  }),
);

const options: GrowthOptions = { weighting: flat, minCoverage: 0.4 };

function grown(from: string | readonly string[], more: GrowthOptions = {}): Growth {
  const answer = growth(kitchen, from, { ...options, ...more });
  if (answer.status === 'insufficient') throw new Error(answer.reason);
  return answer;
}

const labels = (steps: readonly { readonly label: string }[]): string[] => steps.map(({ label }) => label);

describe('growth', () => {
  it('tells next steps upward from steps sideways, by similarity', () => {
    const { upward, sideways } = grown('cook');
    expect(labels(upward)).toEqual(['chef']);
    expect(labels(sideways)).toEqual(['twin', 'baker']);
  });

  it('leaves out steps below the gate and beyond the level, and says how many pass', () => {
    const { upward, sideways, gate } = grown('assistant');
    expect(labels([...upward, ...sideways])).toEqual(['baker', 'cook']);
    expect(gate).toEqual({ value: 0.4, basis: 'given', passing: 2 });
    expect(labels(grown('cook', { minCoverage: 0.7 }).upward)).toEqual([]);
    expect(labels(grown('cook', { minCoverage: 0.55, maxLevelChange: 0 }).upward)).toEqual([]);
  });

  it('looks two steps ahead: what one step opens that is closed now', () => {
    const { ahead } = grown('cook');
    expect(
      ahead.map(({ label, through, coverage, coverageThen }) => [label, through.label, coverage, coverageThen]),
    ).toEqual([['director', 'chef', 0, 0.5]]);
  });

  it('says what a step covers, costs and teaches first', () => {
    const [chef] = grown('cook').upward;
    expect(chef).toMatchObject({
      coverage: 3 / 5,
      cost: 2,
      level: 3,
      direction: { direction: 'advancement', by: 'level' },
    });
    expect(labels(chef!.learn)).toEqual(['lead', 'plan']);
  });

  it('starts from a profile, with a level if one is given', () => {
    const profile = ['cut', 'wash', 'fry', 'season'];
    expect(labels(grown(profile, { level: 2 }).upward)).toContain('chef');
    expect(labels(grown(profile, { level: 4 }).upward)).not.toContain('chef');
  });

  it('calibrates its gate when none is given', () => {
    const answer = growth(kitchen, 'cook');
    expect(answer).toMatchObject({ status: 'ok', gate: { basis: 'calibrated' } });
  });

  it('the first two of five are the two', () => {
    const five = grown('cook', { minCoverage: 0.1 });
    const two = grown('cook', { minCoverage: 0.1, limit: 2 });
    expect(two.sideways).toEqual(five.sideways.slice(0, 2));
    expect(two.ahead).toEqual(five.ahead.slice(0, 2));
  });

  it('says insufficient for an empty profile, and refuses options outside their range', () => {
    expect(growth(kitchen, [])).toMatchObject({ status: 'insufficient' });
    expect(() => growth(kitchen, 'cook', { limit: -1 })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    expect(() => growth(kitchen, 'cook', { minCoverage: 2 })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    expect(() => growth(kitchen, 'cok')).toThrow(expect.objectContaining({ code: 'UNKNOWN_OCCUPATION' }));
  });
});
