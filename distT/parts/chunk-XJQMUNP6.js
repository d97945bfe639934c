import {
  LEAST_DONORS,
  chosenTables,
  comparableDonors,
  estimateForms,
  estimateQuality,
  isGoodEnough,
  judged,
  kernelRow,
  meanOf,
  meanQuality,
  r2Of,
  ridgeOf
} from "./chunk-I56B7ZGZ.js";

// src/evaluate/indicator-evaluation.ts
import { isCount, isFunction, isText, listOf } from "../core.js";
import { checkOptions } from "../core.js";
import { checkIndex } from "../core.js";
import { storedIndicators } from "../core.js";
import { SkillGraphError } from "../core.js";
import { estimateKernel } from "../core.js";
var forms = /* @__PURE__ */ (() => ({
  ...estimateForms,
  indicators: /* @__PURE__ */ listOf(isText),
  deals: /* @__PURE__ */ isCount(1, 1e3),
  neighbours: /* @__PURE__ */ isCount(1, 1e6),
  onProgress: isFunction
}))();
function indicatorEvaluation(index, options = {}) {
  checkIndex(index);
  const asked = checkOptions(options, forms);
  const { level = 0.8, lambda = 0.5, folds = 10, seed = 1, deals = 5, neighbours = 10, onProgress } = asked;
  const tables = chosen(index, asked.indicators);
  const indicators = tables.map((table, at) => {
    const report = (deal) => onProgress?.(at * deals + deal, tables.length * deals);
    report(0);
    const { id, label } = table;
    const set = comparableDonors(index, table);
    if (set.rows.length < LEAST_DONORS || set.clusterCount < LEAST_DONORS) {
      const reason = `${set.rows.length} occupations of ${set.clusterCount} independent lenders have a figure; ${LEAST_DONORS} are needed.`;
      return { id, label, given: false, mean: null, deals: [], reason };
    }
    const ridge = ridgeOf(index, set.rows, lambda);
    const alike = alikeFirst(index, set.rows);
    const measured = Array.from({ length: deals }, (_, deal) => {
      const judgement = judged(ridge, set, folds, seed + deal);
      const quality = estimateQuality(index, set, judgement, level);
      report(deal + 1);
      return { seed: seed + deal, ...quality, knn: neighbourQuality(set, judgement, alike, neighbours) };
    });
    const mean = {
      ...meanQuality(measured.map(({ seed: _, knn: __, ...quality }) => quality)),
      knn: meanOf(Float64Array.from(measured, ({ knn }) => knn))
    };
    const given = isGoodEnough(mean);
    return { id, label, given, mean, deals: measured, ...given ? {} : { reason: refusalText(mean) } };
  });
  return { level, lambda, folds, seed, neighbours, indicators };
}
function chosen(index, ids) {
  if (storedIndicators(index).length === 0)
    throw new SkillGraphError("NEEDS_SECTION", "The index carries no indicator. Build it with some, or add one.");
  return chosenTables(index, ids);
}
function refusalText({ r2, groupMeans }) {
  const best = Math.max(-Infinity, ...Object.values(groupMeans));
  const beside = Number.isFinite(best) ? `, the best group mean ${best.toFixed(2)}` : "";
  return `Skills do not tell it well enough: R² ${r2.toFixed(2)}${beside}.`;
}
function alikeFirst(index, rows) {
  const kernel = estimateKernel(index);
  return Array.from(rows, (row, own) => {
    const likeness = kernelRow(kernel, row, rows);
    const order = Uint32Array.from(likeness.keys()).filter((other) => other !== own);
    return { order: order.sort((a, b) => likeness[b] - likeness[a] || a - b), likeness };
  });
}
function neighbourQuality({ y }, { foldOf }, alike, neighbours) {
  const mean = meanOf(y);
  const residuals = y.map((value, i) => {
    const { order, likeness } = alike[i];
    let [sum, weight, count] = [0, 0, 0];
    for (const other of order) {
      if (count === neighbours) break;
      if (foldOf[other] === foldOf[i]) continue;
      count++;
      sum += likeness[other] * y[other];
      weight += likeness[other];
    }
    return value - (weight > 0 ? sum / weight : mean);
  });
  return r2Of(y, residuals);
}

export {
  indicatorEvaluation
};
