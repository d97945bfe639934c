import { describe, expect, it } from 'vitest';
import { findConcept } from '../../../src/compact/find-concept.ts';
import { profileEvaluation } from '../../../src/evaluate/index.ts';
import { madeUpProfiles } from '../../../src/evaluate/made-up-profiles.ts';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
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
    const asked = { kind: 'noisy', size: 4, count: 3, seed: 9, read: () => null } as const;
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

  it('names skills as people do: by another name, every second with two letters swapped, and takes what is understood', () => {
    const named = buildIndex(
      createCatalogue({
        occupations: [{ id: 'cook', label: 'cook' }],
        skills: ['season', 'roasting', 'baking', 'serving'].map((id) => ({
          id,
          label: id,
          altLabels: [`the art of ${id}`],
        })),
        requirements: ['season', 'roasting', 'baking', 'serving'].map((skill) => ({
          occupation: 'cook',
          skill,
          kind: 'essential' as const,
        })),
      }),
    );
    const typed: string[] = [];
    const read = (name: string): number | null => {
      typed.push(name);
      return findConcept(named, 'skills', 'season').row;
    };
    const [person] = madeUpProfiles(named, { kind: 'typed', size: 4, count: 1, seed: 2, read });
    expect(typed).toHaveLength(4);
    expect(typed.every((name) => name.startsWith('the art of '))).toBe(true);
    const ids = typed.map((name) => name.slice('the art of '.length));
    expect(ids.filter((id) => named.skills.ids.all().includes(id))).toHaveLength(2);
    expect(person!.profile.skills).toHaveLength(1);
    expect({ understood: person!.understood, mistaken: person!.mistaken }).toEqual({ understood: 1, mistaken: 3 });
  });

  it('evaluates typed profiles where somebody reads them, and says how much was understood', () => {
    expect(profileEvaluation(index, { sizes: [5], resamples: 0 }).results.map(({ kind }) => kind)).not.toContain(
      'typed',
    );
    const { results } = profileEvaluation(index, { sizes: [5], resamples: 0, read: () => null });
    expect(results.at(-1)).toMatchObject({ kind: 'typed', mrr: { mean: 0 }, typed: { understood: 0, mistaken: 0 } });
    const exact = profileEvaluation(index, { sizes: [5], resamples: 0, kinds: ['typed'] }).results[0]!;
    expect(exact.typed!.mistaken).toBe(0);
  });

  it('refuses profiles larger than any occupation, and options out of range', () => {
    expect(codeOf(() => profileEvaluation(index, { sizes: [7] }))).toBe('BAD_INPUT');
    expect(codeOf(() => profileEvaluation(index, { profiles: 0 }))).toBe('BAD_OPTION');
  });
});
