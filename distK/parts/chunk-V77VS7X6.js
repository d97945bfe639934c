import {
  metricWords,
  weightingWords
} from "./chunk-GIHZ5NUX.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";

// src/cli/tell/method-sentence.ts
var compositeMeanings = {
  "skills and groups": "shared skills and shared skill groups; essential and rare ones count more",
  features: "the features the index was built with",
  default: "everything the data say they ask for (skillgraph info --methods says more)",
  fused: "ranks by two methods, fused; the score says rank, not likeness"
};
var skillMeanings = {
  jaccard: "occupations that ask for both, of all that ask for either",
  cosine: "angle between the ratings that occupations give both",
  latent: "needed in the same kind of work, whether or not by the very same occupations"
};
function methodSentence({ styles, width }, { name, parameters }, of = "occupation") {
  const words = of === "skill" ? skillMeanings[name] : metricWords.find(([metric]) => metric.name === name)?.[1] ?? compositeMeanings[name];
  const weighting = parameters["weighting"];
  const counted = weightingWords.find(([known]) => known.name === weighting)?.[1] ?? weighting;
  const meaning = words === void 0 ? " (skillgraph info --methods says what it is)" : `: ${words}`;
  const sentence = `${name}${meaning}${counted === void 0 ? "" : `; ${counted}`}`;
  return wrapped(sentence, width).map(styles.dim);
}

export {
  methodSentence
};
