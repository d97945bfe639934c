import {
  groupedFolds
} from "./chunk-L3HKNVZG.js";
import {
  rankCorrelation
} from "./chunk-Z5NI7ZL3.js";

// src/latent/with-estimates.ts
import { listOf as areAll, isFunction, isText } from "../core.js";
import { checkOptions } from "../core.js";
import { listOf_2 as listOf } from "../core.js";
import { checkIndex } from "../core.js";
import { withSection } from "../core.js";
import { storedIndicators } from "../core.js";
import { SkillGraphError as SkillGraphError2, shown } from "../core.js";
import { estimateKernel as estimateKernel2 } from "../core.js";
import { estimatesSection, rowsBeside } from "../core.js";

// src/latent/donor-set.ts
import { donorMean, donorsOf } from "../core.js";
function donorSet(index, table, among) {
  const all = donorsOf(index, table);
  const rows = Uint32Array.from([...all.keys()].filter((row) => all[row].length > 0 && among(row)));
  const y = Float64Array.from(rows, (row) => donorMean(all[row], (at) => table.values[at]));
  const used = /* @__PURE__ */ new Set();
  const parents = table.codes.map((_, at) => at);
  const firstOf = /* @__PURE__ */ new Map();
  for (const [at, from] of (table.takenFrom ?? []).entries()) {
    if (from === "") continue;
    parents[at] = firstOf.get(from) ?? at;
    firstOf.set(from, parents[at]);
  }
  const headOf = (at) => {
    let head = at;
    while (parents[head] !== head) head = parents[head];
    return head;
  };
  for (const row of rows) {
    const [first, ...others] = all[row];
    used.add(first.at);
    for (const { at } of others) {
      used.add(at);
      const [a, b] = [headOf(first.at), headOf(at)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const numbers = /* @__PURE__ */ new Map();
  for (const at of [...used].map(headOf).sort((a, b) => a - b)) if (!numbers.has(at)) numbers.set(at, numbers.size);
  return {
    rows,
    y,
    clusters: Uint32Array.from(rows, (row) => numbers.get(headOf(all[row][0].at))),
    clusterCount: numbers.size,
    codes: used.size
  };
}

// src/latent/estimate-model.ts
import { isBetween, isCount, isSeed } from "../core.js";
import { estimateKernel } from "../core.js";

// src/latent/kernel-ridge.ts
import { CholeskyDecomposition } from "ml-matrix";
import { SkillGraphError } from "../core.js";
function kernelRidge(kernel, size, lambda) {
  const rows = Array.from({ length: size }, (_, i) => {
    const row = kernel.slice(i * size, (i + 1) * size);
    row[i] += lambda;
    return row;
  });
  const cholesky = new CholeskyDecomposition(rows);
  if (!cholesky.isPositiveDefinite())
    throw new SkillGraphError("BAD_INPUT", "The kernel of the donors is not positive definite: λ must be above 0.");
  return { size, lambda, inverse: triangularInverse(cholesky.lowerTriangularMatrix, size) };
}
function triangularInverse(lower, size) {
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const row = inverse.subarray(i * size, i * size + i + 1);
    for (let k = 0; k < i; k++) {
      const factor = lower.get(i, k);
      if (factor === 0) continue;
      const above = inverse.subarray(k * size, k * size + k + 1);
      for (let j = 0; j <= k; j++) row[j] -= factor * above[j];
    }
    const scale = 1 / lower.get(i, i);
    for (let j = 0; j < i; j++) row[j] *= scale;
    row[i] = scale;
  }
  return inverse;
}
function weightsOf({ size, inverse }, y) {
  const weights = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const row = inverse.subarray(i * size, i * size + i + 1);
    let product = 0;
    for (let j = 0; j <= i; j++) product += row[j] * y[j];
    for (let j = 0; j <= i; j++) weights[j] += product * row[j];
  }
  return weights;
}
function explainedSquare({ size, inverse }, column) {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const row = inverse.subarray(i * size, i * size + i + 1);
    let product = 0;
    for (let j = 0; j <= i; j++) product += row[j] * column[j];
    sum += product * product;
  }
  return sum;
}
function inverseDiagonal({ size, inverse }) {
  const diagonal = new Float64Array(size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const value = inverse[i * size + j];
      diagonal[j] += value * value;
    }
  return diagonal;
}
function leftOut({ size, inverse }, members, weights) {
  const count = members.length;
  const block = Array.from({ length: count }, () => new Float64Array(count));
  for (let i = 0; i < size; i++) {
    const row = inverse.subarray(i * size, (i + 1) * size);
    for (let a = 0; a < count; a++) {
      const value = row[members[a]];
      if (value === 0) continue;
      const sums = block[a];
      for (let b = 0; b <= a; b++) sums[b] += value * row[members[b]];
    }
  }
  for (let a = 0; a < count; a++) for (let b = 0; b < a; b++) block[b][a] = block[a][b];
  const inner = triangularInverse(new CholeskyDecomposition(block).lowerTriangularMatrix, count);
  const factored = { size: count, lambda: 0, inverse: inner };
  return {
    residuals: weightsOf(
      factored,
      Float64Array.from(members, (member) => weights[member])
    ),
    spreads: inverseDiagonal(factored).map(Math.sqrt)
  };
}

// src/latent/estimate-model.ts
var estimateForms = /* @__PURE__ */ (() => ({
  level: /* @__PURE__ */ isBetween(0, 1),
  lambda: /* @__PURE__ */ isBetween(0),
  folds: /* @__PURE__ */ isCount(2, 1e4),
  seed: isSeed
}))();
function kernelRow({ skills, place, shares }, row, donors) {
  const products = skills(row);
  return Float64Array.from(donors, (donor) => shares.skills * products[donor] + shares.place * place(row, donor));
}
function ridgeOf(index, rows, lambda) {
  const kernel = estimateKernel(index);
  const matrix = new Float64Array(rows.length * rows.length);
  for (const [i, row] of rows.entries()) matrix.set(kernelRow(kernel, row, rows), i * rows.length);
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < i; j++) matrix[j * rows.length + i] = matrix[i * rows.length + j];
  return kernelRidge(matrix, rows.length, lambda);
}
function judged(ridge, { y, clusters, clusterCount }, folds, seed) {
  const foldOf = groupedFolds(clusters, clusterCount, folds, seed);
  const estimates = new Float64Array(y.length);
  const residuals = new Float64Array(y.length);
  const spreads = new Float64Array(y.length);
  const ofY = weightsOf(ridge, y);
  const ofOne = weightsOf(ridge, new Float64Array(y.length).fill(1));
  for (let fold = 0; fold < folds; fold++) {
    const members = [...foldOf.keys()].filter((i) => foldOf[i] === fold);
    const mean = meanOf(y.filter((_, i) => foldOf[i] !== fold));
    const weights = ofY.map((weight, i) => weight - mean * ofOne[i]);
    const left = leftOut(ridge, members, weights);
    for (const [at, i] of members.entries()) {
      residuals[i] = left.residuals[at];
      spreads[i] = left.spreads[at];
      estimates[i] = y[i] - left.residuals[at];
    }
  }
  return { foldOf, estimates, residuals, spreads };
}
function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function conformalQuantile(residuals, spreads, level) {
  const ratios = residuals.map((residual, i) => Math.abs(residual) / spreads[i]).sort();
  return ratios[Math.min(ratios.length, Math.ceil((ratios.length + 1) * level)) - 1];
}

// src/latent/estimate-quality.ts
var estimateRules = { leastR2: 0.4, behindGroupMean: 0.02 };
function isGoodEnough({ r2, groupMeans }) {
  const best = Math.max(-Infinity, ...Object.values(groupMeans));
  return r2 >= estimateRules.leastR2 && r2 >= best - estimateRules.behindGroupMean;
}
function estimateQuality(index, set, judgement, level) {
  const { y, rows, codes } = set;
  const { residuals } = judgement;
  return {
    r2: r2Of(y, residuals),
    spearman: rankCorrelation(y, judgement.estimates) || 0,
    mae: meanOf(residuals.map(Math.abs)),
    cover: coverOf(judgement, level),
    groupMeans: groupMeanQuality(index, set, judgement.foldOf),
    occupations: rows.length,
    codes
  };
}
function meanQuality(qualities) {
  const mean = (of) => qualities.reduce((sum, quality) => sum + of(quality), 0) / qualities.length;
  const first = qualities[0];
  return {
    ...first,
    r2: mean(({ r2 }) => r2),
    spearman: mean(({ spearman }) => spearman),
    mae: mean(({ mae }) => mae),
    cover: mean(({ cover }) => cover),
    groupMeans: Object.fromEntries(
      Object.keys(first.groupMeans).map((digits) => [digits, mean(({ groupMeans }) => groupMeans[digits])])
    )
  };
}
function r2Of(y, residuals) {
  if (y.every((value) => value === y[0])) return 0;
  const mean = meanOf(y);
  const left = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  const whole = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return 1 - left / whole;
}
function coverOf({ foldOf, residuals, spreads }, level) {
  let inside = 0;
  for (const fold of new Set(foldOf)) {
    const others = (_, i) => foldOf[i] !== fold;
    const q = conformalQuantile(residuals.filter(others), spreads.filter(others), level);
    for (let i = 0; i < foldOf.length; i++)
      if (foldOf[i] === fold && Math.abs(residuals[i]) <= q * spreads[i]) inside++;
  }
  return inside / foldOf.length;
}
function groupMeanQuality(index, { rows, y }, foldOf) {
  const codes = Array.from(rows, (row) => index.occupations.groupCodes.at(row).replace(/\D/g, ""));
  if (codes.every((code) => code === "")) return {};
  const quality = {};
  for (const digits of [1, 2, 3, 4]) {
    const residuals = new Float64Array(y.length);
    for (const fold of new Set(foldOf)) {
      const sums = /* @__PURE__ */ new Map();
      for (let i = 0; i < y.length; i++) {
        if (foldOf[i] === fold) continue;
        for (let length = 0; length <= digits; length++) {
          const prefix = codes[i].slice(0, length);
          if (prefix.length < length) break;
          const known = sums.get(prefix) ?? { sum: 0, count: 0 };
          known.sum += y[i];
          known.count++;
          sums.set(prefix, known);
        }
      }
      for (let i = 0; i < y.length; i++) {
        if (foldOf[i] !== fold) continue;
        let prefix = codes[i].slice(0, digits);
        while (!sums.has(prefix)) prefix = prefix.slice(0, -1);
        const { sum, count } = sums.get(prefix);
        residuals[i] = y[i] - sum / count;
      }
    }
    quality[digits] = r2Of(y, residuals);
  }
  return quality;
}

// src/latent/with-estimates.ts
var forms = /* @__PURE__ */ (() => ({
  ...estimateForms,
  indicators: /* @__PURE__ */ areAll(isText),
  onProgress: isFunction
}))();
var LEAST_DONORS = 30;
var DEALS = 5;
var percentDone = { factored: 45, deal: 3 };
function withEstimates(index, options = {}) {
  checkIndex(index);
  const { level = 0.8, lambda = 0.5, folds = 10, seed = 1, indicators, onProgress } = checkOptions(options, forms);
  const tables = chosenTables(index, indicators);
  const fits = /* @__PURE__ */ new Map();
  const records = [];
  const given = [];
  for (const [at, table] of tables.entries()) {
    const done = (percent) => onProgress?.(at * 100 + percent, tables.length * 100);
    done(0);
    const set = comparableDonors(index, table);
    const blank = { id: table.id, given: false, mean: 0, scale: 0, q: 0, level, donors: 0, donorSet: -1 };
    if (set.rows.length < LEAST_DONORS || set.clusterCount < LEAST_DONORS) {
      records.push({ ...blank, quality: null });
      continue;
    }
    const key = set.rows.join();
    const fit = fits.get(key) ?? { rows: set.rows, ridge: ridgeOf(index, set.rows, lambda), spreads: null };
    fits.clear();
    fits.set(key, fit);
    const { ridge } = fit;
    const deals = Array.from({ length: DEALS }, (_, deal) => {
      done(percentDone.factored + deal * percentDone.deal);
      return judged(ridge, set, folds, seed + deal);
    });
    const quality = meanQuality(deals.map((deal) => estimateQuality(index, set, deal, level)));
    if (!isGoodEnough(quality)) {
      records.push({ ...blank, quality });
      continue;
    }
    const mean = meanOf(set.y);
    const scale = Math.sqrt(meanOf(set.y.map((value) => (value - mean) ** 2)));
    const alpha = Float32Array.from(
      weightsOf(
        ridge,
        set.y.map((value) => (value - mean) / scale)
      )
    );
    const q = conformalQuantile(deals[0].residuals, deals[0].spreads, level);
    const judgedAt = percentDone.factored + DEALS * percentDone.deal;
    const values = deviationsOf(index, fit, alpha, (share) => done(judgedAt + (100 - judgedAt) * share));
    const known = given.map((entry) => entry.fit).filter((other, at2, all) => all.indexOf(other) === at2);
    const donorSet2 = known.includes(fit) ? known.indexOf(fit) : known.length;
    records.push({ id: table.id, quality, given: true, mean, scale, q, level, donors: set.rows.length, donorSet: donorSet2 });
    given.push({ fit, alpha, values });
  }
  onProgress?.(tables.length * 100, tables.length * 100);
  const distinct = [...new Set(given.map(({ fit }) => fit))];
  return withSection(
    index,
    estimatesSection,
    {
      donors: joined(
        distinct.map(({ rows }) => rows),
        Uint32Array
      ),
      spreads: joined(
        distinct.map(({ spreads }) => spreads),
        Float32Array
      ),
      alpha: joined(
        given.map(({ alpha }) => alpha),
        Float32Array
      ),
      values: joined(
        given.map(({ values }) => values),
        Float32Array
      )
    },
    { lambda, folds, seed, donorSets: distinct.map(({ rows }) => rows.length), indicators: records }
  );
}
function comparableDonors(index, table) {
  return donorSet(index, table, (row) => listOf(index.requirements, row).length > 0);
}
function chosenTables(index, ids) {
  const tables = storedIndicators(index);
  const unknown = ids?.find((id) => !tables.some((table) => table.id === id));
  if (unknown !== void 0)
    throw new SkillGraphError2(
      "BAD_OPTION",
      `The index carries no indicator ${shown(unknown)}. It carries: ${tables.map(({ id }) => id).join(", ") || "none"}.`
    );
  return ids === void 0 ? tables : tables.filter(({ id }) => ids.includes(id));
}
function deviationsOf(index, fit, alpha, done) {
  const { rows, ridge } = fit;
  const kernel = estimateKernel2(index);
  const others = rowsBeside(rows, index.occupationCount);
  const spreads = fit.spreads ?? new Float32Array(others.length);
  const values = Float32Array.from(others, (row, at) => {
    done(at / others.length);
    const column = kernelRow(kernel, row, rows);
    if (fit.spreads === null) {
      const self = kernel.shares.skills * kernel.skills(row)[row] + kernel.shares.place * kernel.place(row, row);
      spreads[at] = Math.sqrt(ridge.lambda + self - explainedSquare(ridge, column));
    }
    return column.reduce((sum, value, i) => sum + value * alpha[i], 0);
  });
  fit.spreads = spreads;
  return values;
}
function joined(lists, kind) {
  const whole = new kind(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    whole.set(list, at);
    at += list.length;
  }
  return whole;
}

export {
  estimateForms,
  kernelRow,
  ridgeOf,
  judged,
  meanOf,
  isGoodEnough,
  estimateQuality,
  meanQuality,
  r2Of,
  LEAST_DONORS,
  withEstimates,
  comparableDonors,
  chosenTables
};
