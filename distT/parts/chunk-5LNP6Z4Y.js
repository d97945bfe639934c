// src/export/to-mermaid.ts
import { checkForm, isCount, isText, later, listOf, oneOf, perhaps, recordOf } from "../core.js";
import { checkOptions } from "../core.js";
var mermaidForms = /* @__PURE__ */ (() => ({
  routes: /* @__PURE__ */ isCount(1),
  skills: /* @__PURE__ */ isCount(),
  direction: /* @__PURE__ */ oneOf(["LR", "TB"])
}))();
var isPathways = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => {
  const leg = { id: isText, label: isText, learnt: listOf(recordOf({ label: isText })) };
  return recordOf({
    subject: (value) => recordOf({
      kind: oneOf(["occupation", "profile"]),
      label: value?.kind === "occupation" ? isText : perhaps(isText)
    })(value),
    target: recordOf({ id: isText, label: isText }),
    direct: (value) => value.move ? recordOf(leg)(value) : recordOf({})(value),
    results: listOf(recordOf({ hops: listOf(recordOf(leg)) }))
  });
}))();
function toMermaid(answer, options = {}) {
  const { routes = 1, skills = 3, direction = "LR" } = checkOptions(options, mermaidForms);
  checkForm("The answer of pathways", answer, isPathways);
  const { subject, target, direct, results } = answer;
  const start = subject.kind === "occupation" ? subject.label : "your skills";
  const boxes = /* @__PURE__ */ new Map([["", `  n0(["${mermaidText(start)}"])`]]);
  const arrows = /* @__PURE__ */ new Map();
  const drawn = results.slice(0, routes).map(({ hops }) => hops);
  if (drawn.length === 0 && direct.move) drawn.push([direct]);
  for (const hops of drawn) addRoute(hops, boxes, arrows, skills);
  if (!boxes.has(target.id)) boxes.set(target.id, `  n1["${mermaidText(target.label)}"]`);
  return [`flowchart ${direction}`, ...boxes.values(), ...arrows.values(), ""].join("\n");
}
function addRoute(hops, boxes, arrows, skills) {
  const number = (id) => [...boxes.keys()].indexOf(id);
  let before = "";
  for (const hop of hops) {
    if (!boxes.has(hop.id)) boxes.set(hop.id, `  n${boxes.size}["${mermaidText(hop.label)}"]`);
    const arrow = `  n${number(before)} -->|"${mermaidText(lesson(hop, skills))}"| n${number(hop.id)}`;
    arrows.set(arrow, arrow);
    before = hop.id;
  }
}
function lesson({ learnt }, skills) {
  if (learnt.length === 0) return "nothing new to learn";
  const named = learnt.slice(0, skills).map(({ label }) => label);
  const rest = learnt.length - named.length;
  return `learn ${[...named, ...rest > 0 ? [`${rest} ${named.length > 0 ? "more" : "skills"}`] : []].join(", ")}`;
}
function mermaidText(text) {
  return text.replace(/\s+/g, " ").replace(/[#&<>"`|\\[\]{}()]/g, (character) => `#${character.charCodeAt(0)};`);
}

export {
  toMermaid
};
