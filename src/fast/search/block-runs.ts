import { BLOCK, CHUNK } from './slices.ts';

/** Blocks of a chunk: one bit each in a word. */
export const BLOCKS: number = CHUNK / BLOCK;
const BLOCK_WORDS = BLOCK / 32;

/** Calls back with every run of neighbouring blocks within a chunk: its first word, the word after it, and the chunk. */
export function runs(blocks: Int32Array, callback: (from: number, to: number, chunk: number) => void): void {
  for (let chunk = 0; chunk < blocks.length; chunk++)
    for (let left = blocks[chunk]!; left !== 0; ) {
      const first = 31 - Math.clz32(left & -left);
      const after = ~(left >>> first);
      const length = after === 0 ? 32 : 31 - Math.clz32(after & -after);
      callback((chunk * BLOCKS + first) * BLOCK_WORDS, (chunk * BLOCKS + first + length) * BLOCK_WORDS, chunk);
      left = first + length === 32 ? 0 : left & (-1 << (first + length));
    }
}
