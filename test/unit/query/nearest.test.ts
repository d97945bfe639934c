import { beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../../src/cli/ask/open-data.ts';
import { withSection } from '../../../src/compact/derived-section.ts';
import { readEsco } from '../../../src/files/index.ts';
import { buildIndex, jaccard, nearest, openIndex, type SkillIndex, similarOccupations } from '../../../src/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { withNeighbours } from '../../../src/methods.ts';
import { neighbourSection } from '../../../src/query/answer/stored-neighbours.ts';
import { setCatalogue } from '../../support/edges.ts';
import { snapshot } from '../../support/rebuilt.ts';

let plain: SkillIndex;
let index: SkillIndex;

beforeAll(async () => {
  plain = buildIndex(await readEsco(samplePath));
  index = openIndex(snapshot(withNeighbours(plain, { limit: 5 })));
});

const coded = (code: string) => expect.objectContaining({ code });

const scored = ({ results }: { readonly results: readonly { readonly id: string; readonly score: number }[] }) =>
  results.map(({ id, score }) => [id, score]);

describe('nearest', () => {
  it('gives the ids and scores of similarOccupations, for every occupation', () => {
    for (const id of index.occupations.ids.all()) {
      const stored = nearest(index, id);
      const asked = similarOccupations(plain, id, { limit: 5 });
      expect(stored.status).toBe(asked.status);
      expect(scored(stored)).toEqual(scored(asked));
    }
    expect(index.occupationCount).toBeGreaterThan(50);
  });

  it('tells how many occupations are done while it finds them', () => {
    const told: (readonly [number, number])[] = [];
    withNeighbours(plain, { limit: 1, onProgress: (done, total) => told.push([done, total]) });
    expect(told).toEqual(Array.from({ length: plain.occupationCount }, (_, row) => [row, plain.occupationCount]));
  });

  it('under the method the neighbours were stored with, which it names', () => {
    const stored = withNeighbours(plain, { limit: 3, method: jaccard });
    expect(scored(nearest(stored, 'cook'))).toEqual(
      scored(similarOccupations(plain, 'cook', { limit: 3, method: jaccard })),
    );
    expect(nearest(stored, 'cook').asked.method).toEqual({
      name: 'jaccard',
      symmetric: true,
      parameters: { weighting: 'flat' },
    });
  });

  it('the first two of five are the two', () => {
    const { results } = nearest(index, 'cook');
    expect(nearest(index, 'cook', { limit: 2 }).results).toEqual(results.slice(0, 2));
    expect(nearest(index, 'cook', { limit: 0 }).results).toEqual([]);
    expect(results).toHaveLength(5);
  });

  it('gives ten where more are stored and no number is named', () => {
    expect(nearest(withNeighbours(plain, { limit: 12 }), 'cook').results).toHaveLength(10);
    expect(nearest(withNeighbours(plain), 'cook', { limit: 10 }).results).toHaveLength(10);
  });

  it('says what it took the name for', () => {
    expect(nearest(index, 'cook').subject).toMatchObject({ kind: 'occupation', label: 'cook', matchedBy: 'label' });
  });

  it('refuses more than are stored, and gives all where that many are asked for', () => {
    expect(() => nearest(index, 'cook', { limit: 6 })).toThrow(coded('BAD_OPTION'));
    expect(() => nearest(index, 'cook', { limit: 6 })).toThrow(/6.*5 neighbours are stored/);
    expect(nearest(index, 'cook', { limit: 5 }).results).toHaveLength(5);
  });

  it('refuses unknown names with near ones, unknown options, and an index without neighbours', () => {
    expect(() => nearest(index, 'cok')).toThrow(coded('UNKNOWN_OCCUPATION'));
    expect(() => nearest(index, 'a cook')).toThrow(/Did you mean.*"cook"/);
    expect(() => nearest(index, 'cook', { k: 3 } as object)).toThrow(coded('BAD_OPTION'));
    expect(() => nearest(index, 'cook', { language: 'xx' })).toThrow(coded('BAD_OPTION'));
    expect(() => nearest(index, 'cook', null as unknown as object)).toThrow(coded('BAD_OPTION'));
    expect(() => nearest(plain, 'cook')).toThrow(coded('NEEDS_SECTION'));
    expect(() => withNeighbours(plain, { limit: 0 })).toThrow(coded('BAD_OPTION'));
  });

  it('has no number where there is nothing to compare', () => {
    const sets = setCatalogue({ cook: { essential: ['cook soups'] }, chef: { essential: ['cook soups'] }, idler: {} });
    const stored = withNeighbours(buildIndex(sets), { limit: 2 });
    expect(nearest(stored, 'idler')).toMatchObject({ status: 'insufficient', results: [] });
    expect(nearest(stored, 'cook')).toMatchObject({ status: 'ok', results: [{ label: 'chef', score: 1 }] });
  });

  it('neighbours go when factors change what the default compares', () => {
    const changed = withFactors(index, { rank: 4 });
    expect(changed.meta.dropped).toEqual(['neighbours']);
    expect(() => nearest(changed, 'cook')).toThrow(coded('NEEDS_SECTION'));
  });
});

describe('stored neighbours that are no rankings are refused', () => {
  const three = buildIndex(
    setCatalogue({ a: { essential: ['s'] }, b: { essential: ['s'] }, c: { essential: ['s', 't'] } }),
  );
  const how = { limit: 2, method: { name: 'm', symmetric: true, parameters: {} }, isDefault: true };
  const parts = {
    offsets: Uint32Array.of(0, 2, 3, 3),
    rows: Uint32Array.of(1, 2, 0),
    scores: Float64Array.of(0.5, 0.25, 1),
    comparable: Uint8Array.of(1, 1, 1),
  };
  const stored = (changes: object, made: object = {}) =>
    withSection(three, neighbourSection, { ...parts, ...changes }, { ...how, ...made });

  it('a right one is read', () => {
    expect(scored(nearest(stored({}), 'a'))).toEqual([
      ['b', 0.5],
      ['c', 0.25],
    ]);
    expect(scored(nearest(stored({ scores: Float64Array.of(0.5, 0.5, 1) }), 'a'))).toHaveLength(2);
    expect(scored(nearest(stored({}, { limit: 1, least: 0.25 }), 'a', { limit: 1 }))).toEqual([['b', 0.5]]);
  });

  it.each<[string, object, object?]>([
    ['an occupation beside itself', { rows: Uint32Array.of(0, 2, 0) }],
    ['rows outside the graph', { rows: Uint32Array.of(1, 3, 0) }],
    ['a row twice', { rows: Uint32Array.of(1, 1, 0), scores: Float64Array.of(0.5, 0.5, 1) }],
    ['rising scores', { scores: Float64Array.of(0.25, 0.5, 1) }],
    ['ties against the order of rows', { rows: Uint32Array.of(2, 1, 0), scores: Float64Array.of(0.5, 0.5, 1) }],
    ['a first score that is no number', { scores: Float64Array.of(Number.NaN, 0.25, 1) }],
    ['a score that is no number', { scores: Float64Array.of(0.5, Number.NaN, 1) }],
    ['a score beyond all numbers', { scores: Float64Array.of(Number.POSITIVE_INFINITY, 0.25, 1) }],
    ['a score below all numbers', { scores: Float64Array.of(0.5, Number.NEGATIVE_INFINITY, 1) }],
    ['lists longer than stated', {}, { limit: 1 }],
    ['lists longer than stated, of who is less alike than stated', {}, { limit: 1, least: 0.3 }],
    ['a bound that is no number', {}, { limit: 1, least: '0.2' }],
    ['lists that begin nowhere', { offsets: Uint32Array.of(0, 3, 2, 3) }],
    ['fewer scores than rows', { scores: Float64Array.of(0.5, 0.25) }],
    ['marks of too few occupations', { comparable: Uint8Array.of(1) }],
    ['no method', {}, { method: {} }],
  ])('%s', (_, changes, made) => {
    expect(() => nearest(stored(changes, made), 'a')).toThrow(coded('INDEX_DAMAGED'));
  });
});
