import {
  distinctSources,
  namesOf
} from "./chunk-O23IKP5S.js";
import {
  conversion,
  fromVintages,
  vintageOfCatalogue,
  vintageOfCodes
} from "./chunk-XAK5PKI7.js";
import {
  fromCrosswalk
} from "./chunk-JRODJITU.js";
import {
  areVintageTables,
  cellNumber,
  cellText,
  cleanTable,
  columnsOf,
  isCrosswalk,
  isTables
} from "./chunk-X24V72K6.js";
import {
  Columns
} from "./chunk-NKZ44XYU.js";
import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/ingest/lens-tables.ts
import { isCatalogue as isCatalogue3, lensParts as lensParts2 } from "../core.js";
import { byContent as byContent3 } from "../core.js";
import { checkForm as checkForm6, later as later4, listOf as listOf2 } from "../core.js";
import { checkOptions as checkOptions6 } from "../core.js";

// src/catalogue/with-attributes.ts
import { isAttribute, isCatalogue } from "../core.js";
import { byContent, bySetAndName } from "../core.js";
import { checkedEntries, checkForm, isText, later, such } from "../core.js";
import { checkOptions } from "../core.js";
var isRow = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => such(
    (value) => isAttribute(value) === null && typeof value.occupation === "string",
    "a row of occupation, set, name and value"
  )
))();
function withAttributes(catalogue, rows, options = {}) {
  checkForm("The catalogue", catalogue, isCatalogue);
  const { file = "attributes" } = checkOptions(options, { file: isText });
  const issues = [...catalogue.issues];
  const byName = occupationsByName(catalogue.occupations);
  const added = /* @__PURE__ */ new Map();
  let row = 0;
  for (const { occupation, ...attribute } of checkedEntries("rows", rows, isRow)) {
    row++;
    const named2 = byName.get(occupation);
    const what = `"${attribute.set}: ${attribute.name}"`;
    if (named2 === void 0)
      issues.push({
        code: "UNKNOWN_CONCEPT",
        file,
        row,
        message: `${what} is stated for the unknown occupation ${occupation}; it is left out.`
      });
    else if (typeof attribute.value === "number" && !Number.isFinite(attribute.value))
      issues.push({
        code: "BAD_NUMBER",
        file,
        row,
        message: `${what} of ${occupation} is ${attribute.value}; it is left out.`
      });
    else for (const { id } of named2) add(added, id, attribute);
  }
  return Object.freeze({
    ...catalogue,
    occupations: Object.freeze(
      catalogue.occupations.map((occupation) => withAdded(occupation, added.get(occupation.id)))
    ),
    issues: Object.freeze(issues.sort(byContent))
  });
}
function occupationsByName(occupations) {
  const byName = /* @__PURE__ */ new Map();
  for (const occupation of occupations) {
    if (occupation.code === void 0) continue;
    const same = byName.get(occupation.code);
    if (same) same.push(occupation);
    else byName.set(occupation.code, [occupation]);
  }
  for (const occupation of occupations) byName.set(occupation.id, [occupation]);
  return byName;
}
function add(added, id, attribute) {
  const attributes = added.get(id) ?? /* @__PURE__ */ new Map();
  attributes.set(keyOf(attribute), attribute);
  added.set(id, attributes);
}
function withAdded(occupation, added) {
  if (added === void 0) return occupation;
  const attributes = new Map(occupation.attributes.map((attribute) => [keyOf(attribute), attribute]));
  for (const [key, attribute] of added) attributes.set(key, Object.freeze({ ...attribute }));
  return Object.freeze({ ...occupation, attributes: Object.freeze([...attributes.values()].sort(bySetAndName)) });
}
function keyOf({ set, name, value, min, max, unit, code }) {
  return JSON.stringify([set, name, value, min, max, unit, code]);
}

// src/ingest/lens-tables.ts
import { SkillGraphError as SkillGraphError7 } from "../core.js";

// src/ingest/indicator-files.ts
import { checkForm as checkForm3 } from "../core.js";
import { checkOptions as checkOptions4 } from "../core.js";
import { SkillGraphError as SkillGraphError4 } from "../core.js";

// src/ingest/ai-applicability.ts
import { compare } from "../core.js";
import { SkillGraphError } from "../core.js";

// src/ingest/known-indicators.ts
var tomlinson = {
  name: "Working with AI: Measuring the Applicability of Generative AI to Occupations",
  version: "2025",
  year: 2025,
  country: "US",
  licence: "CC BY 4.0",
  attribution: "AI applicability scores: Tomlinson, Jaffe, Wang, Counts, Suri (2025), Microsoft, CC BY 4.0.",
  url: "https://github.com/microsoft/working-with-ai"
};
var eloundou = {
  name: "GPTs are GPTs",
  version: "2023",
  year: 2023,
  country: "US",
  licence: "MIT",
  attribution: "Exposure to language models: Eloundou, Manning, Mishkin, Rock (2023), GPTs are GPTs, MIT License.",
  url: "https://github.com/openai/GPTs-are-GPTs"
};
var yang = {
  name: "Occupation Green Potential Index",
  licence: "CC0",
  country: "US",
  attribution: "Occupation Green Potential Index: Yang, CC0."
};
var nesta = {
  name: "Mapping Career Causeways, automation risk",
  version: "2020",
  year: 2020,
  country: "UK",
  licence: "MIT",
  attribution: "Automation risk: Nesta, Mapping Career Causeways (2020), MIT License.",
  url: "https://github.com/nestauk/mapping-career-causeways"
};
var applicabilityFacts = {
  id: "ai-applicability",
  label: "AI applicability",
  unit: "score",
  range: [0, 1],
  direction: "more of the work activities are ones people use a generative AI for with success",
  trend: "ai",
  exposure: true,
  source: tomlinson
};
function exposureFacts(by, letter) {
  const [counted, direction] = {
    alpha: ["tasks a language model helps with directly", "directly"],
    beta: ["tasks exposed to language models", "directly, half where software around it is needed"],
    gamma: [
      "tasks a language model helps with, directly or with software around it",
      "directly or with software around it"
    ]
  }[letter];
  return {
    id: `gpt-${letter}-${by}`,
    label: `${counted}, labelled by ${by === "model" ? "a model" : "people"} (${letter})`,
    unit: "share of weighted tasks",
    range: [0, 1],
    direction: `a language model helps with more of the tasks: ${direction}`,
    trend: "ai",
    exposure: true,
    ...letter === "beta" ? {} : { variantOf: `gpt-beta-${by}` },
    source: eloundou
  };
}
function workflowFacts(by) {
  return {
    ...exposureFacts(by, "gamma"),
    id: `gpt-workflow-${by}`,
    label: `tasks exposed only with software around a language model, labelled by ${by === "model" ? "a model" : "people"} (gamma − alpha)`,
    direction: "a language model helps with more of the tasks, but only with software around it",
    formula: "gamma − alpha: the weight of tasks that need software around the model ÷ the weight of all"
  };
}
var gptColumn = (by, letter) => ({
  columns: { code: "O*NET-SOC Code", value: `${by}_rating_${letter}`, name: "Title" },
  indicator: { ...exposureFacts(by === "dv" ? "model" : "people", letter), vintage: "onet-soc-2019" }
});
var knownIndicators = /* @__PURE__ */ (() => [
  {
    columns: { code: "SOC Code", value: "ai_applicability_score", name: "title" },
    indicator: { ...applicabilityFacts, vintage: "soc-2018" }
  },
  .../* @__PURE__ */ ["dv", "human"].flatMap(
    (by) => ["alpha", "beta", "gamma"].map((letter) => gptColumn(by, letter))
  ),
  {
    columns: { code: "ONETSOC Code", value: "Occupation Green Potential Index", name: "Title" },
    indicator: {
      id: "green-potential",
      label: "green potential",
      unit: "index",
      direction: "more green activities in the occupation",
      trend: "green",
      source: yang,
      vintage: "onet-soc-2019"
    }
  },
  {
    columns: { code: "concept_uri", value: "risk", name: "occupation", takenFrom: "onet_code" },
    indicator: {
      id: "sml-risk",
      label: "suitability for machine learning (automation risk)",
      unit: "score of 1 to 5",
      range: [1, 5],
      direction: "more of the activities suit machine learning",
      trend: "ai",
      exposure: true,
      source: nesta,
      vintage: "esco"
    }
  }
])();

// src/ingest/ai-applicability.ts
var userColumn = "completion_x_scope_x_coverage_user";
var systemColumn = "completion_x_scope_x_coverage_ai";
function isApplicabilityMetrics(header) {
  return header.includes(userColumn) && header.includes(systemColumn);
}
function isApplicabilityWeights(header) {
  return header.length > 2 && header.slice(1).every((name) => /^4\.A\..+\.I\d+$/.test(name));
}
function activityScores(table) {
  const { header, rows } = cleanTable(table);
  const columns = new Columns(table.file, header);
  const [id, title] = [columns.need("IWA"), columns.find("title")];
  const [user, system] = [columns.need(userColumn), columns.need(systemColumn)];
  const scores = /* @__PURE__ */ new Map();
  for (const fields of rows) {
    const [asked, answered] = [cellNumber(fields, user).value, cellNumber(fields, system).value];
    const activity = cellText(fields, id);
    if (activity !== "" && asked !== null && answered !== null)
      scores.set(activity, { label: cellText(fields, title), score: (asked + answered) / 2 });
  }
  return scores;
}
function isTasksToActivities(header) {
  return ["O*NET-SOC Code", "Task ID", "DWA ID"].every((name) => header.includes(name));
}
function explainedApplicability(metrics, weights) {
  const scores = activityScores(metrics);
  const { header, rows } = cleanTable(weights);
  const ids = header.slice(1);
  const unknown = ids.find((id) => !scores.has(id));
  if (unknown !== void 0)
    throw new SkillGraphError("BAD_INPUT", `${weights.file} weighs ${unknown}, of which ${metrics.file} says nothing.`);
  const occupations = rows.map((fields) => ({ code: cellText(fields, 0), weights: ids.map((_, i) => cellNumber(fields, i + 1).value ?? 0) })).filter(({ code }) => code !== "");
  return applicability(
    scores,
    ids,
    occupations,
    "weighted mean over work activities of completion × scope × coverage, both sides of the conversation"
  );
}
function applicabilityFromTasks(metrics, tasks) {
  const scores = activityScores(metrics);
  const ids = [...scores.keys()].sort(compare);
  const places = new Map(ids.map((id, at) => [id, at]));
  const { header, rows } = cleanTable(tasks);
  const columns = new Columns(tasks.file, header);
  const [code, task, activity] = ["O*NET-SOC Code", "Task ID", "DWA ID"].map((name) => columns.need(name));
  const counted = /* @__PURE__ */ new Map();
  const pairs = new Map(
    rows.map((fields) => [[code, task, activity].map((at) => cellText(fields, at)).join("|"), fields])
  );
  for (const fields of pairs.values()) {
    const place = places.get(cellText(fields, activity).replace(/\.D\d+$/, ""));
    if (place === void 0) continue;
    const occupation = cellText(fields, code).slice(0, "xx-xxxx".length);
    const own = counted.get(occupation) ?? ids.map(() => 0);
    counted.set(occupation, own);
    own[place]++;
  }
  return applicability(
    scores,
    ids,
    [...counted].map(([occupation, weights]) => ({ code: occupation, weights })),
    "mean over pairs of task and detailed work activity, all alike, of the score of the intermediate activity above"
  );
}
function applicability(scores, ids, weighed, formula) {
  const occupations = [...weighed].sort((a, b) => compare(a.code, b.code));
  const offsets = [0];
  const elements = [];
  const contributions = [];
  const values = [];
  for (const { weights: own } of occupations) {
    const total = own.reduce((sum, weight) => sum + weight, 0);
    let value = 0;
    for (const [i, weight] of own.entries()) {
      if (weight === 0) continue;
      const contribution = weight * scores.get(ids[i]).score / total;
      value += contribution;
      elements.push(i);
      contributions.push(contribution);
    }
    offsets.push(elements.length);
    values.push(value);
  }
  return {
    ...applicabilityFacts,
    formula,
    vintage: "soc-2018",
    codes: occupations.map(({ code }) => code),
    names: occupations.map(() => ""),
    values,
    parts: {
      over: "work activities",
      ids,
      labels: ids.map((id) => scores.get(id).label),
      offsets,
      elements,
      contributions
    },
    issues: []
  };
}

// src/ingest/indicators.ts
import { isIndicatorFacts } from "../core.js";
import { compare as compare3 } from "../core.js";
import { checkForm as checkForm2, later as later2 } from "../core.js";
import { checkOptions as checkOptions2 } from "../core.js";

// src/ingest/indicator-table.ts
import { compare as compare2 } from "../core.js";
import { SkillGraphError as SkillGraphError2 } from "../core.js";

// src/ingest/occupation-codes.ts
var detailedEdition = {
  "soc-2010": "onet-soc-2010",
  "soc-2018": "onet-soc-2019"
};
var soc = /* @__PURE__ */ (() => /^(\d\d)[-\u2010-\u2015\u2212]?(\d{4})(?:\.(\d{1,2}))?$/)();
var isco = /* @__PURE__ */ (() => /^(?:isco(?:-?08)?[\s:-]*|.*\/isco\/)?c?(\d{1,4})(?:\.0+)?$/i)();
function tidyCodes(codes, stated) {
  const all = (form) => {
    const having = codes.filter((code) => form.test(code)).length;
    return having > 0 && having >= 0.9 * codes.length;
  };
  const isSoc = stated === void 0 ? all(soc) : stated.includes("soc");
  if (isSoc) {
    const endings = codes.map((code) => soc.exec(code)?.[3]);
    const detailed = stated?.startsWith("onet") ?? endings.some((ending) => ending !== void 0);
    const finer = stated !== void 0 && endings.some((ending) => Number(ending) > 0);
    return {
      vintage: finer ? detailedEdition[stated] ?? stated : stated,
      tidy: (code) => socCode(code, detailed || finer)
    };
  }
  if (stated === "isco-08" || stated === void 0 && all(isco)) return { vintage: stated, tidy: iscoCode };
  return { vintage: stated, tidy: (code) => code };
}
function socCode(code, detailed) {
  const [, major, minor, ending = "0"] = soc.exec(code) ?? [];
  if (major === void 0 || minor === "0000") return null;
  return detailed ? `${major}-${minor}.${ending.padEnd(2, "0")}` : `${major}-${minor}`;
}
function iscoCode(code) {
  const digits = isco.exec(code)?.[1];
  if (digits === void 0) return null;
  return /^[1-3]10$/.test(digits) ? `0${digits}` : digits;
}

// src/ingest/indicator-table.ts
var LARGEST = 1e100;
function indicatorTable({ vintage: stated, ...facts }, rows, { file, vintages }) {
  const issues = [];
  const { vintage, tidy } = tidyCodes(
    rows.flatMap(({ code }) => code === "" ? [] : [code]),
    stated
  );
  const read = numberReader(rows, facts.range);
  const values = /* @__PURE__ */ new Map();
  let [inside, outside] = [0, null];
  for (const stated2 of rows) {
    const { name, takenFrom = "", row } = stated2;
    const code = tidy(stated2.code);
    const leftOut = (what, why) => {
      issues.push({
        code: what,
        file,
        row,
        message: `A row of "${facts.label}" (${stated2.code}) is left out: ${why}.`
      });
    };
    const { value: number, why: unread } = { why: "", ...read(stated2.value) };
    if (number === null && unread === "blank") leftOut("BLANK_VALUE", "it has no value");
    else if (stated2.code === "") leftOut("MISSING_ID", "it names no occupation");
    else if (number === null) leftOut("BAD_NUMBER", `"${stated2.value}" ${unread}`);
    else if (Math.abs(number) > LARGEST) leftOut("BAD_NUMBER", `${stated2.value} is beyond all figures`);
    else if (code === null) leftOut("UNKNOWN_VALUE", "that is no code of an occupation in its taxonomy");
    else if (!isWithin(number, facts.range)) {
      outside ??= stated2;
      leftOut("BAD_NUMBER", `${stated2.value} is outside the stated range ${facts.range.join(" to ")}`);
    } else {
      inside++;
      if (code === `0${stated2.code}`)
        issues.push({
          ...{ code: "MANGLED_CODE", file, row },
          message: `The code ${stated2.code} of "${facts.label}" lost its leading zero; it is read as ${code}.`
        });
      const known = values.get(code);
      if (known === void 0) values.set(code, { name, numbers: [number], takenFrom, row });
      else {
        known.numbers.push(number);
        if (name !== "" && (known.name === "" || name < known.name)) known.name = name;
      }
    }
  }
  if (outside !== null && 2 * inside <= rows.length)
    throw new SkillGraphError2(
      "BAD_INPUT",
      `"${facts.label}" of ${outside.code} is ${outside.value} (row ${outside.row} of ${file}), outside the stated range ${facts.range.join(" to ")}, as most values are. Mend the range or the values.`
    );
  if (values.size === 0 && vintage === void 0)
    throw new SkillGraphError2(
      "BAD_INPUT",
      `No row of ${file} states a figure for "${facts.label}". ${issues[0]?.message ?? "The table has no rows."} Name the columns of code and value.`
    );
  const sorted = [...values].sort(([a], [b]) => compare2(a, b));
  for (const [code, { numbers, row }] of sorted)
    if (new Set(numbers).size > 1)
      issues.push({
        code: "DUPLICATE_CONCEPT",
        file,
        row,
        message: `"${facts.label}" of ${code} is stated ${numbers.length} times, differing; the mean counts.`
      });
  return Object.freeze({
    ...facts,
    vintage: vintage ?? vintageOfCodes(values.keys(), `"${facts.label}" in ${file}`, vintages),
    codes: sorted.map(([code]) => code),
    names: sorted.map(([, { name }]) => name),
    values: sorted.map(([, { numbers }]) => meanOf(numbers)),
    ...sorted.some(([, { takenFrom }]) => takenFrom !== "") ? { takenFrom: sorted.map(([, { takenFrom }]) => takenFrom) } : {},
    issues: Object.freeze(issues)
  });
}
function isWithin(value, [least, most] = [-Infinity, Infinity]) {
  return value >= least && value <= most;
}
var percent = /* @__PURE__ */ (() => /\s*%$/)();
function numberReader(rows, range) {
  const share = range !== void 0 && range[1] <= 1;
  const mixed = !share && rows.some(({ value }) => !percent.test(value) && statedNumber(value).value !== null);
  return (text) => {
    const found = statedNumber(text.replace(percent, ""));
    if (found.value === null || !percent.test(text)) return found;
    if (mixed) return { value: null, why: "is in percent, and others of the column are not" };
    return share ? { value: found.value / 100 } : found;
  };
}
function meanOf(numbers) {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  return distinct.reduce((sum, value) => sum + value, 0) / distinct.length;
}

// src/ingest/list-columns.ts
import { SkillGraphError as SkillGraphError3 } from "../core.js";
function listRecords(table, needed) {
  const { header, rows } = cleanTable(table);
  const columns = new Columns(table.file, header);
  for (const name of needed) columns.need(name);
  return rows.flatMap((fields, i) => {
    if (fields.every((field2) => field2 === "")) return [];
    const row = i + 2;
    const field = (name) => fields[columns.find(name)] ?? "";
    const number = (name) => {
      const { value, why } = { why: "", ...statedNumber(field(name)) };
      if (value !== null) return value;
      if (why === "blank") return void 0;
      throw unusable(table.file, row, `its ${name}, "${field(name)}", ${why}`);
    };
    return [{ field, number, row }];
  });
}
function unusable(file, row, why) {
  return new SkillGraphError3("BAD_INPUT", `Row ${row} of ${file} cannot be used: ${why}.`);
}
function listSource({ field, number }) {
  const year = number("year");
  return {
    name: field("source"),
    ...optional(field, "version"),
    ...year === void 0 ? {} : { year },
    ...optional(field, "country"),
    ...optional(field, "licence"),
    ...optional(field, "attribution"),
    ...optional(field, "url")
  };
}
function optional(field, name) {
  return field(name) === "" ? {} : { [name]: field(name) };
}

// src/ingest/indicators.ts
var indicatorForms = /* @__PURE__ */ (() => ({
  columns: /* @__PURE__ */ later2(() => columnsOf("code", "value", "name", "takenFrom")),
  indicator: isIndicatorFacts,
  vintages: areVintageTables
}))();
function fromIndicators(table, options) {
  checkForm2("The indicator", checkOptions2(options, indicatorForms).indicator, isIndicatorFacts);
  const { header, rows } = cleanTable(table);
  const found = new Columns(table.file, header);
  const { columns = {}, indicator, vintages = [] } = options;
  const at = {
    code: columns.code === void 0 ? 0 : found.need(columns.code),
    value: columns.value === void 0 ? header.length - 1 : found.need(columns.value),
    takenFrom: columns.takenFrom === void 0 ? -1 : found.need(columns.takenFrom),
    name: columns.name === void 0 ? found.find("title", "name", "occupation") : found.need(columns.name)
  };
  const stated = [];
  for (const [i, fields] of rows.entries()) {
    if (fields.every((field) => field === "")) continue;
    stated.push({
      code: fields[at.code] ?? "",
      name: at.name < 0 || at.name === at.code ? "" : fields[at.name] ?? "",
      value: fields[at.value] ?? "",
      ...at.takenFrom < 0 ? {} : { takenFrom: fields[at.takenFrom] ?? "" },
      row: i + 2
    });
  }
  return indicatorTable(indicator, stated, { file: table.file, vintages });
}
function fromIndicatorList(table, vintages = []) {
  checkForm2("vintages", vintages, areVintageTables);
  const groups = /* @__PURE__ */ new Map();
  for (const record of listRecords(table, ["indicator", "code", "value", "source"])) {
    const { field, row } = record;
    const id = field("indicator");
    const group = groups.get(id) ?? { record, stated: [] };
    groups.set(id, group);
    group.stated.push({ code: field("code"), name: field("name"), value: field("value"), row });
  }
  return [...groups].sort(([a], [b]) => compare3(a, b)).map(([id, { record, stated }]) => {
    const { field } = record;
    const [least, most] = [record.number("least"), record.number("most")];
    const facts = {
      id,
      label: field("label") || id,
      unit: field("unit") || "as published",
      ...least === void 0 || most === void 0 ? {} : { range: [least, most] },
      direction: field("direction") || "more",
      ...optional(field, "trend"),
      .../^(yes|true|1)$/i.test(field("exposure")) ? { exposure: true } : {},
      source: listSource(record),
      ...optional(field, "formula"),
      ...optional(field, "vintage")
    };
    return indicatorTable(facts, stated, { file: table.file, vintages });
  });
}

// src/ingest/task-exposures.ts
import { isVintage } from "../core.js";
import { compare as compare4 } from "../core.js";
import { checkOptions as checkOptions3 } from "../core.js";
function isTaskExposures(header) {
  return header.includes("gpt4_exposure") && header.includes("human_exposure_agg");
}
var worth = {
  alpha: { E0: 0, E1: 1, E2: 0 },
  beta: { E0: 0, E1: 1, E2: 0.5 },
  gamma: { E0: 0, E1: 1, E2: 1 }
};
function taskWeight({ core }) {
  return core === true ? 2 : 1;
}
var taskExposuresForms = { vintage: isVintage };
function fromTaskExposures(table, options = {}) {
  const { vintage = "onet-soc-2019" } = checkOptions3(options, taskExposuresForms);
  const { header, rows } = cleanTable(table);
  const columns = new Columns(table.file, header);
  const at = {
    code: columns.need("O*NET-SOC Code"),
    id: columns.need("Task ID"),
    text: columns.need("Task"),
    type: columns.need("Task Type"),
    title: columns.find("Title"),
    model: columns.need("gpt4_exposure"),
    people: columns.need("human_exposure_agg")
  };
  const issues = [];
  const found = /* @__PURE__ */ new Map();
  for (const [i, fields] of rows.entries()) {
    const code = fields[at.code] ?? "";
    const id = (fields[at.id] ?? "").replace(/\.0+$/, "");
    if (code === "" || id === "") continue;
    const type = fields[at.type] ?? "";
    const occupation = found.get(code) ?? { name: fields[at.title] ?? "", tasks: /* @__PURE__ */ new Map() };
    found.set(code, occupation);
    const [model, people] = [classOf(fields[at.model]), classOf(fields[at.people])];
    if (model === void 0 || people === void 0)
      issues.push({
        code: "UNKNOWN_VALUE",
        file: table.file,
        row: i + 2,
        message: `Task ${id} of ${code} has a class other than E0, E1, E2; it counts for nothing.`
      });
    occupation.tasks.set(id, {
      id,
      text: fields[at.text] ?? "",
      ...type === "" ? {} : { core: type === "Core" },
      ...model === void 0 ? {} : { model },
      ...people === void 0 ? {} : { people }
    });
  }
  const occupations = [...found].sort(([a], [b]) => compare4(a, b)).map(([code, { name, tasks: tasks2 }]) => ({ code, name, tasks: [...tasks2.values()].sort(byId) }));
  const tasks = {
    source: eloundou,
    exposureSource: eloundou,
    vintage,
    codes: occupations.map(({ code }) => code),
    names: occupations.map(({ name }) => name),
    tasks: occupations.map((occupation) => occupation.tasks)
  };
  const indicators = ["model", "people"].flatMap(
    (by) => ["alpha", "beta", "gamma"].map((letter) => exposureIndicator(tasks, by, letter, issues))
  );
  return { tasks, indicators: [...indicators, ...workflowExposures(indicators)] };
}
function workflowExposures(indicators) {
  return ["model", "people"].flatMap((by) => {
    const [alpha, gamma] = ["alpha", "gamma"].map(
      (letter) => indicators.find(({ id }) => id === `gpt-${letter}-${by}`)
    );
    return alpha === void 0 || gamma === void 0 ? [] : [{ ...workflowFacts(by), ...difference(gamma, alpha) }];
  });
}
function difference({ codes, names, values, vintage, parts }, less) {
  const known = new Map(less.codes.map((code, at) => [code, less.values[at]]));
  const kept = [...codes.keys()].filter((at) => known.has(codes[at]));
  const taken = less.parts?.contributions;
  return {
    vintage,
    codes: kept.map((at) => codes[at]),
    names: kept.map((at) => names[at]),
    values: kept.map((at) => values[at] - known.get(codes[at])),
    ...parts === void 0 || taken === void 0 ? {} : { parts: { ...parts, contributions: parts.contributions.map((one, at) => one - taken[at]) } },
    issues: []
  };
}
function exposureIndicator({ vintage, codes, names, tasks }, by, letter, issues) {
  const ids = [...new Set(tasks.flatMap((list) => list.map(({ id }) => id)))].sort(compare4);
  const place = new Map(ids.map((id, i) => [id, i]));
  const offsets = [0];
  const elements = [];
  const contributions = [];
  const values = [];
  const kept = [];
  for (const [row, list] of tasks.entries()) {
    const labelled = list.filter((task) => task[by] !== void 0);
    const total = labelled.reduce((sum, task) => sum + taskWeight(task), 0);
    if (total === 0) continue;
    kept.push(row);
    let worthOfAll = 0;
    for (const task of labelled) {
      const share = taskWeight(task) * worth[letter][task[by]];
      worthOfAll += share;
      elements.push(place.get(task.id));
      contributions.push(share / total);
    }
    values.push(worthOfAll / total);
    offsets.push(elements.length);
  }
  return {
    ...exposureFacts(by, letter),
    formula: "mean over tasks of what their class is worth, core tasks counting twice",
    vintage,
    codes: kept.map((row) => codes[row]),
    names: kept.map((row) => names[row]),
    values,
    parts: { over: "tasks", ids, labels: ids.map(() => ""), offsets, elements, contributions },
    issues: by === "model" && letter === "alpha" ? issues : []
  };
}
function classOf(text) {
  return text === "E0" || text === "E1" || text === "E2" ? text : void 0;
}
function byId(a, b) {
  return Number(a.id) - Number(b.id) || compare4(a.id, b.id);
}

// src/ingest/indicator-files.ts
function fromIndicatorFiles(tables, options = {}) {
  const { vintages = [] } = checkOptions4(options, { vintages: areVintageTables });
  checkForm3("tables", tables, isTables);
  const indicators = /* @__PURE__ */ new Map();
  const tasks = [];
  const kept = tables.map((table) => {
    const { header, rows } = cleanTable(table);
    return { table: { file: table.file, rows: [header, ...rows] }, header };
  });
  const add2 = (indicator) => {
    const known = indicators.get(indicator.id);
    const explains = known === void 0 || known.parts === void 0 && indicator.parts !== void 0;
    const [kept2, other] = explains ? [indicator, known] : [known, indicator];
    indicators.set(indicator.id, other === void 0 ? kept2 : named(kept2, other));
  };
  const metrics = kept.find(({ header }) => isApplicabilityMetrics(header));
  const weights = kept.find(({ header }) => isApplicabilityWeights(header));
  const tasksOf2 = kept.find(({ header }) => isTasksToActivities(header));
  const counts = weights ?? tasksOf2;
  if (metrics === void 0 !== (counts === void 0))
    throw new SkillGraphError4(
      "BAD_INPUT",
      `${(metrics ?? counts).table.file} is half of AI applicability: give both the metrics of activities and their weights by occupation, or O*NET's Tasks to DWAs in place of weights.`
    );
  if (metrics !== void 0)
    add2(
      weights === void 0 ? applicabilityFromTasks(metrics.table, tasksOf2.table) : explainedApplicability(metrics.table, weights.table)
    );
  for (const { table, header } of kept) {
    if ([metrics, weights, tasksOf2].some((read) => table === read?.table)) continue;
    const columns = new Columns(table.file, header);
    const known = knownIndicators.filter(
      ({ columns: { code, value } }) => columns.find(code) >= 0 && columns.find(value) >= 0
    );
    if (isTaskExposures(header)) {
      const read = fromTaskExposures(table);
      tasks.push(read.tasks);
      for (const indicator of read.indicators) add2(indicator);
    } else if (known.length > 0) {
      const read = known.map(
        ({ columns: names, indicator }) => fromIndicators(table, { columns: names, indicator, vintages })
      );
      for (const indicator of [...read, ...workflowExposures(read)]) add2(indicator);
    } else if (columns.find("indicator") >= 0)
      for (const indicator of fromIndicatorList(table, vintages)) add2(indicator);
    else
      throw new SkillGraphError4(
        "BAD_INPUT",
        `${table.file} is no known table of indicators. Looked for: columns indicator, code, value, source (a row per occupation and indicator), or a public table by its columns (${knownIndicators.map(({ columns: { value } }) => value).join(", ")}). Found: ${header.join(", ")}.`
      );
  }
  return { indicators: [...indicators.values()], tasks };
}
function named(indicator, { codes, names }) {
  const known = new Map(codes.map((code, at) => [code, names[at]]));
  return { ...indicator, names: indicator.names.map((name, at) => name || (known.get(indicator.codes[at]) ?? "")) };
}

// src/ingest/lens-lists.ts
import { compare as compare5 } from "../core.js";
import { checkForm as checkForm4 } from "../core.js";
import { SkillGraphError as SkillGraphError5 } from "../core.js";
function fromTraitList(table, vintages = []) {
  checkForm4("vintages", vintages, areVintageTables);
  const records = listRecords(table, ["element", "set", "trait", "code", "value", "source"]);
  const facts = /* @__PURE__ */ new Map();
  const occupations = /* @__PURE__ */ new Map();
  for (const { field, number, row } of records) {
    const id = field("element");
    const value = number("value");
    if (value === void 0) throw unusable(table.file, row, "its value is blank");
    const [min, max] = [number("least"), number("most")];
    facts.set(id, {
      id,
      set: field("set"),
      label: field("trait"),
      scale: field("scale") || "as published",
      ...min === void 0 || max === void 0 ? {} : { min, max }
    });
    const known = occupations.get(field("code")) ?? { name: field("name"), values: /* @__PURE__ */ new Map() };
    occupations.set(field("code"), known);
    known.values.set(id, Math.max(value, known.values.get(id) ?? -Infinity));
  }
  const traits = [...facts.values()].sort((a, b) => compare5(a.id, b.id));
  const sorted = [...occupations].sort(([a], [b]) => compare5(a, b));
  return {
    ...keyed(records[0], [...occupations.keys()], table.file, vintages),
    traits,
    codes: sorted.map(([code]) => code),
    names: sorted.map(([, { name }]) => name),
    values: sorted.map(([, { values }]) => traits.map(({ id }) => values.get(id) ?? null))
  };
}
function fromTaskList(table, vintages = []) {
  checkForm4("vintages", vintages, areVintageTables);
  const records = listRecords(table, ["code", "id", "task", "source"]);
  const occupations = /* @__PURE__ */ new Map();
  for (const record of records) {
    const { field } = record;
    const known = occupations.get(field("code")) ?? { name: field("name"), tasks: /* @__PURE__ */ new Map() };
    occupations.set(field("code"), known);
    known.tasks.set(field("id"), taskOf(record, table.file));
  }
  const sorted = [...occupations].sort(([a], [b]) => compare5(a, b));
  const source = records.length === 0 ? { name: "" } : listSource(records[0]);
  const labelled = records.some(({ field }) => field("model") !== "" || field("people") !== "");
  return {
    ...keyed(records[0], [...occupations.keys()], table.file, vintages),
    ...labelled ? { exposureSource: source } : {},
    codes: sorted.map(([code]) => code),
    names: sorted.map(([, { name }]) => name),
    tasks: sorted.map(([, { tasks }]) => [...tasks].sort(([a], [b]) => compare5(a, b)).map(([, task]) => task))
  };
}
function taskOf({ field, number, row }, file) {
  const shares = field("frequency").split(/[\s;]+/).filter((share) => share !== "").map((share) => statedNumber(share).value);
  if (shares.length !== 0 && (shares.length !== 7 || shares.includes(null)))
    throw unusable(file, row, `its frequency "${field("frequency")}" is not seven percentages`);
  const importance = number("importance");
  const classOf2 = (name) => /^E[012]$/.test(field(name)) ? { [name]: field(name) } : {};
  return {
    id: field("id"),
    text: field("task"),
    ...field("core") === "" ? {} : { core: isYes(field("core")) },
    ...isYes(field("emerging")) ? { emerging: true } : {},
    ...importance === void 0 ? {} : { importance },
    ...shares.length === 0 ? {} : { frequency: shares },
    ...classOf2("model"),
    ...classOf2("people")
  };
}
function isYes(text) {
  return /^(yes|true|1|core)$/i.test(text);
}
function keyed(record, codes, file, vintages) {
  if (record === void 0) throw new SkillGraphError5("BAD_INPUT", `${file} has no rows.`);
  const stated = optional(record.field, "vintage");
  return { source: listSource(record), vintage: stated.vintage ?? vintageOfCodes(codes, file, vintages) };
}

// src/ingest/with-lens.ts
import { isCatalogue as isCatalogue2, lensParts } from "../core.js";
import { compare as compare7 } from "../core.js";
import { byContent as byContent2 } from "../core.js";
import { checkForm as checkForm5, later as later3, listOf } from "../core.js";
import { emptyLens } from "../core.js";
import { checkOptions as checkOptions5 } from "../core.js";

// src/ingest/lens-links.ts
import { compare as compare6 } from "../core.js";
import { SkillGraphError as SkillGraphError6 } from "../core.js";
function lensLinks(catalogue, { vintage, codes, what }, { crosswalks = [], vintages = [] }, issues) {
  const found = /* @__PURE__ */ new Map();
  const add2 = (occupation, code, confidence, own) => {
    const key = `${occupation}
${code}`;
    const known = found.get(key);
    if (known === void 0 || known.confidence < confidence || own && !known.own)
      found.set(key, { occupation, code, confidence, own: own || known?.own === true });
  };
  addOwn(catalogue, vintage, codes, vintages, add2);
  const names = namesOf(catalogue.occupations);
  for (const { name, links, vintage: stated } of crosswalks) {
    const target = stated ?? vintageOfCodes(new Set(links.map(({ to }) => to)), `the crosswalk ${name}`, vintages);
    const convert = conversion(target, vintage, vintages);
    if (convert === null) continue;
    for (const { from, to, confidence } of links) {
      const hits = convert(to).filter((code) => codes.has(code));
      const rows = names.get(from) ?? [];
      for (const row of rows) for (const code of hits) add2(catalogue.occupations[row].id, code, confidence, false);
      if (rows.length === 0 || hits.length === 0)
        issues.push({
          code: "UNKNOWN_CONCEPT",
          file: name,
          message: `The link ${from} → ${to} hits nothing: ${rows.length === 0 ? `${from} is not in the catalogue` : `${what} (${vintage}) has no ${to}`}.`
        });
    }
  }
  const sorted = [...found.values()].sort((a, b) => compare6(a.occupation, b.occupation) || compare6(a.code, b.code));
  return {
    vintage,
    occupations: sorted.map(({ occupation }) => occupation),
    codes: sorted.map(({ code }) => code),
    confidences: sorted.map(({ confidence }) => confidence),
    own: sorted.map(({ own }) => own)
  };
}
function addOwn(catalogue, vintage, codes, vintages, add2) {
  const own = vintageOfCatalogue(catalogue);
  const convert = own === null || own === "esco" ? null : conversion(own, vintage, vintages);
  for (const { id, code, groupCode } of catalogue.occupations) {
    for (const name of [id, code ?? ""])
      if (codes.has(name) && (own === vintage || own === null)) add2(id, name, 1, true);
    if (own !== vintage && convert !== null)
      for (const converted of convert(id)) {
        const detailed = vintage.startsWith("soc") && !id.endsWith(".00");
        if (codes.has(converted)) add2(id, converted, 1, !detailed && convert(id).length === 1);
      }
    if (vintage === "isco-08" && groupCode !== void 0) {
      for (let length = groupCode.length; length > 0; length--)
        if (codes.has(groupCode.slice(0, length))) {
          add2(id, groupCode.slice(0, length), 1, false);
          break;
        }
    }
  }
}
function mergedLinks(all) {
  const byVintage2 = /* @__PURE__ */ new Map();
  for (const at of all) {
    const known = byVintage2.get(at.vintage) ?? /* @__PURE__ */ new Map();
    for (let i = 0; i < at.codes.length; i++) {
      const key = JSON.stringify([at.occupations[i], at.codes[i]]);
      const other = known.get(key);
      if (other === void 0 || rank(at, i) > rank(other.at, other.i)) known.set(key, { at, i });
    }
    byVintage2.set(at.vintage, known);
  }
  return [...byVintage2].sort(([a], [b]) => compare6(a, b)).map(([vintage, links]) => {
    const sorted = [...links.values()].sort(
      (a, b) => compare6(a.at.occupations[a.i], b.at.occupations[b.i]) || compare6(a.at.codes[a.i], b.at.codes[b.i])
    );
    return {
      vintage,
      occupations: sorted.map(({ at, i }) => at.occupations[i]),
      codes: sorted.map(({ at, i }) => at.codes[i]),
      confidences: sorted.map(({ at, i }) => at.confidences[i]),
      own: sorted.map(({ at, i }) => at.own[i])
    };
  });
}
function rank({ own, confidences }, i) {
  return (own[i] ? 2 : 0) + confidences[i];
}
function checkReached(links, what, codes) {
  if (links.codes.length === 0 && codes.length > 0)
    throw new SkillGraphError6(
      "BAD_INPUT",
      `No occupation of the catalogue is reached by ${what}, keyed by ${links.vintage} (such as "${codes[0]}"). Give a crosswalk that leads there.`
    );
}

// src/ingest/with-lens.ts
var linkForms = /* @__PURE__ */ (() => ({
  crosswalks: /* @__PURE__ */ later3(() => listOf(isCrosswalk)),
  vintages: areVintageTables
}))();
function withIndicators(catalogue, indicators, options = {}) {
  return withLens(catalogue, { indicators }, options);
}
function withLens(catalogue, added, options = {}) {
  checkForm5("The catalogue", catalogue, isCatalogue2);
  checkOptions5(options, linkForms);
  const { indicators = [], traits = [], tasks = [] } = checkOptions5(added, lensParts);
  const issues = [...catalogue.issues];
  for (const indicator of indicators) issues.push(...indicator.issues ?? []);
  const links = [];
  for (const [vintage, tables] of byVintage([...indicators, ...traits, ...tasks])) {
    const codes = new Set(tables.flatMap((table) => [...table.codes]));
    const what = tables.map(nameOf).join(", ");
    const found = lensLinks(catalogue, { vintage, codes, what }, options, issues);
    checkReached(found, what, [...codes]);
    links.push(found);
  }
  const known = catalogue.lens ?? emptyLens;
  const all = mergedLinks([...known.links, ...links]);
  const linked = (vintage) => new Set(all.find((table) => table.vintage === vintage)?.codes ?? []);
  const lens = {
    links: all,
    indicators: byId2([...known.indicators, ...indicators]).map(
      (table) => namedBy(
        [...known.traits, ...traits, ...known.tasks, ...tasks, ...indicators],
        partsOf(table, linked(table.vintage))
      )
    ),
    traits: [...known.traits, ...traits],
    tasks: joinedTasks([...known.tasks, ...tasks]).map((table) => tasksOf(table, linked(table.vintage)))
  };
  const sources = [
    ...catalogue.furtherSources ?? [],
    ...[...indicators, ...traits, ...tasks].map(({ source }) => source),
    ...tasks.flatMap(({ exposureSource }) => exposureSource === void 0 ? [] : [exposureSource]),
    ...(options.crosswalks ?? []).flatMap(({ source }) => source === void 0 ? [] : [source])
  ];
  return Object.freeze({
    ...catalogue,
    lens: Object.freeze(lens),
    furtherSources: distinctSources(sources, catalogue.source),
    issues: Object.freeze(distinctIssues(issues).sort(byContent2))
  });
}
function nameOf(table) {
  if ("id" in table) return `"${table.label}"`;
  return `${"traits" in table ? "traits" : "tasks"} of ${table.source.name}`;
}
function byVintage(tables) {
  const groups = /* @__PURE__ */ new Map();
  for (const table of tables) groups.set(table.vintage, [...groups.get(table.vintage) ?? [], table]);
  return groups;
}
function byId2(indicators) {
  const latest = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return [...latest.values()].sort((a, b) => compare7(a.id, b.id));
}
function namedBy(tables, table) {
  const detailed = detailedEdition[table.vintage];
  if (detailed === void 0 || !table.names.includes("")) return table;
  const names = /* @__PURE__ */ new Map();
  for (const { vintage, codes, names: own } of tables)
    if (vintage === detailed) {
      for (const [at, code] of codes.entries())
        if (code.endsWith(".00") && !names.has(code.slice(0, 7))) names.set(code.slice(0, 7), own[at]);
    }
  return { ...table, names: table.names.map((name, at) => name || (names.get(table.codes[at]) ?? "")) };
}
function partsOf(table, linked) {
  const { issues: _, ...facts } = table;
  if (facts.parts === void 0) return facts;
  const { parts } = facts;
  const kept = { over: parts.over, ids: [], labels: [], offsets: [0], elements: [], contributions: [] };
  for (const [i, code] of facts.codes.entries()) {
    for (let at = parts.offsets[i]; linked.has(code) && at < parts.offsets[i + 1]; at++)
      if (parts.contributions[at] !== 0) {
        kept.elements.push(parts.elements[at]);
        kept.contributions.push(parts.contributions[at]);
      }
    kept.offsets.push(kept.elements.length);
  }
  const used = [...new Set(kept.elements)].sort((a, b) => a - b);
  const place = new Map(used.map((element, i) => [element, i]));
  return {
    ...facts,
    parts: {
      ...kept,
      ids: used.map((element) => parts.ids[element]),
      labels: used.map((element) => parts.labels[element]),
      elements: kept.elements.map((element) => place.get(element))
    }
  };
}
function tasksOf(table, linked) {
  const rows = [...table.codes.keys()].filter((row) => linked.has(table.codes[row]));
  return {
    ...table,
    codes: rows.map((row) => table.codes[row]),
    names: rows.map((row) => table.names[row]),
    tasks: rows.map((row) => table.tasks[row])
  };
}
function joinedTasks(tables) {
  const joined = /* @__PURE__ */ new Map();
  const ordered = [...tables].sort(
    (a, b) => Number(a.exposureSource !== void 0) - Number(b.exposureSource !== void 0)
  );
  for (const table of ordered) {
    const known = joined.get(table.vintage);
    joined.set(table.vintage, known === void 0 ? table : withExposures(known, table));
  }
  return [...joined].sort(([a], [b]) => compare7(a, b)).map(([, table]) => table);
}
function withExposures(statements, further) {
  const entries = /* @__PURE__ */ new Map();
  for (const [row, code] of statements.codes.entries())
    entries.set(code, { name: statements.names[row], tasks: statements.tasks[row] });
  for (const [row, code] of further.codes.entries()) {
    const known = entries.get(code);
    const added = new Map(further.tasks[row].map((task) => [task.id, task]));
    entries.set(
      code,
      known === void 0 ? { name: further.names[row], tasks: further.tasks[row] } : {
        name: known.name,
        tasks: known.tasks.map((task) => ({ ...added.get(task.id) ?? {}, ...task }))
      }
    );
  }
  const sorted = [...entries].sort(([a], [b]) => compare7(a, b));
  const exposureSource = further.exposureSource ?? statements.exposureSource;
  return {
    source: statements.source,
    ...exposureSource === void 0 ? {} : { exposureSource },
    vintage: statements.vintage,
    codes: sorted.map(([code]) => code),
    names: sorted.map(([, { name }]) => name),
    tasks: sorted.map(([, { tasks }]) => tasks)
  };
}
function distinctIssues(issues) {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

// src/ingest/lens-tables.ts
var lensTablesForms = /* @__PURE__ */ (() => ({
  donors: /* @__PURE__ */ later4(() => listOf2(isCatalogue3)),
  attributes: isTables,
  crosswalks: isTables,
  vintages: isTables,
  indicators: isTables,
  computed: lensParts2.indicators
}))();
function withLensTables(catalogue, given) {
  const tables = checkOptions6(given, lensTablesForms);
  checkForm6("The catalogue", catalogue, isCatalogue3);
  const vintages = (tables.vintages ?? []).map((table) => fromVintages(table));
  const crosswalks = (tables.crosswalks ?? []).map((table) => fromCrosswalk(table));
  const links = { crosswalks, vintages };
  const files = fromIndicatorFiles(tables.indicators ?? [], { vintages });
  const kinds = (tables.attributes ?? []).map((table) => ({ table, kind: kindOf(table) }));
  const own = (kind, read2) => kinds.filter((entry) => entry.kind === kind).map(({ table }) => read2(table));
  let result = catalogue;
  for (const rows of own("attributes", (table) => ({ file: table.file, rows: attributeRows(table) })))
    result = withAttributes(result, rows.rows, { file: rows.file });
  for (const { lens } of tables.donors ?? []) if (lens !== void 0) result = withLens(result, lens, links);
  const added = {
    indicators: [...tables.computed ?? [], ...files.indicators],
    traits: own("traits", (table) => fromTraitList(table, vintages)),
    tasks: [...own("tasks", (table) => fromTaskList(table, vintages)), ...files.tasks]
  };
  if (Object.values(added).some((list) => list.length > 0)) result = withLens(result, added, links);
  const read = [tables.attributes, tables.crosswalks, tables.vintages, tables.indicators];
  const odd = read.flatMap((list = []) => list.flatMap(({ issues = [] }) => issues));
  return odd.length === 0 ? result : Object.freeze({ ...result, issues: Object.freeze([...result.issues, ...odd].sort(byContent3)) });
}
function kindOf(table) {
  const header = cleanTable(table).header.map((name) => name.toLowerCase());
  const has = (...names) => names.every((name) => header.includes(name));
  if (has("trait", "element")) return "traits";
  if (has("task", "id")) return "tasks";
  if (has("occupation", "set", "name", "value")) return "attributes";
  throw new SkillGraphError7(
    "BAD_INPUT",
    `${table.file} holds no attributes that are known. Looked for: an O*NET download, or columns element, set, trait, code, value (traits), code, id, task, source (tasks), or occupation, set, name, value. Found: ${header.join(", ")}.`
  );
}
function attributeRows(table) {
  return listRecords(table, ["occupation", "set", "name", "value"]).map(({ field, number }) => {
    const value = field("value");
    const [min, max] = [number("min"), number("max")];
    return {
      occupation: field("occupation"),
      set: field("set"),
      name: field("name"),
      value: statedNumber(value).value ?? value,
      ...min === void 0 ? {} : { min },
      ...max === void 0 ? {} : { max },
      ...field("unit") === "" ? {} : { unit: field("unit") }
    };
  });
}

export {
  withAttributes,
  activityScores,
  fromIndicators,
  fromIndicatorList,
  fromTaskExposures,
  fromIndicatorFiles,
  fromTraitList,
  fromTaskList,
  withIndicators,
  withLens,
  withLensTables
};
