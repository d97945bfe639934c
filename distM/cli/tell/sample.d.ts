import type { SkillIndex } from '../../compact/skill-index.ts';
/** Remembers that an index was read from the embedded sample. */
export declare function markSample(index: SkillIndex): void;
/** Whether an index was read from the embedded sample. */
export declare function isSample(index: SkillIndex): boolean;
