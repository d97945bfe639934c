import type { SkillIndex } from '../../compact/skill-index.ts';
/**
 * Words of a language that tell rank in the label of an occupation. An ellipsis stands for the rest of the label:
 * `head …` begins it, `… supervisor` ends it, `chief … officer` does both.
 */
export interface Ladder {
    /** Who leads others. */
    readonly lead: readonly string[];
    /** Who leads the whole, among managers. */
    readonly top?: readonly string[];
    /** A grade above and a grade below the plain label. */
    readonly up: readonly string[];
    readonly down: readonly string[];
}
/** The words measured on evidence; other languages are the caller's to give. */
export declare const englishLadder: Ladder;
/** Labels as rank sees them. */
export interface RankWords {
    /** Of a row: 2 leads the whole, 1 leads others, 0 says nothing. */
    readonly lead: (row: number) => number;
    /** −1, 0 or 1: how the grade changes from a row to another whose label is the same but for words of grade. */
    readonly gradeChange: (from: number, to: number) => number;
}
/** Ranks by the labels in a language, given as a ladder of words. */
export declare function rankWords(index: SkillIndex, { lead, top, up, down }: Ladder, language: string): RankWords;
/** English rank words of an index; null where it has no English labels. */
export declare function englishRanks(index: SkillIndex): RankWords | null;
