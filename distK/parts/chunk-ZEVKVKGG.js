// src/files/write-whole.ts
import { open, readdir, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { SkillGraphError } from "../core.js";
async function writeWhole(path, content) {
  try {
    const target = await targetOf(path);
    const before = await stat(target).catch(() => null);
    if (before !== null && !before.isFile()) return await writeInto(target, content);
    await removeLeftovers(target);
    const unfinished = `${target}.${process.pid}-${++writes}.tmp`;
    try {
      await withFile(unfinished, "wx", async (file) => {
        if (before !== null) {
          await file.chmod(before.mode & 4095);
          await file.chown(before.uid, before.gid).catch(() => {
          });
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
    throw cause.errno === void 0 ? cause : unwritable(path, cause);
  }
}
var writes = 0;
function unwritable(path, cause) {
  const { code, message } = cause;
  const why = reasons[code ?? ""] ?? `${code ?? message} prevents writing`;
  return new SkillGraphError("UNREADABLE", `${why} "${path}". Check the path, and the room there.`, { cause });
}
var reasons = {
  ENOSPC: "ENOSPC: there is no room left to write",
  EACCES: "EACCES: permission is missing to write",
  EISDIR: "EISDIR: a folder stands at",
  ENOENT: "ENOENT: there is no folder for"
};
async function targetOf(path) {
  try {
    return await realpath(path);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  const link = await readlink(path).catch(() => null);
  return link === null ? resolve(path) : targetOf(resolve(dirname(path), link));
}
async function writeInto(target, content) {
  await withFile(target, "w", (file) => writeFile(file, content));
}
async function withFile(path, flags, use) {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}
async function removeLeftovers(target) {
  const prefix = `${basename(target)}.`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(prefix)) continue;
    const pid = /^(\d+)-\d+\.tmp$/.exec(name.slice(prefix.length))?.[1];
    if (pid !== void 0 && !isAlive(Number(pid))) await rm(join(dirname(target), name), { force: true });
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}

export {
  writeWhole,
  unwritable,
  targetOf
};
