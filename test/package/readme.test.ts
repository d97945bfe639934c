import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

function blocks(): Block[] {
  const found: Block[] = [];
  for (const match of readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm))
    found.push({ language: match[1]!, code: match[2]!, line: readme.slice(0, match.index).split('\n').length });
  return found;
}

/** `// → text` behind a line states what the line logs. */
function promises(code: string): string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map((match) => match[1]!.trim());
}

const scripts = blocks().filter(({ language }) => language === 'ts' || language === 'js');
const shells = blocks().filter(({ language }) => language === 'sh');

let folder = '';

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache', 'readme-'));
  symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the README', () => {
  it('has code to run', () => {
    expect(scripts.length).toBeGreaterThan(1);
    expect(shells.length).toBeGreaterThan(1);
  });

  it.each(scripts)('line $line: the code runs and prints what it says', ({ code, line }) => {
    const file = join(folder, `block-${line}.mjs`);
    writeFileSync(file, code);
    const printed = execFileSync('node', [file], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
    const expected = promises(code);
    if (expected.length > 0) expect(printed.split('\n')).toEqual(expected);
  });

  const commands = shells.flatMap(({ code, line }) =>
    code
      .split('\n')
      .map((command) => command.replace(/\s+#.*$/, '').trim())
      .filter((command) => command.startsWith('npx skillgraph') && !command.includes('PATH'))
      .map((command) => ({ command, line })),
  );

  it.each(commands)('line $line: $command', ({ command }) => {
    const bin = `node ${JSON.stringify(join(root, 'dist', 'cli', 'main.js'))}`;
    const printed = execFileSync('sh', ['-c', command.replace(/^npx skillgraph/, bin)], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(printed.length).toBeGreaterThan(40);
  });

  it('only shows commands that the product or npm has', () => {
    const odd = shells
      .flatMap(({ code }) => code.split('\n'))
      .filter((command) => command.trim() !== '' && !/^(npx skillgraph|npm |#)/.test(command.trim()));
    expect(odd).toEqual([]);
  });
});
