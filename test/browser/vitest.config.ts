import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Tests in a real browser: slow, so on their own. */
const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The page asks a worker: an answer takes as long as a busy machine lets it.
    expect: { poll: { timeout: 10_000 } },
    fileParallelism: false,
  },
});

export default config;
