import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPairs, type PairsAgainstOptions, pairsAgainst } from '../../src/fast/index.ts';
import {
  byKind,
  cosine,
  coverage,
  dice,
  flat,
  jaccard,
  overlap,
  rarity,
  type SimilarPair,
  type SkillIndex,
  withoutOccupations,
} from '../../src/index.ts';
import { adamicAdar, blend, bm25, rounded, smoothedRarity, tversky } from '../../src/methods.ts';
import { madeUpIndex } from '../unit/fast/made-up.ts';

const sets = madeUpIndex(70, 5);
const ids = sets.occupations.ids.all();

async function all(pairs: AsyncIterable<SimilarPair>): Promise<SimilarPair[]> {
  const found: SimilarPair[] = [];
  for await (const pair of pairs) found.push(pair);
  return found;
}

/** The occupations of one block, as an index of their own. */
const blockOf = (block: number, cut: readonly number[]): SkillIndex =>
  withoutOccupations(
    sets,
    ids.filter((_, row) => cut[row] !== block),
  );

/** Lists of every source merged by score, then id. */
function merged(pairs: readonly SimilarPair[], limit: number): SimilarPair[] {
  const bySource = new Map<string, SimilarPair[]>();
  for (const pair of pairs) bySource.set(pair.source, [...(bySource.get(pair.source) ?? []), pair]);
  return [...bySource.keys()]
    .sort()
    .flatMap((source) =>
      [...bySource.get(source)!].sort((a, b) => b.score - a.score || (a.target < b.target ? -1 : 1)).slice(0, limit),
    );
}

const methods = [jaccard, dice, overlap, cosine, coverage, tversky(0.3, 1.2)];
const weightings = [flat, byKind({ optional: 0.3 }), rounded(byKind({ optional: 1 / 3 }))];

describe('blocks', () => {
  it.each(['webassembly', 'typescript'] as const)('%s: any cut gives the whole, bit for bit', async (engine) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 2 }), { minLength: ids.length, maxLength: ids.length }),
        fc.constantFrom(...methods),
        fc.constantFrom(...weightings),
        fc.integer({ min: 1, max: 12 }),
        async (cut, method, weighting, limit) => {
          const options: PairsAgainstOptions = { method, weighting, limit, engine };
          const blocks = [0, 1, 2].filter((block) => cut.includes(block)).map((block) => blockOf(block, cut));
          const pieces: SimilarPair[] = [];
          for (const own of blocks)
            for (const other of blocks) pieces.push(...(await all(pairsAgainst(own, other, options))));
          const whole = await all(allPairs(sets, options));
          expect(merged(pieces, limit)).toEqual(merged(whole, limit));
          expect(whole.length).toBeGreaterThan(ids.length / 2);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('a whole against itself is all pairs', async () => {
    expect(await all(pairsAgainst(sets, sets, { minScore: 0.2 }))).toEqual(
      await all(allPairs(sets, { minScore: 0.2 })),
    );
  });

  it.each([
    ['rarity', { weighting: rarity }],
    ['smoothed rarity', { weighting: smoothedRarity }],
    ['bm25', { weighting: bm25() }],
    ['rounded rarity', { weighting: rounded(rarity) }],
    ['adamicAdar', { method: adamicAdar }],
    ['a blend', { method: blend([{ method: jaccard }]) }],
  ])('%s is refused: it reads more than the two occupations', async (_, options) => {
    await expect(all(pairsAgainst(sets, sets, options))).rejects.toMatchObject({ code: 'BAD_OPTION' });
  });
});
