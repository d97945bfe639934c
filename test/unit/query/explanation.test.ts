import { describe, expect, it } from 'vitest';
import { explanation, jaccard } from '../../../src/index.ts';
import { setIndex } from '../../support/edges.ts';

const index = setIndex({
  cook: { essential: ['cook soups', 'keep kitchen clean'], optional: ['plan menus'] },
  chef: { essential: ['cook soups', 'plan menus', 'manage staff'] },
  'kitchen porter': { essential: ['keep kitchen clean'] },
  waiter: { essential: ['serve guests'] },
  idle: {},
});

describe('explanation', () => {
  const answer = explanation(index, 'cook', 'chef', { method: jaccard });

  it('accounts for the score, skill by skill', () => {
    expect(answer).toMatchObject({
      status: 'ok',
      score: 0.5,
      indirect: 0,
      contributions: [
        {
          label: 'cook soups',
          contribution: 0.25,
          share: 0.5,
          feature: 'skill',
          degree: 2,
          kinds: { from: 'essential', to: 'essential' },
        },
        {
          label: 'plan menus',
          contribution: 0.25,
          share: 0.5,
          feature: 'skill',
          degree: 2,
          kinds: { from: 'optional', to: 'essential' },
        },
      ],
    });
  });

  it('lists what only one side has', () => {
    expect(answer).toMatchObject({
      onlyFrom: [{ label: 'keep kitchen clean', kind: 'essential', degree: 2 }],
      onlyTo: [{ label: 'manage staff', kind: 'essential', degree: 1 }],
    });
  });

  it('states coverage both ways', () =>
    expect(answer).toMatchObject({ coverage: { forward: 2 / 3, backward: 2 / 3 } }));

  it('places the score among all of the subject', () => {
    expect(answer).toMatchObject({ percentile: { value: 1, among: 2 } });
    expect(explanation(index, 'cook', 'waiter', { method: jaccard })).toMatchObject({
      score: 0,
      contributions: [],
      percentile: { value: 0, among: 2 },
    });
  });

  it('works for a profile', () => {
    expect(explanation(index, ['cook soups'], 'chef', { method: jaccard })).toMatchObject({
      score: 1 / 3,
      coverage: { forward: 1 / 3, backward: 1 },
    });
  });

  it('is insufficient where one side has nothing to compare', () => {
    expect(explanation(index, 'idle', 'chef').status).toBe('insufficient');
    expect(explanation(index, 'chef', 'idle')).toMatchObject({
      status: 'insufficient',
      reason: expect.stringContaining('"idle"'),
    });
  });
});
