import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface Bundle {
  readonly bytes: number;
  readonly inputs: readonly string[];
}

async function bundle(code: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return { bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength, inputs: Object.keys(metafile.inputs) };
}

const kB = 1000;

describe('what an import costs, minified and gzipped', () => {
  it.each([
    ['one metric', `export { jaccard } from './dist/index.js'`, 0.3],
    ['openIndex', `export { openIndex } from './dist/index.js'`, 3.66],
    ['openIndex and nearest', `export { openIndex, nearest } from './dist/index.js'`, 7.1],
    ['openIndex and requirementsOf', `export { openIndex, requirementsOf } from './dist/index.js'`, 6.7],
    ['openIndex and competences', `export { openIndex, competences } from './dist/index.js'`, 7.9],
    ['openIndex and indicators', `export { openIndex, indicators } from './dist/index.js'`, 10.7],
    ['openIndex and skillGap', `export { openIndex, skillGap } from './dist/index.js'`, 13.35],
    ['openIndex and similarSkills', `export { openIndex, similarSkills } from './dist/index.js'`, 10.9],
    ['similarUnder, the default method left out', `export { similarUnder } from './dist/methods.js'`, 12.2],
    [
      'openIndex and similarOccupations, its default method included',
      `export { openIndex, similarOccupations } from './dist/index.js'`,
      23.2,
    ],
  ])('%s stays within its budget', async (_, code, most) => {
    const { bytes } = await bundle(code);
    expect(bytes).toBeLessThanOrEqual(most * kB);
  });

  it('the whole root: at most 87.6 kB, without any package or node module', async () => {
    const { bytes, inputs } = await bundle(`export * from './dist/index.js'`);
    expect(inputs.filter((input) => input.includes('node_modules') || input.startsWith('node:'))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(87.6 * kB);
  });
});
