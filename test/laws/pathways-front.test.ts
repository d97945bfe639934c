import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRouteGraph, type RouteGraph, weightGrid } from '../../src/query/routes/route-graph.ts';
import { bestTradeOffs, fewestSteps, leastToLearn } from '../../src/query/routes/route-objectives.ts';
import type { FoundRoute, RouteQuestion } from '../../src/query/routes/route-question.ts';

const skillCount = 10;

const needs: fc.Arbitrary<readonly (readonly number[])[]> = fc.array(
  fc.uniqueArray(fc.nat(skillCount - 1), { minLength: 1, maxLength: 5 }),
  { minLength: 4, maxLength: 8 },
);

function graphOf(rows: readonly (readonly number[])[], weights: readonly number[]): RouteGraph {
  const sorted = rows.map((row) => [...row].sort((a, b) => a - b));
  const offsets = Uint32Array.from([0, ...sorted.map((_row, i) => sorted.slice(0, i + 1).flat().length)]);
  return createRouteGraph({ offsets, skills: Uint32Array.from(sorted.flat()) }, weightGrid(Float64Array.from(weights)));
}

const cases = fc.record({
  rows: needs,
  weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: skillCount, maxLength: skillCount }),
  held: fc.uniqueArray(fc.nat(skillCount - 1), { minLength: 1, maxLength: 4 }),
  threshold: fc.constantFrom(0.05, 0.2, 0.4),
});

function questionOf(held: readonly number[], threshold: number): Omit<RouteQuestion, 'objective'> {
  return { from: 0, held, target: 1, threshold, k: 10_000, maxStops: 3, budget: Number.POSITIVE_INFINITY };
}

const figures = ({ detour, stops, hardest }: FoundRoute): string => `${detour} ${stops.length} ${hardest}`;
const beats = (a: FoundRoute, b: FoundRoute): boolean =>
  a.detour <= b.detour && a.stops.length <= b.stops.length && a.hardest >= b.hardest && figures(a) !== figures(b);

describe('bestTradeOffs', () => {
  it('is the Pareto front of all routes, every combination of figures once', () => {
    let wide = 0;
    fc.assert(
      fc.property(cases, ({ rows, weights, held, threshold }) => {
        const graph = graphOf(rows, weights);
        const question = questionOf(held, threshold);
        const all = leastToLearn.search(graph, question).routes;
        const best = all.filter((route) => !all.some((other) => beats(other, route))).map(figures);
        const front = bestTradeOffs.search(graph, question);
        expect(front.exact).toBe(true);
        expect(front.routes.map(figures)).toEqual([...new Set(best)]);
        if (front.routes.length > 1) wide++;
      }),
      { numRuns: 1000, seed: 5 },
    );
    expect(wide).toBeGreaterThan(50);
  });
});

describe('fewestSteps', () => {
  it('orders all routes by steps, then by what must be learnt', () => {
    let several = 0;
    fc.assert(
      fc.property(cases, ({ rows, weights, held, threshold }) => {
        const graph = graphOf(rows, weights);
        const question = questionOf(held, threshold);
        const all = [...leastToLearn.search(graph, question).routes];
        all.sort((a, b) => a.stops.length - b.stops.length || a.detour - b.detour || b.hardest - a.hardest);
        expect(fewestSteps.search(graph, question).routes.map(figures)).toEqual(all.map(figures));
        if (all.length > 1) several++;
      }),
      { numRuns: 500, seed: 6 },
    );
    expect(several).toBeGreaterThan(50);
  });
});
