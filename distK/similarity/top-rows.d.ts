import type { SkillIndex } from '../compact/skill-index.ts';
import type { Scorer } from './method.ts';
import type { Subject } from './subject.ts';
import { type Ranking } from './top-k.ts';
/** Which rows are wanted, and how many. */
export interface TopOptions {
    readonly limit: number;
    /** Inclusive; −Infinity keeps all that were scored. */
    readonly minScore?: number;
    /** 1 for every row that may be returned; null for all. */
    readonly mask?: Uint8Array | null;
    /** Also rows that score 0, comparable ones only (they have a requirement). */
    readonly includeZero?: boolean;
    /** The lowest scores instead of the highest. */
    readonly lowest?: boolean;
}
/** Which rows an {@link Accelerator} is asked for: scores above 0 and of at least `minScore`, the highest. */
export interface BestRows {
    readonly limit: number;
    /** 0 or more. */
    readonly minScore: number;
    readonly mask: Uint8Array | null;
}
/** Something that answers faster, with the same ids and scores; null where it cannot. */
export interface Accelerator {
    readonly topRows: (scorer: Scorer, subject: Subject, wanted: BestRows) => Ranking | null;
}
/** Makes {@link topRows} on this index ask the accelerator first. */
export declare function setAccelerator(index: SkillIndex, accelerator: Accelerator): void;
/** The best rows for a subject under a scorer, itself left out: score descending, then row ascending. */
export declare function topRows(index: SkillIndex, scorer: Scorer, subject: Subject, options: TopOptions): Ranking;
