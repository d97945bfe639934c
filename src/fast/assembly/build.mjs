// Compiles the kernel and embeds it: `node src/fast/assembly/build.mjs` writes `../wasm/kernel-bytes.ts`;
// with `--check` it compares instead, so that the embedded bytes can be trusted to be these sources.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'wasm', 'kernel-bytes.ts');

const compiled = new Map();
const { error, stderr } = await asc.main(
  [
    'search-slices.ts',
    ...['--outFile', 'kernel.wasm', '--runtime', 'stub', '--use', 'abort=', '--noAssert'],
    ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge'],
    ...['--enable', 'simd', '--enable', 'threads', '--enable', 'bulk-memory'],
    ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
  ],
  {
    readFile: (name, base) => {
      try {
        return readFileSync(join(base === '.' ? here : join(here, base), name), 'utf8');
      } catch {
        return null;
      }
    },
    writeFile: (name, contents) => compiled.set(name, contents),
    listFiles: () => [],
  },
);
if (error) throw new Error(`The kernel does not compile:\n${stderr}`, { cause: error });

const lines = Buffer.from(compiled.get('kernel.wasm'))
  .toString('base64')
  .match(/.{1,110}/g);
const text = `// Made by src/fast/assembly/build.mjs from the sources beside it. Do not edit.

/** The compiled kernel, base64. */
export const kernelBytes: string =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error(
    'src/fast/wasm/kernel-bytes.ts is not what src/fast/assembly compiles to. Run: node src/fast/assembly/build.mjs',
  );
  process.exitCode = 1;
}
