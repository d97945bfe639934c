import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { SkillGraphError } from '../errors.ts';

/** A file of a data set, on disk or in an archive. */
export interface SourceFile {
  /** Its path below the data set, with forward slashes. */
  readonly name: string;
  /** Uncompressed size. */
  readonly bytes: number;
  open(): Promise<Readable>;
}

/** How deep archives unpack: a folder per download, a folder inside it. */
const DEPTH = 3;

/**
 * The files of a data set: those below a folder, or the one file a path names.
 *
 * @throws SkillGraphError `UNREADABLE` where the path does not exist or cannot be read.
 */
export async function sourceFiles(path: string): Promise<SourceFile[]> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return [fileOnDisk(path, path.replaceAll('\\', '/').split('/').pop()!, found.size)];
    return await filesBelow(path, path, DEPTH);
  } catch (cause) {
    if (cause instanceof SkillGraphError) throw cause;
    throw new SkillGraphError('UNREADABLE', `Cannot read "${path}": ${(cause as Error).message}`, { cause });
  }
}

async function filesBelow(root: string, folder: string, depth: number): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === '__MACOSX' || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth > 1) files.push(...(await filesBelow(root, path, depth - 1)));
      continue;
    }
    const { size } = await stat(path);
    files.push(fileOnDisk(path, relative(root, path).replaceAll('\\', '/'), size));
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fileOnDisk(path: string, name: string, bytes: number): SourceFile {
  return { name, bytes, open: async () => createReadStream(path, { highWaterMark: 1 << 18 }) };
}
