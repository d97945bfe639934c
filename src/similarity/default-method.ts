import { requirementKinds } from '../catalogue/types.ts';
import { checkIndex } from '../compact/check-index.ts';
import { derived } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { blend, type WeightedPart } from './blend.ts';
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
import { hasFactors } from './stored-factors.ts';
import { byKind, type Weighting } from './weighting.ts';

/**
 * The method of questions that name none, chosen by the evidence (CONTRIBUTING.md, "Why it is built this way"): for
 * ratings, a blend of centred ratings with the other layers; for sets, the cosine over skills and the groups above them,
 * half and half with the cosine over their factors where the index carries factors. Its scores are shares of likeness,
 * 1 for equal occupations.
 */
export const defaultMethod: (index: SkillIndex) => ScoringMethod = /* @__PURE__ */ derived((index: SkillIndex) => {
  checkIndex(index);
  const rated = ratedLayers(index);
  if (rated.length > 0 && index.meta.features === undefined) return layersMethod(index, rated);
  const compared = featureCosine(comparedFeatures(index), {
    name: index.meta.features ? 'features' : 'skills and groups',
  });
  return hasFactors(index) ? blend([{ method: compared }, { method: latentCosine() }], { name: 'default' }) : compared;
});

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
  const compared = featureCosine(comparedFeatures(index), { name: 'skills and groups' });
  const second = hasFactors(index) ? latentCosine() : weighted(jaccard, byKind());
  return reciprocalRankFusion([{ method: compared }, { method: second }], { name: 'fused' });
});

/**
 * The features of an index: those it was built with, else skills, and the groups above them where there are any.
 *
 * @throws SkillGraphError `NEEDS_FUNCTION` where it was built with a block of the caller's own.
 */
export const comparedFeatures: (index: SkillIndex) => readonly FeatureBlock[] = /* @__PURE__ */ derived(
  (index: SkillIndex) => (index.meta.features ? restoredBlocks(index.meta.features) : layerFeatures(index)),
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

/** Layers of at least ten skills most of which everyone rates: overlap means nothing there, ratings everything. */
export function ratedLayers(index: SkillIndex): readonly string[] {
  const { offsets, targets, kinds, importance } = index.requirements;
  if (importance === null) return [];
  const kind = requirementKinds.indexOf('rated');
  const layerCount = index.meta.layers.length;
  const ratings = new Float64Array(layerCount);
  const raters = new Float64Array(layerCount);
  const skills = new Float64Array(layerCount);
  for (let skill = 0; skill < index.skillCount; skill++)
    if (index.requiredBy.offsets[skill + 1]! > index.requiredBy.offsets[skill]!) skills[index.skills.layers[skill]!]!++;
  for (let row = 0; row < index.occupationCount; row++) {
    const seen = new Set<number>();
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const layer = index.skills.layers[targets[edge]!]!;
      if (kinds[edge] !== kind || Number.isNaN(importance[edge]!)) continue;
      ratings[layer]!++;
      seen.add(layer);
    }
    for (const layer of seen) raters[layer]!++;
  }
  return index.meta.layers.filter(
    (_, layer) =>
      raters[layer]! > 0 && skills[layer]! >= 10 && ratings[layer]! >= 0.7 * raters[layer]! * skills[layer]!,
  );
}
