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
import { askedLimits } from './limits.ts';
import { packageVersion, publishedFolder } from './package-files.ts';
import { takeAliases } from './understood.ts';

/** The embedded sample. */
export const samplePath: string = /* @__PURE__ */ publishedFolder('fixtures/sample');

/** The variable of the environment that names data where a call does not. */
const VARIABLE = 'SKILLGRAPH_DATA';

/**
 * The paths of the data a call is about: those typed as arguments, those of `--data`, those of the environment's
 * `SKILLGRAPH_DATA` (several apart as in `PATH`), else the sample.
 */
export function dataPaths(call: Call, typed: readonly string[] = []): readonly string[] {
  if (isNamed(call, typed)) return typed.length > 0 ? typed : call.list('data');
  const usual = usualPaths();
  return usual.length > 0 ? usual : [samplePath];
}

function usualPaths(): readonly string[] {
  return (process.env[VARIABLE] ?? '').split(delimiter).filter((path) => path !== '');
}

/** Whether a call says itself what its data are. */
function isNamed(call: Call, typed: readonly string[]): boolean {
  return typed.length > 0 || call.list('data').length > 0;
}

/** What reads data; where the environment named them, whatever is wrong with them is said of the variable as well. */
async function ofWhatIsNamed<T>(call: Call, typed: readonly string[], reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (error) {
    const isKnown = error instanceof SkillGraphError || error instanceof UsageError;
    if (!isKnown || isNamed(call, typed) || usualPaths().length === 0) throw error;
    const message = `${error.message} These data are named by the environment's ${VARIABLE}; --data goes before it.`;
    if (error instanceof UsageError) throw new UsageError(message);
    throw new SkillGraphError(error.code, message, { candidates: error.candidates, cause: error });
  }
}

/**
 * The index of the data a call is about: a saved index is opened, anything else is read and built.
 *
 * @throws SkillGraphError for data that cannot be read; UsageError for a `--lang` that is not loaded.
 */
export async function openData(call: Call, typed: readonly string[] = []): Promise<SkillIndex> {
  const paths = dataPaths(call, typed);
  const language = call.text('lang');
  const index = await ofWhatIsNamed(call, typed, async () => {
    const opened = await (paths.length === 1 && paths[0] === samplePath
      ? openSample()
      : openPaths(paths, { cached: call.flag('cache') }));
    if (language === undefined || opened.meta.languages.includes(language)) return opened;
    throw new UsageError(
      `There are no labels in "${language}" in ${paths.join(' and ')}. Languages there: ${opened.meta.languages.join(', ')}.`,
    );
  });
  await takeAliases(index, call.list('aliases'));
  return index;
}

/**
 * Reads the data a call is about, to build them anew or to look through them.
 *
 * @throws SkillGraphError for data that cannot be read; UsageError for a saved index, which there is nothing to read of.
 */
export async function readData(call: Call, options: ReadingOptions = {}): Promise<Catalogue> {
  const paths = dataPaths(call, call.arguments);
  return ofWhatIsNamed(call, call.arguments, () => readPaths(paths, options));
}

type ReadingOptions = Omit<ReadCatalogueOptions, 'onProgress'>;

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
  const areSaved = await Promise.all(paths.map(isSavedIndex));
  if (paths.length === 1 && areSaved[0]) {
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
  const ready = async (index: SkillIndex) => (await import('./ready.ts')).readyToAsk(index);
  return cachedIndex(paths, { folder: userCacheFolder(), version: packageVersion() }, { build: built, ready });
}

/**
 * Reads what paths hold together, with a progress bar where it takes long.
 *
 * @throws UsageError for a saved index, which there is nothing to read of.
 */
export async function readPaths(paths: readonly string[], options: ReadingOptions = {}): Promise<Catalogue> {
  for (const path of paths)
    if (await isSavedIndex(path))
      throw new UsageError(
        `"${path}" is a saved index: it is read and checked already. skillgraph info "${path}" says what it holds; alone, it is what --data takes.`,
      );
  const { readCatalogue } = await import('../../files/read-any.ts');
  const { report, stop } = progress('reading');
  try {
    return await readCatalogue(paths, {
      limits: askedLimits().reading,
      ...options,
      onProgress: ({ bytes, totalBytes }) => report(bytes, totalBytes),
    });
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
    throw new SkillGraphError('UNREADABLE', `${why} "${path}". Check the path.`, { cause: error });
  }
  return String.fromCharCode(...start) === MAGIC;
}
