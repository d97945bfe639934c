import { requirementKinds } from '../catalogue/types.ts';
import { derived } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { byKind, type Weighting } from './weighting.ts';

/** What an index states of its occupations, layer by layer. */
export interface Statements {
  /** Layers of ratings: what everyone is rated on. Overlap means nothing there, ratings everything. */
  readonly rated: readonly string[];
  readonly others: readonly string[];
  /** Whether sets of one source carry ratings of another, as `borrowedRatings` gives them. */
  readonly merged: boolean;
}

export const statementsOf: (index: SkillIndex) => Statements = /* @__PURE__ */ derived(
  (index: SkillIndex): Statements => {
    const rated = ratedLayers(index);
    return {
      rated,
      others: index.meta.layers.filter((layer) => !rated.includes(layer)),
      merged: rated.length > 0 && index.meta.kinds.some((kind) => kind !== 'rated'),
    };
  },
);

/**
 * How the sets of an index count by kind, for questions that ask what is there and not how much of it: ratings borrowed
 * beside sets count nothing, so that the answer is that of the sets alone. Null where the index states weights or ratings
 * only.
 */
export function setsByKind(weights: {
  readonly essential?: number;
  readonly optional?: number;
}): (index: SkillIndex) => Weighting | null {
  const alone = byKind(weights);
  const besideRatings = byKind({ ...weights, rated: 0 });
  return (index) =>
    index.requirements.importance === null ? alone : statementsOf(index).merged ? besideRatings : null;
}

/**
 * Layers of at least ten skills most of which everyone rates; beside sets every layer that holds nothing but ratings,
 * however small, since it is another source's.
 */
function ratedLayers(index: SkillIndex): readonly string[] {
  const { offsets, targets, kinds, importance } = index.requirements;
  if (importance === null) return [];
  const kind = requirementKinds.indexOf('rated');
  const layerCount = index.meta.layers.length;
  const ratings = new Float64Array(layerCount);
  const raters = new Float64Array(layerCount);
  const skills = new Float64Array(layerCount);
  const stated = new Float64Array(layerCount);
  const besideSets = index.meta.kinds.some((other) => other !== 'rated');
  for (let skill = 0; skill < index.skillCount; skill++)
    if (index.requiredBy.offsets[skill + 1]! > index.requiredBy.offsets[skill]!) skills[index.skills.layers[skill]!]!++;
  for (let row = 0; row < index.occupationCount; row++) {
    const seen = new Set<number>();
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const layer = index.skills.layers[targets[edge]!]!;
      stated[layer]!++;
      if (kinds[edge] !== kind || Number.isNaN(importance[edge]!)) continue;
      ratings[layer]!++;
      seen.add(layer);
    }
    for (const layer of seen) raters[layer]!++;
  }
  return index.meta.layers.filter(
    (_, layer) =>
      raters[layer]! > 0 &&
      ((besideSets && ratings[layer] === stated[layer]) ||
        (skills[layer]! >= 10 && ratings[layer]! >= 0.7 * raters[layer]! * skills[layer]!)),
  );
}
