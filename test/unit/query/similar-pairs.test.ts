import { describe, expect, it } from 'vitest';
import {
  jaccard,
  type SimilarPair,
  type SimilarPairsOptions,
  similarOccupations,
  similarPairs,
} from '../../../src/index.ts';
import { setIndex } from '../../support/edges.ts';

const sets = Object.fromEntries(
  Array.from({ length: 300 }, (_, i) => [
    `o${String(i).padStart(3, '0')}`,
    { essential: [`s${i % 7}`, `s${i % 11}`, `s${i % 13}`] },
  ]),
);
const index = setIndex(sets);

async function all(options: SimilarPairsOptions): Promise<SimilarPair[]> {
  const pairs: SimilarPair[] = [];
  for await (const pair of similarPairs(index, options)) pairs.push(pair);
  return pairs;
}

describe('similarPairs', () => {
  it('gives each source what similarOccupations gives it, in source order', async () => {
    const pairs = await all({ method: jaccard, limit: 3 });
    const expected = Object.keys(sets).flatMap((source) =>
      similarOccupations(index, source, { method: jaccard, limit: 3 }).results.map(({ id, score }) => ({
        source,
        target: id,
        score,
      })),
    );
    expect(pairs.map(({ source, target, score }) => ({ source, target, score }))).toEqual(expected);
    expect(pairs.length).toBe(900);
  });

  it('reports progress up to the end', async () => {
    const seen: number[] = [];
    await all({ limit: 1, onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([0, 256, 300]);
  });

  it('stops when its signal fires', async () => {
    const controller = new AbortController();
    const read = async () => {
      for await (const _ of similarPairs(index, { signal: controller.signal })) controller.abort();
    };
    await expect(read()).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('refuses a bad option when it is called, not when it is read', () => {
    const bad = expect.objectContaining({ code: 'BAD_OPTION' });
    expect(() => similarPairs(index, { limit: 0 })).toThrow(bad);
    expect(() => similarPairs(index, { keep: 'all' as 'best' })).toThrow(bad);
    expect(() => similarPairs(index, { total: -1 })).toThrow(bad);
  });
});
