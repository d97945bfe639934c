import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const projectRoot = join(import.meta.dirname, '..', '..');
const src = join(projectRoot, 'src');

const isSource = (file: string) => /\.(ts|mjs)$/.test(file) && !/(^|\/)assembly\//.test(file);
const textOf = (path: string) => readFileSync(path, 'utf8');

/** Every source file, by its path within `src`. */
export const files: readonly string[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && isSource(file))
  .sort();

export function sourceOf(file: string): string {
  return textOf(join(src, file));
}

/** The room a file is in: its first folder, or its name. */
export const roomOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '');

/** The folder a file is in. */
export const floorOf = (file: string): string => dirname(file);

const importForms: readonly RegExp[] = [
  /^(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'/gm,
  /^import\s*'([^']+)'/gm,
  /\bimport\(\s*'([^']+)'\s*\)/g,
  /\bgetBuiltinModule\?\.\('([^']+)'\)/g,
];

/** What a file imports, types included, as written. */
export function importsOf(file: string): string[] {
  const text = sourceOf(file);
  return importForms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1]!));
}

/** The source files that a file imports, types included. */
export function targetsOf(file: string): string[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(src, resolve(src, dirname(file), specifier)));
}

/** Sets of things that reach each other by their arrows (strongly connected components, Tarjan 1972); loops left out. */
export function circlesOf(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (from: string): void => {
    const number = numbers.size;
    numbers.set(from, number);
    lowest.set(from, number);
    open.push(from);
    for (const to of arrows.get(from) ?? []) {
      if (!numbers.has(to)) visit(to);
      if (open.includes(to)) lowest.set(from, Math.min(lowest.get(from)!, lowest.get(to)!));
    }
    if (lowest.get(from) !== number) return;
    const circle = open.splice(open.indexOf(from));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const from of arrows.keys()) if (!numbers.has(from)) visit(from);
  return circles;
}

/** The source files behind the import paths of the package. */
export function publishedDoors(): string[] {
  const { exports } = JSON.parse(textOf(join(projectRoot, 'package.json'))) as { exports: object };
  return Object.values(exports).flatMap((door: unknown) => {
    const built = (door as { readonly default?: string }).default;
    return built === undefined ? [] : [built.replace('./dist/', '').replace(/\.js$/, '.ts')];
  });
}

const exported = /^export (?:declare )?(?:async )?(?:abstract )?(function\*?|const|class|interface|type)\s+(\w+)/gm;
const naming = /^(?:import|export)\b\s*(?:type\s+)?([^;'"]*?)\bfrom\s*'([^']+)'/gm;
const loading = /\bimport\(\s*'([^']+)'\s*\)/g;

/**
 * Exports, as `file#name`, that nothing imports: neither another source file (the doors that the package publishes among
 * them), nor a test or bench. Types count as used where their own file names them again, in what it exports.
 */
export function unusedExports(doors: readonly string[]): string[] {
  const used = new Set<string>();
  const read = (path: string): void => {
    const text = textOf(path);
    const target = (specifier: string) => relative(src, resolve(dirname(path), specifier));
    for (const [, names = '', specifier = ''] of text.matchAll(naming)) {
      if (names.includes('*')) used.add(`${target(specifier)}#*`);
      for (const name of names.replace(/[{}]/g, '').split(','))
        used.add(
          `${target(specifier)}#${
            name
              .trim()
              .replace(/^type /, '')
              .split(' as ')[0]
          }`,
        );
    }
    for (const [, specifier = ''] of text.matchAll(loading)) used.add(`${target(specifier)}#*`);
  };
  for (const folder of ['src', 'test', 'bench'])
    for (const file of readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }))
      if (isSource(file)) read(join(projectRoot, folder, file));
  return files
    .filter((file) => !doors.includes(file) && !used.has(`${file}#*`))
    .flatMap((file) => {
      const text = sourceOf(file);
      return [...text.matchAll(exported)]
        .filter(([, kind, name = '']) => {
          if (used.has(`${file}#${name}`)) return false;
          const isType = kind === 'interface' || kind === 'type';
          return !(isType && text.match(new RegExp(`\\b${name}\\b`, 'g'))!.length > 1);
        })
        .map(([, , name]) => `${file}#${name}`);
    });
}
