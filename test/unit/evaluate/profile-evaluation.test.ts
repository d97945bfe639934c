import { describe, expect, it } from 'vitest';
import { profileEvaluation } from '../../../src/evaluate/index.ts';
import { madeUpProfiles } from '../../../src/evaluate/made-up-profiles.ts';
import { codeOf } from '../../support/coded.ts';
import { setIndex } from '../../support/edges.ts';

/** Eight occupations that share nothing, each of six essential skills. */
const index = setIndex(
  Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`job ${i}`, { essential: [1, 2, 3, 4, 5, 6].map((n) => `${i}-${n}`) }]),
  ),
);

describe('profileEvaluation', () => {
  it('finds every occupation again whose skills are nobody else’s', () => {
    const { results } = profileEvaluation(index, { kinds: ['exact'], sizes: [5] });
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ kind: 'exact', size: 5, profiles: 8, mrr: { mean: 1 }, hitRate: { mean: 1 } });
  });

  it('takes a ranking of one’s own, and counts an occupation that is not found as 0', () => {
    const nothing = () => ({ rows: new Uint32Array(), scores: new Float64Array() });
    expect(profileEvaluation(index, { kinds: ['exact'], sizes: [5] }, nothing).results[0]!.mrr.mean).toBe(0);
  });

  it('makes up the same people for the same seed: exact ones, and noisy ones with half as many skills more', () => {
    const asked = { kind: 'noisy', size: 4, count: 3, seed: 9 } as const;
    const made = madeUpProfiles(index, asked);
    expect(madeUpProfiles(index, asked)).toEqual(made);
    expect(made).toHaveLength(3);
    for (const { profile } of made) expect(profile.skills).toHaveLength(6);
    for (const { profile, occupation } of madeUpProfiles(index, { ...asked, kind: 'exact' })) {
      expect(profile.skills).toHaveLength(4);
      expect(profile.row).toBe(-1);
      expect(occupation).toBeGreaterThanOrEqual(0);
    }
  });

  it('refuses profiles larger than any occupation, and options out of range', () => {
    expect(codeOf(() => profileEvaluation(index, { sizes: [7] }))).toBe('BAD_INPUT');
    expect(codeOf(() => profileEvaluation(index, { profiles: 0 }))).toBe('BAD_OPTION');
  });
});
