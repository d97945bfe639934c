// src/catalogue/stated-values.ts
import { SkillGraphError, shown } from "../core.js";
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(attributes, name) {
  const value = attributes[name];
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function textsOf(attributes, name) {
  const value = attributes[name];
  if (Array.isArray(value)) return value.filter((text) => typeof text === "string");
  return typeof value === "string" && value !== "" ? value.split("|") : [];
}
function numberOf(attributes, name, edge) {
  const value = attributes[name];
  if (value === void 0 || value === null) return Number.NaN;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw bad(
    `The attribute "${name}" of edge "${edge}" is ${shownValue(value)}; give a finite number, or leave it out.`
  );
}
function shownValue(value) {
  try {
    return (JSON.stringify(value) ?? (value === void 0 ? "missing" : shown(value))).slice(0, 120);
  } catch {
    return shown(value);
  }
}
function bad(message) {
  return new SkillGraphError("BAD_INPUT", message);
}

// src/catalogue/graph-facts.ts
import { shown as shown2 } from "../core.js";
import { isLens } from "../core.js";

// src/catalogue/graph-concepts.ts
import { reuseLevels, skillTypes } from "../core.js";
function occupationOf(id, key, own, options) {
  const groupCode = textOf(own, options.groupCode ?? "groupCode");
  const level = own[options.level ?? "level"];
  const attributes = own["attributes"];
  return {
    ...conceptOf(id, key, own, options),
    ...groupCode === void 0 ? {} : { groupCode },
    ...typeof level === "number" ? { level } : {},
    ...Array.isArray(attributes) && attributes.every(isAttribute) ? { attributes } : {}
  };
}
function skillOf(id, key, own, options) {
  const type = skillTypes.find((known) => known === own[options.type ?? "type"]);
  const reuseLevel = reuseLevels.find((known) => known === own[options.reuseLevel ?? "reuseLevel"]);
  const layer = textOf(own, options.layer ?? "layer");
  return {
    ...conceptOf(id, key, own, options),
    ...type === void 0 ? {} : { type },
    ...reuseLevel === void 0 ? {} : { reuseLevel },
    ...layer === void 0 ? {} : { layer }
  };
}
function conceptOf(id, key, own, options) {
  const code = textOf(own, options.code ?? "code");
  return {
    id,
    ...translationOf(own),
    label: textOf(own, options.label ?? "label") ?? key,
    ...code === void 0 ? {} : { code },
    broader: textsOf(own, "broader"),
    tags: textsOf(own, options.tags ?? "tags"),
    translations: translationsOf(own["translations"]),
    file: "graph"
  };
}
function translationOf(own) {
  const [altLabels, hiddenLabels] = [textsOf(own, "altLabels"), textsOf(own, "hiddenLabels")];
  const [description, scopeNote] = [textOf(own, "description"), textOf(own, "scopeNote")];
  return {
    ...altLabels.length === 0 ? {} : { altLabels },
    ...hiddenLabels.length === 0 ? {} : { hiddenLabels },
    ...description === void 0 ? {} : { description },
    ...scopeNote === void 0 ? {} : { scopeNote }
  };
}
function translationsOf(value) {
  const stated = typeof value === "string" ? parsed(value) : value;
  if (!isRecord(stated)) return {};
  return Object.fromEntries(
    Object.entries(stated).filter((entry) => isRecord(entry[1])).map(([language, texts]) => {
      const label = textOf(texts, "label");
      return [language, { ...label === void 0 ? {} : { label }, ...translationOf(texts) }];
    })
  );
}
function isAttribute(value) {
  if (!isRecord(value)) return false;
  const { set, name, value: stated } = value;
  return typeof set === "string" && typeof name === "string" && (typeof stated === "string" || Number.isFinite(stated));
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function groupOf(record) {
  const id = textOf(record, "id");
  const pillar = ["occupation", "skill"].find((known) => known === record["pillar"]);
  return id === void 0 || pillar === void 0 ? null : { ...conceptOf(id, id, record, {}), pillar };
}

// src/catalogue/graph-facts.ts
import { issueCodes } from "../core.js";
function graphFacts(attributes) {
  const language = textOf(attributes, "language");
  return {
    source: sourceOf(attributes),
    ...language === void 0 ? {} : { language },
    groups: recordsOf(attributes, "groups", groupOf),
    skillRelations: recordsOf(attributes, "skillRelations", relationOf),
    issues: recordsOf(attributes, "issues", issueOf),
    ...lensOf(attributes),
    ...furtherSourcesOf(attributes)
  };
}
var foundAgain = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["NO_REQUIREMENTS", "SHARED_NAME"]))();
function carriedIssues({ issues }) {
  return issues.filter(({ code }) => !foundAgain.has(code));
}
function relationOf(record) {
  const [from, to] = [textOf(record, "from"), textOf(record, "to")];
  const kind = ["essential", "optional"].find((known) => known === record["kind"]);
  return from === void 0 || to === void 0 || kind === void 0 ? null : { from, to, kind };
}
function issueOf(record) {
  const { code, file, message, row } = record;
  if (typeof code !== "string" || !Object.hasOwn(issueCodes, code)) return null;
  if (typeof file !== "string" || typeof message !== "string") return null;
  if (row !== void 0 && !Number.isInteger(row)) return null;
  return record;
}
function sourceOf(record) {
  const source = {};
  for (const [field, value] of Object.entries(record))
    if (sourceTexts.has(field) && typeof value === "string" || field === "year" && Number.isInteger(value))
      source[field] = value;
  if (source["name"] === void 0) source["name"] = "graph";
  return source;
}
var sourceTexts = /* @__PURE__ */ (() => /* @__PURE__ */ new Set([
  "name",
  "version",
  "licence",
  "attribution",
  "url",
  "levelScale",
  "country"
]))();
function lensOf(attributes) {
  const { lens } = attributes;
  if (lens === void 0) return {};
  if (isLens(lens)) return { lens };
  throw bad(`The graph's attribute "lens" is not of the form that toGraph gives it; leave it out.`);
}
function furtherSourcesOf(attributes) {
  if (attributes["furtherSources"] === void 0) return {};
  return { furtherSources: recordsOf(attributes, "furtherSources", sourceOf) };
}
function recordsOf(attributes, name, read) {
  const stated = attributes[name];
  if (stated === void 0) return [];
  if (!Array.isArray(stated)) throw bad(`The graph's attribute "${name}" is ${shown2(stated)}; give a list of records.`);
  return stated.map((record) => {
    const found = isRecord(record) ? read(record) : null;
    if (found === null)
      throw bad(`The graph's attribute "${name}" holds ${shownValue(record)}, which is none of its records.`);
    return found;
  });
}

export {
  isRecord,
  textOf,
  textsOf,
  numberOf,
  shownValue,
  bad,
  occupationOf,
  skillOf,
  graphFacts,
  carriedIssues
};
