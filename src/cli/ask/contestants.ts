import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Contestant } from '../../evaluate/query-measures.ts';
import { comparedFeatures, defaultMethod, fusedMethod } from '../../similarity/default-method.ts';
import { featureCosine } from '../../similarity/features-cosine.ts';
import { latentCosine } from '../../similarity/latent-cosine.ts';
import { isMetric, type ScoringMethod, weighted } from '../../similarity/method.ts';
import { reciprocalRankFusion } from '../../similarity/reciprocal-rank-fusion.ts';
import { textBlend } from '../../similarity/text-blend.ts';
import { methodNamed, weightingNamed } from './method-names.ts';

/** Methods that are no metrics, by name, and what each does, in words. */
export const compositeWords: readonly (readonly [
  name: string,
  words: string,
  make: (index: SkillIndex) => ScoringMethod,
])[] = [
  ['default', 'what questions use that name no method: chosen on evidence, for data of this kind', defaultMethod],
  ['fused', 'ranks by features and by factors (or jaccard), fused; scores say ranks', fusedMethod],
  [
    'features',
    'cosine over skills and the groups above them',
    (index) => featureCosine(comparedFeatures(index), { name: 'features' }),
  ],
  [
    'text',
    'the default blended with .2 of the words of titles and descriptions and .1 of letters of titles',
    () => textBlend(),
  ],
  [
    'latent',
    'cosine over the factors of the features (needs --factors, or an index that has them)',
    () => latentCosine(),
  ],
];

/** Methods to compare when none is named. */
export const usualContestants: readonly string[] = ['jaccard', 'cosine@smoothedRarity', 'features', 'default'];

/**
 * A method to evaluate as it is typed: `jaccard`, `cosine@rarity` with a weighting, `fused`, or several joined by
 * `+` and fused by reciprocal ranks. @throws UsageError
 */
export function contestantNamed(index: SkillIndex, typed: string): Contestant {
  const parts = typed.split('+').map((part) => part.trim());
  if (parts.length > 1)
    return {
      name: typed,
      method: reciprocalRankFusion(
        parts.map((part) => ({ method: contestantMethod(index, part) })),
        { name: typed },
      ),
    };
  const [name = '', weighting] = typed.split('@');
  const composite = compositeNamed(index, name);
  if (composite) return { name: typed, method: composite };
  return {
    name: typed,
    method: methodNamed(name),
    ...(weighting === undefined ? {} : { weighting: weightingNamed(weighting) }),
  };
}

function contestantMethod(index: SkillIndex, typed: string): Contestant['method'] {
  const { method, weighting } = contestantNamed(index, typed);
  return isMetric(method) && weighting !== undefined ? weighted(method, weighting) : method;
}

function compositeNamed(index: SkillIndex, name: string): ScoringMethod | undefined {
  return compositeWords.find(([known]) => known === name.trim().toLowerCase())?.[2](index);
}
