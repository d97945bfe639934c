import {
  betweennessOf,
  checkedWeight,
  closenessOf,
  communities,
  edgeWeight,
  eigenvectorOf,
  hitsOf,
  jobFamilies,
  pagerankOf,
  weighedGraph,
  withSafeKeys,
  withSafeSize,
  withoutPadding
} from "../parts/chunk-3DR5CGZU.js";
import {
  occupationProjection,
  skillKey,
  skillProjection,
  toGraph
} from "../parts/chunk-3WQQFFNN.js";
import {
  coreSkills
} from "../parts/chunk-OXMKMH4D.js";
import "../parts/chunk-RQ5FNHMR.js";
import {
  catalogueOfGraph
} from "../parts/chunk-MQSLNDBF.js";
import "../parts/chunk-SESHL5MT.js";
import {
  checkGraph
} from "../parts/chunk-TGXWEDDF.js";

// src/graph/centralities.ts
import { SkillGraphError } from "../core.js";
import { checkedOptions_2 as checkedOptions } from "../core.js";
var degree = (graph, options) => {
  checked(graph, options);
  return valuesOf(graph, (node) => graph.degree(node));
};
var weightedDegree = (graph, options) => {
  const { weight } = checked(graph, options);
  if (weight === null) return degree(graph);
  return valuesOf(graph, (node) => {
    let sum = 0;
    graph.forEachEdge(node, (edge, attributes) => {
      sum += edgeWeight(edge, attributes, weight, Number.NEGATIVE_INFINITY);
    });
    return sum;
  });
};
var pagerank = (graph, options) => {
  const asked = checked(graph, options);
  if (graph.order === 0) return {};
  const safe = withSafeSize(weighedGraph(graph, asked.weight));
  const run = () => pagerankOf(safe.graph, iterative(asked, safe.graph.order));
  return withoutPadding(converging("pagerank", run), safe.share);
};
var betweenness = (graph, options) => {
  checked(graph, options);
  if (graph.order === 0) return {};
  const safe = withSafeSize(graph);
  const pairs = graph.order > 2 ? (graph.order - 1) * (graph.order - 2) : 1;
  return withoutPadding(
    betweennessOf(safe.graph, { getEdgeWeight: null, normalized: false }),
    graph.type === "undirected" ? pairs / 2 : pairs
  );
};
var closeness = (graph, options) => {
  checked(graph, options);
  if (graph.order === 0) return {};
  const safe = withSafeSize(graph);
  const others = Math.max(1, graph.order - 1);
  return withoutPadding(closenessOf(safe.graph, { wassermanFaust: true }), others / (safe.graph.order - 1 || 1));
};
var eigenvector = (graph, options) => {
  const asked = checked(graph, options);
  if (graph.order === 0) return {};
  const safe = withSafeSize(weighedGraph(graph, asked.weight));
  const values = withoutPadding(
    converging("eigenvector", () => eigenvectorOf(safe.graph, iterative(asked, safe.graph.order)))
  );
  if (!safe.padded) return values;
  return withoutPadding(values, Math.hypot(...Object.values(values)));
};
var hubs = (graph, options) => hits("hubs", graph, options);
var authorities = (graph, options) => hits("authorities", graph, options);
function hits(which, graph, options) {
  const asked = checked(graph, options);
  const joined = weighedGraph(graph, asked.weight);
  if (joined.size === 0) return valuesOf(graph, () => 0);
  return withoutPadding(converging(which, () => hitsOf(withSafeKeys(joined), iterative(asked))[which]));
}
function valuesOf(graph, value) {
  return Object.fromEntries(graph.mapNodes((node) => [node, value(node)]));
}
function checked(graph, options = {}) {
  checkGraph(graph);
  const { weight, ...rest } = checkedWeight(options);
  const { tolerance = 1e-9, maxIterations = 1e3 } = checkedOptions(rest, forms);
  return { weight, tolerance, maxIterations };
}
var forms = /* @__PURE__ */ (() => ({
  tolerance: [Number.MIN_VALUE, Number.MAX_VALUE],
  maxIterations: 1
}))();
function iterative({ weight, tolerance, maxIterations }, nodes = 1) {
  return { getEdgeWeight: weight, tolerance: tolerance / Math.max(1, nodes), maxIterations };
}
function converging(name, run) {
  try {
    return run();
  } catch (cause) {
    if (!(cause instanceof Error && cause.message.includes("failed to converge"))) throw cause;
    throw new SkillGraphError(
      "BAD_OPTION",
      `${name} does not settle within these iterations; raise maxIterations or tolerance.`,
      { cause }
    );
  }
}

// src/graph/from-graph.ts
import { isSource } from "../core.js";
import { isText } from "../core.js";
import { checkOptions } from "../core.js";
var sideForm = (value) => typeof value === "string" || typeof value === "function" ? null : { at: "", value, wanted: "the name of an attribute, or a function of a node" };
var anything = () => null;
var graphForms = {
  side: sideForm,
  occupation: anything,
  skill: anything,
  id: isText,
  label: isText,
  code: isText,
  groupCode: isText,
  level: isText,
  tags: isText,
  type: isText,
  reuseLevel: isText,
  layer: isText,
  importance: isText,
  requiredLevel: isText,
  kind: isText,
  source: isSource,
  language: isText
};
function fromGraph(graph, options = {}) {
  checkGraph(graph);
  return catalogueOfGraph(graph.export(), checkOptions(options, graphForms));
}

// src/graph/most-central.ts
import { checkCount, checkObject } from "../core.js";
import { SkillGraphError as SkillGraphError2, shown } from "../core.js";
function mostCentral(graph, centrality = pagerank, options = {}) {
  checkGraph(graph);
  if (typeof centrality !== "function")
    throw new SkillGraphError2(
      "BAD_INPUT",
      `A measure is ${shown(centrality)}; give one such as pagerank (a value, not its name).`
    );
  checkObject(options, "{ limit: 5 }");
  const { limit = 10, side, ...rest } = options;
  checkCount("limit", limit);
  if (side !== void 0 && side !== "occupation" && side !== "skill")
    throw new SkillGraphError2("BAD_OPTION", `The option side is ${shown(side)}; give occupation or skill.`);
  const values = centrality(graph, rest);
  return graph.filterNodes((_, attributes) => side === void 0 || attributes["side"] === side).map((key) => {
    const { id = key, label = key } = graph.getNodeAttributes(key);
    return { id, label, score: values[key] };
  }).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
export {
  authorities,
  betweenness,
  closeness,
  communities,
  coreSkills,
  degree,
  eigenvector,
  fromGraph,
  hubs,
  jobFamilies,
  mostCentral,
  occupationProjection,
  pagerank,
  skillKey,
  skillProjection,
  toGraph,
  weightedDegree
};
