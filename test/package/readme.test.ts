import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandEntries } from '../../src/cli/registry.ts';
import { commandWords } from '../../src/cli/tell/shells/words.ts';
import { promisesOf, readme, readmeBlocks, readmeCommands, strictest } from '../support/readme.ts';

const root = join(import.meta.dirname, '..', '..');
const scripts = readmeBlocks().filter(({ language }) => language === 'ts');
const shells = readmeBlocks().filter(({ language }) => language === 'sh');

let folder = '';

beforeAll(() => {
  // Below the manifest, so that the package finds itself by its own name.
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache', 'readme-'));
  for (const { code, line } of scripts) {
    const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    writeFileSync(join(folder, `block-${line}.mjs`), outputText);
    writeFileSync(join(folder, `block-${line}.mts`), code);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the README', () => {
  it('begins with the installation, and its first script needs nothing but the package', () => {
    expect(shells[0]!.code.trim()).toBe('npm install skillgraph');
    expect(scripts[0]!.code).not.toMatch(/readFile|fixtures|https?:/);
    expect(scripts.length).toBeGreaterThan(2);
  });

  it('is three screens of sixty lines at most', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(180);
  });

  it.each(scripts)('line $line: the code runs and prints what it says', ({ code, line }) => {
    const printed = execFileSync('node', [join(folder, `block-${line}.mjs`)], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
    expect(promisesOf(code).length).toBeGreaterThan(0);
    expect(printed.split('\n')).toEqual(promisesOf(code));
  });

  it('every script compiles as strictly as a stranger may compile it', () => {
    const files = scripts.map(({ line }) => `block-${line}.mts`);
    const args = [...strictest, '--ignoreConfig', '--lib', 'es2023,dom', '--skipLibCheck', '--types', 'node', ...files];
    const tsc = join(root, 'node_modules', '.bin', 'tsc');
    const told = (() => {
      try {
        return execFileSync(tsc, args, { cwd: folder, encoding: 'utf8' });
      } catch (error) {
        return String((error as { stdout?: string }).stdout);
      }
    })();
    expect(told).toBe('');
  });

  it('names what measures each of its figures, and it is there', () => {
    const rows = readme.split('\n').filter((line) => /^\|.*\d.*\|.*`(?:bench|test)\//.test(line));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const [, name] = /`((?:bench|test)\/[\w/-]+)`/.exec(row)!;
      const file = `${name}${name!.startsWith('bench') ? '.bench.ts' : '.test.ts'}`;
      expect({ file, isThere: existsSync(join(root, file)) }).toEqual({ file, isThere: true });
    }
    const figures = readme.split('\n').filter((line) => /^\|/.test(line) && /\d (?:ms|µs|s|kB|MB)\b/.test(line));
    expect(figures.filter((line) => !rows.includes(line))).toEqual([]);
  });

  it.each(readmeCommands())('line $line: $command', ({ command }) => {
    const bin = `node ${JSON.stringify(join(root, 'dist', 'cli', 'main.js'))}`;
    const printed = execFileSync('sh', ['-c', command.replace(/^npx skillgraph/, bin)], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(printed.length).toBeGreaterThan(40);
  });

  it('names every command it sends a reader to, and only those there are', async () => {
    const known = new Set((await commandWords(commandEntries)).map(({ name }) => name));
    const table = readme.slice(readme.indexOf('## Which question'), readme.indexOf('Options of the commonest'));
    const named = table
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| I want'))
      .flatMap((line) => [...line.split('|')[3]!.matchAll(/`([a-z]+)(?: --[^`]*)?`/g)].map((match) => match[1]!));
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names every function it sends a reader to, and only those the package exports', async () => {
    const doors = ['', '/search', '/evaluate', '/graph', '/ingest'];
    const exported = new Set(
      (await Promise.all(doors.map((door) => import(`skillgraph${door}`)))).flatMap((door) => Object.keys(door)),
    );
    const table = readme.slice(readme.indexOf('## Which question'), readme.indexOf('Options of the commonest'));
    const named = table
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| I want'))
      .flatMap((line) => [...line.split('|')[2]!.matchAll(/`(\w+)`/g)].map((match) => match[1]!));
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((name) => !exported.has(name))).toEqual([]);
  });

  it('links to what the tarball holds, or to the sources of data and tools', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    const local = links.filter((link) => !link.startsWith('https://'));
    expect(local.every((link) => existsSync(join(root, link)))).toBe(true);
    expect(local.every((link) => ['CHANGELOG.md', 'LICENSE', 'src/site/page.png'].includes(link))).toBe(true);
  });

  it('every figure of its table names the bench or test that measures it', () => {
    const table = readme.slice(readme.indexOf('## How good'), readme.indexOf('## What it does not'));
    const rows = table.split('\n').filter((line) => line.startsWith('| ') && !line.includes('measured by'));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const named = [...row.split('|')[3]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
      expect(named.length).toBeGreaterThan(0);
      for (const name of named)
        expect([`${name}.bench.ts`, `${name}.test.ts`].some((file) => existsSync(join(root, file)))).toBe(true);
    }
  });
});
