import { createReadStream } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compare } from '../catalogue/compare.ts';
import { checkForm } from '../catalogue/forms.ts';
import { checkObject } from '../catalogue/options.ts';
import { SkillGraphError } from '../errors.ts';
import { documentWords, isDocument } from './foreign-files.ts';
import { checkStatedSize, gunzipped, isGzip } from './gzip.ts';
import { checkLimits, type ReadLimits } from './limits.ts';
import { pipeOf } from './pipe.ts';
import type { ReadOptions } from './read-tables.ts';
import { type DataSet, isPathOrPaths, type SourceFile } from './source-file.ts';
import type { Archive } from './zip.ts';

/** How deep downloads unpack: a folder per download, a folder inside it, and one to spare. */
const DEPTH = 3;

/**
 * Lends the files of a data set to `use`: those below folders, those inside zip archives (given or found), or the files
 * that the paths name. Archives are closed afterwards.
 *
 * @throws SkillGraphError `UNREADABLE` where a path does not exist or cannot be read, `MALFORMED_ZIP`.
 */
export async function withSourceFiles<T>(
  given: string | readonly string[],
  options: Pick<ReadOptions, 'limits' | 'signal'>,
  use: (data: DataSet) => Promise<T>,
): Promise<T> {
  checkObject(options, '{ signal: … }');
  const { limits, signal } = options;
  const paths = checkedPaths(given);
  const opening: Opening = { archives: [], limits: checkLimits(limits) };
  try {
    const files: SourceFile[] = [];
    for (const path of paths) {
      if (signal?.aborted) throw new SkillGraphError('ABORTED', 'Reading was cancelled.');
      files.push(...(await filesOf(path, opening)));
    }
    return await use({ paths, files });
  } catch (cause) {
    throw cause instanceof Error && 'syscall' in cause ? unreadable(cause) : cause;
  } finally {
    for (const archive of opening.archives) archive.close();
  }
}

/** What has been opened so far, and how much may be. */
interface Opening {
  readonly archives: Pick<Archive, 'close'>[];
  readonly limits: ReadLimits;
}

/** @throws SkillGraphError `BAD_INPUT` for anything but a path or a list of them. */
function checkedPaths(given: string | readonly string[]): readonly string[] {
  checkForm('The path', given, isPathOrPaths);
  const paths: readonly string[] = typeof given === 'string' ? [given] : given;
  if (paths.length === 0) throw new SkillGraphError('BAD_INPUT', 'Name at least one path to read; the list is empty.');
  return paths;
}

async function filesOf(path: string, opening: Opening): Promise<SourceFile[]> {
  if (!(await stat(path)).isDirectory()) return one(path, path.replaceAll('\\', '/').split('/').pop()!, '', opening);
  const files: SourceFile[] = [];
  for (const below of await pathsBelow(path, DEPTH)) {
    const name = relative(path, below).replaceAll('\\', '/');
    files.push(...(await one(below, name, `${name}/`, opening)));
  }
  return files.sort((a, b) => compare(a.name, b.name));
}

/** A file as itself, or as what it holds: a zip its entries, a gzip what it compresses. A workbook is a file. */
async function one(path: string, name: string, prefix: string, opening: Opening): Promise<SourceFile[]> {
  const start = await startOf(path);
  if (isZip(start) ? !isDocument(name) : /\.zip$/i.test(name)) return inside(path, prefix, opening);
  if (!(await stat(path)).isFile()) {
    const pipe = pipeOf(path, name, opening.limits);
    opening.archives.push(pipe);
    return piped(pipe.file, path, opening.limits);
  }
  const file = await fileOnDisk(path, name);
  if (!isGzip(start)) return [file];
  checkStatedSize(name, await endOf(path, file.bytes), file.bytes, opening.limits);
  return [gunzipped(file, opening.limits)];
}

/** What comes through a pipe, unpacked where it can be on the way. */
async function piped(file: SourceFile, path: string, limits: ReadLimits): Promise<SourceFile[]> {
  for await (const start of file.open()) {
    if (isZip(start.subarray(0, 4)))
      throw new SkillGraphError(
        'UNKNOWN_FORMAT',
        `"${path}" gives a zip archive, which is read from a file alone. Name the file.`,
      );
    if (isGzip(start)) return [gunzipped(file, limits)];
    break;
  }
  return [file];
}

/** Files below a folder, each once. Pipes and devices hold no data set, and links may lead nowhere or round in circles. */
async function pathsBelow(folder: string, depth: number, seen: Set<string> = new Set()): Promise<string[]> {
  const paths: string[] = [];
  seen.add(await realpath(folder));
  for (const name of await readdir(folder)) {
    if (name.startsWith('.') || passedOver.has(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) paths.push(path);
    else if (found?.isDirectory() && depth > 1 && !seen.has(await realpath(path)))
      paths.push(...(await pathsBelow(path, depth - 1, seen)));
  }
  return paths;
}

const passedOver: ReadonlySet<string> = /* @__PURE__ */ new Set(['__MACOSX', 'node_modules']);

/** The last four bytes of a file. */
async function endOf(path: string, size: number): Promise<Buffer> {
  const file = await open(path);
  try {
    return (await file.read(Buffer.alloc(4), 0, 4, Math.max(0, size - 4))).buffer;
  } finally {
    await file.close();
  }
}

/** Of pipes and devices nothing: what is read of them is gone. */
async function startOf(path: string): Promise<Buffer> {
  if (!(await stat(path)).isFile()) return Buffer.alloc(0);
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function isZip(start: Buffer): boolean {
  return start.length === 4 && start.readUInt32LE(0) === 0x04034b50;
}

async function inside(path: string, prefix: string, { archives, limits }: Opening): Promise<SourceFile[]> {
  const { openZip } = await import('./zip.ts');
  const archive = await openZip(path, limits);
  archives.push(archive);
  const what = documentWords(archive.files);
  if (what !== undefined) throw new SkillGraphError('UNKNOWN_FORMAT', `"${path}" ${what}`);
  return archive.files
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.') || passedOver.has(part)))
    .map((file) => ({ ...file, name: prefix + file.name }))
    .map((file) => (/\.gz$/i.test(file.name) ? gunzipped(file, limits) : file));
}

async function fileOnDisk(path: string, name: string): Promise<SourceFile> {
  const { size } = await stat(path);
  return {
    name,
    bytes: size,
    open: () => createReadStream(path, { highWaterMark: 1 << 18 }),
    slice: (start, end) => sliceOf(path, start, end),
  };
}

async function sliceOf(path: string, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  const file = await open(path);
  try {
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await file.read(bytes, at, bytes.length - at, start + at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
  return bytes.buffer;
}

function unreadable(cause: Error): SkillGraphError {
  return new SkillGraphError('UNREADABLE', `Cannot read the data: ${cause.message}.`, { cause });
}
