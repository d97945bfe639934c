import { describe, expect, it } from 'vitest';
import { flat, published, type SimilarPairsOptions, similarPairs } from '../../src/index.ts';
import { edgeIndex } from '../support/edges.ts';

/** The worked example of Neo4j's Graph Data Science manual, chapter "Node Similarity". */
const index = edgeIndex({
  Alice: { Guitar: 1, Synthesizer: 1, Bongos: 0.5 },
  Bob: { Guitar: 1, Synthesizer: 1 },
  Carol: { Bongos: 1 },
  Dave: { Guitar: 1, Trumpet: 1.5, Bongos: 1 },
  Eve: {},
});

async function rows(options: SimilarPairsOptions): Promise<string[]> {
  const { jaccard } = await import('../../src/index.ts');
  const all: string[] = [];
  for await (const { source, target, score } of similarPairs(index, {
    method: jaccard,
    weighting: flat,
    ...options,
  }))
    all.push(`${source} ${target} ${score.toFixed(4)}`);
  return all;
}

describe('the worked example of Neo4j GDS node similarity', () => {
  it('defaults give ten rows, each pair both ways, zeros dropped', async () => {
    expect(await rows({})).toEqual([
      'Alice Bob 0.6667',
      'Alice Dave 0.5000',
      'Alice Carol 0.3333',
      'Bob Alice 0.6667',
      'Bob Dave 0.2500',
      'Carol Alice 0.3333',
      'Carol Dave 0.3333',
      'Dave Alice 0.5000',
      'Dave Carol 0.3333',
      'Dave Bob 0.2500',
    ]);
  });

  it('topK 1 keeps the best partner of each source', async () => {
    expect(await rows({ limit: 1 })).toEqual([
      'Alice Bob 0.6667',
      'Bob Alice 0.6667',
      'Carol Alice 0.3333',
      'Dave Alice 0.5000',
    ]);
  });

  it('bottomK 1 keeps the worst partner of each source that shares something', async () => {
    expect(await rows({ limit: 1, keep: 'worst' })).toEqual([
      'Alice Carol 0.3333',
      'Bob Dave 0.2500',
      'Carol Alice 0.3333',
      'Dave Bob 0.2500',
    ]);
  });

  it('topN 3 keeps the best rows of all after topK 1', async () => {
    expect(await rows({ limit: 1, total: 3 })).toEqual(['Alice Bob 0.6667', 'Bob Alice 0.6667', 'Dave Alice 0.5000']);
  });

  it('bottomN 2 keeps the worst rows of all', async () => {
    expect(await rows({ total: 2, keepTotal: 'worst' })).toEqual(['Bob Dave 0.2500', 'Dave Bob 0.2500']);
  });

  it('a lower degree cut-off of 3 applies to both sides', async () => {
    expect(await rows({ minDegree: 3 })).toEqual(['Alice Dave 0.5000', 'Dave Alice 0.5000']);
  });

  it('an upper degree cut-off of 2 applies to both sides', async () => {
    expect(await rows({ maxDegree: 2 })).toEqual([]);
  });

  it('a similarity cut-off of .5 is inclusive', async () => {
    expect(await rows({ minScore: 0.5 })).toEqual([
      'Alice Bob 0.6667',
      'Alice Dave 0.5000',
      'Bob Alice 0.6667',
      'Dave Alice 0.5000',
    ]);
  });

  it('weighted Jaccard with cut-off .3', async () => {
    expect(await rows({ weighting: published, minScore: 0.3 })).toEqual([
      'Alice Bob 0.8000',
      'Alice Dave 0.3333',
      'Bob Alice 0.8000',
      'Dave Alice 0.3333',
    ]);
  });

  it('source and target filters keep one side each', async () => {
    expect(await rows({ sources: ['Alice'], among: ['Bob', 'Carol'] })).toEqual([
      'Alice Bob 0.6667',
      'Alice Carol 0.3333',
    ]);
  });
});
