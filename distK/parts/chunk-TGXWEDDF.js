// src/graph/check-graph.ts
import { checkCatalogue } from "../core.js";
import { readable, SkillGraphError, shown } from "../core.js";
function checkGraph(graph) {
  const remedy = readable("The graph", () => {
    const given = graph;
    if (typeof given?.["forEachNode"] === "function" && typeof given["order"] === "number") return null;
    return typeof given?.["then"] === "function" ? "a promise; await it" : shown(graph);
  });
  if (remedy !== null)
    throw new SkillGraphError(
      "BAD_INPUT",
      `A graphology graph is expected, and this is ${remedy}; toGraph(catalogue) makes one.`
    );
}
function checkData(data) {
  if (!readable("The catalogue", () => isIndex(data))) checkCatalogue(data);
}
function isIndex(data) {
  const given = data;
  return typeof given?.["occupationCount"] === "number" && typeof given["meta"] === "object";
}

export {
  checkGraph,
  checkData
};
