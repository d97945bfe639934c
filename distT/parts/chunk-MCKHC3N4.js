import {
  pairFields,
  pairPositions
} from "./chunk-VLFQYCSY.js";
import {
  absentFile,
  baseName,
  copyIssue,
  feedTable,
  finds,
  firstOfEach,
  missingFile,
  readTables
} from "./chunk-CTY7JPRA.js";
import {
  cellList,
  cellNumber,
  cellOf,
  cellText,
  cellWord,
  columnsOf,
  isTable,
  isTables
} from "./chunk-X24V72K6.js";
import {
  Columns,
  cut
} from "./chunk-NKZ44XYU.js";

// src/ingest/esco.ts
import { createCatalogue } from "../core.js";
import { checkForm, isText, later, listOf } from "../core.js";
import { checkOptions } from "../core.js";
import { SkillGraphError } from "../core.js";

// src/ingest/esco-assembly.ts
import { compare } from "../core.js";

// src/ingest/isco.ts
function iscoSkillLevel(code) {
  return subMajorLevels[code.slice(0, 2)] ?? majorLevels[code.slice(0, 1)];
}
var subMajorLevels = { "14": 3, "01": 4, "02": 2, "03": 1 };
var majorLevels = {
  "1": 4,
  "2": 4,
  "3": 3,
  "4": 2,
  "5": 2,
  "6": 2,
  "7": 2,
  "8": 2,
  "9": 1
};
var zeroUnitGroups = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["0110", "0210", "0310"]))();
function restoredGroupCode(code, known) {
  const digits2 = /^(\d{1,4})(?:\.0+)?$/.exec(code)?.[1];
  if (digits2 === void 0 || known.has(code) || known.has(digits2)) return digits2 ?? code;
  const padded = digits2.padStart(4, "0");
  return (known.size === 0 ? zeroUnitGroups : known).has(padded) ? padded : digits2;
}

// src/ingest/group-codes.ts
function settleGroupCodes(draft) {
  const known = /* @__PURE__ */ new Set();
  for (const { pillar, code } of draft.groups) if (pillar === "occupation" && code !== void 0) known.add(code);
  for (const occupation of draft.occupations) settle(draft, occupation, known);
}
function settle(draft, occupation, known) {
  const { groupCode: stated2, code, label, file = "occupations", row = 0 } = occupation;
  if (stated2 === void 0) return;
  const groupCode = restoredGroupCode(stated2, known);
  if (groupCode !== stated2) {
    draft.issue(
      "MANGLED_CODE",
      { file, row },
      `The ISCO group "${stated2}" of "${label}" was restored to "${groupCode}".`
    );
    occupation.groupCode = groupCode;
  }
  if (code !== void 0) occupation.code = restoredOccupationCode(code, groupCode);
  const level = iscoSkillLevel(groupCode);
  if (level !== void 0) occupation.level = level;
}
function restoredOccupationCode(code, groupCode) {
  const [first, ...rest] = code.split(".");
  return first !== groupCode && first.padStart(4, "0") === groupCode ? [groupCode, ...rest].join(".") : code;
}

// src/ingest/esco-assembly.ts
function assembled(draft) {
  settleGroupCodes(draft);
  const occupations = rowsById(draft.occupations);
  const skills = rowsById(draft.skills);
  const groups = rowsById(draft.groups);
  const find = (id) => occupations.get(id) ?? skills.get(id) ?? groups.get(id);
  const unknown = (id, place, what) => draft.issue("UNKNOWN_CONCEPT", place, `${what} names the unknown concept ${id}; it is left out.`);
  for (const { id, broader, ...place } of draft.broader) {
    const concepts = find(id);
    const above = find(broader)?.[0];
    if (concepts === void 0) unknown(id, place, "A broader relation");
    else if (above === void 0) unknown(broader, place, `The broader relation of ${id}`);
    else for (const concept of concepts) concept.broader = [...concept.broader ?? [], above.id];
  }
  for (const { id, tag, ...place } of draft.tags) {
    const concepts = find(id);
    if (concepts === void 0) unknown(id, place, `The collection "${tag}"`);
    else for (const concept of concepts) concept.tags = [...concept.tags ?? [], tag];
  }
  for (const { id, attribute, ...place } of draft.attributes) {
    const concepts = occupations.get(id);
    if (concepts === void 0) unknown(id, place, `The attribute "${attribute.name}"`);
    else for (const concept of concepts) concept.attributes = [...concept.attributes ?? [], attribute];
  }
  fillBlanks(draft, skills);
  addTranslations(draft, find);
  return {
    occupations: draft.occupations,
    skills: draft.skills,
    groups: draft.groups,
    requirements: draft.requirements,
    skillRelations: draft.skillRelations,
    issues: draft.issues
  };
}
function rowsById(concepts) {
  const byId = /* @__PURE__ */ new Map();
  for (const concept of concepts) {
    const same = byId.get(concept.id);
    if (same) same.push(concept);
    else byId.set(concept.id, [concept]);
  }
  return byId;
}
function fillBlanks(draft, skills) {
  const keyed = draft.details.map(({ id, detail }) => ({ id, detail, key: JSON.stringify(detail) }));
  for (const { id, detail } of keyed.sort((a, b) => compare(a.id, b.id) || compare(a.key, b.key)))
    for (const skill of skills.get(id) ?? []) {
      if (detail.reuseLevel !== void 0 && skill.reuseLevel === "unknown") skill.reuseLevel = detail.reuseLevel;
      if (detail.altLabels !== void 0 && skill.altLabels?.length === 0) skill.altLabels = detail.altLabels;
      if (detail.description !== void 0 && skill.description === void 0) skill.description = detail.description;
    }
}
function addTranslations(draft, find) {
  const keyed = draft.translations.map((stated2) => ({ ...stated2, key: JSON.stringify(stated2.translation) }));
  for (const { id, language, translation, ...place } of keyed.sort((a, b) => compare(a.key, b.key))) {
    const concepts = find(id);
    if (concepts === void 0)
      draft.issue(
        "LANGUAGE_MISMATCH",
        place,
        `${id} ("${translation.label}") exists in "${language}" only; it is left out.`
      );
    else for (const concept of concepts) concept.translations = withTranslation(concept, language, translation);
  }
}
function withTranslation(concept, language, translation) {
  return { ...concept.translations, [language]: { ...translation, ...concept.translations?.[language] } };
}

// src/ingest/esco-address.ts
var [stated, secure] = ["http://data.europa.eu/esco/", "https://data.europa.eu/esco/"];
function cellAddress(fields, column) {
  const text = cellText(fields, column);
  const plain = text.startsWith(secure) ? stated + text.slice(secure.length) : text;
  return plain.endsWith("/") && plain.startsWith(stated) ? plain.replace(/\/+$/, "") : plain;
}

// src/ingest/esco-concepts.ts
import { cleanText, distinctTexts } from "../core.js";
import { reuseLevels } from "../core.js";

// src/ingest/plain-text.ts
function plainText(text) {
  const trimmed = text.trim();
  if (!/[<&]/.test(trimmed)) return trimmed;
  return trimmed.replace(/<br\s*\/?>/gi, "\n").replace(/<\/?[a-z][^<>]*>/gi, "").replace(/&(lt|gt|quot|apos|nbsp|amp|#\d+);/gi, decoded).trim();
}
var entities = { lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", amp: "&" };
function decoded(entity, name) {
  if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? entity;
  const point = Number(name.slice(1));
  return point <= 1114111 ? String.fromCodePoint(point) : entity;
}

// src/ingest/esco-concepts.ts
function occupationSink(draft, file, header) {
  const columns = new Columns(file, header);
  const texts = textColumns(columns);
  const iscoGroup = columns.need("iscoGroup");
  const code = columns.find("code");
  const regulated = columns.find("regulatedProfessionNote");
  return {
    row(fields, row) {
      const place = { file, row };
      const concept = conceptOf(draft, texts, fields, place);
      if (concept === null) return;
      const groupCode = cellText(fields, iscoGroup);
      const ownCode = cellText(fields, code);
      const note = regulationOf(fields[regulated]);
      draft.occupations.push({
        ...concept,
        ...ownCode === "" ? {} : { code: ownCode },
        ...groupCode === "" ? {} : { groupCode },
        ...note === null ? {} : { attributes: [note] }
      });
    }
  };
}
function skillSink(draft, file, header) {
  const columns = new Columns(file, header);
  const texts = textColumns(columns);
  const skillType = columns.need("skillType");
  const reuseLevel = columns.find("reuseLevel");
  return {
    row(fields, row) {
      const place = { file, row };
      const concept = conceptOf(draft, texts, fields, place);
      if (concept === null) return;
      const type = typeOf(draft, fields[skillType] ?? "", place, concept.label);
      const reuse = reuseLevelOf(draft, fields[reuseLevel] ?? "", place, concept.label);
      draft.skills.push({ ...concept, type, reuseLevel: reuse, layer: "skills" });
    }
  };
}
function groupSink(draft, pillar, file, header) {
  const columns = new Columns(file, header);
  const texts = textColumns(columns);
  const code = columns.find("code");
  return {
    row(fields, row) {
      const place = { file, row };
      const concept = conceptOf(draft, texts, fields, place);
      if (concept === null) return;
      const stated2 = cellText(fields, code);
      const fromUri = /\/(?:isco\/C|isced-f\/)(\d+)$/.exec(concept.id)?.[1];
      if (fromUri !== void 0 && stated2 !== "" && stated2 !== fromUri)
        draft.issue("MANGLED_CODE", place, `The code "${stated2}" of "${concept.label}" was restored to "${fromUri}".`);
      const restored = fromUri ?? stated2;
      draft.groups.push({ ...concept, pillar, ...restored === "" ? {} : { code: restored } });
    }
  };
}
function translationSink(draft, language, file, header) {
  const texts = textColumns(new Columns(file, header));
  return {
    row(fields, row) {
      const { id, label: stated2, status } = essentials(texts, fields);
      const label = cleanText(stated2);
      if (id === "" || status === "obsolete") return;
      if (label === "")
        return draft.issue("BLANK_VALUE", { file, row }, `The label of ${id} in "${language}" is blank; it has none.`);
      const { altLabels, hiddenLabels = [], description, scopeNote } = textsOf(texts, fields);
      const hidden = distinctTexts(hiddenLabels).texts;
      const { texts: others, tidied } = distinctTexts(altLabels);
      if (tidied || label !== stated2)
        draft.issue("CLEANED_TEXT", { file, row }, `Labels of "${label}" (${id}) in "${language}" were tidied.`);
      const translation = {
        label,
        ...others.length === 0 ? {} : { altLabels: others },
        ...hidden.length === 0 ? {} : { hiddenLabels: hidden },
        ...description === void 0 ? {} : { description },
        ...scopeNote === void 0 ? {} : { scopeNote }
      };
      draft.translations.push({ id, language, translation, file, row });
    }
  };
}
function typeOf(draft, stated2, place, label) {
  const type = skillTypes.get(stated2.trim().toLowerCase());
  if (type !== void 0) return type;
  if (stated2.trim() === "") draft.issue("BLANK_VALUE", place, `The skill type of "${label}" is blank.`);
  else
    draft.issue("UNKNOWN_VALUE", place, `The skill type "${stated2.trim()}" of "${label}" is not one ESCO publishes.`);
  return "unknown";
}
function reuseLevelOf(draft, stated2, place, label) {
  const level = stated2.trim().toLowerCase();
  if (level === "") return "unknown";
  if (reuseLevels.includes(level)) return level;
  draft.issue("UNKNOWN_VALUE", place, `The reuse level "${level}" of "${label}" is not one ESCO publishes.`);
  return "unknown";
}
var skillTypes = /* @__PURE__ */ (() => /* @__PURE__ */ new Map([
  ["skill/competence", "skill"],
  ["skill", "skill"],
  ["knowledge", "knowledge"],
  ["language", "language"],
  ["attitude", "attitude"]
]))();
function textColumns(columns) {
  return {
    id: columns.need("conceptUri"),
    label: columns.need("preferredLabel"),
    altLabels: columns.find("altLabels"),
    hiddenLabels: columns.find("hiddenLabels"),
    description: columns.find("description"),
    scopeNote: columns.find("scopeNote"),
    status: columns.find("status")
  };
}
function essentials(at, fields) {
  return {
    id: cellAddress(fields, at.id),
    label: fields[at.label] ?? "",
    status: cellWord(fields, at.status)
  };
}
function textsOf(at, fields) {
  const description = plainText(fields[at.description] ?? "");
  const scopeNote = plainText(fields[at.scopeNote] ?? "");
  const hiddenLabels = cellList(fields[at.hiddenLabels]);
  return {
    altLabels: cellList(fields[at.altLabels]),
    ...hiddenLabels.length === 0 ? {} : { hiddenLabels },
    ...description === "" ? {} : { description },
    ...scopeNote === "" ? {} : { scopeNote }
  };
}
function conceptOf(draft, at, fields, place) {
  const { id, label, status } = essentials(at, fields);
  if (status === "obsolete") {
    draft.issue("OBSOLETE_CONCEPT", place, `"${label}" (${id}) is obsolete; it and its relations are left out.`);
    return null;
  }
  return { id, label, ...textsOf(at, fields), ...place };
}
function regulationOf(stated2) {
  const note = cleanText(plainText(stated2 ?? ""));
  const word = /\/regulated-professions\/([a-z-]+)\/?$/i.exec(note)?.[1]?.toLowerCase() ?? note;
  if (word === "" || /^un-?regulated$/i.test(word)) return null;
  return { set: "regulated profession", name: "regulated profession", value: word };
}

// src/ingest/esco-files.ts
import { compare as compare2 } from "../core.js";
function escoFile(file) {
  const [, base, language] = /^(.*?)(?:_([a-z]{2}(?:[-_][a-z]{2,4})?))?$/.exec(baseName(file).trim());
  const kind = kinds.get(base);
  return kind === void 0 ? null : { kind, base, language: language ?? "" };
}
var kinds = /* @__PURE__ */ (() => /* @__PURE__ */ new Map([
  ["occupations", "occupations"],
  ["skills", "skills"],
  ["skillgroups", "skillGroups"],
  ["iscogroups", "iscoGroups"],
  ["occupationskillrelations", "requirements"],
  ["broaderrelationsoccpillar", "broader"],
  ["broaderrelationsskillpillar", "broader"],
  ["skillskillrelations", "skillRelations"],
  ["digitalskillscollection", "skillCollection"],
  ["ictskillscollection", "skillCollection"],
  ["greenskillscollection", "skillCollection"],
  ["digcompskillscollection", "skillCollection"],
  ["researchskillscollection", "skillCollection"],
  ["languageskillscollection", "skillCollection"],
  ["transversalskillscollection", "skillCollection"],
  ["researchoccupationscollection", "occupationCollection"],
  ["greenshareocc", "greenShare"]
]))();
function collectionTag(file) {
  const [, name] = /^([a-z]+?)(?:skills|occupations)collection/.exec(baseName(file));
  return name === "ict" ? "digital" : name;
}
var labelKinds = /* @__PURE__ */ (() => /* @__PURE__ */ new Set([
  "occupations",
  "skills",
  "skillGroups",
  "iscoGroups"
]))();
function selectedEscoFiles(files2, languages) {
  const main = languages[0];
  const preference = (language) => language === main ? 0 : language === "" ? 1 : 2;
  const known = files2.map((file) => ({ file, known: escoFile(file) })).filter((entry) => entry.known !== null).map(({ file, known: known2 }) => ({ file, ...known2, isLabels: labelKinds.has(known2.kind) })).filter(({ language, isLabels }) => !isLabels || languages.includes(language || main)).sort(
    (a, b) => preference(a.language) - preference(b.language) || compare2(a.language, b.language) || compare2(a.file, b.file)
  );
  const selected = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Map();
  for (const { file, base, language, isLabels } of known) {
    const table = isLabels ? `${base}_${language || main}` : base;
    const first = selected.get(table);
    if (first === void 0) selected.set(table, { file, language });
    else if (isLabels || first.language === language) copies.set(file, first.file);
  }
  return { selected: [...selected.values()].map(({ file }) => file), copies };
}

// src/ingest/esco-collections.ts
function collectionSink(draft, file, header, { tagsOnly = false } = {}) {
  const columns = new Columns(file, header);
  const concept = columns.need("conceptUri");
  const label = columns.find("preferredLabel");
  const status = columns.find("status");
  const reuseLevel = columns.find("reuseLevel");
  const altLabels = columns.find("altLabels");
  const description = columns.find("description");
  const tag = collectionTag(file);
  return {
    row(fields, row) {
      const id = cellAddress(fields, concept);
      const place = { file, row };
      if (id === "") return draft.issue("MISSING_ID", place, "A member of the collection has no URI; it is left out.");
      if (cellWord(fields, status) === "obsolete") return;
      draft.tags.push({ id, tag, ...place });
      if (tagsOnly) return;
      const reuse = reuseLevelOf(draft, fields[reuseLevel] ?? "", place, fields[label] ?? id);
      const alternatives = cellList(fields[altLabels]);
      const text = plainText(fields[description] ?? "");
      const detail = {
        ...reuse === "unknown" ? {} : { reuseLevel: reuse },
        ...alternatives.length === 0 ? {} : { altLabels: alternatives },
        ...text === "" ? {} : { description: text }
      };
      draft.details.push({ id, detail, ...place });
    }
  };
}
function greenShareSink(draft, file, header) {
  const columns = new Columns(file, header);
  const kind = columns.need("conceptType");
  const concept = columns.need("conceptUri");
  const share = columns.need("greenShare");
  return {
    row(fields, row) {
      if (cellWord(fields, kind) !== "occupation") return;
      const id = cellAddress(fields, concept);
      const { value, why } = { why: "", ...cellNumber(fields, share) };
      if (value === null)
        draft.issue(
          "BAD_NUMBER",
          { file, row },
          `The green share "${cellText(fields, share)}" of ${id} ${why}; it is left out.`
        );
      else draft.attributes.push({ id, attribute: { set: "green share", name: "green share", value }, file, row });
    }
  };
}

// src/ingest/esco-draft.ts
import { RequirementDraft } from "../core.js";
var EscoDraft = class {
  issues = [];
  occupations = [];
  skills = [];
  groups = [];
  requirements = new RequirementDraft("occupationSkillRelations");
  skillRelations = [];
  broader = [];
  tags = [];
  /** What collections state of skills: it fills blanks of the skills file. */
  details = [];
  attributes = [];
  translations = [];
  issue(code, place, message) {
    this.issues.push({ code, file: place.file, row: place.row, message });
  }
};

// src/ingest/esco-relations.ts
import { RequirementDraft as RequirementDraft2 } from "../core.js";
function requirementSink(draft, file, header) {
  const columns = new Columns(file, header);
  const occupation = columns.need("occupationUri");
  const skill = columns.need("skillUri");
  const relation = columns.need("relationType");
  const type = columns.find("skillType");
  const requirements = new RequirementDraft2(file);
  draft.requirements = requirements;
  return {
    row(fields, row) {
      const from = cellAddress(fields, occupation);
      const to = cellAddress(fields, skill);
      if (from === "" || to === "")
        return draft.issue("MISSING_ID", { file, row }, "The relation lacks an occupation or a skill; it is left out.");
      const kind = relationKind(draft, fields[relation], `${from} – ${to}`, { file, row });
      if (type >= 0 && !cellText(fields, type))
        draft.issue(
          "BLANK_VALUE",
          { file, row },
          `The skill type of ${to} is blank in the relation; the skill's own counts.`
        );
      requirements.add(from, to, kind, Number.NaN, Number.NaN, row);
    }
  };
}
function broaderSink(draft, file, header) {
  const columns = new Columns(file, header);
  const concept = columns.need("conceptUri");
  const above = columns.need("broaderUri");
  return {
    row(fields, row) {
      const id = cellAddress(fields, concept);
      const broader = cellAddress(fields, above);
      if (id === "" || broader === "")
        draft.issue("MISSING_ID", { file, row }, "The broader relation lacks one of its ends; it is left out.");
      else draft.broader.push({ id, broader, file, row });
    }
  };
}
function skillRelationSink(draft, file, header) {
  const columns = new Columns(file, header);
  const original = columns.need("originalSkillUri");
  const related = columns.need("relatedSkillUri");
  const relation = columns.need("relationType");
  return {
    row(fields, row) {
      const from = cellAddress(fields, original);
      const to = cellAddress(fields, related);
      if (from === "" || to === "")
        return draft.issue("MISSING_ID", { file, row }, "The skill relation lacks one of its ends; it is left out.");
      const kind = relationKind(draft, fields[relation], `${from} – ${to}`, { file, row });
      draft.skillRelations.push({ from, to, kind, file, row });
    }
  };
}
function relationKind(draft, stated2, what, place) {
  if (stated2 === "essential" || stated2 === "optional") return stated2;
  const tidy = stated2?.trim().toLowerCase() ?? "";
  if (tidy === "essential" || tidy === "optional") return tidy;
  const code = tidy === "" ? "BLANK_VALUE" : "UNKNOWN_VALUE";
  draft.issue(
    code,
    place,
    `The relation type "${tidy}" of ${what} is neither essential nor optional; it counts as optional.`
  );
  return "optional";
}

// src/ingest/esco.ts
var escoForms = /* @__PURE__ */ (() => ({
  languages: /* @__PURE__ */ later(() => listOf(isText)),
  version: isText
}))();
function fromEsco(tables, options = {}) {
  const { languages, ...own } = checkOptions(options, escoForms);
  checkForm("tables", tables, isTables);
  const files2 = tables.map(({ file }) => file);
  return readTables(new EscoReader({ ...own, languages: escoLanguages(files2, languages) }), tables);
}
function escoLanguages(files2, requested, unnamed = "und") {
  const found = /* @__PURE__ */ new Set();
  for (const file of files2) {
    const known = escoFile(file);
    if (known && (known.kind === "occupations" || known.kind === "skills")) found.add(known.language || unnamed);
  }
  const others = [...found].sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1));
  const asked = [...new Set(requested?.map((language) => language.toLowerCase()))];
  const missing = asked.find((language) => !found.has(language) && !found.has("und"));
  if (missing !== void 0 && found.size > 0)
    throw new SkillGraphError(
      "MISSING_FILE",
      `No occupations_${missing}.csv or skills_${missing}.csv was found. Languages found: ${others.join(", ")}.`
    );
  if (asked.length > 0) return asked;
  return others.length === 0 ? [unnamed] : others;
}
var EscoReader = class {
  #draft = new EscoDraft();
  #languages;
  #version;
  #seen = [];
  #opened = /* @__PURE__ */ new Set();
  /** Label files in further languages that were there. */
  #translated = /* @__PURE__ */ new Set();
  constructor(options) {
    this.#languages = options.languages ?? ["und"];
    this.#version = options.version;
  }
  get issues() {
    return this.#draft.issues;
  }
  select(files2) {
    this.#seen = files2;
    const { selected, copies } = selectedEscoFiles(files2, this.#languages);
    for (const copy of copies) this.#draft.issues.push(copyIssue(copy));
    return selected;
  }
  fits(file, header) {
    return finds(() => this.#sink(file, header));
  }
  open(file, header) {
    const sink = this.#sink(file, header);
    const { kind, language } = escoFile(file);
    if (this.#isForeign(language) && labelKinds.has(kind)) this.#translated.add(`${kind} ${language}`);
    else this.#opened.add(kind);
    return sink;
  }
  #isForeign(language) {
    return language !== "" && language !== this.#languages[0];
  }
  #sink(file, header) {
    const { kind, language } = escoFile(file);
    const isForeign = this.#isForeign(language);
    if (isForeign && labelKinds.has(kind)) return translationSink(this.#draft, language, file, header);
    if (isForeign && kind === "skillCollection") return collectionSink(this.#draft, file, header, { tagsOnly: true });
    return sinks[kind](this.#draft, file, header);
  }
  finish() {
    for (const [kind, name] of neededFiles) if (!this.#opened.has(kind)) throw this.#missing(name);
    for (const [kind, name] of usualFiles) if (!this.#opened.has(kind)) this.#draft.issues.push(absentFile(name));
    this.#reportHalfLanguages();
    const input = { ...assembled(this.#draft), source: this.#source(), language: this.#languages[0] };
    return createCatalogue(input);
  }
  /** A further language of which a file is missing would be half the main one, without a word. */
  #reportHalfLanguages() {
    const [main, ...others] = this.#languages;
    for (const language of others)
      for (const [kind, name] of neededFiles.filter(([kind2]) => labelKinds.has(kind2)))
        if (!this.#translated.has(`${kind} ${language}`))
          this.#draft.issues.push({
            code: "MISSING_FILE",
            file: `${name}_${language}.csv`,
            message: `${name}_${language}.csv is absent: ${name} have no labels in "${language}"; those in "${main}" stand in.`
          });
  }
  #source() {
    return {
      name: "ESCO",
      ...this.#version === void 0 ? {} : { version: this.#version },
      licence: "Commission Decision 2011/833/EU on the reuse of Commission documents",
      attribution: "This service uses the ESCO classification of the European Commission.",
      url: "https://esco.ec.europa.eu",
      levelScale: "ISCO skill level"
    };
  }
  #missing(name) {
    const language = this.#languages[0] === "und" ? "" : `_${this.#languages[0]}`;
    return missingFile("ESCO", `${name}${language}.csv (or ${name}.csv)`, this.#seen);
  }
};
var sinks = {
  occupations: occupationSink,
  skills: skillSink,
  skillGroups: (draft, file, header) => groupSink(draft, "skill", file, header),
  iscoGroups: (draft, file, header) => groupSink(draft, "occupation", file, header),
  requirements: requirementSink,
  broader: broaderSink,
  skillRelations: skillRelationSink,
  skillCollection: collectionSink,
  occupationCollection: collectionSink,
  greenShare: greenShareSink
};
var neededFiles = [
  ["occupations", "occupations"],
  ["skills", "skills"],
  ["requirements", "occupationSkillRelations"]
];
var usualFiles = [
  ["iscoGroups", "ISCOGroups"],
  ["skillGroups", "skillGroups"],
  ["broader", "broaderRelationsOccPillar"],
  ["skillRelations", "skillSkillRelations"]
];

// src/ingest/pairs.ts
import { isSource } from "../core.js";
import { createCatalogue as createCatalogue2 } from "../core.js";
import { checkForm as checkForm2, isText as isText2, later as later2, oneOf, such } from "../core.js";
import { checkOptions as checkOptions2 } from "../core.js";
import { RequirementDraft as RequirementDraft3 } from "../core.js";
import { cleanLines as cleanLines2, cleanText as cleanText3 } from "../core.js";
import { requirementKinds as requirementKinds2 } from "../core.js";
import { SkillGraphError as SkillGraphError2 } from "../core.js";

// src/ingest/pair-labels.ts
import { counted } from "../core.js";
import { cleanLines } from "../core.js";
var LabelReader = class {
  issues;
  #entries = /* @__PURE__ */ new Map();
  #used = /* @__PURE__ */ new Set();
  constructor(issues) {
    this.issues = issues;
  }
  fits(file, header) {
    return finds(() => this.open(file, header));
  }
  open(file, header) {
    const columns = new Columns(file, header);
    const id = columns.need(
      ...["id", "uri", "code", "concept uri", "occupation", "skill", "job", "identifier", "key", "element id"],
      ...["occupation id", "skill id", "job id", "onet soc code", "soc code"]
    );
    const label = columns.need(
      ...["label", "title", "name", "preferred label", "occupation label", "skill label", "job title", "skill name"],
      ...["element name", "occupation title", "occupation name"]
    );
    const altLabels = columns.find("alt labels", "alternative labels", "alternative titles", "synonyms");
    const description = columns.find("description");
    return {
      row: (fields, row) => {
        const name = cellText(fields, id);
        const entry = {
          label: cellText(fields, label),
          altLabels: cellList(fields[altLabels]),
          description: cleanLines(fields[description] ?? ""),
          file
        };
        if (name === "" || entry.label === "") {
          this.issues.push({ code: "MISSING_ID", file, row, message: "The row lacks its identifier or its label." });
          return;
        }
        const known = this.#entries.get(name);
        if (known !== void 0 && known.label !== entry.label)
          this.issues.push({
            code: "DUPLICATE_CONCEPT",
            file,
            row,
            message: `${name} is called "${known.label}" and "${entry.label}"; the first in text order counts.`
          });
        if (known === void 0 || entry.label < known.label) this.#entries.set(name, entry);
      }
    };
  }
  /** What is said of an identifier. */
  of(id) {
    const entry = this.#entries.get(id);
    if (entry !== void 0) this.#used.add(id);
    return entry;
  }
  /** Reports, once, the identifiers that nothing asked for. */
  reportUnused() {
    const unused = [...this.#entries].filter(([id]) => !this.#used.has(id));
    const [first] = unused;
    if (first !== void 0)
      this.issues.push({
        code: "UNKNOWN_CONCEPT",
        file: first[1].file,
        message: `${counted(unused.length, "label is", "labels are")} for identifiers that no pair names, such as "${first[0]}", and left out.`
      });
  }
};

// src/ingest/plain-pairs.ts
import { cleanText as cleanText2 } from "../core.js";
import { requirementKinds } from "../core.js";
var plainFields = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["occupation", "skill", "weight", "kind"]))();
function isPlain(at) {
  return pairFields.every((field) => plainFields.has(field) || at[field] < 0);
}
var PlainPairs = class {
  #draft;
  #occupations;
  #skills;
  #kinds = new Map(requirementKinds.map((kind, number) => [kind, number]));
  constructor(draft) {
    this.#draft = draft;
    this.#occupations = new Numbers((id) => draft.occupationNumber(id));
    this.#skills = new Numbers((id) => draft.skillNumber(id));
  }
  /** A sink for one file, by rows or by columns. */
  sink({ at, usualKind, unusual, nameOccupation, nameSkill }) {
    const usual = requirementKinds.indexOf(usualKind);
    const draft = this.#draft;
    const [occupationNumbers, skillNumbers, kindNumbers] = [this.#occupations, this.#skills, this.#kinds];
    const take = (occupation, skill, weight, kind, row) => {
      const kindNumber = at.kind < 0 ? usual : kindNumbers.get(kind);
      const importance = at.weight < 0 ? Number.NaN : plainNumber(weight);
      if (kindNumber === void 0 || importance < 0) return false;
      let a = occupationNumbers.get(occupation);
      let b = skillNumbers.get(skill);
      if (a === void 0 || b === void 0) {
        const [occupationText, skillText] = [cellOf(occupation), cellOf(skill)];
        const [occupationId, skillId] = [cleanText2(occupationText), cleanText2(skillText)];
        if (occupationId === "" || skillId === "") return false;
        if (a === void 0) nameOccupation(occupationId, occupationText.trim(), row);
        if (b === void 0) nameSkill(skillId, skillText.trim(), row);
        a ??= occupationNumbers.learn(occupation, occupationId);
        b ??= skillNumbers.learn(skill, skillId);
      }
      draft.push(a, b, kindNumber, importance, row);
      return true;
    };
    return {
      needs: [at.occupation, at.skill, at.weight, at.kind].filter((position) => position >= 0),
      row: (fields, row) => {
        if (!take(fields[at.occupation], fields[at.skill], fields[at.weight], fields[at.kind], row))
          unusual(fields, row);
      },
      columns: (columns, count, row) => {
        const [occupations, skills] = [columns[at.occupation], columns[at.skill]];
        const [weights, kinds2] = [columns[at.weight], columns[at.kind]];
        for (let i = 0; i < count; i++)
          if (!take(occupations[i], skills[i], weights?.[i], kinds2?.[i], row + i))
            unusual(
              Array.from(columns, (values) => cellOf(values?.[i])),
              row + i
            );
      }
    };
  }
};
var Numbers = class {
  #numberOf;
  #known = /* @__PURE__ */ new Map();
  #last = this;
  #number;
  constructor(numberOf) {
    this.#numberOf = numberOf;
  }
  get(value) {
    if (value !== this.#last) {
      this.#last = value;
      this.#number = this.#known.get(value);
    }
    return this.#number;
  }
  learn(value, id) {
    const number = this.#numberOf(id);
    this.#known.set(value, number);
    this.#last = value;
    this.#number = number;
    return number;
  }
};
var digits = /* @__PURE__ */ (() => /^\d{1,15}(?:\.\d{1,15})?$/)();
function plainNumber(value) {
  if (typeof value === "number") return value >= 0 && value < Number.POSITIVE_INFINITY ? value : -1;
  return typeof value === "string" && digits.test(value) ? Number(value) : -1;
}

// src/ingest/unsplit-skills.ts
var separators = [",", ";", "|", "•"];
var ALONE = 0.8;
var LISTING = 0.5;
function reportUnsplitSkills(skills, draft, issues) {
  const uses = new Uint32Array(draft.skillIds.length);
  for (const skill of draft.columns().skill) uses[skill]++;
  const alone = uses.reduce((count, used) => count + Number(used === 1), 0);
  if (draft.skillIds.length < 2 || alone < ALONE * draft.skillIds.length) return;
  for (const separator of separators) {
    const lists = draft.skillIds.filter((id) => id.includes(separator));
    if (lists.length < LISTING * draft.skillIds.length) continue;
    issues.push({
      code: "UNUSUAL_LAYOUT",
      file: skills[0]?.file ?? draft.file,
      message: `Nearly every skill occurs once and most hold "${separator}", such as "${cut(lists[0])}": they look like lists in one field. Take them apart with splitSkills: '${separator}' (--split-skills "${separator}").`
    });
    return;
  }
}

// src/ingest/pairs.ts
var pairsForms = /* @__PURE__ */ (() => ({
  columns: /* @__PURE__ */ later2(() => columnsOf(...pairFields)),
  kind: /* @__PURE__ */ later2(() => oneOf(requirementKinds2)),
  splitSkills: /* @__PURE__ */ later2(
    () => such((value) => typeof value === "string" && value.trim() !== "", 'what separates skills in a field, such as ","')
  ),
  labels: (value) => (Array.isArray(value) ? isTables : isTable)(value),
  source: isSource,
  language: isText2
}))();
function fromPairs(tables, options = {}) {
  const { labels = [], ...own } = checkOptions2(options, pairsForms);
  const reader = new PairsReader(own);
  for (const table of listed(labels)) feedTable(reader.labels, table);
  return readTables(reader, listed(tables));
}
function listed(tables) {
  checkForm2("tables", tables, (given) => Array.isArray(given) ? null : isTable(given));
  return "rows" in tables ? [tables] : tables;
}
var PairsReader = class {
  issues = [];
  /** Takes tables of labels, before or after the pairs. */
  labels = new LabelReader(this.issues);
  #options;
  #occupations = /* @__PURE__ */ new Map();
  #skills = /* @__PURE__ */ new Map();
  #groups = /* @__PURE__ */ new Map();
  #requirements = new RequirementDraft3("pairs");
  #plain = new PlainPairs(this.#requirements);
  constructor(options) {
    this.#options = options;
    const { splitSkills, kind } = options;
    if (splitSkills !== void 0 && (typeof splitSkills !== "string" || splitSkills.trim() === ""))
      throw new SkillGraphError2("BAD_OPTION", 'splitSkills takes what separates skills in a field, such as ",".');
    if (kind !== void 0 && !requirementKinds2.includes(kind))
      throw new SkillGraphError2("BAD_OPTION", `kind is "${kind}"; give one of ${requirementKinds2.join(", ")}.`);
  }
  select(files2) {
    return files2;
  }
  fits(file, header) {
    return finds(() => this.open(file, header));
  }
  open(file, header) {
    this.#requirements.statedIn(file);
    const at = pairPositions(new Columns(file, header), this.#options.columns ?? {});
    const usualKind = this.#options.kind ?? (at.weight >= 0 ? "rated" : "essential");
    const pair = (fields, row) => this.#pair({ fields, at, file, row, usualKind });
    if (this.#options.splitSkills !== void 0 || !isPlain(at)) return { row: pair };
    const naming = (concepts) => {
      return (id, label, row) => {
        const key = statementKey(id, id);
        if (!concepts.has(key)) concepts.set(key, { id, label, file, row });
      };
    };
    return this.#plain.sink({
      at,
      usualKind,
      unusual: pair,
      nameOccupation: naming(this.#occupations),
      nameSkill: naming(this.#skills)
    });
  }
  finish() {
    const occupations = [...this.#occupations.values()].map((concept) => this.#labelled(concept));
    const skills = [...this.#skills.values()].map((concept) => this.#labelled(concept));
    this.labels.reportUnused();
    if (this.#options.splitSkills === void 0) reportUnsplitSkills(skills, this.#requirements, this.issues);
    const known = new Set(skills.map(({ id }) => id));
    return createCatalogue2({
      occupations,
      skills,
      groups: [...this.#groups].filter(([id]) => !known.has(id)).map(([id, file]) => ({ id, label: this.labels.of(id)?.label ?? id, pillar: "skill", file })),
      requirements: this.#requirements,
      issues: this.issues,
      ...this.#options.source === void 0 ? {} : { source: this.#options.source },
      ...this.#options.language === void 0 ? {} : { language: this.#options.language }
    });
  }
  #pair(stated2) {
    const { fields, at, file, row, usualKind } = stated2;
    const issue = (code, message) => void this.issues.push({ code, file, row, message });
    const occupation = cellText(fields, at.occupation);
    const names = this.#skillNames(fields, at);
    const skills = [...names.keys()];
    if (occupation === "" || skills.length === 0) {
      issue("MISSING_ID", "The pair lacks its occupation or its skill; it is left out.");
      return;
    }
    const pair = `${occupation} – ${skills.join(", ")}`;
    const number = cellNumber(fields, at.weight);
    const unusable = number.value === null ? number.why === "blank" ? null : number.why : number.value < 0 ? "is below 0" : null;
    if (unusable !== null) {
      const weight = cellText(fields, at.weight);
      issue("BAD_NUMBER", `The weight "${weight}" of ${pair} ${unusable}. The pair is left out.`);
      return;
    }
    if (at.weight >= 0 && number.value === null)
      issue("BLANK_VALUE", `The weight of ${pair} is blank; it counts as not stated.`);
    const word = cellWord(fields, at.kind);
    const kind = requirementKinds2.find((known) => known === word);
    if (kind === void 0 && word !== "")
      issue(
        "UNKNOWN_VALUE",
        `The kind "${word}" of ${pair} is none of ${requirementKinds2.join(", ")}; ${usualKind} is taken.`
      );
    this.#nameOccupation(occupation, stated2);
    for (const [skill, name] of names) {
      this.#nameSkill(skill, names.size === 1 ? fields[at.skillLabel] || name : name, stated2);
      this.#requirements.add(occupation, skill, kind ?? usualKind, number.value ?? Number.NaN, Number.NaN, row);
    }
  }
  /** Skills of a field by identifier, each as it is written. */
  #skillNames(fields, at) {
    const { splitSkills } = this.#options;
    const field = fields[at.skill] ?? "";
    const names = /* @__PURE__ */ new Map();
    for (const part of splitSkills === void 0 ? [field] : cellList(field, splitSkills)) {
      const id = cleanText3(part);
      if (id !== "" && !names.has(id)) names.set(id, part.trim());
    }
    return names;
  }
  /** One record per distinct statement about a concept; statements that differ are merged, and reported, later. */
  #nameOccupation(id, { fields, at, file, row }) {
    const label = fields[at.occupationLabel] || fields[at.occupation].trim();
    const groupCode = cellText(fields, at.groupCode);
    const description = cleanLines2(fields[at.description] ?? "");
    const altLabels = fields[at.altLabels] ?? "";
    const key = statementKey(id, cleanText3(label), groupCode, description, altLabels);
    if (this.#occupations.has(key)) return;
    this.#occupations.set(key, {
      id,
      label,
      ...groupCode === "" ? {} : { groupCode },
      ...description === "" ? {} : { description },
      ...altLabels === "" ? {} : { altLabels: cellList(altLabels) },
      file,
      row
    });
  }
  #nameSkill(id, label, { fields, at, file, row }) {
    const layer = cellText(fields, at.layer);
    const description = cleanLines2(fields[at.skillDescription] ?? "");
    const altLabels = fields[at.skillAltLabels] ?? "";
    const broader = cellText(fields, at.broaderSkill);
    const key = statementKey(id, cleanText3(label), layer, description, altLabels, broader);
    if (this.#skills.has(key)) return;
    if (broader !== "" && !this.#groups.has(broader)) this.#groups.set(broader, file);
    this.#skills.set(key, {
      id,
      label,
      ...layer === "" ? {} : { layer },
      ...description === "" ? {} : { description },
      ...altLabels === "" ? {} : { altLabels: cellList(altLabels) },
      ...broader === "" ? {} : { broader: [broader] },
      file,
      row
    });
  }
  /** What the edge list says of a concept counts; what it leaves out is taken from the tables of labels. */
  #labelled(concept) {
    const entry = this.labels.of(concept.id);
    if (entry === void 0) return concept;
    return {
      ...concept,
      ...cleanText3(concept.label) === concept.id ? { label: entry.label } : {},
      ...concept.altLabels === void 0 && entry.altLabels.length > 0 ? { altLabels: entry.altLabels } : {},
      ...concept.description === void 0 && entry.description !== "" ? { description: entry.description } : {}
    };
  }
};
function statementKey(id, label, ...further) {
  if (further.some((text) => text !== "")) return JSON.stringify([id, label, ...further]);
  return label === id && !id.startsWith("[") ? id : JSON.stringify([id, label]);
}

// src/ingest/tabiya.ts
import { createCatalogue as createCatalogue3 } from "../core.js";
import { isText as isText3 } from "../core.js";
import { checkOptions as checkOptions3 } from "../core.js";
import { RequirementDraft as RequirementDraft4 } from "../core.js";
import { requirementKinds as requirementKinds3 } from "../core.js";

// src/ingest/tabiya-concepts.ts
function tabiyaOccupationSink(draft, ids, file, header) {
  const columns = new Columns(file, header);
  const concept = conceptReader(ids, columns);
  const groupCode = columns.find("ISCOGROUPCODE", "OCCUPATIONGROUPCODE");
  const code = columns.find("CODE");
  const regulated = columns.find("REGULATEDPROFESSIONNOTE");
  return {
    row(fields, row) {
      const place = { file, row };
      const common = concept(fields, place);
      const group = cellText(fields, groupCode);
      const note = regulationOf(fields[regulated]);
      const own = cellText(fields, code);
      draft.occupations.push(
        Object.assign(common, {
          ...own === "" ? {} : { code: own },
          ...group === "" ? {} : { groupCode: group },
          ...note === null ? {} : { attributes: [note] }
        })
      );
    }
  };
}
function tabiyaSkillSink(draft, ids, file, header) {
  const columns = new Columns(file, header);
  const concept = conceptReader(ids, columns);
  const skillType = columns.need("SKILLTYPE");
  const reuseLevel = columns.find("REUSELEVEL");
  return {
    row(fields, row) {
      const place = { file, row };
      const common = concept(fields, place);
      draft.skills.push(
        Object.assign(common, {
          type: typeOf(draft, fields[skillType] ?? "", place, common.label),
          reuseLevel: reuseLevelOf(draft, fields[reuseLevel] ?? "", place, common.label),
          layer: "skills"
        })
      );
    }
  };
}
function tabiyaGroupSink(draft, ids, pillar, file, header) {
  const columns = new Columns(file, header);
  const concept = conceptReader(ids, columns);
  const code = columns.find("CODE");
  return {
    row(fields, row) {
      const common = concept(fields, { file, row });
      const own = cellText(fields, code);
      draft.groups.push(Object.assign(common, { pillar, ...own === "" ? {} : { code: own } }));
    }
  };
}
function conceptReader(ids, columns) {
  const at = {
    local: columns.need("ID"),
    uri: columns.find("ORIGINURI", "ESCOURI"),
    history: columns.find("UUIDHISTORY"),
    label: columns.need("PREFERREDLABEL"),
    altLabels: columns.find("ALTLABELS"),
    description: columns.find("DESCRIPTION"),
    scopeNote: columns.find("SCOPENOTE")
  };
  return (fields, place) => {
    const description = plainText(fields[at.description] ?? "");
    const scopeNote = plainText(fields[at.scopeNote] ?? "");
    const concept = {
      id: "",
      label: fields[at.label] ?? "",
      altLabels: cellList(fields[at.altLabels]),
      ...description === "" ? {} : { description },
      ...scopeNote === "" ? {} : { scopeNote },
      ...place
    };
    ids.add(concept, {
      local: cellText(fields, at.local),
      uri: cellText(fields, at.uri),
      uuid: cellText(fields, at.history).split(/[\s,;]+/)[0],
      ...place
    });
    return concept;
  };
}

// src/ingest/tabiya-files.ts
function tabiyaFile(file) {
  return files.get(squeezed(file)) ?? null;
}
function tabiyaName(file) {
  return tabiyaFile(file) === null ? null : squeezed(file);
}
function squeezed(file) {
  return baseName(file).replace(/[^a-z]/g, "");
}
var files = /* @__PURE__ */ (() => /* @__PURE__ */ new Map([
  ["modelinfo", "model"],
  ["occupations", "occupations"],
  ["skills", "skills"],
  ["iscogroups", "occupationGroups"],
  ["occupationgroups", "occupationGroups"],
  ["skillgroups", "skillGroups"],
  ["occupationtoskillrelations", "requirements"],
  ["occupationskillrelations", "requirements"],
  ["skilltoskillrelations", "skillRelations"],
  ["skillskillrelations", "skillRelations"],
  ["occupationshierarchy", "occupationHierarchy"],
  ["occupationhierarchy", "occupationHierarchy"],
  ["skillshierarchy", "skillHierarchy"],
  ["skillhierarchy", "skillHierarchy"]
]))();

// src/ingest/tabiya-ids.ts
var LocalIds = class {
  #rows = [];
  #ids = /* @__PURE__ */ new Map();
  add(concept, stated2) {
    this.#rows.push({ ...stated2, concept });
  }
  /** Settles the ids of all concepts, when all rows are known. */
  settle(draft) {
    const byUri = bearers(this.#rows, ({ uri }) => uri);
    const byUuid = bearers(this.#rows, ({ uuid }) => uuid);
    const shared = /* @__PURE__ */ new Map();
    for (const { concept, local, uri, uuid, file, row } of this.#rows) {
      const isAlone = byUri.get(uri)?.size === 1;
      concept.id = isAlone ? uri : byUuid.get(uuid)?.size === 1 ? uuid : local;
      if (uri !== "" && !isAlone && !shared.has(uri)) shared.set(uri, { file, row });
      const known = this.#ids.get(local);
      if (local !== "" && known !== void 0 && known !== concept.id)
        draft.issue(
          "DUPLICATE_CONCEPT",
          { file, row },
          `The local id ${local} stands for both ${known} and ${concept.id}; the first in text order counts.`
        );
      if (known === void 0 || concept.id < known) this.#ids.set(local, concept.id);
    }
    for (const [uri, place] of shared)
      draft.issue(
        "SHARED_ID",
        place,
        `${byUri.get(uri).size} concepts state the origin ${uri}; they are known by their own identifiers.`
      );
  }
  /** The id outside the model of what is called so inside it. */
  get(local) {
    return this.#ids.get(local);
  }
};
function bearers(rows, idOf) {
  const bearers2 = /* @__PURE__ */ new Map();
  for (const [at, row] of rows.entries()) {
    const id = idOf(row);
    if (id === "") continue;
    const known = bearers2.get(id) ?? /* @__PURE__ */ new Set();
    known.add(row.local === "" ? `row ${at}` : row.local);
    bearers2.set(id, known);
  }
  return bearers2;
}

// src/ingest/tabiya.ts
var tabiyaForms = { language: isText3, version: isText3 };
function fromTabiya(tables, options = {}) {
  return readTables(new TabiyaReader(checkOptions3(options, tabiyaForms)), tables);
}
function languageOfLocale(locale) {
  const [, before, after] = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2,4}))?$/.exec(locale) ?? [];
  if (before === void 0) return "und";
  if (after === void 0) return before === before.toLowerCase() ? before : "und";
  const isRegionOrScript = after === after.toUpperCase() || after.length === 4;
  return (isRegionOrScript && before === before.toLowerCase() ? before : after).toLowerCase();
}
var TabiyaReader = class {
  #draft = new EscoDraft();
  #options;
  #seen = [];
  #opened = /* @__PURE__ */ new Set();
  #ids = {
    occupation: new LocalIds(),
    skill: new LocalIds(),
    occupationGroup: new LocalIds(),
    skillGroup: new LocalIds()
  };
  #local = new RequirementDraft4("occupation_to_skill_relations");
  #skillRelations = [];
  #hierarchy = [];
  #model = null;
  constructor(options) {
    this.#options = options;
  }
  get issues() {
    return this.#draft.issues;
  }
  select(files2) {
    this.#seen = files2;
    const { selected, copies } = firstOfEach(files2, tabiyaName);
    for (const copy of copies) this.issues.push(copyIssue(copy));
    return selected;
  }
  fits(file, header) {
    return finds(() => this.#sink(file, header));
  }
  open(file, header) {
    const sink = this.#sink(file, header);
    if (tabiyaFile(file) === "requirements") this.#local.statedIn(file);
    this.#opened.add(tabiyaFile(file));
    return sink;
  }
  #sink(file, header) {
    const kind = tabiyaFile(file);
    switch (kind) {
      case "occupations":
        return tabiyaOccupationSink(this.#draft, this.#ids.occupation, file, header);
      case "skills":
        return tabiyaSkillSink(this.#draft, this.#ids.skill, file, header);
      case "occupationGroups":
        return tabiyaGroupSink(this.#draft, this.#ids.occupationGroup, "occupation", file, header);
      case "skillGroups":
        return tabiyaGroupSink(this.#draft, this.#ids.skillGroup, "skill", file, header);
      case "requirements":
        return this.#requirementSink(file, header);
      case "skillRelations":
        return this.#skillRelationSink(file, header);
      case "occupationHierarchy":
        return this.#hierarchySink("occupation", file, header);
      case "skillHierarchy":
        return this.#hierarchySink("skill", file, header);
      case "model":
        return this.#modelSink(file, header);
    }
  }
  finish() {
    for (const [kind, name] of neededFiles2)
      if (!this.#opened.has(kind)) throw missingFile("Tabiya", `${name}.csv`, this.#seen);
    for (const [kind, name] of usualFiles2) if (!this.#opened.has(kind)) this.issues.push(absentFile(name));
    this.#resolve();
    const language = this.#options.language ?? languageOfLocale(this.#model?.locale ?? "");
    return createCatalogue3({ ...assembled(this.#draft), source: this.#source(), language });
  }
  /** From local ids to the ids concepts have outside; one that nothing bears is kept, to be reported as unknown. */
  #resolve() {
    for (const ids of Object.values(this.#ids)) ids.settle(this.#draft);
    const { occupation, skill } = this.#ids;
    const { file, length, occupationIds, skillIds } = this.#local;
    const { occupation: from, skill: to, kind: kinds2, importance, row } = this.#local.columns();
    const resolved = new RequirementDraft4(file);
    for (let entry = 0; entry < length; entry++) {
      const occupationId = occupationIds[from[entry]];
      const skillId = skillIds[to[entry]];
      resolved.add(
        occupation.get(occupationId) ?? occupationId,
        skill.get(skillId) ?? skillId,
        requirementKinds3[kinds2[entry]],
        importance?.[entry],
        Number.NaN,
        row?.[entry]
      );
    }
    this.#draft.requirements = resolved;
    for (const { from: from2, to: to2, ...rest } of this.#skillRelations)
      this.#draft.skillRelations.push({ ...rest, from: skill.get(from2) ?? from2, to: skill.get(to2) ?? to2 });
    for (const { pillar, child, parent, ...place } of this.#hierarchy)
      this.#draft.broader.push({ id: this.#idOf(pillar, child), broader: this.#idOf(pillar, parent), ...place });
  }
  #idOf(pillar, { type, local }) {
    const concepts = this.#ids[pillar];
    const groups = this.#ids[`${pillar}Group`];
    return (type.includes("group") ? groups.get(local) ?? concepts.get(local) : concepts.get(local) ?? groups.get(local)) ?? local;
  }
  #requirementSink(file, header) {
    const columns = new Columns(file, header);
    const occupation = columns.need("OCCUPATIONID");
    const skill = columns.need("SKILLID");
    const signalling = { value: columns.find("SIGNALLINGVALUE"), label: columns.find("SIGNALLINGVALUELABEL") };
    const relation = signalling.value < 0 ? columns.need("RELATIONTYPE") : columns.find("RELATIONTYPE");
    const local = this.#local;
    return {
      row: (fields, row) => {
        const from = cellText(fields, occupation);
        const to = cellText(fields, skill);
        const place = { file, row };
        const what = `${from} – ${to}`;
        const stated2 = cellWord(fields, relation);
        const signal = stated2 === "" ? signalOf(this.#draft, fields, signalling, { what, ...place }) : null;
        if (signal === null)
          local.add(from, to, relationKind(this.#draft, stated2, what, place), Number.NaN, Number.NaN, row);
        else local.add(from, to, "rated", signal, Number.NaN, row);
      }
    };
  }
  #skillRelationSink(file, header) {
    const columns = new Columns(file, header);
    const requiring = columns.need("REQUIRINGID");
    const required = columns.need("REQUIREDID");
    const relation = columns.need("RELATIONTYPE");
    return {
      row: (fields, row) => {
        const from = cellText(fields, requiring);
        const to = cellText(fields, required);
        const kind = relationKind(this.#draft, fields[relation], `${from} – ${to}`, { file, row });
        this.#skillRelations.push({ from, to, kind, file, row });
      }
    };
  }
  #hierarchySink(pillar, file, header) {
    const columns = new Columns(file, header);
    const parent = endReader(columns.find("PARENTOBJECTTYPE"), columns.need("PARENTID"));
    const child = endReader(columns.find("CHILDOBJECTTYPE"), columns.need("CHILDID"));
    return {
      row: (fields, row) => {
        this.#hierarchy.push({ pillar, parent: parent(fields), child: child(fields), file, row });
      }
    };
  }
  #modelSink(file, header) {
    const columns = new Columns(file, header);
    const [name, locale, version] = [columns.find("NAME"), columns.find("LOCALE"), columns.find("VERSION")];
    return {
      row: (fields) => {
        this.#model ??= {
          name: cellText(fields, name),
          locale: cellText(fields, locale),
          version: cellText(fields, version)
        };
      }
    };
  }
  #source() {
    const version = this.#options.version ?? this.#model?.version;
    return {
      name: this.#model?.name || "Tabiya",
      ...version ? { version } : {},
      attribution: "Tabiya taxonomy model; contains the ESCO classification of the European Commission.",
      url: "https://tabiya.org",
      levelScale: "ISCO skill level"
    };
  }
};
function signalOf(draft, fields, at, { what, ...place }) {
  const number = cellNumber(fields, at.value);
  if (number.value !== null && number.value >= 0 && number.value <= 1) return number.value;
  const isBlank = number.value === null && number.why === "blank";
  if (isBlank && cellText(fields, at.label) === "") return null;
  draft.issue(
    isBlank ? "BLANK_VALUE" : "BAD_NUMBER",
    place,
    `The signalling value "${cellText(fields, at.value)}" of ${what} is no number from 0 to 1; its importance is unknown.`
  );
  return Number.NaN;
}
function endReader(type, id) {
  return (fields) => ({ type: cellWord(fields, type), local: cellText(fields, id) });
}
var neededFiles2 = [
  ["occupations", "occupations"],
  ["skills", "skills"],
  ["requirements", "occupation_to_skill_relations"]
];
var usualFiles2 = [
  ["occupationGroups", "isco_groups"],
  ["skillGroups", "skill_groups"],
  ["occupationHierarchy", "occupations_hierarchy"],
  ["skillHierarchy", "skills_hierarchy"],
  ["skillRelations", "skill_to_skill_relations"]
];

export {
  escoFile,
  labelKinds,
  escoForms,
  fromEsco,
  escoLanguages,
  EscoReader,
  pairsForms,
  fromPairs,
  PairsReader,
  tabiyaFile,
  tabiyaForms,
  fromTabiya,
  TabiyaReader
};
