import { checkIndex } from '../compact/check-index.ts';
import { derived } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { blend, type WeightedPart } from './blend.ts';
import { evenScale } from './even-scale.ts';
import type { FeatureBlock } from './features.ts';
import { featureCosine } from './features-cosine.ts';
import { groupFeatures } from './features-groups.ts';
import { ratingFeatures } from './features-ratings.ts';
import { skillFeatures } from './features-skills.ts';
import { restoredBlocks } from './features-stored.ts';
import { latentCosine } from './latent-cosine.ts';
import { type Method, plainMethod, type ScoringMethod, weighted } from './method.ts';
import { jaccard } from './metric.ts';
import { reciprocalRankFusion } from './reciprocal-rank-fusion.ts';
import { statementsOf } from './statements.ts';
import { hasFactors } from './stored-factors.ts';
import { byKind, type Weighting } from './weighting.ts';

/**
 * The method of questions that name none, chosen by the evidence (CONTRIBUTING.md, "Why it is built this way"): for
 * ratings, a blend of centred ratings with the other layers; for sets, the cosine over skills and the groups above them,
 * half and half with the cosine over their factors where the index carries factors; for sets with ratings borrowed from
 * another source, that and, where both occupations have them, .3 of the ratings. Its scores are shares of likeness, 1 for
 * equal occupations.
 */
export const defaultMethod: (index: SkillIndex) => ScoringMethod = /* @__PURE__ */ derived((index: SkillIndex) => {
  checkIndex(index);
  const { rated, merged } = statementsOf(index);
  if (rated.length > 0 && !merged && index.meta.features === undefined) return layersMethod(index, rated);
  const sets = setsMethod(index);
  if (!merged || index.meta.features !== undefined) return sets;
  const ratings = featureCosine([ratingFeatures({ layers: rated })], { name: 'ratings' });
  const share = BORROWED_SHARE;
  return blend(
    [
      { method: sets, weight: 1 - share },
      { method: ratings, weight: share, scale: evenScale(index, sets, { method: ratings, share }) },
    ],
    { name: 'default', absent: 'left out' },
  );
});

/** What ratings of another source count beside sets, for two occupations that both have them. */
const BORROWED_SHARE = 0.3;

/** Sets are compared by the cosine over skills and groups, half and half with that over their factors where there are any. */
function setsMethod(index: SkillIndex): ScoringMethod {
  const compared = featureCosine(comparedFeatures(index), {
    name: index.meta.features ? 'features' : 'skills and groups',
  });
  return hasFactors(index) ? blend([{ method: compared }, { method: latentCosine() }], { name: 'default' }) : compared;
}

/**
 * The method asked for; a weighting alone, here or when the index was built, asks for the plain metric under it; nothing,
 * for the index's own.
 */
export function chosenMethod(index: SkillIndex, method: Method | undefined, weighting: Weighting | undefined): Method {
  if (method !== undefined) return method;
  const usual = index.requirements.importance ? 'published' : 'flat';
  return weighting !== undefined || index.meta.weighting.name !== usual ? plainMethod(index) : defaultMethod(index);
}

/**
 * The reciprocal-rank fusion of skills and groups with their factors, or with jaccard where the index carries none. Best
 * where scores of different occupations are added up (comparing whole groups); for one occupation it orders like
 * {@link defaultMethod}, and its scores say ranks, not likeness.
 */
export const fusedMethod: (index: SkillIndex) => ScoringMethod = /* @__PURE__ */ derived((index: SkillIndex) => {
  checkIndex(index);
  const compared = featureCosine(comparedFeatures(index), { name: 'skills and groups' });
  const second = hasFactors(index) ? latentCosine() : weighted(jaccard, byKind());
  return reciprocalRankFusion([{ method: compared }, { method: second }], { name: 'fused' });
});

/**
 * The features of an index: those it was built with, else skills, and the groups above them where there are any; ratings
 * borrowed beside sets are none.
 *
 * @throws SkillGraphError `NEEDS_FUNCTION` where it was built with a block of the caller's own.
 */
export const comparedFeatures: (index: SkillIndex) => readonly FeatureBlock[] = /* @__PURE__ */ derived(
  (index: SkillIndex) => {
    checkIndex(index);
    if (index.meta.features) return restoredBlocks(index.meta.features);
    const { merged, others } = statementsOf(index);
    return layerFeatures(index, merged ? others : undefined);
  },
);

function layerFeatures(index: SkillIndex, layers?: readonly string[]): readonly FeatureBlock[] {
  const only = layers ? { layers } : {};
  return index.broader.skills.targets.length > 0 ? [skillFeatures(only), groupFeatures(only)] : [skillFeatures(only)];
}

/** Ratings count 3, activities 2, technology and every other layer ½: long lists of products say little. */
function layersMethod(index: SkillIndex, rated: readonly string[]): ScoringMethod {
  const others = index.meta.layers.filter((layer) => !rated.includes(layer));
  const parts: WeightedPart[] = [
    { method: featureCosine([ratingFeatures({ layers: rated })], { name: 'ratings' }), weight: 3 },
    ...others.map((layer) => ({
      method: featureCosine(layerFeatures(index, [layer]), { name: layer }),
      weight: layer === 'activities' ? 2 : 0.5,
    })),
  ];
  return blend(parts, { name: 'default' });
}
