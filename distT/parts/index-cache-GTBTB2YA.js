import {
  loadIndex,
  saveIndex
} from "./chunk-VQVWXDI7.js";
import "./chunk-ZEVKVKGG.js";
import "./chunk-WGYY42TU.js";

// src/files/index-cache.ts
import { createHash } from "node:crypto";
import { mkdir, readdir, realpath, rm, stat, utimes } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { FORMAT_VERSION } from "../core.js";
var WORTHWHILE = 1e6;
var KEPT = 8;
var SETTLED = 2e3;
function userCacheFolder() {
  const { XDG_CACHE_HOME: given, LOCALAPPDATA: windows } = process.env;
  const usual = process.platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
  return join(given || process.platform === "win32" && windows || usual, "skillgraph");
}
async function cachedIndex(paths, { folder, version }, { build, ready = async (index) => index }) {
  const before = await stateOf(paths);
  if (before.bytes < WORTHWHILE) return build();
  const file = join(folder, `${keyOf(before, version)}.skg`);
  try {
    const index2 = await loadIndex(file);
    const now = /* @__PURE__ */ new Date();
    await utimes(file, now, now).catch(() => {
    });
    return index2;
  } catch {
  }
  const started = Date.now();
  const built = await build();
  const after = await stateOf(paths);
  if (keyOf(after, version) !== keyOf(before, version) || after.newest >= started - SETTLED) return built;
  const index = await ready(built);
  await keep(index, folder, file).catch(() => {
  });
  return index;
}
async function stateOf(paths) {
  const files = [];
  let bytes = 0;
  let newest = 0;
  let arePiped = false;
  const seen = /* @__PURE__ */ new Set();
  const visit = async (path) => {
    const state = await stat(path, { bigint: true }).catch(() => null);
    if (state === null) return;
    if (state.isDirectory()) {
      const real = await realpath(path);
      if (seen.has(real)) return;
      seen.add(real);
      for (const name of (await readdir(path)).sort()) await visit(join(path, name));
      return;
    }
    arePiped ||= !state.isFile();
    const { size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = state;
    files.push(JSON.stringify([path, String(size), String(mtimeNs), String(ctimeNs)]));
    bytes += Number(size);
    newest = Math.max(newest, Number(mtimeMs), Number(ctimeMs));
  };
  for (const path of paths) await visit(resolve(path));
  return { files, bytes: arePiped ? 0 : bytes, newest };
}
function keyOf({ files }, version) {
  return createHash("sha256").update([version, String(FORMAT_VERSION), ...files].join("\n")).digest("hex").slice(0, 40);
}
async function keep(index, folder, file) {
  await mkdir(folder, { recursive: true });
  await saveIndex(index, file);
  const kept = (await readdir(folder)).filter((name) => name.endsWith(".skg"));
  const used = await Promise.all(kept.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  for (const { name } of used.sort((a, b) => b.at - a.at).slice(KEPT)) await rm(join(folder, name), { force: true });
}
export {
  cachedIndex,
  userCacheFolder
};
