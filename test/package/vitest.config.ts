import { defineConfig } from 'vitest/config';

/** The packed tarball: slow, so on its own. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/package/*.check.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
