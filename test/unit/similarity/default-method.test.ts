import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  byKind,
  cosine,
  jaccard,
  openIndex,
  rarity,
  similarOccupations,
  type Weighting,
} from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { bm25, product } from '../../../src/methods.ts';
import { chosenMethod, comparedFeatures, defaultMethod, fusedMethod } from '../../../src/similarity/default-method.ts';
import { featureCosine } from '../../../src/similarity/features-cosine.ts';
import { groupFeatures } from '../../../src/similarity/features-groups.ts';
import { skillFeatures } from '../../../src/similarity/features-skills.ts';
import { edgeIndex } from '../../support/edges.ts';
import { groupedCatalogue, groupedIndex } from '../../support/grouped.ts';

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

describe('fusedMethod', () => {
  it('fuses features with factors where the index has them, with jaccard where not', () => {
    expect(names(fusedMethod(withFactors(groupedIndex())))).toEqual(['skills and groups.weight', 'latent.weight']);
    expect(names(fusedMethod(groupedIndex()))).toEqual(['skills and groups.weight', 'jaccard.weight']);
  });
});

describe('chosenMethod', () => {
  const index = groupedIndex();

  it('is what was asked for, else the default of the index', () => {
    expect(chosenMethod(index, cosine, undefined)).toBe(cosine);
    expect(chosenMethod(index, undefined, undefined)).toBe(defaultMethod(index));
  });

  it('is the plain metric when only a weighting was asked for, so that no option is ignored', () => {
    expect(chosenMethod(index, undefined, rarity)).toBe(jaccard);
    expect(similarOccupations(index, index.occupations.ids.at(0), { weighting: rarity })).toMatchObject({
      asked: { method: { name: 'jaccard', parameters: { weighting: 'rarity' } } },
    });
  });
});

describe('an index built with a weighting', () => {
  const built = (weighting: Weighting) => openIndex(buildIndex(groupedCatalogue(), { weighting }).buffer);

  it('is compared by the plain metric under it, parameters included', () => {
    for (const weighting of [rarity, byKind({ optional: 0.25 }), bm25(), product(byKind(), rarity)])
      expect(similarOccupations(built(weighting), 'cook')).toEqual(
        similarOccupations(buildIndex(groupedCatalogue()), 'cook', { weighting }),
      );
    expect.assertions(4);
  });

  it("asks for a caller's own again, and for one of ours with parameters it cannot make", () => {
    for (const weighting of [{ ...rarity, name: 'mine' }, bm25({ k1: 2 })]) {
      expect(() => similarOccupations(built(weighting), 'cook')).toThrow(
        expect.objectContaining({ code: 'NEEDS_FUNCTION' }),
      );
      expect(similarOccupations(built(weighting), 'cook', { weighting }).status).toBe('ok');
    }
    expect.assertions(4);
  });
});

describe('defaultMethod', () => {
  it('is the cosine over skills and groups, half and half with factors where the index has them', () => {
    expect(defaultMethod(groupedIndex()).name).toBe('skills and groups');
    expect(names(defaultMethod(withFactors(groupedIndex())))).toEqual(['skills and groups.weight', 'latent.weight']);
  });

  it('blends centred ratings with every other layer, activities above the rest', () => {
    const { parameters } = defaultMethod(buildIndex(ratedCatalogue));
    expect(parameters).toMatchObject({
      'ratings.weight': 3 / 5.5,
      'ratings.ratings.centring': 'both',
      'activities.weight': 2 / 5.5,
      'technology.weight': 0.5 / 5.5,
    });
  });

  it('takes a weighted edge list for sets with weights, not for ratings', () => {
    const index = edgeIndex({ a: { x: 3, y: 1 }, b: { x: 2, z: 5 }, c: { z: 1, w: 4 } });
    expect(defaultMethod(index).name).toBe('skills and groups');
    const found = similarOccupations(index, 'a', { method: defaultMethod(index) });
    expect(found.status === 'ok' && found.results.map(({ id }) => id)).toEqual(['b']);
  });

  it('is the same value for the same index', () => {
    const index = groupedIndex();
    expect(defaultMethod(index)).toBe(defaultMethod(index));
  });
});

describe('an index built with features', () => {
  const catalogue = groupedCatalogue();
  const chosen = [skillFeatures({ share: 0.5, optional: 0.25 }), groupFeatures({ share: 0.5 })];
  const index = openIndex(buildIndex(catalogue, { features: chosen }).buffer);

  it('is compared by them when a question names no method, also after it was saved and opened', () => {
    const asked = featureCosine(chosen);
    const id = 'cook';
    const scores = (answer: { results: readonly { score: number }[] }) => answer.results.map(({ score }) => score);
    const own = scores(similarOccupations(index, id));
    expect(own).toEqual(scores(similarOccupations(index, id, { method: asked })));
    expect(own).not.toEqual(scores(similarOccupations(buildIndex(catalogue), id)));
    expect(own.length).toBeGreaterThan(0);
  });

  it("asks for a caller's own block again, which it can name but not store", () => {
    const own = { ...skillFeatures(), name: 'my block' };
    const mine = buildIndex(catalogue, { features: [own] });
    expect(() => similarOccupations(mine, mine.occupations.ids.at(0))).toThrow(
      expect.objectContaining({ code: 'NEEDS_FUNCTION', message: expect.stringContaining('my block') }),
    );
  });
});

describe('comparedFeatures', () => {
  it('leaves groups out where skills have none', () => {
    expect(comparedFeatures(groupedIndex()).map(({ name }) => name)).toEqual(['skills', 'groups']);
    expect(comparedFeatures(edgeIndex({ a: { x: 1 } })).map(({ name }) => name)).toEqual(['skills']);
  });
});
