import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
/** A label that more descriptions hold is a word of the language, and names nothing. */
export declare const MENTIONS = 25;
/** Shorter labels (C, R) are found by chance. */
export declare const LETTERS = 3;
/** Skill → skills whose description names it, ascending. */
export declare const mentionsOf: (index: SkillIndex) => Adjacency;
/** The index with the mentions worked out, so that the first profile of a process need not look for them. */
export declare function withMentions(index: SkillIndex): SkillIndex;
