import { beforeAll, describe, expect, it } from 'vitest';
import { renderExplorer } from '../../src/explorer/render-explorer.ts';
import { readEsco } from '../../src/files/index.ts';
import {
  coreSkills,
  jobFamilies,
  mostCentral,
  occupationProjection,
  pagerank,
  type SkillGraph,
  toGraph,
} from '../../src/graph/index.ts';
import { buildIndex, type Catalogue, jaccard, type SkillIndex } from '../../src/index.ts';
import { realData } from '../support/real-data.ts';

const folder = realData('esco-1.2.0-en');
let catalogue: Catalogue;
let index: SkillIndex;
let graph: SkillGraph;

beforeAll(async () => {
  if (folder === null) return;
  catalogue = await readEsco(folder);
  index = buildIndex(catalogue);
  graph = toGraph(catalogue);
});

describe.runIf(folder !== null)('the graph of ESCO 1.2.0', () => {
  it('is the index, neighbour by neighbour: 128,987 edges from both sides', () => {
    expect([graph.order, graph.size]).toEqual([3039 + 13_939, 128_987]);
    const differing: string[] = [];
    const check = (
      ids: readonly string[],
      others: readonly string[],
      { offsets, targets }: SkillIndex['requiredBy'],
    ) => {
      for (const [row, id] of ids.entries()) {
        const expected = Array.from(targets.subarray(offsets[row], offsets[row + 1]), (at) => others[at]!);
        if (graph.neighbors(id).sort().join() !== expected.sort().join()) differing.push(id);
      }
    };
    const [occupations, skills] = [index.occupations.ids.all(), index.skills.ids.all()];
    check(occupations, skills, index.requirements);
    check(skills, occupations, index.requiredBy);
    expect(differing).toEqual([]);
  });

  it('has a pagerank that sums to 1', () => {
    const values = pagerank(graph);
    expect(Object.values(values).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
    expect(mostCentral(graph, pagerank, { side: 'skill', limit: 3 })).toHaveLength(3);
  });

  it('has the core skills that Mapping Career Causeways found: the published four are the first four', () => {
    const { results, exact, pivots } = coreSkills(index, { limit: 4 });
    expect([exact, pivots]).toEqual([false, 256]);
    expect(results.map(({ label }) => label).sort()).toEqual(
      ['use different communication channels', 'train employees', 'manage staff', 'manage budgets'].sort(),
    );
    expect(results.every(({ standardError }) => standardError > 0)).toBe(true);
  });

  it('projects to the 1,184,817 pairs that share a skill', () => {
    expect(occupationProjection(index, { method: jaccard }).size).toBe(1_184_817);
  });

  it('falls into job families, the same for the same seed', () => {
    const { families, modularity } = jobFamilies(index, { seed: 5 });
    expect(modularity).toBeGreaterThan(0.8);
    expect(families.reduce((sum, { size }) => sum + size, 0)).toBe(3039);
    expect(jobFamilies(index, { seed: 5 }).families.map(({ label }) => label)).toEqual(
      families.map(({ label }) => label),
    );
  });

  it('makes an explorer of less than 3.5 MB, program and style included', () => {
    expect(Buffer.byteLength(renderExplorer(index))).toBeLessThan(3_500_000);
  });
});
