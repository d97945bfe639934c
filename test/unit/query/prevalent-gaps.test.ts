import { describe, expect, it } from 'vitest';
import { type PrevalentGapsOptions, prevalentGaps } from '../../../src/index.ts';
import { codeOf } from '../../support/coded.ts';
import { setIndex } from '../../support/edges.ts';

const index = setIndex({
  cashier: { essential: ['count cash', 'greet'] },
  seller: { essential: ['greet', 'advise'] },
  supervisor: { essential: ['lead', 'plan', 'greet'], optional: ['count cash'] },
  manager: { essential: ['lead', 'budget'] },
  idle: {},
});
const steps = [
  { from: 'cashier', to: 'supervisor' },
  { from: 'seller', to: 'supervisor' },
  { from: ['plan'], to: 'manager' },
];

describe('prevalentGaps', () => {
  it('counts how many transitions need a skill and do not have it', () => {
    const answer = prevalentGaps(index, steps);
    expect(answer).toMatchObject({ status: 'ok', transitions: 3, skipped: [] });
    expect(answer.results).toEqual([
      { id: 'lead', label: 'lead', score: 1, needed: 3, missing: 3, partial: 0, degree: 2 },
      { id: 'plan', label: 'plan', score: 2 / 3, needed: 2, missing: 2, partial: 0, degree: 1 },
      { id: 'budget', label: 'budget', score: 1 / 3, needed: 1, missing: 1, partial: 0, degree: 1 },
    ]);
  });

  it('takes optional requirements in when asked to', () => {
    const all = prevalentGaps(index, steps, { requirements: 'all' });
    expect(all.results.map(({ id, needed, missing }) => [id, needed, missing])).toContainEqual(['count cash', 2, 1]);
  });

  it('says which transitions it could not compare, and why', () => {
    expect(
      prevalentGaps(index, [{ from: 'idle', to: 'manager' }, ...steps, { from: 'seller', to: 'idle' }]),
    ).toMatchObject({
      transitions: 3,
      skipped: [
        { at: 0, reason: 'The subject has no skill.' },
        { at: 4, reason: '"idle" has no such requirement.' },
      ],
    });
    expect(prevalentGaps(index, [])).toMatchObject({ status: 'insufficient', results: [] });
  });

  it('gives the first of many as the few', () => {
    expect(prevalentGaps(index, steps, { limit: 1 }).results).toEqual(prevalentGaps(index, steps).results.slice(0, 1));
  });

  it('refuses unknown names and options', () => {
    expect(codeOf(() => prevalentGaps(index, [{ from: 'x', to: 'manager' }]))).toBe('UNKNOWN_OCCUPATION');
    const options = { requirements: 'some' } as unknown as PrevalentGapsOptions;
    expect(codeOf(() => prevalentGaps(index, steps, options))).toBe('BAD_OPTION');
  });
});
