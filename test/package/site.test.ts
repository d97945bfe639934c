import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/site/examples.mjs';
import { promisesOf } from '../support/readme.ts';
import { runModules } from '../support/run-modules.ts';

const root = join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
const paths = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => path.replace(/^\./, 'skillgraph'));

const isClass = (value: unknown): boolean => /^class\b/.test(String(value));

describe('the examples of the reference', () => {
  it('are there for every public function, under the path it is imported from, and for nothing else', async () => {
    for (const path of paths) {
      const values = Object.entries((await import(path)) as Record<string, unknown>);
      const functions = values.filter(([, value]) => typeof value === 'function' && !isClass(value));
      expect({ path, names: [...(examples.get(path)?.keys() ?? [])].sort() }).toEqual({
        path,
        names: functions.map(([name]) => name).sort(),
      });
    }
    expect([...examples.keys()].filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('run as they stand, use what they are an example of, and print what they promise', () => {
    const all = [...examples].flatMap(([path, own]) => [...own].map(([name, code]) => ({ path, name, code })));
    const printed = runModules(all.map(({ code }) => code));
    const told = all.map(({ path, name }, i) => ({ path, name, ...printed[i]! }));
    expect(told).toEqual(all.map(({ path, name, code }) => ({ path, name, lines: promisesOf(code), error: null })));
    for (const { name, code } of all) {
      expect(promisesOf(code).length).toBeGreaterThan(0);
      expect(code.slice(code.indexOf('\n\n'))).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });
});

/** Blocks of JavaScript of the guide. */
const guide = readdirSync(join(root, 'src', 'site', 'guide')).flatMap((file) => {
  const text = readFileSync(join(root, 'src', 'site', 'guide', file), 'utf8');
  return [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${file}:${text.slice(0, match.index).split('\n').length}`,
    code: match[1]!,
  }));
});

/** Lines of the shell of the guide, block by block; what installs is left to the tarball's own check. */
const shell = readdirSync(join(root, 'src', 'site', 'guide')).flatMap((file) => {
  const text = readFileSync(join(root, 'src', 'site', 'guide', file), 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .filter(([block]) => !block.includes('npm install'))
    .map((match) => ({ at: `${file}:${text.slice(0, match.index).split('\n').length}`, code: match[1]! }));
});

describe('the shell of the guide', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skillgraph-guide-'));
    cpSync(join(root, 'fixtures', 'sample'), join(folder, 'data'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(shell)('$at runs as it stands and prints something', ({ code }) => {
    const main = join(root, 'dist', 'cli', 'main.js');
    const defined = `set -eu; skillgraph() { node '${main}' "$@"; }; npx() { "$@"; }\n`;
    const printed = execFileSync('bash', ['-c', defined + code], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    expect(printed.trim()).not.toBe('');
  });

  it('is all of it: every page of the guide that shows a command is here', () => {
    expect(shell.length).toBeGreaterThan(6);
  });
});

describe('the guide', () => {
  it('has blocks that run as they stand, and print what can be read', () => {
    const printed = runModules(guide.map(({ code }) => code));
    expect(guide.length).toBeGreaterThan(20);
    for (const [i, { at }] of guide.entries()) {
      const { lines, error } = printed[i]!;
      expect({ at, error }).toEqual({ at, error: null });
      expect({ at, lines: lines.length }).not.toEqual({ at, lines: 0 });
      expect({ at, unreadable: lines.filter((line) => /undefined|NaN|\[object/.test(line)) }).toEqual({
        at,
        unreadable: [],
      });
    }
  });
});
