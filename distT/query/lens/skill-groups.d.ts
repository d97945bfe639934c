import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
/**
 * The top groups of every skill: the groups that stand just below a root which itself has groups below it (ESCO: "working
 * with computers" below "skills"), or the root where it has none. A skill of several groups belongs to each.
 */
export declare const topGroups: (index: SkillIndex) => Adjacency;
