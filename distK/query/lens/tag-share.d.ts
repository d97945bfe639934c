import type { SkillIndex } from '../../compact/skill-index.ts';
import type { IndicatorFormula } from './formula.ts';
/**
 * The share of what an occupation asks for that carries a tag, essential counting 1, optional ½:
 * Σ w·[tagged] / Σ w. With ESCO's collections: how digital, how green an occupation's skills are.
 *
 * @throws SkillGraphError `BAD_OPTION` for what is no text.
 */
export declare function tagShare(tag: string): IndicatorFormula;
/** The shares that an index allows without being told: of digital and of green skills, where some carry the tag. */
export declare function ownShares(index: SkillIndex): readonly IndicatorFormula[];
