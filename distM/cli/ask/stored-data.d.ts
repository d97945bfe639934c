import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ReleaseDiff } from '../../releases/diff-types.ts';
import type { Migratable } from '../../releases/migrated.ts';
/** What a file holds, and how to write the like of it. */
export interface StoredData {
    readonly input: Migratable;
    readonly write: (output: Migratable) => string;
}
/** Where names are looked up to tell what a file holds, and what was said of its columns. */
export interface StoredDataOptions {
    readonly diff: ReleaseDiff;
    readonly before?: SkillIndex | undefined;
    /** `job=occupations`. */
    readonly columns: readonly string[];
}
/**
 * Reads what is to move along: a profile or names as JSON, names in a text file one a line, or a table (CSV, or rows as
 * JSON), whose columns are known by what stands in them unless they are named.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `BAD_INPUT`; UsageError where nothing in it is known.
 */
export declare function readStored(path: string, options: StoredDataOptions): Promise<StoredData>;
