import { describe, expect, it } from 'vitest';
import { profileMatches } from '../../../../src/index.ts';
import { profileRanking, requirementsMet } from '../../../../src/query/profile/profile-ranking.ts';
import { sampleIndex } from '../../../support/sample.ts';

describe('profileRanking', () => {
  it('ranks as profileMatches does, and counts the same requirements, for every occupation as a profile', async () => {
    const index = await sampleIndex();
    const ids = index.skills.ids.all();
    const { offsets, targets } = index.requirements;
    for (let row = 0; row < index.occupationCount; row++) {
      const profile = Array.from(targets.subarray(offsets[row], offsets[row + 1]), (skill) => ids[skill]!);
      const ranked = profileRanking(index, profile);
      const matches = profileMatches(index, profile);
      const found =
        ranked.status === 'ok'
          ? Array.from(ranked.ranking.rows, (other, i) => ({
              id: index.occupations.ids.at(other),
              score: ranked.ranking.scores[i],
              ...requirementsMet(index, ranked.subject, other),
            }))
          : [];
      expect([row, found]).toEqual([
        row,
        matches.results.map(({ id, score, needed, had }) => ({ id, score, needed, had })),
      ]);
    }
    expect.assertions(index.occupationCount);
  });

  it('says why there is no answer, as profileMatches does', async () => {
    const index = await sampleIndex();
    expect(profileRanking(index, [])).toEqual(profileMatches(index, []));
    expect(profileRanking(index, ['juggle']).status).toBe('insufficient');
  });
});
