import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedBroader } from '../../../src/catalogue/broader.ts';
import type { Issue } from '../../../src/catalogue/types.ts';

type Parents = Readonly<Record<string, readonly string[]>>;

function check(parents: Parents, groups: readonly string[] = []): { parents: Parents; codes: string[] } {
  const issues: Issue[] = [];
  const concepts = Object.entries(parents).map(([id, broader]) => ({ id, broader }));
  const checked = checkedBroader(concepts, new Set(groups), 'skills', issues);
  return {
    parents: Object.fromEntries(checked.map(({ id, broader }) => [id, broader])),
    codes: issues.map(({ code }) => code),
  };
}

describe('checkedBroader', () => {
  it('keeps several parents, among the concepts and among the groups', () => {
    const parents = { a: ['b', 'c', 'g'], b: ['d'], c: ['d'], d: [] };
    expect(check(parents, ['g'])).toEqual({ parents, codes: [] });
  });

  it('drops unknown parents and those that are their own', () => {
    expect(check({ a: ['a', 'nowhere', 'b'], b: [] })).toEqual({
      parents: { a: ['b'], b: [] },
      codes: ['SELF_RELATION', 'UNKNOWN_CONCEPT'],
    });
  });

  it('cuts a circle once, where it closes in id order', () => {
    expect(check({ a: ['b'], b: ['c'], c: ['a'] })).toEqual({
      parents: { a: ['b'], b: ['c'], c: [] },
      codes: ['BROADER_CYCLE'],
    });
    expect(check({ c: ['a'], b: ['c'], a: ['b'] }).parents).toEqual({ c: [], b: ['c'], a: ['b'] });
  });

  it('leaves no circle, loses nothing else, and survives a chain of 20,000', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const graph = fc.record(Object.fromEntries(ids.map((id) => [id, fc.subarray(ids)])));
    fc.assert(
      fc.property(graph, (parents) => {
        const { parents: kept, codes } = check(parents as Parents);
        const stated = ids.reduce((sum, id) => sum + (parents as Parents)[id]!.length, 0);
        const left = ids.reduce((sum, id) => sum + kept[id]!.length, 0);
        expect(stated - left).toBe(codes.length);
        const isAbove = (from: string, to: string): boolean => kept[from]!.some((up) => up === to || isAbove(up, to));
        expect(ids.filter((id) => isAbove(id, id))).toEqual([]);
      }),
    );
    const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`n${i}`, i === 0 ? [] : [`n${i - 1}`]]));
    expect(check(chain).codes).toEqual([]);
  });
});
