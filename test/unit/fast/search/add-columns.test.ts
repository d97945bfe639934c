import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addColumns } from '../../../../src/fast/search/add-columns.ts';

const WORDS = 3;
const PLANES = 8;

/** Row counters read out of their planes. */
function counters(planes: Int32Array): number[] {
  return Array.from({ length: WORDS * 32 }, (_, row) => {
    let counter = 0;
    for (let plane = 0; plane < PLANES; plane++)
      counter |= ((planes[plane * WORDS + (row >>> 5)]! >>> (row & 31)) & 1) << plane;
    return counter;
  });
}

it('adding columns counts, for every row, how many of them have its bit', () => {
  const column = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: WORDS, maxLength: WORDS });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 40 }), (columns) => {
      const padded = Math.ceil(columns.length / 4) * 4;
      const bits = Int32Array.from([...columns.flat(), ...Array(WORDS).fill(0)]);
      const starts = Int32Array.from({ length: padded }, (_, i) => Math.min(i, columns.length) * WORDS);
      const planes = new Int32Array(PLANES * WORDS);
      addColumns({ bits, starts, count: padded }, { planes, base: 0, stride: WORDS, words: WORDS });
      const expected = Array.from({ length: WORDS * 32 }, (_, row) =>
        columns.reduce((sum, words) => sum + ((words[row >>> 5]! >>> (row & 31)) & 1), 0),
      );
      expect(counters(planes)).toEqual(expected);
    }),
  );
});
