import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairBatches } from '../src/fast/all-pairs.ts';
import type { NeighbourBatch } from '../src/fast/neighbour-batches.ts';
import { batchesAgainst } from '../src/fast/pairs-against.ts';
import type { Csr } from '../src/fast/search/problem.ts';
import { readPairs } from '../src/files/index.ts';
import { buildIndex, cosine, jaccard, rarity, type SkillIndex } from '../src/index.ts';
import { withDegrees } from '../src/methods.ts';
import { type BenchOptions, machine } from './support.ts';
import { clustered } from './synthetic.ts';

const K = 10;
const BLOCKS = 4;

/**
 * All pairs in one piece, and in 4 × 4 blocks that are merged: processor seconds, and whether every bit is equal. Clustered
 * data, one thread; `1m` for 1,000,000 × 30,000 of 15 a row, which takes long.
 */
export async function run({ once, args }: BenchOptions): Promise<void> {
  const shape = args.includes('1m')
    ? { rows: 1_000_000, columns: 30_000, perRow: 15, seed: 1 }
    : { rows: once ? 2_000 : 100_000, columns: once ? 500 : 20_000, perRow: 20, seed: 1 };
  const csr = clustered(shape);
  console.log(`${machine()}; clustered ${shape.rows} × ${shape.columns}, top ${K}, one thread, once each`);
  const whole = await indexOf(csr, () => true);
  const blocks: SkillIndex[] = [];
  for (let block = 0; block < BLOCKS; block++)
    blocks.push(withDegrees(await indexOf(csr, (row) => row % BLOCKS === block), whole));
  for (const [name, compared] of [
    ['Jaccard', { method: jaccard }],
    ['cosine under rarity', { method: cosine, weighting: rarity }],
  ] as const) {
    const options = { ...compared, limit: K, threads: 1 };
    const [expected, inOne] = await timed(async () => {
      const found: Best[] = [];
      for await (const batch of pairBatches(whole, options))
        addBatch(
          found,
          batch,
          (row) => row,
          (row) => row,
        );
      return found;
    });
    const [merged, inBlocks] = await timed(async () => {
      const found: Best[] = [];
      for (const [i, own] of blocks.entries())
        for (const [j, other] of blocks.entries())
          for await (const batch of batchesAgainst(own, other, options))
            addBatch(
              found,
              batch,
              (row) => row * BLOCKS + i,
              (row) => row * BLOCKS + j,
            );
      return found;
    });
    const different = expected.filter((best, row) => !sameAs(best, merged[row]!)).length;
    if (different > 0) throw new Error(`${different} rows differ`);
    console.log(
      `${name}: one piece ${inOne.toFixed(2)} s, ${BLOCKS} × ${BLOCKS} blocks ${inBlocks.toFixed(2)} s of processor: ${(inBlocks / inOne).toFixed(2)} ×; all rows equal`,
    );
  }
}

type Best = { readonly row: number; readonly score: number }[];

function addBatch(
  found: Best[],
  { from, to, k, counts, ids, scores }: NeighbourBatch,
  source: (row: number) => number,
  target: (row: number) => number,
): void {
  for (let row = from; row < to; row++) {
    found[source(row)] ??= [];
    const best = found[source(row)]!;
    for (let at = (row - from) * k; at < (row - from) * k + counts[row - from]!; at++)
      best.push({ row: target(ids[at]!), score: scores[at]! });
    best.sort((a, b) => b.score - a.score || a.row - b.row).splice(K);
  }
}

function sameAs(a: Best, b: Best): boolean {
  return a.length === b.length && a.every(({ row, score }, i) => row === b[i]!.row && score === b[i]!.score);
}

/** Some rows as an index, by way of an edge list: ids are as wide as the row count, so that they sort as numbers do. */
async function indexOf({ rows, offsets, columnsOf }: Csr, wanted: (row: number) => boolean): Promise<SkillIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-bench-'));
  try {
    const path = join(folder, 'edges.csv');
    const pieces = ['occupation,skill\n'];
    for (let row = 0; row < rows; row++) {
      if (!wanted(row)) continue;
      let text = '';
      for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++)
        text += `o${String(row).padStart(8, '0')},s${String(columnsOf[edge]).padStart(6, '0')}\n`;
      pieces.push(text);
    }
    writeFileSync(path, pieces.join(''));
    return buildIndex(await readPairs(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed<Value>(work: () => Promise<Value>): Promise<readonly [Value, number]> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1e6];
}
