import { checkForm, type Form, isText, later, recordOf, such } from '../catalogue/forms.ts';
import { checkGraph } from '../graph/check-graph.ts';
import type { AnyGraph } from '../graph/skill-graph.ts';
import type { SimilarPair } from '../query/similar-pairs.ts';
import { columnsOf, isMissing, textOf } from './columns.ts';

/** The nodes of any graphology graph as CSV (RFC 4180): `key`, then its attributes by name, lists joined by `|`. */
export function toNodesCsv(graph: AnyGraph): string {
  checkGraph(graph);
  const columns = columnsOf(graph.mapNodes((_, attributes) => attributes)).map(({ name }) => name);
  return table(
    ['key', ...columns],
    graph.mapNodes((key, attributes) => [key, ...columns.map((name) => attributes[name])]),
  );
}

/** The edges of any graphology graph as CSV (RFC 4180): `source`, `target`, then their attributes by name. */
export function toEdgesCsv(graph: AnyGraph): string {
  checkGraph(graph);
  const columns = columnsOf(graph.mapEdges((_, attributes) => attributes)).map(({ name }) => name);
  return table(
    ['source', 'target', ...columns],
    graph.mapEdges((_, attributes, source, target) => [source, target, ...columns.map((name) => attributes[name])]),
  );
}

const areEntries: Form = /* @__PURE__ */ such(
  (given) => typeof given === 'object' && given !== null && (Symbol.asyncIterator in given || Symbol.iterator in given),
  'a stream or a list, such as similarPairs(index)',
);
const isPair: Form = /* @__PURE__ */ later(() =>
  recordOf({
    source: isText,
    sourceLabel: isText,
    target: isText,
    targetLabel: isText,
    score: such((value) => typeof value === 'number', 'a number'),
  }),
);

/**
 * A stream of similar pairs as CSV, a line at a time: `source,sourceLabel,target,targetLabel,score`. Scores are written
 * in full.
 *
 * @example
 * for await (const line of toPairsCsv(similarPairs(index))) process.stdout.write(line);
 */
export async function* toPairsCsv(
  pairs: AsyncIterable<SimilarPair> | Iterable<SimilarPair>,
): AsyncGenerator<string, void, undefined> {
  checkForm('pairs', pairs, areEntries);
  yield line(['source', 'sourceLabel', 'target', 'targetLabel', 'score']);
  // A list is not awaited: its pairs are there.
  if (Symbol.iterator in pairs) for (const pair of pairs) yield pairLine(pair);
  else for await (const pair of pairs) yield pairLine(pair);
}

function pairLine(pair: SimilarPair): string {
  checkForm('The pair', pair, isPair);
  return line([pair.source, pair.sourceLabel, pair.target, pair.targetLabel, pair.score]);
}

function table(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [header, ...rows].map(line).join('');
}

function line(values: readonly unknown[]): string {
  return `${values.map((value) => (isMissing(value) ? '' : field(textOf(value)))).join(',')}\r\n`;
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
