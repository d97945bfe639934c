import { describe, expect, it } from 'vitest';
import { allPairs, pairBatches } from '../../../src/fast/all-pairs.ts';
import {
  buildIndex,
  byKind,
  cosine,
  coverage,
  flat,
  jaccard,
  type Metric,
  openIndex,
  similarPairs,
  type Weighting,
} from '../../../src/index.ts';
import { blend, featureCosine, skillFeatures, weighted } from '../../../src/methods.ts';
import { madeUpCatalogue, madeUpIndex } from './made-up.ts';

async function listed<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const index = madeUpIndex(700, 11);

describe('allPairs', () => {
  it('streams what similarPairs streams, whatever the engine, the batch and the number of workers', async () => {
    const expected = await listed(similarPairs(index, { limit: 5 }));
    expect(expected.length).toBeGreaterThan(3000);
    for (const engine of ['webassembly', 'typescript'] as const)
      for (const [threads, batch] of [
        [1, 700],
        [1, 64],
        [2, 64],
        [3, 1],
      ] as const)
        expect(await listed(allPairs(index, { limit: 5, engine, threads, batch }))).toEqual(expected);
    expect.assertions(9);
  });

  it('takes any method, the plain way where the kernels do not know it', async () => {
    const mine: Metric = {
      name: 'mine',
      symmetric: true,
      shared: Math.min,
      score: (shared, a, b) => shared / (a.sum + b.sum),
    };
    expect(await listed(allPairs(index, { method: mine }))).toEqual(
      await listed(similarPairs(index, { method: mine })),
    );
    expect(await listed(allPairs(index, { method: cosine, minScore: 0.5 }))).toEqual(
      await listed(similarPairs(index, { method: cosine, minScore: 0.5 })),
    );
  });

  it('searches weighted metrics and cosines over features too, and leaves blends to the plain way', async () => {
    const compared = featureCosine([skillFeatures()]);
    const methods = [
      compared,
      weighted(jaccard, byKind()),
      weighted(coverage, byKind(), flat),
      blend([{ method: compared }, { method: jaccard }]),
    ];
    for (const method of methods) {
      const expected = await listed(similarPairs(index, { method }));
      for (const threads of [1, 2])
        expect(await listed(allPairs(index, { method, threads, batch: 100 })), method.name).toEqual(expected);
    }
    expect.assertions(8);
  });

  it('takes a method of its own weighting from an index whose weighting cannot be rebuilt', async () => {
    const heavy: Weighting = { name: 'heavy', prepare: () => (r) => (r.kind === 'essential' ? 3 : 1) };
    const opened = openIndex(buildIndex(madeUpCatalogue(100, 13), { weighting: heavy }).buffer);
    const method = weighted(jaccard, flat);
    expect(await listed(allPairs(opened, { method }))).toEqual(await listed(similarPairs(opened, { method })));
    await expect(listed(allPairs(opened))).rejects.toMatchObject({ code: 'NEEDS_FUNCTION' });
  });

  it('a range of rows gives that part of the whole', async () => {
    const whole = await listed(allPairs(index));
    const parts = [...(await listed(allPairs(index, { to: 333 }))), ...(await listed(allPairs(index, { from: 333 })))];
    expect(parts).toEqual(whole);
  });

  it('batches come in row order, cover every row once and tell progress', async () => {
    const done: number[] = [];
    const batches = await listed(
      pairBatches(index, { batch: 100, threads: 2, method: jaccard, onProgress: (rows) => done.push(rows) }),
    );
    expect(batches.map(({ from, to }) => [from, to])).toEqual(
      [0, 100, 200, 300, 400, 500, 600, 700].map((from) => [from, Math.min(701, from + 100)]),
    );
    expect(done).toEqual(batches.map(({ to }) => to));
  });

  it('leaves every worker several batches, and one searcher alone as few as keep it answering', async () => {
    expect(await listed(pairBatches(index, { threads: 1 }))).toHaveLength(1);
    expect(await listed(pairBatches(index, { threads: 2 }))).toHaveLength(8);
    expect(await listed(pairBatches(index, { threads: 20 }))).toHaveLength(11);
  });

  it('can be cancelled between batches', async () => {
    for (const threads of [1, 2]) {
      const controller = new AbortController();
      let batches = 0;
      const run = async () => {
        for await (const _ of pairBatches(index, { batch: 50, threads, signal: controller.signal }))
          if (++batches === 3) controller.abort();
      };
      await expect(run()).rejects.toMatchObject({ code: 'ABORTED' });
      expect(batches).toBe(3);
      batches = 0;
    }
    expect.assertions(4);
  });

  it('refuses a range that is none, and counts below one', async () => {
    await expect(listed(pairBatches(index, { from: 5, to: 3 }))).rejects.toMatchObject({ code: 'BAD_OPTION' });
    await expect(listed(pairBatches(index, { to: 5000 }))).rejects.toMatchObject({ code: 'BAD_OPTION' });
    await expect(listed(pairBatches(index, { limit: 0 }))).rejects.toMatchObject({ code: 'BAD_OPTION' });
    await expect(listed(pairBatches(index, { threads: 0 }))).rejects.toMatchObject({ code: 'BAD_OPTION' });
  });
});
