import { describe, expect, it } from 'vitest';
import { allPairs, pairsHeader, type RenderPairsOptions, renderPairs } from '../../../src/fast/index.ts';
import type { SimilarPair } from '../../../src/index.ts';
import { madeUpIndex } from './made-up.ts';

const index = madeUpIndex(3000, 5);

async function textOf(options: RenderPairsOptions): Promise<string> {
  let text = '';
  for await (const piece of renderPairs(index, options)) text += piece.text;
  return text;
}

describe('renderPairs', () => {
  it('writes what allPairs gives, a line for each pair', async () => {
    const pairs: SimilarPair[] = [];
    for await (const pair of allPairs(index, { limit: 3 })) pairs.push(pair);
    const lines = (await textOf({ limit: 3, format: 'ndjson' })).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as SimilarPair)).toEqual(pairs);
    const csv = (await textOf({ limit: 3, labels: false })).trimEnd().split('\n');
    expect(csv).toEqual(pairs.map(({ source, target, score }) => `${source},${target},${score}`));
    expect(pairs.length).toBeGreaterThan(8000);
  });

  it('comes in pieces of whole rows that follow each other and count their lines', async () => {
    let next = 10;
    let pieces = 0;
    let wrong = 0;
    for await (const { from, to, pairs, text } of renderPairs(index, { from: 10, to: 2900 })) {
      if (from !== next || text.split('\n').length - 1 !== pairs) wrong++;
      next = to;
      pieces++;
    }
    expect({ next, wrong }).toEqual({ next: 2900, wrong: 0 });
    expect(pieces).toBeGreaterThan(1);
  });

  it('pieces of runs over parts fit together', async () => {
    const [first, second] = await Promise.all([textOf({ to: 1234 }), textOf({ from: 1234 })]);
    expect(first + second).toBe(await textOf({}));
  });

  it('CSV has a header that names what the lines hold, NDJSON needs none', () => {
    expect(pairsHeader()).toBe('source,target,score,sourceLabel,targetLabel\n');
    expect(pairsHeader({ labels: false })).toBe('source,target,score\n');
    expect(pairsHeader({ format: 'ndjson' })).toBe('');
  });
});
