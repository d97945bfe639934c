import { expect, it } from 'vitest';
import { adjacentSkills } from '../../../src/index.ts';
import { relatednessDensity } from '../../../src/methods.ts';
import { isPerhapsThere } from '../../../src/query/adjacent-words.ts';
import { sampleIndex } from '../../support/sample.ts';

it('says that a skill may be there already from half of the votes of those alike on, and of no other measure', async () => {
  const index = await sampleIndex();
  const vote = adjacentSkills(index, 'ICT help desk agent');
  const density = adjacentSkills(index, 'ICT help desk agent', { measure: relatednessDensity });
  if (vote.status !== 'ok' || density.status !== 'ok') throw new Error('no answer');
  expect([0.4999, 0.5, 1].map((score) => isPerhapsThere(vote, { score }))).toEqual([false, true, true]);
  expect(isPerhapsThere(density, { score: 1 })).toBe(false);
});
