import { open, stat } from 'node:fs/promises';
import { delimiter } from 'node:path';
import type { Catalogue } from '../../catalogue/types.ts';
import { MAGIC } from '../../compact/layout.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import type { ReadCatalogueOptions } from '../../files/read-any.ts';
import { progress, working } from '../tell/progress.ts';
import { markSample } from '../tell/sample.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { Call } from './call.ts';
import { packageVersion, publishedFolder } from './package-files.ts';
import { takeAliases } from './understood.ts';

/** The embedded sample. */
export const samplePath: string = /* @__PURE__ */ publishedFolder('fixtures/sample');

/**
 * The paths of the data a call is about: those typed as arguments, those of `--data`, those of the environment's
 * `SKILLGRAPH_DATA` (several apart as in `PATH`), else the sample.
 */
export function dataPaths(call: Call, typed: readonly string[] = []): readonly string[] {
  if (typed.length > 0) return typed;
  const named = call.list('data');
  if (named.length > 0) return named;
  const usual = (process.env['SKILLGRAPH_DATA'] ?? '').split(delimiter).filter((path) => path !== '');
  return usual.length > 0 ? usual : [samplePath];
}

/**
 * The index of the data a call is about: a saved index is opened, anything else is read and built.
 *
 * @throws SkillGraphError for data that cannot be read; UsageError for a `--lang` that is not loaded.
 */
export async function openData(call: Call, typed: readonly string[] = []): Promise<SkillIndex> {
  const paths = dataPaths(call, typed);
  const index = await (paths[0] === samplePath ? openSample() : openPaths(paths, { cached: call.flag('cache') }));
  await takeAliases(index, call.list('aliases'));
  const language = call.text('lang');
  if (language !== undefined && !index.meta.languages.includes(language))
    throw new UsageError(
      `There are no labels in "${language}" in ${paths.join(' and ')}. Languages there: ${index.meta.languages.join(', ')}.`,
    );
  return index;
}

async function openSample(): Promise<SkillIndex> {
  const { sample } = await import('../../sample/index.ts');
  markSample(sample);
  return sample;
}

/** The language option of queries, where one was asked for. */
export function languageOf(call: Call): { readonly language?: string } {
  const language = call.text('lang');
  return language === undefined ? {} : { language };
}

/**
 * A saved index as it is, or the index of what the paths hold together; with `cached`, out of the user's cache folder where
 * the same files were read before.
 */
export async function openPaths(
  paths: readonly string[],
  { cached = false }: { readonly cached?: boolean } = {},
): Promise<SkillIndex> {
  if (paths.length === 1 && (await isSavedIndex(paths[0]!))) {
    const { loadIndex } = await import('../../files/index-file.ts');
    return loadIndex(paths[0]!);
  }
  const built = async (): Promise<SkillIndex> => {
    const catalogue = await readPaths(paths);
    working('building the index');
    const { buildIndex } = await import('../../compact/build-index.ts');
    return buildIndex(catalogue);
  };
  if (!cached) return built();
  const { cachedIndex, userCacheFolder } = await import('../../files/index-cache.ts');
  return cachedIndex(paths, { folder: userCacheFolder(), version: packageVersion() }, built);
}

/**
 * Reads what paths hold together, with a progress bar where it takes long.
 *
 * @throws UsageError for a saved index, which there is nothing to read of.
 */
export async function readPaths(
  paths: readonly string[],
  options: Omit<ReadCatalogueOptions, 'onProgress'> = {},
): Promise<Catalogue> {
  for (const path of paths)
    if (await isSavedIndex(path))
      throw new UsageError(
        `"${path}" is a saved index: it is read and checked already. See skillgraph info "${path}", or name it alone with --data.`,
      );
  const { readCatalogue } = await import('../../files/read-any.ts');
  const { report, stop } = progress('reading');
  try {
    return await readCatalogue(paths, { ...options, onProgress: ({ bytes, totalBytes }) => report(bytes, totalBytes) });
  } finally {
    stop();
  }
}

/** Whether a path is a saved index, by its first bytes. */
async function isSavedIndex(path: string): Promise<boolean> {
  const start = new Uint8Array(MAGIC.length);
  try {
    if (!(await stat(path)).isFile()) return false;
    const file = await open(path);
    try {
      await file.read(start, 0, MAGIC.length, 0);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'There is nothing at' : `${code ?? 'An error'} prevents reading`;
    throw new SkillGraphError('UNREADABLE', `${why} "${path}". Check the path given with --data.`, { cause: error });
  }
  return String.fromCharCode(...start) === MAGIC;
}
