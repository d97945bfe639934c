import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type ScoringMethod, weighted } from '../../similarity/method.ts';
import { coverage } from '../../similarity/metric.ts';
import { essentialOnly, product, published, rarity, type Weighting } from '../../similarity/weighting.ts';

const essentialRarity: Weighting = /* @__PURE__ */ product(essentialOnly, rarity);
const rareCoverage: ScoringMethod = /* @__PURE__ */ weighted(coverage, essentialRarity, rarity);
const ratedCoverage: ScoringMethod = /* @__PURE__ */ weighted(coverage, published);

/** How requirements and holdings count where the question is what somebody can already do. */
export interface Feasibility {
  /** Weighs what an occupation needs: its essential requirements by rarity, or ratings as published. */
  readonly needed: Weighting;
  /** Weighs what is held: everything by rarity, or ratings as published. */
  readonly held: Weighting;
  /** The directed coverage of both: the share, by weight, of what a target needs that is held. 0–1. */
  readonly coverage: ScoringMethod;
}

/**
 * The measure that gates moves. Sets are weighed by rarity, because a block of skills that hundreds of occupations ask
 * for says little about whether somebody could do the job; ratings are compared as published, because being rated by
 * everyone is what ratings do.
 */
export const feasibility: (index: SkillIndex) => Feasibility = /* @__PURE__ */ derived(
  (index: SkillIndex): Feasibility =>
    index.requirements.importance
      ? { needed: published, held: published, coverage: ratedCoverage }
      : { needed: essentialRarity, held: rarity, coverage: rareCoverage },
);
