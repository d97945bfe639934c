import { describe, expect, it } from 'vitest';
import { buildIndex, type Requirement, type SkillIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { setsByKind, statementsOf } from '../../../src/similarity/statements.ts';

/** Ten raters of `count` skills of the layer `figures`, each of whom leaves `without` of them out, and the first one more. */
function rated(count: number, without = 0, more = 0, beside: readonly Requirement[] = []): SkillIndex {
  const skills = Array.from({ length: count }, (_, i) => `f${i}`);
  const occupations = Array.from({ length: 10 }, (_, i) => `o${i}`);
  const pairs = occupations.flatMap((occupation, row) =>
    skills
      .filter((_, i) => (i + row) % count >= (row === 0 ? without + more : without))
      .map((skill) => ({ occupation, skill })),
  );
  return buildIndex(
    createCatalogue({
      source: { name: 'test' },
      language: 'en',
      occupations: occupations.map((id) => ({ id, label: id })),
      skills: [
        ...skills.map((id) => ({ id, label: id, layer: 'figures' })),
        { id: 'set', label: 'set', layer: 'sets' },
        { id: 'nobody’s', label: 'nobody’s', layer: 'figures' },
      ],
      requirements: [...pairs.map((pair) => ({ ...pair, kind: 'rated' as const, importance: 0.5 })), ...beside],
    }),
  );
}

const asked: Requirement = { occupation: 'o0', skill: 'set', kind: 'essential' };

describe('statementsOf', () => {
  it('takes a layer for ratings from ten skills on, of which seven tenths of the pairs are rated', () => {
    expect(statementsOf(rated(10))).toEqual({ rated: ['figures'], others: ['sets'], merged: false });
    expect(statementsOf(rated(9)).rated).toEqual([]);
    expect(statementsOf(rated(10, 3)).rated).toEqual(['figures']);
    expect(statementsOf(rated(10, 3, 1)).rated).toEqual([]);
  });

  it('takes every layer of nothing but ratings for them where sets stand beside', () => {
    expect(statementsOf(rated(3, 0, 0, [asked]))).toEqual({ rated: ['figures'], others: ['sets'], merged: true });
    const mixed: Requirement = { occupation: 'o0', skill: 'f0', kind: 'essential' };
    expect(statementsOf(rated(3, 0, 1, [asked, mixed])).rated).toEqual([]);
  });
});

describe('setsByKind', () => {
  it('counts ratings beside sets nothing, and is none where there are only ratings', () => {
    const weights = setsByKind({ essential: 2, optional: 1 });
    expect(weights(rated(12))).toBeNull();
    expect(weights(rated(3, 0, 0, [asked]))?.parameters).toMatchObject({ essential: 2, optional: 1, rated: 0 });
  });
});
