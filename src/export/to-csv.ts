import type { AnyGraph } from '../graph/skill-graph.ts';
import type { SimilarPair } from '../query/similar-pairs.ts';
import { columnsOf, isMissing, textOf } from './columns.ts';

/** The nodes of any graphology graph as CSV (RFC 4180): `key`, then its attributes by name, lists joined by `|`. */
export function toNodesCsv(graph: AnyGraph): string {
  const columns = columnsOf(graph.mapNodes((_, attributes) => attributes)).map(({ name }) => name);
  return table(
    ['key', ...columns],
    graph.mapNodes((key, attributes) => [key, ...columns.map((name) => attributes[name])]),
  );
}

/** The edges of any graphology graph as CSV (RFC 4180): `source`, `target`, then their attributes by name. */
export function toEdgesCsv(graph: AnyGraph): string {
  const columns = columnsOf(graph.mapEdges((_, attributes) => attributes)).map(({ name }) => name);
  return table(
    ['source', 'target', ...columns],
    graph.mapEdges((_, attributes, source, target) => [source, target, ...columns.map((name) => attributes[name])]),
  );
}

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
  yield line(['source', 'sourceLabel', 'target', 'targetLabel', 'score']);
  for await (const { source, sourceLabel, target, targetLabel, score } of pairs)
    yield line([source, sourceLabel, target, targetLabel, score]);
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
