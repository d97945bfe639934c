import { type FileHandle, open, readdir, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SkillGraphError } from '../errors.ts';

/**
 * Writes a file whole or not at all: beside its destination, then renamed over it. A symlink is followed, the mode and
 * owner of a file that is there stay; a device or a pipe is written to as it is. What processes that ended left unfinished
 * beside it is removed.
 *
 * @throws SkillGraphError `UNREADABLE` where the file cannot be written; an earlier one is then as it was.
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  try {
    const target = await targetOf(path);
    const before = await stat(target).catch(() => null);
    if (before !== null && !before.isFile()) return await writeInto(target, content);
    await removeLeftovers(target);
    const unfinished = `${target}.${process.pid}-${++writes}.tmp`;
    try {
      await withFile(unfinished, 'wx', async (file) => {
        if (before !== null) {
          await file.chmod(before.mode & 0o7777);
          await file.chown(before.uid, before.gid).catch(() => {});
        }
        await writeFile(file, content);
        await file.sync();
      });
      await rename(unfinished, target);
    } catch (cause) {
      await rm(unfinished, { force: true });
      throw cause;
    }
  } catch (cause) {
    // What goes wrong in the making of the texts is no fault of the file's.
    throw (cause as NodeJS.ErrnoException).errno === undefined ? cause : unwritable(path, cause);
  }
}

/** What a file will hold; texts that come one by one are written one by one. */
export type Content = string | Uint8Array | Iterable<string> | AsyncIterable<string | Uint8Array>;

let writes = 0;

/** What a path that cannot be written is refused with. */
export function unwritable(path: string, cause: unknown): SkillGraphError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const why = reasons[code ?? ''] ?? `${code ?? message} prevents writing`;
  return new SkillGraphError('UNREADABLE', `${why} "${path}". Check the path, and the room there.`, { cause });
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'ENOSPC: there is no room left to write',
  EACCES: 'EACCES: permission is missing to write',
  EISDIR: 'EISDIR: a folder stands at',
  ENOENT: 'ENOENT: there is no folder for',
};

/** Where a path leads: through symlinks, also to what is not there yet. */
export async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const link = await readlink(path).catch(() => null);
  return link === null ? resolve(path) : targetOf(resolve(dirname(path), link));
}

async function writeInto(target: string, content: Content): Promise<void> {
  await withFile(target, 'w', (file) => writeFile(file, content));
}

async function withFile(path: string, flags: string, use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

/** Unfinished files of this destination whose process is gone: it was killed, or the machine went down. */
async function removeLeftovers(target: string): Promise<void> {
  const prefix = `${basename(target)}.`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(prefix)) continue;
    const pid = /^(\d+)-\d+\.tmp$/.exec(name.slice(prefix.length))?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(dirname(target), name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
