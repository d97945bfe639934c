import type { SkillIndex } from '../../compact/skill-index.ts';
import { type RenderPairsOptions } from '../../fast/render-pairs.ts';
import type { Answer } from '../tell/answer.ts';
/** What writing all pairs will take: orders of magnitude, from counts alone. */
export declare function pairsEstimate(index: SkillIndex, options: RenderPairsOptions): Answer;
