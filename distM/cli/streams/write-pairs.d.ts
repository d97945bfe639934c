import type { SkillIndex } from '../../compact/skill-index.ts';
import { type RenderPairsOptions } from '../../fast/render-pairs.ts';
/** Where pairs go. */
export interface PairsTarget {
    /** A file; `undefined` for stdout. */
    readonly output: string | undefined;
    /** Go on with the file after its last whole occupation. */
    readonly resume: boolean;
}
/** What was written. */
export interface PairsWritten {
    readonly output: string | undefined;
    /** Rows written for this time: `from` to before `to`, and the first that is still missing. */
    readonly from: number;
    readonly to: number;
    readonly next: number;
    readonly pairs: number;
    /** Length of the file. */
    readonly bytes: number;
    /** The signal that broke it off. */
    readonly interrupted?: NodeJS.Signals;
}
/**
 * Writes all pairs, waiting for the disk or the reader before more are made. SIGINT and SIGTERM end it after a whole
 * occupation. An earlier file is replaced when the new one is whole.
 *
 * @throws SkillGraphError `UNREADABLE`, `BAD_OPTION`; UsageError for a file that cannot be resumed.
 */
export declare function writePairs(index: SkillIndex, options: RenderPairsOptions, { output, resume }: PairsTarget): Promise<PairsWritten>;
