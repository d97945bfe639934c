import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    env: { XDG_CACHE_HOME: new URL('../.cache/tests', import.meta.url).pathname },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default config;
