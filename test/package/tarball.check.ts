import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promisesOf, readmeBlocks, readmeCommands, strictest } from '../support/readme.ts';

const root = join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { types: string; default: string } | string>;
  devDependencies: Record<string, string>;
};
const subPaths = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => path.replace(/^\./, 'skillgraph'));

interface AttwReport {
  readonly analysis: {
    readonly entrypoints: Readonly<Record<string, unknown>>;
    readonly problems: readonly { readonly kind: string; readonly resolutionKind?: string }[];
  };
}

let folder = '';
let tarball = '';

function run(command: string, args: readonly string[], cwd = folder): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
}

/** What the run printed, whether it succeeded or not. */
function outputOf(command: string, args: readonly string[], cwd = folder): string {
  try {
    return run(command, args, cwd);
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `FAILED\n${stdout ?? ''}${stderr ?? ''}`;
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-pack-'));
  run('npm', ['pack', '--silent', '--pack-destination', folder], root);
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  run('npm', [
    'install',
    '--silent',
    '--no-audit',
    '--no-fund',
    tarball,
    `typescript@${manifest.devDependencies['typescript']}`,
    `@types/node@${manifest.devDependencies['@types/node']}`,
  ]);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed tarball in an empty folder', () => {
  it.each(subPaths)('%s is imported from ESM', (path) => {
    writeFileSync(join(folder, 'esm.mjs'), `const m = await import('${path}'); console.log(Object.keys(m).length);`);
    expect(Number(run('node', ['esm.mjs']))).toBeGreaterThan(0);
  });

  it.each(subPaths)('%s is loaded by require', (path) => {
    writeFileSync(join(folder, 'cjs.cjs'), `console.log(Object.keys(require('${path}')).length);`);
    expect(Number(run('node', ['--no-warnings', 'cjs.cjs']))).toBeGreaterThan(0);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'types check with module %s, resolution %s',
    (module, resolution) => {
      const imports = subPaths.map((path, i) => `import * as m${i} from '${path}';`).join('\n');
      const used = subPaths.map((_, i) => `m${i}`).join(', ');
      writeFileSync(join(folder, 'check.ts'), `${imports}\nexport const all: readonly object[] = [${used}];\n`);
      const args = [
        'tsc',
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--types',
        'node',
        '--lib',
        'es2023,dom,dom.iterable',
        'check.ts',
      ];
      expect(outputOf('npx', args)).toBe('');
    },
    120_000,
  );

  it('the command answers from the sample it brings', () => {
    const answer = JSON.parse(run('npx', ['skillgraph', 'similar', 'ICT operations manager', '--json'])) as {
      results: { label: string }[];
    };
    expect(answer.results.length).toBeGreaterThan(3);
  });

  it('holds what is published and nothing else', () => {
    const listed = run('tar', ['-tzf', tarball]).trim().split('\n');
    const tops = new Set(listed.map((path) => path.replace(/^package\//, '').split('/')[0]));
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'fixtures',
      'package.json',
      'src',
    ]);
    expect(listed.filter((path) => path.startsWith('package/src/') && !/\/schemas\/[\w-]+\.json$/.test(path))).toEqual([
      'package/src/site/page.png',
    ]);
    expect(listed.filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(
      listed
        .filter((path) => path.startsWith('package/fixtures/'))
        .every((path) => path.startsWith('package/fixtures/sample/')),
    ).toBe(true);
  });

  const scripts = readmeBlocks().filter(({ language }) => language === 'ts');

  it.each(scripts)('README line $line: the code compiles, runs and prints what it says', ({ code, line }) => {
    writeFileSync(join(folder, `readme-${line}.ts`), code);
    const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    writeFileSync(join(folder, `readme-${line}.mjs`), outputText);
    expect(
      run('node', [`readme-${line}.mjs`])
        .trim()
        .split('\n'),
    ).toEqual(promisesOf(code));
    const args = ['tsc', ...strictest, '--lib', 'es2023,dom', '--types', 'node', `readme-${line}.ts`];
    expect(outputOf('npx', args)).toBe('');
  });

  it('types need no @types/node, but for skillgraph/node', () => {
    const free = subPaths.filter((path) => path !== 'skillgraph/node');
    const code = free.map((path, i) => `export * as m${i} from '${path}';`).join('\n');
    writeFileSync(join(folder, 'free.ts'), code);
    writeFileSync(
      join(folder, 'free.json'),
      JSON.stringify({
        compilerOptions: {
          ...{ noEmit: true, strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
          ...{ module: 'nodenext', lib: ['es2023', 'dom', 'dom.asynciterable'], types: [] },
        },
        files: ['free.ts'],
      }),
    );
    expect(outputOf('npx', ['tsc', '-p', 'free.json'])).toBe('');
  });

  it.each(readmeCommands())('README line $line: $command', ({ command }) => {
    expect(run('sh', ['-c', command]).length).toBeGreaterThan(40);
  });

  it('publint has nothing to report', () => {
    expect(outputOf('npx', ['publint', 'run', tarball, '--strict'], root)).toContain('All good!');
  }, 60_000);

  it('attw, ESM-only profile, has nothing to report', () => {
    const report = outputOf('npx', ['attw', tarball, '--profile', 'esm-only', '--format', 'json'], root);
    const { analysis } = JSON.parse(report.slice(report.indexOf('{'))) as AttwReport;
    expect(Object.keys(analysis.entrypoints)).toHaveLength(Object.keys(manifest.exports).length);
    // The profile leaves out node10 and require, which Node answers by require(esm): tested above.
    const judged = ['node16-esm', 'bundler'];
    expect(analysis.problems.filter(({ resolutionKind = 'bundler' }) => judged.includes(resolutionKind))).toEqual([]);
    expect(analysis.problems.length).toBeGreaterThan(0);
  }, 120_000);
});
