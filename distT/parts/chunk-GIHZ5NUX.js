// src/similarity/all-metrics.ts
import { adamicAdar, commonSkills, cosine, coverage, dice, jaccard, leichtHolmeNewman, minConditional, newman, overlap, resourceAllocation } from "../core.js";
var metricWords = [
  [jaccard, "shared skills of all skills of both"],
  [dice, "shared skills, twice, of both sides together"],
  [cosine, "angle between the two skill vectors"],
  [coverage, "how much of what the other needs is there already (directed)"],
  [overlap, "shared skills of the smaller side"],
  [minConditional, "shared skills of the larger side"],
  [commonSkills, "number of shared skills"],
  [adamicAdar, "shared skills, rare ones count more: 1 / ln df"],
  [resourceAllocation, "shared skills, rare ones count much more: 1 / df"],
  [newman, "shared skills: 1 / (df − 1)"],
  [leichtHolmeNewman, "shared skills of the product of both sizes"]
];

// src/cli/tell/weighting-words.ts
import { bm25, byKind, centred, comparativeAdvantage, essentialOnly, flat, published, publishedLevel, rarity, smoothedRarity } from "../core.js";
var weightingWords = /* @__PURE__ */ (() => [
  [flat, "every requirement counts 1"],
  [/* @__PURE__ */ byKind(), "essential counts 1, optional ½"],
  [essentialOnly, "essential requirements only"],
  [rarity, "rare skills count more: ln(all occupations ÷ those that ask for it)"],
  [smoothedRarity, "rare skills count more, never 0"],
  [/* @__PURE__ */ bm25(), "essential over optional, rare over common, short lists over long"],
  [published, "ratings and weights as the source states them"],
  [publishedLevel, "levels as the source states them"],
  [/* @__PURE__ */ comparativeAdvantage(), "a skill's share here over its share everywhere"],
  [centred, "ratings minus the mean of the skill (cosine only)"]
])();

export {
  metricWords,
  weightingWords
};
