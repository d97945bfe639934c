import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../src/export/to-json.ts';
import { allPairs, pairBatches, renderPairs } from '../../src/fast/index.ts';
import { readCatalogue, readEsco, readOnet, readPairs, readTabiya } from '../../src/files/index.ts';
import { toGraph } from '../../src/graph/index.ts';
import { buildIndex, type SkillIndex, similarPairs } from '../../src/index.ts';
import { sampleCatalogue, sampleFolder, sampleIndex } from '../support/sample.ts';
import { inTemporaryFolder } from '../support/temporary.ts';
import { workbookOf } from '../support/workbook.ts';
import { madeUpCatalogue } from '../unit/fast/made-up.ts';

type Run = (signal: AbortSignal, tell: () => void) => Promise<unknown>;

async function listed(stream: AsyncIterable<unknown> | Iterable<unknown>, tell: () => void): Promise<void> {
  for await (const _ of stream) tell();
}

/** A read of a data set on disk, which tells as bytes come in. */
const reads: Readonly<Record<string, (path: string, options: object) => Promise<unknown>>> = {
  readCatalogue,
  readEsco,
  readOnet,
  readTabiya,
  readPairs,
};

describe('an abort signal is honoured', () => {
  let index: SkillIndex;
  beforeAll(async () => {
    index = await sampleIndex();
  });

  const streams: readonly (readonly [string, Run])[] = [
    ['similarPairs', (signal, tell) => listed(similarPairs(index, { signal }), tell)],
    ['allPairs', (signal, tell) => listed(allPairs(index, { signal }), tell)],
    ['pairBatches', (signal, tell) => listed(pairBatches(index, { signal }), tell)],
    ['renderPairs', (signal, tell) => listed(renderPairs(index, { signal }), tell)],
    ['allPairs with two threads', (signal, tell) => listed(allPairs(index, { signal, threads: 2 }), tell)],
  ];

  it.each(streams)('%s, before it begins', async (_, run) => {
    await expect(run(AbortSignal.abort(), () => {})).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it.each(Object.entries(reads))('%s, before it begins', async (_, read) => {
    await expect(read(sampleFolder, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('similarPairs, in the middle', async () => {
    const control = new AbortController();
    let told = 0;
    const run = listed(similarPairs(index, { signal: control.signal }), () => {
      if (++told === 5) control.abort();
    });
    await expect(run).rejects.toMatchObject({ code: 'ABORTED' });
    expect(told).toBeLessThan(1000);
  });

  it.each(['csv', 'json'])('a reader, in the middle of a file: %s', (kind) =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, `big.${kind}`);
      const text =
        kind === 'json'
          ? toJson(toGraph(await sampleCatalogue())).padEnd(2_000_000)
          : `occupation,skill\n${'cook,soup\n'.repeat(200_000)}`;
      await writeFile(path, text);
      const control = new AbortController();
      let seen = 0;
      const reading = readCatalogue(path, {
        signal: control.signal,
        onProgress: ({ bytes }: { readonly bytes: number }) => {
          seen = bytes;
          control.abort();
        },
      });
      await expect(reading).rejects.toMatchObject({ code: 'ABORTED' });
      expect(seen).toBeLessThan(text.length);
    }),
  );

  it('a reader of a workbook, while its bytes come in, and while it is taken apart', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'jobs.xlsx');
      const rows = Array.from({ length: 20_000 }, (_, i) => [`cook ${i}`, `soup ${i % 90}`]);
      await writeFile(path, workbookOf([['occupation', 'skill'], ...rows]));
      const control = new AbortController();
      const read = readPairs(path, { signal: control.signal, onProgress: () => control.abort() });
      await expect(read).rejects.toMatchObject({ code: 'ABORTED' });
      const later = new AbortController();
      const late = readPairs(path, {
        signal: later.signal,
        onProgress: ({ bytes, totalBytes }) => {
          if (bytes === totalBytes) setImmediate(() => later.abort());
        },
      });
      await expect(late).rejects.toMatchObject({ code: 'ABORTED' });
    }));

  it('a reader of Parquet, between groups of rows and within the last', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'edges.parquet');
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      await connection.run(`COPY (SELECT 'job ' || (i % 97) AS occupation, 'skill ' || (i % 301) AS skill FROM range(8000) t(i))
        TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 2048)`);
      for (const group of [1, 3]) {
        const control = new AbortController();
        let groups = 0;
        const read = readPairs(path, {
          signal: control.signal,
          onProgress: () => {
            if (++groups === group) setImmediate(() => control.abort());
          },
        });
        await expect(read).rejects.toMatchObject({ code: 'ABORTED' });
        expect(groups).toBeLessThan(4);
      }
    }));

  it('workers, while they search', async () => {
    const many = buildIndex(madeUpCatalogue(3000, 7));
    const control = new AbortController();
    let told = 0;
    const options = { signal: control.signal, threads: 2, batch: 100 };
    const run = listed(pairBatches(many, options), () => {
      if (++told === 1) setTimeout(() => control.abort());
    });
    const start = performance.now();
    await expect(run).rejects.toMatchObject({ code: 'ABORTED' });
    expect(told).toBeLessThan(30);
    expect(performance.now() - start).toBeLessThan(10_000);
    let rows = 0;
    for await (const { from, to } of pairBatches(many, { threads: 2, batch: 100 })) rows += to - from;
    expect(rows).toBe(many.meta.counts.occupations);
  });
});
