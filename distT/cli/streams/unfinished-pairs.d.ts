import type { FileHandle } from 'node:fs/promises';
import type { PairsFormat } from '../../fast/render-pairs.ts';
/** How far a file of pairs got. */
export interface UnfinishedPairs {
    /**
     * The last occupation but one, whose lines are all there: it is done again to see that data and options are the same.
     * The lines of the last may not be all.
     */
    readonly source: string;
    /** Bytes up to those lines. */
    readonly kept: number;
    /** From there to the end: what must come out again, as far as it goes. */
    readonly rest: Buffer;
}
/**
 * Finds where a file of pairs was broken off, reading as little of its end as will do; null where it holds no whole
 * line of pairs yet. Identifiers and labels hold no line breaks, so that a line feed ends a line.
 *
 * @throws UsageError for a file that begins with another header, or holds something else.
 */
export declare function unfinishedPairs(file: FileHandle, format: PairsFormat, header: string): Promise<UnfinishedPairs | null>;
