import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compare } from '../catalogue/compare.ts';
import { SkillGraphError } from '../errors.ts';
import { type Archive, openZip } from './zip.ts';

/** A file of a data set, on disk or in an archive. */
export interface SourceFile {
  /** Its path below the data set, with forward slashes. */
  readonly name: string;
  /** Uncompressed size. */
  readonly bytes: number;
  open(): AsyncIterable<Buffer>;
}

/** How deep downloads unpack: a folder per download, a folder inside it, and one to spare. */
const DEPTH = 3;

/**
 * Lends the files of a data set to `use`: those below folders, those inside zip archives (given or found), or the files
 * that the paths name. Archives are closed afterwards.
 *
 * @throws SkillGraphError `UNREADABLE` where a path does not exist or cannot be read, `MALFORMED_ZIP`.
 */
export async function withSourceFiles<T>(
  paths: readonly string[],
  use: (files: readonly SourceFile[]) => Promise<T>,
): Promise<T> {
  const archives: Archive[] = [];
  try {
    const files: SourceFile[] = [];
    for (const path of paths) files.push(...(await filesOf(path, archives)));
    return await use(files);
  } catch (cause) {
    throw cause instanceof Error && 'syscall' in cause ? unreadable(cause) : cause;
  } finally {
    for (const archive of archives) archive.close();
  }
}

async function filesOf(path: string, archives: Archive[]): Promise<SourceFile[]> {
  if (!(await stat(path)).isDirectory()) {
    const name = path.replaceAll('\\', '/').split('/').pop()!;
    return (await isZip(path)) ? inside(path, '', archives) : [await fileOnDisk(path, name)];
  }
  const files: SourceFile[] = [];
  for (const below of await pathsBelow(path, DEPTH)) {
    const name = relative(path, below).replaceAll('\\', '/');
    if (/\.zip$/i.test(name) && (await isZip(below))) files.push(...(await inside(below, `${name}/`, archives)));
    else files.push(await fileOnDisk(below, name));
  }
  return files.sort((a, b) => compare(a.name, b.name));
}

async function pathsBelow(folder: string, depth: number): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || passedOver.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) paths.push(path);
    else if (depth > 1) paths.push(...(await pathsBelow(path, depth - 1)));
  }
  return paths;
}

const passedOver: ReadonlySet<string> = new Set(['__MACOSX', 'node_modules']);

async function isZip(path: string): Promise<boolean> {
  if (/\.zip$/i.test(path)) return true;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE(0) === 0x04034b50;
  } finally {
    await file.close();
  }
}

async function inside(path: string, prefix: string, archives: Archive[]): Promise<SourceFile[]> {
  const archive = await openZip(path);
  archives.push(archive);
  return archive.files
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.') || passedOver.has(part)))
    .map((file) => ({ ...file, name: prefix + file.name }));
}

async function fileOnDisk(path: string, name: string): Promise<SourceFile> {
  const { size } = await stat(path);
  return { name, bytes: size, open: () => createReadStream(path, { highWaterMark: 1 << 18 }) };
}

function unreadable(cause: Error): SkillGraphError {
  return new SkillGraphError('UNREADABLE', `Cannot read the data: ${cause.message}.`, { cause });
}
