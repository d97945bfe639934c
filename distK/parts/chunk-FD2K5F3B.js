import {
  catalogueOf,
  conceptsOf,
  tagsOfBits
} from "./chunk-RQ5FNHMR.js";
import {
  carriedIssues
} from "./chunk-SESHL5MT.js";
import {
  checkData
} from "./chunk-TGXWEDDF.js";

// src/graph/to-graph.ts
import { UndirectedGraph } from "graphology";
import { requirementKinds } from "../core.js";
import { once } from "../core.js";
import { SkillGraphError, shown } from "../core.js";
function toGraph(data) {
  checkData(data);
  const view = viewOf("meta" in data ? catalogueOf(data) : data);
  const graph = new UndirectedGraph();
  graph.replaceAttributes(view.getAttributes());
  for (const { node, attributes } of view.nodeEntries()) graph.addNode(node, attributes);
  for (const { edge, source, target, attributes } of view.edgeEntries())
    graph.addUndirectedEdgeWithKey(edge, source, target, attributes);
  return graph;
}
function graphView(data) {
  return "meta" in data ? viewOfIndex(data) : viewOf(data);
}
function viewOf(catalogue) {
  const { occupations, skills, requirements } = catalogue;
  return viewOfParts({
    occupationIds: occupations.map(({ id }) => id),
    skillIds: skills.map(({ id }) => id),
    requirements,
    occupation: (row) => occupations[row],
    skill: (row) => skills[row],
    attributes: () => graphAttributes(catalogue)
  });
}
function viewOfIndex(index) {
  const { offsets, targets, kinds, importance, levels } = index.requirements;
  const occupation = new Uint32Array(targets.length);
  for (let row = 0; row < index.occupationCount; row++) occupation.fill(row, offsets[row], offsets[row + 1]);
  return viewOfParts({
    ...conceptsOf(index),
    occupationIds: index.occupations.ids.all(),
    skillIds: index.skills.ids.all(),
    requirements: { length: targets.length, occupation, skill: targets, kind: kinds, importance, level: levels },
    attributes: () => ({ ...index.meta.source, language: index.meta.language })
  });
}
function viewOfParts({ occupationIds, skillIds, requirements, ...parts }) {
  const keyOf = nodeKeys([...occupationIds, ...skillIds]);
  const sources = occupationIds.map((id) => keyOf("occupation", id));
  const targets = skillIds.map((id) => keyOf("skill", id));
  const unstated = requirementKinds.map((_, kind) => requirementEdge(kind));
  const nodes = once(() => [
    ...sources.map((node, row) => ({ node, attributes: occupationNode(parts.occupation(row)) })),
    ...targets.map((node, row) => ({ node, attributes: skillNode(parts.skill(row)) }))
  ]);
  return {
    type: "undirected",
    order: sources.length + targets.length,
    size: requirements.length,
    getAttributes: parts.attributes,
    nodeEntries: nodes,
    *edgeEntries() {
      const { occupation, skill, kind, importance, level } = requirements;
      for (let edge = 0; edge < requirements.length; edge++)
        yield {
          edge: `e${edge}`,
          source: sources[occupation[edge]],
          target: targets[skill[edge]],
          attributes: importance || level ? requirementEdge(kind[edge], importance?.[edge], level?.[edge]) : unstated[kind[edge]]
        };
    },
    isDirected: () => false
  };
}
function skillKey(id) {
  if (typeof id !== "string") throw new SkillGraphError("BAD_INPUT", `An id is a text, not ${shown(id)}.`);
  return `skill:${id}`;
}
function nodeKeys(ids) {
  const taken = /* @__PURE__ */ new Set();
  const all = new Set(ids);
  return (side, id) => {
    let key = id;
    while (taken.has(key) || key in Object.prototype || key !== id && all.has(key))
      key = side === "skill" ? skillKey(key) : `occupation:${key}`;
    taken.add(key);
    return key;
  };
}
function graphAttributes(catalogue) {
  const { source, language, languages, groups, skillRelations, lens, furtherSources } = catalogue;
  const issues = carriedIssues(catalogue);
  return {
    ...source,
    language,
    ...languages.length < 2 ? {} : { languages },
    ...groups.length === 0 ? {} : { groups: groups.map(groupRecord) },
    ...skillRelations.length === 0 ? {} : { skillRelations },
    ...lens === void 0 ? {} : { lens },
    ...furtherSources === void 0 ? {} : { furtherSources },
    ...issues.length === 0 ? {} : { issues }
  };
}
function occupationNode(occupation) {
  const { groupCode, level, attributes } = occupation;
  return {
    side: "occupation",
    ...named(occupation),
    ...groupCode === void 0 ? {} : { groupCode },
    ...level === void 0 ? {} : { level },
    tags: occupation.tags,
    ...texts(occupation),
    ...attributes === void 0 || attributes.length === 0 ? {} : { attributes }
  };
}
function skillNode(skill) {
  const { type, reuseLevel, layer, tags } = skill;
  return { side: "skill", ...named(skill), type, reuseLevel, layer, tags, ...texts(skill) };
}
function groupRecord(group) {
  const { pillar, tags } = group;
  return { pillar, ...named(group), ...tags.length === 0 ? {} : { tags }, ...texts(group) };
}
function named({ id, label, code }) {
  return { id, label, ...code === void 0 ? {} : { code } };
}
function texts(concept) {
  const { altLabels = [], hiddenLabels, description, scopeNote, broader = [], translations = {} } = concept;
  return {
    ...altLabels.length === 0 ? {} : { altLabels },
    ...hiddenLabels === void 0 ? {} : { hiddenLabels },
    ...description === void 0 ? {} : { description },
    ...scopeNote === void 0 ? {} : { scopeNote },
    ...broader.length === 0 ? {} : { broader },
    ...Object.keys(translations).length === 0 ? {} : { translations }
  };
}
function requirementEdge(kind, importance = Number.NaN, level = Number.NaN) {
  return {
    kind: requirementKinds[kind],
    weight: Number.isNaN(importance) ? 1 : importance,
    ...Number.isNaN(importance) ? {} : { importance },
    ...Number.isNaN(level) ? {} : { level }
  };
}

// src/graph/projection.ts
import { DirectedGraph, UndirectedGraph as UndirectedGraph2 } from "graphology";
import { askedOf, comparedForms } from "../core.js";
import { skillScores } from "../core.js";
import { plainMethod, scorerOf } from "../core.js";
import { occupationSubject } from "../core.js";

// src/graph/disparity.ts
function disparities({ nodeCount, directed, from, to, scores }) {
  const out = { strength: new Float64Array(nodeCount), degree: new Uint32Array(nodeCount) };
  const into = directed ? { strength: new Float64Array(nodeCount), degree: new Uint32Array(nodeCount) } : out;
  for (let edge = 0; edge < scores.length; edge++) {
    out.strength[from[edge]] += scores[edge];
    into.strength[to[edge]] += scores[edge];
    out.degree[from[edge]]++;
    into.degree[to[edge]]++;
  }
  const surprise = ({ strength, degree }, node, score) => degree[node] > 1 ? (1 - score / strength[node]) ** (degree[node] - 1) : 1;
  return Float64Array.from(
    scores,
    (score, edge) => Math.min(surprise(out, from[edge], score), surprise(into, to[edge], score))
  );
}

// src/graph/index-nodes.ts
import { reuseLevels, skillTypes } from "../core.js";
function occupationNodes({ meta, occupations, occupationCount }) {
  return Array.from({ length: occupationCount }, (_, row) => {
    const groupCode = occupations.groupCodes.at(row);
    const level = occupations.levels[row];
    return {
      side: "occupation",
      ...named2(occupations, row),
      ...groupCode === "" ? {} : { groupCode },
      ...level === 0 ? {} : { level },
      tags: tagsOfBits(meta.tags, occupations.tags[row])
    };
  });
}
function skillNodes({ meta, skills, skillCount }) {
  return Array.from(
    { length: skillCount },
    (_, row) => ({
      side: "skill",
      ...named2(skills, row),
      type: skillTypes[skills.types[row]],
      reuseLevel: reuseLevels[skills.reuse[row]],
      layer: meta.layers[skills.layers[row]],
      tags: tagsOfBits(meta.tags, skills.tags[row])
    })
  );
}
function named2(names, row) {
  const code = names.codes.at(row);
  return { id: names.ids.at(row), label: names.labels().at(row), ...code === "" ? {} : { code } };
}

// src/graph/scored-edges.ts
import { TopK } from "../core.js";
function scoredEdges(nodeCount, directed, minScore, scoresOf) {
  const from = [];
  const to = [];
  const kept = [];
  for (let row = 0; row < nodeCount; row++) {
    const { count, rows, scores } = scoresOf(row);
    const order = Array.from({ length: count }, (_, i) => i).filter((i) => (directed ? rows[i] !== row : rows[i] > row) && scores[i] !== 0 && scores[i] >= minScore).sort((a, b) => rows[a] - rows[b]);
    for (const i of order) {
      from.push(row);
      to.push(rows[i]);
      kept.push(scores[i]);
    }
  }
  return {
    nodeCount,
    directed,
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    scores: Float64Array.from(kept)
  };
}
function bestOfEachNode({ nodeCount, directed, from, to, scores }, k) {
  const best = Array.from({ length: nodeCount }, () => new TopK(k, nodeCount));
  const positions = /* @__PURE__ */ new Map();
  for (const [edge, score] of scores.entries()) {
    positions.set(from[edge] * nodeCount + to[edge], edge);
    best[from[edge]].offer(to[edge], score);
    if (!directed) best[to[edge]].offer(from[edge], score);
  }
  const kept = new Uint8Array(scores.length);
  for (const [row, top] of best.entries())
    for (const other of top.take().rows) {
      const [a, b] = directed || row < other ? [row, other] : [other, row];
      kept[positions.get(a * nodeCount + b)] = 1;
    }
  return kept;
}

// src/graph/projection.ts
var cutForms = /* @__PURE__ */ (() => ({
  ...comparedForms,
  minScore: "score",
  limit: 1,
  backbone: [0, 1],
  onProgress: "function"
}))();
function occupationProjection(index, options = {}) {
  const cut = askedOf(index, options, cutForms);
  const { method = plainMethod(index), weighting, minScore = Number.NEGATIVE_INFINITY } = cut;
  const scorer = scorerOf(index, method, weighting);
  const edges = scoredEdges(index.occupationCount, !method.symmetric, minScore, (row) => {
    cut.onProgress?.(row + 1, index.occupationCount);
    const subject = occupationSubject(index, row);
    return scorer.hasEvidence(subject) ? scorer.scores(subject) : nothing;
  });
  return projection(occupationNodes(index), edges, cut);
}
function skillProjection(index, options = {}) {
  const cut = askedOf(index, options, cutForms);
  const { method = plainMethod(index), weighting, minScore = Number.NEGATIVE_INFINITY } = cut;
  const edges = scoredEdges(index.skillCount, !method.symmetric, minScore, (row) => {
    cut.onProgress?.(row + 1, index.skillCount);
    return skillScores(index, method, weighting, row) ?? nothing;
  });
  return projection(skillNodes(index), edges, cut);
}
var nothing = /* @__PURE__ */ (() => ({
  count: 0,
  rows: /* @__PURE__ */ new Uint32Array(0),
  scores: /* @__PURE__ */ new Float64Array(0)
}))();
function projection(nodes, edges, { limit, backbone }) {
  const best = limit === void 0 ? null : bestOfEachNode(edges, limit);
  const surprise = backbone === void 0 ? null : disparities(edges);
  const graph = edges.directed ? new DirectedGraph() : new UndirectedGraph2();
  const keyOf = nodeKeys(nodes.map(({ id }) => id));
  const keys = nodes.map(({ side, id }) => keyOf(side, id));
  for (const [row, node] of nodes.entries()) graph.addNode(keys[row], node);
  for (let edge = 0; edge < edges.scores.length; edge++) {
    if (best?.[edge] === 0 || surprise && surprise[edge] >= backbone) continue;
    graph.addEdgeWithKey(`e${graph.size}`, keys[edges.from[edge]], keys[edges.to[edge]], {
      weight: edges.scores[edge],
      ...surprise ? { disparity: surprise[edge] } : {}
    });
  }
  return graph;
}

export {
  toGraph,
  graphView,
  skillKey,
  cutForms,
  occupationProjection,
  skillProjection
};
