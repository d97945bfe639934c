import {
  cleanTable,
  columnsOf,
  isCrosswalk
} from "./chunk-X24V72K6.js";
import {
  Columns
} from "./chunk-NKZ44XYU.js";
import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/ingest/crosswalk.ts
import { isSource, isVintage } from "../core.js";
import { checkForm, dictionaryOf, isNumber, isText, later } from "../core.js";
import { checkOptions } from "../core.js";
import { SkillGraphError } from "../core.js";
var skosMatches = {
  exactMatch: 1,
  closeMatch: 0.75,
  narrowMatch: 0.5,
  broadMatch: 0.5
};
var escoOnetNesta2020 = {
  columns: { from: "concept_uri", to: "onet_code", confidence: "confidence" },
  confidences: { "2": 1, "2.0": 1, "1": 0.75, "1.0": 0.75, "0.5": 0.5, ".5": 0.5 },
  vintage: "onet-soc-2010",
  source: {
    name: "ESCO–O*NET crosswalk, Mapping Career Causeways",
    version: "2020",
    year: 2020,
    licence: "MIT; O*NET part CC BY 4.0",
    attribution: "ESCO–O*NET crosswalk by Nesta, Mapping Career Causeways (2020), MIT License.",
    url: "https://github.com/nestauk/mapping-career-causeways"
  }
};
var crosswalkForms = /* @__PURE__ */ (() => ({
  name: isText,
  columns: /* @__PURE__ */ later(() => columnsOf("from", "to", "confidence")),
  confidences: /* @__PURE__ */ later(() => dictionaryOf(isNumber)),
  vintage: isVintage,
  source: isSource
}))();
function fromCrosswalk(table, options = {}) {
  checkOptions(options, crosswalkForms);
  const { header, rows } = cleanTable(table);
  const found = new Columns(table.file, header);
  const isPublic = found.find("concept_uri") >= 0 && found.find("onet_code") >= 0;
  const {
    name = table.file,
    columns = {},
    confidences = skosMatches,
    vintage,
    source
  } = isPublic && options.columns === void 0 ? { ...escoOnetNesta2020, ...options } : options;
  if (header.length < 2)
    throw new SkillGraphError(
      "MISSING_COLUMN",
      `${table.file} needs two columns of names. It has: ${header.join(", ")}.`
    );
  const from = columns.from === void 0 ? 0 : found.need(columns.from);
  const to = columns.to === void 0 ? 1 : found.need(columns.to);
  const confidence = columns.confidence === void 0 ? found.find("confidence", "score", "weight", "type of match") : found.need(columns.confidence);
  const words = new Map(Object.entries(confidences).map(([word, value]) => [word.toLowerCase(), value]));
  const links = /* @__PURE__ */ new Map();
  for (const [i, fields] of rows.entries()) {
    if (fields.every((field) => field === "")) continue;
    const link = { from: fields[from] ?? "", to: fields[to] ?? "", confidence: 1 };
    if (link.from === "" || link.to === "") throw unusable(table.file, i + 2, "it lacks a name");
    const text = confidence < 0 ? "" : fields[confidence] ?? "";
    if (confidence >= 0) link.confidence = words.get(text.toLowerCase()) ?? statedNumber(text).value ?? Number.NaN;
    if (!(link.confidence > 0 && link.confidence <= 1))
      throw unusable(
        table.file,
        i + 2,
        `its confidence is "${text}"; give a number above 0 and at most 1, or one of ${[...words.keys()].join(", ")}`
      );
    const key = JSON.stringify([link.from, link.to]);
    if ((links.get(key)?.confidence ?? 0) < link.confidence) links.set(key, link);
  }
  const sorted = [...links].sort(([a], [b]) => a < b ? -1 : 1).map(([, link]) => Object.freeze(link));
  return Object.freeze({
    name,
    links: Object.freeze(sorted),
    ...vintage === void 0 ? {} : { vintage },
    ...source === void 0 ? {} : { source }
  });
}
function reversedCrosswalk(crosswalk) {
  checkForm("The crosswalk", crosswalk, isCrosswalk);
  const { name, links } = crosswalk;
  return { name, links: links.map(({ from, to, confidence }) => ({ from: to, to: from, confidence })) };
}
function unusable(file, row, why) {
  return new SkillGraphError("BAD_INPUT", `Row ${row} of ${file} cannot be used: ${why}.`);
}

export {
  escoOnetNesta2020,
  fromCrosswalk,
  reversedCrosswalk
};
