import { checkGraph } from '../graph/check-graph.ts';
import type { AnyGraph } from '../graph/skill-graph.ts';
import { type Column, columnsOf, isMissing, isNested, textOf } from './columns.ts';
import { xmlAttributes, xmlKey, xmlText } from './xml.ts';

const graphmlTypes = { integer: 'long', double: 'double', boolean: 'boolean', string: 'string', list: 'string' };

type Attributes = Readonly<Record<string, unknown>>;
type Domain = 'graph' | 'node' | 'edge';

/**
 * Any graphology graph as GraphML, for yEd, Cytoscape, networkx and igraph: every attribute typed; lists are texts
 * joined by `|`, records of nodes and edges JSON; records of the graph itself are in its JSON alone; an attribute `id` is the
 * key, or `identifier` where it is another. Characters of keys that
 * XML cannot hold are written `_x001B_`. The same graph gives the same bytes.
 *
 * @example
 * await writeFile('esco.graphml', toGraphml(toGraph(catalogue)));
 */
export function toGraphml(graph: AnyGraph): string {
  checkGraph(graph);
  const facts = Object.fromEntries(Object.entries(graph.getAttributes()).filter(([, value]) => !isNested(value)));
  const graphColumns = columnsOf([facts]);
  const nodeColumns = columnsOf(graph.mapNodes(ownAttributes));
  const edgeColumns = columnsOf(graph.mapEdges(ownAttributes));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared('graph', graphColumns),
    ...declared('node', nodeColumns),
    ...declared('edge', edgeColumns),
    `<graph edgedefault="${graph.type === 'directed' ? 'directed' : 'undirected'}">`,
    ...data('graph', graphColumns, facts),
    ...graph.mapNodes(
      (key, attributes) =>
        `<node${xmlAttributes({ id: xmlKey(key) })}>${data('node', nodeColumns, ownAttributes(key, attributes)).join('')}</node>`,
    ),
    ...graph.mapEdges((key, attributes, source, target) => {
      const directed = graph.type === 'mixed' && graph.isDirected(key) ? 'true' : undefined;
      return `<edge${xmlAttributes({ id: xmlKey(key), source: xmlKey(source), target: xmlKey(target), directed })}>${data('edge', edgeColumns, ownAttributes(key, attributes)).join('')}</edge>`;
    }),
    '</graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

/** An attribute `id` would be taken for the key by other tools: where it is another than that, it is called `identifier`. */
function ownAttributes(key: string, { id, ...attributes }: Attributes): Attributes {
  return id === undefined || id === key ? attributes : { ...attributes, identifier: id };
}

function declared(domain: Domain, columns: readonly Column[]): string[] {
  return columns.map(
    ({ name, type }, i) =>
      `<key${xmlAttributes({ id: `${domain}${i}`, for: domain, 'attr.name': name, 'attr.type': graphmlTypes[type] })}/>`,
  );
}

function data(domain: Domain, columns: readonly Column[], attributes: Attributes): string[] {
  return columns.flatMap(({ name }, i) => {
    const value = attributes[name];
    return isMissing(value) ? [] : [`<data key="${domain}${i}">${xmlText(textOf(value))}</data>`];
  });
}
