import { describe, expect, it } from 'vitest';
import { createTruth, ignoring, siblingTruth, truthFromRows } from '../../../src/evaluate/truth.ts';
import { requiringLayer, resolveUnits } from '../../../src/evaluate/units.ts';
import { groupedIndex, rowOf } from '../../support/grouped.ts';

const index = groupedIndex();
const [baker, clerk, cook, dietCook, secretary] = ['baker', 'clerk', 'cook', 'diet cook', 'secretary'].map((id) =>
  rowOf(index, id),
) as [number, number, number, number, number];

describe('createTruth', () => {
  it('counts pairs 1 where no gain is given', () => {
    expect(createTruth([{ from: 'a', to: 'b' }]).judgements).toEqual([{ from: 'a', to: 'b', gain: 1 }]);
  });

  it('refuses negative gains and blank names', () => {
    expect(() => createTruth([{ from: 'a', to: 'b', gain: -1 }])).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
    expect(() => createTruth([{ from: '', to: 'b' }])).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});

describe('truthFromRows', () => {
  it('takes the first two columns, and the column "gain" where there is one', () => {
    expect(truthFromRows([{ a: 'x', b: 'y', gain: '2' }]).judgements).toEqual([{ from: 'x', to: 'y', gain: 2 }]);
    expect(truthFromRows([{ a: 'x', b: 'y' }]).judgements).toEqual([{ from: 'x', to: 'y', gain: 1 }]);
  });

  it('takes named columns and words as gains', () => {
    const rows = [{ tier: 'high', left: 'x', right: 'y' }];
    expect(
      truthFromRows(rows, { columns: { from: 'left', to: 'right', gain: 'tier', gains: { high: 3 } } }).judgements,
    ).toEqual([{ from: 'x', to: 'y', gain: 3 }]);
  });

  it('counts no pair whose gain is blank', () => {
    expect(truthFromRows([{ a: 'x', b: 'y', gain: ' ' }]).judgements).toEqual([{ from: 'x', to: 'y', gain: null }]);
    const truth = ignoring(
      createTruth([
        { from: 'cook', to: 'baker' },
        { from: 'cook', to: 'clerk' },
      ]),
      [{ from: 'cook', to: 'clerk' }],
    );
    const { queries, coverage } = resolveUnits(index, truth);
    expect(coverage.ignored).toBe(1);
    expect(queries.find(({ unit }) => unit === cook)).toMatchObject({
      judged: Uint32Array.of(baker),
      ignored: new Set([clerk]),
    });
  });

  it('refuses a column that is not there and a gain that is no number', () => {
    expect(() => truthFromRows([{ a: 'x', b: 'y' }], { columns: { gain: 'tier' } })).toThrow(
      expect.objectContaining({ code: 'MISSING_COLUMN' }),
    );
    expect(() => truthFromRows([{ a: 'x', b: 'y', gain: 'much' }])).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
  });
});

describe('siblingTruth', () => {
  it('gives the highest gain of the levels that two occupations share, to those with a nearest sibling', () => {
    const { judgements } = siblingTruth(index, { gains: { 4: 2, 1: 1 } });
    expect(judgements).toEqual([
      { from: 'cook', to: 'diet cook', gain: 2 },
      { from: 'diet cook', to: 'cook', gain: 2 },
    ]);
    expect(siblingTruth(index, { gains: { 1: 1 } }).judgements).toContainEqual({
      from: 'clerk',
      to: 'secretary',
      gain: 1,
    });
  });
});

describe('resolveUnits', () => {
  it('finds occupations by id and by code, and says how much of the evidence it knows', () => {
    const { queries, coverage } = resolveUnits(
      index,
      createTruth(
        [
          { from: 'cook', to: '7512.1' },
          { from: 'cook', to: 'nobody' },
        ],
        { directed: true },
      ),
    );
    expect(queries.map(({ unit, judged }) => [unit, [...judged]])).toEqual([[cook, [baker]]]);
    expect(coverage).toEqual({ judgements: 2, known: 1, ignored: 0, share: 0.5, queries: 1, candidates: 5 });
  });

  it('mirrors undirected evidence with the higher gain', () => {
    const { queries } = resolveUnits(
      index,
      createTruth([
        { from: 'cook', to: 'baker', gain: 1 },
        { from: 'baker', to: 'cook', gain: 3 },
      ]),
    );
    expect(queries.map(({ unit, gains }) => [unit, [...gains]])).toEqual([
      [baker, [3]],
      [cook, [3]],
    ]);
  });

  it('keeps gains of 0 as judged, but asks no query that has nothing else', () => {
    const { queries } = resolveUnits(
      index,
      createTruth(
        [
          { from: 'cook', to: 'baker', gain: 0 },
          { from: 'cook', to: 'clerk' },
        ],
        { directed: true },
      ),
    );
    expect(queries.map(({ judged, gains }) => [[...judged], [...gains]])).toEqual([
      [
        [baker, clerk],
        [0, 1],
      ],
    ]);
  });

  it('forms groups from prefixes of group codes', () => {
    const { names, unitOfRow, queries } = resolveUnits(
      index,
      createTruth([{ from: '51', to: '75' }], { unit: 'group' }),
    );
    expect(names).toEqual(['41', '51', '75']);
    expect([baker, clerk, cook, dietCook, secretary].map((row) => unitOfRow![row])).toEqual([2, 0, 1, 1, 0]);
    expect(queries.map(({ unit }) => unit)).toEqual([1, 2]);
  });

  it('refuses groups of different lengths: leading zeros may be lost', () => {
    expect(() => resolveUnits(index, createTruth([{ from: '511', to: '75' }], { unit: 'group' }))).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
  });

  it('asks and answers with candidates only', () => {
    const { queries, coverage } = resolveUnits(
      index,
      createTruth([
        { from: 'cook', to: 'baker' },
        { from: 'cook', to: 'clerk' },
      ]),
      ({ id }) => id !== 'clerk',
    );
    expect(queries.map(({ unit }) => unit)).toEqual([baker, cook]);
    expect(coverage.candidates).toBe(4);
  });
});

describe('requiringLayer', () => {
  it('tells occupations with a requirement in the layer, and refuses layers that are not there', () => {
    const [layer] = index.meta.layers;
    expect(requiringLayer(index, layer!)({ id: 'cook', code: '', row: cook })).toBe(true);
    expect(() => requiringLayer(index, 'nowhere')).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
});
