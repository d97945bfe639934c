import type { SkillIndex } from '../compact/skill-index.ts';
import type { RequirementChanges } from './diff-types.ts';
import { type RowPairs } from './row-pairs.ts';
/** What became of the requirements of every occupation. */
export declare function requirementChanges(before: SkillIndex, after: SkillIndex, occupations: RowPairs, skills: RowPairs): RequirementChanges;
