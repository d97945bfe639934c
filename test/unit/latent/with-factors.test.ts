import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex, similarSkills } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { comparedFeatures } from '../../../src/similarity/default-method.ts';
import { type FeatureBlock, featureSpace } from '../../../src/similarity/features.ts';
import { featureCosine } from '../../../src/similarity/features-cosine.ts';
import { skillFeatures } from '../../../src/similarity/features-skills.ts';
import { latentCosine } from '../../../src/similarity/latent-cosine.ts';
import { hasFactors, storedFactors, storedSkillFactors } from '../../../src/similarity/stored-factors.ts';
import { occupationSubject } from '../../../src/similarity/subject.ts';
import { setIndex } from '../../support/edges.ts';
import { groupedIndex, profileLike } from '../../support/grouped.ts';

const plain = groupedIndex();
const index = withFactors(plain, { rank: 5, seed: 4 });

describe('withFactors', () => {
  it('adds sections that any opened copy of the index has, and changes nothing else', () => {
    const copy = openIndex(index.buffer);
    expect(hasFactors(plain)).toBe(false);
    expect(hasFactors(copy)).toBe(true);
    expect([...storedFactors(copy).occupations]).toEqual([...storedFactors(index).occupations]);
    expect([...copy.sections.keys()].filter((name) => !name.startsWith('factors.')).sort()).toEqual(
      [...plain.sections.keys()].sort(),
    );
    expect([...copy.requirements.targets]).toEqual([...plain.requirements.targets]);
  });

  it('keeps factors of skills on demand: together with those of occupations they give the features back', () => {
    const kept = openIndex(withFactors(plain, { rank: 5, seed: 4, skillFactors: true }).buffer);
    const { occupations, singularValues, skills, rank } = storedFactors(kept);
    const { matrix, featureOf } = featureSpace(kept, comparedFeatures(kept));
    let compared = 0;
    for (let row = 0; row < matrix.rowCount; row++)
      for (let edge = matrix.rows.offsets[row]!; edge < matrix.rows.offsets[row + 1]!; edge++) {
        const { feature, row: skill } = featureOf(matrix.rows.targets[edge]!);
        if (feature !== 'skill') continue;
        let value = 0;
        for (let i = 0; i < rank; i++)
          value += (occupations[row * rank + i]! * skills![skill * rank + i]!) / singularValues[i]!;
        expect(value).toBeCloseTo(matrix.weights![edge]!, 5);
        compared++;
      }
    expect(compared).toBeGreaterThan(5);
    expect(() => storedSkillFactors(index)).toThrow(expect.objectContaining({ code: 'NEEDS_SECTION' }));
  });

  it('ranks skills by their factors where they are kept, and says so where they are not', () => {
    const kept = withFactors(plain, { rank: 5, seed: 4, skillFactors: true });
    const byFactors = similarSkills(kept, 'cook soup', { method: latentCosine() }).results;
    expect(byFactors[0]).toMatchObject({ id: 'plan meals', shared: 1 });
    expect(byFactors[0]!.score).toBeLessThanOrEqual(1);
    expect(() => similarSkills(index, 'cook soup', { method: latentCosine() })).toThrow(
      expect.objectContaining({ code: 'NEEDS_SECTION' }),
    );
  });

  it('records seed and every option in the meta data', () => {
    expect(index.meta.sections?.['factors']).toEqual({
      version: 1,
      madeOf: ['occupations', 'skills', 'groups', 'requirements'],
      rank: 5,
      seed: 4,
      oversampling: 16,
      iterations: 2,
      features: [
        { name: 'skills', share: 0.7, rarity: 'smoothed', parameters: {} },
        { name: 'groups', share: 0.3, rarity: 'smoothed', parameters: {} },
      ],
    });
  });

  it('gives the same bytes for the same options, and replaces factors that are there', () => {
    const bytes = (of: { readonly buffer: ArrayBufferLike }) => new Uint8Array(of.buffer);
    expect(bytes(withFactors(plain, { rank: 5, seed: 4 }))).toEqual(bytes(index));
    expect(bytes(withFactors(withFactors(plain, { rank: 2 }), { rank: 5, seed: 4 }))).toEqual(bytes(index));
  });

  it('refuses an index without anything to decompose', () => {
    const empty = buildIndex(
      createCatalogue({ occupations: [{ id: 'a', label: 'a' }], skills: [{ id: 'x', label: 'x' }], requirements: [] }),
    );
    expect(() => withFactors(empty)).toThrow(expect.objectContaining({ code: 'EMPTY_CATALOGUE' }));
  });
});

describe('latentCosine', () => {
  it('equals the cosine over the features where no rank is lost', () => {
    const full = featureCosine(comparedFeatures(index)).scorer(index);
    const latent = latentCosine().scorer(index);
    for (let a = 0; a < 5; a++)
      for (let b = 0; b < 5; b++)
        expect(latent.score(occupationSubject(index, a), b)).toBeCloseTo(full.score(occupationSubject(index, a), b), 6);
  });

  it('places a profile where an occupation with the same requirements is', () => {
    const latent = latentCosine().scorer(index);
    for (let row = 0; row < 5; row++) expect(latent.score(profileLike(index, row), row)).toBeCloseTo(1, 6);
  });

  it('calls indirect what shared features do not carry', () => {
    const sets = { a: { essential: ['v', 'w'] }, b: { essential: ['w', 'x'] }, c: { essential: ['x', 'y'] } };
    const chain = withFactors(setIndex(sets), { rank: 1, features: [skillFeatures()] });
    const latent = latentCosine().scorer(chain);
    // a and c share nothing; both are like b.
    const parts = latent.explain(occupationSubject(chain, 0), 2);
    expect(parts.contributions).toEqual([]);
    expect(parts.score).toBeGreaterThan(0.9);
    expect(parts.indirect).toBe(parts.score);
    const whole = withFactors(setIndex(sets), { rank: 3, features: [skillFeatures()] });
    const carried = latentCosine().scorer(whole).explain(occupationSubject(whole, 0), 1);
    expect(carried.contributions.map(({ row }) => whole.skills.labels().at(row))).toEqual(['w']);
    expect(carried.score).toBeGreaterThan(0.1);
    expect(carried.indirect).toBeCloseTo(0, 6);
  });

  it('scores 0 where the kept factors do not reach', () => {
    // Nobody shares a skill with the baker, so two factors are spent on the others.
    const few = withFactors(plain, { rank: 2, features: [skillFeatures()], iterations: 12 });
    const latent = latentCosine().scorer(few);
    expect(latent.hasEvidence(occupationSubject(few, 0))).toBe(false);
    expect(latent.explain(occupationSubject(few, 2), 0)).toEqual({ score: 0, contributions: [], indirect: 0 });
  });

  it('asks for factors where there are none, and for blocks that are not ours', () => {
    expect(() => latentCosine().scorer(plain)).toThrow(expect.objectContaining({ code: 'NEEDS_SECTION' }));
    const mine: FeatureBlock = { ...skillFeatures(), name: 'mine' };
    const own = withFactors(plain, { rank: 5, features: [mine] });
    const latent = latentCosine().scorer(own);
    expect(latent.score(occupationSubject(own, 0), 0)).toBeCloseTo(1, 6);
    expect(() => latent.score(profileLike(own, 0), 0)).toThrow(expect.objectContaining({ code: 'NEEDS_FUNCTION' }));
    expect(
      latentCosine({ features: [mine] })
        .scorer(own)
        .score(profileLike(own, 0), 0),
    ).toBeCloseTo(1, 6);
  });
});
