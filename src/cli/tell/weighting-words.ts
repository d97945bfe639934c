import {
  bm25,
  byKind,
  centred,
  comparativeAdvantage,
  essentialOnly,
  flat,
  published,
  publishedLevel,
  rarity,
  smoothedRarity,
  type Weighting,
} from '../../similarity/weighting.ts';

/** Weightings by name, and what each counts, in words. */
export const weightingWords: readonly (readonly [Weighting, string])[] = [
  [flat, 'every requirement counts 1'],
  [/* @__PURE__ */ byKind(), 'essential counts 1, optional ½'],
  [essentialOnly, 'essential requirements only'],
  [rarity, 'rare skills count more: ln(all occupations ÷ those that ask for it)'],
  [smoothedRarity, 'rare skills count more, never 0'],
  [/* @__PURE__ */ bm25(), 'essential over optional, rare over common, short lists over long'],
  [published, 'ratings and weights as the source states them'],
  [publishedLevel, 'levels as the source states them'],
  [/* @__PURE__ */ comparativeAdvantage(), "a skill's share here over its share everywhere"],
  [centred, 'ratings minus the mean of the skill (cosine only)'],
];
