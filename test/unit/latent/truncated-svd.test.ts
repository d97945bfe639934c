import fc from 'fast-check';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import type { SparseMatrix } from '../../../src/latent/products.ts';
import { type TruncatedSvd, truncatedSvd } from '../../../src/latent/truncated-svd.ts';
import { randomNumbers } from '../../../src/similarity/random.ts';

function sparse(dense: readonly (readonly number[])[]): SparseMatrix {
  const offsets = [0];
  const targets: number[] = [];
  const values: number[] = [];
  for (const row of dense) {
    for (const [column, value] of row.entries())
      if (value !== 0) {
        targets.push(column);
        values.push(value);
      }
    offsets.push(targets.length);
  }
  return {
    rowCount: dense.length,
    columnCount: dense[0]!.length,
    rows: { offsets: Uint32Array.from(offsets), targets: Uint32Array.from(targets) },
    values: Float64Array.from(values),
  };
}

function randomDense(rows: number, columns: number, seed: number, fill = 0.3): number[][] {
  const random = randomNumbers(seed);
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random() < fill ? 0 : 2 * random() - 1)),
  );
}

/** U Σ² Uᵀ, which does not depend on signs or on the basis of equal singular values. */
function gram({ left, singularValues, rank, rowCount }: TruncatedSvd): number[][] {
  return Array.from({ length: rowCount }, (_, a) =>
    Array.from({ length: rowCount }, (_unused, b) => {
      let sum = 0;
      for (let i = 0; i < rank; i++) sum += left[a * rank + i]! * left[b * rank + i]! * singularValues[i]! ** 2;
      return sum;
    }),
  );
}

describe('truncatedSvd', () => {
  it('finds the singular values and row products that a dense decomposition finds', () => {
    const dense = randomDense(30, 45, 3);
    const own = truncatedSvd(sparse(dense), { rank: 30 });
    const reference = new SingularValueDecomposition(new Matrix(dense), { autoTranspose: true });
    expect(own.rank).toBe(30);
    for (const [i, value] of own.singularValues.entries()) expect(value).toBeCloseTo(reference.diagonal[i]!, 8);
    const products = new Matrix(dense).mmul(new Matrix(dense).transpose()).to2DArray();
    for (const [a, row] of gram(own).entries())
      for (const [b, value] of row.entries()) expect(value).toBeCloseTo(products[a]![b]!, 8);
  });

  it('finds the leading part of a larger matrix, the more closely the more rounds', () => {
    const dense = randomDense(120, 80, 5);
    const reference = new SingularValueDecomposition(new Matrix(dense)).diagonal.slice(0, 10);
    const errors = [0, 2, 12].map((iterations) => {
      const { singularValues } = truncatedSvd(sparse(dense), { rank: 10, oversampling: 5, iterations });
      return Math.max(...singularValues.map((value, i) => Math.abs(value - reference[i]!)));
    });
    expect(errors[1]).toBeLessThan(errors[0]!);
    expect(errors[2]).toBeLessThan(0.02);
  });

  it('gives orthonormal vectors', () => {
    const { left, rank, rowCount } = truncatedSvd(sparse(randomDense(40, 60, 9)), { rank: 12 });
    expect(rank).toBe(12);
    for (let a = 0; a < rank; a++)
      for (let b = 0; b < rank; b++) {
        let sum = 0;
        for (let row = 0; row < rowCount; row++) sum += left[row * rank + a]! * left[row * rank + b]!;
        expect(sum).toBeCloseTo(a === b ? 1 : 0, 10);
      }
  });

  it('returns no more than the rank of the matrix', () => {
    const own = truncatedSvd(
      sparse([
        [1, 2, 0],
        [2, 4, 0],
        [0, 0, 3],
        [1, 2, 3],
      ]),
      { rank: 3 },
    );
    expect(own.rank).toBe(2);
    expect(own.singularValues).toHaveLength(2);
  });

  it('repeats itself for a seed; another seed changes nothing that a full decomposition keeps', () => {
    const matrix = sparse(randomDense(12, 20, 4));
    expect(truncatedSvd(matrix, { rank: 12, seed: 3 })).toEqual(truncatedSvd(matrix, { rank: 12, seed: 3 }));
    const [a, b] = [1, 2].map((seed) => gram(truncatedSvd(matrix, { rank: 12, seed })));
    for (const [i, row] of a!.entries())
      for (const [j, value] of row.entries()) expect(value).toBeCloseTo(b![i]![j]!, 8);
  });

  it('keeps row products of any small matrix at full rank', () => {
    const entry = fc.constantFrom(0, 0, 1, 2, -1, 0.5);
    const matrices = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(entry, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(
        matrices.filter((rows) => rows.flat().some((value) => value !== 0)),
        (rows) => {
          const products = gram(truncatedSvd(sparse(rows), { rank: 6 }));
          for (const [a, row] of rows.entries())
            for (const [b, other] of rows.entries())
              expect(products[a]![b]).toBeCloseTo(
                row.reduce<number>((sum, value, i) => sum + value * other[i]!, 0),
                6,
              );
        },
      ),
    );
  });

  it('refuses a rank below 1 and rounds below 0', () => {
    const matrix = sparse([[1]]);
    expect(() => truncatedSvd(matrix, { rank: 0 })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    expect(() => truncatedSvd(matrix, { iterations: -1 })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
});
