import { describe, expect, it } from 'vitest';
import { accelerate, pairBatches } from '../../src/fast/index.ts';
import { readEsco } from '../../src/files/index.ts';
import {
  buildIndex,
  cosine,
  coverage,
  defaultMethod,
  flat,
  jaccard,
  openIndex,
  rarity,
  similarOccupations,
} from '../../src/index.ts';
import { withFactors } from '../../src/latent/index.ts';
import { adamicAdar, smoothedRarity } from '../../src/methods.ts';
import { scorerOf } from '../../src/similarity/method.ts';
import { occupationSubject } from '../../src/similarity/subject.ts';
import { topRows } from '../../src/similarity/top-rows.ts';
import { realData } from '../support/real-data.ts';

const path = realData('esco-1.2.0-en');

describe.skipIf(path === null)('the kernels on real ESCO', () => {
  it('give the ids and scores of the plain path for every occupation, whatever the engine and the workers', async () => {
    const index = buildIndex(await readEsco(path!));
    const cases = [
      [jaccard, flat],
      [cosine, smoothedRarity],
      [coverage, rarity],
      [adamicAdar, flat],
      [defaultMethod(index), flat],
    ] as const;
    for (const [method, weighting] of cases) {
      const scorer = scorerOf(index, method, weighting);
      const expected = Array.from({ length: index.occupationCount }, (_, row) =>
        topRows(index, scorer, occupationSubject(index, row), { limit: 10 }),
      );
      for (const [engine, threads] of [
        ['webassembly', 1],
        ['webassembly', 2],
        ['typescript', 1],
      ] as const) {
        let different = 0;
        let rows = 0;
        for await (const { from, to, k, counts, ids, scores } of pairBatches(index, {
          method,
          weighting,
          engine,
          threads,
          batch: 500,
        }))
          for (let row = from; row < to; row++, rows++) {
            const start = (row - from) * k;
            const { rows: wanted, scores: wantedScores } = expected[row]!;
            const same =
              counts[row - from] === wanted.length &&
              wanted.every((id, i) => ids[start + i] === id && scores[start + i] === wantedScores[i]);
            if (!same) different++;
          }
        expect({ different, rows }).toEqual({ different: 0, rows: 3039 });
      }
    }
    expect.assertions(15);
  });

  it('answer the default question as the plain path does, with and without a least score or a filter', async () => {
    const bare = buildIndex(await readEsco(path!));
    let different = 0;
    for (const plain of [bare, withFactors(bare)]) {
      const fast = openIndex(plain.buffer.slice(plain.byteOffset, plain.byteOffset + plain.byteLength));
      await accelerate(fast);
      for (let row = 0; row < plain.occupationCount; row += 7)
        for (const options of [{}, { minScore: 0.4 }, { among: ['25', '2'] }, { method: jaccard, limit: 100 }]) {
          const id = plain.occupations.ids.at(row);
          if (
            JSON.stringify(similarOccupations(fast, id, options)) !==
            JSON.stringify(similarOccupations(plain, id, options))
          )
            different++;
        }
    }
    expect(different).toBe(0);
  });
});
