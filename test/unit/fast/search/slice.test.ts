import { describe, expect, it } from 'vitest';
import { clustered } from '../../../../bench/synthetic.ts';
import { degreesOf, slice } from '../../../../src/fast/search/slice.ts';
import { LIST, NOBODY, type Slices } from '../../../../src/fast/search/slices.ts';

const csr = clustered({ rows: 9000, columns: 700, perRow: 7, seed: 4 });
const totals = Float64Array.from({ length: csr.rows }, (_, row) => csr.offsets[row + 1]! - csr.offsets[row]!);

/** The rows of a column, read back from its bits or its list. */
function rowsOf(slices: Slices, column: number): number[] {
  const reference = slices.reference[column]!;
  const rows: number[] = [];
  for (let tile = 0; tile < slices.tiles && reference !== NOBODY; tile++) {
    const first = tile * slices.tileRows;
    if (reference < LIST) {
      const start = (tile * (slices.bitColumns + 1) + reference) * slices.stride;
      for (let place = 0; place < slices.tileRows; place++)
        if ((slices.bits[start + (place >>> 5)]! >>> (place & 31)) & 1) rows.push(slices.rowAt[first + place]!);
    } else {
      const list = tile * slices.lists + reference - LIST;
      for (let at = slices.listStarts[list]!; at < slices.listStarts[list + 1]!; at++)
        rows.push(slices.rowAt[first + slices.places[at]!]!);
    }
  }
  return rows.sort((a, b) => a - b);
}

describe('slice', () => {
  it.each([{}, { tileRows: 4096 }, { bitsFrom: 30, tileRows: 8192 }, { bitsFrom: 100_000 }])(
    'every edge is in the bits or in the lists, once: %o',
    (options) => {
      const slices = slice(csr, totals, options);
      const expected = Array.from({ length: csr.columns }, (): number[] => []);
      for (let row = 0; row < csr.rows; row++)
        for (const column of csr.columnsOf.subarray(csr.offsets[row], csr.offsets[row + 1]))
          expected[column]!.push(row);
      expect(expected.map((_, column) => rowsOf(slices, column))).toEqual(expected);
    },
  );

  it('arranges rows by total, and places and rows answer each other', () => {
    const { rowAt, placeOf } = slice(csr, totals);
    const arranged = Array.from(rowAt, (row) => totals[row]!);
    expect(arranged).toEqual([...arranged].sort((a, b) => a - b));
    expect(Array.from(rowAt, (row) => placeOf[row])).toEqual([...rowAt.keys()]);
  });

  it('numbers lists of a single row last, and names columns nobody has', () => {
    const one = slice(
      { rows: 3, columns: 4, offsets: Uint32Array.of(0, 2, 3, 3), columnsOf: Uint32Array.of(0, 2, 2), weights: null },
      Float64Array.of(2, 1, 0),
      { bitsFrom: 10 },
    );
    expect([...one.reference]).toEqual([LIST + 1, NOBODY, LIST, NOBODY]);
    expect([one.lists, one.firstLoner]).toEqual([2, 1]);
  });

  it('a summary has the bit of a block exactly if the column has a bit in it', () => {
    const slices = slice(csr, totals, { tileRows: 8192, bitsFrom: 30 });
    const { tiles, bitColumns, stride, bits, summaries, summaryWords, tileRows } = slices;
    const blocks = tileRows / 128;
    let compared = 0;
    for (let start = 0; start < tiles * (bitColumns + 1); start++)
      for (let block = 0; block < blocks; block++) {
        const has = bits
          .subarray(start * stride + block * 4, start * stride + block * 4 + 4)
          .some((word) => word !== 0);
        const said = ((summaries[start * summaryWords + (block >>> 5)]! >>> (block & 31)) & 1) === 1;
        if (has !== said) expect.fail(`bit column ${start}, block ${block}: ${said} said, ${has} found`);
        compared++;
      }
    expect(compared).toBe(tiles * (bitColumns + 1) * blocks);
    expect(summaries.some((word) => word !== 0)).toBe(true);
  });

  it('the last bit column of a tile is all zeros', () => {
    const { bits, bitColumns, stride } = slice(csr, totals);
    expect(bits.subarray(bitColumns * stride, (bitColumns + 1) * stride).every((word) => word === 0)).toBe(true);
  });

  it('degrees count rows per column', () => {
    expect([...degreesOf(Uint32Array.of(0, 2, 2, 1, 2), 4)]).toEqual([1, 1, 3, 0]);
  });
});
