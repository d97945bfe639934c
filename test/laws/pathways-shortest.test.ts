import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedBy } from '../../src/compact/adjacency.ts';
import { DistanceField } from '../../src/query/paths/distance-field.ts';
import { kShortestPaths } from '../../src/query/paths/k-shortest-paths.ts';
import type { LengthGraph, RowPath } from '../../src/query/paths/length-graph.ts';

type Edge = readonly [number, number, number];

const size = 7;
const edgeLists: fc.Arbitrary<readonly Edge[]> = fc.uniqueArray(
  fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 4 })).filter(([a, b]) => a < b),
  { minLength: 3, maxLength: 18, selector: ([a, b]) => a * size + b },
);

function graphOf(list: readonly Edge[], rows = size): LengthGraph {
  const both = list.flatMap(([a, b, length]): Edge[] => [
    [a, b, length],
    [b, a, length],
  ]);
  both.sort((x, y) => x[0] - y[0] || x[2] - y[2] || x[1] - y[1]);
  const edges = groupedBy(
    Uint32Array.from(both, (edge) => edge[0]),
    Uint32Array.from(both, (edge) => edge[1]),
    rows,
  );
  return { edges, lengths: Float64Array.from(both, (edge) => edge[2]) };
}

/** Every path without loops, sorted. */
function allPaths(list: readonly Edge[], from: number, to: number): RowPath[] {
  const paths: RowPath[] = [];
  function walk(rows: readonly number[], length: number): void {
    const last = rows.at(-1);
    if (last === to) {
      paths.push({ rows, length });
      return;
    }
    for (const [a, b, step] of list) {
      const next = a === last ? b : b === last ? a : -1;
      if (next >= 0 && !rows.includes(next)) walk([...rows, next], length + step);
    }
  }
  walk([from], 0);
  const digits = ({ rows }: RowPath): string => rows.join('');
  return paths.sort((a, b) => a.length - b.length || (digits(a) < digits(b) ? -1 : 1));
}

describe('kShortestPaths', () => {
  it('lists exactly the shortest loopless paths an exhaustive walk finds, ties by row', () => {
    let several = 0;
    fc.assert(
      fc.property(edgeLists, fc.integer({ min: 1, max: 30 }), (list, k) => {
        const paths = kShortestPaths(graphOf(list), [0, size - 1], k).paths;
        expect(paths).toEqual(allPaths(list, 0, size - 1).slice(0, k));
        if (paths.length > 3) several++;
      }),
      { numRuns: 800, seed: 3 },
    );
    expect(several).toBeGreaterThan(100);
  });

  it('is not disturbed by what was asked of the same graph before', () => {
    let asked = 0;
    fc.assert(
      fc.property(edgeLists, fc.constantFrom(1, 2, 5, 300), (list, k) => {
        const graph = graphOf(list);
        for (let from = 0; from < size; from++)
          for (let to = 0; to < size; to++) {
            if (from === to) continue;
            expect(kShortestPaths(graph, [from, to], k).paths).toEqual(allPaths(list, from, to).slice(0, k));
            asked++;
          }
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(asked).toBe(60 * size * (size - 1));
  });

  it('breaks every tie by row where all edges are equally long', () => {
    fc.assert(
      fc.property(edgeLists, fc.integer({ min: 1, max: 40 }), (list, k) => {
        const equal = list.map(([a, b]): Edge => [a, b, 1]);
        expect(kShortestPaths(graphOf(equal), [0, size - 1], k).paths).toEqual(
          allPaths(equal, 0, size - 1).slice(0, k),
        );
      }),
      { numRuns: 300, seed: 6 },
    );
    expect.hasAssertions();
  });

  it('finds the same paths whether one search runs or two meet: many paths begin with the few', () => {
    const grid = gridGraph(12);
    const many = kShortestPaths(grid, [0, 143], 400).paths;
    expect(many).toHaveLength(400);
    for (const k of [1, 10, 100, 255]) expect(kShortestPaths(grid, [0, 143], k).paths).toEqual(many.slice(0, k));
    const field = new DistanceField(grid);
    field.measure(0, 143, 400);
    expect(many[0]!.length).toBe(field.remaining(0));
  });
});

/** A square grid with side `width`, edges 1 to 9 long. */
function gridGraph(width: number): LengthGraph {
  const list: Edge[] = [];
  for (let row = 0; row < width * width; row++) {
    if ((row + 1) % width > 0) list.push([row, row + 1, 1 + ((row * 7) % 9)]);
    if (row + width < width * width) list.push([row, row + width, 1 + ((row * 5) % 9)]);
  }
  return graphOf(list, width * width);
}

describe('DistanceField', () => {
  it('measures from every row, where many paths are wanted, the shortest path; Infinity where there is none', () => {
    fc.assert(
      fc.property(edgeLists, (list) => {
        const expected = Array.from({ length: size }, (_row, row) =>
          row === 0 ? 0 : (allPaths(list, row, 0)[0]?.length ?? Number.POSITIVE_INFINITY),
        );
        const field = new DistanceField(graphOf(list));
        field.measure(1, 0, 300);
        expect(expected.map((_, row) => field.remaining(row))).toEqual(expected);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
