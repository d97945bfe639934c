import { describe, expect, it } from 'vitest';
import type { TraitTable } from '../../../../src/catalogue/lens.ts';
import { type TraitRow, tellingTraits } from '../../../../src/query/lens/trait-rows.ts';

const facts = (id: string) => ({ id, set: 'work styles', label: id, scale: 'Importance' });

/** Traits of one occupation by their z, in a table whose columns are given. */
function asked(zs: readonly number[], columns: readonly (readonly number[])[]): readonly string[] {
  const traits = zs.map((_, at) => facts(`t${at}`));
  const occupations = columns[0]!.map((_, row) => columns.map((column) => column[row]!));
  const table: TraitTable = {
    source: { name: 'made up' },
    vintage: 'soc-2018',
    traits,
    codes: occupations.map((_, row) => `${row}`),
    names: occupations.map((_, row) => `${row}`),
    values: occupations,
  };
  const rows = zs.map((z, at): TraitRow => ({ facts: traits[at]!, at, value: 0, z, percentile: 50, below: 50 }));
  return tellingTraits({ table, donors: [], traits: rows }).map(({ facts: { id } }) => id);
}

/** Columns no two of which go together: those of a Hadamard matrix. */
const apart = [1, 2, 3, 4, 5].map((column) =>
  Array.from({ length: 8 }, (_, row) => {
    let bits = row & column;
    let odd = 0;
    for (; bits > 0; bits >>= 1) odd ^= bits & 1;
    return odd === 0 ? 1 : -1;
  }),
);

describe('the traits a person is asked about', () => {
  it('are three at most, the most telling', () => {
    expect(asked([1, 3, 2, 4, 5], apart)).toEqual(['t4', 't3', 't1']);
  });

  it('stand more than half a deviation above the mean; just half is not enough', () => {
    expect(asked([0.5, 0.501], apart)).toEqual(['t1']);
  });

  it('are ordered by element where they tell as much', () => {
    expect(asked([1, 1], apart)).toEqual(['t0', 't1']);
  });

  /** A column whose correlation with the first of two that are apart is `r`. */
  const leaning = (r: number) => apart[0]!.map((value, row) => r * value + Math.sqrt(1 - r * r) * apart[1]![row]!);

  it.each([
    [0.69, ['t0', 't1']],
    [0.71, ['t0']],
    [-0.71, ['t0']],
  ])('ask nothing twice: a correlation of %d', (r, expected) => {
    expect(asked([2, 1], [apart[0]!, leaning(r)])).toEqual(expected);
  });
});
