import { beforeAll, describe, expect, it } from 'vitest';
import type { ViewContext } from '../../../../src/explorer/view/context.ts';
import { type Network, networkAround } from '../../../../src/explorer/view/network.ts';
import { occupation, requirementsOf, type SkillIndex, similarOccupations } from '../../../../src/index.ts';
import { sampleIndex } from '../../../support/sample.ts';

let index: SkillIndex;
let network: Network;

beforeAll(async () => {
  index = await sampleIndex();
  const context: ViewContext = {
    index,
    printed: true,
    links: { occupation: () => undefined, skill: () => undefined, group: () => undefined },
  };
  network = networkAround(context, occupation(index, '1330.5'), { neighbours: 8, skills: 5 });
});

describe('networkAround', () => {
  it('has the occupation, its most similar ones in order, then their most common skills', () => {
    const occupations = network.nodes.filter(({ side }) => side === 'occupation').map(({ id }) => id);
    const similar = similarOccupations(index, '1330.5', { limit: 8 }).results.map(({ id }) => id);
    expect(occupations).toEqual([occupation(index, '1330.5').id, ...similar]);
    expect(network.nodes.filter(({ side }) => side === 'skill')).toHaveLength(5);
  });

  it('joins an occupation to a skill only where it asks for it', () => {
    const requires = network.edges.filter(({ kind }) => kind === 'requires');
    expect(requires.length).toBeGreaterThan(5);
    const wrong = requires.filter(({ from, to }) =>
      requirementsOf(index, network.nodes[from]!.id).every(({ skill }) => skill !== network.nodes[to]!.id),
    );
    expect(wrong).toEqual([]);
  });

  it('joins occupations once, with their similarity as weight', () => {
    const similar = network.edges.filter(({ kind }) => kind === 'similar');
    const pairs = similar.map(({ from, to }) => [from, to].sort((a, b) => a - b).join('-'));
    expect(new Set(pairs).size).toBe(pairs.length);
    const first = similarOccupations(index, '1330.5', { limit: 1 }).results[0]!;
    expect(similar[0]).toMatchObject({ from: 0, to: 1, weight: first.score });
  });
});
