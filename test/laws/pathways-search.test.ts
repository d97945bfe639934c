import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRouteGraph, type RouteGraph, weightGrid } from '../../src/query/routes/route-graph.ts';
import type { RouteQuestion } from '../../src/query/routes/route-question.ts';
import { searchRoutes } from '../../src/query/routes/search-routes.ts';

interface World {
  readonly needs: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly held: readonly number[];
  readonly levels: readonly number[];
}

interface Listed {
  readonly stops: readonly number[];
  readonly detour: number;
  readonly hardest: number;
}

const skillCount = 12;

/** Any few skills, or neighbouring ones: neighbours make chains, where a stop opens the next. */
const someSkills: fc.Arbitrary<number[]> = fc.oneof(
  fc.uniqueArray(fc.nat(skillCount - 1), { maxLength: 6 }),
  fc
    .record({ first: fc.nat(skillCount - 1), length: fc.integer({ min: 1, max: 5 }) })
    .map(({ first, length }) => Array.from({ length }, (_skill, i) => (first + i) % skillCount)),
);

const world = (flat: boolean): fc.Arbitrary<World> =>
  fc.record({
    needs: fc.array(someSkills, {
      minLength: 3,
      maxLength: 8,
    }),
    weights: fc.array(flat ? fc.constant(1) : fc.integer({ min: 0, max: 500 }).map((n) => n / 97), {
      minLength: skillCount,
      maxLength: skillCount,
    }),
    held: someSkills,
    levels: fc.array(fc.integer({ min: 1, max: 4 }), {
      minLength: 8,
      maxLength: 8,
    }),
  });

const options = fc.record({
  threshold: fc.constantFrom(0, 0.1, 0.25, 1 / 3, 0.5, 0.8, 1),
  strict: fc.boolean(),
  k: fc.integer({ min: 1, max: 6 }),
  maxStops: fc.integer({ min: 0, max: 3 }),
  objective: fc.constantFrom('least', 'easiest'),
  exactly: fc.boolean(),
  idle: fc.boolean(),
  startIsRow: fc.boolean(),
  levels: fc.boolean(),
  detour: fc.constantFrom(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 1, 3, 6),
  via: fc.constantFrom<readonly number[]>([], [2], [1, 2]),
  never: fc.constantFrom<readonly number[]>([], [], [2]),
});

function graphOf(world: World): RouteGraph {
  const rows = world.needs.map((needs) => [...needs].sort((a, b) => a - b));
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = (offsets[i] as number) + row.length;
  });
  return createRouteGraph(
    { offsets, skills: Uint32Array.from(rows.flat()) },
    weightGrid(Float64Array.from(world.weights)),
  );
}

/** Every order of every set of stops that each teach something the target needs, walked with plain sets and in ascending order of rows; the best order of each set, sorted. */
function exhaustive(graph: RouteGraph, needs: World['needs'], question: RouteQuestion): Listed[] {
  const weigh = (skills: Iterable<number>): number =>
    [...skills].reduce((sum, s) => sum + (graph.weights[s] as number), 0);
  const bySet = new Map<string, { readonly listed: Listed; readonly approach: number }>();
  const via = question.via ?? [];
  const anyway = new Set([question.target, ...via].flatMap((row) => [...(needs[row] ?? [])]));
  const wanted = new Set(needs[question.target] ?? []);
  const coverage = (row: number, held: ReadonlySet<number>): number => {
    const all = needs[row] ?? [];
    return weigh(all.filter((skill) => held.has(skill))) / weigh(all);
  };
  const passes = (value: number): boolean =>
    question.strict === true ? value > question.threshold : value >= question.threshold;

  function walk(stops: readonly number[], held: ReadonlySet<number>, hardest: number): void {
    const last = stops.at(-1) ?? question.from;
    const toTarget = coverage(question.target, held);
    if (
      passes(toTarget) &&
      question.mayMove?.(last, question.target) !== false &&
      via.every((row) => stops.includes(row))
    ) {
      const start = new Set(question.held);
      const detour = weigh([...held].filter((skill) => !start.has(skill) && !anyway.has(skill)));
      const listed = { stops, detour, hardest: Math.min(hardest, toTarget) };
      const key = [...stops].sort().join();
      const before = bySet.get(key);
      if (detour > (question.mostDetour ?? Number.POSITIVE_INFINITY)) return;
      if (before === undefined || hardest > before.approach) bySet.set(key, { listed, approach: hardest });
    }
    if (stops.length === question.maxStops) return;
    for (let row = 0; row < needs.length; row++) {
      if (row === question.from || row === question.target || stops.includes(row)) continue;
      if (question.allowed !== undefined && question.allowed[row] !== 1) continue;
      if (weigh(needs[row] ?? []) === 0 || question.mayMove?.(last, row) === false) continue;
      const value = coverage(row, held);
      const teaches = (needs[row] ?? []).filter((skill) => !held.has(skill) && wanted.has(skill));
      if (!passes(value) || (weigh(teaches) === 0 && !via.includes(row))) continue;
      walk([...stops, row], new Set([...held, ...(needs[row] ?? [])]), Math.min(hardest, value));
    }
  }

  walk([], new Set(question.held), 1);
  const rank = question.objective === 'least' ? [byDetour, byLength, byHardest] : [byHardest, byDetour, byLength];
  const listed = [...bySet.values()].map((entry) => entry.listed);
  const beatenByPart = (route: Listed): boolean =>
    listed.some(
      (part) =>
        part.stops.length < route.stops.length &&
        part.stops.every((row) => route.stops.includes(row)) &&
        part.hardest >= route.hardest,
    );
  return listed
    .filter((route) => !beatenByPart(route) && (question.exactly !== true || route.stops.length === question.maxStops))
    .sort((a, b) => rank.reduce((sign, by) => sign || by(a, b), 0) || byRows(a, b))
    .slice(0, question.k);
}

const byDetour = (a: Listed, b: Listed): number => a.detour - b.detour;
const byLength = (a: Listed, b: Listed): number => a.stops.length - b.stops.length;
const byHardest = (a: Listed, b: Listed): number => b.hardest - a.hardest;
const byRows = (a: Listed, b: Listed): number => {
  for (let i = 0; i < a.stops.length; i++) {
    const by = (a.stops[i] as number) - (b.stops[i] as number);
    if (by !== 0) return by;
  }
  return 0;
};

describe.each([
  ['flat weights, full of ties', true],
  ['real weights', false],
])('searchRoutes over %s', (_title, flat) => {
  it('finds exactly the routes an exhaustive walk lists, in the same order', () => {
    let withRoutes = 0;
    let withStops = 0;
    fc.assert(
      fc.property(world(flat), options, (world, { startIsRow, levels, never, detour, ...rest }) => {
        const graph = graphOf(world);
        const target = 1;
        fc.pre((graph.totals[target] as number) > 0);
        const from = startIsRow ? 0 : -1;
        const via = rest.via.filter(
          (row) => row !== target && (graph.totals[row] as number) > 0 && !never.includes(row),
        );
        const level = (row: number): number => world.levels[row] ?? 1;
        const question: RouteQuestion = {
          ...rest,
          objective: rest.objective as 'least' | 'easiest',
          via,
          from,
          held: world.held,
          target,
          budget: Number.POSITIVE_INFINITY,
          // In steps of the grid, of which a weight of 1 is `scale`.
          ...(detour === Number.POSITIVE_INFINITY ? {} : { mostDetour: Math.floor(detour * graph.scale) }),
          allowed: Uint8Array.from(world.needs, (_needs, row) => (never.includes(row) ? 0 : 1)),
          ...(levels
            ? {
                mayMove: (a: number, b: number) => a < 0 || Math.abs(level(b) - level(a)) <= 1,
              }
            : {}),
        };
        const outcome = searchRoutes(graph, question);
        const expected = exhaustive(graph, world.needs, question);
        expect(outcome.exact).toBe(true);
        expect(outcome.routes).toEqual(expected);
        if (expected.length > 0) withRoutes++;
        if (expected.some((route) => route.stops.length > 1)) withStops++;
      }),
      { numRuns: 6000, seed: 7 },
    );
    expect(withRoutes).toBeGreaterThan(600);
    expect(withStops).toBeGreaterThan(50);
  });

  it('cut short by its budget, it still bounds what it has not seen', () => {
    let cut = 0;
    fc.assert(
      fc.property(
        world(flat),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('least', 'easiest'),
        (world, budget, objective) => {
          const graph = graphOf(world);
          fc.pre((graph.totals[1] as number) > 0);
          const question: RouteQuestion = {
            from: 0,
            held: world.held,
            target: 1,
            threshold: 0.25,
            k: 3,
            maxStops: 3,
            objective: objective as 'least' | 'easiest',
            budget,
          };
          const outcome = searchRoutes(graph, question);
          const expected = exhaustive(graph, world.needs, question);
          if (outcome.exact) {
            expect(outcome.routes).toEqual(expected);
            return;
          }
          cut++;
          const seen = new Set(outcome.routes.map((route) => [...route.stops].sort().join()));
          const bound = outcome.bound as number;
          for (const route of expected) {
            if (seen.has([...route.stops].sort().join())) continue;
            if (objective === 'least') expect(route.detour).toBeGreaterThanOrEqual(bound);
            else expect(route.hardest).toBeLessThanOrEqual(bound);
          }
        },
      ),
      { numRuns: 600, seed: 8 },
    );
    expect(cut).toBeGreaterThan(30);
  });
});
