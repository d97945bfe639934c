// src/graph/core-skills.ts
import { checkCount } from "../core.js";
import { askedOf, askForms } from "../core.js";
import { conceptRef_2 as conceptRef } from "../core.js";
import { TopK } from "../core.js";

// src/graph/co-occurrence.ts
function coOccurrence({ skillCount, requirements, requiredBy }) {
  const offsets = new Uint32Array(skillCount + 1);
  const seen = new Int32Array(skillCount).fill(-1);
  const together = new Uint32Array(skillCount);
  const lists = [];
  for (let skill = 0; skill < skillCount; skill++) {
    let count = 0;
    seen[skill] = skill;
    for (let at = requiredBy.offsets[skill]; at < requiredBy.offsets[skill + 1]; at++) {
      const occupation = requiredBy.targets[at];
      for (let edge = requirements.offsets[occupation]; edge < requirements.offsets[occupation + 1]; edge++) {
        const other = requirements.targets[edge];
        if (seen[other] === skill) continue;
        seen[other] = skill;
        together[count++] = other;
      }
    }
    lists.push(together.slice(0, count).sort());
    offsets[skill + 1] = offsets[skill] + count;
  }
  const targets = new Uint32Array(offsets[skillCount]);
  for (const [skill, list] of lists.entries()) targets.set(list, offsets[skill]);
  return { offsets, targets };
}

// src/graph/leading-eigenvector.ts
var ROUNDS = 1e3;
function leadingEigenvector({ offsets, targets }, tolerance = 1e-10) {
  const rows = offsets.length - 1;
  let values = new Float64Array(rows).fill(1 / Math.sqrt(Math.max(1, rows)));
  for (let round = 0; round < ROUNDS; round++) {
    const next = values.slice();
    for (let row = 0; row < rows; row++) {
      let sum = next[row];
      for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) sum += values[targets[edge]];
      next[row] = sum;
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    let change = 0;
    for (let row = 0; row < rows; row++) {
      next[row] /= length;
      change += Math.abs(next[row] - values[row]);
    }
    values = next;
    if (change < tolerance) break;
  }
  return values;
}

// src/graph/local-clustering.ts
function localClustering({ offsets, targets }) {
  const rows = offsets.length - 1;
  const degree = (row) => offsets[row + 1] - offsets[row];
  const upward = Array.from(
    { length: rows },
    (_, row) => targets.subarray(offsets[row], offsets[row + 1]).filter((other) => degree(other) > degree(row) || degree(other) === degree(row) && other > row)
  );
  const triangles = new Float64Array(rows);
  const marked = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    for (const other of upward[row]) marked[other] = row;
    for (const other of upward[row])
      for (const third of upward[other])
        if (marked[third] === row) {
          triangles[row]++;
          triangles[other]++;
          triangles[third]++;
        }
  }
  return triangles.map((count, row) => degree(row) > 1 ? 2 * count / (degree(row) * (degree(row) - 1)) : 0);
}

// src/graph/sampled-betweenness.ts
import { randomNumbers } from "../core.js";
function sampledBetweenness(graph, nodes, pivots, seed, onProgress) {
  const rows = graph.offsets.length - 1;
  const starts = drawn(nodes, pivots, seed);
  const sums = new Float64Array(rows);
  const squares = new Float64Array(rows);
  const run = dependencies(graph);
  for (const [done, start] of starts.entries()) {
    onProgress?.(done, starts.length);
    const { order, count, delta } = run(start);
    for (let i = 1; i < count; i++) {
      const node = order[i];
      sums[node] += delta[node];
      squares[node] += delta[node] * delta[node];
    }
  }
  onProgress?.(starts.length, starts.length);
  const n = nodes.length;
  const k = starts.length;
  const scale = n > 2 ? n / k / ((n - 1) * (n - 2)) : 0;
  const spread = k > 1 ? k / (k - 1) * (1 - k / n) : 0;
  return {
    values: sums.map((sum) => sum * scale),
    standardErrors: squares.map((square, row) => scale * Math.sqrt(Math.max(0, square - sums[row] ** 2 / k) * spread)),
    pivots: k,
    exact: k === n
  };
}
function drawn(nodes, wanted, seed) {
  const shuffled = nodes.slice();
  const random = randomNumbers(seed);
  const count = Math.min(wanted, shuffled.length);
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (shuffled.length - i));
    [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
  }
  return shuffled.slice(0, count);
}
function dependencies({ offsets, targets }) {
  const rows = offsets.length - 1;
  const distance = new Int32Array(rows).fill(-1);
  const paths = new Float64Array(rows);
  const delta = new Float64Array(rows);
  const order = new Uint32Array(rows);
  let count = 0;
  return (start) => {
    for (let i = 0; i < count; i++) distance[order[i]] = -1;
    order[0] = start;
    count = 1;
    distance[start] = 0;
    paths[start] = 1;
    delta[start] = 0;
    for (let i = 0; i < count; i++) {
      const node = order[i];
      const next = distance[node] + 1;
      for (let edge = offsets[node]; edge < offsets[node + 1]; edge++) {
        const other = targets[edge];
        if (distance[other] === -1) {
          distance[other] = next;
          paths[other] = 0;
          delta[other] = 0;
          order[count++] = other;
        }
        if (distance[other] === next) paths[other] += paths[node];
      }
    }
    for (let i = count - 1; i > 0; i--) {
      const node = order[i];
      const before = distance[node] - 1;
      const share = (1 + delta[node]) / paths[node];
      for (let edge = offsets[node]; edge < offsets[node + 1]; edge++) {
        const other = targets[edge];
        if (distance[other] === before) delta[other] += paths[other] * share;
      }
    }
    return { order, count, delta };
  };
}

// src/graph/core-skills.ts
var optionForms = /* @__PURE__ */ (() => ({
  ...askForms,
  limit: 0,
  pivots: 0,
  seed: "score",
  onProgress: "function"
}))();
var SMALL = 1e3;
var PIVOTS = 256;
function coreSkills(index, options = {}) {
  const asked = askedOf(index, options, optionForms);
  const graph = coOccurrence(index);
  const nodes = Uint32Array.from({ length: index.skillCount }, (_, skill) => skill).filter(
    (skill) => graph.offsets[skill + 1] > graph.offsets[skill]
  );
  const { limit = 10, pivots = nodes.length <= SMALL ? nodes.length : PIVOTS, seed = 1, onProgress, language } = asked;
  checkCount("pivots", pivots, nodes.length === 0 ? 0 : 1);
  const sampled = sampledBetweenness(graph, nodes, pivots, seed, onProgress);
  const highestBetweenness = highest(sampled.values);
  const eigenvector = leadingEigenvector(graph);
  const highestEigenvector = highest(eigenvector);
  const clustering = localClustering(graph);
  const betweenness = (skill) => sampled.values[skill] / highestBetweenness;
  const centrality = (skill) => eigenvector[skill] / highestEigenvector;
  const raw = Float64Array.from(
    { length: index.skillCount },
    (_, skill) => graph.offsets[skill + 1] > graph.offsets[skill] ? (0.5 * betweenness(skill) + 0.5 * centrality(skill)) * (1 - clustering[skill]) : 0
  );
  const top = highest(raw);
  const best = new TopK(limit, nodes.length);
  for (const skill of nodes) best.offer(skill, raw[skill]);
  const results = Array.from(
    best.take().rows,
    (skill) => ({
      ...conceptRef(index, "skills", skill, language),
      score: raw[skill] / top,
      standardError: 0.5 * (sampled.standardErrors[skill] / highestBetweenness) * (1 - clustering[skill]) / top,
      betweenness: betweenness(skill),
      eigenvector: centrality(skill),
      clustering: clustering[skill],
      neighbours: graph.offsets[skill + 1] - graph.offsets[skill]
    })
  );
  return { exact: sampled.exact, pivots: sampled.pivots, results };
}
function highest(values) {
  const value = values.reduce((most, value2) => Math.max(most, value2), 0);
  return value > 0 ? value : 1;
}

export {
  coreSkills
};
