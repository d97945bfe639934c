import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toGexf, toGraphml } from '../../src/export/index.ts';
import { type SkillGraph, toGraph } from '../../src/graph/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';
import { sampleCatalogue } from '../support/sample.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

/** A Python that has both libraries: `python3`, or the one that the environment names. */
const python = process.env['SKILLGRAPH_PYTHON'] ?? 'python3';
const isThere = spawnSync(python, ['-c', 'import networkx, igraph']).status === 0;
if (!isThere)
  console.warn(`SKIPPED: reopening graphs needs ${python} with networkx and igraph (or SKILLGRAPH_PYTHON=…).`);

const reopen = `
import sys, json, warnings, networkx, igraph
warnings.simplefilter('error')
gexf, graphml = networkx.read_gexf(sys.argv[1]), networkx.read_graphml(sys.argv[2])
other = igraph.Graph.Read_GraphML(sys.argv[2])
print(json.dumps({
  'sizes': [[g.number_of_nodes(), g.number_of_edges()] for g in (gexf, graphml)] + [[other.vcount(), other.ecount()]],
  # igraph leaves an ampersand in the key of a node as it is escaped, however that is written.
  'keys': [sorted(gexf), sorted(graphml), sorted(key.replace('&#38;', '&') for key in other.vs['id'])],
  'labels': [sorted(d['label'] for _, d in gexf.nodes(data=True)), sorted(d['label'] for _, d in graphml.nodes(data=True)), sorted(other.vs['label'])],
}))
`;

const ids = ['a', 'skill:a', 'constructor', '__proto__', '"q" & <b>', "it's", '0', '漢 é'];
const awkward = createCatalogue({
  source: { name: 'made up' },
  occupations: ids.map((id) => ({
    id,
    label: id,
    altLabels: ['x, y', 'z'],
    attributes: [{ set: 'wages', name: 'median', value: 1 }],
    translations: { de: { label: `${id} auf deutsch` } },
  })),
  skills: ids.map((id) => ({ id, label: id, description: 'First.\n<second>' })),
  requirements: ids.flatMap((occupation) =>
    ids.map((skill, i) => ({ occupation, skill, kind: 'rated' as const, importance: i / 10 })),
  ),
});

describe.skipIf(!isThere)('networkx and igraph open what is exported, without a warning', () => {
  it.each<[string, () => Promise<SkillGraph>]>([
    ['awkward ids', async () => toGraph(awkward)],
    ['the sample', async () => toGraph(await sampleCatalogue())],
  ])('%s', (_, make) =>
    inTemporaryFolder(async (folder) => {
      const graph = await make();
      const [gexf, graphml] = [join(folder, 'graph.gexf'), join(folder, 'graph.graphml')];
      await writeFile(gexf, toGexf(graph));
      await writeFile(graphml, toGraphml(graph));
      const { stdout, stderr } = spawnSync(python, ['-c', reopen, gexf, graphml], { encoding: 'utf8' });
      expect(stderr).toBe('');
      const { sizes, keys, labels } = JSON.parse(stdout) as Readonly<Record<string, readonly unknown[]>>;
      expect(sizes).toEqual(Array(3).fill([graph.order, graph.size]));
      const sorted = (texts: readonly string[]): string[] =>
        [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(keys).toEqual(Array(3).fill(sorted(graph.nodes())));
      expect(labels).toEqual(Array(3).fill(sorted(graph.mapNodes((_key, { label }) => label))));
    }),
  );
});
