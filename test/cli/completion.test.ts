import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandEntries } from '../../src/cli/registry.ts';
import { type CommandWords, commandWords } from '../../src/cli/tell/shells/words.ts';

const main = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
const shells = ['bash', 'zsh', 'fish'] as const;

let folder = '';
let words: CommandWords[] = [];
const scripts = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-completion-'));
  words = await commandWords(commandEntries);
  for (const shell of shells) {
    const script = execFileSync('node', [main, 'completion', shell], { encoding: 'utf8' });
    scripts.set(shell, script);
    writeFileSync(join(folder, `skillgraph.${shell}`), script);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isInstalled(shell: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${shell}`]);
    return true;
  } catch {
    console.warn(`SKIPPED: the completion for ${shell} is not parsed by ${shell} itself, which is not installed.`);
    return false;
  }
}

/** What bash offers after these words, the last of which is being typed. */
function offered(...typed: readonly string[]): string[] {
  const script = `source "$1"; shift; COMP_WORDS=(skillgraph "$@"); COMP_CWORD=$#; _skillgraph; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const printed = execFileSync('bash', ['-c', script, 'bash', join(folder, 'skillgraph.bash'), ...typed], {
    encoding: 'utf8',
  });
  return printed.split('\n').filter((word) => word !== '');
}

describe('completion scripts', () => {
  it.each(shells.filter(isInstalled))('%s accepts its own', (shell) => {
    expect(execFileSync(shell, ['-n', join(folder, `skillgraph.${shell}`)], { encoding: 'utf8' })).toBe('');
  });

  it.each(shells)('%s knows every command and every option', (shell) => {
    const script = scripts.get(shell)!;
    expect(words.map(({ name }) => name)).toEqual(commandEntries.map(({ name }) => name));
    for (const { name, options } of words) {
      expect(script).toContain(name);
      for (const { long } of options) expect(script).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long);
    }
  });

  it('an unknown shell is wrong usage', () => {
    const run = () => execFileSync('node', [main, 'completion', 'tcsh'], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).toThrowError(/bash, zsh, fish/);
  });
});

describe.skipIf(!isInstalled('bash'))('what bash offers', () => {
  it('commands first', () => {
    expect(offered('')).toEqual(expect.arrayContaining(commandEntries.map(({ name }) => name)));
    expect(offered('sim')).toEqual(['similar']);
  });

  it('options of the command, where a dash is typed', () => {
    expect(offered('similar', 'chef', '--min')).toEqual(['--min-score']);
    expect(offered('similar', 'chef', '--')).toEqual(
      words.find(({ name }) => name === 'similar')!.options.map(({ long }) => long),
    );
    expect(offered('demo', '--min')).toEqual([]);
  });

  it('values of closed lists', () => {
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered('evaluate', '--unit', 'g')).toEqual(['group']);
    expect(offered('help', 'simi')).toEqual(['similar']);
    expect(offered('schema', 'err')).toEqual(['error']);
  });

  it('else nothing of its own: bash goes on with paths', () => {
    expect(offered('similar', 'chef', '--data', '')).toEqual([]);
    expect(scripts.get('bash')).toContain('complete -o default');
  });
});

describe.skipIf(!isInstalled('fish'))('what fish offers', () => {
  /** The words of what is offered; behind each fish prints what it means. */
  const offeredByFish = (line: string): string[] =>
    execFileSync(
      'fish',
      ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', join(folder, 'skillgraph.fish'), line],
      {
        encoding: 'utf8',
        env: { ...process.env, HOME: folder },
      },
    )
      .split('\n')
      .filter((word) => word !== '')
      .map((word) => word.split('\t')[0]!);

  it.each([
    ['skillgraph sim', ['similar']],
    ['skillgraph similar chef --min', ['--min-score']],
    ['skillgraph evaluate --unit g', ['group']],
    ['skillgraph completion ', ['bash', 'fish', 'zsh']],
  ])('after "%s": %j', (line, words) => {
    expect(offeredByFish(line)).toEqual(words);
  });
});

describe.skipIf(!isInstalled('zsh'))('what zsh makes of a tab', () => {
  const driver = join(import.meta.dirname, '..', 'support', 'zsh-completes.zsh');

  it.each([
    ['skillgraph sim', 'skillgraph similar '],
    ['skillgraph similar chef --min', 'skillgraph similar chef --min-score '],
    ['skillgraph evaluate --unit g', 'skillgraph evaluate --unit group '],
  ])('"%s" becomes "%s"', (line, whole) => {
    const seen = execFileSync('zsh', ['-f', driver, join(folder, 'skillgraph.zsh'), line, whole], { encoding: 'utf8' });
    expect(seen).toContain(whole);
  });
});
