import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byColumn, mixed, type SparseMatrix, symmetricProduct, times } from '../../../src/latent/products.ts';

/** Rows of seven or eight entries reach both the fourfold and the single loop. */
const rows = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 7, maxLength: 7 }), {
  minLength: 1,
  maxLength: 9,
});

function sparse(dense: readonly (readonly number[])[]): SparseMatrix {
  const entries = dense.map((row) => row.flatMap((value, column) => (value === 0 ? [] : [{ column, value }])));
  const offsets = [0];
  for (const row of entries) offsets.push(offsets.at(-1)! + row.length);
  return {
    rowCount: dense.length,
    columnCount: 7,
    rows: { offsets: Uint32Array.from(offsets), targets: Uint32Array.from(entries.flat(), ({ column }) => column) },
    values: Float64Array.from(entries.flat(), ({ value }) => value),
  };
}

const product = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]) =>
  a.flatMap((row) => b[0]!.map((_, j) => row.reduce((sum, value, i) => sum + value * b[i]![j]!, 0) + 0));
const flipped = (a: readonly (readonly number[])[]) => a[0]!.map((_, j) => a.map((row) => row[j]!));
const plain = (values: Float64Array) => Array.from(values, (value) => value + 0);

describe('products', () => {
  it('of a sparse and a dense matrix are those of two dense ones', () => {
    fc.assert(
      fc.property(rows, (dense) => {
        const right = Array.from({ length: 7 }, (_, i) => [i, 1 - i, 2]);
        expect(plain(times(sparse(dense), Float64Array.from(right.flat()), 3))).toEqual(product(dense, right));
      }),
    );
  });

  it('by column are those of the flipped matrix', () => {
    fc.assert(
      fc.property(rows, (dense) => {
        const right = dense.map((_, i) => [i + 1, -i]);
        expect(plain(times(byColumn(sparse(dense)), Float64Array.from(right.flat()), 2))).toEqual(
          product(flipped(dense), right),
        );
      }),
    );
  });

  it('of a matrix with itself are mirrored from their upper half', () => {
    fc.assert(
      fc.property(rows, (dense) => {
        const values = Float64Array.from(dense.flat());
        expect(plain(symmetricProduct(values, values, dense.length, 7))).toEqual(product(flipped(dense), dense));
      }),
    );
  });

  it('with a small matrix mix the columns', () => {
    fc.assert(
      fc.property(rows, (dense) => {
        const mix = Array.from({ length: 7 }, (_, i) => [i - 3, i]);
        expect(
          plain(mixed(Float64Array.from(dense.flat()), dense.length, 7, Float64Array.from(mix.flat()), 2)),
        ).toEqual(product(dense, mix));
      }),
    );
  });
});
