import type { SkillIndex } from '../compact/skill-index.ts';
import type { OccupationNode, SkillNode } from './skill-graph.ts';
/** Every occupation of an index as node attributes, by row. */
export declare function occupationNodes({ meta, occupations, occupationCount }: SkillIndex): OccupationNode[];
/** Every skill of an index as node attributes, by row. */
export declare function skillNodes({ meta, skills, skillCount }: SkillIndex): SkillNode[];
