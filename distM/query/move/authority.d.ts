import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Ladder, type RankWords } from './ladder.ts';
/** How occupations rank: by level of preparation, by authority over others, by words of grade. */
export interface Ranks {
    /** On `meta.source.levelScale`; 0 where unknown. */
    readonly levels: Uint8Array;
    /** Whether levels are ISCO's. */
    readonly isIsco: boolean;
    /** Of a row: 3 leads the whole, 2 manages, 1 supervises, 0 neither. */
    readonly authority: (row: number) => number;
    readonly gradeChange: RankWords['gradeChange'];
    /** What tells authority: codes of ISCO or SOC and words of the labels, only one of them, or nothing. */
    readonly by: 'codes and labels' | 'codes' | 'labels' | 'none';
}
/** Ranks of all occupations, by the words of a ladder in the language of the answer, else by English ones where there are any. */
export declare function ranksOf(index: SkillIndex, ladder: Ladder | undefined, language: string | undefined): Ranks;
