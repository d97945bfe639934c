import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  byKind,
  cosine,
  flat,
  jaccard,
  published,
  rarity,
  SkillGraphError,
  similarOccupations,
  type Weighting,
} from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import {
  bm25,
  centred,
  comparativeAdvantage,
  essentialOnly,
  product,
  publishedLevel,
  rounded,
  smoothedRarity,
} from '../../../src/methods.ts';
import { edgeWeights, matrixOf } from '../../../src/similarity/matrix.ts';
import { edgeIndex, setIndex } from '../../support/edges.ts';

const sets = setIndex({
  a: { essential: ['s', 't'], optional: ['u'] },
  b: { essential: ['s'] },
  c: { essential: ['s'], optional: ['t'] },
  d: {},
});
const ratings = edgeIndex({ a: { s: 0.8, t: 0.2 }, b: { s: 0.4, t: 0.6 } });

const weights = (weighting: Weighting, index = sets) => [...edgeWeights(index, weighting)];

describe('weightings', () => {
  it('flat counts every requirement 1', () => expect(weights(flat)).toEqual([1, 1, 1, 1, 1, 1]));
  it('byKind counts optional ones ½ unless told otherwise', () => {
    expect(weights(byKind())).toEqual([1, 1, 0.5, 1, 1, 0.5]);
    expect(weights(byKind({ essential: 2, optional: 0.1 }))).toEqual([2, 2, 0.1, 2, 2, 0.1]);
  });
  it('essentialOnly takes optional requirements out of the comparison', () => {
    expect(matrixOf(sets, essentialOnly).rows.targets.length).toBe(4);
    expect(matrixOf(sets, essentialOnly).weights).toBeNull();
  });
  it('rarity is ln(N / df) over occupations with a skill, 0 for what all have, never negative', () => {
    expect(weights(rarity)).toEqual([0, Math.log(3 / 2), Math.log(3), 0, 0, Math.log(3 / 2)]);
  });
  it('smoothedRarity is ln((1 + N) / (1 + df)) + 1', () => {
    expect(weights(smoothedRarity)[0]).toBe(1);
    expect(weights(smoothedRarity)[2]).toBeCloseTo(Math.log(4 / 2) + 1, 15);
  });
  it('bm25 gives long occupations less per skill', () => {
    const [ofLong] = weights(bm25());
    const ofShort = weights(bm25())[3]!;
    expect(ofLong).toBeLessThan(ofShort);
    const idf = Math.log(1 + 0.5 / 3.5);
    expect(ofShort).toBeCloseTo((idf * 2.2) / (1 + 1.2 * (0.25 + (0.75 * 1) / 2)), 12);
  });
  it('published takes the rating, 1 where none is stated', () => {
    expect(weights(published, ratings)).toEqual([0.8, 0.2, 0.4, 0.6]);
    expect(weights(published)).toEqual([1, 1, 1, 1, 1, 1]);
  });
  it('publishedLevel takes the level, 1 where none is stated', () =>
    expect(weights(publishedLevel)).toEqual([1, 1, 1, 1, 1, 1]));
  it('comparativeAdvantage is share over common share; effective ones tell > 1 from ≥ 1', () => {
    expect(weights(comparativeAdvantage(), ratings)).toEqual(
      [0.8, 0.2, 0.4, 0.6].map((x, i) => expect.closeTo(x / (i % 2 === 0 ? 0.6 : 0.4), 12)),
    );
    const even = edgeIndex({ a: { s: 1, t: 1 }, b: { s: 1, t: 1 } });
    expect(weights(comparativeAdvantage({ effective: '>' }), even)).toEqual([0, 0, 0, 0]);
    expect(weights(comparativeAdvantage({ effective: '>=' }), even)).toEqual([1, 1, 1, 1]);
  });
  it('centred takes the mean of the skill off; only cosine accepts it', () => {
    expect(weights(centred, ratings)).toEqual([0.2, -0.2, -0.2, 0.2].map((x) => expect.closeTo(x, 12)));
    expect(similarOccupations(ratings, 'a', { method: cosine, weighting: centred }).results[0]!.score).toBeCloseTo(
      -1,
      12,
    );
    expect(() => similarOccupations(ratings, 'a', { method: jaccard, weighting: centred })).toThrow(
      expect.objectContaining({ code: 'BAD_WEIGHT' }),
    );
  });
  it('product multiplies', () => expect(weights(product(byKind(), rarity))[5]).toBe(0.5 * Math.log(3 / 2)));

  it("a user's own weighting works in a line, and one that gives no finite number is refused", () => {
    const mine: Weighting = { name: 'mine', prepare: () => (r) => (r.degree > 1 ? 0.5 : 1) };
    expect(weights(mine)).toEqual([0.5, 0.5, 1, 0.5, 0.5, 0.5]);
    const broken: Weighting = { name: 'broken', prepare: () => () => Number.NaN };
    expect(() => weights(broken)).toThrow(SkillGraphError);
    expect(() => weights(broken)).toThrow(expect.objectContaining({ code: 'BAD_WEIGHT' }));
  });

  it('weights that are negative or not finite are refused when the catalogue is made', () => {
    let refused = 0;
    for (const importance of [Number.NaN, Number.POSITIVE_INFINITY, -0.1]) {
      const make = () =>
        buildIndex(
          createCatalogue({
            occupations: [{ id: 'a', label: 'a' }],
            skills: [{ id: 's', label: 's' }],
            requirements: [{ occupation: 'a', skill: 's', kind: 'rated', importance }],
          }),
        );
      expect(make).toThrow(expect.objectContaining({ code: 'BAD_WEIGHT' }));
      refused++;
    }
    expect(refused).toBe(3);
  });
});

describe('what weightings are made with', () => {
  const one = { occupation: 0, skill: 0, kind: 'rated', importance: 0.3, level: 0.7, size: 2, total: 0.5 } as const;
  const totals = {
    occupations: 8,
    meanSize: 2,
    skillTotals: Float64Array.of(4),
    total: 16,
  } as unknown as Parameters<Weighting['prepare']>[0];
  const weigh = (weighting: Weighting, changes: object = {}): number =>
    weighting.prepare(totals)({ ...one, degree: 2, ...changes } as unknown as Parameters<
      ReturnType<Weighting['prepare']>
    >[0]);

  it('is told by their parameters', () => {
    expect(byKind().parameters).toEqual({ essential: 1, optional: 0.5 });
    expect(byKind({ essential: 2, optional: 0, rated: 0.1 }).parameters).toEqual({
      essential: 2,
      optional: 0,
      rated: 0.1,
    });
    expect(bm25({ k1: 2, b: 0.5 }).parameters).toEqual({ k1: 2, b: 0.5, term: 'byKind', essential: 1, optional: 0.5 });
    expect(comparativeAdvantage({ effective: '>' }).parameters).toEqual({ effective: '>' });
    expect(comparativeAdvantage()).not.toHaveProperty('parameters');
    expect(product(byKind(), rarity)).toMatchObject({ name: 'byKind×rarity', parameters: { optional: 0.5 } });
    expect(rounded(byKind({ optional: 0.3 }), 7)).toMatchObject({
      name: 'rounded(byKind)',
      parameters: { essential: 1, optional: 0.3, bits: 7 },
    });
  });

  it('byKind takes numbers only, each of its three, and weighs ratings by its share of them', () => {
    for (const wrong of [{ essential: '1' }, { optional: '1' }, { rated: '1' }])
      expect(() => byKind(wrong as object)).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    expect(weigh(byKind())).toBe(0.3);
    expect(weigh(byKind({ rated: 0.5 }))).toBe(0.15);
    expect(weigh(byKind({ rated: 0 }))).toBe(0);
    expect(weigh(byKind({ essential: 3 }), { kind: 'essential' })).toBe(3);
    expect(weigh(byKind({ optional: 4 }), { kind: 'optional' })).toBe(4);
  });

  it('a skill that no occupation asks for is as rare as can be, by rarity; no advantage, and nothing to be centred by', () => {
    expect(weigh(rarity, { degree: 0 })).toBe(Math.log(8));
    expect(weigh(rarity, { degree: 16 })).toBe(0);
    expect(weigh(centred, { degree: 0 })).toBe(0.3);
    expect(weigh(centred)).toBe(0.3 - 4 / 2);
    const noted = comparativeAdvantage();
    expect(weigh(noted)).toBeCloseTo(0.3 / 0.5 / (4 / 16), 12);
    expect(weigh(noted, { total: 0 })).toBe(0);
    expect(noted.prepare({ ...totals, skillTotals: Float64Array.of(0) })({ ...one, degree: 2 } as never)).toBe(0);
  });

  it('an advantage of exactly 1 is effective from, and not above', () => {
    const even = { importance: 0.25, total: 1 };
    expect(weigh(comparativeAdvantage(), even)).toBe(1);
    expect(weigh(comparativeAdvantage({ effective: '>=' }), even)).toBe(1);
    expect(weigh(comparativeAdvantage({ effective: '>' }), even)).toBe(0);
    expect(weigh(comparativeAdvantage({ effective: '>' }), { importance: 0.26, total: 1 })).toBe(1);
    expect(weigh(comparativeAdvantage({ effective: '>=' }), { importance: 0.24, total: 1 })).toBe(0);
  });

  it('bm25 is idf × tf (k₁ + 1) / (tf + k₁ (1 − b + b size / mean)), tf as its term says', () => {
    const term = byKind({ rated: 2 });
    const idf = Math.log(1 + (8 - 2 + 0.5) / 2.5);
    expect(weigh(bm25({ k1: 2, b: 0.5, term }), { size: 6 })).toBeCloseTo(
      (idf * 0.6 * 3) / (0.6 + 2 * (0.5 + 1.5)),
      12,
    );
  });

  it('rounded weights are whole multiples of 2⁻ᵇⁱᵗˢ: 0 stays 0, nothing else becomes it, signs stay', () => {
    const of = (value: number, bits?: number): number =>
      weigh(rounded({ name: 'x', prepare: () => () => value }, bits));
    expect(of(0.3, 2)).toBe(0.25);
    expect(of(0.4, 2)).toBe(0.5);
    expect(of(0.01, 2)).toBe(0.25);
    expect(of(-0.01, 2)).toBe(-0.25);
    expect(of(0, 2)).toBe(0);
    expect(of(1 / 3)).toBe(Math.round(2 ** 20 / 3) / 2 ** 20);
    expect([of(1, 0), of(1, 40)]).toEqual([1, 1]);
    for (const bits of [-1, 41, 1.5])
      expect(() => rounded(rarity, bits)).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
});
