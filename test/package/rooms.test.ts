import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import: other rooms, and the outside packages it is the only door to. */
interface Doors {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const everything = [
  'errors',
  'catalogue',
  'ingest',
  'compact',
  'similarity',
  'query',
  'fast',
  'search',
  'latent',
  'evaluate',
  'graph',
  'export',
  'explorer',
  'files',
  'releases',
  'cli',
  'index',
  'methods',
];

const rooms: Readonly<Record<string, Doors>> = {
  errors: { rooms: [], packages: [] },
  catalogue: { rooms: ['errors'], packages: [] },
  ingest: { rooms: ['errors', 'catalogue', 'compact'], packages: [] },
  compact: { rooms: ['errors', 'catalogue'], packages: [] },
  similarity: { rooms: ['errors', 'catalogue', 'compact'], packages: [] },
  query: { rooms: ['errors', 'catalogue', 'compact', 'similarity'], packages: [] },
  fast: { rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query'], packages: ['node:'] },
  search: { rooms: ['errors', 'catalogue', 'compact', 'query'], packages: ['stemmer'] },
  latent: { rooms: ['errors', 'catalogue', 'compact', 'similarity'], packages: ['ml-matrix'] },
  evaluate: { rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query'], packages: [] },
  graph: {
    rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query'],
    packages: ['graphology', 'graphology-metrics', 'graphology-communities-louvain', 'graphology-types'],
  },
  export: {
    rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query', 'graph'],
    packages: ['graphology', 'graphology-types'],
  },
  explorer: {
    rooms: ['index', 'errors', 'catalogue', 'compact', 'similarity', 'query', 'search', 'graph', 'export'],
    packages: ['sigma', 'graphology', 'graphology-types', 'node:', 'esbuild'],
  },
  releases: { rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query'], packages: [] },
  files: {
    rooms: ['errors', 'catalogue', 'ingest', 'compact'],
    packages: ['fast-csv', 'yauzl', 'read-excel-file', 'node:'],
  },
  cli: { rooms: everything, packages: ['commander', 'cli-progress', 'node:'] },
  index: { rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query'], packages: [] },
  methods: { rooms: ['errors', 'compact', 'similarity', 'query'], packages: [] },
};

const src = join(import.meta.dirname, '..', '..', 'src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('assembly'))
  .sort();

const roomOf = (file: string) => file.split('/')[0]!.replace(/\.ts$/, '');

const importForms: readonly RegExp[] = [
  /^(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'/gm,
  /^import\s*'([^']+)'/gm,
  /\bimport\(\s*'([^']+)'\s*\)/g,
];

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return importForms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1]!));
}

function forbidden(file: string): string[] {
  const room = roomOf(file);
  const doors = rooms[room];
  if (doors === undefined) return [`${file}: the room "${room}" is not in the plan`];
  return importsOf(file).flatMap((specifier) => {
    if (specifier.startsWith('.')) {
      const target = roomOf(relative(src, resolve(src, dirname(file), specifier)));
      return target === room || doors.rooms.includes(target) ? [] : [`${file} imports ${specifier}`];
    }
    const open = doors.packages.some((door) =>
      door === 'node:' ? specifier.startsWith('node:') : specifier === door || specifier.startsWith(`${door}/`),
    );
    return open ? [] : [`${file} imports ${specifier}`];
  });
}

describe('the rooms', () => {
  it('every room of the plan that stands is known, and every file is in one', () => {
    expect(files.filter((file) => !(roomOf(file) in rooms))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('imports go through the doors only', () => {
    expect(files.flatMap(forbidden)).toEqual([]);
  });

  it('the scan sees imports: the files room reaches its own door', () => {
    const seen = files.filter((file) => roomOf(file) === 'files').flatMap(importsOf);
    expect(seen.some((specifier) => specifier.startsWith('fast-csv') || specifier === '@fast-csv/parse')).toBe(true);
  });

  it('no file is longer than 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
