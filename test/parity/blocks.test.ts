import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AllPairsOptions, allPairs, pairsAgainst } from '../../src/fast/index.ts';
import {
  buildIndex,
  byKind,
  cosine,
  coverage,
  dice,
  flat,
  jaccard,
  type Metric,
  overlap,
  published,
  rarity,
  type SimilarPair,
  type SkillIndex,
} from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';
import {
  adamicAdar,
  blend,
  bm25,
  centred,
  comparativeAdvantage,
  essentialOnly,
  leichtHolmeNewman,
  newman,
  product,
  resourceAllocation,
  rounded,
  smoothedRarity,
  tversky,
  withDegrees,
} from '../../src/methods.ts';
import { madeUpIndex } from '../unit/fast/made-up.ts';

const sets = madeUpIndex(70, 5);
const rated = madeUpIndex(70, 5, true);
const ids = sets.occupations.ids.all();

async function all(pairs: AsyncIterable<SimilarPair>): Promise<SimilarPair[]> {
  const found: SimilarPair[] = [];
  for await (const pair of pairs) found.push(pair);
  return found;
}

/** The occupations of one block as an index of their own, which knows the skills they need and no others. */
function blockOf(whole: SkillIndex, block: number, cut: readonly number[]): SkillIndex {
  const { offsets, targets, kinds, importance } = whole.requirements;
  const rows = [...ids.keys()].filter((row) => cut[row] === block);
  const edges = rows.flatMap((row) =>
    Array.from({ length: offsets[row + 1]! - offsets[row]! }, (_, i) => [row, offsets[row]! + i] as const),
  );
  const skills = new Set([0, ...edges.map(([, edge]) => targets[edge]!)]);
  return buildIndex(
    createCatalogue({
      language: 'en',
      occupations: rows.map((row) => ({ id: ids[row]!, label: ids[row]! })),
      skills: Array.from(skills, (skill) => ({ id: whole.skills.ids.at(skill), label: whole.skills.ids.at(skill) })),
      requirements: edges.map(([row, edge]) => ({
        occupation: ids[row]!,
        skill: whole.skills.ids.at(targets[edge]!),
        kind: (['essential', 'optional', 'rated'] as const)[kinds[edge]!]!,
        ...(importance === null ? {} : { importance: importance[edge]! }),
      })),
    }),
  );
}

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

async function mergedBlocks(blocks: readonly SkillIndex[], options: AllPairsOptions): Promise<SimilarPair[]> {
  const pieces: SimilarPair[] = [];
  for (const own of blocks) for (const other of blocks) pieces.push(...(await all(pairsAgainst(own, other, options))));
  return merged(pieces, options.limit ?? 10);
}

const mine: Metric = {
  name: 'mine',
  symmetric: true,
  shared: (a, b, degree) => Math.min(a, b) / (1 + degree),
  score: (shared, a, b) => shared / (a.count + b.count),
};
const metrics = [jaccard, dice, overlap, cosine, coverage, tversky(0.3, 1.2), leichtHolmeNewman];
const weightings = [flat, byKind({ optional: 0.3 }), rounded(byKind({ optional: 1 / 3 }))];
const ofDegrees = [rarity, smoothedRarity, bm25(), rounded(rarity), product(essentialOnly, rarity)];
const byDegree = [adamicAdar, resourceAllocation, newman, mine];
const cuts = fc.array(fc.nat({ max: 2 }), { minLength: ids.length, maxLength: ids.length });
const blocksIn = (whole: SkillIndex, cut: readonly number[]): SkillIndex[] =>
  [0, 1, 2].filter((block) => cut.includes(block)).map((block) => blockOf(whole, block, cut));

describe.each(['webassembly', 'typescript'] as const)('blocks, %s', (engine) => {
  it('any cut gives the whole, bit for bit', async () => {
    await fc.assert(
      fc.asyncProperty(
        cuts,
        fc.constantFrom(...metrics),
        fc.constantFrom(...weightings),
        fc.integer({ min: 1, max: 12 }),
        async (cut, method, weighting, limit) => {
          const options: AllPairsOptions = { method, weighting, limit, engine };
          const whole = await all(allPairs(sets, options));
          expect(await mergedBlocks(blocksIn(sets, cut), options)).toEqual(merged(whole, limit));
          expect(whole.length).toBeGreaterThan(ids.length / 2);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('that carry the degrees of the whole, too, under what reads them', async () => {
    const comparisons = [
      ...ofDegrees.flatMap((weighting) => [jaccard, cosine].map((method) => ({ method, weighting }))),
      ...byDegree.map((method) => ({ method, weighting: flat })),
    ];
    await fc.assert(
      fc.asyncProperty(cuts, fc.constantFrom(...comparisons), fc.boolean(), async (cut, compared, inOnePiece) => {
        const options: AllPairsOptions = { ...compared, limit: 5, engine };
        const blocks = blocksIn(sets, cut);
        const ready = blocks.map((block) => withDegrees(block, inOnePiece ? sets : blocks));
        expect(await mergedBlocks(ready, options)).toEqual(merged(await all(allPairs(sets, options)), 5));
      }),
      { numRuns: 20 },
    );
  });

  it('rated ones by their weights', async () => {
    const cut = ids.map((_, row) => row % 3);
    const options: AllPairsOptions = { method: cosine, weighting: published, engine };
    expect(await mergedBlocks(blocksIn(rated, cut), options)).toEqual(merged(await all(allPairs(rated, options)), 10));
  });

  it('on any number of workers, in batches of any size, in parts', async () => {
    const [own, other] = blocksIn(
      sets,
      ids.map((_, row) => row % 2),
    ) as [SkillIndex, SkillIndex];
    const expected = await all(pairsAgainst(own, other, { engine, threads: 1 }));
    expect(expected.length).toBeGreaterThan(150);
    for (const [threads, batch] of [
      [2, 4],
      [3, 1],
      [1, 7],
    ] as const)
      expect(await all(pairsAgainst(own, other, { engine, threads, batch }))).toEqual(expected);
    const parts = [
      ...(await all(pairsAgainst(own, other, { engine, to: 11 }))),
      ...(await all(pairsAgainst(own, other, { engine, from: 11 }))),
    ];
    expect(parts).toEqual(expected);
  });
});

describe('blocks', () => {
  it('a whole against itself is all pairs', async () => {
    expect(await all(pairsAgainst(sets, sets, { minScore: 0.2 }))).toEqual(
      await all(allPairs(sets, { minScore: 0.2 })),
    );
  });

  const halves = blocksIn(
    sets,
    ids.map((_, row) => row % 2),
  ) as [SkillIndex, SkillIndex];

  it.each([...ofDegrees.map((weighting) => ({ weighting })), ...byDegree.map((method) => ({ method }))])(
    'without the degrees of the whole what reads them is refused: $weighting.name$method.name',
    async (options) => {
      await expect(all(pairsAgainst(...halves, options))).rejects.toMatchObject({
        code: 'BAD_OPTION',
        message: expect.stringContaining('withDegrees'),
      });
      const one = [withDegrees(halves[0], halves), halves[1]] as const;
      await expect(all(pairsAgainst(...one, options))).rejects.toMatchObject({ code: 'BAD_OPTION' });
    },
  );

  it.each([
    ['sums over all requirements', { weighting: comparativeAdvantage() }],
    ['sums over all requirements', { weighting: centred, method: cosine }],
    ['weights considered', { method: adamicAdar, weighting: byKind() }],
    ['is none', { method: blend([{ method: jaccard }]) }],
  ])('what blocks cannot know is refused even with degrees: %s', async (why, options) => {
    const ready = halves.map((half) => withDegrees(half, sets)) as [SkillIndex, SkillIndex];
    await expect(all(pairsAgainst(...ready, options))).rejects.toMatchObject({
      code: 'BAD_OPTION',
      message: expect.stringContaining(why),
    });
  });

  it('blocks of different wholes, and a rated beside an unrated one, are refused', async () => {
    const [own, other] = halves;
    const strange = [withDegrees(own, halves), withDegrees(other, other)] as const;
    await expect(all(pairsAgainst(...strange, { weighting: rarity }))).rejects.toThrow('different wholes');
    await expect(
      all(
        pairsAgainst(
          own,
          blockOf(
            rated,
            0,
            ids.map((_, row) => row % 2),
          ),
        ),
      ),
    ).rejects.toThrow('only one of them is rated');
  });
});
