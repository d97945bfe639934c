import type { Catalogue } from '../catalogue/types.ts';
import { type LensTables } from '../ingest/lens-tables.ts';
import { type ReadOptions } from './read-tables.ts';
import { type SourceFile } from './source-file.ts';
/** Files about occupations beside a classification. */
export interface LensPaths {
    /** O*NET downloads (folders, zips, files: read together), tables of traits, tasks or attributes. */
    readonly attributes?: readonly string[];
    readonly crosswalks?: readonly string[];
    readonly vintages?: readonly string[];
    readonly indicators?: readonly string[];
}
/**
 * The files, read: tables as text, workbooks or Parquet, any of them compressed.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `MALFORMED_ZIP`, `TOO_LARGE`, `ABORTED`, `BAD_INPUT` for a folder
 * of several tables.
 */
export declare function readLens(paths: LensPaths, options?: Pick<ReadOptions, 'signal' | 'limits'>): Promise<LensTables>;
/** The catalogue with what lies beside it in its own folder. */
export declare function withOwnLens(catalogue: Catalogue, files: readonly SourceFile[]): Promise<Catalogue>;
