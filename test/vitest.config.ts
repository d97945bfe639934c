import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

// The sample's bytes are made by the build, from fixtures/sample.
const sampleBytes = new URL('../dist/sample/bytes.js', import.meta.url).pathname;

const config: ViteUserConfig = defineConfig({
  resolve: { alias: [{ find: /^\.\/bytes\.js$/, replacement: sampleBytes }] },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    env: { XDG_CACHE_HOME: new URL('../.cache/tests', import.meta.url).pathname },
    // Two cores share the files; by default one would be left idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default config;
