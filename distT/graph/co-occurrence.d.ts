import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
/**
 * Which skills are asked for together by at least one occupation: neighbours of every skill row, ascending, each edge
 * seen from both ends. 1.65 million edges on ESCO, hence numbers and not a graphology graph.
 */
export declare function coOccurrence({ skillCount, requirements, requiredBy }: SkillIndex): Adjacency;
