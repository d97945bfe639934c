import { describe, expect, it } from 'vitest';
import { clustered, zipf } from '../../../../bench/synthetic.ts';
import { degreesOf, slice } from '../../../../src/fast/search/slice.ts';
import { compileKernel, createMemory, instantiate, memoryArena } from '../../../../src/fast/wasm/kernel.ts';
import { fillInWasm } from '../../../../src/fast/wasm/wasm-search.ts';

const memory = createMemory();
const kernel = await instantiate(await compileKernel(), memory);
const arena = memoryArena(memory);

describe('slices filled by the compiled kernel', () => {
  it.each([
    ['one tile, looked at whole', zipf({ rows: 3000, columns: 900, perRow: 9, seed: 2 }), {}],
    ['one tile with summaries', zipf({ rows: 5000, columns: 900, perRow: 9, seed: 3 }), {}],
    ['tiles, the last one not full', clustered({ rows: 9000, columns: 700, perRow: 7, seed: 4 }), { tileRows: 4096 }],
    ['nothing but lists', clustered({ rows: 9000, columns: 700, perRow: 7, seed: 5 }), { bitsFrom: 1e9 }],
    ['nothing but bits', clustered({ rows: 9000, columns: 700, perRow: 7, seed: 6 }), { bitsFrom: 1 }],
  ])('have the bits and lists of those filled in TypeScript: %s', (_, csr, options) => {
    const lengths = Float64Array.from({ length: csr.rows }, (_, row) => csr.offsets[row + 1]! - csr.offsets[row]!);
    const expected = slice(csr, lengths, options);
    const found = slice(csr, lengths, { ...options, arena, fill: (slices) => fillInWasm({ kernel, arena }, slices) });
    for (const name of ['bits', 'summaries', 'listStarts', 'places'] as const)
      expect(found[name], name).toEqual(expected[name]);
    const postings = expected.bits.reduce((sum, word) => sum + bitsIn(word), expected.places.length);
    expect(postings).toBe(degreesOf(csr.columnsOf, csr.columns).reduce((sum, degree) => sum + degree));
  });
});

function bitsIn(word: number): number {
  let bits = 0;
  for (let left = word; left !== 0; left &= left - 1) bits++;
  return bits;
}
