import * as graph from '../../../src/graph/index.ts';
import * as search from '../../../src/search/index.ts';
import { options, type RightArguments } from '../wrong-places.ts';
import { mistakenCatalogue as catalogue } from '../wrong-values.ts';
import { knownOf } from './ingest.ts';

const { index } = knownOf;
const drawn = graph.toGraph(catalogue);
const found = search.createSearch(index);
const reading = {
  limits: { recordLength: 100, cellLength: 100, entries: 3, inflatedBytes: 1000 },
  onProgress: () => {},
  signal: new AbortController().signal,
  delimiter: ';',
};

/** Right arguments of every public function of skillgraph/node. */
export const nodeArguments: RightArguments = {
  readCatalogue: ['nowhere', options({ languages: ['en'], ...reading })],
  readEsco: ['nowhere', options({ languages: ['en'], version: '1', ...reading })],
  readOnet: ['nowhere', options({ layers: ['skills'], keepSuppressed: true, version: '1', ...reading })],
  readTabiya: ['nowhere', options({ language: 'en', version: '1', ...reading })],
  readPairs: [
    'nowhere',
    options({
      columns: { occupation: 'a' },
      kind: 'rated',
      splitSkills: ',',
      labels: 'nowhere',
      language: 'en',
      ...reading,
    }),
  ],
  readLens: [options({ indicators: ['nowhere'], crosswalks: [], vintages: [], attributes: [] })],
  dataFormat: ['nowhere'],
  loadIndex: ['nowhere'],
  saveIndex: [index, '/dev/null'],
};

/** Right arguments of every public function of skillgraph/search. */
export const searchArguments: RightArguments = {
  createSearch: [index, options({})],
  understand: [found, 'cook', options({})],
  withNames: [index, options({})],
  profileFromText: [found, 'I cook soup', options({})],
  spokenRules: ['de', (word: string) => word, 'none'],
};

/** Right arguments of every public function of skillgraph/graph. */
export const graphArguments: RightArguments = {
  toGraph: [catalogue],
  fromGraph: [drawn, options({})],
  skillKey: ['a'],
  degree: [drawn, options({})],
  weightedDegree: [drawn, options({})],
  pagerank: [drawn, options({})],
  betweenness: [drawn, options({})],
  closeness: [drawn, options({})],
  eigenvector: [drawn, options({})],
  hubs: [drawn, options({})],
  authorities: [drawn, options({})],
  communities: [drawn, options({})],
  coreSkills: [index, options({})],
  jobFamilies: [index, options({})],
  mostCentral: [drawn, graph.degree, options({})],
  occupationProjection: [index, options({})],
  skillProjection: [index, options({})],
};

/** Right arguments of every public function of skillgraph/export. */
export const exportArguments: RightArguments = {
  toGexf: [drawn],
  toGraphml: [drawn],
  toJson: [drawn],
  toNodesCsv: [drawn],
  toEdgesCsv: [drawn],
  toPairsCsv: [[{ source: 'a', sourceLabel: 'a', target: 'b', targetLabel: 'b', score: 1 }]],
  toMermaid: [
    {
      subject: { kind: 'occupation', label: 'cook' },
      target: { id: 'a', label: 'a' },
      direct: {},
      results: [{ hops: [{ id: 'b', label: 'b', learnt: [{ label: 's' }] }] }],
    },
    options({ routes: 1, skills: 1, direction: 'LR' }),
  ],
  toSql: [index, { question: 'pairs' }],
  toTables: [index, options({})],
};
