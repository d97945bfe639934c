import {
  areMeasures
} from "./chunk-K3O7JQBL.js";
import {
  hiddenSkills
} from "./chunk-AUVF6PPU.js";
import {
  countedTo,
  estimate,
  hitsWithin,
  listedForms,
  resampleCounts,
  timed
} from "./chunk-CMCLFQ5K.js";
import {
  clustersOf
} from "./chunk-L3HKNVZG.js";

// src/evaluate/adjacency-evaluation.ts
import { checkForm, isCount, oneOf } from "../core.js";
import { checkOptions } from "../core.js";
import { checkIndex } from "../core.js";
import { SkillGraphError } from "../core.js";
var forms = /* @__PURE__ */ (() => ({
  ...listedForms,
  profile: /* @__PURE__ */ oneOf(["essential", "all"]),
  cases: /* @__PURE__ */ isCount(1, 1e6)
}))();
function adjacencyEvaluation(index, measures, options = {}) {
  checkIndex(index);
  checkForm("The measures", measures, areMeasures);
  const asked = checkOptions(options, forms);
  const { profile = "essential", cases: most = 5e3, k = 10, seed = 1, resamples = 1e3, clock, onProgress } = asked;
  const cases = hiddenSkills(index, profile, most, seed);
  if (cases.length === 0)
    throw new SkillGraphError(
      "BAD_INPUT",
      "No occupation has four essential skills, so none can be hidden. Adjacency is judged on data that tell essential from optional."
    );
  const { clusters, clusterCount } = clustersOf(cases.map(({ occupation }) => String(occupation)));
  const draws = resampleCounts(clusterCount, resamples, seed);
  const estimates = (hits, ranks) => ({
    hitRate: estimate(hits, clusters, draws),
    mrr: estimate(ranks, clusters, draws)
  });
  const oneMore = countedTo(measures.length * cases.length, onProgress);
  const runs = measures.map((measure) => {
    const { score } = measure;
    const { value, seconds } = timed(
      clock,
      () => cases.map(({ occupation, profile: held, hidden }) => {
        const rank = rankOf(score(index, held, occupation).scores, held.skills, hidden);
        oneMore();
        return 1 / rank;
      })
    );
    return { reciprocal: Float64Array.from(value), hits: hitsWithin(k, value), seconds };
  });
  const [first] = runs;
  return {
    question: "adjacent",
    profile,
    cases: cases.length,
    occupations: clusterCount,
    k,
    seed,
    resamples,
    measures: runs.map(({ reciprocal, hits, seconds }, i) => ({
      name: measures[i].name,
      parameters: measures[i].parameters,
      ...estimates(hits, reciprocal),
      ...i === 0 ? {} : {
        difference: estimates(
          hits.map((hit, at) => hit - first.hits[at]),
          reciprocal.map((value, at) => value - first.reciprocal[at])
        )
      },
      ...seconds
    }))
  };
}
function rankOf(scores, held, skill) {
  const score = scores[skill];
  if (score <= 0) return Number.POSITIVE_INFINITY;
  let rank = 1;
  for (let other = 0; other < scores.length; other++)
    if ((scores[other] > score || scores[other] === score && other < skill) && !held.includes(other)) rank++;
  return rank;
}

export {
  adjacencyEvaluation
};
