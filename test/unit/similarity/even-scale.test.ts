import { describe, expect, it } from 'vitest';
import { evenScale } from '../../../src/similarity/even-scale.ts';
import type { ScoringMethod } from '../../../src/similarity/method.ts';
import type { Subject } from '../../../src/similarity/subject.ts';
import { edgeIndex } from '../../support/edges.ts';

const indexOf = (count: number) =>
  edgeIndex(Object.fromEntries(Array.from({ length: count }, (_, row) => [String(row).padStart(3, '0'), { all: 1 }])));

/** A method that scores by a table, and has something to compare for the rows that `knows` names. */
function scored(score: (a: number, b: number) => number, knows: (row: number) => boolean = () => true): ScoringMethod {
  return {
    name: 'made up',
    symmetric: false,
    scorer: (index) => ({
      hasEvidence: ({ row }: Subject) => knows(row),
      scores: ({ row }: Subject) => {
        const rows = Uint32Array.from({ length: index.occupationCount }, (_, other) => other);
        return { count: rows.length, rows, scores: Float64Array.from(rows, (other) => score(row, other)) };
      },
      score: ({ row }: Subject, other: number) => score(row, other),
      explain: ({ row }: Subject, other: number) => ({ score: score(row, other), contributions: [], indirect: 0 }),
    }),
  };
}

describe('evenScale', () => {
  const apart = (a: number, b: number) => 1 / (1 + Math.abs(a - b));

  it('is the ratio of two methods that rank alike, whatever the share', () => {
    for (const share of [0.2, 0.5])
      expect(evenScale(indexOf(8), scored(apart), { method: scored((a, b) => apart(a, b) / 2.5), share })).toBeCloseTo(
        2.5,
        3,
      );
  });

  it('looks at the ten nearest of an occupation, itself left out', () => {
    // Itself would score most by far.
    const base = scored((a, b) => (a === b ? 9 : b < 10 ? 0.4 : 0.1));
    const added = scored((a, b) => (a === b ? 9 : b < 10 ? 0.2 : 0.1));
    // Rows 0 to 9 have nine others that score most, and one of the last two; rows 10 and 11 have ten.
    const [wanted, had] = [10 * (9 * 0.4 + 0.1) + 2 * 10 * 0.4, 10 * (9 * 0.2 + 0.1) + 2 * 10 * 0.2];
    expect(evenScale(indexOf(12), base, { method: added, share: 0.5 })).toBeCloseTo(wanted / had, 3);
  });

  it('goes by occupations that both methods can compare, and among these', () => {
    const base = scored(
      (_, b) => (b < 4 ? 0.3 : 0.9),
      (row) => row < 6,
    );
    const added = scored(
      (_, b) => (b < 4 ? 0.1 : 0.9),
      (row) => row !== 4 && row !== 5,
    );
    expect(evenScale(indexOf(8), base, { method: added, share: 0.3 })).toBeCloseTo(3, 3);
  });

  it('goes by at most fifty, spread evenly', () => {
    // Every third of 120: 40 in all, whose scores are alike; the others would say something else.
    const base = scored(() => 0.6);
    const added = scored((a) => (a % 3 === 0 ? 0.3 : 0.6));
    expect(evenScale(indexOf(120), base, { method: added, share: 0.5 })).toBeCloseTo(2, 3);
    // Of fifty, every one.
    const every = 50 / (17 / 2 + 33);
    expect(evenScale(indexOf(50), base, { method: added, share: 0.5 })).toBeCloseTo(every, 3);
  });

  it('is 1 where either has nothing to go by, and 4 at most', () => {
    const half = scored(() => 0.5);
    const nothing = scored(() => 0);
    expect(evenScale(indexOf(6), nothing, { method: half, share: 0.3 })).toBe(1);
    expect(evenScale(indexOf(6), half, { method: nothing, share: 0.3 })).toBe(1);
    expect(
      evenScale(indexOf(6), half, {
        method: scored(
          () => 0.5,
          () => false,
        ),
        share: 0.3,
      }),
    ).toBe(1);
    expect(evenScale(indexOf(6), half, { method: scored(() => 0.01), share: 0.3 })).toBe(4);
  });
});
