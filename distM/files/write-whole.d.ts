import { SkillGraphError } from '../errors.ts';
/**
 * Writes a file whole or not at all: beside its destination, then renamed over it. A symlink is followed, the mode and
 * owner of a file that is there stay; a device or a pipe is written to as it is. What processes that ended left unfinished
 * beside it is removed.
 *
 * @throws SkillGraphError `UNREADABLE` where the file cannot be written; an earlier one is then as it was.
 */
export declare function writeWhole(path: string, content: Content): Promise<void>;
/** What a file will hold; texts that come one by one are written one by one. */
export type Content = string | Uint8Array | Iterable<string> | AsyncIterable<string | Uint8Array>;
/** What a path that cannot be written is refused with. */
export declare function unwritable(path: string, cause: unknown): SkillGraphError;
/** Where a path leads: through symlinks, also to what is not there yet. */
export declare function targetOf(path: string): Promise<string>;
