import { expect, it } from 'vitest';
import { flat, jaccard, type Metric, rarity, similarOccupations } from '../../../src/index.ts';
import { similarUnder } from '../../../src/methods.ts';
import { codeOf } from '../../support/coded.ts';
import { sampleIndex } from '../../support/sample.ts';

const index = await sampleIndex();
const subject = index.occupations.ids.at(0);

it.each([undefined, flat, rarity])('answers what similarOccupations answers when given the method', (weighting) => {
  const options = { method: jaccard, weighting, limit: 7 };
  expect(similarUnder(index, subject, options)).toEqual(similarOccupations(index, subject, options));
});

it('refuses to choose a method by itself', () => {
  const method = undefined as unknown as Metric;
  expect(codeOf(() => similarUnder(index, subject, { method }))).toBe('BAD_OPTION');
});
