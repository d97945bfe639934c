import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { SkillGraphError } from '../errors.ts';
import type { SourceFile } from './source-files.ts';

/** An open archive: its files can be read until it is closed. */
export interface Archive {
  readonly files: readonly SourceFile[];
  close(): void;
}

/**
 * Opens a zip without unpacking it: entries are inflated as they are read and their checksums verified.
 *
 * @throws SkillGraphError `MALFORMED_ZIP`, also while a damaged entry is being read.
 */
export async function openZip(path: string): Promise<Archive> {
  let zip: ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false, strictFileNames: false });
    const open = zip;
    const files: SourceFile[] = [];
    for await (const entry of zip.eachEntry())
      if (!entry.fileName.endsWith('/'))
        files.push({ name: entry.fileName, bytes: entry.uncompressedSize, open: () => inflated(open, entry, path) });
    return { files, close: () => open.close() };
  } catch (cause) {
    zip?.close();
    throw malformed(path, cause);
  }
}

async function* inflated(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (cause) {
    throw malformed(path, cause, entry.fileName);
  }
  if (sum !== entry.crc32) throw malformed(path, new Error('its checksum does not match'), entry.fileName);
}

function malformed(path: string, cause: unknown, entry?: string): SkillGraphError {
  const what = entry === undefined ? `"${path}"` : `"${entry}" in "${path}"`;
  return new SkillGraphError(
    'MALFORMED_ZIP',
    `Cannot read the zip archive ${what}: ${(cause as Error).message}. Download it again.`,
    { cause },
  );
}
