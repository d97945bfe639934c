import { checkGraph } from '../graph/check-graph.ts';
import type { AnyGraph, GraphView } from '../graph/skill-graph.ts';
import { type Column, columnsOf, isMissing, remembered, textOf } from './columns.ts';
import { xmlAttributes, xmlKey, xmlText } from './xml.ts';

const gexfTypes = { integer: 'integer', double: 'double', boolean: 'boolean', string: 'string', list: 'liststring' };
const drawn: readonly string[] = ['x', 'y', 'z', 'size', 'color'];

type Attributes = Readonly<Record<string, unknown>>;

/**
 * Any graphology graph as GEXF 1.3, for Gephi: labels, edge weights, typed attributes, and what a layout left behind
 * (`x`, `y`, `size`, `color`) as visualisation data. Characters of keys that XML cannot hold are written `_x001B_`. The
 * same graph gives the same bytes; no date is written.
 *
 * @example
 * await writeFile('esco.gexf', toGexf(toGraph(catalogue)));
 */
export function toGexf(graph: AnyGraph): string {
  checkGraph(graph);
  return [...gexfPieces(graph)].join('');
}

/** The same in pieces of whole lines, made as they are taken: for files larger than one would hold in memory. */
export function* gexfPieces(graph: GraphView): Generator<string, void, undefined> {
  let piece = '';
  for (const line of gexfLines(graph)) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Characters after which a piece ends with its line; longer texts than some 100 kB outlive the young generation of the heap. */
const PIECE = 1 << 13;

function* gexfLines(graph: GraphView): Generator<string, void, undefined> {
  const nodeColumns = columnsOf(attributesOf(graph.nodeEntries()), ['label', ...drawn]);
  const edgeColumns = columnsOf(attributesOf(graph.edgeEntries()), ['label', 'weight']);
  /** Keys that are written otherwise than they are. */
  const written = new Map<string, string>();
  const keyOf = (node: string): string => written.get(node) ?? node;
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">';
  yield* meta(graph.getAttributes() as Attributes);
  yield `<graph defaultedgetype="${graph.type === 'directed' ? 'directed' : 'undirected'}">`;
  yield* declared('node', nodeColumns);
  yield* declared('edge', edgeColumns);
  yield '<nodes>';
  for (const { node, attributes } of entriesOf(graph.nodeEntries())) {
    const key = xmlText(xmlKey(node));
    if (key !== node) written.set(node, key);
    const start = `<node id="${key}"${xmlAttributes({ label: label(attributes) })}`;
    yield element('node', start, values(nodeColumns, attributes) + picture(attributes));
  }
  yield '</nodes>';
  yield '<edges>';
  const endOf = remembered((attributes: Attributes) => {
    const { weight } = attributes;
    const stated = { weight: typeof weight === 'number' ? weight : undefined, label: label(attributes) };
    return element('edge', xmlAttributes(stated), values(edgeColumns, attributes));
  });
  for (const { edge, attributes, source, target } of entriesOf(graph.edgeEntries())) {
    const type = graph.type === 'mixed' ? ` type="${graph.isDirected(edge) ? 'directed' : 'undirected'}"` : '';
    const start = `<edge id="${xmlText(xmlKey(edge))}" source="${keyOf(source)}" target="${keyOf(target)}"${type}`;
    yield start + endOf(attributes);
  }
  yield '</edges>';
  yield '</graph>';
  yield '</gexf>';
}

const entriesOf = <Entry extends { readonly attributes: object }>(entries: Iterable<Entry>) =>
  entries as Iterable<Entry & { readonly attributes: Attributes }>;

function* attributesOf(entries: Iterable<{ readonly attributes: object }>): Generator<Attributes> {
  for (const { attributes } of entries) yield attributes as Attributes;
}

/** GEXF knows a few facts about a file by name; name and attribution have a place there. */
function meta({ name, version, attribution }: Attributes): string[] {
  const title = [name, version].filter((part) => typeof part === 'string').join(' ');
  const facts = [
    ...(title === '' ? [] : [`<title>${xmlText(title)}</title>`]),
    ...(typeof attribution === 'string' ? [`<description>${xmlText(attribution)}</description>`] : []),
  ];
  return facts.length === 0 ? [] : ['<meta>', ...facts, '</meta>'];
}

function declared(kind: 'node' | 'edge', columns: readonly Column[]): string[] {
  if (columns.length === 0) return [];
  return [
    `<attributes class="${kind}">`,
    ...columns.map(
      ({ name, type }, i) => `<attribute${xmlAttributes({ id: i, title: name, type: gexfTypes[type] })}/>`,
    ),
    '</attributes>',
  ];
}

function values(columns: readonly Column[], attributes: Attributes): string {
  let stated = '';
  for (const [i, { name, type }] of columns.entries()) {
    const value = attributes[name];
    if (isMissing(value)) continue;
    const text = type === 'list' ? JSON.stringify((value as readonly unknown[]).map(textOf)) : textOf(value);
    stated += `<attvalue for="${i}" value="${xmlText(text)}"/>`;
  }
  return stated === '' ? '' : `<attvalues>${stated}</attvalues>`;
}

function picture({ x, y, z, size, color }: Attributes): string {
  const position = typeof x === 'number' && typeof y === 'number';
  return [
    ...(position ? [`<viz:position${xmlAttributes({ x, y, z: typeof z === 'number' ? z : undefined })}/>`] : []),
    ...(typeof size === 'number' ? [`<viz:size${xmlAttributes({ value: size })}/>`] : []),
    ...(typeof color === 'string' ? [`<viz:color${xmlAttributes({ hex: color })}/>`] : []),
  ].join('');
}

function label({ label }: Attributes): string | undefined {
  return label === undefined ? undefined : String(label);
}

/** An element from its start, which lacks its end, and what is in it. */
function element(name: string, start: string, content: string): string {
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
