import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** What mutants are run against; `mutation.config.mjs` says which tests. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? 'test/unit/**/*.test.ts').split(','),
    testTimeout: 60_000,
  },
});

export default config;
