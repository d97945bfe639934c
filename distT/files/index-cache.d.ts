import type { SkillIndex } from '../compact/skill-index.ts';
/** Where indexes are kept, and of which release. */
export interface IndexCache {
    readonly folder: string;
    /** A cache of another release is never opened. */
    readonly version: string;
}
/** How an index is made, and made ready for being kept. */
export interface Making {
    readonly build: () => Promise<SkillIndex>;
    readonly ready?: (index: SkillIndex) => Promise<SkillIndex>;
}
/** The user's folder for what can be made again. */
export declare function userCacheFolder(): string;
/**
 * The index of what paths hold, from the cache where exactly these files were read before by this release: known by path,
 * size and times of every one of them. A cached index is checked like any other, and one that is not sound is made anew.
 * Nothing is kept of small data, of files that changed meanwhile or a moment ago, or where the folder cannot be written.
 */
export declare function cachedIndex(paths: readonly string[], { folder, version }: IndexCache, { build, ready }: Making): Promise<SkillIndex>;
