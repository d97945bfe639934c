import type { ReleaseDiff } from '../../releases/diff-types.ts';
import type { Migrated } from '../../releases/migrated.ts';
/** What a migration did, from where to where. */
export interface Migration {
    readonly path: string;
    readonly output: string;
    /** The file with what needs a person; null where there is none. */
    readonly left: string | null;
    readonly diff: ReleaseDiff;
    readonly result: Pick<Migrated<unknown>, 'counts' | 'moved' | 'open'>;
}
/** The report beside moved data, as Markdown: the same input gives the same bytes. */
export declare function migrationReport({ path, output, left, diff, result }: Migration): string;
