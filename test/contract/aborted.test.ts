import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../src/export/to-json.ts';
import { allPairs, pairBatches, renderPairs } from '../../src/fast/index.ts';
import { readCatalogue, readEsco, readOnet, readPairs, readTabiya } from '../../src/files/index.ts';
import { toGraph } from '../../src/graph/index.ts';
import { type SkillIndex, similarPairs } from '../../src/index.ts';
import { sampleCatalogue, sampleFolder, sampleIndex } from '../support/sample.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

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
});
