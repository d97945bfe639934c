// Makes the documentation site: guide, recipes and reference (typedoc), the explorer on the sample, and the package's modules
// for the blocks that run in the page. `node src/site/build.mjs [folder]`; .cache/site by default. Nothing is loaded from
// anywhere else.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Application } from 'typedoc';
import { doorsInPages } from './doors.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const out = process.argv[2] ?? path('../../.cache/site');

const app = await Application.bootstrapWithPlugins({ options: path('./typedoc.config.mjs'), out });
const project = await app.convert();
if (project === undefined) process.exit(1);
app.validate(project);
await app.generateOutputs(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);

await build({
  entryPoints: Object.fromEntries(doorsInPages.map(({ name, file }) => [name, path(`../../${file}`)])),
  outdir: join(out, 'package'),
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  external: ['node:*'],
  logLevel: 'error',
});

const { renderExplorer } = await import('../../dist/explorer/index.js');
const { sample } = await import('../../dist/sample/index.js');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'explorer.html'), renderExplorer(sample, { title: 'skillgraph: the sample' }));
