import { readFileSync } from 'node:fs';

/** The API reference: every sub-path of the manifest, so that a new one cannot be forgotten. */
const root = new URL('../../', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** `./dist/search/index.d.ts` is made from `src/search/index.ts`. */
const sourceOf = (types) => new URL(types.replace(/^\.\/dist\//, 'src/').replace(/\.d\.ts$/, '.ts'), root).pathname;

export default {
  name: 'skillgraph',
  entryPoints: Object.values(exports)
    .filter((entry) => entry.types !== undefined)
    .map((entry) => sourceOf(entry.types)),
  tsconfig: new URL('src/tsconfig.json', root).pathname,
  out: new URL('.cache/docs', root).pathname,
  readme: 'none',
  // The checkout may have no remote to link to.
  disableSources: true,
  // `npm run types` has its own say.
  skipErrorChecking: true,
  sort: ['source-order'],
  excludePrivate: true,
  excludeInternal: true,
  // What an objective of pathways is given: objectives are passed on, not written.
  intentionallyNotExported: ['RouteGraph', 'RouteQuestion', 'SearchOutcome'],
  treatValidationWarningsAsErrors: true,
  treatWarningsAsErrors: true,
  validation: { invalidLink: true, invalidPath: true, notExported: true, notDocumented: true, rewrittenLink: true },
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
};
