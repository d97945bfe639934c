import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as evaluate from '../../src/evaluate/index.ts';
import * as explorer from '../../src/explorer/index.ts';
import * as exporting from '../../src/export/index.ts';
import * as fast from '../../src/fast/index.ts';
import * as node from '../../src/files/index.ts';
import * as graph from '../../src/graph/index.ts';
import { buildIndex, SkillGraphError } from '../../src/index.ts';
import * as ingest from '../../src/ingest/index.ts';
import * as latent from '../../src/latent/index.ts';
import * as methods from '../../src/methods.ts';
import * as releases from '../../src/releases/index.ts';
import * as sample from '../../src/sample/index.ts';
import * as search from '../../src/search/index.ts';
import {
  evaluateArguments,
  explorerArguments,
  fastArguments,
  latentArguments,
  methodsArguments,
  releasesArguments,
} from '../support/right-arguments/further.ts';
import { ingestArguments } from '../support/right-arguments/ingest.ts';
import { exportArguments, graphArguments, nodeArguments, searchArguments } from '../support/right-arguments/rooms.ts';
import { areOptions, functionsOf, type RightArguments, spoiltPlaces } from '../support/wrong-places.ts';
import {
  mistakenCatalogue as catalogue,
  hostileValues,
  unexpectedError,
  wrongValues,
} from '../support/wrong-values.ts';

// A text is a fine name of a file: what is saved under it must not stand in the project.
const home = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'skillgraph-mistakes-'));
beforeAll(() => process.chdir(scratch));
afterAll(() => {
  process.chdir(home);
  rmSync(scratch, { recursive: true });
});

/** Every sub-path that is published, and right arguments of each of its functions. */
const rooms: Readonly<Record<string, readonly [module: object, right: RightArguments]>> = {
  node: [node, nodeArguments],
  search: [search, searchArguments],
  graph: [graph, graphArguments],
  export: [exporting, exportArguments],
  ingest: [ingest, ingestArguments],
  sample: [sample, {}],
  latent: [latent, latentArguments],
  evaluate: [evaluate, evaluateArguments],
  releases: [releases, releasesArguments],
  explorer: [explorer, explorerArguments],
  fast: [fast, fastArguments],
  methods: [methods, methodsArguments],
};

const extras: readonly (readonly [string, unknown])[] = [
  ['a catalogue', catalogue],
  ['an index', buildIndex(catalogue)],
  ['a graph', new UndirectedGraph()],
];

it('every published sub-path is tried', () => {
  const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  const published = Object.keys(exports).filter((path) => !path.endsWith('.json') && path !== '.');
  expect(
    Object.keys(rooms)
      .map((name) => `./${name}`)
      .sort(),
  ).toEqual(published.sort());
});

describe.each(Object.entries(rooms))(
  'a caller’s mistake in %s is a SkillGraphError, never a bare one',
  (_, [module, right]) => {
    const functions = functionsOf(module);

    it('every public function is tried', () => {
      expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(right).sort());
    });

    const tried = functions.filter(([name]) => name in right);
    if (tried.length === 0) return;

    it.each(tried)('%s: right arguments are right', async (name, call) => {
      expect(await unexpectedError(call, right[name]!)).toBe(null);
    });

    it.each(tried)('%s: anything in any place, or nothing at all', { timeout: 60_000 }, async (name, call) => {
      const given = right[name]!;
      const odd: string[] = [];
      const attempt = async (what: string, spoilt: readonly unknown[]): Promise<void> => {
        const thrown = await unexpectedError(call, spoilt);
        if (thrown !== null) odd.push(`${what}: ${thrown}`);
      };
      await attempt('no argument', []);
      for (let place = 0; place < given.length; place++)
        for (const [what, value] of [...wrongValues, ...extras, ...hostileValues])
          for (const [path, spoilt, was] of spoiltPlaces(given[place], value)) {
            // A function of the caller's own, or a file of that name, may do what it likes.
            const isOwn =
              (what === 'a class' && typeof was === 'function') ||
              (name === 'saveIndex' && place === 1 && what === 'a text');
            if (!isOwn) await attempt(`${what} as argument ${place + 1}${path}`, given.with(place, spoilt));
          }
      expect(odd).toEqual([]);
    });

    it.each(tried.filter(([name]) => right[name]!.some(areOptions)))(
      '%s: an option that is none is named',
      async (name, call) => {
        const place = right[name]!.findIndex(areOptions);
        const wrong = right[name]!.with(place, { ...(right[name]![place] as object), noSuchOption: 1 });
        const error = await (async () => {
          const answer = await call(...wrong);
          if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer)
            for await (const _ of answer as AsyncIterable<unknown>);
        })().catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(SkillGraphError);
        expect(error).toMatchObject({ code: 'BAD_OPTION', message: expect.stringContaining('noSuchOption') });
      },
    );
  },
);
