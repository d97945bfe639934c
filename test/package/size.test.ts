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
  it('one metric: at most .3 kB', async () => {
    const { bytes } = await bundle(`export { jaccard } from './dist/index.js'`);
    expect(bytes).toBeLessThanOrEqual(0.3 * kB);
  });

  it('openIndex and a query of one metric: at most 5 kB', async () => {
    const { bytes } = await bundle(`export { openIndex, jaccard, similarOccupations } from './dist/index.js'`);
    expect(bytes).toBeLessThanOrEqual(5 * kB);
  });

  it('the whole root: at most 20 kB, without any package or node module', async () => {
    const { bytes, inputs } = await bundle(`export * from './dist/index.js'`);
    expect(inputs.filter((input) => input.includes('node_modules') || input.startsWith('node:'))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(20 * kB);
  });
});
