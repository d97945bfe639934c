import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  explanation,
  flat,
  type Metric,
  published,
  rarity,
  type SkillIndex,
  similarOccupations,
  type Weighting,
} from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';
import { adamicAdar, commonSkills, leichtHolmeNewman, newman, resourceAllocation, tversky } from '../../src/methods.ts';
import { metricWords } from '../../src/similarity/all-metrics.ts';

interface Law {
  readonly metric: Metric;
  /** Most it can reach; infinite for sums. */
  readonly most: number;
  /** What a set scores against itself; null where that depends on the set. */
  readonly identity: number | null;
  /** Whether one more common skill can never lower it. */
  readonly monotone: boolean;
}

/** Sums, which have no greatest value, and Leicht–Holme–Newman, which can fall: one more common skill also lengthens both. */
const sums: ReadonlySet<Metric> = new Set([commonSkills, adamicAdar, resourceAllocation, newman]);

const laws: readonly Law[] = [...metricWords.map(([metric]) => metric), tversky(0.3, 0.7)].map((metric) => ({
  metric,
  most: sums.has(metric) ? Number.POSITIVE_INFINITY : 1,
  identity: sums.has(metric) || metric === leichtHolmeNewman ? null : 1,
  monotone: metric !== leichtHolmeNewman,
}));

type Rows = readonly (readonly number[])[];

const entry = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(0.2, 0.5, 1, 2) },
);
const rowsOf: fc.Arbitrary<Rows> = fc
  .array(fc.array(entry, { minLength: 8, maxLength: 8 }), { minLength: 3, maxLength: 9 })
  .filter((rows) => rows.every((row) => row.some((value) => value > 0)));

const name = (row: number) => `o${row}`;

function indexOf(
  rows: Rows,
  order: (length: number) => readonly number[] = (length) => [...Array(length).keys()],
): SkillIndex {
  const requirements = rows.flatMap((row, o) =>
    row.flatMap((importance, s) =>
      importance > 0 ? [{ occupation: name(o), skill: `s${s}`, kind: 'rated' as const, importance }] : [],
    ),
  );
  const shuffled = <T>(items: readonly T[]): T[] => order(items.length).map((i) => items[i]!);
  return buildIndex(
    createCatalogue({
      occupations: shuffled(rows.map((_, o) => ({ id: name(o), label: name(o) }))),
      skills: shuffled(rows[0]!.map((_, s) => ({ id: `s${s}`, label: `s${s}` }))),
      requirements: shuffled(requirements),
    }),
  );
}

function scoreOf(index: SkillIndex, a: string, b: string, method: Metric, weighting: Weighting): number {
  const answer = explanation(index, a, b, { method, weighting });
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer.score;
}

const weightings: readonly Weighting[] = [flat, published];

describe.each(laws)('$metric.name', ({ metric, most, identity, monotone }) => {
  it(`lies between 0 and ${most}, and is finite`, () => {
    let seen = 0;
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(...weightings), (rows, weighting) => {
        const answer = similarOccupations(indexOf(rows), 'o0', { method: metric, weighting, includeZero: true });
        for (const { score } of answer.results) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(most + 1e-12);
          expect(Number.isFinite(score)).toBe(true);
          seen++;
        }
      }),
      { seed: 1 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  if (identity !== null)
    it('gives equal sets its greatest value', () => {
      fc.assert(
        fc.property(rowsOf, fc.constantFrom(...weightings), (rows, weighting) => {
          const index = indexOf([...rows, rows[0]!]);
          expect(scoreOf(index, 'o0', name(rows.length), metric, weighting)).toBeCloseTo(identity!, 12);
        }),
        { seed: 2 },
      );
    });

  it(metric.symmetric ? 'is symmetric, as declared' : 'is not symmetric, as declared', () => {
    let asymmetric = 0;
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(...weightings), (rows, weighting) => {
        const index = indexOf(rows);
        const forward = scoreOf(index, 'o0', 'o1', metric, weighting);
        const backward = scoreOf(index, 'o1', 'o0', metric, weighting);
        if (metric.symmetric) expect(forward).toBe(backward);
        else if (Math.abs(forward - backward) > 1e-9) asymmetric++;
      }),
      { seed: 3 },
    );
    if (!metric.symmetric) expect(asymmetric).toBeGreaterThan(10);
  });

  it('is the sum of its explanation', () => {
    let explained = 0;
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(...weightings, rarity), (rows, weighting) => {
        const answer = explanation(indexOf(rows), 'o0', 'o1', { method: metric, weighting });
        if (answer.status !== 'ok') return;
        const sum = answer.contributions.reduce((total, { contribution }) => total + contribution, answer.indirect);
        expect(sum).toBeCloseTo(answer.score, 12);
        if (answer.score > 0) {
          expect(answer.contributions.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 12);
          explained++;
        }
      }),
      { seed: 4 },
    );
    expect(explained).toBeGreaterThan(20);
  });

  it('gives the same score in a ranking and alone', () => {
    let compared = 0;
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(...weightings), (rows, weighting) => {
        const index = indexOf(rows);
        for (const { id, score } of similarOccupations(index, 'o0', { method: metric, weighting }).results) {
          expect(scoreOf(index, 'o0', id, metric, weighting)).toBe(score);
          compared++;
        }
      }),
      { seed: 5 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('does not depend on the order of the input, to the last byte', () => {
    fc.assert(
      fc.property(rowsOf, fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const shuffle = (length: number) => {
          const keys = Array.from({ length }, () => numbers.next().value as number);
          return [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || b - a);
        };
        const plain = indexOf(rows);
        const shuffled = indexOf(rows, shuffle);
        expect(Buffer.from(shuffled.buffer as ArrayBuffer).equals(Buffer.from(plain.buffer as ArrayBuffer))).toBe(true);
        expect(similarOccupations(shuffled, 'o0', { method: metric })).toEqual(
          similarOccupations(plain, 'o0', { method: metric }),
        );
      }),
      { seed: 6, numRuns: 30 },
    );
  });

  it('the top 2 are the first of the top 5', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const index = indexOf(rows);
        const five = similarOccupations(index, 'o0', { method: metric, limit: 5 }).results;
        expect(similarOccupations(index, 'o0', { method: metric, limit: 2 }).results).toEqual(five.slice(0, 2));
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  if (monotone)
    it('never falls when both sides gain one skill', () => {
      let grown = 0;
      fc.assert(
        fc.property(rowsOf, (rows) => {
          const plain = indexOf(rows.map((row) => [...row, 0]));
          const gained = indexOf(rows.map((row, o) => [...row, o < 2 ? 1 : 0]));
          const before = scoreOf(plain, 'o0', 'o1', metric, flat);
          const after = scoreOf(gained, 'o0', 'o1', metric, flat);
          expect(after).toBeGreaterThanOrEqual(before - 1e-12);
          if (after > before) grown++;
        }),
        { seed: 8 },
      );
      expect(grown).toBeGreaterThan(10);
    });
});

describe('leichtHolmeNewman', () => {
  it('can fall when both sides gain one skill: shown by an example', () => {
    const before = indexOf([
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    const after = indexOf([
      [1, 0, 1],
      [1, 0, 1],
      [0, 1, 0],
    ]);
    expect(scoreOf(before, 'o0', 'o1', leichtHolmeNewman, flat)).toBe(1);
    expect(scoreOf(after, 'o0', 'o1', leichtHolmeNewman, flat)).toBe(0.5);
  });
});
