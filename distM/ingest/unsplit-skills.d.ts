import type { SkillInput } from '../catalogue/create-catalogue.ts';
import type { RequirementDraft } from '../catalogue/requirement-draft.ts';
import type { Issue } from '../catalogue/types.ts';
/** Reports an edge list whose skills look like lists: nearly all occur once, and most hold the same separator. */
export declare function reportUnsplitSkills(skills: readonly Pick<SkillInput, 'id' | 'file'>[], draft: RequirementDraft, issues: Issue[]): void;
