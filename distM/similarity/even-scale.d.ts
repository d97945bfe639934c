import type { SkillIndex } from '../compact/skill-index.ts';
import { type ScoringMethod } from './method.ts';
/** What is blended into a method, and how much it counts there. */
export interface Addition {
    readonly method: ScoringMethod;
    /** Of 1, beside the method's own share. */
    readonly share: number;
}
/**
 * What a method's scores are multiplied by when they are blended into another's, so that scores stay comparable: the ten
 * nearest of an occupation then score as high under the blend as the ten nearest did without it, on average over up to fifty
 * occupations, spread evenly over those that both methods can compare, and among these. So who has something for both is
 * neither lifted above those who have not, nor put behind. 1 where there is nothing to go by; at most 4.
 */
export declare function evenScale(index: SkillIndex, base: ScoringMethod, { method, share }: Addition): number;
