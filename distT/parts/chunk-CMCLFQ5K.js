// src/evaluate/bootstrap.ts
import { randomNumbers } from "../core.js";
function resampleCounts(clusterCount, resamples, seed) {
  const random = randomNumbers(seed);
  return Array.from({ length: resamples }, () => {
    const counts = new Uint16Array(clusterCount);
    for (let draw = 0; draw < clusterCount; draw++) counts[Math.floor(random() * clusterCount)]++;
    return counts;
  });
}
function estimate(values, clusterOf, counts) {
  const clusters = counts[0]?.length ?? clusterOf.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const sums = new Float64Array(clusters);
  const sizes = new Float64Array(clusters);
  for (const [i, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    sums[clusterOf[i]] += value;
    sizes[clusterOf[i]]++;
  }
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const even = sizes.every((size) => size === sizes[0]);
  const means = [];
  for (const drawn of counts) {
    let sum = 0;
    for (let cluster = 0; cluster < clusters; cluster++) sum += drawn[cluster] * sums[cluster];
    let size = even ? total : 0;
    if (!even) for (let cluster = 0; cluster < clusters; cluster++) size += drawn[cluster] * sizes[cluster];
    if (size > 0) means.push(sum / size);
  }
  means.sort((a, b) => a - b);
  return {
    mean: sums.reduce((sum, value) => sum + value, 0) / total,
    low: percentile(means, 0.025),
    high: percentile(means, 0.975),
    queries: total
  };
}
function hitsWithin(k, reciprocalRanks) {
  return Float64Array.from(reciprocalRanks, (value) => value >= 1 / k ? 1 : 0);
}
function ratioEstimate(ratio, counts, minus) {
  const value = (weightOf) => {
    const share = ({ of, in: within }) => {
      let [part, whole] = [0, 0];
      for (let cluster = 0; cluster < of.length; cluster++) {
        part += weightOf(cluster) * of[cluster];
        whole += weightOf(cluster) * within[cluster];
      }
      return part / whole;
    };
    return share(ratio) - (minus === void 0 ? 0 : share(minus));
  };
  const drawn = counts.map((times) => value((cluster) => times[cluster])).filter((share) => !Number.isNaN(share)).sort((a, b) => a - b);
  return {
    mean: value(() => 1),
    low: percentile(drawn, 0.025),
    high: percentile(drawn, 0.975),
    queries: ratio.of.length
  };
}
function percentile(ascending, share) {
  if (ascending.length === 0) return Number.NaN;
  const at = share * (ascending.length - 1);
  const low = ascending[Math.floor(at)];
  const high = ascending[Math.ceil(at)];
  return low + (high - low) * (at - Math.floor(at));
}

// src/evaluate/resampled.ts
import { isCount, isFunction, isSeed } from "../core.js";
var resampledForms = /* @__PURE__ */ (() => ({
  seed: isSeed,
  resamples: /* @__PURE__ */ isCount(0, 1e5),
  clock: isFunction,
  onProgress: isFunction
}))();
var listedForms = /* @__PURE__ */ (() => ({ ...resampledForms, k: /* @__PURE__ */ isCount(1, 1e6) }))();
function countedTo(total, onProgress) {
  let done = 0;
  onProgress?.(done, total);
  return () => onProgress?.(++done, total);
}
function timed(clock, work) {
  const start = clock?.();
  const value = work();
  return { value, seconds: clock && start !== void 0 ? { seconds: (clock() - start) / 1e3 } : {} };
}

export {
  resampleCounts,
  estimate,
  hitsWithin,
  ratioEstimate,
  resampledForms,
  listedForms,
  countedTo,
  timed
};
