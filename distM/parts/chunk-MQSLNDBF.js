import {
  bad,
  graphFacts,
  numberOf,
  occupationOf,
  shownValue,
  skillOf,
  textOf,
  textsOf
} from "./chunk-SESHL5MT.js";

// src/catalogue/catalogue-of-graph.ts
import { shown } from "../core.js";
import { createCatalogue } from "../core.js";
import { RequirementDraft } from "../core.js";
import { requirementKinds } from "../core.js";
function catalogueOfGraph({ attributes = {}, nodes, edges }, options = {}) {
  const sideOf = sideReader(options);
  const occupations = [];
  const skills = [];
  const ends = /* @__PURE__ */ new Map();
  for (const { key, attributes: own = {} } of nodes) {
    const side = sideOf(key, own);
    const id = textOf(own, options.id ?? "id") ?? key;
    ends.set(key, { side, id });
    if (side === "occupation") occupations.push(occupationOf(id, key, own, options));
    else skills.push(skillOf(id, key, own, options));
  }
  const requirements = new RequirementDraft("graph");
  for (const { key, source: source2, target, attributes: own = {} } of edges) {
    const [from, to] = [ends.get(source2), ends.get(target)];
    if (from === void 0 || to === void 0)
      throw bad(`The edge ${shown(source2)} – ${shown(target)} ends at a node that the graph does not have.`);
    const [occupation, skill] = from.side === "occupation" ? [from, to] : [to, from];
    const edge = key ?? `${source2} – ${target}`;
    const importance = numberOf(own, options.importance ?? "importance", edge);
    const level = numberOf(own, options.requiredLevel ?? "level", edge);
    requirements.add(occupation.id, skill.id, kindOf(own, options.kind ?? "kind", importance), importance, level);
  }
  const { source, language } = options;
  const catalogue = createCatalogue({
    ...graphFacts(attributes),
    ...source === void 0 ? {} : { source },
    ...language === void 0 ? {} : { language },
    occupations,
    skills,
    requirements
  });
  const languages = textsOf(attributes, "languages").filter((stated) => !catalogue.languages.includes(stated));
  if (languages.length === 0) return catalogue;
  return Object.freeze({ ...catalogue, languages: Object.freeze([...catalogue.languages, ...languages]) });
}
function sideReader(options) {
  const { side = "side", occupation = "occupation", skill = "skill" } = options;
  if (typeof side === "function") return side;
  return (key, attributes) => {
    const value = attributes[side];
    if (value === occupation) return "occupation";
    if (value === skill) return "skill";
    throw bad(
      `The attribute "${side}" of node "${key}" is ${shownValue(value)}; ${shownValue(occupation)} marks occupations and ${shownValue(skill)} skills. Name the attribute with the option side.`
    );
  };
}
function kindOf(attributes, name, importance) {
  const stated = requirementKinds.find((kind) => kind === attributes[name]);
  return stated ?? (Number.isNaN(importance) ? "essential" : "rated");
}

export {
  catalogueOfGraph
};
