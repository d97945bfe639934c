// src/similarity/folds.ts
import { SkillGraphError } from "../core.js";
import { randomNumbers } from "../core.js";
function clustersOf(names, clusterOf = (name) => name) {
  const numbers = /* @__PURE__ */ new Map();
  const clusters = Uint32Array.from(names, (name) => {
    const cluster = clusterOf(name);
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
  return { clusters, clusterCount: numbers.size };
}
function groupedFolds(clusters, clusterCount, folds, seed) {
  if (!Number.isInteger(folds) || folds < 2 || folds > clusterCount)
    throw new SkillGraphError(
      "BAD_OPTION",
      `${folds} folds of ${clusterCount} clusters are not possible; give a whole number from 2 to ${clusterCount}.`
    );
  const sizes = new Uint32Array(clusterCount);
  for (const cluster of clusters) sizes[cluster]++;
  const random = randomNumbers(seed);
  const lots = Float64Array.from({ length: clusterCount }, random);
  const order = [...sizes.keys()].sort((a, b) => sizes[b] - sizes[a] || lots[a] - lots[b]);
  const filled = new Uint32Array(folds);
  const foldOf = new Uint32Array(clusterCount);
  for (const cluster of order) {
    const fold = filled.indexOf(Math.min(...filled));
    foldOf[cluster] = fold;
    filled[fold] += sizes[cluster];
  }
  return clusters.map((cluster) => foldOf[cluster]);
}

export {
  clustersOf,
  groupedFolds
};
