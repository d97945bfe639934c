import {
  TableFeed
} from "./chunk-4ITXIHJL.js";
import {
  withLens
} from "./chunk-BU4W7L5W.js";
import {
  vintageOfCodes
} from "./chunk-XAK5PKI7.js";
import {
  cellLabel,
  cellNumber,
  cellText,
  cellWord,
  isTables,
  rowsOf
} from "./chunk-X24V72K6.js";
import {
  Columns
} from "./chunk-NKZ44XYU.js";

// src/ingest/table.ts
import { SkillGraphError } from "../core.js";
function missingFile(data, file, seen) {
  const found = seen.length === 0 ? "No file was found" : `Found: ${[...seen].sort().join(", ")}`;
  return new SkillGraphError("MISSING_FILE", `The ${data} data lack ${file}. ${found}.`);
}
function absentFile(file) {
  return { code: "MISSING_FILE", file, message: `${file} is absent; what it holds is unknown.` };
}
function baseName(file) {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return name.replace(/(?:\.(?:csv|tsv|tab|psv|txt|xlsx))?(?:\.gz)?$/i, "").replace(/\s*(?:\(\d+\)|- copy)$/i, "").toLowerCase();
}
function firstOfEach(files2, tableOf) {
  const selected = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Map();
  for (const file of files2) {
    const table = tableOf(file);
    if (table === null) continue;
    const first = selected.get(table);
    if (first === void 0) selected.set(table, file);
    else copies.set(file, first);
  }
  return { selected: [...selected.values()], copies };
}
function copyIssue([file, first]) {
  return {
    code: "UNUSUAL_LAYOUT",
    file,
    message: `The table is there already, as ${first}; this copy is not read.`
  };
}
function finds(open) {
  try {
    open();
    return true;
  } catch (error) {
    if (error instanceof SkillGraphError && error.code === "MISSING_COLUMN") return false;
    throw error;
  }
}

// src/ingest/onet-files.ts
var onetLayers = {
  skills: "skill",
  knowledge: "knowledge",
  abilities: "ability",
  "work activities": "activity",
  technology: "technology",
  tools: "tool",
  activities: "activity"
};
function onetFile(file) {
  return files.get(onetName(file)) ?? null;
}
function onetName(file) {
  return baseName(file).replace(/[\s_-]+/g, " ").trim();
}
var files = /* @__PURE__ */ (() => /* @__PURE__ */ new Map([
  ["occupation data", { kind: "occupations" }],
  ["alternate titles", { kind: "titles" }],
  ["sample of reported titles", { kind: "titles" }],
  ["job zones", { kind: "zones" }],
  ["scales reference", { kind: "scales" }],
  ["content model reference", { kind: "elements" }],
  ["dwa reference", { kind: "activityReference" }],
  ["skills", { kind: "ratings", layer: "skills" }],
  ["knowledge", { kind: "ratings", layer: "knowledge" }],
  ["abilities", { kind: "ratings", layer: "abilities" }],
  ["work activities", { kind: "ratings", layer: "work activities" }],
  ["technology skills", { kind: "examples", layer: "technology" }],
  ["tools used", { kind: "examples", layer: "tools" }],
  ["tasks to dwas", { kind: "tasks", layer: "activities" }],
  ["work styles", { kind: "attributes", set: "work styles" }],
  ["work values", { kind: "attributes", set: "work values" }],
  ["interests", { kind: "attributes", set: "interests" }],
  ["work context", { kind: "attributes", set: "work context" }],
  ["iwa reference", { kind: "intermediateReference" }],
  ["task statements", { kind: "statements" }],
  ["task ratings", { kind: "taskRatings" }],
  ["emerging tasks", { kind: "emergingTasks" }],
  ["education, training, and experience", { kind: "education" }],
  ["education, training, and experience categories", { kind: "educationCategories" }]
]))();

// src/ingest/onet.ts
import { createCatalogue } from "../core.js";
import { isFlag, isText, later, listOf as listOf2, oneOf } from "../core.js";
import { checkOptions } from "../core.js";
import { SkillGraphError as SkillGraphError2 } from "../core.js";

// src/ingest/onet-assembly.ts
import { compare } from "../core.js";
import { RequirementDraft } from "../core.js";
function assembledOnet(draft) {
  const groups = /* @__PURE__ */ new Map();
  const named = [...draft.skills.values()].sort((a, b) => compare(a.id, b.id));
  const skills = named.map((skill) => skillOf(draft, skill, groups));
  return {
    occupations: occupationsOf(draft),
    skills,
    groups: [...groups.values()],
    requirements: requirementsOf(draft),
    issues: draft.issues
  };
}
var usualScales = /* @__PURE__ */ (() => /* @__PURE__ */ new Map([
  ["WI", { name: "Work Styles Impact", min: -3, max: 3 }],
  ["CX", { name: "Context", min: 1, max: 5 }],
  ["CT", { name: "Context", min: 1, max: 3 }],
  ["IM", { name: "Importance", min: 1, max: 5 }],
  ["LV", { name: "Level", min: 0, max: 7 }],
  ["EX", { name: "Extent", min: 1, max: 7 }],
  ["OI", { name: "Occupational Interests", min: 1, max: 7 }],
  ["IH", { name: "Occupational Interest High-Point", min: 0, max: 6 }],
  ["VH", { name: "Work Value High-Point", min: 1, max: 6 }]
]))();
function scaleOf(draft, id) {
  return draft.scales.get(id) ?? usualScales.get(id);
}
function occupationsOf(draft) {
  const known = new Set(draft.occupations.map(({ id }) => id));
  const isKnown = (id, place, what) => {
    if (known.has(id)) return true;
    draft.issue("UNKNOWN_CONCEPT", place, `${what} names the unknown occupation ${id}; it is left out.`);
    return false;
  };
  const titles = /* @__PURE__ */ new Map();
  for (const { occupation, title, ...place } of draft.titles)
    if (isKnown(occupation, place, `The title "${title}"`)) listOf(titles, occupation).push(title);
  const zones = /* @__PURE__ */ new Map();
  for (const { occupation, zone, ...place } of draft.zones)
    if (isKnown(occupation, place, "A Job Zone")) zones.set(occupation, Math.max(zone, zones.get(occupation) ?? 0));
  const attributes = /* @__PURE__ */ new Map();
  for (const measured of draft.measured)
    if (isKnown(measured.occupation, measured, `The attribute "${measured.name}"`)) {
      const attribute = attributeOf(draft, measured);
      if (attribute !== null) listOf(attributes, measured.occupation).push(attribute);
    }
  for (const [occupation, { shares, weighted }] of draft.education)
    if (known.has(occupation)) listOf(attributes, occupation).push(meanEducation(shares, weighted));
  return draft.occupations.map((occupation) => {
    const level = zones.get(occupation.id);
    return {
      ...occupation,
      altLabels: titles.get(occupation.id) ?? [],
      attributes: attributes.get(occupation.id) ?? [],
      ...level === void 0 ? {} : { level }
    };
  });
}
function meanEducation(shares, weighted) {
  return { set: "required education", name: "mean category", value: weighted / shares, min: 1, max: 12, code: "2.D.1" };
}
var highPoints = {
  IH: ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"],
  VH: ["Achievement", "Working Conditions", "Recognition", "Relationships", "Support", "Independence"]
};
function attributeOf(draft, { set, name, scale, value, category, element }) {
  const code = element === "" ? {} : { code: element };
  const names = highPoints[scale];
  if (names !== void 0) {
    const point = names[value - 1];
    return point === void 0 ? null : { set, name, value: point, ...code };
  }
  const ends = scaleOf(draft, scale);
  const limits = ends === void 0 ? {} : { min: ends.min, max: ends.max, unit: ends.name };
  if (category === void 0) return { set, name, value, ...limits, ...code };
  const answer = draft.categories.get(`${element}|${scale}|${category}`) ?? category;
  return { set, name: `${name}: ${answer}`, value, ...limits, unit: "%", ...code };
}
function listOf(lists, key) {
  const known = lists.get(key);
  if (known !== void 0) return known;
  const list = [];
  lists.set(key, list);
  return list;
}
function skillOf(draft, skill, groups) {
  const element = draft.elements.get(skill.id);
  const activity = draft.activities.get(skill.id);
  const broader = activity === void 0 ? elementAbove(draft, skill.id) : activity.intermediateId;
  if (activity !== void 0) {
    const { intermediateId, intermediate, elementId, element: name } = activity;
    addGroup(groups, { id: intermediateId, label: intermediate, broader: [elementId], pillar: "skill" });
    const above = addElementGroups(draft, groups, elementAbove(draft, elementId));
    addGroup(groups, { id: elementId, label: name, broader: above, pillar: "skill" });
  } else addElementGroups(draft, groups, broader);
  return {
    id: skill.id,
    code: skill.id,
    label: skill.label || activity?.label || element?.label || "",
    altLabels: [...skill.examples],
    tags: [...skill.tags],
    broader: broader === null ? [] : [broader],
    type: onetLayers[skill.layer],
    layer: skill.layer,
    ...element?.description ? { description: element.description } : {}
  };
}
function elementAbove(draft, id) {
  for (let end = id.lastIndexOf("."); end > 0; end = id.lastIndexOf(".", end - 1))
    if (draft.elements.has(id.slice(0, end))) return id.slice(0, end);
  return null;
}
function addElementGroups(draft, groups, id) {
  for (let at = id; at !== null && !groups.has(at); at = elementAbove(draft, at)) {
    const { label, description } = draft.elements.get(at);
    const above = elementAbove(draft, at);
    addGroup(groups, {
      id: at,
      label,
      broader: above === null ? [] : [above],
      pillar: "skill",
      ...description === "" ? {} : { description }
    });
  }
  return id === null ? [] : [id];
}
function addGroup(groups, group) {
  if (group.id !== "" && !groups.has(group.id)) groups.set(group.id, { ...group, code: group.id });
}
function requirementsOf(draft) {
  const known = new Set(draft.occupations.map(({ id }) => id));
  const requirements = new RequirementDraft("requirements");
  const { pairs } = draft;
  for (let entry = 0; entry < pairs.length; entry++) {
    const occupation = pairs.occupations[entry];
    const skill = pairs.skills[entry];
    const place = { file: pairs.file[entry], row: pairs.row[entry] };
    if (!known.has(occupation)) {
      draft.issue(
        "UNKNOWN_CONCEPT",
        place,
        `${skill} is stated for the unknown occupation ${occupation}; it is left out.`
      );
      continue;
    }
    if (!ratedLayers.has(draft.skills.get(skill).layer)) {
      requirements.add(occupation, skill, "rated");
      continue;
    }
    const importance = share(draft, "IM", pairs.importance[entry], entry);
    const level = share(draft, "LV", pairs.level[entry], entry);
    if (!Number.isNaN(importance)) requirements.add(occupation, skill, "rated", importance, level);
    else if (!pairs.explained[entry] && Number.isNaN(pairs.importance[entry]))
      draft.issue("BLANK_VALUE", place, `${skill} has no importance for ${occupation}; it is left out.`);
  }
  return requirements;
}
var ratedLayers = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["skills", "knowledge", "abilities", "work activities"]))();
function share(draft, scaleId, value, entry) {
  if (Number.isNaN(value)) return value;
  const { min, max } = scaleOf(draft, scaleId);
  if (value >= min && value <= max) return (value - min) / (max - min);
  const { pairs } = draft;
  draft.issue(
    "BAD_NUMBER",
    { file: pairs.file[entry], row: pairs.row[entry] },
    `${scaleId} of ${pairs.skills[entry]} for ${pairs.occupations[entry]} is ${value}, outside ${min} to ${max}; it is left out.`
  );
  return Number.NaN;
}

// src/ingest/pair-columns.ts
var PairColumns = class {
  occupations = [];
  skills = [];
  importance = [];
  level = [];
  /** Whether an issue says already why the pair has no importance. */
  explained = [];
  file = [];
  row = [];
  #entries = /* @__PURE__ */ new Map();
  get length() {
    return this.occupations.length;
  }
  /** The entry of a pair, made at its first mention. */
  entry(occupation, skill, { file, row }) {
    let ofOccupation = this.#entries.get(occupation);
    if (ofOccupation === void 0) {
      ofOccupation = /* @__PURE__ */ new Map();
      this.#entries.set(occupation, ofOccupation);
    }
    const known = ofOccupation.get(skill);
    if (known !== void 0) return known;
    const entry = this.occupations.length;
    ofOccupation.set(skill, entry);
    this.occupations.push(occupation);
    this.skills.push(skill);
    this.importance.push(Number.NaN);
    this.level.push(Number.NaN);
    this.explained.push(false);
    this.file.push(file);
    this.row.push(row);
    return entry;
  }
};

// src/ingest/onet-draft.ts
var OnetDraft = class {
  issues = [];
  occupations = [];
  titles = [];
  zones = [];
  measured = [];
  scales = /* @__PURE__ */ new Map();
  elements = /* @__PURE__ */ new Map();
  activities = /* @__PURE__ */ new Map();
  skills = /* @__PURE__ */ new Map();
  pairs = new PairColumns();
  /** By occupation, then task. */
  tasks = /* @__PURE__ */ new Map();
  /** Labels of answers, by element, scale and number. */
  categories = /* @__PURE__ */ new Map();
  /** Shares of answers on required education, and the same times their category, in ten-thousandths: whole, so that order does not matter. */
  education = /* @__PURE__ */ new Map();
  requireEducation(occupation, category, share2) {
    if (!Number.isInteger(category) || !(share2 > 0)) return;
    const sum = this.education.get(occupation) ?? { shares: 0, weighted: 0 };
    const whole = Math.round(share2 * 1e4);
    sum.shares += whole;
    sum.weighted += whole * category;
    this.education.set(occupation, sum);
  }
  issue(code, place, message) {
    this.issues.push({ code, file: place.file, row: place.row, message });
  }
  /** Files a reference entry; of several for one id the first in text order counts, whatever their order. */
  refer(reference, id, entry) {
    const known = reference.get(id);
    if (known === void 0 || JSON.stringify(entry) < JSON.stringify(known)) reference.set(id, entry);
  }
  /** The skill of a layer; of several names for one id the first in text order counts. */
  skill(layer, id, label) {
    const known = this.skills.get(id);
    if (known === void 0) {
      const skill = { layer, id, label, examples: /* @__PURE__ */ new Set(), tags: /* @__PURE__ */ new Set() };
      this.skills.set(id, skill);
      return skill;
    }
    if (label !== "" && (known.label === "" || label < known.label)) known.label = label;
    return known;
  }
  task(occupation, id) {
    const ofOccupation = this.tasks.get(occupation) ?? /* @__PURE__ */ new Map();
    this.tasks.set(occupation, ofOccupation);
    const task = ofOccupation.get(id) ?? { text: "", frequency: /* @__PURE__ */ new Map() };
    ofOccupation.set(id, task);
    return task;
  }
};

// src/ingest/onet-lens.ts
import { compare as compare2 } from "../core.js";
var measuring = {
  "work styles": ["IM", "WI"],
  "work values": ["EX"],
  interests: ["OI"]
};
function onetLens(draft, source) {
  const known = new Map(draft.occupations.map(({ id, label }) => [id, label]));
  if (known.size === 0) return null;
  const vintage = vintageOf([...known.keys()]);
  const traits = traitTable(draft, known, source, vintage);
  const tasks = taskTable(draft, known, source, vintage);
  const zones = zoneTable(draft, known, source, vintage);
  if (traits === null && tasks === null && zones === null) return null;
  return {
    indicators: zones === null ? [] : [zones],
    traits: traits === null ? [] : [traits],
    tasks: tasks === null ? [] : [tasks]
  };
}
function vintageOf(codes) {
  try {
    return vintageOfCodes(codes, "O*NET");
  } catch {
    return "onet-soc-2019";
  }
}
function zoneTable(draft, known, source, vintage) {
  const zones = /* @__PURE__ */ new Map();
  for (const { occupation, zone } of draft.zones)
    if (known.has(occupation)) zones.set(occupation, Math.max(zone, zones.get(occupation) ?? 0));
  if (zones.size === 0) return null;
  const codes = [...zones.keys()].sort(compare2);
  return {
    id: "job-zone",
    label: "preparation (Job Zone)",
    unit: "zone of 1 to 5",
    range: [1, 5],
    direction: "more education, training and experience are needed",
    trend: "preparation",
    source,
    vintage,
    codes,
    names: codes.map((code) => known.get(code)),
    values: codes.map((code) => zones.get(code))
  };
}
function traitTable(draft, known, source, vintage) {
  const facts = /* @__PURE__ */ new Map();
  const values = /* @__PURE__ */ new Map();
  for (const { set, scale, element, name, occupation, value } of draft.measured) {
    if (!known.has(occupation) || element === "" || !measuring[set]?.includes(scale)) continue;
    const ends = scaleOf(draft, scale);
    facts.set(element, {
      id: element,
      set,
      label: name,
      scale: ends?.name ?? scale,
      ...ends === void 0 ? {} : { min: ends.min, max: ends.max }
    });
    const own = values.get(occupation) ?? /* @__PURE__ */ new Map();
    own.set(element, Math.max(value, own.get(element) ?? -Infinity));
    values.set(occupation, own);
  }
  if (facts.size === 0) return null;
  const traits = [...facts.values()].sort((a, b) => compare2(a.id, b.id));
  const codes = [...values.keys()].sort(compare2);
  return {
    source,
    vintage,
    traits,
    codes,
    names: codes.map((code) => known.get(code)),
    values: codes.map((code) => traits.map(({ id }) => values.get(code).get(id) ?? null))
  };
}
function taskTable(draft, known, source, vintage) {
  const entries = [...draft.tasks].filter(([code]) => known.has(code)).map(([code, tasks]) => ({ code, tasks: [...tasks].filter(([, { text }]) => text !== "").map(taskOf) })).filter(({ tasks }) => tasks.length > 0).sort((a, b) => compare2(a.code, b.code));
  if (entries.length === 0) return null;
  return {
    source,
    vintage,
    codes: entries.map(({ code }) => code),
    names: entries.map(({ code }) => known.get(code)),
    tasks: entries.map(({ tasks }) => tasks.sort((a, b) => compare2(a.id, b.id)))
  };
}
function taskOf([id, { text, core, emerging, importance, frequency }]) {
  const places = [1, 2, 3, 4, 5, 6, 7].map((place) => frequency.get(place) ?? 0);
  return {
    id,
    text,
    ...core === void 0 ? {} : { core },
    ...emerging === void 0 ? {} : { emerging },
    ...importance === void 0 ? {} : { importance },
    ...frequency.size === 0 ? {} : { frequency: places }
  };
}

// src/ingest/onet-figures.ts
function isBlank(field) {
  return field === void 0 || /^\s*(n\/a)?\s*$/i.test(field);
}
function isMarked(fields, column) {
  return cellWord(fields, column) === "y";
}
var OnetFigures = class {
  #draft;
  #keepSuppressed;
  #occupation;
  #scale;
  #value;
  #suppress;
  constructor(draft, columns, keepSuppressed) {
    this.#draft = draft;
    this.#keepSuppressed = keepSuppressed;
    this.#occupation = columns.need("O*NET-SOC Code");
    this.#scale = columns.need("Scale ID");
    this.#value = columns.need("Data Value");
    this.#suppress = columns.find("Recommend Suppress");
  }
  occupation(fields) {
    return cellText(fields, this.#occupation);
  }
  scale(fields) {
    return cellText(fields, this.#scale);
  }
  /** The value as it stands, suppressed or not; NaN where there is none. */
  stated(fields) {
    return cellNumber(fields, this.#value).value ?? Number.NaN;
  }
  /** The row is left out, and reported, because the source advises it. */
  isSuppressed(fields, what, place) {
    if (this.#keepSuppressed || !isMarked(fields, this.#suppress)) return false;
    this.#draft.issue("SUPPRESSED", place, `The source recommends to suppress ${what}; it is left out.`);
    return true;
  }
  /** The value; null where it is blank, which is reported as `loss`, or no number. */
  value(fields, what, place, loss = "it is left out") {
    if (isBlank(fields[this.#value])) {
      this.#draft.issue("BLANK_VALUE", place, `${what} is blank; ${loss}.`);
      return null;
    }
    const number = cellNumber(fields, this.#value);
    if (number.value === null) {
      const stated = cellText(fields, this.#value);
      this.#draft.issue("BAD_NUMBER", place, `${what}, "${stated}", ${number.why}; it is left out.`);
    }
    return number.value;
  }
  /** The value of a row that is not suppressed; null where there is none. */
  kept(fields, what, place) {
    return this.isSuppressed(fields, what, place) ? null : this.value(fields, what, place);
  }
};

// src/ingest/onet-listings.ts
function exampleSink(draft, layer, file, header) {
  const columns = new Columns(file, header);
  const code = columns.need("O*NET-SOC Code");
  const commodity = columns.need("Commodity Code");
  const title = columns.need("Commodity Title");
  const example = columns.find("Example");
  const hot = columns.find("Hot Technology");
  const inDemand = columns.find("In Demand");
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      const id = cellText(fields, commodity);
      if (occupation === "" || id === "")
        return draft.issue("MISSING_ID", { file, row }, "The row lacks an occupation or a commodity; it is left out.");
      const skill = draft.skill(layer, id, cellLabel(fields, title));
      const name = cellLabel(fields, example);
      if (name !== "") skill.examples.add(name);
      if (isMarked(fields, hot)) skill.tags.add("hot technology");
      if (isMarked(fields, inDemand)) skill.tags.add("in demand");
      draft.pairs.entry(occupation, id, { file, row });
    }
  };
}
function taskSink(draft, layer, file, header) {
  const columns = new Columns(file, header);
  const code = columns.need("O*NET-SOC Code");
  const activity = columns.need("DWA ID");
  const title = columns.find("DWA Title");
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      const id = cellText(fields, activity);
      if (occupation === "" || id === "")
        return draft.issue("MISSING_ID", { file, row }, "The row lacks an occupation or an activity; it is left out.");
      draft.skill(layer, id, cellLabel(fields, title));
      draft.pairs.entry(occupation, id, { file, row });
    }
  };
}
function activityReferenceSink(draft, file, header) {
  const columns = new Columns(file, header);
  const at = {
    id: columns.need("DWA ID"),
    label: columns.need("DWA Title"),
    intermediateId: columns.need("IWA ID"),
    intermediate: columns.find("IWA Title"),
    elementId: columns.need("Element ID"),
    element: columns.find("Element Name")
  };
  return {
    row(fields, row) {
      const text = (column) => cellText(fields, column);
      const id = text(at.id);
      if (id === "") return draft.issue("MISSING_ID", { file, row }, "The row names no activity; it is left out.");
      draft.refer(draft.activities, id, {
        id,
        label: text(at.label),
        intermediateId: text(at.intermediateId),
        intermediate: text(at.intermediate),
        elementId: text(at.elementId),
        element: text(at.element)
      });
    }
  };
}

// src/ingest/onet-occupations.ts
function occupationDataSink(draft, file, header) {
  const columns = new Columns(file, header);
  const code = columns.need("O*NET-SOC Code");
  const title = columns.need("Title");
  const description = columns.find("Description");
  return {
    row(fields, row) {
      const id = cellText(fields, code);
      const text = cellText(fields, description);
      draft.occupations.push({
        id,
        code: id,
        label: fields[title] ?? "",
        ...broadGroup(id),
        ...text === "" ? {} : { description: text },
        file,
        row
      });
    }
  };
}
function titleSink(draft, file, header) {
  const columns = new Columns(file, header);
  const code = columns.need("O*NET-SOC Code");
  const titles = [columns.need("Alternate Title", "Reported Job Title"), columns.find("Short Title")];
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      for (const column of titles) {
        const title = fields[column];
        if (!isBlank(title)) draft.titles.push({ occupation, title: title.trim(), file, row });
      }
    }
  };
}
function zoneSink(draft, file, header) {
  const columns = new Columns(file, header);
  const code = columns.need("O*NET-SOC Code");
  const zone = columns.need("Job Zone");
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      if (isBlank(fields[zone]))
        return draft.issue("BLANK_VALUE", { file, row }, `The Job Zone of ${occupation} is blank.`);
      const value = cellNumber(fields, zone).value ?? Number.NaN;
      if (!Number.isInteger(value) || value < 1 || value > 5)
        return draft.issue(
          "BAD_NUMBER",
          { file, row },
          `The Job Zone of ${occupation} is "${fields[zone]}", not 1 to 5.`
        );
      draft.zones.push({ occupation, zone: value, file, row });
    }
  };
}
function attributeSink(draft, set, keepSuppressed, file, header) {
  const columns = new Columns(file, header);
  const figures = new OnetFigures(draft, columns, keepSuppressed);
  const element = columns.find("Element ID");
  const name = columns.need("Element Name");
  const category = columns.find("Category");
  return {
    row(fields, row) {
      const place = { file, row };
      if (!isBlank(fields[category])) return;
      const occupation = figures.occupation(fields);
      const label = cellText(fields, name);
      const value = figures.kept(fields, `"${label}" of ${occupation}`, place);
      if (value === null) return;
      const [id, scale] = [cellText(fields, element), figures.scale(fields)];
      draft.measured.push({ occupation, set, element: id, name: label, scale, value, ...place });
    }
  };
}
function numberAt(fields, column) {
  return cellNumber(fields, column).value ?? Number.NaN;
}
function scaleSink(draft, file, header) {
  const columns = new Columns(file, header);
  const id = columns.need("Scale ID");
  const name = columns.need("Scale Name");
  const minimum = columns.need("Minimum");
  const maximum = columns.need("Maximum");
  return {
    row(fields, row) {
      const scale = cellText(fields, id);
      const [min, max] = [numberAt(fields, minimum), numberAt(fields, maximum)];
      if (Number.isFinite(min) && Number.isFinite(max) && max > min && !isBlank(fields[maximum]))
        draft.refer(draft.scales, scale, { name: cellText(fields, name), min, max });
      else
        draft.issue(
          "BAD_NUMBER",
          { file, row },
          `The ends of the scale ${scale} cannot be read; the usual ones count.`
        );
    }
  };
}
function elementSink(draft, file, header) {
  const columns = new Columns(file, header);
  const id = columns.need("Element ID");
  const name = columns.need("Element Name");
  const description = columns.find("Description");
  return {
    row(fields) {
      const element = cellText(fields, id);
      if (element !== "")
        draft.refer(draft.elements, element, {
          label: fields[name] ?? "",
          description: cellText(fields, description)
        });
    }
  };
}
function broadGroup(code) {
  const broad = /^(\d\d-\d{3})\d(?:\.\d\d)?$/.exec(code)?.[1];
  return broad === void 0 ? {} : { groupCode: `${broad}0` };
}

// src/ingest/onet-ratings.ts
function ratingSink(draft, layer, keepSuppressed, file, header) {
  const columns = new Columns(file, header);
  const figures = new OnetFigures(draft, columns, keepSuppressed);
  const element = columns.need("Element ID");
  const name = columns.find("Element Name");
  const irrelevant = columns.find("Not Relevant");
  return {
    row(fields, row) {
      const place = { file, row };
      const occupation = figures.occupation(fields);
      const id = cellText(fields, element);
      if (occupation === "" || id === "")
        return draft.issue("MISSING_ID", place, "The rating lacks an occupation or an element; it is left out.");
      const what = `${figures.scale(fields)} of ${id} for ${occupation}`;
      const column = columnOf(draft.pairs, figures.scale(fields));
      if (column === null)
        return draft.issue("UNKNOWN_VALUE", place, `The scale of ${what} is neither IM nor LV; the row is left out.`);
      draft.skill(layer, id, cellLabel(fields, name));
      const entry = draft.pairs.entry(occupation, id, place);
      const isImportance = column === draft.pairs.importance;
      const isSuppressed = figures.isSuppressed(fields, what, place);
      if (!isSuppressed && !isImportance && isMarked(fields, irrelevant))
        return draft.issue("NOT_RELEVANT", place, `The source marks ${what} as not relevant; the level is unknown.`);
      const loss = isImportance ? "the pair is left out" : "it is unknown";
      const value = isSuppressed ? null : figures.value(fields, what, place, loss);
      if (value === null) {
        draft.pairs.explained[entry] ||= isImportance;
        return;
      }
      const stated = column[entry];
      if (!Number.isNaN(stated))
        draft.issue("DUPLICATE_REQUIREMENT", place, `${what} is stated more than once; the highest value is kept.`);
      column[entry] = Number.isNaN(stated) ? value : Math.max(stated, value);
    }
  };
}
function columnOf(pairs, scale) {
  if (scale === "IM") return pairs.importance;
  return scale === "LV" ? pairs.level : null;
}

// src/ingest/onet-tasks.ts
function statementSink(draft, file, header) {
  const columns = new Columns(file, header);
  const code = columns.need("O*NET-SOC Code");
  const id = columns.need("Task ID");
  const text = columns.need("Task");
  const type = columns.find("Task Type");
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      const task = cellText(fields, id);
      if (occupation === "" || task === "")
        return draft.issue("MISSING_ID", { file, row }, "The task lacks an occupation or an id; it is left out.");
      const entry = draft.task(occupation, task);
      entry.text = cellText(fields, text);
      if (!isBlank(fields[type])) entry.core = cellWord(fields, type) === "core";
    }
  };
}
function taskRatingSink(draft, keepSuppressed, file, header) {
  const columns = new Columns(file, header);
  const figures = new OnetFigures(draft, columns, keepSuppressed);
  const id = columns.need("Task ID");
  const category = columns.find("Category");
  return {
    row(fields, row) {
      const place = { file, row };
      const [occupation, scale] = [figures.occupation(fields), figures.scale(fields)];
      const task = cellText(fields, id);
      if (scale !== "FT" && scale !== "IM") return;
      const what = `${scale} of task ${task} for ${occupation}`;
      const value = figures.kept(fields, what, place);
      if (value === null) return;
      if (scale === "IM") draft.task(occupation, task).importance = value;
      else {
        const answer = cellNumber(fields, category).value ?? 0;
        if (!Number.isInteger(answer) || answer < 1 || answer > 7)
          return draft.issue(
            "BAD_NUMBER",
            place,
            `${what} is of the answer "${cellText(fields, category)}", not 1 to 7; it is left out.`
          );
        draft.task(occupation, task).frequency.set(answer, value);
      }
    }
  };
}
function emergingSink(draft, file, header) {
  const columns = new Columns(file, header);
  const code = columns.need("O*NET-SOC Code");
  const text = columns.need("Task");
  const category = columns.find("Category");
  const original = columns.find("Original Task ID");
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      const task = cellText(fields, text);
      if (occupation === "" || task === "")
        return draft.issue("MISSING_ID", { file, row }, "The task lacks an occupation or a text; it is left out.");
      const revised = cellWord(fields, category) === "revision" && !isBlank(fields[original]);
      const entry = draft.task(occupation, revised ? `${cellText(fields, original)} revised` : `new: ${task}`);
      entry.text = task;
      entry.emerging = true;
    }
  };
}
function educationSink(draft, keepSuppressed, file, header) {
  const columns = new Columns(file, header);
  const figures = new OnetFigures(draft, columns, keepSuppressed);
  const element = columns.need("Element ID");
  const name = columns.need("Element Name");
  const category = columns.need("Category");
  return {
    row(fields, row) {
      const place = { file, row };
      const [occupation, scale] = [figures.occupation(fields), figures.scale(fields)];
      const [label, answer] = [cellText(fields, name), cellText(fields, category)];
      if (scale === "RL")
        draft.requireEducation(occupation, cellNumber(fields, category).value ?? Number.NaN, figures.stated(fields));
      const value = figures.kept(fields, `"${label}" (${answer}) of ${occupation}`, place);
      if (value === null || value === 0) return;
      const [id, set] = [cellText(fields, element), "education"];
      draft.measured.push({ occupation, set, element: id, name: label, scale, category: answer, value, ...place });
    }
  };
}
function educationCategorySink(draft, file, header) {
  const columns = new Columns(file, header);
  const element = columns.need("Element ID");
  const scale = columns.need("Scale ID");
  const category = columns.need("Category");
  const description = columns.need("Category Description");
  return {
    row(fields) {
      const key = [element, scale, category].map((column) => cellText(fields, column)).join("|");
      draft.refer(draft.categories, key, cellText(fields, description));
    }
  };
}
function intermediateSink(draft, file, header) {
  const columns = new Columns(file, header);
  const id = columns.need("IWA ID");
  const title = columns.need("IWA Title");
  return {
    row(fields) {
      const activity = cellText(fields, id);
      if (activity !== "") draft.refer(draft.elements, activity, { label: cellText(fields, title), description: "" });
    }
  };
}

// src/ingest/read-tables.ts
import { checkForm } from "../core.js";
function readTables(reader, tables) {
  checkForm("tables", tables, isTables);
  const selected = new Set(reader.select(tables.map(({ file }) => file)));
  for (const table of tables) if (selected.has(table.file)) feedTable(reader, table);
  return reader.finish();
}
function feedTable(reader, table) {
  const feed = new TableFeed(reader, table.file);
  for (const row of rowsOf(table)) feed.row(row);
  feed.end();
}

// src/ingest/onet.ts
var onetForms = /* @__PURE__ */ (() => ({
  layers: /* @__PURE__ */ later(() => listOf2(oneOf(Object.keys(onetLayers)))),
  keepSuppressed: isFlag,
  version: isText
}))();
function fromOnet(tables, options = {}) {
  return readTables(new OnetReader(checkOptions(options, onetForms)), tables);
}
var OnetReader = class {
  #draft = new OnetDraft();
  #layers;
  #keepSuppressed;
  #version;
  #seen = [];
  #opened = /* @__PURE__ */ new Set();
  constructor({ layers = Object.keys(onetLayers), keepSuppressed = false, version }) {
    const unknown = layers.find((layer) => !Object.hasOwn(onetLayers, layer));
    if (unknown !== void 0)
      throw new SkillGraphError2(
        "BAD_OPTION",
        `"${unknown}" is not an O*NET layer. Layers are: ${Object.keys(onetLayers).join(", ")}.`
      );
    this.#layers = new Set(layers);
    this.#keepSuppressed = keepSuppressed;
    this.#version = version;
  }
  get issues() {
    return this.#draft.issues;
  }
  select(files2) {
    this.#seen = files2;
    const wanted = files2.filter((file) => {
      const known = onetFile(file);
      return known !== null && (!("layer" in known) || this.#layers.has(known.layer));
    });
    const { selected, copies } = firstOfEach(wanted, onetName);
    for (const copy of copies) this.#draft.issues.push(copyIssue(copy));
    return selected;
  }
  fits(file, header) {
    return finds(() => this.#sink(onetFile(file), file, header));
  }
  open(file, header) {
    const known = onetFile(file);
    const sink = this.#sink(known, file, header);
    this.#opened.add("layer" in known ? "layer" : known.kind);
    if (known.kind === "ratings") this.#opened.add("ratings");
    if (known.kind === "tasks") this.#opened.add("tasks");
    return sink;
  }
  finish() {
    if (!this.#opened.has("occupations")) throw missingFile("O*NET", "Occupation Data", this.#seen);
    if (!this.#opened.has("layer"))
      throw missingFile(
        "O*NET",
        "every layer (Skills, Knowledge, Abilities, Work Activities, Technology Skills, Tools Used, Tasks to DWAs)",
        this.#seen
      );
    if (this.#opened.has("ratings")) this.#report("scales", "Scales Reference", "the usual scales are taken");
    if (this.#opened.has("ratings")) this.#report("elements", "Content Model Reference", "skills have no groups");
    if (this.#opened.has("tasks")) this.#report("activityReference", "DWA Reference", "activities have no groups");
    this.#report("zones", "Job Zones", "levels of preparation are unknown");
    this.#report("titles", "Alternate Titles", "occupations have no alternative labels");
    const source = this.#source();
    const lens = onetLens(this.#draft, source);
    const catalogue = createCatalogue({ ...assembledOnet(this.#draft), source, language: "en" });
    return lens === null ? catalogue : withLens(catalogue, lens);
  }
  #sink(known, file, header) {
    const draft = this.#draft;
    switch (known.kind) {
      case "ratings":
        return ratingSink(draft, known.layer, this.#keepSuppressed, file, header);
      case "examples":
        return exampleSink(draft, known.layer, file, header);
      case "tasks":
        return taskSink(draft, known.layer, file, header);
      case "attributes":
        return attributeSink(draft, known.set, this.#keepSuppressed, file, header);
      case "taskRatings":
        return taskRatingSink(draft, this.#keepSuppressed, file, header);
      case "education":
        return educationSink(draft, this.#keepSuppressed, file, header);
      default:
        return plainSinks[known.kind](draft, file, header);
    }
  }
  #report(kind, name, consequence) {
    if (!this.#opened.has(kind))
      this.#draft.issues.push({ code: "MISSING_FILE", file: name, message: `${name} is absent: ${consequence}.` });
  }
  #source() {
    const release = this.#version === void 0 ? "" : ` ${this.#version}`;
    return {
      name: "O*NET",
      country: "US",
      ...publishedIn(this.#version),
      ...this.#version === void 0 ? {} : { version: this.#version },
      licence: "CC BY 4.0",
      attribution: `This product includes information from the O*NET${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`,
      url: "https://www.onetcenter.org/database.html",
      levelScale: "O*NET Job Zone"
    };
  }
};
var plainSinks = {
  occupations: occupationDataSink,
  titles: titleSink,
  zones: zoneSink,
  scales: scaleSink,
  elements: elementSink,
  activityReference: activityReferenceSink,
  intermediateReference: intermediateSink,
  statements: statementSink,
  emergingTasks: emergingSink,
  educationCategories: educationCategorySink
};
function publishedIn(version) {
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
  return major >= 20 ? { year: 1995 + major + (minor >= 2 ? 1 : 0) } : {};
}

export {
  missingFile,
  absentFile,
  baseName,
  firstOfEach,
  copyIssue,
  finds,
  readTables,
  feedTable,
  onetFile,
  onetForms,
  fromOnet,
  OnetReader
};
