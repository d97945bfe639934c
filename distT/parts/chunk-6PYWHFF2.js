import {
  contestantName,
  measureNames,
  queryMeasures,
  resolveUnits,
  unknownEvidence
} from "./chunk-HMV4JTHX.js";
import {
  areContestants,
  isTruth
} from "./chunk-K3O7JQBL.js";
import {
  countedTo,
  estimate,
  listedForms,
  resampleCounts,
  timed
} from "./chunk-CMCLFQ5K.js";
import {
  clustersOf
} from "./chunk-L3HKNVZG.js";

// src/evaluate/evaluation.ts
import { checkForm, isFunction, isText, oneOf } from "../core.js";
import { checkOptions } from "../core.js";
import { checkIndex } from "../core.js";
import { derived } from "../core.js";
import { SkillGraphError } from "../core.js";
import { describeMethod } from "../core.js";
import { scorerOf } from "../core.js";
var judgingForms = /* @__PURE__ */ (() => ({
  ...listedForms,
  candidates: isFunction,
  groups: /* @__PURE__ */ oneOf(["ranks", "scores"]),
  clusterOf: isFunction
}))();
var forms = /* @__PURE__ */ (() => ({ ...judgingForms, baseline: isText }))();
function evaluation(index, contestants, truth, options = {}) {
  checkIndex(index);
  checkForm("The contestants", contestants, areContestants);
  checkForm("The truth", truth, isTruth);
  const names = contestants.map(contestantName);
  const { baseline = names[0] ?? "", ...asked } = checkOptions(options, forms);
  const { k = 10, seed = 1, resamples = 1e3, candidates, clusterOf, groups = "ranks", clock, onProgress } = asked;
  checkNames(names, baseline);
  const units = resolveUnits(index, truth, candidates);
  if (units.queries.length === 0) throw unknownEvidence(truth, "above 0");
  const { clusters, clusterCount } = clustersOf(
    units.queries.map(({ unit }) => units.names[unit]),
    clusterOf
  );
  const draws = resampleCounts(clusterCount, resamples, seed);
  const scorers = contestants.map(({ method, weighting }) => scorerOf(index, method, weighting));
  const onQuery = countedTo(new Set(scorers).size * units.queries.length, onProgress);
  const runOf = derived((scorer) => {
    const { value: values, seconds } = timed(
      clock,
      () => queryMeasures(index, units, { scorer, k, directed: truth.directed, groups, onQuery })
    );
    return { values, ...seconds };
  });
  const runs = scorers.map(runOf);
  const estimates = (valuesOf) => Object.fromEntries(measureNames.map((name) => [name, estimate(valuesOf(name), clusters, draws)]));
  const base = runs[names.indexOf(baseline)].values;
  return {
    truth: { name: truth.name, unit: truth.unit, directed: truth.directed, ...units.coverage },
    ...truth.unit === "group" ? { groups } : {},
    k,
    seed,
    resamples,
    baseline,
    methods: runs.map(({ values, ...time }, i) => ({
      name: names[i],
      method: describeMethod(index, contestants[i].method, contestants[i].weighting),
      measures: estimates((name) => values[name]),
      ...names[i] === baseline ? {} : { difference: estimates((name) => minus(values, base, name)) },
      ...time
    }))
  };
}
function minus(values, base, name) {
  return values[name].map((value, i) => value - base[name][i]);
}
function checkNames(names, baseline) {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== void 0)
    throw new SkillGraphError("BAD_OPTION", `Two methods are called "${twice}". Give one of them another name.`);
  if (!names.includes(baseline))
    throw new SkillGraphError(
      "BAD_OPTION",
      `No method is called "${baseline}", which should be the baseline. There are: ${names.join(", ")}.`
    );
}

export {
  judgingForms,
  evaluation
};
