import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGraph, toGraph } from '../../src/graph/index.ts';
import { buildIndex, type Requirement, requiredBy, requirementsOf } from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

const requirements: fc.Arbitrary<Requirement[]> = fc.array(
  fc
    .record({
      occupation: fc.nat(11),
      skill: fc.nat(19),
      kind: fc.constantFrom('essential' as const, 'optional' as const, 'rated' as const),
      importance: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    })
    .map(({ occupation, skill, kind, importance }) => ({
      occupation: `o${occupation}`,
      skill: `s${skill}`,
      kind,
      ...(importance === undefined ? {} : { importance }),
    })),
  { maxLength: 80 },
);

const catalogueOf = (edges: readonly Requirement[]) =>
  createCatalogue({
    occupations: ids('o', 12).map((id) => ({ id, label: id })),
    skills: ids('s', 20).map((id) => ({ id, label: id })),
    requirements: edges,
  });

describe('the index and the graphology graph are one graph', () => {
  it('neighbour by neighbour and attribute by attribute, from both sides', () => {
    fc.assert(
      fc.property(requirements, (edges) => {
        const catalogue = catalogueOf(edges);
        const index = buildIndex(catalogue);
        const graph = toGraph(catalogue);
        expect(graph.size).toBe(index.meta.counts.requirements);
        for (const id of ids('o', 12)) {
          const asked = requirementsOf(index, id);
          expect(graph.neighbors(id).sort()).toEqual(asked.map(({ skill }) => skill).sort());
          for (const { skill, kind, importance } of asked)
            expect(graph.getEdgeAttributes(id, skill)).toMatchObject({ kind, weight: importance ?? 1 });
        }
        for (const id of ids('s', 20))
          expect(graph.neighbors(id).sort()).toEqual(
            requiredBy(index, id)
              .map(({ occupation }) => occupation)
              .sort(),
          );
      }),
      { numRuns: 60 },
    );
    expect.hasAssertions();
  });

  it('a catalogue read back from its graph gives the same requirements, byte for byte', () => {
    fc.assert(
      fc.property(requirements, (edges) => {
        const catalogue = catalogueOf(edges);
        expect(fromGraph(toGraph(catalogue)).requirements).toEqual(catalogue.requirements);
      }),
      { numRuns: 60 },
    );
    expect.hasAssertions();
  });
});
