import { describe, expect, it } from 'vitest';
import { coverage, dice, jaccard, overlap, shortestPaths } from '../../../src/index.ts';
import { leichtHolmeNewman } from '../../../src/methods.ts';
import { setIndex } from '../../support/edges.ts';

/** A chain a–b–c–d of half-shared neighbours, a second way over e, and an island. */
const chain = setIndex({
  a: { essential: ['1', '2'] },
  b: { essential: ['2', '3'] },
  c: { essential: ['3', '4'] },
  d: { essential: ['4', '5'] },
  e: { essential: ['1', '5'] },
  island: { essential: ['x'] },
});

const ways = (from: string, to: string, k = 5): string[] =>
  shortestPaths(chain, from, to, { method: jaccard, limit: k }).results.map(({ steps }) =>
    steps.map(({ label }) => label).join(''),
  );

describe('shortestPaths', () => {
  it('lists chains of near occupations, shortest first', () => {
    expect(ways('a', 'd')).toEqual(['ed', 'bcd']);
    expect(ways('a', 'd', 1)).toEqual(['ed']);
  });

  it('measures a path by 1 − similarity, step by step', () => {
    const [path] = shortestPaths(chain, 'a', 'd', { method: jaccard }).results;
    expect(path!.steps.map(({ score, shared }) => [score, shared])).toEqual([
      [1 / 3, 1],
      [1 / 3, 1],
    ]);
    expect(path!.distance).toBeCloseTo(4 / 3, 10);
  });

  it('is the same backwards', () => {
    const there = shortestPaths(chain, 'a', 'd', { method: jaccard }).results.map(({ distance }) => distance);
    expect(shortestPaths(chain, 'd', 'a', { method: jaccard }).results.map(({ distance }) => distance)).toEqual(there);
  });

  it('says none where no chain leads', () => {
    expect(shortestPaths(chain, 'a', 'island')).toMatchObject({ proof: 'none', results: [] });
  });

  it('prefers fewer hops among occupations that are the same', () => {
    const same = setIndex({ a: { essential: ['1'] }, b: { essential: ['1'] }, c: { essential: ['1'] } });
    const [first, second] = shortestPaths(same, 'a', 'c').results;
    expect(first!.steps.map(({ label }) => label)).toEqual(['c']);
    expect(second!.steps.map(({ label }) => label)).toEqual(['b', 'c']);
  });

  it('takes any symmetric method from 0 to 1, and refuses others', () => {
    expect(shortestPaths(chain, 'a', 'b', { method: dice, limit: 1 }).results[0]!.distance).toBeCloseTo(0.5, 10);
    expect(shortestPaths(chain, 'a', 'b', { method: overlap, limit: 1 }).asked.method?.name).toBe('overlap');
    expect(() => shortestPaths(chain, 'a', 'b', { method: coverage })).toThrow(
      expect.objectContaining({ code: 'BAD_OPTION' }),
    );
    const far = { ...leichtHolmeNewman, name: 'far', score: () => 7 };
    expect(() => shortestPaths(chain, 'a', 'b', { method: far })).toThrow(
      expect.objectContaining({ code: 'BAD_OPTION' }),
    );
  });

  it('joins only so many neighbours', () => {
    const { neighbours } = shortestPaths(chain, 'a', 'd', { neighbours: 3, method: jaccard }).asked;
    expect(neighbours).toBe(3);
  });

  it('stops at its budget, saying so: what it found is the first of what there is', () => {
    const asked = { method: jaccard, limit: 50 };
    const whole = shortestPaths(chain, 'a', 'd', asked);
    const cut = shortestPaths(chain, 'a', 'd', { ...asked, budget: 1 });
    expect([whole.proof, cut.proof]).toEqual(['exact', 'budget']);
    expect(cut.results.length).toBeGreaterThan(0);
    expect(cut.results.length).toBeLessThan(whole.results.length);
    expect(cut.results).toEqual(whole.results.slice(0, cut.results.length));
  });

  it('refuses a start that is the target, unknown names and bad counts', () => {
    for (const [from, to, options] of [
      ['a', 'a', {}],
      ['a', 'b', { limit: 0 }],
      ['a', 'b', { neighbours: 0 }],
      ['a', 'b', { budget: 0 }],
    ] as const)
      expect(() => shortestPaths(chain, from, to, options)).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    expect(() => shortestPaths(chain, 'a', 'zz')).toThrow(expect.objectContaining({ code: 'UNKNOWN_OCCUPATION' }));
    expect.assertions(5);
  });
});
