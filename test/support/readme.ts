import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of code of the README. */
export interface ReadmeBlock {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/** The README as it is published. */
export const readme: string = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

/** Its blocks of code, in order. */
export function readmeBlocks(): ReadmeBlock[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1]!,
    code: match[2]!,
    line: readme.slice(0, match.index).split('\n').length,
  }));
}

/** `// → text` behind a line states what the line logs. */
export function promisesOf(code: string): string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map((match) => match[1]!.trim());
}

/** Commands of the command line that can run as they stand: those that name no data of one's own. */
export function readmeCommands(): { readonly command: string; readonly line: number }[] {
  return readmeBlocks()
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code, line }) =>
      code
        .split('\n')
        .map((command) => ({ command: command.replace(/\s+#.*$/, '').trim(), line }))
        .filter(({ command }) => command.startsWith('npx skillgraph') && !/PATH|--data/.test(command)),
    );
}

/** How strictly a stranger may compile it. */
export const strictest: readonly string[] = [
  '--noEmit',
  '--strict',
  '--noUncheckedIndexedAccess',
  '--exactOptionalPropertyTypes',
  '--target',
  'es2022',
  '--module',
  'nodenext',
];
