import { createHash } from 'node:crypto';
import { mkdir, readdir, realpath, rm, stat, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { FORMAT_VERSION } from '../compact/layout.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { loadIndex, saveIndex } from './index-file.ts';

/** Where indexes are kept, and of which release. */
export interface IndexCache {
  readonly folder: string;
  /** A cache of another release is never opened. */
  readonly version: string;
}

/** How an index is made, and made ready for being kept. */
export interface Making {
  readonly build: () => Promise<SkillIndex>;
  readonly ready?: (index: SkillIndex) => Promise<SkillIndex>;
}

/** Less is read sooner than it is looked up. */
const WORTHWHILE = 1_000_000;

/** How many indexes are kept; those used longest ago go. */
const KEPT = 8;

/** A file this young may be written to again without its times changing. */
const SETTLED = 2000;

/** The user's folder for what can be made again. */
export function userCacheFolder(): string {
  const { XDG_CACHE_HOME: given, LOCALAPPDATA: windows } = process.env;
  const usual = process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
  return join(given || (process.platform === 'win32' && windows) || usual, 'skillgraph');
}

/**
 * The index of what paths hold, from the cache where exactly these files were read before by this release: known by path,
 * size and times of every one of them. A cached index is checked like any other, and one that is not sound is made anew.
 * Nothing is kept of small data, of files that changed meanwhile or a moment ago, or where the folder cannot be written.
 */
export async function cachedIndex(
  paths: readonly string[],
  { folder, version }: IndexCache,
  { build, ready = async (index) => index }: Making,
): Promise<SkillIndex> {
  const before = await stateOf(paths);
  if (before.bytes < WORTHWHILE) return build();
  const file = join(folder, `${keyOf(before, version)}.skg`);
  try {
    const index = await loadIndex(file);
    const now = new Date();
    await utimes(file, now, now).catch(() => {});
    return index;
  } catch {
    // Not there, or not sound.
  }
  const started = Date.now();
  const built = await build();
  const after = await stateOf(paths);
  if (keyOf(after, version) !== keyOf(before, version) || after.newest >= started - SETTLED) return built;
  const index = await ready(built);
  await keep(index, folder, file).catch(() => {});
  return index;
}

interface State {
  readonly files: readonly string[];
  /** None where some of it comes through a pipe: it is never the same again. */
  readonly bytes: number;
  /** When the youngest file was changed, in milliseconds. */
  readonly newest: number;
}

async function stateOf(paths: readonly string[]): Promise<State> {
  const files: string[] = [];
  let bytes = 0;
  let newest = 0;
  let arePiped = false;
  const seen = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    // Links that lead nowhere are not read, and those that lead back are met once.
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

function keyOf({ files }: State, version: string): string {
  return createHash('sha256')
    .update([version, String(FORMAT_VERSION), ...files].join('\n'))
    .digest('hex')
    .slice(0, 40);
}

async function keep(index: SkillIndex, folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await saveIndex(index, file);
  const kept = (await readdir(folder)).filter((name) => name.endsWith('.skg'));
  const used = await Promise.all(kept.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  for (const { name } of used.sort((a, b) => b.at - a.at).slice(KEPT)) await rm(join(folder, name), { force: true });
}
