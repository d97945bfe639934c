import type { ReadOptions } from './read-tables.ts';
import { type DataSet } from './source-file.ts';
/**
 * Lends the files of a data set to `use`: those below folders, those inside zip archives (given or found), or the files
 * that the paths name. Archives are closed afterwards.
 *
 * @throws SkillGraphError `UNREADABLE` where a path does not exist or cannot be read, `MALFORMED_ZIP`.
 */
export declare function withSourceFiles<T>(given: string | readonly string[], options: Pick<ReadOptions, 'limits' | 'signal'>, use: (data: DataSet) => Promise<T>): Promise<T>;
