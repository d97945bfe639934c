import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import { type RowPairs } from './row-pairs.ts';
/** Occupation → skills that its list gained between two releases, in rows of the later one; all of them where it is new. */
export declare function gainedLinks(before: SkillIndex, after: SkillIndex, occupations: RowPairs, skills: RowPairs): Adjacency;
