import type { SkillIndex } from '../../compact/skill-index.ts';
import { toEdgesCsv, toNodesCsv } from '../../export/to-csv.ts';
import { gexfPieces } from '../../export/to-gexf.ts';
import { toGraphml } from '../../export/to-graphml.ts';
import { toJson } from '../../export/to-json.ts';
import { toTables } from '../../export/to-tables.ts';
import { occupationProjection, skillProjection } from '../../graph/projection.ts';
import type { AnyGraph, GraphView } from '../../graph/skill-graph.ts';
import { graphView, toGraph } from '../../graph/to-graph.ts';
import { comparisonOf } from '../ask/methods.ts';
import { openData } from '../ask/open-data.ts';
import { dataOptions, methodOptions, minScoreOption, shareOfOne, wholeNumber } from '../ask/options.ts';
import { type Answer, type Call, type CommandModule, UsageError } from '../command.ts';
import { writeDocument } from '../streams/write-document.ts';
import { writeTables } from '../streams/write-tables.ts';
import { bytesText, plural } from '../tell/figures.ts';
import { working } from '../tell/progress.ts';

const writers: Readonly<Record<string, (graph: AnyGraph) => string>> = {
  graphml: toGraphml,
  json: toJson,
  nodes: toNodesCsv,
  edges: toEdgesCsv,
};

export const exportCommand: CommandModule = {
  name: 'export',
  summary: 'the graph for Gephi, Cytoscape, networkx, spreadsheets',
  description:
    'Writes the bipartite graph of occupations and skills, or with --project the occupations (or skills) joined by similarity: GEXF, GraphML, graphology JSON, or CSV of the nodes or edges.',
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !/^--(json|lang)/.test(flags)),
    { flags: '-o, --output <file>', description: 'where to write it (default: the terminal)' },
    {
      flags: '-f, --format <format>',
      description:
        'gexf, graphml, json, nodes, edges, or tables for a database, into a folder (default: what the file is called, else gexf)',
      choices: ['gexf', 'graphml', 'json', 'nodes', 'edges', 'tables'],
    },
    {
      flags: '--project <side>',
      description: 'join occupations or skills by similarity',
      choices: ['occupations', 'skills'],
    },
    {
      flags: '-l, --limit <count>',
      description: 'with --project: the best so many of each',
      parse: wholeNumber,
    },
    {
      flags: '--backbone <level>',
      description: 'with --project: only what stands out, at this level of the disparity filter, such as 0.05',
      parse: shareOfOne,
    },
    minScoreOption,
    ...methodOptions,
  ],
  examples: [
    ['export -o graph.gexf', 'the sample, for Gephi'],
    [
      'export --format tables --weighting rarity -o tables',
      'for DuckDB or Spark, with the queries of "skillgraph sql"',
    ],
    ['export --project occupations --limit 5 -o similar.graphml', 'each occupation with its five most similar'],
    ['export --project skills --backbone 0.01 --format edges > skills.csv', 'the backbone of the skills, as a table'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const output = call.text('output');
    const format = call.text('format') ?? formatOf(output);
    if (format === 'tables') return tablesAnswer(index, call);
    working('making the graph');
    // GEXF is written as it is read: a whole graph of ESCO in memory takes longer than the file.
    const projection = await projectionOf(index, call);
    const graph: GraphView = projection ?? (format === 'gexf' ? graphView(index) : toGraph(index));
    const document = format === 'gexf' ? gexfPieces(graph) : writers[format]!(graph as AnyGraph);
    if (output === undefined)
      return {
        json: undefined,
        text: () => [(typeof document === 'string' ? document : [...document].join('')).trimEnd()],
      };
    const bytes = await writeDocument(output, document);
    return {
      json: undefined,
      text: ({ styles }) => [
        `${styles.good('saved')} ${styles.bold(output)}  ${bytesText(bytes)}: ${plural(graph.order, 'node')}, ${plural(graph.size, 'edge')}`,
      ],
      index,
    };
  },
};

async function tablesAnswer(index: SkillIndex, call: Call): Promise<Answer> {
  const output = call.text('output');
  if (output === undefined) throw new UsageError('Say into which folder the tables go: -o tables');
  const { weighting } = await comparisonOf(index, call);
  const written = await writeTables(output, toTables(index, { weighting }));
  return {
    json: undefined,
    text: ({ styles }) => [
      ...written.map(
        ({ file, rows, bytes }) =>
          `${styles.good('saved')} ${styles.bold(file)}  ${plural(rows, 'row')}, ${bytesText(bytes)}`,
      ),
      `  In ${output}: duckdb jobs.db < tables.sql   then ask: skillgraph sql --question match`,
    ],
    index,
  };
}

function formatOf(output = ''): string {
  const ending = output.slice(output.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'csv') throw new UsageError('A CSV file holds nodes or edges: say which with --format.');
  return ending in writers ? ending : 'gexf';
}

/** The projection that is asked for; null for the classification itself. */
async function projectionOf(index: SkillIndex, call: Call): Promise<AnyGraph | null> {
  const side = call.text('project');
  if (side === undefined) {
    if (['limit', 'backbone', 'min-score'].some((option) => call.number(option) !== undefined))
      throw new UsageError('--limit, --backbone and --min-score choose similarities; they go with --project.');
    return null;
  }
  const [limit, backbone, minScore] = [call.number('limit'), call.number('backbone'), call.number('min-score')];
  const options = { limit, backbone, minScore, ...(await comparisonOf(index, call)) };
  return side === 'occupations' ? occupationProjection(index, options) : skillProjection(index, options);
}
