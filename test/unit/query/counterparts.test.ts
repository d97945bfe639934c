import { describe, expect, it } from 'vitest';
import { counterparts } from '../../../src/query/counterparts.ts';
import { jaccard } from '../../../src/similarity/metric.ts';
import { setIndex } from '../../support/edges.ts';
import { groupedIndex } from '../../support/grouped.ts';

const here = groupedIndex();
const there = setIndex({
  Bakers: { essential: ['dough', 'ovens'] },
  Cooks: { essential: ['ovens', 'menus', 'stock'] },
  Clerks: { essential: ['files'] },
});
const ask = (subject: Parameters<typeof counterparts>[1], links: Parameters<typeof counterparts>[3], options = {}) => {
  const answer = counterparts(here, subject, there, links, { method: jaccard, ...options });
  return answer.status === 'ok' ? answer.results : answer;
};

describe('counterparts', () => {
  it('goes by the link of the subject itself, and on to what the link leads to is like', () => {
    const results = ask('cook', [{ from: 'cook', to: 'Cooks', confidence: 0.8 }]);
    expect(results).toMatchObject([
      {
        id: 'Cooks',
        score: 0.8,
        by: { anchor: { id: 'cook' }, likeness: 1, confidence: 0.8, mapped: { id: 'Cooks' }, mappedLikeness: 1 },
      },
      { id: 'Bakers', score: 0.8 / 4, by: { mapped: { id: 'Cooks' }, mappedLikeness: 1 / 4 } },
    ]);
  });

  it('goes by mapped occupations that the subject resembles', () => {
    // diet cook shares one of three skills with cook.
    expect(ask('diet cook', [{ from: 'cook', to: 'Cooks', confidence: 1 }])).toMatchObject([
      { id: 'Cooks', score: 1 / 3, by: { anchor: { id: 'cook' }, likeness: 1 / 3 } },
      { id: 'Bakers', score: 1 / 12 },
    ]);
    expect(ask(['cook soup'], [{ from: 'cook', to: 'Cooks', confidence: 1 }])).toMatchObject([
      { id: 'Cooks', score: 0.5 },
      { id: 'Bakers' },
    ]);
  });

  it('takes the best of several ways', () => {
    const links = [
      { from: 'cook', to: 'Bakers', confidence: 0.2 },
      { from: 'cook', to: 'Cooks', confidence: 0.9 },
    ];
    expect(ask('cook', links)).toMatchObject([
      { id: 'Cooks', by: { mapped: { id: 'Cooks' } } },
      { id: 'Bakers', score: 0.9 / 4, by: { mapped: { id: 'Cooks' } } },
    ]);
  });

  it('takes codes and groups for names, and a limit', () => {
    expect(ask('cook', [{ from: '5120', to: 'Cooks', confidence: 1 }], { limit: 1 })).toMatchObject([
      { id: 'Cooks', score: 1 },
    ]);
    expect(ask('clerk', [{ from: '4110.1', to: 'Clerks', confidence: 1 }])).toMatchObject([{ id: 'Clerks' }]);
  });

  it('has no answer for what neither is mapped nor resembles anything mapped', () => {
    expect(ask('secretary', [{ from: 'cook', to: 'Cooks', confidence: 1 }])).toMatchObject({ status: 'insufficient' });
  });

  it('refuses a crosswalk that knows neither side', () => {
    expect(() => ask('cook', [{ from: 'Cooks', to: 'cook', confidence: 1 }])).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
  });
});
