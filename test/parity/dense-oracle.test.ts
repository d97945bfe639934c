import fc from 'fast-check';
import { Matrix as Dense } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import {
  cosine,
  coverage,
  dice,
  flat,
  jaccard,
  type Metric,
  overlap,
  published,
  similarOccupations,
} from '../../src/index.ts';
import {
  adamicAdar,
  commonSkills,
  leichtHolmeNewman,
  minConditional,
  newman,
  resourceAllocation,
  tversky,
} from '../../src/methods.ts';
import { type Edges, edgeIndex } from '../support/edges.ts';

/** A formula over dense matrices: shared[a][b] is Σ of what both have. */
interface Oracle {
  readonly metric: Metric;
  readonly shared: (x: Dense, degrees: readonly number[]) => Dense;
  readonly score: (shared: number, a: number[], b: number[]) => number;
}

const sum = (row: readonly number[]) => row.reduce((total, value) => total + value, 0);
const count = (row: readonly number[]) => row.filter((value) => value > 0).length;
const norm = (row: readonly number[]) => Math.sqrt(sum(row.map((value) => value * value)));

function minima(x: Dense): Dense {
  const shared = Dense.zeros(x.rows, x.rows);
  for (let a = 0; a < x.rows; a++)
    for (let b = 0; b < x.rows; b++) shared.set(a, b, sum(x.getRow(a).map((value, k) => Math.min(value, x.get(b, k)))));
  return shared;
}

function perSkill(weightOf: (degree: number) => number) {
  return (x: Dense, degrees: readonly number[]): Dense => {
    const sets = new Dense(x.to2DArray().map((row) => row.map((value) => (value > 0 ? 1 : 0))));
    return sets.mmul(Dense.diag(degrees.map(weightOf))).mmul(sets.transpose());
  };
}

const oracles: readonly Oracle[] = [
  {
    metric: jaccard,
    shared: minima,
    score: (s, a, b) => s / (sum(a) + sum(b) - s),
  },
  {
    metric: dice,
    shared: minima,
    score: (s, a, b) => (2 * s) / (sum(a) + sum(b)),
  },
  {
    metric: overlap,
    shared: minima,
    score: (s, a, b) => s / Math.min(sum(a), sum(b)),
  },
  {
    metric: cosine,
    shared: (x) => x.mmul(x.transpose()),
    score: (s, a, b) => s / (norm(a) * norm(b)),
  },
  { metric: coverage, shared: minima, score: (s, _a, b) => s / sum(b) },
  {
    metric: tversky(0.3, 0.7),
    shared: minima,
    score: (s, a, b) => s / (s + 0.3 * (sum(a) - s) + 0.7 * (sum(b) - s)),
  },
  {
    metric: minConditional,
    shared: minima,
    score: (s, a, b) => s / Math.max(sum(a), sum(b)),
  },
  { metric: commonSkills, shared: minima, score: (s) => s },
  {
    metric: adamicAdar,
    shared: perSkill((d) => (d > 1 ? 1 / Math.log(d) : 0)),
    score: (s) => s,
  },
  {
    metric: resourceAllocation,
    shared: perSkill((d) => (d > 0 ? 1 / d : 0)),
    score: (s) => s,
  },
  {
    metric: newman,
    shared: perSkill((d) => (d > 1 ? 1 / (d - 1) : 0)),
    score: (s) => s,
  },
  {
    metric: leichtHolmeNewman,
    shared: perSkill(() => 1),
    score: (s, a, b) => s / (count(a) * count(b)),
  },
];

const weight = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(0.25, 0.5, 1, 1.5, 3) },
);
const graphs = fc.array(fc.array(weight, { minLength: 9, maxLength: 9 }), {
  minLength: 2,
  maxLength: 12,
});

describe.each(oracles)('$metric.name', ({ metric, shared, score }) => {
  it.each([
    ['as sets', flat],
    ['weighted', published],
  ])('agrees with a dense computation, %s', (_, weighting) => {
    let compared = 0;
    fc.assert(
      fc.property(graphs, (rows) => {
        fc.pre(rows.some((row) => count(row) > 0));
        const names = rows.map((_row, i) => `o${String(i).padStart(2, '0')}`);
        const edges: Edges = Object.fromEntries(
          rows.map((row, i) => [
            names[i],
            Object.fromEntries(row.flatMap((value, k) => (value > 0 ? [[`s${k}`, value]] : []))),
          ]),
        );
        const x = new Dense(rows.map((row) => row.map((value) => (weighting === flat && value > 0 ? 1 : value))));
        const degrees = Array.from({ length: x.columns }, (_column, k) => count(x.getColumn(k)));
        const sharedSums = shared(x, degrees);
        const sets = minima(new Dense(x.to2DArray().map((row) => row.map((value) => (value > 0 ? 1 : 0)))));
        const index = edgeIndex(edges);
        for (let a = 0; a < rows.length; a++) {
          const answer = similarOccupations(index, names[a]!, {
            method: metric,
            weighting,
            limit: 99,
            includeZero: true,
          });
          if (count(rows[a]!) === 0) {
            expect(answer.status).toBe('insufficient');
            continue;
          }
          for (const result of answer.results) {
            const b = names.indexOf(result.id);
            const expected = sets.get(a, b) === 0 ? 0 : score(sharedSums.get(a, b), x.getRow(a), x.getRow(b));
            expect(result.score).toBeCloseTo(expected, 12);
            compared++;
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});
