import {
  madeUpProfiles,
  profileKinds
} from "./chunk-6DYBGVW7.js";
import {
  countedTo,
  estimate,
  hitsWithin,
  listedForms,
  resampleCounts,
  timed
} from "./chunk-CMCLFQ5K.js";

// src/evaluate/profile-evaluation.ts
import { checkForm, isCount, isFunction, isNumbers, listOf, oneOf, recordOf } from "../core.js";
import { checkOptions } from "../core.js";
import { checkIndex } from "../core.js";
import { findConcept } from "../core.js";
import { SkillGraphError } from "../core.js";
import { profileEvidence } from "../core.js";
var forms = /* @__PURE__ */ (() => ({
  ...listedForms,
  kinds: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(profileKinds)),
  read: isFunction,
  sizes: /* @__PURE__ */ listOf(/* @__PURE__ */ isCount(1, 1e4)),
  profiles: /* @__PURE__ */ isCount(1, 1e6)
}))();
var rankedByEvidence = (index, profile) => {
  const { scores } = profileEvidence(index, profile);
  return { rows: Uint32Array.from(scores.keys()), scores };
};
function profileEvaluation(index, options = {}, ranker = rankedByEvidence) {
  checkIndex(index);
  checkForm("The ranker", ranker, isFunction);
  const asked = checkOptions(options, forms);
  const { read = exactNames(index), sizes = [5, 10], profiles: count = 1e3 } = asked;
  const { kinds = profileKinds.filter((kind) => kind !== "typed" || asked.read !== void 0) } = asked;
  const { k = 10, seed = 1, resamples = 1e3, clock, onProgress } = asked;
  const oneMore = countedTo(sizes.length * kinds.length * count, onProgress);
  const results = sizes.flatMap(
    (size) => kinds.map((kind) => {
      const made = madeUpProfiles(index, { kind, size, count, seed, read });
      if (made.length === 0)
        throw new SkillGraphError(
          "BAD_INPUT",
          `No occupation has ${size} essential skills to make up a profile of. Ask for smaller ones.`
        );
      const { value: reciprocal, seconds } = timed(
        clock,
        () => Float64Array.from(made, ({ occupation, profile }) => {
          const place = placeOf(rankedBy(ranker, index, profile), occupation);
          oneMore();
          return 1 / place;
        })
      );
      const each = Uint32Array.from(made.keys());
      const draws = resampleCounts(made.length, resamples, seed);
      return {
        kind,
        size,
        profiles: made.length,
        mrr: estimate(reciprocal, each, draws),
        hitRate: estimate(hitsWithin(k, reciprocal), each, draws),
        ...seconds,
        ...kind === "typed" ? { typed: readShares(made, size) } : {}
      };
    })
  );
  return { question: "profiles", k, seed, resamples, results };
}
function exactNames(index) {
  return (typed) => {
    try {
      return findConcept(index, "skills", typed).row;
    } catch (error) {
      if (error instanceof SkillGraphError) return null;
      throw error;
    }
  };
}
function readShares(made, size) {
  const share = (of) => made.reduce((sum, profile) => sum + profile[of], 0) / (made.length * size);
  return { understood: share("understood"), mistaken: share("mistaken") };
}
var isRanking = /* @__PURE__ */ (() => /* @__PURE__ */ recordOf({ rows: isNumbers, scores: isNumbers }))();
function rankedBy(ranker, index, profile) {
  const ranking = ranker(index, profile);
  checkForm("What the ranker returns", ranking, isRanking);
  return ranking;
}
function placeOf({ rows, scores }, wanted) {
  const own = scores[rows.indexOf(wanted)] ?? 0;
  if (own <= 0) return Number.POSITIVE_INFINITY;
  let place = 1;
  for (let i = 0; i < rows.length; i++) if (scores[i] > own || scores[i] === own && rows[i] < wanted) place++;
  return place;
}

export {
  rankedByEvidence,
  profileEvaluation
};
