import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/fast/estimate.ts';
import { madeUpIndex } from './made-up.ts';

const million = { occupations: 1e6, skills: 3e4, requirements: 15e6 };

describe('estimate', () => {
  it('needs counts only, and reads them from an index', () => {
    const index = madeUpIndex(50, 1);
    expect(estimate(index, { task: 'query' })).toEqual(estimate(index.meta.counts, { task: 'query' }));
  });

  it('all pairs take as long as so many queries; workers share the time', () => {
    const one = estimate(million, { task: 'query' });
    const all = estimate(million, { task: 'allPairs' });
    expect(all.seconds).toBeCloseTo(one.seconds * 1e6, 6);
    expect(estimate(million, { task: 'allPairs', threads: 2 }).seconds).toBeCloseTo(all.seconds / 2, 6);
    expect(all.answerBytes).toBe(1e6 * 10 * 12);
  });

  it('a million rows fit half a gigabyte beside the answers and take minutes, not hours', () => {
    const { bytes, seconds } = estimate(million, { task: 'allPairs' });
    expect(bytes).toBeLessThan(400e6);
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThan(600);
  });

  it('weights and TypeScript take longer, nothing takes no time', () => {
    const plain = estimate(million, { task: 'query' }).seconds;
    expect(estimate(million, { task: 'query', weighted: true }).seconds).toBeGreaterThan(plain);
    expect(estimate(million, { task: 'query', engine: 'typescript' }).seconds).toBeGreaterThan(plain);
    expect(estimate({ occupations: 0, skills: 0, requirements: 0 }, { task: 'allPairs' }).seconds).toBe(0);
  });
});
