import { describe, expect, it, vi } from 'vitest';
import { adjacencyEvaluation } from '../../src/evaluate/index.ts';
import { readEsco } from '../../src/files/index.ts';
import { buildIndex } from '../../src/index.ts';
import { ease, measureBlend, neighbourVote } from '../../src/methods.ts';
import { realData } from '../support/real-data.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const esco = realData('esco-1.2.0-en');

describe.skipIf(esco === null)('skills to learn next, hidden one at a time, on ESCO 1.2.0', () => {
  const read = esco === null ? null : readEsco(esco).then((catalogue) => buildIndex(catalogue, { texts: false }));

  it.each([
    ['essential', 0.53],
    ['all', 0.59],
  ] as const)(
    'are among the first ten of the vote of similar occupations, 5,000 cases, profile of %s',
    async (profile, least) => {
      const { measures, cases } = adjacencyEvaluation((await read)!, [neighbourVote()], { profile, resamples: 0 });
      expect(cases).toBe(5000);
      expect(measures[0]!.hitRate.mean).toBeGreaterThanOrEqual(least);
    },
  );

  // A linear model of all occupations takes about a tenth of a second a question, so only the first 150 cases are asked; all 5,000 are in bench/RESULTS.md.
  it.each([['essential', 0.56]] as const)(
    'are found more often with .7 of a linear model of all occupations, profile of %s',
    async (profile, least) => {
      const blend = measureBlend([
        { measure: ease(), weight: 0.7 },
        { measure: neighbourVote(), weight: 0.3 },
      ]);
      const { measures } = adjacencyEvaluation((await read)!, [neighbourVote(), blend], {
        profile,
        cases: 150,
        resamples: 0,
      });
      expect(measures[1]!.hitRate.mean).toBeGreaterThanOrEqual(least);
      expect(measures[1]!.difference!.hitRate.mean).toBeGreaterThan(0);
    },
  );
});
