import { describe, expect, it } from 'vitest';
import { readEsco, readOnet } from '../../src/files/index.ts';
import {
  buildIndex,
  byKind,
  defaultMethod,
  explanation,
  rarity,
  type SkillIndex,
  similarOccupations,
} from '../../src/index.ts';
import { fusedMethod, tversky } from '../../src/methods.ts';
import { metricWords } from '../../src/similarity/all-metrics.ts';
import { answerHash } from '../support/answer-hash.ts';
import { realData } from '../support/real-data.ts';

const esco = realData('esco-1.2.0-en');
const onet = realData('onet-29.2');

const hashOf = (index: SkillIndex): string =>
  answerHash(
    index,
    {
      similarOccupations,
      explanation,
      methods: [...metricWords.map(([metric]) => metric), tversky(0.3, 0.7), defaultMethod(index), fusedMethod(index)],
      weightings: [undefined, byKind(), rarity],
    },
    60,
  );

describe('ids, scores, shared counts and contributions are what they always were, to the bit', () => {
  it.skipIf(esco === null)('ESCO 1.2.0', async () => {
    expect(hashOf(buildIndex(await readEsco(esco!)))).toBe(
      '5e36f5cb757ee23d11be5036b9c4b4d93498819c455ebac10f988089a90e0655',
    );
  });

  it.skipIf(onet === null)('O*NET 29.2', async () => {
    expect(hashOf(buildIndex(await readOnet(onet!)))).toBe(
      '3b1a11d4850075c5f5d42e6f3dec33251f71fe4abe3f44f8f4d1b31fad34eecb',
    );
  });
});
