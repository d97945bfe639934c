import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The packed tarball: slow, so on its own. */
const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/package/*.check.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});

export default config;
