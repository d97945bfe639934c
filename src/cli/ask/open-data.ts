import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../catalogue/types.ts';
import { MAGIC } from '../../compact/layout.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import type { ReadCatalogueOptions } from '../../files/read-any.ts';
import { progress } from '../tell/progress.ts';
import { markSample } from '../tell/sample.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { Call } from './call.ts';

/** The embedded sample: two folders up from here in `src` and in `dist` alike. */
export const samplePath: string = fileURLToPath(new URL('../../../fixtures/sample', import.meta.url));

/**
 * The index that `--data` names: a saved index is opened, anything else is read and built; without `--data`, the sample.
 *
 * @throws SkillGraphError for data that cannot be read; UsageError for a `--lang` that is not loaded.
 */
export async function openData(call: Call): Promise<SkillIndex> {
  const path = call.text('data') ?? samplePath;
  const index = await openPath(path);
  if (path === samplePath) markSample(index);
  const language = call.text('lang');
  if (language !== undefined && !index.meta.languages.includes(language))
    throw new UsageError(
      `There are no labels in "${language}" in ${path}. Languages there: ${index.meta.languages.join(', ')}.`,
    );
  return index;
}

/** The language option of queries, where one was asked for. */
export function languageOf(call: Call): { readonly language?: string } {
  const language = call.text('lang');
  return language === undefined ? {} : { language };
}

export async function openPath(path: string): Promise<SkillIndex> {
  if (await isSavedIndex(path)) {
    const { loadIndex } = await import('../../files/index-file.ts');
    return loadIndex(path);
  }
  const catalogue = await readPath(path);
  const { buildIndex } = await import('../../compact/build-index.ts');
  return buildIndex(catalogue);
}

/** Reads a folder, a zip or an edge list, with a progress bar where it takes long. */
export async function readPath(
  path: string,
  options: Omit<ReadCatalogueOptions, 'onProgress'> = {},
): Promise<Catalogue> {
  const { readCatalogue } = await import('../../files/read-any.ts');
  const { report, stop } = progress('reading');
  try {
    return await readCatalogue(path, { ...options, onProgress: ({ bytes, totalBytes }) => report(bytes, totalBytes) });
  } finally {
    stop();
  }
}

/** Whether a path is a saved index, by its first bytes. */
export async function isSavedIndex(path: string): Promise<boolean> {
  const start = new Uint8Array(MAGIC.length);
  try {
    const file = await open(path);
    try {
      await file.read(start, 0, MAGIC.length, 0);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') return false;
    const why = code === 'ENOENT' ? 'There is nothing at' : `${code ?? 'An error'} prevents reading`;
    throw new SkillGraphError('UNREADABLE', `${why} "${path}". Check the path given with --data.`, { cause: error });
  }
  return String.fromCharCode(...start) === MAGIC;
}
