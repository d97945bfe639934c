import type { Catalogue } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ReadCatalogueOptions } from '../../files/read-any.ts';
import type { Call } from './call.ts';
/** The embedded sample. */
export declare const samplePath: string;
/**
 * The paths of the data a call is about: those typed as arguments, those of `--data`, those of the environment's
 * `SKILLGRAPH_DATA` (several apart as in `PATH`), else the sample.
 */
export declare function dataPaths(call: Call, typed?: readonly string[]): readonly string[];
/**
 * The index of the data a call is about: a saved index is opened, anything else is read and built.
 *
 * @throws SkillGraphError for data that cannot be read; UsageError for a `--lang` that is not loaded.
 */
export declare function openData(call: Call, typed?: readonly string[]): Promise<SkillIndex>;
/**
 * Reads the data a call is about, to build them anew or to look through them.
 *
 * @throws SkillGraphError for data that cannot be read; UsageError for a saved index, which there is nothing to read of.
 */
export declare function readData(call: Call, options?: ReadingOptions): Promise<Catalogue>;
type ReadingOptions = Omit<ReadCatalogueOptions, 'onProgress'>;
/** The language option of queries, where one was asked for. */
export declare function languageOf(call: Call): {
    readonly language?: string;
};
/**
 * A saved index as it is, or the index of what the paths hold together; with `cached`, out of the user's cache folder where
 * the same files were read before.
 */
export declare function openPaths(paths: readonly string[], { cached }?: {
    readonly cached?: boolean;
}): Promise<SkillIndex>;
/**
 * Reads what paths hold together, with a progress bar where it takes long.
 *
 * @throws UsageError for a saved index, which there is nothing to read of.
 */
export declare function readPaths(paths: readonly string[], options?: ReadingOptions): Promise<Catalogue>;
export {};
