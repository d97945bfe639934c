import type { Candidate } from '../errors.ts';
import type { ConceptKind, SkillIndex } from './skill-index.ts';
/** A concept by its id, label and code. */
export declare function conceptRef(index: SkillIndex, kind: ConceptKind, row: number, language?: string): Candidate;
/** The label in a language, or the index's own where there is none. */
export declare function labelIn(index: SkillIndex, kind: ConceptKind, row: number, language?: string): string;
