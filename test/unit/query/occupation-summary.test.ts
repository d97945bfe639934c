import { describe, expect, it } from 'vitest';
import { buildIndex, occupationSummary } from '../../../src/index.ts';
import { setCatalogue } from '../../support/edges.ts';

/** Occupations that all need `everyday`; of the other skills each is needed by the first so many. */
const index = buildIndex(
  setCatalogue(
    Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `job ${at}`,
        { essential: ['everyday', ...(at < 5 ? ['of five'] : []), ...(at < 4 ? ['of four'] : [])] },
      ]),
    ),
  ),
);

describe('what matters most in an occupation', () => {
  it('is what at least five occupations ask for: fewer may be a slip of the source', () => {
    const answer = occupationSummary(index, 'job 0');
    if (answer.status === 'insufficient') throw new Error(answer.reason);
    expect(answer.mostImportant.map(({ label, degree }) => [label, degree])).toEqual([
      ['of five', 5],
      ['everyday', 9],
    ]);
    expect(answer.alsoExpected.map(({ label }) => label)).toEqual(['of four']);
  });
});
