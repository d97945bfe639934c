// node bench/run.mjs NAME|all [--once]: bundles bench/NAME.bench.ts and calls its `run({ once, args })`.
// `--once` is one small iteration, so that nothing rots; without it, figures worth writing down.
// A size of the similarity bench stands for `similarity SIZE`: `npm run bench -- 100k`.
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '..', '.cache', 'bench');
const known = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .sort();

const sizes = ['esco', '10k', '100k', '1m'];

const [asked = '', ...rest] = process.argv.slice(2);
const [name, args] = sizes.includes(asked) ? ['similarity', [asked, ...rest]] : [asked, rest];
const once = args.includes('--once');
const wanted = name === 'all' ? known : known.filter((bench) => bench === name);
if (wanted.length === 0) {
  console.error(`Usage: npm run bench -- NAME [--once], NAME one of: all, ${[...known, ...sizes].join(', ')}`);
  process.exit(2);
}

mkdirSync(cache, { recursive: true });
for (const bench of wanted) {
  console.log(`\n# ${bench}`);
  const outfile = join(cache, `${bench}.mjs`);
  await build({
    entryPoints: [join(here, `${bench}.bench.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const { run } = await import(pathToFileURL(outfile).href);
  await run({ once, args: args.filter((arg) => arg !== '--once') });
}
