import {
  methodNamed,
  weightingNamed
} from "./chunk-QHYNLCOC.js";
import {
  textBlend
} from "./chunk-VHPYVPTN.js";

// src/cli/ask/contestants.ts
import { comparedFeatures, defaultMethod, fusedMethod } from "../core.js";
import { featureCosine } from "../core.js";
import { latentCosine } from "../core.js";
import { isMetric, weighted } from "../core.js";
import { reciprocalRankFusion } from "../core.js";
var compositeWords = [
  ["default", "what questions use that name no method: chosen on evidence, for data of this kind", defaultMethod],
  ["fused", "ranks by features and by factors (or jaccard), fused; scores say ranks", fusedMethod],
  [
    "features",
    "cosine over skills and the groups above them",
    (index) => featureCosine(comparedFeatures(index), { name: "features" })
  ],
  [
    "text",
    "the default blended with .2 of the words of titles and descriptions and .1 of letters of titles",
    () => textBlend()
  ],
  [
    "latent",
    "cosine over the factors of the features (needs --factors, or an index that has them)",
    () => latentCosine()
  ]
];
var usualContestants = ["jaccard", "cosine@smoothedRarity", "features", "default"];
function contestantNamed(index, typed) {
  const parts = typed.split("+").map((part) => part.trim());
  if (parts.length > 1)
    return {
      name: typed,
      method: reciprocalRankFusion(
        parts.map((part) => ({ method: contestantMethod(index, part) })),
        { name: typed }
      )
    };
  const [name = "", weighting] = typed.split("@");
  const composite = compositeNamed(index, name);
  if (composite) return { name: typed, method: composite };
  return {
    name: typed,
    method: methodNamed(name),
    ...weighting === void 0 ? {} : { weighting: weightingNamed(weighting) }
  };
}
function contestantMethod(index, typed) {
  const { method, weighting } = contestantNamed(index, typed);
  return isMetric(method) && weighting !== void 0 ? weighted(method, weighting) : method;
}
function compositeNamed(index, name) {
  return compositeWords.find(([known]) => known === name.trim().toLowerCase())?.[2](index);
}

export {
  compositeWords,
  usualContestants,
  contestantNamed
};
