import type { SkillIndex } from '../../compact/skill-index.ts';
/** The index with what nearly every question works out first, so that whoever asks again of the same data need not. */
export declare function readyToAsk(index: SkillIndex): Promise<SkillIndex>;
/** So that a question on the saved file understands names at once. */
export declare function withNamesReady(index: SkillIndex): Promise<SkillIndex>;
/** So that the first comparison need not lay out what occupations have in common. */
export declare function withSpaceReady(index: SkillIndex): Promise<SkillIndex>;
