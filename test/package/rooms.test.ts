import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  circlesOf,
  files,
  floorOf,
  importsOf,
  publishedDoors,
  roomOf,
  sourceOf,
  targetsOf,
  unusedExports,
} from '../support/source-graph.ts';

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
  'sample',
];

const rooms: Readonly<Record<string, Doors>> = {
  errors: { rooms: [], packages: [] },
  catalogue: { rooms: ['errors'], packages: [] },
  ingest: { rooms: ['errors', 'catalogue'], packages: [] },
  compact: { rooms: ['errors', 'catalogue'], packages: [] },
  similarity: { rooms: ['errors', 'catalogue', 'compact'], packages: [] },
  query: { rooms: ['errors', 'catalogue', 'compact', 'similarity'], packages: [] },
  fast: { rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query'], packages: ['node:'] },
  search: { rooms: ['errors', 'compact', 'query'], packages: ['stemmer'] },
  latent: { rooms: ['errors', 'catalogue', 'compact', 'similarity'], packages: ['ml-matrix'] },
  evaluate: { rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query', 'latent'], packages: [] },
  graph: {
    rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query'],
    packages: ['graphology', 'graphology-metrics', 'graphology-communities-louvain', 'graphology-types'],
  },
  export: {
    rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query', 'graph'],
    packages: [],
  },
  explorer: {
    rooms: ['errors', 'catalogue', 'compact', 'query', 'search', 'export', 'releases'],
    packages: ['sigma', 'graphology', 'node:'],
  },
  releases: { rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query'], packages: [] },
  files: {
    rooms: ['errors', 'catalogue', 'ingest', 'compact'],
    packages: ['fast-csv', 'yauzl', 'read-excel-file', 'hyparquet', 'hyparquet-compressors', 'node:'],
  },
  cli: { rooms: everything, packages: ['commander', 'cli-progress', 'node:', 'snowball-stemmers'] },
  index: { rooms: ['errors', 'catalogue', 'compact', 'similarity', 'query'], packages: [] },
  methods: { rooms: ['errors', 'compact', 'similarity', 'query'], packages: [] },
  sample: { rooms: ['compact'], packages: [] },
};

function forbidden(file: string): string[] {
  const room = roomOf(file);
  const doors = rooms[room];
  if (doors === undefined) return [`${file}: the room "${room}" is not in the plan`];
  const inner = targetsOf(file)
    .filter((target) => roomOf(target) !== room && !doors.rooms.includes(roomOf(target)))
    .map((target) => `${file} imports ${target}`);
  const packages = importsOf(file).flatMap((specifier) => {
    if (specifier.startsWith('.')) return [];
    return doors.packages.some((door) => leadsThrough(specifier, door)) ? [] : [`${file} imports ${specifier}`];
  });
  return [...inner, ...packages];
}

function leadsThrough(specifier: string, door: string): boolean {
  return door === 'node:' ? specifier.startsWith('node:') : specifier === door || specifier.startsWith(`${door}/`);
}

/** Doors of a room that nobody of it goes through. */
function unusedDoors([room, doors]: readonly [string, Doors]): string[] {
  const own = files.filter((file) => roomOf(file) === room);
  const reached = new Set(own.flatMap(targetsOf).map(roomOf));
  const specifiers = own.flatMap(importsOf);
  return [
    ...doors.rooms.filter((door) => !reached.has(door)),
    ...doors.packages.filter((door) => !specifiers.some((specifier) => leadsThrough(specifier, door))),
  ].map((door) => `${room} → ${door}`);
}

/** Takes a requirement by its columns, millions of times: an object each would cost more than the rest. */
const byColumns = 'catalogue/requirement-draft.ts';

/** Whether a file declares a function, method or type of function of six parameters or more. */
function hasLongCall(file: string): boolean {
  const within = (node: ts.Node): boolean =>
    (ts.isFunctionLike(node) && node.parameters.length >= 6) || (ts.forEachChild(node, within) ?? false);
  const text = sourceOf(file);
  // Most files need no parser to be seen through.
  const lists = text.match(/\((?:[^()]|\([^()]*\))*\)/g) ?? [];
  if (lists.every((list) => list.split(',').length < 6)) return false;
  return within(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
}

/** Files whose exports are published, or read by other means than an import. */
const doorFiles = [...publishedDoors(), 'cli/schemas/answers.ts'];

describe('the rooms', () => {
  it('the top level is that of the plan', () => {
    const root = join(import.meta.dirname, '..', '..');
    const made = new Set(['node_modules', 'dist', 'coverage']);
    expect(
      readdirSync(root)
        .filter((name) => !name.startsWith('.') && !made.has(name))
        .sort(),
    ).toEqual(
      'CHANGELOG.md CONTRIBUTING.md LICENSE README.md bench fixtures package-lock.json package.json src test tsconfig.json'.split(
        ' ',
      ),
    );
  });

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
    const long = files.filter((file) => sourceOf(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('what travels together is one thing: no function has six positional arguments', () => {
    expect(files.filter((file) => file !== byColumns && hasLongCall(file))).toEqual([]);
  });

  it('no door is open that nobody goes through', () => {
    expect(Object.entries(rooms).flatMap(unusedDoors)).toEqual([]);
  });

  it('no export without an importer, but for what the package publishes', () => {
    expect([...unusedExports(doorFiles)].sort()).toEqual([]);
  });

  it('no files go round in a circle, by types neither', () => {
    const circles = circlesOf(new Map(files.map((file) => [file, targetsOf(file)])));
    expect(circles).toEqual([]);
  });
});

/** A command looks up to what says what a command is, and to nothing else. */
const mayLookUp = (file: string, target: string): boolean =>
  floorOf(file) === 'cli/commands' && target === 'cli/command.ts';

/** Rooms with a second floor: verbs on top, their rooms below. */
const secondFloors: Readonly<Record<string, readonly string[]>> = {
  query: ['answer', 'move', 'gap', 'profile', 'plan', 'routes', 'paths', 'lens'],
  cli: ['commands', 'ask', 'tell', 'tell/shells', 'streams', 'schemas'],
  fast: ['search', 'wasm'],
};

describe.each(Object.entries(secondFloors))('the second floor of %s', (room, floors) => {
  const own = files.filter((file) => file.startsWith(`${room}/`));
  const arrows = own.flatMap((file) =>
    targetsOf(file)
      .filter((target) => roomOf(target) === room && floorOf(target) !== floorOf(file))
      .map((target) => ({ file, target })),
  );

  it('is made of the rooms of the plan', () => {
    const standing = new Set(own.map(floorOf).filter((floor) => floor !== room));
    expect([...standing].filter((floor) => !floors.includes(floor.slice(room.length + 1)))).toEqual([]);
  });

  it('has no arrow back up', () => {
    const up = arrows.filter(({ file, target }) => floorOf(target) === room && !mayLookUp(file, target));
    expect([...new Set(up.map(({ target }) => target))].sort()).toEqual([]);
  });

  it('has no circle of rooms', () => {
    const below = arrows.filter(({ file, target }) => floorOf(file) !== room && floorOf(target) !== room);
    const graph = new Map(own.map((file): [string, string[]] => [floorOf(file), []]));
    for (const { file, target } of below) graph.get(floorOf(file))!.push(floorOf(target));
    expect(circlesOf(graph).flat()).toEqual([]);
  });
});
