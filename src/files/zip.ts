import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { beyond, SkillGraphError } from '../errors.ts';
import { entriesLimit, inflatedLimit, type ReadLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';

/** An open archive: its files can be read until it is closed. */
export interface Archive {
  readonly files: readonly SourceFile[];
  close(): void;
}

const openAs = { autoClose: false, strictFileNames: false } as const;

/**
 * Opens a zip without unpacking it: entries are inflated as they are read and their checksums verified. What it says it
 * unpacks to is held to the limits first, and what comes out to what it said.
 *
 * @throws SkillGraphError `MALFORMED_ZIP`, also while a damaged entry is being read; `TOO_LARGE`.
 */
export async function openZip(path: string, limits: ReadLimits = {}): Promise<Archive> {
  let zip: ZipFile | undefined;
  try {
    const open = await yauzl.openPromise(path, openAs);
    zip = open;
    const entries = await checkedEntries(open, `"${path}"`, limits);
    return { files: filesOf(open, entries, path), close: () => open.close() };
  } catch (cause) {
    zip?.close();
    throw cause instanceof SkillGraphError ? cause : malformed(path, cause);
  }
}

/**
 * The files of an archive in memory.
 *
 * @throws SkillGraphError `MALFORMED_ZIP`, `TOO_LARGE` beyond the limits.
 */
export async function filesInZip(archive: Buffer, name: string, limits: ReadLimits): Promise<readonly SourceFile[]> {
  try {
    const zip = await yauzl.fromBufferPromise(archive, openAs);
    return filesOf(zip, await checkedEntries(zip, name, limits), name);
  } catch (cause) {
    throw cause instanceof SkillGraphError ? cause : malformed(name, cause);
  }
}

function filesOf(zip: ZipFile, entries: readonly Entry[], path: string): readonly SourceFile[] {
  return entries.map((entry) => ({
    name: entry.fileName,
    bytes: entry.uncompressedSize,
    open: () => inflated(zip, entry, path),
  }));
}

async function checkedEntries(zip: ZipFile, what: string, limits: ReadLimits): Promise<Entry[]> {
  if (zip.entryCount > entriesLimit(limits))
    throw beyond('entries', `${what} holds ${zip.entryCount} files`, entriesLimit(limits));
  const entries: Entry[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    if (entry.isEncrypted())
      throw new SkillGraphError('MALFORMED_ZIP', `${what} is locked with a password. Unpack it and name the folder.`);
    entries.push(entry);
    bytes += entry.uncompressedSize;
  }
  const allowed = inflatedLimit(limits, zip.fileSize);
  if (bytes > allowed) throw beyond('inflatedBytes', `${what} unpacks to ${bytes} bytes`, allowed);
  return entries;
}

async function* inflated(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Buffer> {
  let sum = 0;
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (cause) {
    throw malformed(path, cause, entry.fileName);
  } finally {
    stream?.destroy();
  }
  if (sum !== entry.crc32) throw malformed(path, new Error('its checksum does not match'), entry.fileName);
}

function malformed(path: string, cause: unknown, entry?: string): SkillGraphError {
  const what = entry === undefined ? `"${path}"` : `"${entry}" in "${path}"`;
  const { message } = cause as Error;
  return new SkillGraphError(
    'MALFORMED_ZIP',
    `Cannot read the zip archive ${what}: ${message}. ${/compression method/.test(message) ? 'Pack it anew in the usual way (deflate)' : 'Download it again'}.`,
    { cause },
  );
}
