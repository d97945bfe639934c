import { describe, expect, it } from 'vitest';
import { samplePath } from '../../../src/cli/ask/open-data.ts';
import { readEsco } from '../../../src/files/index.ts';
import {
  buildIndex,
  coverage,
  type Diverse,
  flat,
  jaccard,
  type Metric,
  occupation,
  overlap,
  rarity,
  type SimilarOccupationsOptions,
  similarOccupations,
} from '../../../src/index.ts';
import { essentialOnly, weighted, withNeighbours } from '../../../src/methods.ts';
import { setIndex } from '../../support/edges.ts';
import { groupedIndex } from '../../support/grouped.ts';

const index = setIndex({
  cook: { essential: ['cook soups', 'keep kitchen clean', 'use knives'], optional: ['plan menus'] },
  chef: { essential: ['cook soups', 'plan menus', 'manage staff', 'use knives'] },
  'grill cook': { essential: ['cook soups', 'keep kitchen clean', 'use knives'], optional: ['plan menus'] },
  'kitchen porter': { essential: ['keep kitchen clean'] },
  welder: { essential: ['weld'] },
  'job without skills': {},
});

const labels = (subject: Parameters<typeof similarOccupations>[1], options = {}) =>
  similarOccupations(index, subject, { method: jaccard, ...options }).results.map(({ label }) => label);

describe('similarOccupations', () => {
  it('ranks by score, then id, and leaves the subject out', () => {
    expect(similarOccupations(index, 'cook', { method: jaccard }).results).toEqual([
      { id: 'grill cook', label: 'grill cook', score: 1, shared: 4 },
      { id: 'chef', label: 'chef', score: 3 / 5, shared: 3 },
      { id: 'kitchen porter', label: 'kitchen porter', score: 1 / 4, shared: 1 },
    ]);
  });

  it('says which concept it took, and what scored', () => {
    expect(similarOccupations(index, 'COOK', { method: jaccard })).toMatchObject({
      status: 'ok',
      subject: { kind: 'occupation', id: 'cook', matchedBy: 'label' },
      asked: { method: { name: 'jaccard', parameters: { weighting: 'flat' } } },
    });
  });

  it('leaves out zero scores unless asked for', () => {
    expect(labels('welder')).toEqual([]);
    expect(labels('welder', { includeZero: true })).toEqual(['chef', 'cook', 'grill cook', 'kitchen porter']);
  });

  it('cuts off inclusively', () => expect(labels('cook', { minScore: 3 / 5 })).toEqual(['grill cook', 'chef']));

  it('keeps to the occupations it is told', () => {
    expect(labels('cook', { among: ['chef', 'welder'] })).toEqual(['chef']);
    expect(labels('cook', { among: ({ label }: { label: string }) => label.startsWith('k') })).toEqual([
      'kitchen porter',
    ]);
  });

  it('folds near-identical occupations into the best of them', () => {
    const { results } = similarOccupations(index, 'chef', { method: jaccard, diverse: { fold: 1 } });
    expect(results.map(({ label, alike }) => [label, alike?.map((other) => other.label)])).toEqual([
      ['cook', ['grill cook']],
    ]);
  });

  it('lets so many of one unit group through, and says how many more there were', () => {
    const grouped = groupedIndex();
    const all = similarOccupations(grouped, 'cook', { method: jaccard, includeZero: true, limit: 100 });
    const one = similarOccupations(grouped, 'cook', {
      method: jaccard,
      includeZero: true,
      limit: 100,
      diverse: { perGroup: 1 },
    });
    const groupOf = (id: string) => occupation(grouped, id).code?.slice(0, 4) ?? '';
    const groups = one.results.map(({ id }) => groupOf(id));
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups.length).toBe(new Set(all.results.map(({ id }) => groupOf(id))).size);
    expect(one.results.length + one.results.reduce((sum, { passedOver = 0 }) => sum + passedOver, 0)).toBe(
      all.results.length,
    );
  });

  it('trades likeness for variety: after the best, what is least like it', () => {
    const plain = similarOccupations(index, 'cook', { method: jaccard, limit: 2 }).results;
    const varied = similarOccupations(index, 'cook', { method: jaccard, limit: 2, diverse: { trade: 0.9 } }).results;
    expect(varied[0]).toMatchObject({ id: plain[0]!.id });
    expect(varied[1]!.id).not.toBe(plain[1]!.id);
    expect(similarOccupations(index, 'cook', { method: jaccard, limit: 2, diverse: { trade: 0 } }).results).toEqual(
      plain,
    );
  });

  it('names what is wrong within diverse', () => {
    expect(() => similarOccupations(index, 'cook', { diverse: { perGroup: 0 } })).toThrow(/perGroup is 0/);
    expect(() => similarOccupations(index, 'cook', { diverse: { k: 1 } as Diverse })).toThrow(/no option k/);
  });

  it('takes a profile', () => {
    expect(labels(['use knives', 'cook soups', 'keep kitchen clean'])).toEqual([
      'cook',
      'grill cook',
      'chef',
      'kitchen porter',
    ]);
    expect(similarOccupations(index, ['weld', 'no such skill']).subject).toMatchObject({
      kind: 'profile',
      skills: [{ id: 'weld' }],
      notUnderstood: [{ name: 'no such skill', reason: 'unknown' }],
    });
  });

  it.each([
    ['an occupation without requirements', 'job without skills', 'no requirement'],
    ['an empty profile', [], 'empty'],
    ['a profile of unknown skills', ['flying'], 'Not understood: "flying"'],
    ['a name of thousands of letters, cut', ['x'.repeat(15_000)], `Not understood: "${'x'.repeat(60)}…".`],
  ] as const)('is insufficient for %s', (_, subject, reason) => {
    expect(similarOccupations(index, subject)).toMatchObject({
      status: 'insufficient',
      reason: expect.stringContaining(reason),
      results: [],
    });
  });

  it('is directed where the metric is: held skills may be weighed apart from needed ones', () => {
    const method = weighted(coverage, essentialOnly, flat);
    const { results } = similarOccupations(index, 'cook', { method });
    expect(results.map(({ label, score }) => [label, score])).toEqual([
      ['grill cook', 1],
      ['kitchen porter', 1],
      ['chef', 3 / 4],
    ]);
  });

  it("takes a user's metric written in four lines", () => {
    const mine: Metric = {
      name: 'mine',
      symmetric: true,
      shared: Math.min,
      score: (shared, a, b) => shared / Math.sqrt(a.sum * b.sum),
    };
    expect(similarOccupations(index, 'cook', { method: mine }).results[1]).toMatchObject({
      label: 'chef',
      score: 3 / 4,
    });
  });

  it.each([
    ['UNKNOWN_OCCUPATION', () => similarOccupations(index, 'cok')],
    ['BAD_OPTION', () => similarOccupations(index, 'cook', { limit: -1 })],
    ['BAD_OPTION', () => similarOccupations(index, 'cook', { limit: 1.5 })],
    ['BAD_INPUT', () => similarOccupations(index, 42 as unknown as string)],
    ['BAD_WEIGHT', () => similarOccupations(index, [{ skill: 'weld', importance: 7 }])],
    ['UNKNOWN_OCCUPATION', () => similarOccupations(index, 'cook', { among: ['nobody'] })],
  ])('throws %s for a caller mistake', (code, mistake) => {
    expect(mistake).toThrow(expect.objectContaining({ code }));
  });
});

describe('similarOccupations where neighbours are stored', () => {
  it('answers what it would without them, to the bit, whatever is asked', async () => {
    const plain = buildIndex(await readEsco(samplePath));
    const stored = withNeighbours(plain, { limit: 8 });
    const asked: readonly SimilarOccupationsOptions[] = [
      {},
      { limit: 8 },
      { limit: 3 },
      { limit: 0 },
      { limit: 9 },
      { limit: 5, minScore: 0.3 },
      { limit: 5, includeZero: true },
      { limit: 5, method: jaccard },
      { limit: 5, weighting: rarity },
      { limit: 5, among: ['cook', plain.occupations.ids.at(0), plain.occupations.ids.at(9)] },
      { limit: 5, diverse: { fold: 0.5 } },
    ];
    for (const subject of [...plain.occupations.ids.all(), ['manage staff', 'plan menus']])
      for (const options of asked)
        expect(similarOccupations(stored, subject, options)).toEqual(similarOccupations(plain, subject, options));
    expect(plain.occupationCount).toBeGreaterThan(50);
  });

  it('does not answer the default from what another method stored', async () => {
    const plain = setIndex({ a: { essential: ['s', 't'] }, b: { essential: ['s'] }, c: { optional: ['t'] } });
    const other = withNeighbours(plain, { method: overlap });
    expect(similarOccupations(other, 'a')).toEqual(similarOccupations(plain, 'a'));
  });
});
