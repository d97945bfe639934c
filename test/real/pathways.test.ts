import { beforeAll, describe, expect, it } from 'vitest';
import { readEsco } from '../../src/files/index.ts';
import {
  buildIndex,
  type Growth,
  growth,
  type Pathways,
  type PathwaysOptions,
  pathways,
  type SkillIndex,
  shortestPaths,
} from '../../src/index.ts';
import { realData } from '../support/real-data.ts';

const folder = realData('esco-1.2.0-en');

describe.skipIf(folder === null)('routes on ESCO 1.2.0', () => {
  let index: SkillIndex;

  beforeAll(async () => {
    index = buildIndex(await readEsco(folder!));
  });

  function routes(from: string, to: string, options: PathwaysOptions = {}): Pathways {
    const answer = pathways(index, from, to, options);
    if (answer.status === 'insufficient') throw new Error(answer.reason);
    return answer;
  }

  function steps(from: string): Growth {
    const answer = growth(index, from);
    if (answer.status === 'insufficient') throw new Error(answer.reason);
    return answer;
  }

  const written = ({ results }: Pathways): string[] =>
    results.map(({ hops }) => hops.map(({ label }) => label).join(' → '));

  it('the gate keeps out what only shares a generic block: the calibrated figures', () => {
    const { gate } = routes('cook', 'head chef');
    expect(gate.withinGroups).toBeCloseTo(0.106, 3);
    expect(gate.topFiftieth).toBe(607 / 4096);
    expect(gate.value).toBe(607 / 4096);
  });

  it('a kitchen assistant becomes a chef at once, or more easily as a cook first', () => {
    const answer = routes('kitchen assistant', 'chef');
    expect(answer.status).toBe('exact');
    expect(written(answer).slice(0, 2)).toEqual(['chef', 'cook → chef']);
    expect(answer.results[1]!.hardestHop).toBeGreaterThan(0.55);
  });

  it('a shop assistant becomes a shop manager over the till', () => {
    const answer = routes('shop assistant', 'shop manager');
    expect(answer.status).toBe('exact');
    expect(written(answer)[0]).toBe('cashier → shop manager');
    const careful = routes('shop assistant', 'shop manager', { minCoverage: 0.28 });
    expect(written(careful)[0]).toMatch(/^cashier → .* specialised seller → .* shop manager → shop manager$/);
  });

  it('a help desk agent becomes ICT operations manager over presales or supervision', () => {
    const answer = routes('ICT help desk agent', 'ICT operations manager');
    expect(answer.status).toBe('exact');
    expect(written(answer)).toContain('ICT help desk manager → ICT presales engineer → ICT operations manager');
  });

  it('out of reach, it names the lowest gate that opens a way', () => {
    const { status, nearest } = routes('ICT help desk agent', 'ICT operations manager', { minCoverage: 0.4 });
    expect(status).toBe('none');
    const opens = nearest!.route!.hardestHop;
    expect(opens).toBeGreaterThan(0.2);
    expect(opens).toBeLessThan(0.4);
    expect(routes('ICT help desk agent', 'ICT operations manager', { minCoverage: opens }).status).toBe('exact');
  });

  it('a data scientist moves to computer science, not to the study of religion', () => {
    const { upward, sideways, ahead } = steps('data scientist');
    expect(sideways[0]!.label).toBe('computer scientist');
    const all = [...upward, ...sideways, ...ahead].map(({ label }) => label);
    expect(all).not.toContain('religion scientific researcher');
  });

  it('a cook grows to chef, moves sideways to the other cooks, and has restaurant manager ahead', () => {
    const { upward, sideways, ahead } = steps('cook');
    expect(upward.slice(0, 2).map(({ label }) => label)).toEqual(['chef', 'private chef']);
    expect(sideways.slice(0, 3).map(({ label }) => label)).toEqual(['diet cook', 'fish cook', 'grill cook']);
    expect(ahead[0]!.label).toBe('restaurant manager');
  });

  it('joins a cook and a hotel concierge by chains of similar occupations', () => {
    const { status, results } = shortestPaths(index, 'cook', 'hotel concierge', { k: 10 });
    expect(status).toBe('ok');
    expect(results).toHaveLength(10);
    const distances = results.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });

  it('solves nine random pairs in ten to the proof within the default budget', () => {
    const { ids } = index.occupations;
    let solved = 0;
    const pairs = 60;
    for (let i = 0; i < pairs; i++) {
      const from = (i * 1_234_577 + 17) % index.occupationCount;
      const to = (i * 7_654_321 + 1_001) % index.occupationCount;
      const { status } = routes(ids.at(from), ids.at(to));
      if (status !== 'budget') solved++;
    }
    expect(solved).toBeGreaterThanOrEqual(0.9 * pairs);
  });
});
