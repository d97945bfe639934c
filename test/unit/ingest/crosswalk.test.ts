import { describe, expect, it } from 'vitest';
import { fromCrosswalk, reversedCrosswalk } from '../../../src/ingest/crosswalk.ts';

const links = (rows: readonly (readonly string[])[], options = {}) =>
  fromCrosswalk({ file: 'walk.csv', rows }, options).links;

describe('fromCrosswalk', () => {
  it('takes the first two columns, and a confidence where a column states one', () => {
    expect(
      links([
        ['esco', 'onet'],
        ['a', 'b'],
      ]),
    ).toEqual([{ from: 'a', to: 'b', confidence: 1 }]);
    expect(
      links([
        ['esco', 'onet', 'Confidence'],
        ['a', 'b', '0.4'],
      ]),
    ).toEqual([{ from: 'a', to: 'b', confidence: 0.4 }]);
  });

  it('takes named columns, and matches in words', () => {
    const rows = [
      ['Title', 'O*NET Id', 'URI', 'Type of Match'],
      ['x', '35-1011.00', 'uri:cook', 'closeMatch'],
      ['y', '11-1011.00', 'uri:boss', 'exactMatch'],
    ];
    expect(links(rows, { columns: { from: 'URI', to: 'O*NET Id' } })).toEqual([
      { from: 'uri:boss', to: '11-1011.00', confidence: 1 },
      { from: 'uri:cook', to: '35-1011.00', confidence: 0.75 },
    ]);
    expect(
      links(rows, { columns: { from: 'URI', to: 'O*NET Id' }, confidences: { closeMatch: 0.9, exactMatch: 1 } })[1]!
        .confidence,
    ).toBe(0.9);
  });

  it('knows the public table of ESCO and O*NET by its columns: confidence 2 is 1, 1 is ¾, ½ is ½', () => {
    const { links, vintage, source } = fromCrosswalk({
      file: 'esco-onet.csv',
      rows: [
        ['concept_uri', 'onet_code', 'confidence'],
        ['uri:chef', '35-1011.00', '2'],
        ['uri:cook', '35-2014.00', '1.0'],
        ['uri:cook', '35-2011.00', '0.5'],
      ],
    });
    expect(links.map(({ from, confidence }) => [from, confidence])).toEqual([
      ['uri:chef', 1],
      ['uri:cook', 0.5],
      ['uri:cook', 0.75],
    ]);
    expect([vintage, source?.licence]).toEqual(['onet-soc-2010', 'MIT; O*NET part CC BY 4.0']);
  });

  it('keeps a pair once, with its highest confidence, in any order of rows', () => {
    const [header, ...rows] = [
      ['a', 'b', 'score'],
      ['x', 'y', '.5'],
      ['x', 'y', '.8'],
      ['w', 'y', '.1'],
    ] as const;
    const expected = [
      { from: 'w', to: 'y', confidence: 0.1 },
      { from: 'x', to: 'y', confidence: 0.8 },
    ];
    expect(links([header, ...rows])).toEqual(expected);
    expect(links([header, ...rows.toReversed()])).toEqual(expected);
  });

  it('refuses confidences outside 0–1, words it does not know, and rows without a name', () => {
    const code = (rows: readonly (readonly string[])[], expected: string) =>
      expect(() => links(rows)).toThrow(expect.objectContaining({ code: expected }));
    code(
      [
        ['a', 'b', 'score'],
        ['x', 'y', '0'],
      ],
      'BAD_INPUT',
    );
    code(
      [
        ['a', 'b', 'score'],
        ['x', 'y', '1.2'],
      ],
      'BAD_INPUT',
    );
    code(
      [
        ['a', 'b', 'score'],
        ['x', 'y', 'perhaps'],
      ],
      'BAD_INPUT',
    );
    code(
      [
        ['a', 'b'],
        ['x', ''],
      ],
      'BAD_INPUT',
    );
    code([['a']], 'MISSING_COLUMN');
    expect(() =>
      links(
        [
          ['a', 'b'],
          ['x', 'y'],
        ],
        { columns: { confidence: 'trust' } },
      ),
    ).toThrow(expect.objectContaining({ code: 'MISSING_COLUMN' }));
  });
});

describe('reversedCrosswalk', () => {
  it('swaps the sides', () => {
    expect(reversedCrosswalk({ name: 'w', links: [{ from: 'a', to: 'b', confidence: 0.5 }] }).links).toEqual([
      { from: 'b', to: 'a', confidence: 0.5 },
    ]);
  });
});
