import { catalogueOfGraph } from '../catalogue/catalogue-of-graph.ts';
import type { GraphRecords } from '../catalogue/graph-form.ts';
import type { Source } from '../catalogue/source.ts';
import { isRecord } from '../catalogue/stated-values.ts';
import { SkillGraphError } from '../errors.ts';
import { TextDecoding } from './encoding.ts';
import type { FormatReader } from './format-reader.ts';
import type { ReadOptions } from './read-tables.ts';
import { fileName, type SourceFile } from './source-file.ts';

/** How the JSON of a graph is read. */
export interface ReadGraphOptions extends ReadOptions {
  /** Default: as the graph says. */
  readonly source?: Source | undefined;
  readonly language?: string | undefined;
}

/** What `toJson` and `skillgraph export -f json` write: graphology's JSON of a graph. */
export const graphReader: FormatReader<'graph', ReadGraphOptions> = {
  name: 'graph',
  lookedFor: 'a graph as JSON (of skillgraph export -f json)',
  recognises: async (files, head) => files.length === 1 && isGraphJson(await head(files[0]!)),
  read: async ({ files }, options) => {
    const [source] = files;
    const records = recordsOf(await textOf(source!, options), fileName(source!));
    return catalogueOfGraph(records, { source: options.source, language: options.language });
  },
};

/** Whether a text begins as graphology's JSON does. */
export function isGraphJson(head: string): boolean {
  return /^\s*\{\s*"(?:options|attributes|nodes|edges)"\s*:/.test(head);
}

/** Longer texts are beyond what a JavaScript engine holds as one. */
const LONGEST = 2 ** 29 - 2 ** 10;

async function textOf(source: SourceFile, { signal, onProgress }: ReadGraphOptions): Promise<string> {
  const file = fileName(source);
  const decoding = new TextDecoding();
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of source.open()) {
    if (signal?.aborted) throw new SkillGraphError('ABORTED', `Reading ${file} was cancelled.`);
    bytes += chunk.length;
    if (bytes > LONGEST)
      throw new SkillGraphError(
        'TOO_LARGE',
        `${file} has over ${LONGEST} bytes, more than one JSON text can be read of. Save the data as an index: skillgraph build.`,
      );
    onProgress?.({ file, bytes, totalBytes: Math.max(source.bytes, bytes) });
    parts.push(decoding.write(chunk));
  }
  parts.push(decoding.end());
  return parts.join('');
}

function recordsOf(text: string, file: string): GraphRecords {
  let graph: unknown;
  try {
    graph = JSON.parse(text);
  } catch (cause) {
    throw new SkillGraphError(
      'BAD_INPUT',
      `${file} is not whole JSON: ${(cause as Error).message}. Write it again with skillgraph export -f json.`,
      { cause },
    );
  }
  const { attributes = {}, nodes, edges } = graph as Readonly<Record<string, unknown>>;
  if (
    isRecord(attributes) &&
    areRecords(nodes, ({ key }) => typeof key === 'string') &&
    areRecords(edges, ({ source, target }) => typeof source === 'string' && typeof target === 'string')
  )
    return { attributes, nodes, edges } as unknown as GraphRecords;
  throw new SkillGraphError(
    'BAD_INPUT',
    `${file} is JSON of a graph, but not as graphology writes it: "nodes" with a key each, "edges" with source and target. Read it with graphology or networkx, and save the table of edges as CSV.`,
  );
}

function areRecords(list: unknown, is: (record: Readonly<Record<string, unknown>>) => boolean): boolean {
  return (
    Array.isArray(list) &&
    list.every(
      (record) =>
        isRecord(record) && is(record) && (record['attributes'] === undefined || isRecord(record['attributes'])),
    )
  );
}
