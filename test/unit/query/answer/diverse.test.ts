import { describe, expect, it } from 'vitest';
import { jaccard, similarOccupations } from '../../../../src/index.ts';
import { setIndex } from '../../../support/edges.ts';

/** A best match, so many that share its one skill, and behind them one that shares nothing with it. */
function ranked(between: number) {
  const job = (...essential: string[]) => ({ essential });
  return setIndex({
    start: job('a', 'b'),
    best: job('a'),
    ...Object.fromEntries(Array.from({ length: between }, (_, at) => [`like it ${at}`, job('a', `x${at}`, `y${at}`)])),
    'unlike it': job('b', 'p', 'q', 'r'),
  });
}

describe('variety', () => {
  it.each([
    [38, 'unlike it'],
    [39, 'like it 0'],
  ])('is looked for among twenty places for each one wanted: %d between', (between, second) => {
    const { results } = similarOccupations(ranked(between), 'start', {
      method: jaccard,
      limit: 2,
      diverse: { trade: 1 },
    });
    expect(results.map(({ id }) => id)).toEqual(['best', second]);
  });
});
