import { expect, it } from 'vitest';
import { adjacentSkills, unlockPlan, unlocks } from '../../../src/index.ts';
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

it('says so of what unlocks and plans propose by the same vote', async () => {
  const index = await sampleIndex();
  const said = index.occupations.ids.all().flatMap((start) => {
    const near = adjacentSkills(index, start, { limit: index.skillCount, minScore: 0.5 });
    const opened = unlocks(index, start, { limit: index.skillCount });
    const plan = unlockPlan(index, start);
    if (near.status !== 'ok' || opened.status !== 'ok' || plan.status !== 'ok') return [];
    const most = new Set(near.results.map(({ id }) => id));
    for (const { id, perhapsThere } of [...opened.results, ...plan.results]) expect(perhapsThere).toBe(most.has(id));
    return opened.results.map(({ perhapsThere }) => perhapsThere);
  });
  expect(new Set(said)).toEqual(new Set([true, false]));
});
