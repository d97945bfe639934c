import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A block of a recipe: a file to write, commands to run, or what they print. */
export interface Block {
  readonly language: string;
  /** Named behind the language; absent for commands and output. */
  readonly file?: string;
  readonly text: string;
  readonly line: number;
}

/** The recipes next to this file. */
export const recipeNames: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', ''));

export function blocksOf(recipe: string): Block[] {
  const markdown = readFileSync(join(import.meta.dirname, `${recipe}.md`), 'utf8');
  return [...markdown.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, language, file, text], i, all) => ({
    language: language!,
    ...(file === undefined ? {} : { file }),
    text: text!,
    line: markdown.slice(0, all[i]!.index).split('\n').length,
  }));
}

/** A folder with the recipe's files and the sample as `data`, below the manifest so that `skillgraph` is found. */
export function kitchenOf(recipe: string): string {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', `${recipe}-`));
  symlinkSync(join(root, 'fixtures', 'sample'), join(folder, 'data'));
  // What `npm install -g skillgraph` puts on the path.
  mkdirSync(join(folder, 'bin'));
  const command = join(folder, 'bin', 'skillgraph');
  writeFileSync(command, `#!/bin/sh\nexec node "${join(root, 'dist', 'cli', 'main.js')}" "$@"\n`, { mode: 0o755 });
  for (const { file, text } of blocksOf(recipe)) {
    if (file === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A command as a shell in the checkout runs it: the tools that are installed, the package that is built. */
export function commandHere(command: string): string {
  return command
    .replace(/^npx skillgraph/, `node "${join(root, 'dist', 'cli', 'main.js')}"`)
    .replace(/^npx (\w+)/, `"${join(root, 'node_modules', '.bin')}/$1"`);
}
