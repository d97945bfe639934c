import { createReadStream } from 'node:fs';
import { beyond } from '../errors.ts';
import type { ReadLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';

/** What is kept of a pipe at most: some ten times the largest data set published. */
const PIPED_BYTES = 2 ** 28;

/** A pipe that has been opened. */
export interface Pipe {
  readonly file: SourceFile;
  close(): void;
}

/**
 * A pipe or a device as a file: what it gives is kept, since a file is looked at before it is read, and a pipe gives it
 * once. Closed like an archive.
 */
export function pipeOf(path: string, name: string, { inflatedBytes = PIPED_BYTES }: ReadLimits): Pipe {
  const kept: Buffer[] = [];
  const stream = createReadStream(path);
  const parts = stream[Symbol.asyncIterator]();
  let bytes = 0;
  const open = async function* (): AsyncGenerator<Buffer> {
    for (let at = 0; ; at++) {
      if (at === kept.length) {
        const { done, value } = (await parts.next()) as IteratorResult<Buffer>;
        if (done) return;
        bytes += value.length;
        if (bytes > inflatedBytes)
          throw beyond('inflatedBytes', `"${name}" gives over ${inflatedBytes} bytes`, inflatedBytes);
        kept.push(value);
      }
      yield kept[at]!;
    }
  };
  return { file: { name, bytes: 0, open }, close: () => void stream.destroy() };
}
