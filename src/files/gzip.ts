import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { beyond, SkillGraphError } from '../errors.ts';
import { inflatedLimit, type ReadLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';

/** A compressed file as the file it holds: inflated as it is read, up to the limit. */
export function gunzipped(source: SourceFile, limits: ReadLimits): SourceFile {
  return {
    name: source.name.replace(/\.gz$/i, ''),
    bytes: source.bytes,
    open: () => inflated(source, inflatedLimit(limits, source.bytes)),
  };
}

/**
 * Refuses a file that says at its end that it unpacks to more than the limit, before any of it is unpacked.
 *
 * @throws SkillGraphError `TOO_LARGE`.
 */
export function checkStatedSize(name: string, end: Buffer, packedBytes: number, limits: ReadLimits): void {
  const allowed = inflatedLimit(limits, packedBytes);
  const stated = end.readUInt32LE(0);
  if (stated > MOST * (packedBytes + 1)) throw unpackable(name, 'it is cut short, or damaged');
  if (stated > allowed) throw beyond('inflatedBytes', `"${name}" unpacks to ${stated} bytes`, allowed);
}

/** No gzip packs further: 258 letters in two bits. */
const MOST = 1032;

function unpackable(name: string, why: string, cause?: unknown): SkillGraphError {
  return new SkillGraphError('MALFORMED_ZIP', `"${name}" cannot be unpacked: ${why}. Download it again.`, { cause });
}

async function* inflated(source: SourceFile, allowed: number): AsyncGenerator<Buffer> {
  const packed = Readable.from(source.open());
  const gunzip = createGunzip();
  packed.on('error', (error) => gunzip.destroy(error));
  packed.pipe(gunzip);
  let bytes = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > allowed) throw beyond('inflatedBytes', `"${source.name}" unpacks to over ${allowed} bytes`, allowed);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof SkillGraphError || (cause as NodeJS.ErrnoException).syscall !== undefined) throw cause;
    throw unpackable(source.name, (cause as Error).message, cause);
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}

/** Whether these are the first bytes of a gzip file. */
export function isGzip(start: Buffer): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}
