import { describe, expect, it } from 'vitest';
import { attributionLines } from '../../../../src/cli/tell/attribution-lines.ts';
import { markSample } from '../../../../src/cli/tell/sample.ts';
import { screenOf } from '../../../../src/cli/tell/screen.ts';
import { buildIndex } from '../../../../src/index.ts';
import { borrowedRatings, fromCrosswalk, fromPairs } from '../../../../src/ingest/index.ts';
import { sample } from '../../../../src/sample/index.ts';

const pipe = screenOf({}, {});

describe('the last line of an answer', () => {
  it('is one line on the sample, with the sentence of its licence', () => {
    markSample(sample);
    expect(attributionLines(sample, pipe)).toEqual([
      'Sample (own data: --data). This service uses the ESCO classification of the European Commission.',
    ]);
  });

  it('names the sources of lent figures where they are shown, and only there', () => {
    expect(attributionLines(sample, pipe).join(' ')).not.toContain('Eloundou');
    expect(attributionLines(sample, pipe, true).join(' ')).toContain('Eloundou');
  });

  it('names who lent ratings, with every answer', () => {
    const mine = fromPairs(
      {
        file: 'mine',
        rows: [
          ['job', 'skill'],
          ['barista', 'brew coffee'],
        ],
      },
      { source: { name: 'mine' } },
    );
    const lender = fromPairs(
      {
        file: 'rated',
        rows: [
          ['job', 'skill', 'weight'],
          ['coffee maker', 'steadiness', '0.8'],
        ],
      },
      { source: { name: 'theirs', attribution: 'Ratings by them.' } },
    );
    const links = fromCrosswalk({
      file: 'links',
      rows: [
        ['from', 'to'],
        ['barista', 'coffee maker'],
      ],
    });
    const index = buildIndex(borrowedRatings(mine, lender, links));
    expect(index.meta.furtherSources?.map(({ name }) => name)).toEqual(['theirs']);
    expect(attributionLines(index, pipe).join(' ')).toContain('Ratings by them.');
  });
});
