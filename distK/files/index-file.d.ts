import type { SkillIndex } from '../compact/skill-index.ts';
/**
 * Saves an index as one file, whole or not at all: it is written beside its destination, then renamed.
 *
 * @throws SkillGraphError `UNREADABLE` where the file cannot be written.
 */
export declare function saveIndex(index: SkillIndex, path: string): Promise<void>;
/**
 * Opens a saved index. Length and checksum are verified; names are decoded when asked for.
 *
 * @throws SkillGraphError `UNREADABLE`, `NOT_AN_INDEX`, `INDEX_VERSION`, `INDEX_DAMAGED`.
 */
export declare function loadIndex(path: string): Promise<SkillIndex>;
