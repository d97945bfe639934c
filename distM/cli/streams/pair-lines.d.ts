import type { PairsFormat } from '../../fast/render-pairs.ts';
/** What a line of pairs says, labels aside. */
export interface PairLine {
    readonly source: string;
    readonly target: string;
    readonly score: number;
}
/** Reads a line that `pairs` wrote; undefined for any other. */
export declare function pairOf(line: string, format: PairsFormat): PairLine | undefined;
