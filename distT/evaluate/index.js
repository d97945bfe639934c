import {
  evaluation,
  judgingForms
} from "../parts/chunk-6PYWHFF2.js";
import {
  adjacencyEvaluation
} from "../parts/chunk-A6S5I44U.js";
import {
  indicatorEvaluation
} from "../parts/chunk-XJQMUNP6.js";
import {
  moveEvaluation
} from "../parts/chunk-WKIEHIQY.js";
import {
  contestantName,
  createTruth,
  ignoring,
  measureNames,
  movesTruth,
  queryMeasures,
  requiringLayer,
  resolveUnits,
  siblingTruth,
  truthFromRows
} from "../parts/chunk-HMV4JTHX.js";
import {
  areContestants,
  isTruth
} from "../parts/chunk-K3O7JQBL.js";
import {
  profileEvaluation
} from "../parts/chunk-7YLGX7OQ.js";
import "../parts/chunk-6DYBGVW7.js";
import "../parts/chunk-AUVF6PPU.js";
import {
  countedTo,
  estimate,
  resampleCounts,
  timed
} from "../parts/chunk-CMCLFQ5K.js";
import "../parts/chunk-I56B7ZGZ.js";
import {
  clustersOf,
  groupedFolds
} from "../parts/chunk-L3HKNVZG.js";
import {
  rankCorrelation
} from "../parts/chunk-Z5NI7ZL3.js";
import "../parts/chunk-LMLQOX2J.js";

// src/evaluate/cross-validation.ts
import { checkForm, isCount, oneOf } from "../core.js";
import { checkOptions } from "../core.js";
import { checkIndex } from "../core.js";
import { scorerOf } from "../core.js";
var forms = /* @__PURE__ */ (() => ({
  ...judgingForms,
  folds: /* @__PURE__ */ isCount(2, 1e4),
  measure: /* @__PURE__ */ oneOf(measureNames)
}))();
function crossValidation(index, contestants, truth, options = {}) {
  checkIndex(index);
  checkForm("The contestants", contestants, areContestants);
  checkForm("The truth", truth, isTruth);
  const {
    folds = 5,
    measure = "ndcg",
    k = 10,
    seed = 1,
    resamples = 1e3,
    candidates,
    clusterOf,
    groups = "ranks",
    clock,
    onProgress
  } = checkOptions(options, forms);
  const units = resolveUnits(index, truth, candidates);
  const { clusters, clusterCount } = clustersOf(
    units.queries.map(({ unit }) => units.names[unit]),
    clusterOf
  );
  const foldOf = groupedFolds(clusters, clusterCount, folds, seed);
  const onQuery = countedTo(contestants.length * units.queries.length, onProgress);
  const { value: values, seconds } = timed(
    clock,
    () => contestants.map(
      ({ method, weighting }) => queryMeasures(index, units, {
        scorer: scorerOf(index, method, weighting),
        k,
        directed: truth.directed,
        groups,
        onQuery
      })[measure]
    )
  );
  const heldOut = new Float64Array(units.queries.length);
  const splits = Array.from({ length: folds }, (_, fold) => {
    const others = values.map((all) => meanOf(all.filter((_value, i) => foldOf[i] !== fold)));
    const best = others.reduce((most, mean, at) => mean > others[most] || Number.isNaN(others[most]) ? at : most, 0);
    const own = values[best].filter((_value, i) => foldOf[i] === fold);
    for (const [i, value] of values[best].entries()) if (foldOf[i] === fold) heldOut[i] = value;
    return { chosen: contestantName(contestants[best]), queries: own.length, mean: meanOf(own) };
  });
  return {
    measure,
    heldOut: estimate(heldOut, clusters, resampleCounts(clusterCount, resamples, seed)),
    folds: splits,
    ...seconds
  };
}
function meanOf(values) {
  let sum = 0;
  let count = 0;
  for (const value of values)
    if (!Number.isNaN(value)) {
      sum += value;
      count++;
    }
  return sum / count;
}

// src/evaluate/function-method.ts
import { checkForm as checkForm2, isFunction, isText } from "../core.js";
import { derived } from "../core.js";
function functionMethod(name, scoresOf) {
  checkForm2("The name", name, isText);
  checkForm2("The scores", scoresOf, isFunction);
  const scorer = derived((index) => {
    const score = scoresOf(index);
    const rows = Uint32Array.from({ length: index.occupationCount }, (_, row) => row);
    const scores = new Float64Array(index.occupationCount);
    return {
      hasEvidence: ({ row }) => row >= 0,
      scores: ({ row }) => {
        scores.set(score(row));
        return { count: rows.length, rows, scores };
      },
      score: ({ row }, other) => score(row)[other],
      explain: ({ row }, other) => {
        const whole = score(row)[other];
        return { score: whole, contributions: [], indirect: whole };
      }
    };
  });
  return { name, symmetric: false, scorer };
}
export {
  adjacencyEvaluation,
  createTruth,
  crossValidation,
  evaluation,
  functionMethod,
  ignoring,
  indicatorEvaluation,
  measureNames,
  moveEvaluation,
  movesTruth,
  profileEvaluation,
  rankCorrelation,
  requiringLayer,
  siblingTruth,
  truthFromRows
};
