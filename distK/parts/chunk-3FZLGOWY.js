import {
  cutForms,
  occupationProjection
} from "./chunk-FD2K5F3B.js";
import {
  checkGraph
} from "./chunk-TGXWEDDF.js";

// src/graph/communities.ts
import { checkedOptions_2 as checkedOptions } from "../core.js";
import { randomNumbers } from "../core.js";

// src/graph/graphology-louvain.ts
import louvainCjs from "graphology-communities-louvain";
var louvainOf = louvainCjs;

// src/graph/graphology-metrics.ts
import betweennessCjs from "graphology-metrics/centrality/betweenness.js";
import closenessCjs from "graphology-metrics/centrality/closeness.js";
import eigenvectorCjs from "graphology-metrics/centrality/eigenvector.js";
import hitsCjs from "graphology-metrics/centrality/hits.js";
import pagerankCjs from "graphology-metrics/centrality/pagerank.js";
import modularityCjs from "graphology-metrics/graph/modularity.js";
var betweennessOf = betweennessCjs;
var closenessOf = closenessCjs;
var eigenvectorOf = eigenvectorCjs;
var hitsOf = hitsCjs;
var pagerankOf = pagerankCjs;
var modularityOf = modularityCjs;

// src/graph/safe-size.ts
var faultySizes = /* @__PURE__ */ (() => /* @__PURE__ */ new Set([2 ** 8, 2 ** 16]))();
var paddingKeys = ["\0padding 1", "\0padding 2"];
function withSafeSize(given, weight = 1) {
  const graph = withSafeKeys(given);
  const size = graph.directedSize + 2 * graph.undirectedSize;
  const louvainSize = 2 * (graph.size - graph.selfLoopCount);
  if (!faultySizes.has(size) && !faultySizes.has(louvainSize)) return { graph, share: 1, padded: false };
  const copy = graph.copy();
  for (const key of paddingKeys) copy.addNode(key);
  const [a, b] = paddingKeys;
  if (copy.type === "directed") {
    copy.addDirectedEdge(a, b, { weight });
    copy.addDirectedEdge(b, a, { weight });
  } else copy.addUndirectedEdge(a, b, { weight });
  return { graph: copy, share: graph.order / copy.order, padded: true };
}
function withoutPadding(values, divisor = 1) {
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => !paddingKeys.includes(key)).map(([key, value]) => [key === safeKey ? unsafeKey : key, value / divisor])
  );
}
var unsafeKey = "__proto__";
var safeKey = "\0__proto__";
function withSafeKeys(graph) {
  if (!graph.hasNode(unsafeKey)) return graph;
  const { nodes, ...rest } = graph.export();
  const copy = graph.nullCopy();
  copy.import({
    ...rest,
    nodes: nodes.map((node) => node.key === unsafeKey ? { ...node, key: safeKey } : node)
  });
  return copy;
}

// src/graph/weighed-graph.ts
import { checkObject } from "../core.js";
import { SkillGraphError, shown } from "../core.js";
function weighedGraph(graph, weight) {
  if (weight === null) return graph;
  const weightless = graph.filterEdges((edge, attributes) => edgeWeight(edge, attributes, weight) === 0);
  if (weightless.length === 0) return graph;
  const copy = graph.copy();
  for (const edge of weightless) copy.dropEdge(edge);
  return copy;
}
function edgeWeight(edge, attributes, name, least = 0) {
  const weight = attributes[name] ?? 1;
  if (typeof weight === "number" && weight >= least && Number.isFinite(weight)) return weight;
  throw new SkillGraphError(
    "BAD_WEIGHT",
    `The attribute "${name}" of edge "${edge}" is ${shown(weight)}; weights are finite numbers${least === 0 ? " of at least 0" : ""}. Name another attribute with the option weight, or null to count every edge 1.`
  );
}
function checkedWeight(options) {
  checkObject(options, "{ weight: null }");
  const { weight = "weight" } = options;
  if (weight === null || typeof weight === "string") return { ...options, weight };
  throw new SkillGraphError(
    "BAD_OPTION",
    `The option weight is ${shown(weight)}; give the name of an edge attribute, or null to count every edge 1.`
  );
}

// src/graph/communities.ts
var communityForms = /* @__PURE__ */ (() => ({
  resolution: [Number.MIN_VALUE, Number.MAX_VALUE],
  seed: "score"
}))();
function communities(graph, options = {}) {
  checkGraph(graph);
  const { weight, ...rest } = checkedWeight(options);
  const { resolution = 1, seed = 1 } = checkedOptions(rest, communityForms);
  const joined = weighedGraph(graph, weight);
  if (joined.size === 0)
    return {
      communities: graph.nodes().sort().map((node) => [node]),
      modularity: 0
    };
  const safe = withSafeSize(joined, Number.MIN_VALUE);
  const found = withoutPadding(louvainOf(safe.graph, { getEdgeWeight: weight, resolution, rng: randomNumbers(seed) }));
  const members = /* @__PURE__ */ new Map();
  for (const node of graph.nodes().sort()) {
    const community = members.get(found[node]);
    if (community) community.push(node);
    else members.set(found[node], [node]);
  }
  return {
    communities: [...members.values()].sort((a, b) => b.length - a.length || (a[0] < b[0] ? -1 : 1)),
    modularity: modularityOf(joined, { getNodeCommunity: (node) => found[node], getEdgeWeight: weight, resolution })
  };
}

// src/graph/job-families.ts
import { findConcept } from "../core.js";
import { askedOf, askForms } from "../core.js";
import { conceptRef_2 as conceptRef } from "../core.js";
import { TopK } from "../core.js";
var optionForms = /* @__PURE__ */ (() => ({
  ...askForms,
  ...cutForms,
  ...communityForms,
  skills: 0
}))();
function jobFamilies(index, options = {}) {
  const {
    skills = 5,
    language,
    limit = options.backbone === void 0 ? 10 : void 0,
    seed,
    resolution,
    ...cut
  } = askedOf(index, options, optionForms);
  const graph = occupationProjection(index, { ...cut, limit });
  const found = communities(graph, { seed, resolution });
  const families = found.communities.map((members, i) => {
    const rows = members.map((id) => findConcept(index, "occupations", id).row);
    const inside = new Set(members);
    const joined = graph.reduceEdges(
      (count, _edge, _attributes, from, to) => count + (inside.has(from) && inside.has(to) ? 1 : 0),
      0
    );
    const pairs = members.length * (members.length - 1) / (graph.type === "directed" ? 1 : 2);
    const typical = typicalSkills(index, rows, Math.max(3, skills), language);
    return {
      id: `f${i + 1}`,
      label: (typical.length > 0 ? typical : rows.map((row) => conceptRef(index, "occupations", row, language))).slice(0, 3).map(({ label }) => label).join(" · "),
      size: members.length,
      density: pairs === 0 ? 0 : joined / pairs,
      typicalSkills: typical.slice(0, skills),
      members: rows.map((row) => conceptRef(index, "occupations", row, language))
    };
  });
  return { modularity: found.modularity, families };
}
function typicalSkills(index, rows, limit, language) {
  const { requirements, requiredBy, skillCount, occupationCount } = index;
  const asking = new Uint32Array(skillCount);
  for (const row of rows)
    for (let edge = requirements.offsets[row]; edge < requirements.offsets[row + 1]; edge++)
      asking[requirements.targets[edge]]++;
  const best = new TopK(limit, skillCount);
  for (let skill = 0; skill < skillCount; skill++) {
    if (asking[skill] === 0) continue;
    const share = asking[skill] / rows.length;
    const overall = (requiredBy.offsets[skill + 1] - requiredBy.offsets[skill]) / occupationCount;
    const bits = share * Math.log2(share / overall);
    if (bits > 0) best.offer(skill, bits);
  }
  const { rows: skills, scores } = best.take();
  return Array.from(skills, (skill, i) => ({
    ...conceptRef(index, "skills", skill, language),
    score: scores[i],
    share: asking[skill] / rows.length
  }));
}

export {
  betweennessOf,
  closenessOf,
  eigenvectorOf,
  hitsOf,
  pagerankOf,
  withSafeSize,
  withoutPadding,
  withSafeKeys,
  weighedGraph,
  edgeWeight,
  checkedWeight,
  communities,
  jobFamilies
};
