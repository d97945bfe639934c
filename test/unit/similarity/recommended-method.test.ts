import { describe, expect, it } from 'vitest';
import { buildIndex, createCatalogue, similarOccupations } from '../../../src/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { comparedFeatures, recommendedMethod } from '../../../src/similarity/recommended-method.ts';
import { edgeIndex } from '../../support/edges.ts';
import { groupedIndex } from '../../support/grouped.ts';

const names = (method: { readonly parameters?: Readonly<Record<string, unknown>> }) =>
  Object.keys(method.parameters ?? {}).filter((key) => key.endsWith('.weight'));

/** Everyone rates twelve skills; some do activities. */
const ratedCatalogue = createCatalogue({
  occupations: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
  skills: [
    ...Array.from({ length: 12 }, (_, i) => ({ id: `s${i}`, label: `s${i}`, layer: 'skills' })),
    // As many as rated skills, but nobody rates them.
    ...Array.from({ length: 12 }, (_, i) => ({ id: `file${i}`, label: `file${i}`, layer: 'activities' })),
    { id: 'tool', label: 'tool', layer: 'technology' },
  ],
  requirements: [
    ...['a', 'b', 'c'].flatMap((occupation, row) =>
      Array.from({ length: 12 }, (_, i) => ({
        occupation,
        skill: `s${i}`,
        kind: 'rated' as const,
        importance: ((i * (row + 2)) % 5) / 4,
      })),
    ),
    ...Array.from({ length: 12 }, (_, i) => ({
      occupation: i < 8 ? 'a' : 'b',
      skill: `file${i}`,
      kind: 'rated' as const,
    })),
    { occupation: 'b', skill: 'tool', kind: 'rated' },
  ],
});

describe('recommendedMethod', () => {
  it('fuses features with factors where the index has them, with jaccard where not', () => {
    expect(names(recommendedMethod(withFactors(groupedIndex())))).toEqual([
      'skills and groups.weight',
      'latent.weight',
    ]);
    expect(names(recommendedMethod(groupedIndex()))).toEqual(['skills and groups.weight', 'jaccard.weight']);
  });

  it('blends centred ratings with every other layer, activities above the rest', () => {
    const { parameters } = recommendedMethod(buildIndex(ratedCatalogue));
    expect(parameters).toMatchObject({
      'ratings.weight': 3 / 5.5,
      'ratings.ratings.centring': 'both',
      'activities.weight': 2 / 5.5,
      'technology.weight': 0.5 / 5.5,
    });
  });

  it('takes a weighted edge list for sets with weights, not for ratings', () => {
    const index = edgeIndex({ a: { x: 3, y: 1 }, b: { x: 2, z: 5 }, c: { z: 1, w: 4 } });
    expect(names(recommendedMethod(index))).toEqual(['skills and groups.weight', 'jaccard.weight']);
    const found = similarOccupations(index, 'a', { method: recommendedMethod(index) });
    expect(found.status === 'ok' && found.results.map(({ id }) => id)).toEqual(['b']);
  });

  it('is the same value for the same index', () => {
    const index = groupedIndex();
    expect(recommendedMethod(index)).toBe(recommendedMethod(index));
  });
});

describe('comparedFeatures', () => {
  it('leaves groups out where skills have none', () => {
    expect(comparedFeatures(groupedIndex()).map(({ name }) => name)).toEqual(['skills', 'groups']);
    expect(comparedFeatures(edgeIndex({ a: { x: 1 } })).map(({ name }) => name)).toEqual(['skills']);
  });
});
