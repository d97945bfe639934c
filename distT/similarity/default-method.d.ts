import type { SkillIndex } from '../compact/skill-index.ts';
import type { FeatureBlock } from './features.ts';
import { type Method, type ScoringMethod } from './method.ts';
import { type Weighting } from './weighting.ts';
/**
 * The method of questions that name none, chosen by the evidence (CONTRIBUTING.md, "Why it is built this way"): for
 * ratings, a blend of centred ratings with the other layers; for sets, the cosine over skills and the groups above them,
 * half and half with the cosine over their factors where the index carries factors; for sets with ratings borrowed from
 * another source, that and, where both occupations have them, .3 of the ratings. Its scores are shares of likeness, 1 for
 * equal occupations.
 */
export declare const defaultMethod: (index: SkillIndex) => ScoringMethod;
/**
 * The method asked for; a weighting alone, here or when the index was built, asks for the plain metric under it; nothing,
 * for the index's own.
 */
export declare function chosenMethod(index: SkillIndex, method: Method | undefined, weighting: Weighting | undefined): Method;
/**
 * The reciprocal-rank fusion of skills and groups with their factors, or with jaccard where the index carries none. Best
 * where scores of different occupations are added up (comparing whole groups); for one occupation it orders like
 * {@link defaultMethod}, and its scores say ranks, not likeness.
 */
export declare const fusedMethod: (index: SkillIndex) => ScoringMethod;
/**
 * The features of an index: those it was built with, else skills, and the groups above them where there are any; ratings
 * borrowed beside sets are none.
 *
 * @throws SkillGraphError `NEEDS_FUNCTION` where it was built with a block of the caller's own.
 */
export declare const comparedFeatures: (index: SkillIndex) => readonly FeatureBlock[];
