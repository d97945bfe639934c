import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** One small application, written once and loaded in every way there is. */
const application = `
  readEsco(${JSON.stringify(join(root, 'fixtures', 'sample'))}).then((catalogue) => {
    const { status, results } = similarOccupations(buildIndex(catalogue), 'chef', { limit: 3 });
    console.log(JSON.stringify({ status, results }));
  });
`;

let folder = '';
let expected = '';

function run(file: string, code: string): string {
  writeFileSync(join(folder, file), code);
  return execFileSync('node', [file], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  // Below the manifest, so that the package finds itself by its own name.
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache', 'ecosystem-'));
  expected = run(
    'app.mjs',
    `import { buildIndex, similarOccupations } from 'skillgraph';
     import { readEsco } from 'skillgraph/node';${application}`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same application gives the same answer', () => {
  it('as an ES module', () => {
    const answer = JSON.parse(expected) as { status: string; results: { label: string }[] };
    expect(answer.status).toBe('ok');
    expect(answer.results).toHaveLength(3);
  });

  it('as CommonJS, through require of ES modules', () => {
    const printed = run(
      'app.cjs',
      `const { buildIndex, similarOccupations } = require('skillgraph');
       const { readEsco } = require('skillgraph/node');${application}`,
    );
    expect(printed).toBe(expected);
  });

  it('as CommonJS, through import()', () => {
    const printed = run(
      'dynamic.cjs',
      `Promise.all([import('skillgraph'), import('skillgraph/node')]).then(
         ([{ buildIndex, similarOccupations }, { readEsco }]) => {${application}});`,
    );
    expect(printed).toBe(expected);
  });

  it.each(['esm', 'cjs'] as const)('bundled for Node as one %s file', async (format) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { buildIndex, similarOccupations } from 'skillgraph';
                   import { readEsco } from 'skillgraph/node';${application}`,
        resolveDir: folder,
      },
      bundle: true,
      write: false,
      format,
      platform: 'node',
      target: 'node20',
      // CommonJS dependencies inside an ES module ask for require.
      ...(format === 'esm'
        ? {
            banner: {
              js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
            },
          }
        : {}),
      logLevel: 'silent',
    });
    expect(run(format === 'esm' ? 'bundle.mjs' : 'bundle.cjs', outputFiles[0]!.text)).toBe(expected);
  });

  it('finds the JSON Schemas by name', () => {
    const printed = run(
      'schemas.cjs',
      `console.log(Object.keys(require('skillgraph/schemas/similar.json').$defs).includes('SimilarOccupation'));`,
    );
    expect(printed.trim()).toBe('true');
  });
});
