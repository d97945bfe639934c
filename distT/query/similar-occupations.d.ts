import type { SkillIndex } from '../compact/skill-index.ts';
import type { AskedMethod, Insufficient } from './answer/insufficient.ts';
import type { SubjectInput } from './answer/subject-input.ts';
import { type SimilarOccupations, type SimilarOccupationsOptions } from './similar-under.ts';
export type { SimilarOccupation, SimilarOccupations, SimilarOccupationsOptions } from './similar-under.ts';
/**
 * The occupations most like a subject: score descending, then id ascending. The first five of ten are the five.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * const { results } = similarOccupations(index, 'cook', { limit: 5 });
 */
export declare function similarOccupations(index: SkillIndex, subject: SubjectInput, options?: SimilarOccupationsOptions): SimilarOccupations | Insufficient<AskedMethod>;
