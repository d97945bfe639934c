/** A piece of the merged text, whole lines of whole occupations, and what it holds. */
export interface MergedPairs {
    readonly text: string;
    readonly pairs: number;
    readonly occupations: number;
}
/**
 * The best pairs of every occupation out of several files of pairs, by score, then id: blocks of a task become the whole.
 * Each file lists its occupations in the order of their ids, as `pairs` writes them, so that a piece of each is held at a
 * time, however long the files are. Lines come out as they went in.
 *
 * @throws SkillGraphError `UNREADABLE`; UsageError for files that do not go together, hold something else, are out of
 * order, or say a pair twice.
 */
export declare function mergedPairs(paths: readonly string[], limit: number): AsyncGenerator<MergedPairs, void, undefined>;
