import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as exporting from '../../src/export/index.ts';
import * as files from '../../src/files/index.ts';
import * as graph from '../../src/graph/index.ts';
import { buildIndex } from '../../src/index.ts';
import * as search from '../../src/search/index.ts';
import {
  type AnyFunction,
  mistakenCatalogue as catalogue,
  unexpectedError,
  wrongValues,
} from '../support/wrong-values.ts';

const index = buildIndex(catalogue);
const drawn = graph.toGraph(catalogue);
const found = search.createSearch(index);
// A text is a fine name of a file: what is saved under it must not stand in the project.
const home = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'skillgraph-mistakes-'));
beforeAll(() => process.chdir(scratch));
afterAll(() => {
  process.chdir(home);
  rmSync(scratch, { recursive: true });
});

/** Right arguments of every public function of these sub-paths, to be spoilt one at a time. */
const rooms: Readonly<Record<string, readonly [module: object, right: Readonly<Record<string, readonly unknown[]>>]>> =
  {
    node: [
      files,
      {
        readCatalogue: ['nowhere', {}],
        readEsco: ['nowhere', {}],
        readOnet: ['nowhere', {}],
        readTabiya: ['nowhere', {}],
        readPairs: ['nowhere', {}],
        readLens: [{}],
        dataFormat: ['nowhere'],
        loadIndex: ['nowhere'],
        saveIndex: [index, '/dev/null'],
      },
    ],
    search: [
      search,
      {
        createSearch: [index, {}],
        understand: [found, 'cook', {}],
        withNames: [index, {}],
        profileFromText: [found, 'I cook soup', {}],
        spokenRules: ['de', (word: string) => word, 'none'],
      },
    ],
    graph: [
      graph,
      {
        toGraph: [catalogue],
        fromGraph: [drawn, {}],
        skillKey: ['a'],
        degree: [drawn, {}],
        weightedDegree: [drawn, {}],
        pagerank: [drawn, {}],
        betweenness: [drawn, {}],
        closeness: [drawn, {}],
        eigenvector: [drawn, {}],
        hubs: [drawn, {}],
        authorities: [drawn, {}],
        communities: [drawn, {}],
        coreSkills: [index, {}],
        jobFamilies: [index, {}],
        mostCentral: [drawn, graph.degree, {}],
        occupationProjection: [index, {}],
        skillProjection: [index, {}],
      },
    ],
    export: [
      exporting,
      {
        toGexf: [drawn],
        toGraphml: [drawn],
        toJson: [drawn],
        toNodesCsv: [drawn],
        toEdgesCsv: [drawn],
        toPairsCsv: [[{ source: 'a', sourceLabel: 'a', target: 'b', targetLabel: 'b', score: 1 }]],
        toMermaid: [{ subject: { kind: 'profile' }, target: { id: 'a', label: 'a' }, direct: {}, results: [] }, {}],
        toSql: [index, { question: 'pairs' }],
        toTables: [index, {}],
      },
    ],
  };

/** Classes, metrics and other values are no functions to be called; a function of the caller's own may throw what it likes. */
const isCalled = ([, value]: readonly [string, unknown]): boolean =>
  typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value));

describe.each(Object.entries(rooms))(
  'a caller’s mistake in %s is a SkillGraphError, never a bare one',
  (_, [module, right]) => {
    const functions = Object.entries(module).filter(isCalled) as readonly (readonly [string, AnyFunction])[];

    it('every public function is tried', () => {
      expect(functions.map(([name]) => name).filter((name) => !(name in right))).toEqual([]);
      expect(Object.keys(right).filter((name) => !functions.some(([known]) => known === name))).toEqual([]);
    });

    it.each(functions.filter(([name]) => name in right))(
      '%s: anything in any place, or nothing at all',
      async (name, call) => {
        const given = right[name]!;
        const odd: string[] = [];
        const attempt = async (what: string, spoilt: readonly unknown[]): Promise<void> => {
          const thrown = await unexpectedError(call, spoilt);
          if (thrown !== null) odd.push(`${what}: ${thrown}`);
        };
        // A function of the caller's own, or a file of that name, may do what it likes.
        const isOwn = (place: number, what: string): boolean =>
          (what === 'a class' && typeof given[place] === 'function') ||
          (name === 'saveIndex' && place === 1 && what === 'a text');
        await attempt('right arguments', given);
        await attempt('no argument', []);
        for (let place = 0; place < given.length; place++)
          for (const [what, value] of [
            ...wrongValues,
            ['a catalogue', catalogue],
            ['a graph', new UndirectedGraph()],
          ] as const)
            if (!isOwn(place, what)) await attempt(`${what} as argument ${place + 1}`, given.with(place, value));
        expect(odd).toEqual([]);
      },
    );
  },
);
