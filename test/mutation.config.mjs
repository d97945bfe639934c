import { basename } from 'node:path';

const mutated = process.argv.at(-1) ?? '';

// The tests of the room of the file, unless MUTATION_TESTS names others (patterns, separated by commas).
process.env['MUTATION_TESTS'] ??= `test/unit/${mutated.split('/')[1]}/**/*.test.ts`;

/**
 * Stryker, by hand and file by file: `npm run mutation -- src/compact/layout.ts`. Tests on real data and those that need a
 * build stay out of it. Words of messages are not mutated.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation.vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 1),
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `.cache/mutation/${basename(mutated, '.ts')}.json` },
  ignorePatterns: ['/dist', '/bench', '/.cache', '/test/browser', '/test/recipes', '/test/real', '/test/cli'],
  tempDirName: '.cache/stryker',
  timeoutMS: 20_000,
  disableTypeChecks: false,
  // What runs once, on import, cannot be put in and out of a running test; such changes are left out.
  ignoreStatic: true,
  allowEmpty: false,
};
