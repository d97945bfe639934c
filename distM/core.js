// src/catalogue/lens.ts
var vintages = [
  "esco",
  "isco-08",
  "soc-2010",
  "soc-2018",
  "onet-soc-2010",
  "onet-soc-2019"
];
var frequencyWords = [
  "yearly or less",
  "more than yearly",
  "more than monthly",
  "more than weekly",
  "daily",
  "several times a day",
  "hourly or more"
];
var emptyLens = { links: [], indicators: [], traits: [], tasks: [] };

// src/catalogue/check-lens.ts
var isText = (value) => typeof value === "string";
var isNumber = (value) => typeof value === "number" && Number.isFinite(value);
var isConfidence = (value) => isNumber(value) && value > 0 && value <= 1;
var isFlag = (value) => typeof value === "boolean";
var isVintage = (value) => vintages.includes(value);
var classes = ["E0", "E1", "E2"];
var isClass = (value) => classes.includes(value);
var perhaps = (is) => (value) => value === void 0 || is(value);
var listOf = (is, length) => (value) => Array.isArray(value) && (length === void 0 || value.length === length) && value.every(is);
function has(value, forms19) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value;
  return Object.entries(forms19).every(([name, is]) => is(Object.hasOwn(record, name) ? record[name] : void 0));
}
var sizeOf = (value, field) => {
  const list = Object(value)[field];
  return Array.isArray(list) ? list.length : 0;
};
var isSource = (value) => has(value, {
  ...{ name: isText, version: perhaps(isText), licence: perhaps(isText), attribution: perhaps(isText) },
  ...{ url: perhaps(isText), levelScale: perhaps(isText), country: perhaps(isText), year: perhaps(isNumber) }
});
var isLinks = (value) => {
  const length = sizeOf(value, "codes");
  return has(value, {
    vintage: isVintage,
    occupations: listOf(isText, length),
    codes: listOf(isText),
    confidences: listOf(isConfidence, length),
    own: listOf(isFlag, length)
  });
};
var isIndicator = (value) => {
  const length = sizeOf(value, "codes");
  return has(value, {
    ...{ id: isText, label: isText, unit: isText, direction: isText, source: isSource, vintage: isVintage },
    ...{ trend: perhaps(isText), exposure: perhaps(isFlag), formula: perhaps(isText) },
    range: perhaps(listOf(isNumber, 2)),
    codes: listOf(isText),
    names: listOf(isText, length),
    values: listOf(isNumber, length),
    takenFrom: perhaps(listOf(isText, length)),
    parts: perhaps((parts) => areParts(parts, length))
  });
};
function areParts(value, codes) {
  const [ids, elements] = [sizeOf(value, "ids"), sizeOf(value, "elements")];
  const isElement = (element) => Number.isInteger(element) && element >= 0 && element < ids;
  return has(value, {
    over: isText,
    ids: listOf(isText),
    labels: listOf(isText, ids),
    offsets: (offsets) => listOf(isNumber, codes + 1)(offsets) && ascend(offsets, elements),
    elements: listOf(isElement),
    contributions: listOf(isNumber, elements)
  });
}
function ascend(offsets, end) {
  return offsets[0] === 0 && offsets.at(-1) === end && offsets.every((offset, i) => Number.isInteger(offset) && (i === 0 || offset >= offsets[i - 1]));
}
var isTrait = (value) => has(value, { id: isText, set: isText, label: isText, scale: isText, min: perhaps(isNumber), max: perhaps(isNumber) });
var isTraits = (value) => {
  const [length, traits2] = [sizeOf(value, "codes"), sizeOf(value, "traits")];
  return has(value, {
    source: isSource,
    vintage: isVintage,
    traits: listOf(isTrait),
    codes: listOf(isText),
    names: listOf(isText, length),
    values: listOf(
      listOf((rating) => rating === null || isNumber(rating), traits2),
      length
    )
  });
};
var isTask = (value) => has(value, {
  ...{ id: isText, text: isText, core: perhaps(isFlag), emerging: perhaps(isFlag), importance: perhaps(isNumber) },
  frequency: perhaps(listOf(isNumber, 7)),
  model: perhaps(isClass),
  people: perhaps(isClass)
});
var isTasks = (value) => {
  const length = sizeOf(value, "codes");
  return has(value, {
    source: isSource,
    exposureSource: perhaps(isSource),
    vintage: isVintage,
    codes: listOf(isText),
    names: listOf(isText, length),
    tasks: listOf(listOf(isTask), length)
  });
};
function isLens(value) {
  return has(value, {
    links: listOf(isLinks),
    indicators: listOf(isIndicator),
    traits: listOf(isTraits),
    tasks: listOf(isTasks)
  });
}

// src/errors.ts
var errorCodes = {
  UNKNOWN_OCCUPATION: "no occupation has this id, code or label",
  UNKNOWN_SKILL: "no skill has this id, code or label",
  UNKNOWN_GROUP: "no group has this id or code",
  AMBIGUOUS: "several concepts of the same tier have this name",
  BAD_OPTION: "an option has a value outside its range",
  BAD_WEIGHT: "a weight is not finite, or negative where only centred ratings may be",
  BAD_INPUT: "a value given to a function is not of the expected form",
  MISSING_FILE: "a data set lacks a file it needs",
  MISSING_COLUMN: "a file lacks a column it needs",
  MALFORMED_CSV: "a file is not well-formed CSV",
  MALFORMED_ZIP: "a zip archive cannot be read",
  UNREADABLE: "a path cannot be read or written",
  UNKNOWN_FORMAT: "a path holds none of the layouts the readers know",
  EMPTY_CATALOGUE: "a data set has no occupation or no skill",
  NOT_AN_INDEX: "a buffer is not a saved index",
  INDEX_VERSION: "a saved index has a format version this release does not read",
  INDEX_DAMAGED: "a saved index is truncated or its checksum does not match",
  NEEDS_FUNCTION: "an index was built with a custom function, which must be passed again",
  NEEDS_SECTION: "an index lacks an optional section that the question needs",
  TOO_LARGE: "a data set exceeds what one index can hold, or a file, a name or a text exceeds a limit",
  UNSUPPORTED: "the operation does not apply to this index or platform",
  ABORTED: "the caller cancelled the operation"
};
var SkillGraphError = class extends Error {
  name = "SkillGraphError";
  code;
  candidates;
  constructor(code, message, options = {}) {
    super(message, options);
    this.code = code;
    this.candidates = options.candidates ?? [];
  }
};
function shown(value) {
  try {
    if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
    if (typeof value === "function") return "a function";
    if (Array.isArray(value)) return "a list";
    return typeof value === "object" && value !== null ? "an object" : String(value);
  } catch {
    return "not to be looked at";
  }
}
function beyond(limit, what, allowed) {
  return new SkillGraphError(
    "TOO_LARGE",
    `${what}, more than the limit of ${allowed}. If that is meant, raise it with limits: { ${limit}: … } (--limits ${limit}=…).`
  );
}
function readable(what, read2, code = "BAD_INPUT") {
  try {
    return read2();
  } catch (error) {
    if (error instanceof SkillGraphError) throw error;
    const said = error instanceof Error ? error.message : "it throws";
    throw new SkillGraphError(code, `${what} cannot be read (${said}).`, { cause: error });
  }
}

// src/catalogue/forms.ts
var such = (is, wanted) => (value) => is(value) ? null : { at: "", value, wanted };
var isText2 = (value) => typeof value === "string" ? null : { at: "", value, wanted: "a text" };
var isFlag2 = (value) => typeof value === "boolean" ? null : { at: "", value, wanted: "true or false" };
var isFunction = (value) => typeof value === "function" ? null : { at: "", value, wanted: "a function" };
var isNumber2 = (value) => Number.isFinite(value) ? null : { at: "", value, wanted: "a number" };
var later = (make) => {
  let form;
  return (value) => {
    form ??= make();
    return form(value);
  };
};
var isCount = (least = 0, most = Number.POSITIVE_INFINITY) => such(
  (value) => Number.isInteger(value) && value >= least && value <= most,
  most < Number.POSITIVE_INFINITY ? `a whole number from ${least} to ${most}` : `a whole number of at least ${least}`
);
var isSeed = /* @__PURE__ */ (() => /* @__PURE__ */ isCount(0, 2 ** 32 - 1))();
var isBetween = (least, most = Number.POSITIVE_INFINITY) => such(
  (value) => typeof value === "number" && value > least && value < most,
  most < Number.POSITIVE_INFINITY ? `a number between ${least} and ${most}` : `a number above ${least}`
);
var isNumbers = /* @__PURE__ */ (() => /* @__PURE__ */ such(
  (value) => Array.isArray(value) && !value.includes(void 0) && value.every((one2) => typeof one2 === "number") || ArrayBuffer.isView(value) && !(value instanceof DataView) && !/Big/.test(value.constructor.name),
  "a list or typed array of numbers"
))();
var oneOf = (words) => such((value) => words.includes(value), `one of ${words.join(", ")}`);
var perhaps2 = (form) => (value) => value === void 0 ? null : form(value);
var listOf2 = (form) => (value) => {
  if (!Array.isArray(value)) return { at: "", value, wanted: "a list" };
  for (let at = 0; at < value.length; at++) {
    const misfit2 = form(value[at]);
    if (misfit2 !== null) return { ...misfit2, at: `[${at}]${misfit2.at}` };
  }
  return null;
};
var recordOf = (forms19) => (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { at: "", value, wanted: `an object such as { ${Object.keys(forms19).slice(0, 3).join(", ")} }` };
  for (const name in forms19) {
    const misfit2 = forms19[name](value[name]);
    if (misfit2 !== null) return { ...misfit2, at: `.${name}${misfit2.at}` };
  }
  return null;
};
var dictionaryOf = (form) => (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { at: "", value, wanted: "an object" };
  for (const [name, entry] of Object.entries(value)) {
    const misfit2 = form(entry);
    if (misfit2 !== null) return { ...misfit2, at: `.${name}${misfit2.at}` };
  }
  return null;
};
var isIterable = /* @__PURE__ */ (() => /* @__PURE__ */ such(
  (value) => typeof value === "object" && value !== null && typeof value[Symbol.iterator] === "function",
  "a list, or anything that for … of goes through"
))();
function checkForm(what, value, form, code = "BAD_INPUT") {
  const misfit2 = misfitOf(value, form);
  if (misfit2 !== null)
    throw new SkillGraphError(code, `${what}${misfit2.at} is ${shown(misfit2.value)}; give ${misfit2.wanted}.`);
}
function* checkedEntries(what, entries, form) {
  checkForm(what, entries, isIterable);
  let at = 0;
  for (const entry of entries) {
    checkForm(`${what}[${at++}]`, entry, form);
    yield entry;
  }
}
function misfitOf(value, form) {
  try {
    return form(value);
  } catch (error) {
    return {
      at: "",
      value,
      wanted: `something that can be read (${error instanceof Error ? error.message : "it throws"})`
    };
  }
}

// src/catalogue/made-parts.ts
var made = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakMap())();
function rememberMade(catalogue) {
  made.set(catalogue.occupations, catalogue);
  return catalogue;
}
function areMadeParts({ occupations: occupations2, skills: skills3, groups, requirements, skillRelations }) {
  const parts = made.get(occupations2);
  return parts?.skills === skills3 && parts.groups === groups && parts.requirements === requirements && parts.skillRelations === skillRelations;
}

// src/catalogue/types.ts
var requirementKinds = ["essential", "optional", "rated"];
var skillTypes = [
  "skill",
  "knowledge",
  "language",
  "attitude",
  "ability",
  "technology",
  "tool",
  "activity",
  "unknown"
];
var reuseLevels = [
  "occupation-specific",
  "sector-specific",
  "cross-sector",
  "transversal",
  "unknown"
];
var issueCodes = {
  CONFLICTING_KINDS: "a pair is both essential and optional; essential is kept",
  DUPLICATE_REQUIREMENT: "a pair is stated more than once; the highest statement is kept",
  SHARED_ID: "several concepts state one identifier; they are told apart by another",
  SHARED_NAME: "several concepts have one name or code, or differ by case only; name them by id",
  DUPLICATE_CONCEPT: "a concept has several rows; they are merged by content",
  DUPLICATE_RELATION: "a relation is stated more than once; one is kept",
  UNKNOWN_CONCEPT: "a relation points at a concept that is not in the data; it is left out",
  OBSOLETE_CONCEPT: "a concept is marked obsolete; it and its relations are left out",
  SELF_RELATION: "a concept is related to itself; the relation is left out",
  BROADER_CYCLE: "broader relations form a circle; the closing one is left out",
  MISSING_ID: "a row has no identifier; it is left out",
  MISSING_LABEL: "a concept has no label; its identifier stands in",
  MISSING_FILE: "an optional file is absent; what it holds is unknown",
  RAGGED_ROW: "a row has fewer or more fields than the header; missing fields are blank",
  CLEANED_TEXT: "a label held tabs, no-break or zero-width characters, or stray spaces; they are tidied",
  MANGLED_CODE: "a code lost its leading zeros in a spreadsheet; they are restored",
  BLANK_VALUE: "a field that should classify the row is blank; it counts as unknown",
  UNKNOWN_VALUE: "a field holds a value outside the published list; it counts as unknown",
  BAD_NUMBER: "a number cannot be read; the row is left out",
  SUPPRESSED: "the source recommends not to use the estimate; it is left out",
  NOT_RELEVANT: "the source marks the level as not relevant; it is left out",
  UNUSUAL_LAYOUT: "a file differs from its published layout; it is read all the same",
  NO_REQUIREMENTS: "an occupation has no requirement; it can be named but not compared",
  LANGUAGE_MISMATCH: "a concept exists in one language only"
};

// src/catalogue/catalogue-forms.ts
var isAnyNumber = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => such((value) => typeof value === "number", "a number")))();
var isTexts = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => listOf2(isText2)))();
var isSource2 = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    name: isText2,
    version: perhaps2(isText2),
    licence: perhaps2(isText2),
    attribution: perhaps2(isText2),
    url: perhaps2(isText2),
    levelScale: perhaps2(isText2),
    year: perhaps2(isNumber2),
    country: perhaps2(isText2)
  })
))();
var isVintage2 = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => oneOf(vintages)))();
var isIndicatorFacts = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    id: isText2,
    label: isText2,
    unit: isText2,
    direction: isText2,
    source: isSource2,
    range: perhaps2(
      such(
        (value) => Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === "number"),
        "a pair of numbers"
      )
    ),
    trend: perhaps2(isText2),
    exposure: perhaps2(isFlag2),
    variantOf: perhaps2(isText2),
    formula: perhaps2(isText2),
    vintage: perhaps2(isVintage2)
  })
))();
var isAttribute = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    set: isText2,
    name: isText2,
    value: such((value) => typeof value === "number" || typeof value === "string", "a number or a text"),
    min: perhaps2(isAnyNumber),
    max: perhaps2(isAnyNumber),
    unit: perhaps2(isText2),
    code: perhaps2(isText2)
  })
))();
var translation = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    label: perhaps2(isText2),
    altLabels: perhaps2(isTexts),
    hiddenLabels: perhaps2(isTexts),
    description: perhaps2(isText2),
    scopeNote: perhaps2(isText2)
  })
))();
var conceptLists = (isMade2) => {
  const stated22 = isMade2 ? (form) => form : perhaps2;
  const concept = {
    id: isText2,
    label: isText2,
    altLabels: stated22(isTexts),
    hiddenLabels: perhaps2(isTexts),
    code: perhaps2(isText2),
    description: perhaps2(isText2),
    scopeNote: perhaps2(isText2),
    broader: stated22(isTexts),
    tags: stated22(isTexts),
    translations: stated22(dictionaryOf(translation)),
    file: perhaps2(isText2),
    row: perhaps2(isCount())
  };
  return {
    occupations: listOf2(
      recordOf({
        ...concept,
        groupCode: perhaps2(isText2),
        level: perhaps2(isNumber2),
        attributes: stated22(listOf2(isAttribute))
      })
    ),
    skills: listOf2(
      recordOf({
        ...concept,
        type: stated22(oneOf(skillTypes)),
        reuseLevel: stated22(oneOf(reuseLevels)),
        layer: stated22(isText2)
      })
    ),
    groups: stated22(listOf2(recordOf({ ...concept, pillar: oneOf(["occupation", "skill"]) })))
  };
};
var relationForms = () => ({ from: isText2, to: isText2, kind: oneOf(["essential", "optional"]) });
var issues = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => listOf2(recordOf({ code: oneOf(Object.keys(issueCodes)), file: isText2, message: isText2, row: perhaps2(isCount()) }))
))();
var lensParts = /* @__PURE__ */ (() => ({
  links: /* @__PURE__ */ later(() => listOf2(such(isLinks, "links of a vintage, as withLens makes them"))),
  indicators: /* @__PURE__ */ later(() => listOf2(such(isIndicator, "an indicator, as fromIndicators makes it"))),
  traits: /* @__PURE__ */ later(() => listOf2(such(isTraits, "traits, as fromTraitList or readOnet make them"))),
  tasks: /* @__PURE__ */ later(() => listOf2(such(isTasks, "tasks, as fromTaskList or readOnet make them")))
}))();
var isRequirement = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    occupation: isText2,
    skill: isText2,
    kind: oneOf(requirementKinds),
    importance: perhaps2(isAnyNumber),
    level: perhaps2(isAnyNumber)
  })
))();
var isCatalogueInput = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    source: perhaps2(isSource2),
    language: perhaps2(isText2),
    ...conceptLists(false),
    requirements: such(
      (value) => typeof value === "object" && value !== null && ("occupationIds" in value || Symbol.iterator in value),
      "a list of { occupation, skill, kind }, or a RequirementDraft"
    ),
    skillRelations: perhaps2(listOf2(recordOf({ ...relationForms(), file: perhaps2(isText2), row: perhaps2(isCount()) }))),
    issues: perhaps2(issues),
    lens: perhaps2(recordOf(lensParts)),
    furtherSources: perhaps2(listOf2(isSource2))
  })
))();
var column = (of) => such((value) => Object.prototype.toString.call(value) === `[object ${of}]`, `a ${of}`);
var stated = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => such((value) => value === null || value instanceof Float64Array, "a Float64Array, or null where nothing is stated")
))();
var hasSurroundings = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    source: isSource2,
    language: isText2,
    languages: isTexts,
    issues,
    lens: perhaps2(recordOf(lensParts)),
    furtherSources: perhaps2(listOf2(isSource2))
  })
))();
var hasParts = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    ...conceptLists(true),
    requirements: recordOf({
      length: isCount(),
      occupation: column("Uint32Array"),
      skill: column("Uint32Array"),
      kind: column("Uint8Array"),
      importance: stated,
      level: stated
    }),
    skillRelations: listOf2(recordOf(relationForms()))
  })
))();
var isCatalogue = (value) => hasSurroundings(value) ?? (areMadeParts(value) ? null : hasParts(value) ?? misplaced(value));
function checkCatalogue(value) {
  checkForm("The catalogue", value, isPromise);
  checkForm("The catalogue", value, isCatalogue);
}
var isPromise = (value) => typeof value?.then === "function" ? { at: "", value: "a promise", wanted: "what it resolves to: await it" } : null;
var REMEDY = "createCatalogue makes a catalogue of records";
function misplaced({ requirements, skillRelations, ...kinds }) {
  const groups = new Set(kinds.groups.map(({ id }) => id));
  for (const name of ["occupations", "skills", "groups"]) {
    const known = new Set(kinds[name].map(({ id }) => id));
    const isKnown = (id) => known.has(id) || groups.has(id);
    for (const [row, { id, broader }] of kinds[name].entries()) {
      const at = `.${name}[${row}]`;
      if (row > 0 && !(kinds[name][row - 1].id < id))
        return { at: `${at}.id`, value: id, wanted: `ids in ascending order, each once; ${REMEDY}` };
      const unknown = broader.find((above) => !isKnown(above));
      if (unknown !== void 0)
        return { at: `${at}.broader`, value: unknown, wanted: `ids of this catalogue; ${REMEDY}` };
    }
  }
  return misplacedPair(requirements, kinds) ?? misplacedRelation(skillRelations, kinds.skills);
}
function misplacedPair({ length, occupation: occupation2, skill: skill2, kind, importance, level }, { occupations: occupations2, skills: skills3 }) {
  const wanted = `the row of a concept of this catalogue, pairs ascending, each once; ${REMEDY}`;
  for (const [name, column2] of Object.entries({ occupation: occupation2, skill: skill2, kind, importance, level }))
    if (column2 !== null && column2.length !== length)
      return { at: `.requirements.${name}.length`, value: column2.length, wanted: `${length}, as many as there are` };
  for (let i = 0; i < length; i++) {
    const [row, column2] = [occupation2[i], skill2[i]];
    const isAfter = i === 0 || occupation2[i - 1] < row || occupation2[i - 1] === row && skill2[i - 1] < column2;
    if (!(row < occupations2.length) || !isAfter) return { at: `.requirements.occupation[${i}]`, value: row, wanted };
    if (!(column2 < skills3.length)) return { at: `.requirements.skill[${i}]`, value: column2, wanted };
    if (!(kind[i] < requirementKinds.length))
      return { at: `.requirements.kind[${i}]`, value: kind[i], wanted: "a place in requirementKinds" };
  }
  return null;
}
function misplacedRelation(relations, skills3) {
  const known = new Set(relations.length > 0 ? skills3.map(({ id }) => id) : []);
  for (const [i, { from, to }] of relations.entries())
    for (const [end, id] of Object.entries({ from, to }))
      if (!known.has(id))
        return {
          at: `.skillRelations[${i}].${end}`,
          value: id,
          wanted: `the id of a skill of this catalogue; ${REMEDY}`
        };
  return null;
}

// src/catalogue/compare.ts
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/catalogue/options.ts
function checkOptions(options, forms19) {
  return takenOptions(
    options,
    forms19,
    (name, value) => checkForm(`The option ${name}`, value, forms19[name], "BAD_OPTION")
  );
}
function takenOptions(options = {}, forms19, check) {
  return readable(
    "The options",
    () => {
      const given3 = {};
      const names = Object.keys(forms19);
      checkNames(options, names);
      for (const name of names) {
        const value = options[name];
        if (value === void 0) continue;
        check(name, value);
        given3[name] = value;
      }
      return given3;
    },
    "BAD_OPTION"
  );
}
function badOption(name, value, wanted) {
  return new SkillGraphError("BAD_OPTION", `The option ${name} is ${shown(value)}; give ${wanted}.`);
}
function checkCount(name, value, least = 0) {
  if (Number.isInteger(value) && value >= least) return value;
  throw badOption(name, value, `a whole number of at least ${least}`);
}
function checkRange(name, value, least, most) {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw badOption(name, value, `a number from ${least} to ${most}`);
}
function checkObject(options, such2 = "{ … }") {
  const isObject = readable(
    "The options",
    () => Object.prototype.toString.call(options) === "[object Object]" && !("then" in options),
    "BAD_OPTION"
  );
  if (isObject) return;
  throw new SkillGraphError("BAD_OPTION", `Options are ${shown(options)}; give an object such as ${such2}.`);
}
function checkNames(options, known) {
  checkObject(options, known.length === 0 ? "{}" : `{ ${known[0]}: … }`);
  for (const name of Object.keys(options))
    if (!known.includes(name)) throw new SkillGraphError("BAD_OPTION", unknownOption(name, known));
}
var formerNames = { k: "limit", topK: "limit", top: "limit", only: "among" };
function unknownOption(name, known) {
  const meant = formerNames[name];
  const hint = meant !== void 0 && known.includes(meant) ? `; ${meant} is meant` : "";
  return `There is no option ${name}${hint}. Known: ${known.join(", ")}.`;
}

// src/compact/adjacency.ts
function groupedBy(rows, targets, rowCount) {
  const offsets = new Uint32Array(rowCount + 1);
  for (let i = 0; i < rows.length; i++) offsets[rows[i] + 1]++;
  for (let row = 0; row < rowCount; row++) offsets[row + 1] += offsets[row];
  return { offsets, targets };
}
function transposed({ offsets, targets }, targetCount) {
  const inverseOffsets = new Uint32Array(targetCount + 1);
  for (let edge = 0; edge < targets.length; edge++) inverseOffsets[targets[edge] + 1]++;
  for (let target = 0; target < targetCount; target++) inverseOffsets[target + 1] += inverseOffsets[target];
  const next = inverseOffsets.slice();
  const inverse = new Uint32Array(targets.length);
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) inverse[next[targets[edge]]++] = row;
  return { offsets: inverseOffsets, targets: inverse };
}
function transposedValues(relation, inverse, values) {
  const next = inverse.offsets.slice();
  const ordered = new Float64Array(values.length);
  for (let edge = 0; edge < values.length; edge++) ordered[next[relation.targets[edge]]++] = values[edge];
  return ordered;
}
function listOf3({ offsets, targets }, row) {
  return targets.subarray(offsets[row], offsets[row + 1]);
}

// src/compact/checksum.ts
var OWN_WORD = 6;
function checksum(bytes) {
  const count = bytes.byteLength >>> 2;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  let a = 606290984;
  let b = 2246822519;
  let c = 3266489917;
  let d = 668265263;
  const whole2 = count & ~3;
  for (let i = 0; i < whole2; i += 4) {
    a = mix(a, words[i]);
    b = mix(b, words[i + 1]);
    c = mix(c, i + 2 === OWN_WORD ? 0 : words[i + 2]);
    d = mix(d, words[i + 3]);
  }
  for (let i = whole2; i < count; i++) a = mix(a, words[i]);
  for (let i = count << 2; i < bytes.byteLength; i++) b = mix(b, bytes[i]);
  let hash = rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18) + bytes.byteLength | 0;
  hash = Math.imul(hash ^ hash >>> 15, 2246822519);
  hash = Math.imul(hash ^ hash >>> 13, 3266489917);
  return (hash ^ hash >>> 16) >>> 0;
}
function mix(lane, word) {
  return Math.imul(rotate(lane + Math.imul(word, 2246822519) | 0, 13), 2654435761);
}
function rotate(word, bits) {
  return word << bits | word >>> 32 - bits;
}

// src/compact/layout.ts
var MAGIC = "SKLGRAPH";
var FORMAT_VERSION = 2;
var BYTE_ORDER = 16909060;
var HEADER = 32;
var ENTRY = 40;
var NAME = 32;
function writeSections(sections) {
  let length = aligned(HEADER + ENTRY * sections.length);
  const offsets = sections.map(({ bytes: bytes2 }) => {
    const offset = length;
    length = aligned(length + bytes2.byteLength);
    return offset;
  });
  if (length > 4294967295)
    throw new SkillGraphError(
      "TOO_LARGE",
      `The index would take ${length} bytes; one index holds less than 4 GiB. Split the data.`
    );
  const buffer = new ArrayBuffer(length);
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  writeAscii(bytes, 0, MAGIC);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, BYTE_ORDER, true);
  view.setUint32(16, length, true);
  view.setUint32(28, sections.length, true);
  for (const [i, section] of sections.entries()) {
    const entry = HEADER + ENTRY * i;
    if (section.name.length > NAME)
      throw new SkillGraphError("BAD_INPUT", `The section name "${section.name}" is longer than ${NAME} characters.`);
    writeAscii(bytes, entry, section.name);
    view.setUint32(entry + NAME, offsets[i], true);
    view.setUint32(entry + NAME + 4, section.bytes.byteLength, true);
    bytes.set(new Uint8Array(section.bytes.buffer, section.bytes.byteOffset, section.bytes.byteLength), offsets[i]);
  }
  view.setUint32(24, checksum(bytes), true);
  return buffer;
}
function readSections(snapshot) {
  if (snapshot.byteLength < HEADER || readAscii(snapshot, 0, 8) !== MAGIC)
    throw new SkillGraphError(
      "NOT_AN_INDEX",
      `These ${snapshot.byteLength} bytes are no saved skillgraph index. Save one with saveIndex, or \`skillgraph build\`, and give its ArrayBuffer or Uint8Array.`
    );
  if (snapshot.byteOffset % 8 !== 0)
    throw new SkillGraphError(
      "NOT_AN_INDEX",
      `The index starts at byte ${snapshot.byteOffset} of its buffer; it must start at a multiple of 8.`
    );
  const view = new DataView(snapshot.buffer, snapshot.byteOffset, snapshot.byteLength);
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION)
    throw new SkillGraphError(
      "INDEX_VERSION",
      `The index has format version ${version}; this release reads version ${FORMAT_VERSION}. Build it again from its source.`
    );
  const length = view.getUint32(16, true);
  if (view.getUint32(12, true) !== BYTE_ORDER || view.getUint32(20, true) !== 0 || length !== snapshot.byteLength)
    throw damaged(`it states ${length} bytes and has ${snapshot.byteLength}`);
  if (checksum(snapshot) !== view.getUint32(24, true)) throw damaged("its checksum does not match its content");
  const sections = /* @__PURE__ */ new Map();
  const count = view.getUint32(28, true);
  let free = HEADER + ENTRY * count;
  let isSound2 = free <= length;
  for (let entry = HEADER; isSound2 && entry < HEADER + ENTRY * count; entry += ENTRY) {
    const name = readAscii(snapshot, entry, NAME);
    const offset = view.getUint32(entry + NAME, true);
    isSound2 = offset % 8 === 0 && offset >= free && !sections.has(name);
    free = offset + view.getUint32(entry + NAME + 4, true);
    isSound2 &&= free <= length;
    sections.set(name, snapshot.subarray(offset, free));
  }
  if (!isSound2) throw damaged("its sections lie outside it, in one another, or are there twice");
  return sections;
}
function damaged(how) {
  return new SkillGraphError("INDEX_DAMAGED", `The index is damaged: ${how}. Fetch or build it again.`);
}
function aligned(bytes) {
  return Math.ceil(bytes / 8) * 8;
}
function writeAscii(bytes, offset, text) {
  for (let i = 0; i < text.length; i++) bytes[offset + i] = text.charCodeAt(i) & 127;
}
function readAscii(bytes, offset, length) {
  return String.fromCharCode(...bytes.subarray(offset, offset + length)).split("\0")[0];
}

// src/compact/attribute-section.ts
var ATTRIBUTES = "occ.attributes";
function storedAttributes(sections, occupations2) {
  const section = sections.get(ATTRIBUTES);
  if (section === void 0) return null;
  let lists;
  try {
    lists = JSON.parse(new TextDecoder().decode(section.slice()));
  } catch {
  }
  if (Array.isArray(lists) && lists.length === occupations2 && lists.every(areAttributes)) return lists;
  throw damaged(`its section "${ATTRIBUTES}" cannot be right`);
}
function areAttributes(list) {
  return Array.isArray(list) && list.every(isAttribute2);
}
function isAttribute2(value) {
  const { set, name, value: stated7 } = Object(value);
  return typeof set === "string" && typeof name === "string" && (typeof stated7 === "string" || Number.isFinite(stated7));
}

// src/compact/derived.ts
function derived(build) {
  const known = /* @__PURE__ */ new WeakMap();
  return (owner) => {
    let entry = known.get(owner);
    if (entry === void 0) {
      entry = { value: build(owner) };
      known.set(owner, entry);
    }
    return entry.value;
  };
}
function derivedBy(build) {
  const perOwner = derived((owner) => derived((key) => build(owner, key)));
  return (owner, key) => perOwner(owner)(key);
}
function once(make) {
  let known;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}
function latest(make) {
  let last;
  return (owner) => {
    if (last?.owner !== owner) last = { owner, value: make(owner) };
    return last.value;
  };
}

// src/compact/lens-sections.ts
var lensSections = {
  links: "lens.links",
  indicators: "lens.indicators",
  traits: "lens.traits",
  tasks: "lens.tasks"
};
function encodedLens(lens) {
  if (lens === void 0) return [];
  return Object.keys(lensSections).filter((part) => lens[part].length > 0).map((part) => ({ name: lensSections[part], bytes: new TextEncoder().encode(JSON.stringify(lens[part])) }));
}
var storedLinks = /* @__PURE__ */ (() => /* @__PURE__ */ stored("links", isLinks))();
var storedIndicators = /* @__PURE__ */ (() => /* @__PURE__ */ stored(
  "indicators",
  isIndicator
))();
var storedTraits = /* @__PURE__ */ (() => /* @__PURE__ */ stored("traits", isTraits))();
var storedTasks = /* @__PURE__ */ (() => /* @__PURE__ */ stored("tasks", isTasks))();
function stored(part, isOne) {
  return derived((index) => {
    const name = lensSections[part];
    const section = index.sections.get(name);
    if (section === void 0) return [];
    try {
      const list = JSON.parse(new TextDecoder().decode(section.slice()));
      if (Array.isArray(list) && list.every(isOne)) return list;
    } catch {
    }
    throw damaged(`its section "${name}" cannot be read`);
  });
}

// src/compact/check-snapshot.ts
var TYPES = 9;
var REUSE_LEVELS = 5;
function isSound(index) {
  const { meta, requirements, requiredBy: requiredBy2, broader, skillRelations, occupations: occupations2, skills: skills3, groups, groupCount } = index;
  const { kinds } = requirements;
  let occurring = 0;
  for (let edge = 0; edge < kinds.length; edge++) occurring |= 1 << kinds[edge];
  const stated7 = meta.kinds.reduce((bits, kind) => bits | 1 << requirementKinds.indexOf(kind), 0);
  return (
    // The inverse then ascends by itself.
    [requirements, skillRelations, ...Object.values(broader)].every(isAscending) && isInverse(requirements, requiredBy2) && isAcyclic(broader.occupations, groupCount) && isAcyclic(broader.skills, groupCount) && isAcyclic(broader.groups, 0) && occurring === stated7 && stated7 >> 3 === 0 && areStated(requirements.importance, 0) && areStated(requirements.levels, Number.NEGATIVE_INFINITY) && areBelow(skillRelations.kinds, 2) && areBelow(skills3.types, TYPES) && areBelow(skills3.reuse, REUSE_LEVELS) && areBelow(skills3.layers, meta.layers.length) && areBelow(occupations2.tags, 2 ** meta.tags.length) && areBelow(skills3.tags, 2 ** meta.tags.length) && areBelow(groups.pillars, 2)
  );
}
function isAscending({ offsets, targets }) {
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let at = offsets[row] + 1; at < offsets[row + 1]; at++) if (targets[at - 1] >= targets[at]) return false;
  return true;
}
function isInverse(forward, inverse) {
  const next = inverse.offsets.slice();
  for (let row = 0; row + 1 < forward.offsets.length; row++)
    for (let at = forward.offsets[row]; at < forward.offsets[row + 1]; at++) {
      const target = forward.targets[at];
      const place = next[target]++;
      if (place >= inverse.offsets[target + 1] || inverse.targets[place] !== row) return false;
    }
  return true;
}
function isAcyclic({ offsets, targets }, own) {
  const rows = offsets.length - 1;
  const below = new Uint32Array(rows);
  for (let edge = 0; edge < targets.length; edge++) if (targets[edge] >= own) below[targets[edge] - own]++;
  const free = [];
  for (let row = 0; row < rows; row++) if (below[row] === 0) free.push(row);
  for (let done = 0; done < free.length; done++)
    for (let at = offsets[free[done]]; at < offsets[free[done] + 1]; at++)
      if (targets[at] >= own && --below[targets[at] - own] === 0) free.push(targets[at] - own);
  return free.length === rows;
}
function areStated(values, least) {
  return values === null || values.every((value) => Number.isNaN(value) || value >= least && Math.abs(value) < Infinity);
}
function areBelow(codes, count) {
  for (let i = 0; i < codes.length; i++) if (codes[i] >= count) return false;
  return true;
}
var isText3 = (value) => typeof value === "string";
var isCount2 = (value) => Number.isInteger(value) && value >= 0;
var isList = (value, is) => Array.isArray(value) && value.every(is);
var areTexts = (value, most = 255) => isList(value, isText3) && new Set(value).size === value.length && value.length <= most;
var isRecord = (value, is) => Object(value) === value && !Array.isArray(value) && Object.values(value).every(is);
var isSource3 = (value) => isRecord(value, (one2) => isText3(one2) || isCount2(one2)) && isText3(value.name);
var isFeature = (value) => {
  const { name, rarity: rarity2, share, parameters } = Object(value);
  return isText3(name) && isText3(rarity2) && share > 0 && share < Infinity && isRecord(parameters, () => true);
};
var isSection = (value) => {
  const { version, madeOf } = Object(value);
  return isCount2(version) && areTexts(madeOf);
};
function isMeta(value) {
  const meta = Object(value);
  const { counts, weighting, furtherSources = [], features = [], sections = {}, dropped = [] } = meta;
  const { occupations: occupations2, skills: skills3, groups, requirements, skillRelations } = Object(counts);
  return [occupations2, skills3, groups, requirements, skillRelations].every(isCount2) && isSource3(meta.source) && isList(furtherSources, isSource3) && areTexts(meta.languages) && meta.languages[0] === meta.language && areTexts(meta.layers) && areTexts(meta.tags, 32) && areTexts(meta.kinds) && isRecord(meta.issues, isCount2) && isText3(weighting?.name) && isRecord(weighting.parameters ?? {}, (one2) => isText3(one2) || Number.isFinite(one2)) && isList(features, isFeature) && isRecord(sections, isSection) && isList(dropped, isText3);
}

// src/compact/strings.ts
function encodeStrings(items, textOf) {
  const offsets = new Uint32Array(items.length + 1);
  for (let i = 0; i < items.length; i++) offsets[i + 1] = offsets[i] + utf8Length(textOf(items[i]) ?? "");
  const section = new Uint8Array(offsets.byteLength + offsets[items.length]);
  section.set(new Uint8Array(offsets.buffer));
  const bytes = section.subarray(offsets.byteLength);
  for (let i = 0; i < items.length; i++) encodeInto(bytes, offsets[i], offsets[i + 1], textOf(items[i]) ?? "");
  return section;
}
var encoder = /* @__PURE__ */ (() => /* @__PURE__ */ new TextEncoder())();
function encodeInto(bytes, start, end, text) {
  if (end - start > text.length) encoder.encodeInto(text, bytes.subarray(start, end));
  else for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
}
function openStrings(section, length) {
  const offsetBytes = 4 * (length + 1);
  if (section.byteLength < offsetBytes) return null;
  const offsets = new Uint32Array(section.buffer, section.byteOffset, length + 1);
  if (offsets[0] !== 0 || offsets[length] !== section.byteLength - offsetBytes) return null;
  const bytes = section.subarray(offsetBytes);
  for (let i = 0; i < length; i++)
    if (offsets[i] > offsets[i + 1] || (bytes[offsets[i]] & 192) === 128) return null;
  let decoded = null;
  let some = null;
  const one2 = (position) => {
    some ??= new Array(length);
    some[position] ??= decode(bytes.subarray(offsets[position], offsets[position + 1]));
    return some[position];
  };
  return {
    length,
    at: (position) => decoded?.[position] ?? one2(position),
    all: () => {
      decoded ??= decodeAll(bytes, offsets);
      some = null;
      return decoded;
    }
  };
}
function positionIn(table, text) {
  let low = 0;
  let high = table.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const order = compare(table.at(middle), text);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
function areAscending(section, length) {
  const offsets = new Uint32Array(section.buffer, section.byteOffset, length + 1);
  const bytes = section.subarray(4 * (length + 1));
  for (let i = 1; i < length; i++) {
    const a = offsets[i - 1];
    const b = offsets[i];
    const end = offsets[i + 1];
    let at = 0;
    while (a + at < b && b + at < end && bytes[a + at] === bytes[b + at]) at++;
    const x = a + at < b ? bytes[a + at] : -1;
    const y = b + at < end ? bytes[b + at] : -1;
    const isBeyond = x >= 238 && y >= 238 && x >= 240 !== y >= 240;
    if (isBeyond ? x < y : x >= y) return false;
  }
  return true;
}
function blankStrings(length) {
  return { length, at: () => "", all: () => new Array(length).fill("") };
}
var decoder = /* @__PURE__ */ (() => /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }))();
function decode(bytes) {
  try {
    return decoder.decode(bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice());
  } catch {
    throw damaged("a text is not UTF-8");
  }
}
function decodeAll(bytes, offsets) {
  if (bytes.byteLength === 0) return new Array(offsets.length - 1).fill("");
  const whole2 = decode(bytes);
  const texts = new Array(offsets.length - 1);
  const oneByteEach = whole2.length === bytes.byteLength;
  let start = 0;
  for (let i = 0; i < texts.length; i++) {
    const size = offsets[i + 1] - offsets[i];
    const end = start + (oneByteEach ? size : unitsOf(whole2, start, size));
    texts[i] = whole2.slice(start, end);
    start = end;
  }
  return texts;
}
function unitsOf(text, start, size) {
  let bytes = 0;
  let end = start;
  while (bytes < size) {
    const unit2 = text.charCodeAt(end++);
    bytes += unit2 < 128 ? 1 : unit2 < 2048 ? 2 : unit2 >= 55296 && unit2 < 57344 ? 2 : 3;
  }
  return end - start;
}
function utf8Length(text) {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit2 = text.charCodeAt(i);
    if (unit2 < 128) bytes += 1;
    else if (unit2 < 2048) bytes += 2;
    else if (unit2 >= 55296 && unit2 < 56320 && isLowSurrogate(text.charCodeAt(i + 1))) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}
function isLowSurrogate(unit2) {
  return unit2 >= 56320 && unit2 < 57344;
}

// src/compact/section-reader.ts
var SectionReader = class {
  #sections;
  #prefix;
  /** @param prefix what the names of all sections that are asked for begin with */
  constructor(sections, prefix = "") {
    this.#sections = sections;
    this.#prefix = prefix;
  }
  has(name) {
    return this.#sections.has(this.#prefix + name);
  }
  bytes(name, length) {
    return this.#view(Uint8Array, name, length);
  }
  words(name, length) {
    return this.#view(Uint32Array, name, length);
  }
  singles(name, length) {
    return this.#view(Float32Array, name, length);
  }
  floats(name, length) {
    return this.#view(Float64Array, name, length);
  }
  strings(name, length) {
    const table = openStrings(this.#section(name), length);
    if (table === null) throw damaged(`its section "${this.#prefix}${name}" has bytes which are not ${length} texts`);
    return table;
  }
  adjacency(offsetsName, targetsName, rows, targetCount, edges) {
    const offsets = this.words(offsetsName, rows + 1);
    const total = offsets[rows];
    const targets = this.words(targetsName, edges ?? total);
    let inside = offsets[0] === 0 && total === targets.length;
    for (let row = 0; row < rows; row++) if (offsets[row] > offsets[row + 1]) inside = false;
    for (let edge = 0; edge < targets.length; edge++) if (targets[edge] >= targetCount) inside = false;
    if (!inside) throw damaged(`its section "${targetsName}" points outside the graph`);
    return { offsets, targets };
  }
  #view(type, name, length) {
    const { buffer, byteOffset, byteLength } = this.#section(name);
    if (byteLength !== type.BYTES_PER_ELEMENT * length)
      throw damaged(`its section "${this.#prefix}${name}" has ${byteLength} bytes, which are not ${length} numbers`);
    return new type(buffer, byteOffset, length);
  }
  /** One that is not there has no bytes. */
  #section(name) {
    return this.#sections.get(this.#prefix + name) ?? new Uint8Array();
  }
};

// src/compact/open-index.ts
function openIndex(snapshot) {
  const bytes = bytesOf(snapshot);
  const sections = readSections(bytes);
  const meta = metaOf(sections);
  const { occupations: occupations2, skills: skills3, groups, requirements, skillRelations } = meta.counts;
  const read2 = new SectionReader(sections);
  const names = (prefix, count) => {
    const tables = /* @__PURE__ */ new Map();
    for (const name of sections.keys())
      if (name.startsWith(`${prefix}.`) && name.includes("@")) tables.set(name, read2.strings(name, count));
    const ids = read2.strings(`${prefix}.id`, count);
    if (!areAscending(sections.get(`${prefix}.id`), count)) throw damaged("its ids are not in order");
    tables.set(`${prefix}.label@${meta.language}`, read2.strings(`${prefix}.label`, count));
    const table = (kind) => (language = meta.language) => tables.get(`${prefix}.${kind}@${language}`) ?? blankStrings(count);
    return {
      ids,
      codes: read2.strings(`${prefix}.code`, count),
      labels: table("label"),
      altLabels: table("alt"),
      hiddenLabels: table("hidden"),
      descriptions: table("text"),
      scopeNotes: table("note")
    };
  };
  const index = Object.freeze({
    buffer: bytes.buffer,
    byteOffset: bytes.byteOffset,
    byteLength: bytes.byteLength,
    meta,
    occupationCount: occupations2,
    skillCount: skills3,
    groupCount: groups,
    requirements: {
      ...read2.adjacency("req.offsets", "req.skills", occupations2, skills3, requirements),
      kinds: read2.bytes("req.kinds", requirements),
      importance: sections.has("req.importance") ? read2.floats("req.importance", requirements) : null,
      levels: sections.has("req.levels") ? read2.floats("req.levels", requirements) : null
    },
    requiredBy: read2.adjacency("inv.offsets", "inv.occupations", skills3, occupations2, requirements),
    broader: {
      occupations: read2.adjacency("occ.broader.offsets", "occ.broader", occupations2, groups + occupations2),
      skills: read2.adjacency("skill.broader.offsets", "skill.broader", skills3, groups + skills3),
      groups: read2.adjacency("group.broader.offsets", "group.broader", groups, groups)
    },
    skillRelations: {
      ...read2.adjacency("skill.related.offsets", "skill.related", skills3, skills3, skillRelations),
      kinds: read2.bytes("skill.related.kinds", skillRelations)
    },
    occupations: {
      ...names("occ", occupations2),
      levels: read2.bytes("occ.level", occupations2),
      tags: read2.words("occ.tags", occupations2),
      groupCodes: read2.strings("occ.groupCode", occupations2)
    },
    skills: {
      ...names("skill", skills3),
      types: read2.bytes("skill.type", skills3),
      reuse: read2.bytes("skill.reuse", skills3),
      layers: read2.bytes("skill.layer", skills3),
      tags: read2.words("skill.tags", skills3)
    },
    groups: { ...names("group", groups), pillars: read2.bytes("group.pillar", groups) },
    sections,
    // What console.log shows of it in Node, Deno and Bun, instead of every table.
    [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]: () => `SkillIndex { ${meta.source.name}: ${occupations2} occupations, ${skills3} skills, ${requirements} requirements, ${bytes.byteLength} bytes }`
  });
  if (!isSound(index)) throw damaged("its tables contradict one another");
  return index;
}
function metaOf(sections) {
  let meta;
  try {
    meta = JSON.parse(decode(sections.get("meta")));
  } catch {
  }
  if (isMeta(meta)) return meta;
  throw damaged('its section "meta" is not as it should be');
}
function bytesOf(snapshot) {
  try {
    if (snapshot instanceof Uint8Array) return snapshot;
    if (/ArrayBuffer]$/.test(Object.prototype.toString.call(snapshot))) return new Uint8Array(snapshot);
  } catch {
  }
  return new Uint8Array();
}

// src/compact/build-index.ts
function buildIndex(catalogue, options = {}) {
  checkCatalogue(catalogue);
  const { texts = true, altLabels = true, attributes = true } = checkBuildOptions(options);
  const { occupations: occupations2, skills: skills3, groups, requirements } = catalogue;
  const layers = distinct([skills3], ({ layer }) => [layer]);
  const tags = distinct([occupations2, skills3], (concept) => concept.tags);
  if (layers.length > 255)
    throw new SkillGraphError("TOO_LARGE", `The skills have ${layers.length} layers; an index holds at most 255.`);
  if (tags.length > 32)
    throw new SkillGraphError("TOO_LARGE", `The concepts have ${tags.length} tags; an index holds at most 32.`);
  const forward = groupedBy(requirements.occupation, requirements.skill, occupations2.length);
  const inverse = transposed(forward, skills3.length);
  const groupRows = new Map(groups.map((group, row) => [group.id, row]));
  const skillRows = new Map(catalogue.skillRelations.length > 0 ? skills3.map((skill2, row) => [skill2.id, row]) : []);
  const related = groupedBy(
    Uint32Array.from(catalogue.skillRelations, (r) => skillRows.get(r.from)),
    Uint32Array.from(catalogue.skillRelations, (r) => skillRows.get(r.to)),
    skills3.length
  );
  const sections = [
    { name: "meta", bytes: encodeMeta(catalogue, layers, tags, options) },
    { name: "req.offsets", bytes: forward.offsets },
    { name: "req.skills", bytes: forward.targets },
    { name: "req.kinds", bytes: requirements.kind },
    ...requirements.importance ? [{ name: "req.importance", bytes: requirements.importance }] : [],
    ...requirements.level ? [{ name: "req.levels", bytes: requirements.level }] : [],
    { name: "inv.offsets", bytes: inverse.offsets },
    { name: "inv.occupations", bytes: inverse.targets },
    ...nameSections("occ", occupations2),
    { name: "occ.groupCode", bytes: encodeStrings(occupations2, (occupation2) => occupation2.groupCode) },
    { name: "occ.level", bytes: Uint8Array.from(occupations2, levelOf) },
    { name: "occ.tags", bytes: tagBits(occupations2, tags) },
    ...broaderSections("occ", occupations2, groupRows),
    ...nameSections("skill", skills3),
    { name: "skill.type", bytes: Uint8Array.from(skills3, (skill2) => skillTypes.indexOf(skill2.type)) },
    { name: "skill.reuse", bytes: Uint8Array.from(skills3, (skill2) => reuseLevels.indexOf(skill2.reuseLevel)) },
    { name: "skill.layer", bytes: Uint8Array.from(skills3, (skill2) => layers.indexOf(skill2.layer)) },
    { name: "skill.tags", bytes: tagBits(skills3, tags) },
    ...broaderSections("skill", skills3, groupRows),
    { name: "skill.related.offsets", bytes: related.offsets },
    { name: "skill.related", bytes: related.targets },
    {
      name: "skill.related.kinds",
      bytes: Uint8Array.from(catalogue.skillRelations, (r) => requirementKinds.indexOf(r.kind))
    },
    ...nameSections("group", groups),
    { name: "group.pillar", bytes: Uint8Array.from(groups, (group) => group.pillar === "occupation" ? 0 : 1) },
    ...broaderSections("group", groups, groupRows)
  ];
  for (const [prefix, concepts] of [
    ["occ", occupations2],
    ["skill", skills3],
    ["group", groups]
  ]) {
    for (const language of catalogue.languages) {
      const inLanguage = textsIn(concepts, language, catalogue.language);
      if (altLabels) sections.push(...altLabelSections(prefix, inLanguage, language, catalogue.language));
      if (texts) sections.push(...textSections(prefix, inLanguage, language));
    }
  }
  if (attributes && occupations2.some((occupation2) => occupation2.attributes.length > 0))
    sections.push({
      name: ATTRIBUTES,
      bytes: encodeJson(occupations2.map((occupation2) => occupation2.attributes))
    });
  return openIndex(writeSections([...sections, ...encodedLens(catalogue.lens)]));
}
function distinct(kinds, valuesOf) {
  const values = /* @__PURE__ */ new Set();
  for (const concepts of kinds)
    for (let row = 0; row < concepts.length; row++) for (const value of valuesOf(concepts[row])) values.add(value);
  return [...values].sort(compare);
}
function encodeJson(value) {
  return new TextEncoder().encode(JSON.stringify(value));
}
function encodeMeta(catalogue, layers, tags, options) {
  const occurring = new Set(catalogue.requirements.kind);
  const kinds = requirementKinds.filter((_, kind) => occurring.has(kind));
  const meta = {
    source: catalogue.source,
    language: catalogue.language,
    languages: catalogue.languages,
    counts: {
      occupations: catalogue.occupations.length,
      skills: catalogue.skills.length,
      groups: catalogue.groups.length,
      requirements: catalogue.requirements.length,
      skillRelations: catalogue.skillRelations.length
    },
    issues: withIssues({}, catalogue.issues),
    layers,
    tags,
    weighting: options.weighting ?? { name: catalogue.requirements.importance ? "published" : "flat" },
    kinds,
    ...options.features ? {
      features: options.features.map(({ name, share, rarity: rarity2, parameters }) => ({
        name,
        share,
        rarity: rarity2,
        parameters
      }))
    } : {},
    ...catalogue.furtherSources ? { furtherSources: catalogue.furtherSources } : {}
  };
  return encodeJson(meta);
}
function withIssues(counts, issues2) {
  const counted2 = { ...counts };
  for (const { code } of issues2) if (code !== "SHARED_NAME") counted2[code] = (counted2[code] ?? 0) + 1;
  return counted2;
}
function nameSections(prefix, concepts) {
  return [
    { name: `${prefix}.id`, bytes: encodeStrings(concepts, ({ id }) => id) },
    { name: `${prefix}.code`, bytes: encodeStrings(concepts, ({ code }) => code) },
    { name: `${prefix}.label`, bytes: encodeStrings(concepts, ({ label }) => label) }
  ];
}
function textsIn(concepts, language, own) {
  return language === own ? concepts : concepts.map((concept) => concept.translations[language] ?? {});
}
function altLabelSections(prefix, texts, language, own) {
  return [
    ...language === own ? [] : optionalStrings(`${prefix}.label@${language}`, texts, ({ label }) => label),
    ...optionalStrings(`${prefix}.alt@${language}`, texts, ({ altLabels }) => altLabels?.join("\n")),
    ...optionalStrings(`${prefix}.hidden@${language}`, texts, ({ hiddenLabels }) => hiddenLabels?.join("\n"))
  ];
}
function textSections(prefix, texts, language) {
  return [
    ...optionalStrings(`${prefix}.text@${language}`, texts, ({ description }) => description),
    ...optionalStrings(`${prefix}.note@${language}`, texts, ({ scopeNote }) => scopeNote)
  ];
}
function optionalStrings(name, concepts, textOf) {
  const blank = concepts.every((concept) => (textOf(concept) ?? "") === "");
  return blank ? [] : [{ name, bytes: encodeStrings(concepts, textOf) }];
}
function levelOf(occupation2) {
  const { level } = occupation2;
  if (level === void 0) return 0;
  if (Number.isInteger(level) && level >= 1 && level <= 255) return level;
  throw new SkillGraphError(
    "BAD_INPUT",
    `The level of "${occupation2.label}" is ${level}; levels are whole numbers from 1 to 255.`
  );
}
function tagBits(concepts, tags) {
  const bit = new Map(tags.map((tag, i) => [tag, 2 ** i]));
  return Uint32Array.from(concepts, (concept) => concept.tags.reduce((bits, tag) => bits + bit.get(tag), 0));
}
function broaderSections(prefix, concepts, groupRows) {
  const child = [];
  const parent = [];
  let ownRows;
  for (let row = 0; row < concepts.length; row++)
    for (const id of concepts[row].broader) {
      ownRows ??= new Map(concepts.map((concept, own) => [concept.id, own]));
      child.push(row);
      parent.push(groupRows.get(id) ?? groupRows.size + ownRows.get(id));
    }
  const adjacency = groupedBy(Uint32Array.from(child), Uint32Array.from(parent), concepts.length);
  for (let row = 0; row < concepts.length; row++)
    adjacency.targets.subarray(adjacency.offsets[row], adjacency.offsets[row + 1]).sort();
  return [
    { name: `${prefix}.broader.offsets`, bytes: adjacency.offsets },
    { name: `${prefix}.broader`, bytes: adjacency.targets }
  ];
}
function checkBuildOptions(options) {
  return checkOptions(options, buildForms);
}
var isRecorded = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({ name: isText2, parameters: perhaps2(dictionaryOf(() => null)) })
))();
var buildForms = /* @__PURE__ */ (() => ({
  texts: isFlag2,
  altLabels: isFlag2,
  attributes: isFlag2,
  weighting: isRecorded,
  features: /* @__PURE__ */ later(
    () => listOf2(recordOf({ name: isText2, share: isBetween(0), rarity: isText2, parameters: dictionaryOf(() => null) }))
  )
}))();

// src/compact/check-index.ts
function checkIndex(index) {
  const remedy = readable("The index", () => {
    const given3 = index;
    if (typeof given3?.["occupationCount"] === "number" && typeof given3["meta"] === "object")
      return given3.buffer?.byteLength < given3.byteLength ? "one whose buffer was transferred or cut; hand over a copy: index.buffer.slice(0)" : null;
    return typeof given3?.["then"] === "function" ? "a promise; await it" : given3?.["requirements"] !== void 0 ? "a catalogue; buildIndex(catalogue) makes an index of it" : `${shown(index)}; make one with buildIndex(catalogue) or openIndex(buffer)`;
  });
  if (remedy !== null) throw new SkillGraphError("BAD_INPUT", `An index is expected, and this is ${remedy}.`);
}

// src/compact/concept-ref.ts
function conceptRef(index, kind, row, language) {
  const { ids, codes } = index[kind];
  const id = ids.at(row);
  const label = labelIn(index, kind, row, language);
  const code = codes.at(row);
  return code === "" ? { id, label } : { id, label, code };
}
function labelIn(index, kind, row, language) {
  const { labels } = index[kind];
  return labels(language).at(row) || labels().at(row);
}

// src/compact/fold.ts
function fold(text) {
  const plain = /^[ -~]*$/.test(text) ? text.toLowerCase() : unmarked(text);
  const bare = apostrophe.test(plain) ? plain.replace(possessive, "") : plain;
  return bare.replace(/&/g, " and ").replace(/\s\s+|[^\S ]/g, " ").trim();
}
function foldedTogether(texts) {
  const marks2 = /[¶¦]/g;
  const bare = marks2.test(texts.join("")) ? texts.map((text) => text.replace(marks2, "")) : texts;
  return fold(`¦${bare.join("¦¶¦").replaceAll("\n", "¦¦")}¦`).replaceAll(" ¦", "¦").replaceAll("¦ ", "¦");
}
var apostrophe = /* @__PURE__ */ (() => /['’ʼ‘`]/)();
var possessive = /* @__PURE__ */ (() => /['’ʼ‘`](?:s(?![\p{L}\p{N}]))?/gu)();
var droppedMarks = /* @__PURE__ */ (() => /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u00ad\u200c\u200d]/g)();
var ownLetters = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ß: "ss"
};
function unmarked(text) {
  return text.normalize("NFKD").replace(droppedMarks, "").normalize("NFC").toLowerCase().replace(/[łøđıæœþðß]/g, (letter) => ownLetters[letter]);
}

// src/compact/near-names.ts
var LONGEST_NAME = 200;
function nearNames(index, kind, name) {
  if (name.length > LONGEST_NAME) return [];
  const { rowsOf: rowsOf2, sizes } = wordTable(index[kind].labels, index.meta.languages);
  const scores = /* @__PURE__ */ new Map();
  let most = 0;
  for (const word of new Set(wordsIn(name))) {
    const rows = rowsOf2.get(word) ?? [];
    const weight = 1 / Math.log(2 + rows.length);
    most += weight;
    for (const row of rows) scores.set(row, (scores.get(row) ?? 0) + weight);
  }
  return [...scores].filter(([, score]) => score >= most / 3).sort(([rowA, a], [rowB, b]) => b - a || sizes[rowA] - sizes[rowB] || rowA - rowB).slice(0, 5).map(([row]) => conceptRef(index, kind, row));
}
var wordTable = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((labels, languages) => {
  const rowsOf2 = /* @__PURE__ */ new Map();
  const sizes = [];
  for (const language of languages)
    for (const [row, label] of labels(language).all().entries()) {
      const words = wordsIn(label);
      sizes[row] = words.length;
      for (const word of words) {
        const rows = rowsOf2.get(word);
        if (rows === void 0) rowsOf2.set(word, [row]);
        else if (rows[rows.length - 1] !== row) rows.push(row);
      }
    }
  return { rowsOf: rowsOf2, sizes };
}))();
function wordsIn(text) {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+[+#]*/gu) ?? [];
}

// src/compact/find-concept.ts
function findConcept(index, kind, name) {
  checkIndex(index);
  if (typeof name !== "string" || !["occupations", "skills", "groups"].includes(kind))
    throw new SkillGraphError(
      "BAD_INPUT",
      `Nothing is found by ${shown(name)} among ${shown(kind)}: give a text, and occupations, skills or groups.`
    );
  const match = matchConcept(index, kind, name);
  if (match !== null) return match;
  const candidates2 = nearNames(index, kind, name);
  const remedy = name.length > LONGEST_NAME ? " Read texts with profileFromText of skillgraph/search." : candidates2.length > 0 ? ` Did you mean ${candidates2.map(({ label }) => `"${label}"`).join(", ")}?` : "";
  const one2 = kind.slice(0, -1);
  throw new SkillGraphError(
    `UNKNOWN_${one2.toUpperCase()}`,
    `No ${one2} ${shown(name)} in ${sourceName(index)}.${remedy}`,
    { candidates: candidates2 }
  );
}
var tiers = ["code", "label", "altLabel", "hiddenLabel", "id"];
function matchConcept(index, kind, name) {
  const names = index[kind];
  const id = positionIn(names.ids, name);
  if (id >= 0) return { row: id, by: "id" };
  const folded = fold(name.replace(/[¶¦]/g, ""));
  for (const by of tiers) {
    const column2 = names[`${by}s`];
    let rows = rowsByName(column2, index.meta.languages)(folded);
    if (rows.length > 1) {
      const asWritten = rows.filter(
        (row) => namesIn(column2, index.meta.languages).some((texts) => texts[row].split("\n").includes(name))
      );
      if (asWritten.length === 1) rows = asWritten;
    }
    if (rows.length === 1) return { row: rows[0], by };
    if (rows.length > 1) throw ambiguous(index, kind, name, rows);
  }
  return null;
}
function sourceName({ meta: { source } }) {
  return source.version === void 0 ? source.name : `${source.name} ${source.version}`;
}
function namesIn(column2, languages) {
  return typeof column2 === "function" ? languages.map((language) => column2(language).all()) : [column2.all()];
}
var FEW = 8;
var rowsByName = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((column2, languages) => {
  const columns = once(() => namesIn(column2, languages).map(foldedTogether));
  const table = once(() => {
    const rowsOf2 = /* @__PURE__ */ new Map();
    for (const texts of columns())
      for (const [row, names] of texts.split("¶").entries())
        for (const name of names.slice(1, -1).split("¦¦")) {
          const rows = rowsOf2.get(name);
          if (rows === void 0) rowsOf2.set(name, [row]);
          else if (!rows.includes(row)) rows.push(row);
        }
    return rowsOf2;
  });
  let asked = 0;
  return (name) => {
    if (name === "") return [];
    if (asked++ >= FEW) return table().get(name) ?? [];
    const rows = /* @__PURE__ */ new Set();
    const given3 = `¦${name}¦`;
    for (const texts of columns())
      for (let at = texts.indexOf(given3); at >= 0; at = texts.indexOf(given3, at + 1))
        rows.add(texts.slice(0, at).split("¶").length - 1);
    return [...rows];
  };
}))();
function ambiguous(index, kind, name, rows) {
  const candidates2 = [...rows].sort((a, b) => a - b).map((row) => conceptRef(index, kind, row));
  const listed2 = candidates2.slice(0, 8).map(({ label, code, id }) => `"${label}" (${code ?? id})`);
  return new SkillGraphError(
    "AMBIGUOUS",
    `"${name}" is a name of ${rows.length} ${kind}: ${listed2.join(", ")}${rows.length > 8 ? ", …" : ""}. Name one by its label, code or id.`,
    { candidates: candidates2 }
  );
}

// src/catalogue/broader.ts
function checkedBroader(concepts, groups, file, issues2) {
  const parents = /* @__PURE__ */ new Map();
  const below = concepts.filter((concept) => concept.broader?.length);
  if (below.length === 0) return [...concepts];
  const ids = new Set(concepts.map((concept) => concept.id));
  for (const { id, broader } of below)
    parents.set(
      id,
      broader.filter((parent) => {
        const issue = brokenRelation(id, parent, ids.has(parent) || groups.has(parent));
        if (issue !== null) issues2.push({ ...issue, file });
        return issue === null;
      })
    );
  cutCircles(parents, file, issues2);
  return concepts.map((concept) => {
    const broader = parents.get(concept.id);
    return broader === void 0 ? concept : { ...concept, broader: Object.freeze(broader) };
  });
}
function brokenRelation(id, parent, isKnown) {
  if (parent === id)
    return {
      code: "SELF_RELATION",
      message: `${id} is stated to be broader than itself; the relation is left out.`
    };
  if (isKnown) return null;
  return {
    code: "UNKNOWN_CONCEPT",
    message: `${id} names the unknown broader concept ${parent}; the relation is left out.`
  };
}
function cutCircles(parents, file, issues2) {
  const open = /* @__PURE__ */ new Set();
  const done = /* @__PURE__ */ new Set();
  const roots = [];
  for (const [id, above] of parents) if (above.some((parent) => parents.has(parent))) roots.push(id);
  for (const root of roots.sort(compare)) {
    if (done.has(root)) continue;
    const stack = [{ id: root, next: 0 }];
    open.add(root);
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const above = parents.get(top.id) ?? [];
      if (top.next >= above.length) {
        open.delete(top.id);
        done.add(top.id);
        stack.pop();
        continue;
      }
      const parent = above[top.next];
      if (open.has(parent)) {
        above.splice(top.next, 1);
        issues2.push({
          code: "BROADER_CYCLE",
          file,
          message: `${parent} is both above and below ${top.id}; the relation ${top.id} → ${parent} is left out.`
        });
        continue;
      }
      top.next++;
      if (!done.has(parent) && parents.has(parent)) {
        open.add(parent);
        stack.push({ id: parent, next: 0 });
      }
    }
  }
}

// src/catalogue/text.ts
var invisible = /* @__PURE__ */ (() => (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
))();
var untidy = /* @__PURE__ */ (() => (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]|^ | $| {2}/
))();
function cleanText(text) {
  if (!untidy.test(text)) return composed(text);
  return composed(text.replace(invisible, "")).replace(/[\s\u0085]+/g, " ").trim();
}
var inParts = /* @__PURE__ */ (() => /[^\0-\u02ff]/)();
function composed(text) {
  return inParts.test(text) ? text.normalize("NFC") : text;
}
var untidyLines = /* @__PURE__ */ (() => /* @__PURE__ */ new RegExp(`${invisible.source}|\\r|^\\s|\\s$`))();
function cleanLines(text) {
  return composed(untidyLines.test(text) ? text.replace(/\r\n?/g, "\n").replace(invisible, "").trim() : text);
}
function distinctTexts(texts) {
  if (texts.length === 0) return noTexts;
  let tidied2 = false;
  const distinct2 = /* @__PURE__ */ new Set();
  for (const text of texts) {
    const clean = cleanText(text);
    if (clean !== text && text.trim() !== "") tidied2 = true;
    if (clean !== "") distinct2.add(clean);
  }
  return { texts: [...distinct2].sort(compare), tidied: tidied2 };
}
var noTexts = /* @__PURE__ */ (() => ({
  texts: /* @__PURE__ */ Object.freeze([]),
  tidied: false
}))();

// src/catalogue/concepts.ts
function conceptRecords(inputs, file, issues2) {
  const concepts = [];
  for (const input of inputs) {
    const concept = tidied(input, file, issues2);
    if (concept !== null) concepts.push(concept);
  }
  concepts.sort((a, b) => compare(a.id, b.id));
  let count = 0;
  for (let start = 0, end = 0; start < concepts.length; start = end) {
    const { id } = concepts[start];
    for (end = start + 1; end < concepts.length && concepts[end].id === id; ) end++;
    concepts[count++] = end - start === 1 ? concepts[start] : mergedRows(concepts.slice(start, end), file, issues2);
  }
  concepts.length = count;
  return concepts;
}
var none = /* @__PURE__ */ (() => /* @__PURE__ */ Object.freeze([]))();
var untranslated = /* @__PURE__ */ (() => /* @__PURE__ */ Object.freeze({}))();
function tidied(input, file, issues2) {
  const where = { file: input.file ?? file, ...input.row === void 0 ? {} : { row: input.row } };
  const id = cleanText(input.id);
  if (id === "") {
    issues2.push({ code: "MISSING_ID", ...where, message: `"${input.label}" has no identifier; the row is left out.` });
    return null;
  }
  let label = cleanText(input.label);
  if (label === "") {
    issues2.push({ code: "MISSING_LABEL", ...where, message: `${id} has no label; its identifier stands in.` });
    label = id;
  } else if (label !== input.label) {
    issues2.push({ code: "CLEANED_TEXT", ...where, message: `The label of ${id} was tidied to "${label}".` });
  }
  const altLabels = distinctTexts(input.altLabels ?? none);
  if (altLabels.tidied)
    issues2.push({ code: "CLEANED_TEXT", ...where, message: `Alternative labels of "${label}" (${id}) were tidied.` });
  const hiddenLabels = distinctTexts(input.hiddenLabels ?? none);
  const texts = tidiedTexts(input);
  if (texts !== null)
    issues2.push({ code: "CLEANED_TEXT", ...where, message: `Codes or texts of "${label}" (${id}) were tidied.` });
  if (id === input.id && label === input.label && texts === null && !(input.altLabels?.length || input.hiddenLabels?.length || input.broader?.length || input.tags?.length))
    return input;
  return whole(input, {
    ...texts,
    id,
    label,
    altLabels: altLabels.texts,
    ...hiddenLabels.texts.length === 0 ? null : { hiddenLabels: hiddenLabels.texts }
  });
}
function whole(input, tidied2 = {}) {
  return Object.assign({}, input, {
    altLabels: input.altLabels ?? none,
    ...tidied2,
    broader: sortedDistinct(input.broader),
    tags: sortedDistinct(input.tags),
    translations: input.translations ?? untranslated
  });
}
function sortedDistinct(texts = none) {
  if (texts.length < 2) return texts.length === 0 ? none : [cleanText(texts[0])];
  return [...new Set(texts.map(cleanText))].sort(compare);
}
var oneLine = ["code", "groupCode", "layer"];
var severalLines = ["description", "scopeNote"];
function tidiedTexts(input) {
  const stated7 = { ...input };
  let changed = null;
  for (const [fields, clean] of [
    [oneLine, cleanText],
    [severalLines, cleanLines]
  ])
    for (const field of fields) {
      const text = stated7[field];
      if (typeof text !== "string") continue;
      const tidy = clean(text);
      if (tidy === text) continue;
      changed ??= {};
      changed[field] = tidy === "" && field !== "layer" ? void 0 : tidy;
    }
  for (const [language, translation2] of Object.entries(input.translations ?? untranslated)) {
    const tidy = tidiedTranslation(translation2);
    if (tidy === translation2) continue;
    changed ??= {};
    changed["translations"] = { ...input.translations, ...changed["translations"], [language]: tidy };
  }
  return changed;
}
function tidiedTranslation(translation2) {
  const { label, altLabels, hiddenLabels, description, scopeNote } = translation2;
  const isTidy = (text, clean) => text === void 0 || clean(text) === text;
  const areTidy = (texts = none) => texts.every((text) => cleanText(text) === text);
  if (isTidy(label, cleanText) && isTidy(description, cleanLines) && isTidy(scopeNote, cleanLines) && areTidy(altLabels) && areTidy(hiddenLabels))
    return translation2;
  return {
    ...label === void 0 ? {} : { label: cleanText(label) },
    ...altLabels === void 0 ? {} : { altLabels: distinctTexts(altLabels).texts },
    ...hiddenLabels === void 0 ? {} : { hiddenLabels: distinctTexts(hiddenLabels).texts },
    ...description === void 0 ? {} : { description: cleanLines(description) },
    ...scopeNote === void 0 ? {} : { scopeNote: cleanLines(scopeNote) }
  };
}
var unionFields = ["altLabels", "hiddenLabels", "broader", "tags"];
var provenance = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["file", "row", "id", "translations", ...unionFields]))();
function mergedRows(rows, file, issues2) {
  const [first, ...rest] = rows.map((row) => whole(row)).sort((a, b) => compare(contentOf(a), contentOf(b)));
  const merged2 = { ...first };
  const differing = /* @__PURE__ */ new Set();
  for (const row of rest) {
    for (const field of unionFields) {
      const union = [.../* @__PURE__ */ new Set([...merged2[field] ?? none, ...row[field] ?? none])];
      if (merged2[field] !== void 0 || union.length > 0) merged2[field] = union.sort(compare);
    }
    merged2["translations"] = { ...merged2["translations"], ...row.translations };
    for (const [field, value] of Object.entries(row)) {
      if (provenance.has(field) || isBlank(value)) continue;
      const kept = merged2[field];
      if (isBlank(kept)) merged2[field] = value;
      else if (JSON.stringify(kept) !== JSON.stringify(value)) {
        differing.add(field);
        if (compare(JSON.stringify(value), JSON.stringify(kept)) < 0) merged2[field] = value;
      }
    }
  }
  const last = rest[rest.length - 1];
  const detail = differing.size === 0 ? "alike" : `differing in ${[...differing].sort(compare).join(", ")}`;
  issues2.push({
    code: "DUPLICATE_CONCEPT",
    file: last.file ?? file,
    ...last.row === void 0 ? {} : { row: last.row },
    message: `${last.id} has ${rows.length} rows, ${detail}; they are merged${differing.size === 0 ? "" : " (the value first in text order is kept)"}.`
  });
  return merged2;
}
function contentOf(row) {
  return JSON.stringify({ ...row, file: "", row: 0 });
}
function isBlank(value) {
  return value === void 0 || value === "" || value === "unknown" || Array.isArray(value) && value.length === 0;
}

// src/catalogue/requirement-draft.ts
var RequirementDraft = class _RequirementDraft {
  #fallback;
  #files = /* @__PURE__ */ new Set();
  occupationIds = [];
  skillIds = [];
  #occupations = /* @__PURE__ */ new Map();
  #skills = /* @__PURE__ */ new Map();
  #length = 0;
  #last = -1;
  #lastId = null;
  #occupation = new Uint32Array(64);
  #skill = new Uint32Array(64);
  #kind = new Uint8Array(64);
  #importance = null;
  #level = null;
  #row = null;
  constructor(file) {
    this.#fallback = file;
  }
  /** What issues name as their file: those that state requirements, where they are named. */
  get file() {
    return this.#files.size === 0 ? this.#fallback : [...this.#files].join(" and ");
  }
  /** Names a further file that requirements are stated in, for what is said of them. */
  statedIn(file) {
    this.#files.add(file);
  }
  /** Requirements as records, gathered. @throws SkillGraphError `BAD_WEIGHT` for a stated weight that is not finite. */
  static from(requirements, file = "requirements") {
    const draft = new _RequirementDraft(file);
    for (const r of requirements) {
      checkStated(r, "importance");
      checkStated(r, "level");
      draft.add(r.occupation, r.skill, r.kind, r.importance, r.level);
    }
    return draft;
  }
  get length() {
    return this.#length;
  }
  /** What is gathered so far. */
  columns() {
    const end = this.#length;
    return {
      occupation: this.#occupation.subarray(0, end),
      skill: this.#skill.subarray(0, end),
      kind: this.#kind.subarray(0, end),
      importance: this.#importance?.subarray(0, end) ?? null,
      level: this.#level?.subarray(0, end) ?? null,
      row: this.#row?.subarray(0, end) ?? null
    };
  }
  /** `importance` and `level` are NaN where the source states none. */
  add(occupation2, skill2, kind, importance = Number.NaN, level = Number.NaN, row = 0) {
    const at = this.#length;
    this.push(
      this.occupationNumber(occupation2),
      this.skillNumber(skill2),
      requirementKinds.indexOf(kind),
      importance,
      row
    );
    this.#level = stated2(this.#level, at, level, this.#kind.length);
  }
  /** The number that an occupation goes by in the columns. */
  occupationNumber(id) {
    if (id !== this.#lastId) {
      this.#last = intern(id, this.#occupations, this.occupationIds);
      this.#lastId = id;
    }
    return this.#last;
  }
  /** The number that a skill goes by in the columns. */
  skillNumber(id) {
    return intern(id, this.#skills, this.skillIds);
  }
  /** {@link add} of ends that are numbers already, the kind a position in `requirementKinds`. */
  push(occupation2, skill2, kind, importance, row) {
    const at = this.#length;
    if (at === this.#kind.length) this.#grow(2 * at);
    this.#occupation[at] = occupation2;
    this.#skill[at] = skill2;
    this.#kind[at] = kind;
    this.#importance = stated2(this.#importance, at, importance, this.#kind.length);
    if (this.#row !== null || row !== 0) {
      this.#row ??= new Uint32Array(this.#kind.length);
      this.#row[at] = row;
    }
    this.#length = at + 1;
  }
  #grow(capacity) {
    this.#occupation = enlarged(this.#occupation, new Uint32Array(capacity));
    this.#skill = enlarged(this.#skill, new Uint32Array(capacity));
    this.#kind = enlarged(this.#kind, new Uint8Array(capacity));
    if (this.#importance) this.#importance = enlarged(this.#importance, new Float64Array(capacity).fill(Number.NaN));
    if (this.#level) this.#level = enlarged(this.#level, new Float64Array(capacity).fill(Number.NaN));
    if (this.#row) this.#row = enlarged(this.#row, new Uint32Array(capacity));
  }
};
function checkStated(requirement, field) {
  const value = requirement[field];
  if (value !== void 0 && !Number.isFinite(value))
    throw new SkillGraphError(
      "BAD_WEIGHT",
      `The ${field} of "${requirement.skill}" for "${requirement.occupation}" is ${value}. Give a finite number, or leave it out.`
    );
}
function intern(id, numbers, ids) {
  const known = numbers.get(id);
  if (known !== void 0) return known;
  const number = ids.length;
  numbers.set(id, number);
  ids.push(id);
  return number;
}
function stated2(column2, at, value, capacity) {
  if (column2 === null && Number.isNaN(value)) return null;
  const kept = column2 ?? new Float64Array(capacity).fill(Number.NaN);
  kept[at] = value;
  return kept;
}
function enlarged(column2, larger) {
  larger.set(column2);
  return larger;
}

// src/catalogue/higher.ts
function higher(a, b) {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : Math.max(a, b);
}

// src/catalogue/pair-order.ts
var UNKNOWN = 4294967295;
function pairOrder(entries, occupations2, onUnknown) {
  const { occupation: occupation2, skill: skill2, occupationRows: occupationRows2, skillRows } = entries;
  const next = new Uint32Array(occupations2 + 1);
  for (let entry = 0; entry < occupation2.length; entry++) {
    const row = occupationRows2[occupation2[entry]];
    if (row === UNKNOWN || skillRows[skill2[entry]] === UNKNOWN) onUnknown(entry);
    else next[row + 1]++;
  }
  for (let row = 0; row < occupations2; row++) next[row + 1] += next[row];
  const order = new Uint32Array(next[occupations2]);
  for (let entry = 0; entry < occupation2.length; entry++) {
    const row = occupationRows2[occupation2[entry]];
    if (row !== UNKNOWN && skillRows[skill2[entry]] !== UNKNOWN) order[next[row]++] = entry;
  }
  for (let row = 0, start = 0; row < occupations2; row++) {
    const end = next[row];
    if (end - start > 1) sortBySkill(entries, order.subarray(start, end));
    start = end;
  }
  return order;
}
var FEW2 = 32;
var skillsOfFew = /* @__PURE__ */ (() => /* @__PURE__ */ new Uint32Array(FEW2))();
function sortBySkill(entries, list) {
  const { skill: skill2, skillRows } = entries;
  if (list.length <= FEW2) {
    const skills3 = skillsOfFew;
    for (let i = 0; i < list.length; i++) {
      const entry = list[i];
      const row = skillRows[skill2[entry]];
      let at = i;
      for (; at > 0 && skills3[at - 1] > row; at--) {
        skills3[at] = skills3[at - 1];
        list[at] = list[at - 1];
      }
      skills3[at] = row;
      list[at] = entry;
    }
  } else {
    const keys = Float64Array.from(list, (entry, i) => skillRows[skill2[entry]] * list.length + i).sort();
    const before = list.slice();
    for (let i = 0; i < keys.length; i++) list[i] = before[keys[i] % list.length];
  }
  for (let start = 0; start < list.length; ) {
    const row = skillRows[skill2[list[start]]];
    let end = start + 1;
    while (end < list.length && skillRows[skill2[list[end]]] === row) end++;
    if (end - start > 1) sortByContent(entries, list.subarray(start, end));
    start = end;
  }
}
function sortByContent({ kind, importance, level }, repeats) {
  repeats.sort((a, b) => kind[a] - kind[b] || descending(importance, a, b) || descending(level, a, b));
}
function descending(column2, a, b) {
  return column2 === null ? 0 : comparable(column2[b]) - comparable(column2[a]);
}
function comparable(value) {
  return Number.isNaN(value) ? -1 : value;
}

// src/catalogue/requirement-table.ts
function requirementTable(draft, occupationRows2, skillRows, issues2) {
  const entries = resolved(draft, occupationRows2, skillRows);
  const order = pairOrder(entries, occupationRows2.size, (entry) => issues2.push(unknownEnd(entries, entry)));
  const occupation2 = new Uint32Array(order.length);
  const skill2 = new Uint32Array(order.length);
  const kind = new Uint8Array(order.length);
  const importance = entries.importance && new Float64Array(order.length);
  const level = entries.level && new Float64Array(order.length);
  let length = 0;
  let repeated = 0;
  for (let i = 0; i < order.length; i++) {
    const entry = order[i];
    checkWeight(entries, entry);
    const o = entries.occupationRows[entries.occupation[entry]];
    const s = entries.skillRows[entries.skill[entry]];
    const last = length - 1;
    if (length > 0 && occupation2[last] === o && skill2[last] === s) {
      if (++repeated <= MOST_REPEATED) issues2.push(repeatedPair(entries, entry, kind[last]));
      kind[last] = Math.min(kind[last], entries.kind[entry]);
      if (importance) importance[last] = higher(importance[last], entries.importance[entry]);
      if (level) level[last] = higher(level[last], entries.level[entry]);
      continue;
    }
    occupation2[length] = o;
    skill2[length] = s;
    kind[length] = entries.kind[entry];
    if (importance) importance[length] = entries.importance[entry];
    if (level) level[length] = entries.level[entry];
    length++;
  }
  if (repeated > MOST_REPEATED)
    issues2.push({
      code: "DUPLICATE_REQUIREMENT",
      file: draft.file,
      message: `${repeated - MOST_REPEATED} more rows state a pair again.`
    });
  return {
    length,
    occupation: cut(occupation2, length),
    skill: cut(skill2, length),
    kind: cut(kind, length),
    importance: importance && statedOrNull(cut(importance, length)),
    level: level && statedOrNull(cut(level, length))
  };
}
var MOST_REPEATED = 1e5;
function resolved(draft, occupationRows2, skillRows) {
  return {
    ...draft.columns(),
    draft,
    occupationRows: rowsOf(draft.occupationIds, occupationRows2),
    skillRows: rowsOf(draft.skillIds, skillRows)
  };
}
function rowsOf(ids, rows) {
  return Uint32Array.from(ids, (id) => rows.get(id) ?? rows.get(cleanText(id)) ?? UNKNOWN);
}
function checkWeight(entries, entry) {
  const importance = entries.importance?.[entry];
  if (importance === void 0 || Number.isNaN(importance)) return;
  if (!Number.isFinite(importance) || importance < 0)
    throw new SkillGraphError(
      "BAD_WEIGHT",
      `The weight of "${skillOf(entries, entry)}" for "${occupationOf(entries, entry)}" is ${importance}. Weights are finite numbers of at least 0.`
    );
}
function cut(column2, length) {
  return length < column2.length ? column2.slice(0, length) : column2;
}
function statedOrNull(column2) {
  return column2.some((value) => !Number.isNaN(value)) ? column2 : null;
}
function unknownEnd(entries, entry) {
  const occupation2 = occupationOf(entries, entry);
  const skill2 = skillOf(entries, entry);
  const missing = entries.occupationRows[entries.occupation[entry]] === UNKNOWN ? `occupation ${occupation2}` : `skill ${skill2}`;
  return issueAt(
    "UNKNOWN_CONCEPT",
    entries,
    entry,
    `The requirement ${occupation2} – ${skill2} names the unknown ${missing}; it is left out.`
  );
}
function repeatedPair(entries, entry, keptKind) {
  const pair = `${occupationOf(entries, entry)} – ${skillOf(entries, entry)}`;
  const kind = entries.kind[entry];
  return kind === keptKind ? issueAt("DUPLICATE_REQUIREMENT", entries, entry, `${pair} is stated more than once; one statement is kept.`) : issueAt(
    "CONFLICTING_KINDS",
    entries,
    entry,
    `${pair} is both ${requirementKinds[keptKind]} and ${requirementKinds[kind]}; ${requirementKinds[keptKind]} is kept.`
  );
}
function issueAt(code, entries, entry, message) {
  const row = entries.row?.[entry] ?? 0;
  const { file } = entries.draft;
  return row > 0 ? { code, file, row, message } : { code, file, message };
}
function occupationOf({ draft, occupation: occupation2 }, entry) {
  return draft.occupationIds[occupation2[entry]];
}
function skillOf({ draft, skill: skill2 }, entry) {
  return draft.skillIds[skill2[entry]];
}

// src/catalogue/shared-names.ts
function reportSharedNames(concepts, file, issues2) {
  report(concepts, ({ label }) => label, { file, what: "label" }, issues2);
  report(concepts, ({ code }) => code ?? "", { file, what: "code" }, issues2);
}
function report(concepts, nameOf, { file, what }, issues2) {
  const bearers = /* @__PURE__ */ new Map();
  for (const concept of concepts) {
    const name = nameOf(concept);
    if (name === "") continue;
    const key = name.toLowerCase();
    const known = bearers.get(key);
    if (known === void 0) bearers.set(key, concept);
    else if (Array.isArray(known)) known.push(concept);
    else bearers.set(key, [known, concept]);
  }
  for (const found of bearers.values()) {
    if (!Array.isArray(found)) continue;
    const shown2 = found.slice(0, SHOWN).map((concept) => `"${nameOf(concept)}" (${concept.id})`);
    const rest = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : "";
    const alike = new Set(found.map(nameOf)).size === 1 ? `have one ${what}` : `have a ${what} that differs by case only`;
    issues2.push({
      code: "SHARED_NAME",
      file,
      message: `${found.length} ${file} ${alike}: ${shown2.join(", ")}${rest}.`
    });
  }
}
var SHOWN = 5;

// src/catalogue/skill-relations.ts
function checkedSkillRelations(relations, skills3, issues2) {
  const sorted2 = relations.map(cleaned).sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.kind, b.kind));
  const checked = [];
  for (const relation of sorted2) {
    const { from, to, kind } = relation;
    const where = {
      file: relation.file ?? "skillRelations",
      ...relation.row === void 0 ? {} : { row: relation.row }
    };
    const last = checked[checked.length - 1];
    if (from === to)
      issues2.push({
        code: "SELF_RELATION",
        ...where,
        message: `Skill ${from} is related to itself; the relation is left out.`
      });
    else if (!skills3.has(from) || !skills3.has(to))
      issues2.push({
        code: "UNKNOWN_CONCEPT",
        ...where,
        message: `The skill relation ${from} – ${to} names the unknown skill ${skills3.has(from) ? to : from}; it is left out.`
      });
    else if (last?.from === from && last.to === to)
      issues2.push({
        code: "DUPLICATE_RELATION",
        ...where,
        message: `The skill relation ${from} – ${to} is stated more than once; ${last.kind} is kept.`
      });
    else checked.push(Object.freeze({ from, to, kind }));
  }
  return checked;
}
function cleaned(relation) {
  const [from, to] = [cleanText(relation.from), cleanText(relation.to)];
  return from === relation.from && to === relation.to ? relation : { ...relation, from, to };
}

// src/catalogue/create-catalogue.ts
function createCatalogue(input) {
  const issues2 = [...input.issues ?? []];
  const language = input.language ?? "und";
  const occupationConcepts = conceptRecords(input.occupations, "occupations", issues2);
  const skillConcepts = conceptRecords(input.skills, "skills", issues2);
  const groupConcepts = conceptRecords(input.groups ?? [], "groups", issues2);
  if (occupationConcepts.length === 0 || skillConcepts.length === 0)
    throw new SkillGraphError(
      "EMPTY_CATALOGUE",
      `The data hold ${occupationConcepts.length} occupations and ${skillConcepts.length} skills; at least one of each is needed.`
    );
  reportSharedNames(occupationConcepts, "occupations", issues2);
  reportSharedNames(skillConcepts, "skills", issues2);
  const occupationRows2 = rowsById(occupationConcepts);
  const skillRows = rowsById(skillConcepts);
  const draft = input.requirements instanceof RequirementDraft ? input.requirements : RequirementDraft.from(input.requirements);
  const requirements = requirementTable(draft, occupationRows2, skillRows, issues2);
  reportUncomparable(occupationConcepts, requirements.occupation, issues2);
  const groupIds = new Set(groupConcepts.map((group) => group.id));
  const occupations2 = checkedBroader(occupationConcepts, groupIds, "occupations", issues2).map(occupationRecord);
  const skills3 = checkedBroader(skillConcepts, groupIds, "skills", issues2).map(skillRecord);
  const groups = checkedBroader(groupConcepts, /* @__PURE__ */ new Set(), "groups", issues2).map(groupRecord);
  const skillRelations = checkedSkillRelations(input.skillRelations ?? [], skillRows, issues2);
  return rememberMade(
    Object.freeze({
      source: Object.freeze({ ...input.source ?? { name: "unnamed" } }),
      language,
      languages: languagesOf(language, [occupations2, skills3, groups]),
      occupations: Object.freeze(occupations2),
      skills: Object.freeze(skills3),
      groups: Object.freeze(groups),
      requirements,
      skillRelations: Object.freeze(skillRelations),
      issues: Object.freeze(issues2.sort(byContent)),
      ...input.lens === void 0 ? {} : { lens: input.lens },
      ...input.furtherSources === void 0 ? {} : { furtherSources: input.furtherSources }
    })
  );
}
function rowsById(concepts) {
  const rows = /* @__PURE__ */ new Map();
  for (let row = 0; row < concepts.length; row++) rows.set(concepts[row].id, row);
  return rows;
}
function occupationRecord(concept) {
  const { groupCode, level, attributes } = concept;
  return Object.freeze(
    Object.assign(
      conceptFields(concept),
      groupCode === void 0 ? null : { groupCode },
      level === void 0 ? null : { level },
      {
        attributes: attributes?.length ? Object.freeze([...attributes].sort(bySetAndName)) : noAttributes
      }
    )
  );
}
var noAttributes = /* @__PURE__ */ (() => /* @__PURE__ */ Object.freeze([]))();
function skillRecord(concept) {
  const { type = "unknown", reuseLevel = "unknown", layer = "skills" } = concept;
  return Object.freeze(Object.assign(conceptFields(concept), { type, reuseLevel, layer }));
}
function groupRecord(concept) {
  return Object.freeze(Object.assign(conceptFields(concept), { pillar: concept.pillar }));
}
function conceptFields(concept) {
  const { id, label, code, description, scopeNote } = concept;
  return {
    id,
    label,
    altLabels: concept.altLabels?.length ? concept.altLabels : none,
    ...concept.hiddenLabels?.length ? { hiddenLabels: concept.hiddenLabels } : null,
    ...code === void 0 ? null : { code },
    ...description === void 0 ? null : { description },
    ...scopeNote === void 0 ? null : { scopeNote },
    broader: concept.broader?.length ? concept.broader : none,
    tags: concept.tags?.length ? concept.tags : none,
    translations: concept.translations ?? untranslated
  };
}
function bySetAndName(a, b) {
  return compare(a.set, b.set) || compare(a.name, b.name) || compare(String(a.value), String(b.value)) || compare(restOf(a), restOf(b));
}
function restOf({ value, min, max, unit: unit2, code }) {
  return JSON.stringify([typeof value, min, max, unit2, code]);
}
function reportUncomparable(occupations2, required, issues2) {
  const comparable3 = new Uint8Array(occupations2.length);
  for (let edge = 0; edge < required.length; edge++) comparable3[required[edge]] = 1;
  for (let row = 0; row < comparable3.length; row++) {
    if (comparable3[row]) continue;
    const { id, label } = occupations2[row];
    issues2.push({
      code: "NO_REQUIREMENTS",
      file: "requirements",
      message: `"${label}" (${id}) has no requirement; it can be named but not compared.`
    });
  }
}
function languagesOf(language, pillars) {
  const others = /* @__PURE__ */ new Set();
  for (const concepts of pillars)
    for (const { translations } of concepts) for (const other in translations) others.add(other);
  others.delete(language);
  return Object.freeze([language, ...[...others].sort(compare)]);
}
function byContent(a, b) {
  return compare(a.code, b.code) || compare(a.file, b.file) || compare(a.message, b.message) || (a.row ?? 0) - (b.row ?? 0);
}

// src/catalogue/halving.ts
function firstPast(from, to, isPast) {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = low + high >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/compact/derived-section.ts
function withSection(index, section, parts, how = {}) {
  const { name, version, madeOf } = section;
  const kept = keptSections(index, [name]);
  const own = Object.entries(parts).map(([part, bytes]) => ({ name: `${name}.${part}`, bytes }));
  const carried2 = {
    records: { ...kept.records, [name]: { version, madeOf, ...how } },
    dropped: kept.dropped.filter((other) => other !== name),
    sections: [...kept.sections.filter((other) => ownerOf(other.name) !== name), ...own]
  };
  const core = [...index.sections].filter(([other]) => other !== "meta" && !isDerived(index, other));
  const meta = metaWith(index.meta, carried2);
  return openIndex(
    writeSections([
      { name: "meta", bytes: new TextEncoder().encode(JSON.stringify(meta)) },
      ...core.map(([other, bytes]) => ({ name: other, bytes })),
      ...inOrder(carried2.sections)
    ])
  );
}
function hasSection(index, { name, version }) {
  return index.meta.sections?.[name]?.version === version;
}
function sectionOf(index, section) {
  return hasSection(index, section) ? opened(index, section) : null;
}
var opened = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((index, { name, open }) => {
  try {
    return open(new SectionReader(index.sections, `${name}.`), index.meta.sections[name], index);
  } catch (error) {
    throw error instanceof SkillGraphError ? error : damaged(`its section "${name}" does not fit it`);
  }
}))();
function keptSections(index, changed) {
  const { meta, sections } = index;
  const untrue = new Set(changed);
  const records = new Map(Object.entries(meta.sections ?? {}));
  const dropped = new Set(meta.dropped);
  for (let before = -1; before !== records.size; ) {
    before = records.size;
    for (const [name, record] of records) {
      if (Array.isArray(record?.madeOf) && !record.madeOf.some((ground) => untrue.has(ground))) continue;
      records.delete(name);
      dropped.add(name);
      untrue.add(name);
    }
  }
  return {
    records: Object.fromEntries(records),
    sections: [...sections].filter(([name]) => records.has(ownerOf(name))).map(([name, bytes]) => ({ name, bytes })),
    dropped: [...dropped].sort(compare)
  };
}
function sectionsWithout(index, names) {
  const { records, dropped, sections } = keptSections(index, names);
  const left = Object.fromEntries(Object.entries(records).filter(([name]) => !names.includes(name)));
  const meta = metaWith(index.meta, { records: left, dropped, sections });
  const kept = /* @__PURE__ */ new Map([["meta", new TextEncoder().encode(JSON.stringify(meta))]]);
  for (const [name, bytes] of index.sections)
    if (name !== "meta" && (!isDerived(index, name) || Object.hasOwn(left, ownerOf(name)))) kept.set(name, bytes);
  return kept;
}
function metaWith(meta, { records, dropped }) {
  const { sections: _, dropped: __, ...own } = meta;
  const names = Object.keys(records).sort(compare);
  return {
    ...own,
    ...names.length > 0 ? { sections: Object.fromEntries(names.map((name) => [name, records[name]])) } : {},
    ...dropped.length > 0 ? { dropped } : {}
  };
}
function inOrder(sections) {
  return [...sections].sort((a, b) => compare(a.name, b.name));
}
function isDerived({ meta }, name) {
  return Object.hasOwn(meta.sections ?? {}, ownerOf(name));
}
function ownerOf(name) {
  return name.slice(0, Math.max(name.indexOf("."), 0));
}

// src/compact/gather.ts
function gatherColumn(columns, runs, create) {
  let length = 0;
  for (const { start, end } of runs) length += end - start;
  const gathered2 = create(length);
  let at = 0;
  for (const { of, start, end } of runs) {
    gathered2.set(columns[of].subarray(start, end), at);
    at += end - start;
  }
  return gathered2;
}
function gatherStrings(sections, counts, runs) {
  const offsetsOf = sections.map(
    (section, i) => section === void 0 ? new Uint32Array(counts[i] + 1) : new Uint32Array(section.buffer, section.byteOffset, counts[i] + 1)
  );
  let rows = 0;
  let size = 0;
  for (const { of, start, end } of runs) {
    rows += end - start;
    size += offsetsOf[of][end] - offsetsOf[of][start];
  }
  const head = 4 * (rows + 1);
  const gathered2 = new Uint8Array(head + size);
  const offsets = new Uint32Array(gathered2.buffer, 0, rows + 1);
  let row = 0;
  for (const { of, start, end } of runs) {
    const own = offsetsOf[of];
    const at = offsets[row];
    const first = own[start];
    const section = sections[of];
    if (section) {
      const texts = 4 * (counts[of] + 1);
      gathered2.set(section.subarray(texts + first, texts + own[end]), head + at);
    }
    for (let i = start; i < end; i++) offsets[++row] = own[i + 1] - first + at;
  }
  return gathered2;
}
function isBlankStrings(section, count) {
  return section.byteLength === 4 * (count + 1);
}
function edgeRuns(offsets, runs) {
  return runs.map(({ of, start, end }) => ({ of, start: offsets[of][start], end: offsets[of][end] }));
}
function gatherOffsets(offsets, runs) {
  let rows = 0;
  for (const { start, end } of runs) rows += end - start;
  const gathered2 = new Uint32Array(rows + 1);
  let row = 0;
  for (const { of, start, end } of runs) {
    const own = offsets[of];
    const shift = gathered2[row] - own[start];
    for (let i = start; i < end; i++) gathered2[++row] = own[i + 1] + shift;
  }
  return gathered2;
}

// src/compact/index-tables.ts
function tablesOf(index) {
  checkIndex(index);
  return index;
}
var coreSections = [
  "meta",
  "req.offsets",
  "req.skills",
  "req.kinds",
  "req.importance",
  "req.levels",
  "inv.offsets",
  "inv.occupations",
  "occ.id",
  "occ.code",
  "occ.label",
  "occ.groupCode",
  "occ.level",
  "occ.tags",
  "occ.broader.offsets",
  "occ.broader",
  "skill.id",
  "skill.code",
  "skill.label",
  "skill.type",
  "skill.reuse",
  "skill.layer",
  "skill.tags",
  "skill.broader.offsets",
  "skill.broader",
  "skill.related.offsets",
  "skill.related",
  "skill.related.kinds",
  "group.id",
  "group.code",
  "group.label",
  "group.pillar",
  "group.broader.offsets",
  "group.broader"
];
function coreBytes(index) {
  checkIndex(index);
  let bytes = 0;
  for (const name of coreSections) bytes += index.sections.get(name)?.byteLength ?? 0;
  return bytes;
}

// src/compact/splice-occupations.ts
function spliceOccupations(parts, runs, options) {
  const base = parts[0].index;
  const indexes = parts.map(({ index }) => index);
  const counts = indexes.map(({ occupationCount }) => occupationCount);
  const count = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  const strings = (name) => ({
    name,
    bytes: gatherStrings(
      indexes.map(({ sections }) => sections.get(name)),
      counts,
      runs
    )
  });
  const kept = (names) => coreSections.filter(names).map((name) => ({ name, bytes: base.sections.get(name) }));
  const graph = requirementSections(parts, runs);
  const { tags, occupationTags, skillTags } = tagSections(indexes, runs);
  const own = base.meta.language;
  const optional = (prefix) => options.languages.flatMap((language) => [
    ...language === own ? [] : [`${prefix}.label@${language}`],
    ...["alt", "hidden", "text", "note"].map((kind) => `${prefix}.${kind}@${language}`)
  ]).flatMap((name) => {
    if (!indexes.some(({ sections }) => sections.has(name))) return [];
    if (prefix !== "occ") return [{ name, bytes: base.sections.get(name) }];
    const section = strings(name);
    return isBlankStrings(section.bytes, count) ? [] : [section];
  });
  const carried2 = keptOf(base, keptSections(base, ["occupations", "requirements"]));
  const meta = {
    source: base.meta.source,
    language: own,
    languages: options.languages,
    counts: { ...base.meta.counts, occupations: count, requirements: graph.length },
    issues: sortedCounts(options.issues),
    layers: base.meta.layers,
    tags,
    weighting: options.weighting ?? weightingOf(base, graph.rated),
    kinds: graph.kinds,
    ...base.meta.features ? { features: base.meta.features } : {},
    ...base.meta.furtherSources ? { furtherSources: base.meta.furtherSources } : {}
  };
  const attributes = attributeSection(indexes, runs);
  return openIndex(
    writeSections([
      { name: "meta", bytes: new TextEncoder().encode(JSON.stringify(metaWith(meta, carried2))) },
      ...graph.sections,
      ...["occ.id", "occ.code", "occ.label", "occ.groupCode"].map(strings),
      {
        name: "occ.level",
        bytes: gatherColumn(
          indexes.map(({ occupations: occupations2 }) => occupations2.levels),
          runs,
          (length) => new Uint8Array(length)
        )
      },
      { name: "occ.tags", bytes: occupationTags },
      ...broaderSections2(parts, runs),
      ...kept((name) => name.startsWith("skill.")).map(
        (section) => section.name === "skill.tags" ? { ...section, bytes: skillTags } : section
      ),
      ...kept((name) => name.startsWith("group.")),
      ...["occ", "skill", "group"].flatMap(optional),
      ...attributes ? [attributes] : [],
      ...Object.values(lensSections).flatMap(
        (name) => base.sections.has(name) ? [{ name, bytes: base.sections.get(name) }] : []
      ),
      ...inOrder(carried2.sections)
    ])
  );
}
var gathered = (name) => coreSections.includes(name) || name === ATTRIBUTES || Object.values(lensSections).includes(name) || /^(occ|skill|group)\.(label|alt|hidden|text|note)@/.test(name);
function keptOf({ meta, sections }, kept) {
  const known = (name) => gathered(name) || Object.keys(meta.sections ?? {}).some((derived2) => name.startsWith(`${derived2}.`));
  const unknown = [...sections.keys()].filter((name) => !known(name));
  return { ...kept, dropped: [.../* @__PURE__ */ new Set([...kept.dropped, ...unknown])].sort(compare) };
}
function requirementSections(parts, runs) {
  const requirements = parts.map(({ index }) => index.requirements);
  const offsets = gatherOffsets(
    requirements.map((table) => table.offsets),
    runs
  );
  const edges = edgeRuns(
    requirements.map((table) => table.offsets),
    runs
  );
  const targets = gatherColumn(
    parts.map(
      ({ index, skillRow }, i) => i === 0 ? index.requirements.targets : index.requirements.targets.map(skillRow)
    ),
    edges,
    (length) => new Uint32Array(length)
  );
  const kinds = gatherColumn(
    requirements.map((table) => table.kinds),
    edges,
    (length) => new Uint8Array(length)
  );
  const stated7 = (field) => {
    if (requirements.every((table) => table[field] === null)) return null;
    const column2 = gatherColumn(
      requirements.map((table) => table[field] ?? new Float64Array(table.targets.length).fill(Number.NaN)),
      edges,
      (length) => new Float64Array(length)
    );
    return column2.some((value) => !Number.isNaN(value)) ? column2 : null;
  };
  const importance = stated7("importance");
  const levels2 = stated7("levels");
  const inverse = transposed({ offsets, targets }, parts[0].index.skillCount);
  const occurring = new Set(kinds);
  return {
    sections: [
      { name: "req.offsets", bytes: offsets },
      { name: "req.skills", bytes: targets },
      { name: "req.kinds", bytes: kinds },
      ...importance ? [{ name: "req.importance", bytes: importance }] : [],
      ...levels2 ? [{ name: "req.levels", bytes: levels2 }] : [],
      { name: "inv.offsets", bytes: inverse.offsets },
      { name: "inv.occupations", bytes: inverse.targets }
    ],
    length: targets.length,
    rated: importance !== null,
    kinds: requirementKinds.filter((_, kind) => occurring.has(kind))
  };
}
function tagSections(indexes, runs) {
  const base = indexes[0];
  const used = indexes.map(() => 0);
  for (const { of, start, end } of runs)
    for (let row = start; row < end; row++) used[of] = (used[of] | indexes[of].occupations.tags[row]) >>> 0;
  for (const bits of base.skills.tags) used[0] = (used[0] | bits) >>> 0;
  const names = new Set(indexes.flatMap(({ meta }, i) => meta.tags.filter((_, bit) => used[i] >>> bit & 1)));
  const tags = [...names].sort(compare);
  if (tags.length > 32)
    throw new SkillGraphError("TOO_LARGE", `The concepts have ${tags.length} tags; an index holds at most 32.`);
  const renumbered = (column2, of) => {
    const bits = indexes[of].meta.tags.map((tag) => tags.indexOf(tag));
    if (bits.every((bit, i) => bit === i)) return column2;
    return column2.map((word) => bits.reduce((sum, bit, i) => sum + (word >>> i & 1 ? 2 ** bit : 0), 0));
  };
  return {
    tags,
    occupationTags: gatherColumn(
      indexes.map(({ occupations: occupations2 }, i) => renumbered(occupations2.tags, i)),
      runs,
      (length) => new Uint32Array(length)
    ),
    skillTags: renumbered(base.skills.tags, 0)
  };
}
function broaderSections2(parts, runs) {
  const offsets = [0];
  const targets = [];
  for (const { of, start, end } of runs) {
    const { index, broaderRow } = parts[of];
    const { offsets: own, targets: stored2 } = index.broader.occupations;
    for (let row = start; row < end; row++) {
      const parents = Array.from(stored2.subarray(own[row], own[row + 1]), broaderRow).filter((parent) => parent >= 0);
      targets.push(...parents.sort((a, b) => a - b));
      offsets.push(targets.length);
    }
  }
  return [
    { name: "occ.broader.offsets", bytes: Uint32Array.from(offsets) },
    { name: "occ.broader", bytes: Uint32Array.from(targets) }
  ];
}
function weightingOf({ meta, requirements }, rated2) {
  const chosen = (isRated2) => isRated2 ? "published" : "flat";
  const { name, parameters } = meta.weighting;
  const asked = parameters !== void 0 || name !== chosen(requirements.importance !== null);
  return asked ? meta.weighting : { name: chosen(rated2) };
}
function sortedCounts(issues2) {
  const counted2 = Object.entries(issues2).filter(([, count]) => count > 0);
  return Object.fromEntries(counted2.sort(([a], [b]) => compare(a, b)));
}
function attributeSection(indexes, runs) {
  const name = ATTRIBUTES;
  if (!indexes.some(({ sections }) => sections.has(name))) return null;
  const lists = indexes.map(
    ({ sections, occupationCount }) => storedAttributes(sections, occupationCount) ?? new Array(occupationCount).fill([])
  );
  const gathered2 = runs.flatMap(({ of, start, end }) => lists[of].slice(start, end));
  if (gathered2.every((attributes) => attributes.length === 0)) return null;
  return { name, bytes: new TextEncoder().encode(JSON.stringify(gathered2)) };
}

// src/compact/with-occupations.ts
function withOccupations(index, added, options = {}) {
  checkIndex(index);
  if (!readable("The list", () => Array.isArray(added) && added.every((one2) => Array.isArray(one2?.requirements))))
    throw new SkillGraphError(
      "BAD_INPUT",
      `Added occupations are ${shown(added)}; give a list of { id, label, requirements: […] }.`
    );
  if (added.length === 0) return index;
  const catalogue = catalogueOf(index, added);
  const { weighting, ...kept } = checkBuildOptions(options);
  const own = buildIndex(catalogue, kept);
  const { runs, oldRows, addedRows } = merged(index, own);
  const skillRows = rowsIn(index, "skills", own);
  const { groupCount } = index;
  const parentRows = own.groups.ids.all().map((id) => {
    const group = positionOf(index.groups.ids.all(), id);
    return group >= 0 ? group : groupCount + oldRows[positionOf(index.occupations.ids.all(), id)];
  });
  const parts = [
    {
      index,
      skillRow: (skill2) => skill2,
      broaderRow: (stored2) => stored2 < groupCount ? stored2 : groupCount + oldRows[stored2 - groupCount]
    },
    {
      index: own,
      skillRow: (skill2) => skillRows[skill2],
      broaderRow: (stored2) => stored2 < own.groupCount ? parentRows[stored2] : groupCount + addedRows[stored2 - own.groupCount]
    }
  ];
  const { meta } = index;
  const issues2 = withIssues(meta.issues, catalogue.issues);
  const languages = /* @__PURE__ */ new Set([...meta.languages, ...own.meta.languages]);
  languages.delete(meta.language);
  return spliceOccupations(parts, runs, {
    languages: [meta.language, ...[...languages].sort(compare)],
    issues: issues2,
    weighting
  });
}
function catalogueOf(index, added) {
  const known = index.occupations.ids.all();
  const skills3 = /* @__PURE__ */ new Set([index.skills.ids.at(0)]);
  const parents = /* @__PURE__ */ new Set();
  const requirements = [];
  for (const { id, broader = [], requirements: own } of added) {
    const occupation2 = cleanText(id);
    if (positionOf(known, occupation2) >= 0)
      throw new SkillGraphError(
        "BAD_INPUT",
        `The occupation "${occupation2}" is in the index already. Remove it first: withoutOccupations(index, ["${occupation2}"]).`
      );
    for (const requirement of own) {
      const skill2 = index.skills.ids.at(findConcept(index, "skills", requirement.skill).row);
      skills3.add(skill2);
      requirements.push({ ...requirement, occupation: occupation2, skill: skill2 });
    }
    for (const parent of broader)
      if (positionOf(index.groups.ids.all(), parent) >= 0 || positionOf(known, parent) >= 0) parents.add(parent);
  }
  return createCatalogue({
    language: index.meta.language,
    occupations: added.map(({ requirements: _, ...occupation2 }) => occupation2),
    skills: Array.from(skills3, (id) => ({ id, label: id })),
    groups: Array.from(parents, (id) => ({ id, label: id, pillar: "occupation" })),
    requirements
  });
}
function merged(index, own) {
  const ids = index.occupations.ids.all();
  const oldRows = new Uint32Array(ids.length);
  const addedRows = new Uint32Array(own.occupationCount);
  const runs = [];
  let old = 0;
  const takeOldUpTo = (end, before) => {
    if (end > old) runs.push({ of: 0, start: old, end });
    for (; old < end; old++) oldRows[old] = old + before;
  };
  for (const [i, id] of own.occupations.ids.all().entries()) {
    takeOldUpTo(~positionOf(ids, id), i);
    addedRows[i] = old + i;
    runs.push({ of: 1, start: i, end: i + 1 });
  }
  takeOldUpTo(ids.length, own.occupationCount);
  return { runs, oldRows, addedRows };
}
function rowsIn(index, kind, own) {
  const ids = index[kind].ids.all();
  return own[kind].ids.all().map((id) => positionOf(ids, id));
}
function positionOf(sorted2, text) {
  const place = firstPast(0, sorted2.length, (at) => compare(sorted2[at], text) >= 0);
  return sorted2[place] === text ? place : ~place;
}

// src/compact/without-occupations.ts
function withoutOccupations(index, ids) {
  checkIndex(index);
  if (!readable("The list", () => Array.isArray(ids)))
    throw new SkillGraphError("BAD_INPUT", `Occupations to leave out are ${shown(ids)}; give a list of names.`);
  const removed = new Set(ids.map((id) => findConcept(index, "occupations", id).row));
  const { occupationCount, groupCount, requirements, broader, meta } = index;
  if (removed.size === 0) return index;
  if (removed.size === occupationCount)
    throw new SkillGraphError("EMPTY_CATALOGUE", "No occupation would be left; at least one is needed.");
  const runs = [];
  const newRows = new Int32Array(occupationCount).fill(-1);
  let next = 0;
  let orphaned = 0;
  let unrequiring = 0;
  for (let row = 0; row < occupationCount; row++) {
    if (removed.has(row)) {
      if (requirements.offsets[row] === requirements.offsets[row + 1]) unrequiring++;
      continue;
    }
    newRows[row] = next++;
    const last = runs.at(-1);
    if (last?.end === row) runs[runs.length - 1] = { ...last, end: row + 1 };
    else runs.push({ of: 0, start: row, end: row + 1 });
    for (let at = broader.occupations.offsets[row]; at < broader.occupations.offsets[row + 1]; at++)
      if (removed.has(broader.occupations.targets[at] - groupCount)) orphaned++;
  }
  const broaderRow = (stored2) => {
    const row = stored2 < groupCount ? stored2 : newRows[stored2 - groupCount];
    return stored2 < groupCount || row < 0 ? row : groupCount + row;
  };
  const issues2 = {
    ...meta.issues,
    NO_REQUIREMENTS: (meta.issues["NO_REQUIREMENTS"] ?? 0) - unrequiring,
    UNKNOWN_CONCEPT: (meta.issues["UNKNOWN_CONCEPT"] ?? 0) + orphaned
  };
  return spliceOccupations([{ index, skillRow: (skill2) => skill2, broaderRow }], runs, {
    languages: meta.languages,
    issues: issues2
  });
}

// src/compact/attribution.ts
function attributionOf({
  source,
  furtherSources = []
}) {
  const sentences = [source.attribution, ...furtherSources.map(sentenceOf)].filter((text) => text !== void 0);
  return sentences.length === 0 ? void 0 : [...new Set(sentences)].join(" ");
}
function sentenceOf({ attribution: attribution2, name, licence }) {
  return attribution2 ?? `${name}${licence === void 0 ? "" : `, ${licence}`}.`;
}

// src/similarity/option-forms.ts
function checkedOptions(options, forms19, languages) {
  return takenOptions(options, forms19, (name, value) => checkOption(name, value, forms19[name], languages));
}
function checkOption(name, value, form, languages) {
  const wanted = readable(`The option ${name}`, () => misfit(form, value, languages), "BAD_OPTION");
  if (wanted !== null) throw badOption(name, value, wanted);
}
function checkEach(name, records, forms19, further) {
  readable(
    name,
    () => {
      checkOption(name, records, "list");
      for (const [at, record] of records.entries()) {
        if (further !== void 0) checkNames(record, [...Object.keys(forms19), ...further]);
        for (const field in forms19)
          checkOption(
            `${name}[${at}].${field}`,
            record?.[field],
            forms19[field]
          );
      }
    },
    "BAD_OPTION"
  );
}
var asForm = (form) => (value) => {
  const wanted = misfit(form, value, void 0);
  return wanted === null ? null : { at: "", value, wanted };
};
function misfit(form, value, languages) {
  if (typeof form === "number")
    return Number.isInteger(value) && value >= form ? null : `a whole number of at least ${form}`;
  if (form instanceof Set) return form.has(value) ? null : `one of ${[...form].join(", ")}`;
  if (typeof form === "object") {
    const [least, most] = form;
    return typeof value === "number" && value >= least && value <= most ? null : `a number from ${least} to ${most}`;
  }
  switch (form) {
    case "flag":
      return typeof value === "boolean" ? null : "true or false";
    case "score":
      return typeof value === "number" && !Number.isNaN(value) ? null : "a number";
    case "weight":
      return Number.isFinite(value) && value >= 0 ? null : "a number of 0 or more";
    case "share":
      return Number.isFinite(value) && value > 0 ? null : "a number above 0";
    case "text":
      return typeof value === "string" ? null : "a text";
    case "function":
      return typeof value === "function" ? null : "a function";
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value) ? null : "an object";
    case "list":
      return Array.isArray(value) ? null : "a list";
    case "language":
      if (typeof value !== "string") return "the code of a language";
      return languages === void 0 || languages.includes(value) ? null : `a language the index holds: ${languages.join(", ")}`;
    case "filter":
      return typeof value === "function" || Array.isArray(value) && !value.includes(void 0) && value.every((name) => typeof name === "string") ? null : "a list of names or a function of an occupation";
    case "metric":
      return isMetric(value) ? null : `a metric, such as jaccard from 'skillgraph' (a value, not its name)`;
    case "method":
      return isMetric(value) || isMade(value, "scorer") ? null : `a metric or method, such as jaccard from 'skillgraph' (a value, not its name)`;
    default:
      return isMade(value, "prepare") ? null : `a weighting, such as rarity from 'skillgraph' (a value, not its name)`;
  }
}
function isMetric(value) {
  return isMade(value, "score") && isMade(value, "shared");
}
function isMade(value, what) {
  const { name, [what]: made3 } = Object(value);
  return typeof name === "string" && typeof made3 === "function" && typeof value !== "function";
}

// src/query/answer/ask.ts
var askForms = { language: "language" };
var rankedForms = /* @__PURE__ */ (() => ({ ...askForms, limit: 0, minScore: "score", among: "filter" }))();
var comparedForms = { method: "method", weighting: "weighting" };
function askedOf(index, options, forms19) {
  checkIndex(index);
  return checkedOptions(options, forms19, index.meta.languages);
}

// src/query/accessors.ts
function occupation(index, name, options = {}) {
  const { language } = askedOf(index, options, askForms);
  const { row } = findConcept(index, "occupations", name);
  const group = groupOfOccupation(index, row, language);
  const level = index.occupations.levels[row];
  const { levelScale } = index.meta.source;
  return {
    ...conceptView(index, "occupations", row, language),
    ...group === void 0 ? {} : { group },
    ...level === 0 ? {} : { level, ...levelScale === void 0 ? {} : { levelScale } },
    requirements: listOf3(index.requirements, row).length
  };
}
function skill(index, name, options = {}) {
  const { language } = askedOf(index, options, askForms);
  const { row } = findConcept(index, "skills", name);
  return {
    ...conceptView(index, "skills", row, language),
    type: skillTypes[index.skills.types[row]],
    reuseLevel: reuseLevels[index.skills.reuse[row]],
    layer: index.meta.layers[index.skills.layers[row]],
    degree: listOf3(index.requiredBy, row).length
  };
}
function occupations(index, options = {}) {
  const { language } = askedOf(index, options, askForms);
  return Array.from({ length: index.occupationCount }, (_, row) => conceptRef(index, "occupations", row, language));
}
function skills(index, options = {}) {
  const { language } = askedOf(index, options, askForms);
  return Array.from({ length: index.skillCount }, (_, row) => conceptRef(index, "skills", row, language));
}
function requirementsOf(index, name, options = {}) {
  const { language } = askedOf(index, options, askForms);
  const { row } = findConcept(index, "occupations", name);
  const start = index.requirements.offsets[row];
  return Array.from(listOf3(index.requirements, row), (at, i) => requirementView(index, row, at, start + i, language));
}
function requiredBy(index, name, options = {}) {
  const { language } = askedOf(index, options, askForms);
  const { row: at } = findConcept(index, "skills", name);
  return Array.from(listOf3(index.requiredBy, at), (row) => {
    const edge = index.requirements.offsets[row] + listOf3(index.requirements, row).indexOf(at);
    return requirementView(index, row, at, edge, language);
  });
}
function attribution(index) {
  checkIndex(index);
  return attributionOf(index.meta);
}
function requirementView(index, row, at, edge, language) {
  const { kinds, importance, levels: levels2 } = index.requirements;
  const from = conceptRef(index, "occupations", row, language);
  const to = conceptRef(index, "skills", at, language);
  return {
    occupation: from.id,
    occupationLabel: from.label,
    skill: to.id,
    skillLabel: to.label,
    kind: requirementKinds[kinds[edge]],
    layer: index.meta.layers[index.skills.layers[at]],
    ...importance && !Number.isNaN(importance[edge]) ? { importance: importance[edge] } : {},
    ...levels2 && !Number.isNaN(levels2[edge]) ? { level: levels2[edge] } : {}
  };
}
function conceptView(index, kind, row, language) {
  const names = index[kind];
  const ref = conceptRef(index, kind, row, language);
  const description = textIn(names.descriptions, row, language);
  const scopeNote = textIn(names.scopeNotes, row, language);
  const altLabels = textIn(names.altLabels, row, language);
  const bits = index[kind].tags[row];
  return {
    ...ref,
    altLabels: altLabels === "" ? [] : altLabels.split("\n"),
    ...description === "" ? {} : { description },
    ...scopeNote === "" ? {} : { scopeNote },
    tags: index.meta.tags.filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1),
    broader: Array.from(
      listOf3(index.broader[kind], row),
      (target) => target < index.groupCount ? conceptRef(index, "groups", target, language) : conceptRef(index, kind, target - index.groupCount, language)
    ),
    .../^https?:\/\//.test(ref.id) ? { url: ref.id } : {}
  };
}
function textIn(table, row, language) {
  const translated = language === void 0 ? "" : table(language).at(row);
  return translated === "" ? table().at(row) : translated;
}
function groupOfOccupation(index, row, language) {
  const code = index.occupations.groupCodes.at(row);
  if (code === "") return void 0;
  const at = occupationGroups(index).get(code);
  return at === void 0 ? { id: code, label: code, code } : conceptRef(index, "groups", at, language);
}
var occupationGroups = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  const rows = /* @__PURE__ */ new Map();
  for (const [row, code] of index.groups.codes.all().entries())
    if (index.groups.pillars[row] === 0 && code !== "") rows.set(code, row);
  return rows;
}))();

// src/similarity/graph-totals.ts
var degreeSection = {
  name: "degrees",
  version: 1,
  madeOf: ["skills"],
  open: (parts, stored2, { skillCount }) => {
    const { occupations: occupations2, requirements, total } = stored2;
    const degrees = parts.words("skills", skillCount);
    const skillTotals = parts.floats("importance", skillCount);
    if (![occupations2, requirements, total, ...skillTotals].every(Number.isFinite) || degrees.some((degree) => degree > occupations2))
      throw damaged("its degrees are no counts of a whole");
    const meanSize = occupations2 > 0 ? requirements / occupations2 : 0;
    return { degrees, totals: { occupations: occupations2, meanSize, skillTotals, total } };
  }
};
function isBlock(index) {
  return hasSection(index, degreeSection);
}
var graphTotals = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => sectionOf(index, degreeSection)?.totals ?? ownTotals(index)
))();
var degreesOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  const stored2 = sectionOf(index, degreeSection);
  if (stored2 !== null) return stored2.degrees;
  const { offsets } = index.requiredBy;
  const degrees = new Uint32Array(index.skillCount);
  for (let skill2 = 0; skill2 < degrees.length; skill2++) degrees[skill2] = offsets[skill2 + 1] - offsets[skill2];
  return degrees;
}))();
function ownTotals(index) {
  const { offsets, targets, importance } = index.requirements;
  let occupations2 = 0;
  for (let row = 0; row < index.occupationCount; row++) if (offsets[row + 1] > offsets[row]) occupations2++;
  const sums = once(() => {
    const skillTotals = new Float64Array(index.skillCount);
    let total = 0;
    for (let edge = 0; edge < targets.length; edge++) {
      const value = importanceAt(importance, edge);
      skillTotals[targets[edge]] += value;
      total += value;
    }
    return { skillTotals, total };
  });
  return {
    occupations: occupations2,
    meanSize: occupations2 > 0 ? targets.length / occupations2 : 0,
    get skillTotals() {
      return sums().skillTotals;
    },
    get total() {
      return sums().total;
    }
  };
}
function importanceAt(importance, edge) {
  if (importance === null) return 1;
  const value = importance[edge];
  return Number.isNaN(value) ? 1 : value;
}

// src/similarity/weighting.ts
var flat = { name: "flat", prepare: () => () => 1 };
function byKind(weights = {}) {
  const { essential = 1, optional = 0.5, rated: rated2 } = checkedOptions(weights, kindForms);
  const share = rated2 ?? 1;
  return {
    name: "byKind",
    parameters: { essential, optional, ...rated2 === void 0 ? {} : { rated: rated2 } },
    prepare: () => (r) => r.kind === "essential" ? essential : r.kind === "optional" ? optional : share * stated3(r)
  };
}
var kindForms = { essential: "score", optional: "score", rated: "score" };
var essentialOnly = /* @__PURE__ */ (() => ({
  .../* @__PURE__ */ byKind({ essential: 1, optional: 0 }),
  name: "essentialOnly"
}))();
var published = { name: "published", prepare: () => stated3 };
var publishedLevel = {
  name: "publishedLevel",
  prepare: () => (r) => Number.isNaN(r.level) ? 1 : r.level
};
var rarity = {
  name: "rarity",
  prepare: ({ occupations: occupations2 }) => ({ degree }) => degree > 0 ? Math.max(0, Math.log(occupations2 / degree)) : Math.log(Math.max(1, occupations2))
};
var smoothedRarity = {
  name: "smoothedRarity",
  prepare: ({ occupations: occupations2 }) => ({ degree }) => Math.log((1 + occupations2) / (1 + degree)) + 1
};
function bm25(options = {}) {
  const {
    k1 = 1.2,
    b = 0.75,
    term = byKind()
  } = checkedOptions(options, {
    k1: "weight",
    b: [0, 1],
    term: "weighting"
  });
  return {
    name: "bm25",
    parameters: { k1, b, term: term.name, ...term.parameters },
    prepare: (totals) => {
      const frequency = term.prepare(totals);
      return (r) => {
        const tf = frequency(r);
        const idf = Math.log(1 + (totals.occupations - r.degree + 0.5) / (r.degree + 0.5));
        return idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * r.size / totals.meanSize));
      };
    }
  };
}
function comparativeAdvantage(options = {}) {
  const { effective } = checkedOptions(options, { effective: /* @__PURE__ */ new Set([">", ">="]) });
  return {
    name: "comparativeAdvantage",
    ...effective ? { parameters: { effective } } : {},
    prepare: ({ skillTotals, total }) => {
      return (r) => {
        const share = r.total > 0 ? stated3(r) / r.total : 0;
        const common = skillTotals[r.skill] / total;
        const rca = common > 0 ? share / common : 0;
        if (effective === void 0) return rca;
        return (effective === ">" ? rca > 1 : rca >= 1) ? 1 : 0;
      };
    }
  };
}
var centred = {
  name: "centred",
  prepare: ({ skillTotals }) => (r) => stated3(r) - (r.degree > 0 ? skillTotals[r.skill] / r.degree : 0)
};
function rounded(weighting, bits = 20) {
  checkOption("weighting", weighting, "weighting");
  if (!(Number.isInteger(bits) && bits >= 0 && bits <= 40))
    throw badOption("bits", bits, "a whole number from 0 to 40");
  const steps2 = 2 ** bits;
  return {
    name: `rounded(${weighting.name})`,
    parameters: { ...weighting.parameters, bits },
    prepare: (totals) => {
      const weigh = weighting.prepare(totals);
      return (r) => {
        const exact = weigh(r);
        if (exact === 0) return 0;
        return (Math.round(exact * steps2) || Math.sign(exact)) / steps2;
      };
    }
  };
}
function product(...weightings) {
  for (const weighting of weightings) checkOption("weighting", weighting, "weighting");
  return {
    name: weightings.map((weighting) => weighting.name).join("×"),
    parameters: Object.assign({}, ...weightings.map((weighting) => weighting.parameters ?? {})),
    prepare: (totals) => {
      const factors = weightings.map((weighting) => weighting.prepare(totals));
      return (r) => factors.reduce((weight, factor) => weight * factor(r), 1);
    }
  };
}
function stated3({ importance }) {
  return Number.isNaN(importance) ? 1 : importance;
}

// src/similarity/matrix.ts
function columnDegree({ columns: { offsets }, wholeDegrees }, column2) {
  return wholeDegrees ? wholeDegrees[column2] : offsets[column2 + 1] - offsets[column2];
}
var matrixOf = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, weighting) => weighting === flat ? unweighted(index) : weighted(index, edgeWeights(index, weighting))
))();
var transposedMatrix = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (matrix) => withTotals({
    rowCount: matrix.columnCount,
    columnCount: matrix.rowCount,
    rows: matrix.columns,
    weights: matrix.columnWeights,
    columns: matrix.rows,
    columnWeights: matrix.weights
  })
))();
function edgeWeights(index, weighting) {
  const { offsets, targets, kinds, importance, levels: levels2 } = index.requirements;
  const degrees = degreesOf(index);
  const weigh = weighting.prepare(graphTotals(index));
  const weights = new Float64Array(targets.length);
  const r = {
    skill: 0,
    kind: "essential",
    importance: 0,
    level: 0,
    degree: 0,
    size: 0,
    total: 0
  };
  for (let row = 0; row < index.occupationCount; row++) {
    const end = offsets[row + 1];
    r.size = end - offsets[row];
    r.total = 0;
    for (let edge = offsets[row]; edge < end; edge++) r.total += importanceAt(importance, edge);
    for (let edge = offsets[row]; edge < end; edge++) {
      const skill2 = targets[edge];
      r.skill = skill2;
      r.kind = requirementKinds[kinds[edge]];
      r.importance = importance ? importance[edge] : Number.NaN;
      r.level = levels2 ? levels2[edge] : Number.NaN;
      r.degree = degrees[skill2];
      const weight = weigh(r);
      if (!Number.isFinite(weight))
        throw new SkillGraphError(
          "BAD_WEIGHT",
          `The weighting "${weighting.name}" gives ${weight} for "${index.skills.labels().at(skill2)}" of "${index.occupations.labels().at(row)}". Weights must be finite.`
        );
      weights[edge] = weight;
    }
  }
  return weights;
}
function unweighted(index) {
  return withTotals({
    rowCount: index.occupationCount,
    columnCount: index.skillCount,
    rows: index.requirements,
    weights: null,
    columns: index.requiredBy,
    columnWeights: null,
    wholeDegrees: isBlock(index) ? degreesOf(index) : void 0
  });
}
function weighted(index, edgeWeight) {
  const { offsets, targets } = index.requirements;
  const kept = edgeWeight.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
  const rowOf = new Uint32Array(kept);
  const columnOf = new Uint32Array(kept);
  const weights = new Float64Array(kept);
  let next = 0;
  for (let row = 0; row < index.occupationCount; row++)
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      if (edgeWeight[edge] === 0) continue;
      rowOf[next] = row;
      columnOf[next] = targets[edge];
      weights[next++] = edgeWeight[edge];
    }
  return weightedMatrix(
    index.occupationCount,
    index.skillCount,
    groupedBy(rowOf, columnOf, index.occupationCount),
    weights
  );
}
function weightedMatrix(rowCount, columnCount, rows, weights) {
  const stated7 = weights.every((weight) => weight === 1) ? null : weights;
  const columns = once(() => transposed(rows, columnCount));
  const columnWeights = once(() => stated7 && transposedValues(rows, columns(), stated7));
  return withTotals({
    rowCount,
    columnCount,
    rows,
    weights: stated7,
    get columns() {
      return columns();
    },
    get columnWeights() {
      return columnWeights();
    }
  });
}
function withTotals(bare) {
  const { rows, rowCount, weights } = bare;
  const { offsets } = rows;
  const sums = new Float64Array(rowCount);
  const norms = new Float64Array(rowCount);
  let signed = false;
  for (let row = 0; row < rowCount; row++) {
    let sum = 0;
    let squares = 0;
    const end = offsets[row + 1];
    for (let edge = offsets[row]; edge < end; edge++) {
      const weight = weights === null ? 1 : weights[edge];
      if (weight < 0) signed = true;
      sum += weight;
      squares += weight * weight;
    }
    sums[row] = sum;
    norms[row] = Math.sqrt(squares);
  }
  return Object.assign(bare, { sums, norms, signed });
}

// src/similarity/metric.ts
function sharedOf({ shared }) {
  if (shared.length > 2) return shared;
  const ofWeights = shared;
  return (a, b) => ofWeights(a, b);
}
var weightProduct = (a, b) => a * b;
var one = () => 1;
var asShared = (shared) => shared;
var asScored = (score) => score;
var jaccard = /* @__PURE__ */ (() => ({
  name: "jaccard",
  symmetric: true,
  shared: Math.min,
  score: (shared, a, b) => shared / (a.sum + b.sum - shared),
  needed: (score, a, b) => score * (a.sum + b.sum) / (1 + score)
}))();
var dice = /* @__PURE__ */ (() => ({
  name: "dice",
  symmetric: true,
  shared: Math.min,
  score: (shared, a, b) => 2 * shared / (a.sum + b.sum),
  needed: (score, a, b) => score * (a.sum + b.sum) / 2
}))();
var overlap = /* @__PURE__ */ (() => ({
  name: "overlap",
  symmetric: true,
  shared: Math.min,
  score: (shared, a, b) => shared / Math.min(a.sum, b.sum),
  needed: (score, a, b) => score * Math.min(a.sum, b.sum)
}))();
var cosine = {
  name: "cosine",
  symmetric: true,
  shared: weightProduct,
  score: (shared, a, b) => shared / (a.norm * b.norm),
  needed: (score, a, b) => score * a.norm * b.norm,
  signed: true
};
var sumOfProducts = {
  name: "sumOfProducts",
  symmetric: true,
  shared: weightProduct,
  score: asShared,
  needed: asScored,
  signed: true
};
var coverage = /* @__PURE__ */ (() => ({
  name: "coverage",
  symmetric: false,
  shared: Math.min,
  score: (shared, _a, b) => shared / b.sum,
  needed: (score, _a, b) => score * b.sum
}))();
function tversky(alpha, beta) {
  for (const [name, value] of Object.entries({ alpha, beta }))
    if (!Number.isFinite(value)) throw badOption(name, value, "a number");
  const score = (shared, a, b) => shared / (shared + alpha * (a.sum - shared) + beta * (b.sum - shared));
  tverskyScores.set(score, { alpha, beta });
  return {
    name: `tversky(${alpha}, ${beta})`,
    symmetric: alpha === beta,
    parameters: { alpha, beta },
    shared: Math.min,
    score,
    // With a negative weight scores need not fall as totals rise: no bound holds.
    ...alpha >= 0 && beta >= 0 ? {
      needed: (score2, a, b) => {
        const slope = 1 - score2 + score2 * (alpha + beta);
        return slope > 0 ? score2 * (alpha * a.sum + beta * b.sum) / slope : 0;
      }
    } : {}
  };
}
var tverskyScores = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakMap())();
function tverskyWeights(score) {
  return tverskyScores.get(score);
}
var minConditional = /* @__PURE__ */ (() => ({
  name: "minConditional",
  symmetric: true,
  shared: Math.min,
  score: (shared, a, b) => shared / Math.max(a.sum, b.sum),
  needed: (score, a, b) => score * Math.max(a.sum, b.sum)
}))();
var commonSkills = /* @__PURE__ */ (() => ({
  name: "commonSkills",
  symmetric: true,
  shared: Math.min,
  score: asShared,
  needed: asScored
}))();
var adamicAdar = {
  name: "adamicAdar",
  symmetric: true,
  shared: (_a, _b, degree) => degree > 1 ? 1 / Math.log(degree) : 0,
  score: asShared,
  needed: asScored,
  unweighted: true
};
var resourceAllocation = {
  name: "resourceAllocation",
  symmetric: true,
  shared: (_a, _b, degree) => degree > 0 ? 1 / degree : 0,
  score: asShared,
  needed: asScored,
  unweighted: true
};
var newman = {
  name: "newman",
  symmetric: true,
  shared: (_a, _b, degree) => degree > 1 ? 1 / (degree - 1) : 0,
  score: asShared,
  needed: asScored,
  unweighted: true
};
var leichtHolmeNewman = {
  name: "leichtHolmeNewman",
  symmetric: true,
  shared: one,
  score: (shared, a, b) => shared / (a.count * b.count),
  needed: (score, a, b) => score * a.count * b.count,
  unweighted: true
};

// src/compact/lending.ts
function lending(make) {
  const idle = [];
  return (use) => {
    const scratch = idle.pop() ?? make();
    const result = use(scratch);
    idle.push(scratch);
    return result;
  };
}

// src/similarity/scores.ts
function metricScores(matrix, vector, metric) {
  checkSigned(matrix, metric);
  return scratchOf(matrix)((scratch) => scored(matrix, vector, metric, scratch));
}
function checkSigned(matrix, metric) {
  if (matrix.signed && !metric.signed)
    throw new SkillGraphError(
      "BAD_WEIGHT",
      `"${metric.name}" is not defined for negative weights (centred ratings). Use cosine, or a weighting without negative values.`
    );
}
function scored(matrix, vector, metric, scratch) {
  const count = accumulate(matrix, vector, metric, scratch);
  const { sums, rows, scores } = scratch;
  const { offsets } = matrix.rows;
  const b = { count: 0, sum: 0, norm: 0 };
  for (let i = 0; i < count; i++) {
    const row = rows[i];
    b.count = offsets[row + 1] - offsets[row];
    b.sum = matrix.sums[row];
    b.norm = matrix.norms[row];
    scores[i] = metric.score(sums[row], vector, b);
    sums[row] = 0;
  }
  return { count, rows, scores };
}
function pairScore(matrix, vector, row, metric) {
  const parts = sharedParts(matrix, vector, row, metric);
  if (parts.columns.length === 0) return 0;
  let shared = 0;
  for (const value of parts.values) shared += value;
  return metric.score(shared, vector, rowTotals(matrix, row));
}
function sharedParts(matrix, vector, row, metric) {
  const { offsets, targets } = matrix.rows;
  const shared = sharedOf(metric);
  const columns = [];
  const values = [];
  let edge = offsets[row];
  const end = offsets[row + 1];
  for (let i = 0; i < vector.columns.length; i++) {
    const column2 = vector.columns[i];
    while (edge < end && targets[edge] < column2) edge++;
    if (edge === end) break;
    if (targets[edge] !== column2) continue;
    const a = vector.weights ? vector.weights[i] : 1;
    const b = matrix.weights ? matrix.weights[edge] : 1;
    columns.push(column2);
    values.push(shared(a, b, columnDegree(matrix, column2)));
  }
  return { columns, values };
}
function rowTotals(matrix, row) {
  return {
    count: matrix.rows.offsets[row + 1] - matrix.rows.offsets[row],
    sum: matrix.sums[row],
    norm: matrix.norms[row]
  };
}
var scratchOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  ({ rowCount }) => lending(
    () => ({
      sums: new Float64Array(rowCount),
      rows: new Uint32Array(rowCount + 1),
      scores: new Float64Array(rowCount),
      listed: new Uint8Array(rowCount)
    })
  )
))();
function accumulate(matrix, vector, metric, scratch) {
  const binary = matrix.weights === null && vector.weights === null;
  if (binary && (metric.shared === Math.min || metric.shared === weightProduct))
    return accumulateCounts(matrix, vector, scratch);
  if (metric.shared === Math.min) return accumulateMinima(matrix, vector, scratch);
  return accumulateParts(matrix, vector, metric, scratch);
}
function accumulateCounts(matrix, vector, { sums, rows }) {
  const { offsets, targets } = matrix.columns;
  const { columns } = vector;
  let count = 0;
  for (let i = 0; i < columns.length; i++) {
    const column2 = columns[i];
    const end = offsets[column2 + 1];
    for (let edge = offsets[column2]; edge < end; edge++) {
      const row = targets[edge];
      const sum = sums[row];
      rows[count] = row;
      count += sum === 0 ? 1 : 0;
      sums[row] = sum + 1;
    }
  }
  return count;
}
function accumulateMinima(matrix, vector, { sums, rows }) {
  const { offsets, targets } = matrix.columns;
  const { columnWeights } = matrix;
  const { columns, weights } = vector;
  let count = 0;
  for (let i = 0; i < columns.length; i++) {
    const column2 = columns[i];
    const a = weights === null ? 1 : weights[i];
    const end = offsets[column2 + 1];
    for (let edge = offsets[column2]; edge < end; edge++) {
      const row = targets[edge];
      const b = columnWeights === null ? 1 : columnWeights[edge];
      const sum = sums[row];
      rows[count] = row;
      count += sum === 0 ? 1 : 0;
      sums[row] = sum + Math.min(a, b);
    }
  }
  return count;
}
function accumulateParts(matrix, vector, metric, { sums, rows, listed: listed2 }) {
  const { offsets, targets } = matrix.columns;
  const { columnWeights } = matrix;
  const shared = sharedOf(metric);
  let count = 0;
  for (let i = 0; i < vector.columns.length; i++) {
    const column2 = vector.columns[i];
    const a = vector.weights === null ? 1 : vector.weights[i];
    const end = offsets[column2 + 1];
    const degree = columnDegree(matrix, column2);
    for (let edge = offsets[column2]; edge < end; edge++) {
      const row = targets[edge];
      if (listed2[row] === 0) {
        listed2[row] = 1;
        rows[count++] = row;
      }
      sums[row] += shared(a, columnWeights === null ? 1 : columnWeights[edge], degree);
    }
  }
  for (let i = 0; i < count; i++) listed2[rows[i]] = 0;
  return count;
}

// src/similarity/subject.ts
function occupationSubject(index, row) {
  const { offsets, targets, kinds, importance, levels: levels2 } = index.requirements;
  const start = offsets[row];
  const end = offsets[row + 1];
  return {
    row,
    skills: targets.subarray(start, end),
    kinds: kinds.subarray(start, end),
    importance: importance?.subarray(start, end) ?? null,
    levels: levels2?.subarray(start, end) ?? null
  };
}
function rowVector(matrix, row) {
  const start = matrix.rows.offsets[row];
  const end = matrix.rows.offsets[row + 1];
  return {
    row,
    columns: matrix.rows.targets.subarray(start, end),
    weights: matrix.weights?.subarray(start, end) ?? null,
    count: end - start,
    sum: matrix.sums[row],
    norm: matrix.norms[row]
  };
}
function subjectVector(index, weighting, subject) {
  if (subject.row >= 0) return rowVector(matrixOf(index, weighting), subject.row);
  const all = profileWeights(index, weighting, subject);
  const columns = new Uint32Array(all.length);
  const weights = new Float64Array(all.length);
  let count = 0;
  let sum = 0;
  let squares = 0;
  let binary = true;
  for (let i = 0; i < all.length; i++) {
    const weight = all[i];
    if (weight === 0) continue;
    columns[count] = subject.skills[i];
    weights[count++] = weight;
    sum += weight;
    squares += weight * weight;
    if (weight !== 1) binary = false;
  }
  return {
    row: -1,
    columns: columns.subarray(0, count),
    weights: binary ? null : weights.subarray(0, count),
    count,
    sum,
    norm: Math.sqrt(squares)
  };
}
function profileWeights(index, weighting, subject) {
  const weigh = weighting.prepare(graphTotals(index));
  const degrees = degreesOf(index);
  let total = 0;
  for (let i = 0; i < subject.skills.length; i++) total += stated4(subject.importance, i, 1);
  const weights = new Float64Array(subject.skills.length);
  for (let i = 0; i < weights.length; i++) {
    const skill2 = subject.skills[i];
    const requirement = {
      skill: skill2,
      kind: requirementKinds[subject.kinds[i]],
      importance: stated4(subject.importance, i, Number.NaN),
      level: stated4(subject.levels, i, Number.NaN),
      degree: degrees[skill2],
      size: subject.skills.length,
      total
    };
    weights[i] = weigh(requirement);
  }
  return weights;
}
function stated4(column2, i, otherwise) {
  const value = column2?.[i];
  return value === void 0 || Number.isNaN(value) ? otherwise : value;
}

// src/similarity/skill-scores.ts
function metricSkillScores(index, metric, weighting, skill2) {
  const matrix = transposedMatrix(matrixOf(index, weighting));
  const vector = rowVector(matrix, skill2);
  return vector.count === 0 ? null : metricScores(matrix, vector, metric);
}

// src/similarity/method.ts
function isMetric2(method) {
  return !("scorer" in method);
}
function weighted2(metric, needed, held = needed) {
  checkOption("metric", metric, "metric");
  checkOption("needed", needed, "weighting");
  checkOption("held", held, "weighting");
  const scorer = derivedBy((index, _) => metricScorer(index, metric, needed, held));
  return {
    name: metric.name,
    symmetric: metric.symmetric && held === needed,
    parameters: { ...describe("weighting", needed), ...held === needed ? {} : describe("held", held) },
    scorer: (index) => scorer(index, metric),
    ...held === needed ? { skillScores: (index, skill2) => metricSkillScores(index, metric, needed, skill2) } : {}
  };
}
function scorerOf(index, method, weighting) {
  if (isMetric2(method)) return metricScorers(index, method)(weighting ?? defaultWeighting(index));
  return method.scorer(index);
}
function defaultWeighting(index) {
  checkIndex(index);
  const weighting = recordedWeighting(index);
  if (weighting !== null) return weighting;
  throw new SkillGraphError(
    "NEEDS_FUNCTION",
    `The index was built with the weighting "${index.meta.weighting.name}", which a snapshot can name but not hold. Pass it again: { weighting }.`
  );
}
var recordedWeighting = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  ({ meta }) => weightingMadeOf(meta.weighting.name, meta.weighting.parameters)
))();
function weightingMadeOf(name, parameters = {}) {
  const within2 = /^rounded\((.+)\)$/.exec(name)?.[1];
  if (within2 !== void 0) {
    const { bits, ...rest } = parameters;
    const weighting = weightingMadeOf(within2, rest);
    return weighting && rounded(weighting, bits);
  }
  if (name === "byKind") return byKind(parameters);
  const parts = name.split("×").map(namedWeighting);
  if (!parts.every((part) => part !== void 0)) return null;
  const made3 = parts.length === 1 ? parts[0] : product(...parts);
  return sameParameters(made3.parameters, parameters) ? made3 : null;
}
function sameParameters(a = {}, b = {}) {
  const names = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
function plainMethod(index) {
  checkIndex(index);
  return index.requirements.importance ? cosine : jaccard;
}
function namedWeighting(name) {
  return plainWeightings.find((weighting) => weighting.name === name);
}
var plainWeightings = /* @__PURE__ */ (() => [
  flat,
  /* @__PURE__ */ byKind(),
  essentialOnly,
  published,
  publishedLevel,
  rarity,
  smoothedRarity,
  /* @__PURE__ */ bm25(),
  /* @__PURE__ */ comparativeAdvantage(),
  centred
])();
var metricScorers = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((index, metric) => {
  const known = /* @__PURE__ */ new WeakMap();
  return (weighting) => {
    const scorer = known.get(weighting) ?? metricScorer(index, metric, weighting, weighting);
    known.set(weighting, scorer);
    return scorer;
  };
}))();
function metricScorer(index, metric, needed, held) {
  const matrix = matrixOf(index, needed);
  const vectorOf = (subject) => subjectVector(index, held, subject);
  return {
    hasEvidence: (subject) => vectorOf(subject).count > 0,
    scores: (subject) => metricScores(matrix, vectorOf(subject), metric),
    score: (subject, row) => pairScore(matrix, vectorOf(subject), row, metric),
    explain: (subject, row) => {
      const vector = vectorOf(subject);
      const { columns, values } = sharedParts(matrix, vector, row, metric);
      const shared = values.reduce((sum, value) => sum + value, 0);
      const score = columns.length === 0 ? 0 : metric.score(shared, vector, rowTotals(matrix, row));
      const contributions = columns.map((column2, i) => ({
        feature: "skill",
        row: column2,
        contribution: shared === 0 ? 0 : score * values[i] / shared
      }));
      return { score, contributions, indirect: 0 };
    },
    comparison: { metric, matrix, vectorOf, ownRows: held === needed }
  };
}
function describe(role, weighting) {
  const described = { [role]: weighting.name };
  for (const [name, value] of Object.entries(weighting.parameters ?? {})) described[`${role}.${name}`] = value;
  return described;
}

// src/similarity/top-k.ts
var TopK = class {
  #limit;
  #sign;
  #rows;
  #keys;
  #size = 0;
  constructor(k, capacity, lowest = false) {
    this.#limit = Math.min(k, capacity);
    this.#sign = lowest ? -1 : 1;
    this.#rows = new Uint32Array(this.#limit);
    this.#keys = new Float64Array(this.#limit);
  }
  /** Whether an offer would be kept, for offers that cost something to make. */
  takes(row, score) {
    if (this.#size < this.#limit) return true;
    return this.#limit > 0 && worse(this.#keys[0], this.#rows[0], score * this.#sign, row);
  }
  offer(row, score) {
    if (!this.takes(row, score)) return;
    const key = score * this.#sign;
    if (this.#size < this.#limit) this.#up(this.#size++, row, key);
    else this.#down(row, key, this.#size);
  }
  /** Empties the heap into a ranking. */
  take() {
    const rows = new Uint32Array(this.#size);
    const scores = new Float64Array(this.#size);
    while (this.#size > 0) {
      const last = --this.#size;
      rows[last] = this.#rows[0];
      scores[last] = this.#keys[0] * this.#sign;
      this.#down(this.#rows[last], this.#keys[last], last);
    }
    return { rows, scores };
  }
  #up(position, row, key) {
    let at = position;
    while (at > 0) {
      const parent = at - 1 >> 1;
      if (!worse(key, row, this.#keys[parent], this.#rows[parent])) break;
      this.#set(at, this.#rows[parent], this.#keys[parent]);
      at = parent;
    }
    this.#set(at, row, key);
  }
  #down(row, key, size) {
    let at = 0;
    for (; ; ) {
      let child = 2 * at + 1;
      if (child >= size) break;
      const right = child + 1;
      if (right < size && worse(this.#keys[right], this.#rows[right], this.#keys[child], this.#rows[child]))
        child = right;
      if (!worse(this.#keys[child], this.#rows[child], key, row)) break;
      this.#set(at, this.#rows[child], this.#keys[child]);
      at = child;
    }
    if (size > 0) this.#set(at, row, key);
  }
  #set(at, row, key) {
    this.#rows[at] = row;
    this.#keys[at] = key;
  }
};
function worse(key, row, otherKey, otherRow2) {
  return key < otherKey || key === otherKey && row > otherRow2;
}

// src/query/answer/insufficient.ts
function insufficient(subject, reason2, asked = {}, target) {
  return target === void 0 ? { status: "insufficient", subject, asked, reason: reason2, results: [] } : { status: "insufficient", subject, target, asked, reason: reason2, results: [] };
}
function insufficientSubject(subject, asked = {}) {
  return insufficient(
    subject,
    subject.kind === "occupation" ? `"${subject.label}" has no requirement that this method compares.` : subject.notUnderstood.length === 0 ? "The profile is empty: name at least one skill." : `None of the profile's skills counts here.${notUnderstoodText(subject)}`,
    asked
  );
}
function notUnderstoodText(subject) {
  if (subject.kind === "occupation" || subject.notUnderstood.length === 0) return "";
  return ` Not understood: ${subject.notUnderstood.map(({ name }) => shown(name)).join(", ")}.`;
}

// src/query/answer/names-given.ts
function isCertain(input) {
  return readable(
    "The name",
    () => typeof input === "object" && input?.status === "certain"
  );
}
function tookOf(input, by) {
  if (typeof input === "string")
    return by === "altLabel" || by === "hiddenLabel" ? { typed: input, matched: input, matchedBy: by } : null;
  const { typed, matched: matched2, matchedBy } = input;
  const own = matchedBy === "id" || matchedBy === "code" || matchedBy === "label" && typed === matched2;
  return own ? null : { typed, matched: matched2, matchedBy };
}

// src/query/answer/held-occupations.ts
var JOB_SKILLS = 10;
function jobSkills(index, row) {
  const { offsets, targets, kinds, importance } = index.requirements;
  const skills3 = [];
  let total = 0;
  for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
    if (requirementKinds[kinds[edge]] === "optional") continue;
    const published2 = importance?.[edge] ?? Number.NaN;
    const value = Number.isNaN(published2) ? 1 : published2;
    total += value;
    skills3.push({ skill: targets[edge], importance: value });
  }
  const share = Math.min(1, JOB_SKILLS / total);
  return skills3.map(({ skill: skill2, importance: value }) => ({ skill: skill2, importance: value * share }));
}

// src/query/answer/profile-input.ts
function resolveProfile(index, input, language) {
  const { skills: skills3, occupations: occupations2, unclear, nearNames: nearNames2 } = readable("The profile", () => profileGiven(input));
  const notUnderstood = unclear.map(({ text: name, family: near }) => ({
    name,
    reason: "ambiguous",
    near
  }));
  const stated7 = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  for (const { name, importance, level } of skills3) {
    const row = understoodRow(index, "skills", name, { taken, notUnderstood, nearNames: nearNames2 });
    if (row === null) continue;
    const known = stated7.get(row);
    stated7.set(
      row,
      known ? { importance: higher(known.importance, importance), level: higher(known.level, level) } : { importance, level }
    );
  }
  const named = [...stated7.keys()].sort((a, b) => a - b);
  const jobs = /* @__PURE__ */ new Map();
  for (const { name } of occupations2) {
    const took = /* @__PURE__ */ new Map();
    const row = understoodRow(index, "occupations", name, { taken: took, notUnderstood, nearNames: nearNames2 });
    if (row !== null && !jobs.has(row)) jobs.set(row, took.get(row));
  }
  const fromJobs = /* @__PURE__ */ new Map();
  for (const job of jobs.keys())
    for (const { skill: skill2, importance } of jobSkills(index, job)) {
      const known = stated7.get(skill2);
      if (known !== void 0 && (!fromJobs.has(skill2) || known.importance >= importance)) continue;
      stated7.set(skill2, { importance, level: Number.NaN });
      fromJobs.set(skill2, job);
    }
  const rows = [...stated7.keys()].sort((a, b) => a - b);
  const values = rows.map((row) => stated7.get(row));
  const refs = (kind, some, took) => Array.from(some, (row) => {
    const ref = conceptRef(index, kind, row, language);
    const name = took.get(row);
    return name === void 0 ? ref : { ...ref, took: name };
  });
  return {
    subject: {
      row: -1,
      skills: Uint32Array.from(rows),
      kinds: new Uint8Array(rows.length),
      importance: statedColumn(values.map(({ importance }) => importance)),
      levels: statedColumn(values.map(({ level }) => level))
    },
    ref: {
      kind: "profile",
      skills: refs("skills", named, taken),
      ...jobs.size === 0 ? {} : { occupations: refs("occupations", jobs.keys(), jobs) },
      notUnderstood
    },
    fromJobs
  };
}
function profileGiven(input) {
  const given3 = Array.isArray(input) ? { skills: input } : input ?? {};
  const { skills: skills3, occupations: occupations2 = [], unclear = [], nearNames: nearNames2 = NEAR_NAMES } = given3;
  if (![skills3, occupations2, unclear].every(Array.isArray))
    throw new SkillGraphError(
      "BAD_INPUT",
      `A subject is an occupation (id, code or label), a list of skills, or { skills: […], occupations: […] }, not ${shown(input)}.`
    );
  checkOption("nearNames", nearNames2, 0);
  return {
    skills: Array.from(skills3, (entry) => read(entry, "skill")),
    occupations: Array.from(occupations2, (entry) => read(entry, "job")),
    unclear,
    nearNames: nearNames2
  };
}
var NEAR_NAMES = 20;
function read(entry, what) {
  const unstated = { importance: Number.NaN, level: Number.NaN };
  if (typeof entry === "string") return { name: entry, ...unstated };
  if (typeof entry === "object" && entry !== null && ("status" in entry || "id" in entry && "text" in entry))
    return { name: entry, ...unstated };
  const { skill: skill2, importance = Number.NaN, level = Number.NaN } = entry ?? {};
  if (typeof skill2 !== "string" || what === "job")
    throw new SkillGraphError(
      "BAD_INPUT",
      `A ${what} of a profile is a name${what === "job" ? "" : " or { skill, importance?, level? }"}, not ${shown(entry)}.`
    );
  checkShare("importance", importance, skill2);
  checkShare("level", level, skill2);
  return { name: skill2, importance, level };
}
function understoodRow(index, kind, name, notes) {
  const { taken, notUnderstood, nearNames: nearNames2 } = notes;
  if (typeof name === "object" && "status" in name && name.status !== "certain") {
    const unclear = name.status === "choice";
    notUnderstood.push({
      name: name.typed,
      reason: unclear ? "ambiguous" : "unknown",
      near: unclear ? name.family : notUnderstood.length < nearNames2 ? name.near : []
    });
    return null;
  }
  const match = matched(index, kind, typeof name === "string" ? name : name.id, notes);
  if (match === null) return null;
  const { row, by } = match;
  const took = typeof name === "string" || isCertain(name) ? tookOf(name, by) : tookText(name.text, index[kind].labels().at(row));
  if (took !== null && !taken.has(row)) taken.set(row, took);
  return row;
}
function tookText(text, label) {
  return text.toLowerCase() === label.toLowerCase() ? null : { typed: text, matched: text, matchedBy: "label" };
}
function matched(index, kind, name, { notUnderstood, nearNames: most }) {
  try {
    const match = matchConcept(index, kind, name);
    if (match !== null) return match;
    notUnderstood.push({
      name,
      reason: "unknown",
      near: notUnderstood.length < most ? nearNames(index, kind, name) : []
    });
  } catch (error) {
    if (!(error instanceof SkillGraphError) || error.code !== "AMBIGUOUS") throw error;
    notUnderstood.push({ name, reason: "ambiguous", near: error.candidates });
  }
  return null;
}
function checkShare(field, value, skill2) {
  if (typeof value !== "number" || value < 0 || value > 1)
    throw new SkillGraphError(
      "BAD_WEIGHT",
      `The ${field} of "${skill2}" is ${shown(value)}. Give a number from 0 to 1, or leave it out.`
    );
}
function statedColumn(values) {
  return values.every(Number.isNaN) ? null : Float64Array.from(values);
}

// src/query/answer/subject-input.ts
function resolveSubject(index, input, language) {
  if (typeof input === "string" || isCertain(input)) {
    const { row, by, ref } = namedOccupation(index, input, language);
    const matchedBy = typeof input === "string" ? by : input.matchedBy;
    return { subject: occupationSubject(index, row), ref: { kind: "occupation", ...ref, matchedBy } };
  }
  return resolveProfile(index, input, language);
}
function resolveTarget(index, input, language) {
  if (typeof input !== "string" && !isCertain(input))
    throw new SkillGraphError("BAD_INPUT", `A target is an occupation (id, code or label), not ${shown(input)}.`);
  return namedOccupation(index, input, language);
}
function namedOccupation(index, input, language) {
  const { row, by } = findConcept(index, "occupations", typeof input === "string" ? input : input.id);
  const took = tookOf(input, by);
  return { row, by, ref: { ...conceptRef(index, "occupations", row, language), ...took === null ? {} : { took } } };
}

// src/similarity/statements.ts
var statementsOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    const rated2 = ratedLayers(index);
    return {
      rated: rated2,
      others: index.meta.layers.filter((layer) => !rated2.includes(layer)),
      merged: rated2.length > 0 && index.meta.kinds.some((kind) => kind !== "rated")
    };
  }
))();
function setsByKind(weights) {
  const alone = byKind(weights);
  const besideRatings2 = byKind({ ...weights, rated: 0 });
  return (index) => index.requirements.importance === null ? alone : statementsOf(index).merged ? besideRatings2 : null;
}
function ratedLayers(index) {
  const { offsets, targets, kinds, importance } = index.requirements;
  if (importance === null) return [];
  const kind = requirementKinds.indexOf("rated");
  const layerCount = index.meta.layers.length;
  const ratings = new Float64Array(layerCount);
  const raters = new Float64Array(layerCount);
  const skills3 = new Float64Array(layerCount);
  const stated7 = new Float64Array(layerCount);
  const besideSets = index.meta.kinds.some((other) => other !== "rated");
  for (let skill2 = 0; skill2 < index.skillCount; skill2++)
    if (index.requiredBy.offsets[skill2 + 1] > index.requiredBy.offsets[skill2]) skills3[index.skills.layers[skill2]]++;
  for (let row = 0; row < index.occupationCount; row++) {
    const seen = /* @__PURE__ */ new Set();
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      const layer = index.skills.layers[targets[edge]];
      stated7[layer]++;
      if (kinds[edge] !== kind || Number.isNaN(importance[edge])) continue;
      ratings[layer]++;
      seen.add(layer);
    }
    for (const layer of seen) raters[layer]++;
  }
  return index.meta.layers.filter(
    (_, layer) => raters[layer] > 0 && (besideSets && ratings[layer] === stated7[layer] || skills3[layer] >= 10 && ratings[layer] >= 0.7 * raters[layer] * skills3[layer])
  );
}

// src/similarity/sum-scratch.ts
function sumScratch(rowCount) {
  return {
    sums: new Float64Array(rowCount),
    rows: new Uint32Array(rowCount),
    scores: new Float64Array(rowCount)
  };
}
function takeSums({ sums, rows, scores }) {
  let count = 0;
  for (let row = 0; row < sums.length; row++) {
    const sum = sums[row];
    if (sum === 0) continue;
    rows[count] = row;
    scores[count++] = sum;
  }
  sums.fill(0);
  return { count, rows, scores };
}

// src/similarity/blend.ts
function blend(parts, options = {}) {
  const shares3 = checkedShares(parts, ["scale"]);
  for (const { scale = 1 } of parts) checkOption("scale", scale, "share");
  const { name = `blend(${parts.map(({ method }) => method.name).join(", ")})`, absent = "zero" } = checkedOptions(
    options,
    forms
  );
  const scales = parts.flatMap(({ method, scale }) => scale === void 0 ? [] : [[`${method.name}.scale`, scale]]);
  return {
    name,
    symmetric: parts.every(({ method }) => method.symmetric),
    parameters: {
      ...describeParts(parts, shares3),
      ...Object.fromEntries(scales),
      ...absent === "zero" ? {} : { absent }
    },
    scorer: (index) => (absent === "zero" ? scorers : pairScorers)(index, parts)
  };
}
var forms = /* @__PURE__ */ (() => ({ name: "text", absent: /* @__PURE__ */ new Set(["zero", "left out"]) }))();
function checkedShares(parts, further = []) {
  checkEach("parts", parts, { method: "method" }, ["weight", ...further]);
  return sharesOf(parts);
}
function sharesOf(parts) {
  const weights = parts.map(({ weight = 1 }) => weight);
  for (const weight of weights) checkOption("weight", weight, "share");
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  checkOption("weights in all", total, "share");
  return weights.map((weight) => weight / total);
}
function describeParts(parts, shares3) {
  const described = {};
  for (const [i, { method }] of parts.entries()) {
    described[`${method.name}.weight`] = shares3[i];
    for (const [key, value] of Object.entries(method.parameters ?? {})) described[`${method.name}.${key}`] = value;
  }
  return described;
}
function mergedContributions(contributions) {
  const sums = /* @__PURE__ */ new Map();
  for (const entry of contributions) {
    const key = `${entry.feature} ${entry.row}`;
    const before = sums.get(key);
    sums.set(key, before ? { ...entry, contribution: before.contribution + entry.contribution } : entry);
  }
  return [...sums.values()];
}
var scorers = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, parts) => blendScorer(index, parts, false)
))();
var pairScorers = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, parts) => blendScorer(index, parts, true)
))();
function blendScorer(index, parts, perPair) {
  const shares3 = sharesOf(parts);
  const works = parts.map(({ method }) => scorerOf(index, method));
  const scales = parts.map(({ scale = 1 }) => scale);
  const has2 = perPair ? works.map((work) => comparable2(index, work)) : null;
  const partsOf3 = (subject) => [...works.keys()].filter((i) => works[i].hasEvidence(subject));
  const factorOf = (own, i, row) => {
    if (has2 === null) return shares3[i] * scales[i];
    let total = 0;
    for (const part of own) total += has2[part][row] * shares3[part];
    return has2[i][row] === 0 ? 0 : shares3[i] / total * scales[i];
  };
  const lastParts = latest(partsOf3);
  const lend = lending(() => sumScratch(index.occupationCount));
  return {
    hasEvidence: (subject) => works.some((work) => work.hasEvidence(subject)),
    scores: (subject) => lend((scratch) => {
      const own = partsOf3(subject);
      for (const i of own) {
        const { count, rows, scores } = works[i].scores(subject);
        const share = shares3[i] * scales[i];
        for (let at = 0; at < count; at++)
          scratch.sums[rows[at]] += (has2 === null ? share : factorOf(own, i, rows[at])) * scores[at];
      }
      return takeSums(scratch);
    }),
    score: (subject, row) => {
      const own = lastParts(subject);
      let score = 0;
      for (const i of own) {
        const factor = factorOf(own, i, row);
        if (factor > 0) score += factor * works[i].score(subject, row);
      }
      return score;
    },
    explain: (subject, row) => {
      const own = partsOf3(subject);
      let score = 0;
      let indirect = 0;
      const contributions = [];
      for (const i of own) {
        const factor = factorOf(own, i, row);
        if (factor === 0) continue;
        const parts2 = works[i].explain(subject, row);
        score += factor * parts2.score;
        indirect += factor * parts2.indirect;
        for (const entry of parts2.contributions)
          contributions.push({ ...entry, contribution: entry.contribution * factor });
      }
      return { score, contributions: mergedContributions(contributions), indirect };
    },
    ...perPair ? {} : { parts: works.map((scorer, i) => ({ share: shares3[i] * scales[i], scorer })) }
  };
}
function comparable2(index, { hasEvidence }) {
  return Uint8Array.from(
    { length: index.occupationCount },
    (_, row) => hasEvidence(occupationSubject(index, row)) ? 1 : 0
  );
}

// src/similarity/even-scale.ts
var SOURCES = 50;
var NEAREST = 10;
var HALVINGS = 16;
var MOST = 4;
function evenScale(index, base, { method, share }) {
  const [known, added] = [scorerOf(index, base), scorerOf(index, method)];
  const rows = Array.from({ length: index.occupationCount }, (_, row) => row).filter((row) => {
    const subject = occupationSubject(index, row);
    return known.hasEvidence(subject) && added.hasEvidence(subject);
  });
  const sources2 = rows.filter((_, i) => i % Math.ceil(rows.length / SOURCES) === 0);
  const scoresOf2 = ({ scores }, row) => {
    const dense = new Float64Array(index.occupationCount);
    const found = scores(occupationSubject(index, row));
    for (let i = 0; i < found.count; i++) dense[found.rows[i]] = found.scores[i];
    return Float64Array.from(rows, (other) => other === row ? Number.NEGATIVE_INFINITY : dense[other]);
  };
  const pairs = sources2.map((row) => [scoresOf2(known, row), scoresOf2(added, row)]);
  const nearest2 = (score) => pairs.reduce((sum, [a, b]) => {
    const top = new TopK(NEAREST, rows.length);
    for (let i = 0; i < rows.length; i++) if (a[i] !== Number.NEGATIVE_INFINITY) top.offer(i, score(a[i], b[i]));
    return top.take().scores.reduce((total, value) => total + value, sum);
  }, 0);
  const wanted = nearest2((a) => a);
  if (wanted <= 0 || nearest2((_, b) => b) <= 0) return 1;
  let [low, high] = [0, MOST];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (nearest2((a, b) => (1 - share) * a + share * middle * b) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

// src/similarity/stored-space.ts
var LONGEST = 1.000001;
var spaceSection = {
  name: "space",
  version: 1,
  madeOf: ["occupations", "skills", "groups", "requirements"],
  open: (parts, record, { occupationCount }) => {
    const { columns, occupations: occupations2 } = record;
    const isCount3 = (count) => Number.isInteger(count) && count >= 0 && count <= occupationCount;
    if (!Array.isArray(occupations2) || !occupations2.every(isCount3)) throw damaged("its features are of no occupations");
    const degrees = parts.words("degrees", columns);
    const offsets = parts.words("offsets", occupationCount + 1);
    const rows = { offsets, targets: parts.words("columns", offsets[occupationCount]) };
    if (!areAscending2(rows, columns)) throw damaged("its features do not ascend");
    const matrix = weightedMatrix(occupationCount, columns, rows, parts.floats("weights", rows.targets.length));
    if (!matrix.norms.every((norm) => norm <= LONGEST) || !degrees.every((degree) => degree <= occupationCount))
      throw damaged("its features are no rows of length 1");
    return { matrix, degrees, occupations: occupations2 };
  }
};
function areAscending2({ offsets, targets }, columnCount) {
  let sound = offsets[0] === 0;
  for (let row = 0, edge = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1];
    if (end < edge || end > targets.length) return false;
    let before = -1;
    for (; edge < end; edge++) {
      const column2 = targets[edge];
      if (column2 <= before) sound = false;
      before = column2;
    }
    if (before >= columnCount) sound = false;
  }
  return sound;
}
function storedSpace(index, blocks2) {
  const record = index.meta.sections?.[spaceSection.name];
  return record?.blocks === blocks2 ? sectionOf(index, spaceSection) : null;
}
function withStoredSpace(index, blocks2, { matrix: { rows, weights }, degrees, occupations: occupations2 }) {
  const record = { blocks: blocks2, columns: degrees.length, occupations: occupations2 };
  const stated7 = weights ?? new Float64Array(rows.targets.length).fill(1);
  const parts = { offsets: rows.offsets, columns: rows.targets, weights: stated7, degrees };
  return withSection(index, spaceSection, parts, { ...record });
}
var made2 = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakSet())();
function ownBlock(block) {
  made2.add(block);
  return block;
}
var isOwnBlock = (block) => made2.has(block);

// src/similarity/value-rows.ts
function valueRows(index, valuesOf) {
  const offsets = new Uint32Array(index.occupationCount + 1);
  let room = 2 * index.requirements.targets.length;
  let columns = new Uint32Array(room);
  let values = new Float64Array(room);
  for (let row = 0; row < index.occupationCount; row++) {
    const found = valuesOf(occupationSubject(index, row));
    const start = offsets[row];
    const end = start + found.columns.length;
    if (end > room) {
      room = Math.max(2 * room, end);
      const [shortColumns, shortValues] = [columns, values];
      columns = new Uint32Array(room);
      values = new Float64Array(room);
      columns.set(shortColumns);
      values.set(shortValues);
    }
    columns.set(found.columns, start);
    values.set(found.values, start);
    offsets[row + 1] = end;
  }
  return { offsets, columns, values };
}

// src/similarity/features.ts
function checkBlocks(blocks2) {
  checkEach("features", blocks2, {
    name: "text",
    share: "share",
    rarity: rarities,
    parameters: "object",
    prepare: "function"
  });
}
var rarities = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["smoothed", "plain", "none"]))();
var featureSpace = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((index, blocks2) => buildSpace(index, blocks2)))();
function buildSpace(index, blocks2) {
  const total = blocks2.reduce((sum, { share }) => sum + share, 0);
  if (blocks2.length === 0 || !blocks2.every(({ share }) => share > 0) || !Number.isFinite(total))
    throw new SkillGraphError(
      "BAD_OPTION",
      `Feature blocks need a share above 0, not [${blocks2.map(({ share }) => share).join(", ")}].`
    );
  const stored2 = blocks2.every(isOwnBlock) ? storedSpace(index, describedBlocks(blocks2)) : null;
  if (stored2 === null) {
    const laid = laidOut(index, blocks2);
    return spaceOf(matrixOfRows(laid), () => laid.parts);
  }
  const { matrix, degrees, occupations: occupations2 } = stored2;
  return spaceOf(matrix, () => {
    const prepared = blocks2.map((block) => block.prepare(index));
    const counts = prepared.reduce((sum, { columnCount }) => sum + columnCount, 0);
    if (counts !== degrees.length || occupations2.length !== blocks2.length)
      throw damaged(`its section "space" has ${degrees.length} features, and its concepts make ${counts}`);
    return partsOf(blocks2, prepared, ({ start, columnCount }, i) => ({
      degrees: degrees.subarray(start, start + columnCount),
      occupations: occupations2[i]
    }));
  });
}
function describedBlocks(blocks2) {
  return JSON.stringify(blocks2.map(({ name, share, rarity: rarity2, parameters }) => ({ name, share, rarity: rarity2, parameters })));
}
function withSpaceOf(index, blocks2) {
  const laid = laidOut(index, blocks2);
  const matrix = matrixOfRows(laid);
  const degrees = new Uint32Array(matrix.columnCount);
  laid.parts.forEach(({ start }, i) => {
    degrees.set(laid.frequencies[i].degrees, start);
  });
  const occupations2 = laid.frequencies.map((frequency) => frequency.occupations);
  return withStoredSpace(index, describedBlocks(blocks2), { matrix, degrees, occupations: occupations2 });
}
function spaceOf(matrix, makeParts) {
  const parts = once(makeParts);
  const profileVector = derived(
    (profile) => vectorOfValues(
      parts(),
      parts().map(({ columns }) => columns.values(profile))
    )
  );
  return {
    matrix,
    featureOf: (column2) => {
      const part = parts().findLast((candidate) => candidate.start <= column2);
      return part.columns.featureOf(column2 - part.start);
    },
    vectorOf: (subject) => subject.row >= 0 ? rowVector(matrix, subject.row) : profileVector(subject)
  };
}
function laidOut(index, blocks2) {
  const rowCount = index.occupationCount;
  const prepared = blocks2.map((block) => block.prepare(index));
  const values = prepared.map((columns) => valueRows(index, columns.values));
  const frequencies = prepared.map(({ columnCount }, i) => frequenciesOf(values[i], columnCount));
  return { parts: partsOf(blocks2, prepared, (_, i) => frequencies[i]), frequencies, values, rowCount };
}
function partsOf(blocks2, prepared, frequenciesAt) {
  const total = blocks2.reduce((sum, { share }) => sum + share, 0);
  let start = 0;
  return blocks2.map(({ share, rarity: rarity2 }, i) => {
    const columns = prepared[i];
    const { columnCount } = columns;
    const rarities22 = raritiesOf(frequenciesAt({ start, columnCount }, i), rarity2);
    const part = { start, scale: Math.sqrt(share / total), columns, rarities: rarities22 };
    start += columnCount;
    return part;
  });
}
function frequenciesOf({ offsets, columns }, columnCount) {
  const degrees = new Float64Array(columnCount);
  let occupations2 = 0;
  for (let row = 0; row + 1 < offsets.length; row++) if (offsets[row + 1] > offsets[row]) occupations2++;
  const end = offsets[offsets.length - 1];
  for (let i = 0; i < end; i++) degrees[columns[i]]++;
  return { degrees, occupations: occupations2 };
}
function raritiesOf({ degrees, occupations: occupations2 }, rarity2) {
  if (rarity2 === "none") return null;
  const rarities22 = new Float64Array(degrees.length);
  for (let column2 = 0; column2 < rarities22.length; column2++) {
    const degree = degrees[column2];
    rarities22[column2] = rarity2 === "smoothed" ? Math.log((1 + occupations2) / (1 + degree)) + 1 : Math.max(0, Math.log(Math.max(1, occupations2) / Math.max(1, degree)));
  }
  return rarities22;
}
function writeUnitRow(parts, blocks2, columns, weights, at) {
  let end = at;
  for (let i = 0; i < parts.length; i++) {
    const { start, scale, rarities: rarities22 } = parts[i];
    const block = blocks2[i];
    const blockStart = end;
    let squares = 0;
    for (let k = block.from; k < block.to; k++) {
      const column2 = block.columns[k];
      const value = block.values[k] * (rarities22 === null ? 1 : rarities22[column2]);
      squares += value * value;
      if (value === 0) continue;
      columns[end] = start + column2;
      weights[end++] = value;
    }
    const length2 = Math.sqrt(squares);
    for (let k = blockStart; k < end; k++) weights[k] = weights[k] * scale / length2;
  }
  const length = lengthOf(weights, at, end);
  for (let k = at; k < end; k++) weights[k] /= length;
  return end;
}
function lengthOf(values, from, to) {
  let squares = 0;
  for (let k = from; k < to; k++) squares += values[k] * values[k];
  return Math.sqrt(squares);
}
function matrixOfRows({ parts, values, rowCount }) {
  const most = values.reduce((sum, { offsets: own }) => sum + own[rowCount], 0);
  const columnCount = parts.reduce((sum, { columns }) => sum + columns.columnCount, 0);
  const offsets = new Uint32Array(rowCount + 1);
  const targets = new Uint32Array(most);
  const weights = new Float64Array(most);
  for (let row = 0; row < rowCount; row++) {
    const blocks2 = values.map(({ offsets: own, columns, values: all }) => ({
      columns,
      values: all,
      from: own[row],
      to: own[row + 1]
    }));
    offsets[row + 1] = writeUnitRow(parts, blocks2, targets, weights, offsets[row]);
  }
  const size = offsets[rowCount];
  return weightedMatrix(rowCount, columnCount, { offsets, targets: targets.slice(0, size) }, weights.slice(0, size));
}
function vectorOfValues(parts, blocks2) {
  const most = blocks2.reduce((count2, { columns: columns2 }) => count2 + columns2.length, 0);
  const columns = new Uint32Array(most);
  const weights = new Float64Array(most);
  const whole2 = blocks2.map(({ columns: own, values: values2 }) => ({ columns: own, values: values2, from: 0, to: own.length }));
  const count = writeUnitRow(parts, whole2, columns, weights, 0);
  const values = weights.slice(0, count);
  return {
    row: -1,
    columns: columns.slice(0, count),
    weights: values,
    count,
    sum: values.reduce((sum, value) => sum + value, 0),
    norm: lengthOf(values, 0, count)
  };
}

// src/similarity/features-cosine.ts
function featureCosine(blocks2, options = {}) {
  checkBlocks(blocks2);
  const { name = `features(${blocks2.map((block) => block.name).join(", ")})` } = checkedOptions(options, {
    name: "text"
  });
  return {
    name,
    symmetric: true,
    parameters: describeBlocks(blocks2),
    scorer: (index) => scorers2(index, blocks2)
  };
}
function describeBlocks(blocks2) {
  const described = {};
  for (const { name, share, rarity: rarity2, parameters } of blocks2) {
    described[`${name}.share`] = share;
    described[`${name}.rarity`] = rarity2;
    for (const [key, value] of Object.entries(parameters))
      described[`${name}.${key}`] = typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
  }
  return described;
}
var scorers2 = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, blocks2) => scorerOf2(featureSpace(index, blocks2))
))();
function scorerOf2(space) {
  const { matrix } = space;
  const scratch = sumScratch(matrix.rowCount);
  let asked = 0;
  return {
    hasEvidence: (subject) => subject.row >= 0 ? hasColumns(matrix, subject.row) : space.vectorOf(subject).count > 0,
    scores: (subject) => {
      const vector = space.vectorOf(subject);
      if (asked++ < BEFORE_COLUMNS) addRowProducts(matrix, vector, scratch.sums);
      else addProducts(matrix, vector, scratch.sums);
      return takeSums(scratch);
    },
    score: productsOf(space),
    explain: (subject, row) => {
      let score = 0;
      const contributions = products(space, subject, row).map(({ column: column2, value }) => {
        score += value;
        return { ...space.featureOf(column2), contribution: value };
      });
      return { score, contributions, indirect: 0 };
    },
    comparison: { metric: sumOfProducts, matrix, vectorOf: space.vectorOf, ownRows: true }
  };
}
function hasColumns({ rows: { offsets } }, row) {
  return offsets[row + 1] > offsets[row];
}
var BEFORE_COLUMNS = 3;
function addRowProducts(matrix, { columns, weights }, sums) {
  const { offsets, targets } = matrix.rows;
  const rowWeights = matrix.weights;
  const own = new Float64Array(matrix.columnCount);
  for (let i = 0; i < columns.length; i++) own[columns[i]] = weights?.[i] ?? 1;
  for (let row = 0, edge = 0; row < sums.length; row++) {
    const end = offsets[row + 1];
    let sum = sums[row];
    for (; edge < end; edge++) sum += own[targets[edge]] * (rowWeights === null ? 1 : rowWeights[edge]);
    sums[row] = sum;
  }
}
function addProducts(matrix, { columns, weights }, sums) {
  const { offsets } = matrix.columns;
  for (let i = 0; i < columns.length; i++) {
    const column2 = columns[i];
    addColumn(matrix, weights === null ? 1 : weights[i], offsets[column2], offsets[column2 + 1], sums);
  }
}
function addColumn({ columns: { targets }, columnWeights }, times, from, end, sums) {
  let edge = from;
  for (; columnWeights !== null && edge + 3 < end; edge += 4) {
    const first = targets[edge];
    const second = targets[edge + 1];
    const third = targets[edge + 2];
    const fourth = targets[edge + 3];
    sums[first] = sums[first] + times * columnWeights[edge];
    sums[second] = sums[second] + times * columnWeights[edge + 1];
    sums[third] = sums[third] + times * columnWeights[edge + 2];
    sums[fourth] = sums[fourth] + times * columnWeights[edge + 3];
  }
  for (; edge < end; edge++) sums[targets[edge]] += times * (columnWeights === null ? 1 : columnWeights[edge]);
}
function productsOf({ matrix, vectorOf }) {
  const { rows, weights } = matrix;
  const own = new Float64Array(matrix.columnCount);
  let laid = new Uint32Array(0);
  const lay = latest((subject) => {
    const { columns, weights: held } = vectorOf(subject);
    for (let i = 0; i < laid.length; i++) own[laid[i]] = 0;
    for (let i = 0; i < columns.length; i++) own[columns[i]] = held === null ? 1 : held[i];
    laid = columns;
    return own;
  });
  return (subject, row) => {
    lay(subject);
    const end = rows.offsets[row + 1];
    let sum = 0;
    for (let edge = rows.offsets[row]; edge < end; edge++)
      sum += own[rows.targets[edge]] * (weights === null ? 1 : weights[edge]);
    return sum;
  };
}
function products(space, subject, row) {
  const { columns, weights } = space.vectorOf(subject);
  const { offsets, targets } = space.matrix.rows;
  const rowWeights = space.matrix.weights;
  const found = [];
  let edge = offsets[row];
  const end = offsets[row + 1];
  for (let i = 0; i < columns.length; i++) {
    const column2 = columns[i];
    while (edge < end && targets[edge] < column2) edge++;
    if (edge === end) break;
    if (targets[edge] !== column2) continue;
    found.push({ column: column2, value: (weights === null ? 1 : weights[i]) * (rowWeights === null ? 1 : rowWeights[edge]) });
  }
  return found;
}

// src/similarity/check-layers.ts
function checkLayers(index, layers = []) {
  const known = index.meta.layers;
  for (const layer of layers)
    if (!known.includes(layer))
      throw new SkillGraphError("BAD_OPTION", `The index has no layer ${shown(layer)}. It has: ${known.join(", ")}.`);
}

// src/similarity/features-skills.ts
var blockForms = {
  share: "share",
  rarity: rarities,
  essential: "weight",
  optional: "weight",
  damping: "weight",
  reuse: "object",
  layers: "list"
};
function skillFeatures(options = {}) {
  const { share = 0.7, rarity: rarity2 = "smoothed", ...terms } = checkedOptions(options, blockForms);
  return ownBlock({
    name: "skills",
    parameters: { ...terms },
    share,
    rarity: rarity2,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const inLayers = skillsIn(index, terms.layers);
      const { rowOf, columnOf } = columnsFor(index.skillCount, (skill2) => inLayers[skill2] === 1);
      return {
        columnCount: rowOf.length,
        featureOf: (column2) => ({ feature: "skill", row: rowOf[column2] }),
        values: (subject) => {
          const columns = new Uint32Array(subject.skills.length);
          const values = new Float64Array(subject.skills.length);
          let count = 0;
          for (let i = 0; i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value === 0) continue;
            columns[count] = columnOf[subject.skills[i]];
            values[count++] = value;
          }
          return { columns: columns.subarray(0, count), values: values.subarray(0, count) };
        }
      };
    }
  });
}
function skillsIn(index, layers) {
  const taken = index.meta.layers.map((layer) => layers === void 0 || layers.includes(layer));
  return index.skills.layers.map((layer) => taken[layer] ? 1 : 0);
}
function columnsFor(count, keeps) {
  const columnOf = new Uint32Array(count);
  const rows = [];
  for (let row = 0; row < count; row++) if (keeps(row)) columnOf[row] = rows.push(row) - 1;
  return { rowOf: Uint32Array.from(rows), columnOf };
}
function termWeights(index, options) {
  const { essential = 1, optional = 0.5, damping = 0.5, reuse = {}, layers } = options;
  for (const [name, value] of Object.entries({ essential, optional, damping, ...reuse }))
    checkOption(name, value, "weight");
  checkLayers(index, layers);
  const taken = skillsIn(index, layers);
  const factors = Float64Array.from(reuseLevels, (level) => reuse[level] ?? 1);
  const byKind2 = Float64Array.from(
    requirementKinds,
    (kind) => kind === "essential" ? essential : kind === "optional" ? optional : 1
  );
  return ({ skills: skills3, kinds, importance }, i) => {
    const skill2 = skills3[i];
    if (taken[skill2] === 0) return 0;
    const stated7 = importance === null || Number.isNaN(importance[i]) ? 1 : importance[i] ** damping;
    return byKind2[kinds[i]] * stated7 * factors[index.skills.reuse[skill2]];
  };
}

// src/similarity/features-groups.ts
function groupFeatures(options = {}) {
  const { share = 0.3, rarity: rarity2 = "smoothed", ...terms } = checkedOptions(options, blockForms);
  return ownBlock({
    name: "groups",
    parameters: { ...terms },
    share,
    rarity: rarity2,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const { offsets, targets } = skillAncestors(index);
      const sums = new Float64Array(index.groupCount + index.skillCount);
      const touched = new Uint32Array(Math.ceil(sums.length / 32));
      const foreign = foreignNodes(index, terms.layers);
      const { rowOf, columnOf } = columnsFor(sums.length, (node) => foreign[node] === 0);
      return {
        columnCount: rowOf.length,
        featureOf: (column2) => {
          const node = rowOf[column2];
          return node < index.groupCount ? { feature: "group", row: node } : { feature: "broader skill", row: node - index.groupCount };
        },
        values: (subject) => {
          let count = 0;
          for (let i = 0; i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value === 0) continue;
            const skill2 = subject.skills[i];
            for (let edge = offsets[skill2]; edge < offsets[skill2 + 1]; edge++) {
              const column2 = targets[edge];
              if (sums[column2] === 0) {
                touched[column2 >>> 5] |= 1 << (column2 & 31);
                count++;
              }
              sums[column2] += value;
            }
          }
          const columns = takeBits(touched, count);
          const values = new Float64Array(count);
          for (let i = 0; i < count; i++) {
            const node = columns[i];
            values[i] = Math.sqrt(sums[node]);
            sums[node] = 0;
            columns[i] = columnOf[node];
          }
          return { columns, values };
        }
      };
    }
  });
}
function foreignNodes(index, layers) {
  const { groupCount, skillCount } = index;
  const foreign = new Uint8Array(groupCount + skillCount);
  if (layers === void 0) return foreign;
  const { offsets, targets } = skillAncestors(index);
  const taken = skillsIn(index, layers);
  for (const within2 of [0, 1])
    for (let skill2 = 0; skill2 < skillCount; skill2++) {
      if (taken[skill2] !== within2) continue;
      foreign[groupCount + skill2] = 1 - within2;
      for (let edge = offsets[skill2]; edge < offsets[skill2 + 1]; edge++) foreign[targets[edge]] = 1 - within2;
    }
  return foreign;
}
function takeBits(words, count) {
  const positions = new Uint32Array(count);
  let found = 0;
  for (let word = 0; found < count; word++) {
    let bits = words[word];
    if (bits === 0) continue;
    words[word] = 0;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      positions[found++] = 32 * word + bit;
      bits &= bits - 1;
    }
  }
  return positions;
}
var skillAncestors = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    const { groupCount, skillCount } = index;
    const { groups, skills: skills3 } = index.broader;
    const seenFor = new Uint32Array(groupCount + skillCount);
    const found = new Uint32Array(groupCount + skillCount);
    const offsets = new Uint32Array(skillCount + 1);
    const lists = [];
    for (let skill2 = 0; skill2 < skillCount; skill2++) {
      let count = 0;
      const mark = skill2 + 1;
      const addParents = (node) => {
        const { offsets: starts, targets: targets2 } = node < groupCount ? groups : skills3;
        const row = node < groupCount ? node : node - groupCount;
        for (let edge = starts[row]; edge < starts[row + 1]; edge++) {
          const parent = targets2[edge];
          if (seenFor[parent] === mark) continue;
          seenFor[parent] = mark;
          found[count++] = parent;
        }
      };
      addParents(groupCount + skill2);
      for (let at = 0; at < count; at++) addParents(found[at]);
      lists.push(found.slice(0, count).sort());
      offsets[skill2 + 1] = offsets[skill2] + count;
    }
    const targets = new Uint32Array(offsets[skillCount]);
    for (let skill2 = 0; skill2 < skillCount; skill2++) targets.set(lists[skill2], offsets[skill2]);
    return { offsets, targets };
  }
))();

// src/similarity/features-ratings.ts
var forms2 = /* @__PURE__ */ (() => ({
  share: "share",
  layers: "list",
  level: "flag",
  centring: /* @__PURE__ */ new Set(["both", "occupation", "skill", "none"]),
  values: /* @__PURE__ */ new Set(["stated", "advantage"])
}))();
function ratingFeatures(options = {}) {
  const {
    share = 1,
    level = true,
    centring = "both",
    values: taken = "stated",
    layers
  } = checkedOptions(options, forms2);
  return {
    name: "ratings",
    parameters: { level, centring, ...taken === "stated" ? {} : { values: taken }, ...layers ? { layers } : {} },
    share,
    rarity: "none",
    prepare: (index) => {
      const rated2 = ratedColumns(index, level, layers);
      const published2 = statedRatings(index, rated2);
      const stated7 = taken === "advantage" ? advantages(index, rated2, published2) : published2;
      const centre = centring === "both" || centring === "occupation" ? withoutMean : (row) => row;
      const means2 = centring === "both" || centring === "skill" ? columnMeans(index, rated2.length, stated7, centre) : null;
      return {
        columnCount: rated2.length,
        featureOf: (column2) => {
          const key = rated2[column2];
          return { feature: key < index.skillCount ? "skill" : "level", row: key % index.skillCount };
        },
        values: (subject) => {
          const row = stated7(subject);
          if (row === null) return { columns: [], values: [] };
          const centred2 = centre(row);
          const columns = [];
          const values = [];
          for (let column2 = 0; column2 < centred2.length; column2++) {
            const value = centred2[column2] - (means2 ? means2[column2] : 0);
            if (Number.isNaN(value) || value === 0) continue;
            columns.push(column2);
            values.push(value);
          }
          return { columns, values };
        }
      };
    }
  };
}
function statedRatings(index, rated2) {
  const columnOf = new Map(rated2.map((key, column2) => [key, column2]));
  return ({ row, skills: skills3, importance, levels: levels2 }) => {
    const values = new Float64Array(rated2.length).fill(row < 0 ? 0 : Number.NaN);
    let any = false;
    for (let i = 0; i < skills3.length; i++) {
      const column2 = columnOf.get(skills3[i]);
      const levelColumn = columnOf.get(index.skillCount + skills3[i]);
      let value = importance?.[i] ?? Number.NaN;
      let atLevel = levels2?.[i] ?? Number.NaN;
      if (row < 0 && Number.isNaN(value)) value = 1;
      if (row < 0 && Number.isNaN(atLevel)) atLevel = value;
      if (column2 !== void 0) values[column2] = value;
      if (levelColumn !== void 0) values[levelColumn] = atLevel;
      any ||= column2 !== void 0 && !Number.isNaN(value) || levelColumn !== void 0 && !Number.isNaN(atLevel);
    }
    return any ? values : null;
  };
}
function advantages(index, rated2, stated7) {
  const levelsFrom = rated2.filter((key) => key < index.skillCount).length;
  const halves = [
    [0, levelsFrom],
    [levelsFrom, rated2.length]
  ];
  const sumOf2 = (row, from, to) => {
    let sum = 0;
    for (let column2 = from; column2 < to; column2++) if (!Number.isNaN(row[column2])) sum += row[column2];
    return sum;
  };
  const totals = new Float64Array(rated2.length);
  for (let row = 0; row < index.occupationCount; row++) {
    const values = stated7(occupationSubject(index, row)) ?? [];
    for (let column2 = 0; column2 < values.length; column2++)
      if (!Number.isNaN(values[column2])) totals[column2] += values[column2];
  }
  return (subject) => {
    const row = stated7(subject);
    if (row === null) return null;
    for (const [from, to] of halves) {
      const own = sumOf2(row, from, to);
      const all = sumOf2(totals, from, to);
      for (let column2 = from; column2 < to; column2++)
        row[column2] = own > 0 && totals[column2] > 0 ? row[column2] / own / (totals[column2] / all) : row[column2];
    }
    return row;
  };
}
function ratedColumns(index, level, layers) {
  checkLayers(index, layers);
  const known = index.meta.layers;
  const { targets, kinds, importance, levels: levels2 } = index.requirements;
  const rated2 = requirementKinds.indexOf("rated");
  const columns = /* @__PURE__ */ new Set();
  for (let edge = 0; edge < targets.length; edge++) {
    const skill2 = targets[edge];
    if (kinds[edge] !== rated2 || layers && !layers.includes(known[index.skills.layers[skill2]])) continue;
    if (importance && !Number.isNaN(importance[edge])) columns.add(skill2);
    if (level && levels2 && !Number.isNaN(levels2[edge])) columns.add(index.skillCount + skill2);
  }
  return [...columns].sort((a, b) => a - b);
}
function withoutMean(row) {
  let sum = 0;
  let count = 0;
  for (const value of row)
    if (!Number.isNaN(value)) {
      sum += value;
      count++;
    }
  return row.map((value) => value - sum / count);
}
function columnMeans(index, columnCount, stated7, centre) {
  const sums = new Float64Array(columnCount);
  const counts = new Float64Array(columnCount);
  for (let row = 0; row < index.occupationCount; row++) {
    const values = stated7(occupationSubject(index, row));
    if (values === null) continue;
    for (const [column2, value] of centre(values).entries()) {
      if (Number.isNaN(value)) continue;
      sums[column2] += value;
      counts[column2]++;
    }
  }
  return sums.map((sum, column2) => counts[column2] > 0 ? sum / counts[column2] : 0);
}

// src/similarity/features-relations.ts
function relatedSkillFeatures(options = {}) {
  const { share = 0.1, rarity: rarity2 = "smoothed", ...terms } = checkedOptions(options, blockForms);
  return {
    name: "relations",
    parameters: { ...terms },
    share,
    rarity: rarity2,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const directions = [index.skillRelations, transposed(index.skillRelations, index.skillCount)];
      return {
        columnCount: index.skillCount,
        featureOf: (column2) => ({ feature: "related skill", row: column2 }),
        values: (subject) => {
          const sums = /* @__PURE__ */ new Map();
          for (let i = 0; i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value === 0) continue;
            const skill2 = subject.skills[i];
            for (const { offsets, targets } of directions)
              for (let edge = offsets[skill2]; edge < offsets[skill2 + 1]; edge++)
                sums.set(targets[edge], (sums.get(targets[edge]) ?? 0) + value);
          }
          const columns = [...sums.keys()].sort((a, b) => a - b);
          return { columns, values: columns.map((column2) => Math.sqrt(sums.get(column2))) };
        }
      };
    }
  };
}

// src/similarity/features-text.ts
var forms3 = /* @__PURE__ */ (() => ({
  ...blockForms,
  of: /* @__PURE__ */ new Set(["skills", "occupations", "both"]),
  altLabels: "flag",
  descriptions: "flag",
  sequence: 1,
  letters: "list"
}))();
function textFeatures(options = {}) {
  const { share = 0.2, rarity: rarity2 = "smoothed", of = "both", altLabels = true, ...rest } = checkedOptions(options, forms3);
  const { descriptions = false, sequence = 1, letters, ...terms } = rest;
  const [shortest, longest] = letters ?? [1, sequence];
  if (!(Number.isInteger(shortest) && Number.isInteger(longest) && 1 <= shortest && shortest <= longest))
    throw badOption("letters", letters, "two whole numbers from 1 on, the shorter first");
  const read2 = {
    altLabels,
    descriptions,
    termsOf: letters ? (text) => letterRuns(text, letters) : (text) => wordRuns(text, sequence)
  };
  return {
    name: "text",
    parameters: {
      of,
      altLabels,
      ...descriptions ? { descriptions } : {},
      ...sequence === 1 ? {} : { sequence },
      ...letters ? { letters } : {},
      ...terms
    },
    share,
    rarity: rarity2,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const vocabulary = /* @__PURE__ */ new Map();
      const skillTerms = of === "occupations" ? null : termLists(index, "skills", read2, vocabulary);
      const occupationTerms = of === "skills" ? null : termLists(index, "occupations", read2, vocabulary);
      const names = [...vocabulary.keys()];
      return {
        columnCount: vocabulary.size,
        featureOf: (column2) => ({ feature: letters ? "letters" : "word", row: column2, label: names[column2] }),
        values: (subject) => {
          const sums = /* @__PURE__ */ new Map();
          const add = (list, value) => {
            for (const term of list) sums.set(term, (sums.get(term) ?? 0) + value);
          };
          for (let i = 0; skillTerms !== null && i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value !== 0) add(skillTerms[subject.skills[i]], value);
          }
          if (subject.row >= 0 && occupationTerms !== null) add(occupationTerms[subject.row], 1);
          const columns = [...sums.keys()].sort((a, b) => a - b);
          return { columns, values: columns.map((column2) => Math.sqrt(sums.get(column2))) };
        }
      };
    }
  };
}
function wordsOf(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
function wordRuns(text, longest) {
  if (longest === 1) return wordsOf(text);
  return text.split("\n").flatMap((line) => {
    const words = wordsOf(line);
    return words.flatMap(
      (_, start) => Array.from(
        { length: Math.min(longest, words.length - start) },
        (_2, more) => words.slice(start, start + more + 1).join(" ")
      )
    );
  });
}
function letterRuns(text, [shortest, longest]) {
  return wordsOf(text).flatMap((word) => {
    const letters = Array.from(` ${word} `);
    const runs = [];
    for (let length = shortest; length <= longest; length++)
      for (let start = 0; start + length <= letters.length; start++)
        runs.push(letters.slice(start, start + length).join(""));
    return runs;
  });
}
function termLists(index, kind, { altLabels, descriptions, termsOf }, vocabulary) {
  const count = kind === "skills" ? index.skillCount : index.occupationCount;
  const names = index[kind];
  const texts = [
    names.labels(),
    ...altLabels ? [names.altLabels()] : [],
    ...descriptions ? [names.descriptions()] : []
  ];
  return Array.from({ length: count }, (_, row) => {
    const terms = new Set(termsOf(texts.map((table) => table.at(row)).join("\n")));
    return Array.from(terms, (term) => {
      const known = vocabulary.get(term);
      if (known !== void 0) return known;
      vocabulary.set(term, vocabulary.size);
      return vocabulary.size - 1;
    });
  });
}

// src/similarity/features-stored.ts
function storedBlocks(blocks2) {
  return blocks2.map(({ name, share, rarity: rarity2, parameters }) => ({ name, share, rarity: rarity2, parameters }));
}
function restoredBlocks(stored2) {
  return stored2.map(({ name, share, rarity: rarity2, parameters }) => {
    const make = makers.get(name);
    if (make === void 0)
      throw new SkillGraphError(
        "NEEDS_FUNCTION",
        `The index was built with your own feature block "${name}". Pass the same blocks again, in a method of your own: featureCosine([…]) or latentCosine({ features: […] }).`
      );
    return make({ share, rarity: rarity2, ...parameters });
  });
}
var makers = /* @__PURE__ */ (() => /* @__PURE__ */ new Map([
  ["skills", skillFeatures],
  ["groups", groupFeatures],
  ["relations", relatedSkillFeatures],
  ["ratings", ratingFeatures],
  ["text", textFeatures]
]))();

// src/similarity/stored-factors.ts
var factorSection = {
  name: "factors",
  version: 1,
  madeOf: ["occupations", "skills", "groups", "requirements"],
  open: (parts, stored2, { occupationCount, skillCount }) => {
    const record = stored2;
    const { rank } = record;
    return {
      record,
      rank,
      occupations: finite(parts.singles("occupations", rank * occupationCount)),
      singularValues: finite(parts.floats("singular", rank)),
      skills: parts.has("skills") ? finite(parts.singles("skills", rank * skillCount)) : null
    };
  }
};
function finite(numbers) {
  const wrong = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  if (!wrong.some((value) => numbers.includes(value))) return numbers;
  throw damaged("its factors are not numbers");
}
function hasFactors(index) {
  checkIndex(index);
  return hasSection(index, factorSection);
}
function storedFactors(index) {
  const factors = sectionOf(index, factorSection);
  if (factors !== null) return factors;
  throw new SkillGraphError(
    "NEEDS_SECTION",
    "The index carries no factors. Build them with withFactors(index) of skillgraph/latent."
  );
}
function storedSkillFactors(index) {
  const { rank, skills: skills3 } = storedFactors(index);
  if (skills3 === null)
    throw new SkillGraphError(
      "NEEDS_SECTION",
      "The index keeps no skill factors. Build them with withFactors(index, { skillFactors: true }) of skillgraph/latent."
    );
  return { rank, skills: skills3 };
}

// src/similarity/latent-cosine.ts
function latentCosine(options = {}) {
  const { name = "latent", features } = checkedOptions(options, { name: "text", features: "list" });
  if (features !== void 0) checkBlocks(features);
  const scorer = derived((index) => latentScorer(index, features));
  return { name, symmetric: true, scorer, skillScores: latentSkillScores };
}
function latentSkillScores(index, skill2) {
  const { rank, skills: skills3 } = storedSkillFactors(index);
  const factorsOf = (row) => skills3.subarray(row * rank, (row + 1) * rank);
  const own = factorsOf(skill2);
  const rows = Uint32Array.from({ length: index.skillCount }, (_, row) => row);
  return { count: rows.length, rows, scores: Float64Array.from(rows, (row) => cosineOf(own, factorsOf(row))) };
}
function cosineOf(a, b) {
  let [product22, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    product22 += a[i] * b[i];
    squaresA += a[i] ** 2;
    squaresB += b[i] ** 2;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : product22 / Math.sqrt(squaresA * squaresB);
}
var unitFactors = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  const { rank, occupations: occupations2 } = storedFactors(index);
  const units = new Float32Array(occupations2.length);
  for (let start = 0; start < occupations2.length; start += rank) unitInto(occupations2, start, start + rank, units);
  return units;
}))();
var restoredSpace = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, _) => featureSpace(index, restoredBlocks(storedFactors(index).record.features))
))();
function latentScorer(index, features) {
  const { rank } = storedFactors(index);
  const units = unitFactors(index);
  const space = () => features ? featureSpace(index, features) : restoredSpace(index, index);
  const rows = new Uint32Array(index.occupationCount);
  const scores = new Float64Array(index.occupationCount);
  const placeOfProfile = derived((profile) => foldedIn(index, space(), profile));
  const place = (subject) => subject.row >= 0 ? units.subarray(subject.row * rank, (subject.row + 1) * rank) : placeOfProfile(subject);
  const lastPlace = latest(place);
  const hasEvidence = (subject) => place(subject).some((value) => value !== 0);
  return {
    hasEvidence,
    scores: (subject) => {
      const at = place(subject);
      let count = 0;
      for (let row = 0; row < index.occupationCount; row++) {
        const score = product2(at, units, row * rank);
        if (score === 0) continue;
        rows[count] = row;
        scores[count++] = score;
      }
      return { count, rows, scores };
    },
    score: (subject, row) => product2(lastPlace(subject), units, row * rank),
    explain: (subject, row) => {
      const at = place(subject);
      const score = product2(at, units, row * rank);
      const contributions = carried(index, space(), subject, at, row);
      let direct = 0;
      for (const { contribution } of contributions) direct += contribution;
      return { score, contributions, indirect: score - direct };
    },
    dense: { rank, rows: units, vectorOf: place, product: (at, row) => product2(at, units, row * rank) }
  };
}
function product2(a, b, start) {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  const even = a.length - a.length % 4;
  for (let i = 0; i < even; i += 4) {
    s0 += a[i] * b[start + i];
    s1 += a[i + 1] * b[start + i + 1];
    s2 += a[i + 2] * b[start + i + 2];
    s3 += a[i + 3] * b[start + i + 3];
  }
  for (let i = even; i < a.length; i++) s0 += a[i] * b[start + i];
  return s0 + s1 + (s2 + s3);
}
var LEAST_LENGTH = 0.01;
function unit(values) {
  const scaled = new Float32Array(values.length);
  unitInto(values, 0, values.length, scaled);
  return scaled;
}
function unitInto(values, start, end, scaled) {
  let squares = 0;
  for (let i = start; i < end; i++) squares += values[i] * values[i];
  const length = Math.sqrt(squares);
  if (length >= LEAST_LENGTH) for (let i = start; i < end; i++) scaled[i] = values[i] / length;
}
function foldedIn(index, space, subject) {
  const { rank, occupations: occupations2, singularValues } = storedFactors(index);
  const likeness = new Float64Array(index.occupationCount);
  addProducts(space.matrix, space.vectorOf(subject), likeness);
  const sums = sumOfRows(likeness, occupations2, rank);
  return unit(Float32Array.from(sums, (sum, i) => sum / singularValues[i] ** 2));
}
function sumOfRows(shares3, values, rank) {
  const sums = new Float64Array(rank);
  let row = 0;
  for (; row + 3 < shares3.length; row += 4) {
    const a = shares3[row];
    const b = shares3[row + 1];
    const c = shares3[row + 2];
    const d = shares3[row + 3];
    const first = row * rank;
    const second = first + rank;
    const third = second + rank;
    const fourth = third + rank;
    for (let i = 0; i < rank; i++)
      sums[i] = sums[i] + a * values[first + i] + b * values[second + i] + c * values[third + i] + d * values[fourth + i];
  }
  for (; row < shares3.length; row++) for (let i = 0; i < rank; i++) sums[i] += shares3[row] * values[row * rank + i];
  return sums;
}
function carried(index, space, subject, at, row) {
  const { rank, occupations: occupations2, singularValues } = storedFactors(index);
  const { matrix } = space;
  let squares = 0;
  for (let i = 0; i < rank; i++) squares += occupations2[row * rank + i] ** 2;
  if (Math.sqrt(squares) < LEAST_LENGTH) return [];
  const direction = at.map((value, i) => value / singularValues[i] ** 2);
  const contributions = [];
  for (const { column: column2, weight } of sharedColumns(space, space.vectorOf(subject), row)) {
    let along = 0;
    for (let edge = matrix.columns.offsets[column2]; edge < matrix.columns.offsets[column2 + 1]; edge++) {
      const other = matrix.columns.targets[edge];
      let projection = 0;
      for (let i = 0; i < rank; i++) projection += occupations2[other * rank + i] * direction[i];
      along += weightAt(matrix.columnWeights, edge) * projection;
    }
    contributions.push({ ...space.featureOf(column2), contribution: weight * along / Math.sqrt(squares) });
  }
  return contributions;
}
function sharedColumns({ matrix }, vector, row) {
  const has2 = new Set(vector.columns);
  const shared = [];
  for (let edge = matrix.rows.offsets[row]; edge < matrix.rows.offsets[row + 1]; edge++) {
    const column2 = matrix.rows.targets[edge];
    if (has2.has(column2)) shared.push({ column: column2, weight: weightAt(matrix.weights, edge) });
  }
  return shared;
}
function weightAt(weights, at) {
  return weights === null ? 1 : weights[at];
}

// src/similarity/rank-rows.ts
function rankRows(scores, ranks) {
  let highest = 0;
  let positive = 0;
  for (const score of scores) {
    if (score > highest) highest = score;
    if (score > 0) positive++;
  }
  ranks.fill(0);
  if (positive === 0) return;
  const bucketCount = 2 * positive;
  const scale = bucketCount / Math.sqrt(highest);
  const bucketOf = (score) => Math.min(bucketCount - 1, Math.floor(Math.sqrt(score) * scale));
  const starts = new Uint32Array(bucketCount + 1);
  for (const score of scores) if (score > 0) starts[bucketOf(score) + 1]++;
  for (let bucket = 0; bucket < bucketCount; bucket++) starts[bucket + 1] += starts[bucket];
  const ordered = new Float64Array(positive);
  const next = starts.slice();
  for (const score of scores) if (score > 0) ordered[next[bucketOf(score)]++] = score;
  for (let bucket = 0; bucket < bucketCount; bucket++) sortRange(ordered, starts[bucket], starts[bucket + 1]);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row];
    if (!(score > 0)) continue;
    ranks[row] = positive - lastAtMost(ordered, score, starts[bucketOf(score)], starts[bucketOf(score) + 1]) + 1;
  }
}
function lastAtMost(ordered, score, start, end) {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = low + high >> 1;
    if (ordered[middle] > score) high = middle;
    else low = middle + 1;
  }
  return low;
}
function sortRange(values, start, end) {
  if (end - start > 32) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i];
    let at = i;
    for (; at > start && values[at - 1] > value; at--) values[at] = values[at - 1];
    values[at] = value;
  }
}

// src/similarity/reciprocal-rank-fusion.ts
function reciprocalRankFusion(parts, options = {}) {
  const shares3 = checkedShares(parts);
  const { k = 60, name = `fusion(${parts.map(({ method }) => method.name).join(", ")})` } = checkedOptions(options, {
    k: "weight",
    name: "text"
  });
  const scorer = derivedBy((index, _) => fusionScorer(index, parts, shares3, k));
  return {
    name,
    symmetric: false,
    parameters: { k, ...describeParts(parts, shares3) },
    scorer: (index) => scorer(index, parts)
  };
}
function fusionScorer(index, parts, shares3, k) {
  const count = index.occupationCount;
  const works = parts.map(({ method }) => scorerOf(index, method));
  const lend = lending(
    () => ({
      dense: new Float64Array(count),
      ranks: works.map(() => new Uint32Array(count)),
      rows: new Uint32Array(count),
      scores: new Float64Array(count),
      ranked: null
    })
  );
  const ranked2 = (subject, use) => lend((scratch) => {
    const { dense, ranks, ranked: known } = scratch;
    if (known === null || known !== subject && (subject.row < 0 || known.row !== subject.row))
      for (const [i, work] of works.entries()) {
        dense.fill(0);
        if (work.hasEvidence(subject)) {
          const found = work.scores(subject);
          for (let at = 0; at < found.count; at++) dense[found.rows[at]] = found.scores[at];
        }
        const self = subject.row >= 0 && dense[subject.row] > 0;
        if (subject.row >= 0) dense[subject.row] = 0;
        rankRows(dense, ranks[i]);
        if (self) ranks[i][subject.row] = 1;
      }
    scratch.ranked = subject;
    return use(scratch);
  });
  const partOf = ({ ranks }, i, row) => {
    const position = ranks[i][row];
    return position === 0 ? 0 : shares3[i] * (k + 1) / (k + position);
  };
  const fused = (scratch, row) => {
    let score = 0;
    for (let i = 0; i < works.length; i++) score += partOf(scratch, i, row);
    return score;
  };
  return {
    hasEvidence: (subject) => works.some((work) => work.hasEvidence(subject)),
    scores: (subject) => ranked2(subject, (scratch) => {
      const { rows, scores } = scratch;
      let listed2 = 0;
      for (let row = 0; row < count; row++) {
        const score = fused(scratch, row);
        if (score === 0) continue;
        rows[listed2] = row;
        scores[listed2++] = score;
      }
      return { count: listed2, rows, scores };
    }),
    score: (subject, row) => ranked2(subject, (scratch) => fused(scratch, row)),
    explain: (subject, row) => ranked2(subject, (scratch) => {
      const contributions = [];
      let indirect = 0;
      for (const [i, work] of works.entries()) {
        const part = partOf(scratch, i, row);
        if (part === 0) continue;
        const explained = work.explain(subject, row);
        for (const entry of explained.contributions)
          contributions.push({ ...entry, contribution: part * entry.contribution / explained.score });
        indirect += part * explained.indirect / explained.score;
      }
      return { score: fused(scratch, row), contributions: mergedContributions(contributions), indirect };
    })
  };
}

// src/similarity/default-method.ts
var defaultMethod = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  checkIndex(index);
  const { rated: rated2, merged: merged2 } = statementsOf(index);
  if (rated2.length > 0 && !merged2 && index.meta.features === void 0) return layersMethod(index, rated2);
  const sets = setsMethod(index);
  if (!merged2 || index.meta.features !== void 0) return sets;
  const ratings = featureCosine([ratingFeatures({ layers: rated2 })], { name: "ratings" });
  const share = BORROWED_SHARE;
  return blend(
    [
      { method: sets, weight: 1 - share },
      { method: ratings, weight: share, scale: evenScale(index, sets, { method: ratings, share }) }
    ],
    { name: "default", absent: "left out" }
  );
}))();
var BORROWED_SHARE = 0.3;
function setsMethod(index) {
  const compared = featureCosine(comparedFeatures(index), {
    name: index.meta.features ? "features" : "skills and groups"
  });
  return hasFactors(index) ? blend([{ method: compared }, { method: latentCosine() }], { name: "default" }) : compared;
}
function chosenMethod(index, method, weighting) {
  if (method !== void 0) return method;
  const usual = index.requirements.importance ? "published" : "flat";
  return weighting !== void 0 || index.meta.weighting.name !== usual ? plainMethod(index) : defaultMethod(index);
}
var fusedMethod = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  checkIndex(index);
  const compared = featureCosine(comparedFeatures(index), { name: "skills and groups" });
  const second = hasFactors(index) ? latentCosine() : weighted2(jaccard, byKind());
  return reciprocalRankFusion([{ method: compared }, { method: second }], { name: "fused" });
}))();
var comparedFeatures = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    checkIndex(index);
    if (index.meta.features) return restoredBlocks(index.meta.features);
    const { merged: merged2, others } = statementsOf(index);
    return layerFeatures(index, merged2 ? others : void 0);
  }
))();
function layerFeatures(index, layers) {
  const only = layers ? { layers } : {};
  return index.broader.skills.targets.length > 0 ? [skillFeatures(only), groupFeatures(only)] : [skillFeatures(only)];
}
function layersMethod(index, rated2) {
  const others = index.meta.layers.filter((layer) => !rated2.includes(layer));
  const parts = [
    { method: featureCosine([ratingFeatures({ layers: rated2 })], { name: "ratings" }), weight: 3 },
    ...others.map((layer) => ({
      method: featureCosine(layerFeatures(index, [layer]), { name: layer }),
      weight: layer === "activities" ? 2 : 0.5
    }))
  ];
  return blend(parts, { name: "default" });
}

// src/query/answer/method-ref.ts
function describeMethod(index, method, weighting) {
  if (!isMetric2(method)) return { name: method.name, symmetric: method.symmetric, parameters: method.parameters ?? {} };
  const used = weighting ?? defaultWeighting(index);
  return { name: method.name, symmetric: method.symmetric, parameters: { weighting: used.name, ...used.parameters } };
}
function isSameMethod(stored2, asked) {
  return JSON.stringify(stored2) === JSON.stringify(asked);
}

// src/query/answer/comparison.ts
function comparisonOf(index, { method, weighting } = {}) {
  const chosen = chosenMethod(index, method, weighting);
  const scorer = once(() => scorerOf(index, chosen, weighting));
  return {
    get scorer() {
      return scorer();
    },
    ref: describeMethod(index, chosen, weighting)
  };
}

// src/query/profile/mentions.ts
var MENTIONS = 25;
var LETTERS = 3;
var mentionSection = {
  name: "mentions",
  version: 1,
  madeOf: ["skills"],
  open: (parts, _record, { skillCount }) => parts.adjacency("offsets", "skills", skillCount, skillCount)
};
var mentionsOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => sectionOf(index, mentionSection) ?? computed(index)
))();
function withMentions(index) {
  const { offsets, targets } = computed(index);
  return withSection(index, mentionSection, { offsets, skills: targets });
}
function computed(index) {
  const labels = labelsByFirstWord(index);
  const from = [];
  const to = [];
  const counts = new Uint32Array(index.skillCount);
  for (const [skill2, description] of index.skills.descriptions().all().entries()) {
    if (description === "") continue;
    const words = wordsOf2(description);
    const found = /* @__PURE__ */ new Set();
    for (let at = 0; at < words.length; at++)
      for (const label of labels.get(words[at]) ?? [])
        if (label.skill !== skill2 && label.words.every((word, i) => words[at + i] === word)) found.add(label.skill);
    for (const other of [...found].sort((a, b) => a - b)) {
      from.push(skill2);
      to.push(other);
      counts[other]++;
    }
  }
  const kept = from.map((_, edge) => edge).filter((edge) => counts[to[edge]] <= MENTIONS);
  const named = groupedBy(
    Uint32Array.from(kept, (edge) => from[edge]),
    Uint32Array.from(kept, (edge) => to[edge]),
    index.skillCount
  );
  return transposed(named, index.skillCount);
}
function labelsByFirstWord(index) {
  const labels = /* @__PURE__ */ new Map();
  for (const [skill2, label] of index.skills.labels().all().entries()) {
    const bare = label.replace(/\s*\([^()]*\)$/, "");
    const words = wordsOf2(bare);
    if (words.length === 0 || bare.length < LETTERS) continue;
    const known = labels.get(words[0]);
    if (known === void 0) labels.set(words[0], [{ skill: skill2, words }]);
    else known.push({ skill: skill2, words });
  }
  return labels;
}
function wordsOf2(text) {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+[+#]*/gu) ?? [];
}

// src/query/profile/kinship.ts
var DEPTH = 4;
var CHILDREN = 40;
var RELATED_SHARE = 0.5;
var MENTION_SHARE = 0.25;
var kinshipOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  const { groupCount, skillCount, broader, skillRelations } = index;
  const childSkills = transposed(broader.skills, groupCount + skillCount);
  const childGroups = transposed(broader.groups, 2 * groupCount);
  const relatedTo = transposed(skillRelations, skillCount);
  const mentions = mentionsOf(index);
  return {
    parents: (skill2) => listOf3(broader.skills, skill2).filter(
      (parent) => parent < groupCount || listOf3(childSkills, parent).length > CHILDREN
    ),
    below: remembered((parent) => {
      const seen = /* @__PURE__ */ new Set([parent]);
      let front = [parent];
      for (let depth = 0; depth < DEPTH && front.length > 0; depth++) {
        const next = [];
        for (const concept of front) {
          for (const skill2 of listOf3(childSkills, concept)) next.push(groupCount + skill2);
          if (concept < groupCount) next.push(...listOf3(childGroups, concept));
        }
        front = next.filter((concept) => !seen.has(concept));
        for (const concept of front) seen.add(concept);
      }
      const skills3 = [...seen].flatMap((concept) => concept >= groupCount ? [concept - groupCount] : []);
      return skills3.sort((a, b) => a - b);
    }),
    kin: remembered((skill2) => {
      const found = /* @__PURE__ */ new Map();
      const add = (other, share, by) => {
        if (other !== skill2 && (found.get(other)?.share ?? 0) < share) found.set(other, { skill: other, share, by });
      };
      for (const parent of listOf3(broader.skills, skill2))
        if (parent >= groupCount && listOf3(childSkills, parent).length <= CHILDREN)
          add(parent - groupCount, RELATED_SHARE, "broader");
      const own = listOf3(childSkills, groupCount + skill2);
      if (own.length <= CHILDREN) for (const child of own) add(child, RELATED_SHARE, "narrower");
      for (const other of listOf3(skillRelations, skill2)) add(other, RELATED_SHARE, "related");
      for (const other of listOf3(relatedTo, skill2)) add(other, RELATED_SHARE, "related");
      for (const other of listOf3(mentions, skill2)) add(other, MENTION_SHARE, "mention");
      return [...found.values()];
    })
  };
}))();
function remembered(work) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    let value = known.get(key);
    if (value === void 0) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}

// src/query/profile/skill-proximity.ts
var advantage = /* @__PURE__ */ (() => /* @__PURE__ */ comparativeAdvantage({ effective: ">" }))();
var besideRatings = /* @__PURE__ */ (() => /* @__PURE__ */ byKind({ essential: 1, optional: 1, rated: 0 }))();
function effectiveWeighting(index) {
  if (index.requirements.importance === null) return flat;
  return statementsOf(index).merged ? besideRatings : advantage;
}
function proximitiesOf(index, skill2, without = -1) {
  const matrix = matrixOf(index, effectiveWeighting(index));
  const scratch = scratchOf2(matrix);
  const { skills: skills3, values } = scratch;
  for (let i = 0; i < scratch.count; i++) values[skills3[i]] = 0;
  const { columns, rows } = matrix;
  let count = 0;
  for (let at = columns.offsets[skill2]; at < columns.offsets[skill2 + 1]; at++) {
    const row = columns.targets[at];
    if (row === without) continue;
    for (let edge = rows.offsets[row]; edge < rows.offsets[row + 1]; edge++) {
      const other = rows.targets[edge];
      if (other === skill2) continue;
      if (values[other] === 0) skills3[count++] = other;
      values[other]++;
    }
  }
  const left = without < 0 ? nothing : rows.targets.subarray(rows.offsets[without], rows.offsets[without + 1]);
  const degree = (other) => columns.offsets[other + 1] - columns.offsets[other] - (left.includes(other) ? 1 : 0);
  const own = degree(skill2);
  for (let i = 0; i < count; i++) values[skills3[i]] /= Math.max(own, degree(skills3[i]));
  scratch.count = count;
  return { count, skills: skills3, values };
}
var proximityTotals = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => Float64Array.from({ length: index.skillCount }, (_, skill2) => {
    const { count, skills: skills3, values } = proximitiesOf(index, skill2);
    let total = 0;
    for (const other of skills3.subarray(0, count).sort()) total += values[other];
    return total;
  })
))();
var nothing = /* @__PURE__ */ (() => /* @__PURE__ */ new Uint32Array())();
var scratchOf2 = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (matrix) => ({
    skills: new Uint32Array(matrix.columnCount),
    values: new Float64Array(matrix.columnCount),
    count: 0
  })
))();

// src/query/profile/adjacency-measures.ts
function neighbourVote(options = {}) {
  const { neighbours = 50, power = 3, optional = 0.5, method, weighting } = checkedOptions(options, voteForms);
  return {
    name: "neighbourVote",
    parameters: {
      neighbours,
      power,
      optional,
      ...method ? { method: method.name } : {},
      ...weighting ? { weighting: weighting.name } : {}
    },
    score: (index, subject, without) => {
      const scorer = method || weighting ? comparisonOf(index, { method, weighting }).scorer : votingScorer(index);
      const { rows, votes } = loudest(index, scorer.scores(subject), {
        neighbours,
        power,
        leftOut: [subject.row, without]
      });
      const asked = matrixOf(index, ballots(index, optional)).rows;
      const weights = matrixOf(index, ballots(index, optional)).weights;
      const scores = new Float64Array(index.skillCount);
      for (let i = 0; i < rows.length; i++)
        for (let edge = asked.offsets[rows[i]]; edge < asked.offsets[rows[i] + 1]; edge++)
          scores[asked.targets[edge]] += votes[i] * (weights?.[edge] ?? 1);
      return {
        scores,
        explain: (skill2) => Array.from(rows, (row, i) => {
          const end = asked.offsets[row + 1];
          const edge = asked.targets.subarray(0, end).indexOf(skill2, asked.offsets[row]);
          const contribution = edge < 0 ? 0 : votes[i] * (weights?.[edge] ?? 1);
          return { feature: "occupation", row, contribution };
        }).filter(({ contribution }) => contribution > 0)
      };
    }
  };
}
var voteForms = /* @__PURE__ */ (() => ({
  ...comparedForms,
  neighbours: 1,
  power: [0, 16],
  optional: [0, 1]
}))();
var votingScorer = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  const sets = voters(index);
  return weighted2(cosine, sets === null ? published : product(sets, smoothedRarity)).scorer(index);
}))();
var voters = /* @__PURE__ */ (() => /* @__PURE__ */ setsByKind({}))();
var ballots = (index, optional) => kindBallots(optional)(index) ?? effectiveWeighting(index);
var kindBallots = /* @__PURE__ */ (() => /* @__PURE__ */ remembered((optional) => setsByKind({ essential: 1, optional })))();
function loudest(index, { count, rows, scores }, { neighbours, power, leftOut }) {
  const top = new TopK(neighbours, index.occupationCount);
  for (let i = 0; i < count; i++) if (scores[i] > 0 && !leftOut.includes(rows[i])) top.offer(rows[i], scores[i]);
  const nearest2 = top.take();
  const votes = nearest2.scores.map((similarity) => similarity ** power);
  const total = votes.reduce((sum, vote) => sum + vote, 0);
  return { rows: nearest2.rows, votes: votes.map((vote) => vote / total) };
}
var meanProximity = {
  name: "meanProximity",
  parameters: {},
  score: (index, subject, without) => {
    const held = heldSkills(index, subject);
    return proximityScores(index, held, () => held.length, without);
  }
};
var relatednessDensity = {
  name: "relatednessDensity",
  parameters: {},
  score: (index, subject, without) => {
    const totals = proximityTotals(index);
    return proximityScores(index, heldSkills(index, subject), (skill2) => totals[skill2], without);
  }
};
function heldSkills(index, subject) {
  return Array.from(subjectVector(index, effectiveWeighting(index), subject).columns);
}
function proximityScores(index, held, divisor, without) {
  const scores = new Float64Array(index.skillCount);
  for (const from of held) {
    const { count, skills: skills3, values } = proximitiesOf(index, from, without);
    for (let i = 0; i < count; i++) scores[skills3[i]] += values[skills3[i]];
  }
  for (let skill2 = 0; skill2 < scores.length; skill2++) if (scores[skill2] > 0) scores[skill2] /= divisor(skill2);
  return {
    scores,
    explain: (skill2) => {
      const { values } = proximitiesOf(index, skill2, without);
      return held.map((row) => ({
        feature: "skill",
        row,
        contribution: row === skill2 ? 0 : values[row] / divisor(skill2)
      })).filter(({ contribution }) => contribution > 0);
    }
  };
}
function checkedMeasure(measure) {
  if (typeof measure?.score === "function") return measure;
  throw new SkillGraphError(
    "BAD_OPTION",
    `The option measure is ${shown(measure)}; give neighbourVote(), relatednessDensity, meanProximity or your own.`
  );
}

// src/query/adjacent-skills.ts
var optionForms = /* @__PURE__ */ (() => ({
  ...askForms,
  limit: 0,
  measure: "object",
  reuseLevels: "list",
  minScore: "score",
  support: 0
}))();
function adjacentSkills(index, input, options = {}) {
  const checked = askedOf(index, options, optionForms);
  const { limit = 10, measure = neighbourVote(), reuseLevels: wanted, minScore = 0, support = 3, language } = checked;
  const { name, parameters, score } = checkedMeasure(measure);
  const asked = { measure: { name, parameters } };
  const { subject, ref } = resolveSubject(index, input, language);
  const held = new Set(heldSkills(index, subject));
  if (held.size === 0) return insufficientSubject(ref, asked);
  const has2 = /* @__PURE__ */ new Set([...held, ...subject.skills]);
  const scored2 = score(index, subject, -1);
  const top = new TopK(limit, index.skillCount);
  let near = false;
  for (let skill2 = 0; skill2 < index.skillCount; skill2++) {
    const value = scored2.scores[skill2];
    if (value === 0 || has2.has(skill2)) continue;
    near = true;
    const level = reuseLevels[index.skills.reuse[skill2]];
    if (value >= minScore && (wanted === void 0 || wanted.includes(level))) top.offer(skill2, value);
  }
  if (!near) return insufficient(ref, "No skill goes together with what is held.", asked);
  const ranking = top.take();
  const view = adjacentView(index, subject, [...held], scored2, { support, language });
  const results = Array.from(ranking.rows, (skill2, i) => view(skill2, ranking.scores[i]));
  return { status: "ok", subject: ref, asked, results };
}
function adjacentView(index, subject, held, { explain }, { support, language }) {
  const similarity = new Float64Array(index.occupationCount);
  const { count, rows, scores } = scorerOf(index, plainMethod(index)).scores(subject);
  for (let i = 0; i < count; i++) if (rows[i] !== subject.row) similarity[rows[i]] = scores[i];
  const { offsets, targets } = index.requiredBy;
  const best = (rows2, value, kind) => Array.from(rows2, (row) => ({ row, value: value(row) })).filter((entry) => entry.value > 0).sort((a, b) => b.value - a.value || a.row - b.row).slice(0, support).map(({ row, value: shown2 }) => ({ ...conceptRef(index, kind, row, language), value: shown2 }));
  return (skill2, score) => {
    const { id, label, code } = conceptRef(index, "skills", skill2, language);
    const contributions = [...explain(skill2)].sort((a, b) => b.contribution - a.contribution || a.row - b.row);
    const { values } = proximitiesOf(index, skill2);
    return {
      id,
      label,
      score,
      ...code === void 0 ? {} : { code },
      reuseLevel: reuseLevels[index.skills.reuse[skill2]],
      degree: offsets[skill2 + 1] - offsets[skill2],
      contributions: contributions.map(({ feature, row, contribution }) => ({
        ...conceptRef(index, feature === "skill" ? "skills" : "occupations", row, language),
        feature,
        contribution
      })),
      support: {
        skills: best(held, (other) => values[other], "skills"),
        occupations: best(
          targets.subarray(offsets[skill2], offsets[skill2 + 1]),
          (row) => similarity[row],
          "occupations"
        )
      }
    };
  };
}

// src/query/move/families.ts
var unitGroups = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    const groups = /* @__PURE__ */ new Map();
    for (const [row, code] of index.occupations.groupCodes.all().entries()) {
      if (code === "") continue;
      const members = groups.get(code);
      if (members) members.push(row);
      else groups.set(code, [row]);
    }
    return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([name, members]) => ({ name, members }));
  }
))();
var broadOccupations = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    const families = /* @__PURE__ */ new Map();
    for (let row = 0; row < index.occupationCount; row++)
      for (const root of rootsOf(index, row)) {
        if (root === row) continue;
        const members = families.get(root) ?? /* @__PURE__ */ new Set([root]);
        members.add(row);
        families.set(root, members);
      }
    return [...families].sort(([a], [b]) => a - b).map(([root, members]) => ({
      name: index.occupations.ids.at(root),
      members: [...members].sort((a, b) => a - b)
    }));
  }
))();
function rootsOf(index, row) {
  const roots = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set([row]);
  const open = [row];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    const above = Array.from(listOf3(index.broader.occupations, at)).filter((target) => target >= index.groupCount);
    if (above.length === 0) roots.add(at);
    for (const target of above) {
      const parent = target - index.groupCount;
      if (seen.has(parent)) continue;
      seen.add(parent);
      open.push(parent);
    }
  }
  return roots;
}
function meansWithin(measure, families) {
  const { comparable: comparable3, counts, symmetric } = measure;
  const means2 = [];
  for (const family of families) {
    const members = family.members.filter(comparable3);
    let sum = 0;
    let pairs = 0;
    for (let i = 0; i < members.length; i++) {
      const from = members[i];
      const score = measure.from(from);
      for (let j = symmetric ? i + 1 : 0; j < members.length; j++) {
        const to = members[j];
        if (i === j || counts?.(from, to) === false) continue;
        sum += score(to);
        pairs++;
      }
    }
    if (pairs > 0) means2.push({ family, pairs: symmetric ? 2 * pairs : pairs, mean: sum / pairs });
  }
  return means2;
}
function methodMeasure(index, scorer, symmetric) {
  return {
    from: (from) => {
      const subject = occupationSubject(index, from);
      return (to) => scorer.score(subject, to);
    },
    comparable: (row) => scorer.hasEvidence(occupationSubject(index, row)),
    symmetric
  };
}
function familyMeans(means2) {
  if (means2.length < 2) return null;
  const { mean, deviation } = moments(means2.map((family) => family.mean));
  const pairs = means2.reduce((sum, family) => sum + family.pairs, 0);
  return { families: means2.length, pairs, mean, deviation, threshold: mean - deviation };
}
function moments(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / values.length) };
}

// src/similarity/random.ts
function randomNumbers(seed) {
  let state = seed | 0;
  return () => {
    state = state + 2654435769 | 0;
    let mixed = state ^ state >>> 16;
    mixed = Math.imul(mixed, 569420461);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 1935289751);
    return ((mixed ^ mixed >>> 15) >>> 0) / 4294967296;
  };
}

// src/query/move/rewired.ts
var Rewiring = class {
  #index;
  #targets;
  #random;
  #kinds;
  #stamps;
  #stamp = 0;
  #places;
  #placesOfA;
  #placesOfB;
  constructor(index, random) {
    this.#index = index;
    this.#targets = index.requirements.targets.slice();
    this.#random = random;
    this.#kinds = [...new Set(index.requirements.kinds)].sort((a, b) => a - b);
    this.#stamps = new Uint32Array(index.skillCount);
    this.#places = new Uint32Array(2 * index.skillCount);
    this.#placesOfA = new Uint32Array(index.skillCount);
    this.#placesOfB = new Uint32Array(index.skillCount);
  }
  /** Trades `count` times; gives how many skills changed hands. */
  trade(count) {
    const { offsets } = this.#index.requirements;
    const rows = Array.from({ length: this.#index.occupationCount }, (_, row) => row).filter(
      (row) => offsets[row + 1] > offsets[row]
    );
    let moved = 0;
    for (let i = 0; i < count && rows.length > 1; i++) {
      const first = Math.floor(this.#random() * rows.length);
      const step = 1 + Math.floor(this.#random() * (rows.length - 1));
      const second = (first + step) % rows.length;
      moved += this.#deal(rows[first], rows[second]);
    }
    return moved;
  }
  /** The index with the requirements as they are now; everything but the graph is shared with the original. */
  index() {
    const { offsets, kinds, importance, levels: levels2 } = this.#index.requirements;
    const { order, requiredBy: requiredBy2 } = sorted({ offsets, targets: this.#targets }, this.#index.skillCount);
    const floats = (column2) => column2 && reordered(column2, order, new Float64Array(column2.length));
    const requirements = {
      offsets,
      targets: reordered(this.#targets, order, new Uint32Array(order.length)),
      kinds: reordered(kinds, order, new Uint8Array(order.length)),
      importance: floats(importance),
      levels: floats(levels2)
    };
    return { ...this.#index, requirements, requiredBy: requiredBy2 };
  }
  #deal(a, b) {
    const ofA = this.#tradable(a, b, this.#placesOfA);
    const ofB = this.#tradable(b, a, this.#placesOfB);
    let moved = 0;
    for (const kind of this.#kinds) moved += this.#dealt(ofA, ofB, kind);
    return moved;
  }
  #dealt(ofA, ofB, kind) {
    const { kinds } = this.#index.requirements;
    const places = this.#places;
    let count = 0;
    for (let i = 0; i < ofA.length; i++) if (kinds[ofA[i]] === kind) places[count++] = ofA[i];
    const first = count;
    for (let i = 0; i < ofB.length; i++) if (kinds[ofB[i]] === kind) places[count++] = ofB[i];
    if (first === 0 || count === first) return 0;
    const targets = this.#targets;
    let moved = 0;
    for (let i = 0; i < first; i++) {
      const j = i + Math.floor(this.#random() * (count - i));
      if (j >= first) moved++;
      const skill2 = targets[places[i]];
      targets[places[i]] = targets[places[j]];
      targets[places[j]] = skill2;
    }
    return moved;
  }
  /** The places of `row`'s skills that `other` does not have. */
  #tradable(row, other, places) {
    const { offsets } = this.#index.requirements;
    const targets = this.#targets;
    const stamps = this.#stamps;
    const stamp = ++this.#stamp;
    for (let edge = offsets[other]; edge < offsets[other + 1]; edge++) stamps[targets[edge]] = stamp;
    let count = 0;
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++)
      if (stamps[targets[edge]] !== stamp) places[count++] = edge;
    return places.subarray(0, count);
  }
};
function sorted({ offsets, targets }, skillCount) {
  const starts = new Uint32Array(skillCount + 1);
  for (let edge = 0; edge < targets.length; edge++) starts[targets[edge] + 1]++;
  for (let skill2 = 0; skill2 < skillCount; skill2++) starts[skill2 + 1] += starts[skill2];
  const nextOfSkill = starts.slice();
  const edges = new Uint32Array(targets.length);
  const rows = new Uint32Array(targets.length);
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      const at = nextOfSkill[targets[edge]]++;
      edges[at] = edge;
      rows[at] = row;
    }
  const next = offsets.slice();
  const order = new Uint32Array(targets.length);
  for (let i = 0; i < edges.length; i++) order[next[rows[i]]++] = edges[i];
  return { order, requiredBy: { offsets: starts, targets: rows } };
}
function reordered(column2, order, result) {
  for (let i = 0; i < order.length; i++) result[i] = column2[order[i]];
  return result;
}

// src/query/move/null-model.ts
var TRADES_BEFORE = 6;
var TRADES_BETWEEN = 2;
function nullModel(index, method, weighting, observed, {
  samples,
  seed,
  onSample
}) {
  if (observed.length < 2) return null;
  const rewiring = new Rewiring(index, randomNumbers(seed));
  const families = observed.map(({ family }) => family);
  const drawn2 = Array.from({ length: samples }, (_, sample) => {
    rewiring.trade((sample === 0 ? TRADES_BEFORE : TRADES_BETWEEN) * index.occupationCount);
    const random = rewiring.index();
    const means2 = meansWithin(methodMeasure(random, scorerOf(random, method, weighting), method.symmetric), families);
    onSample(sample + 1);
    return means2;
  });
  const overall = moments(drawn2.map((means2) => moments(means2.map(({ mean }) => mean)).mean));
  return {
    samples,
    seed,
    ...overall,
    z: zScore(moments(observed.map(({ mean }) => mean)).mean, overall),
    families: observed.map(({ family, mean }, i) => {
      const chance = moments(drawn2.map((means2) => means2[i]?.mean ?? 0));
      return { family: family.name, mean, expected: chance.mean, z: zScore(mean, chance) };
    })
  };
}
function zScore(value, { mean, deviation }) {
  return deviation > 1e-12 ? (value - mean) / deviation : null;
}

// src/similarity/later-scores.ts
function laterScores({ comparison, dense, parts }) {
  if (comparison) return comparison.metric === sumOfProducts && comparison.ownRows ? laterProducts(comparison) : null;
  if (dense) return laterDense(dense);
  const works = parts?.map(({ share, scorer }) => ({ share, later: laterScores(scorer) }));
  return works?.every(isHalved) ? laterSums(works) : null;
}
function isHalved(work) {
  return work.later !== null;
}
function laterProducts({ matrix }) {
  const { rows, weights } = matrix;
  const columns = { columns: matrix.columns, columnWeights: matrix.columnWeights };
  const { offsets, targets } = columns.columns;
  const next = offsets.slice();
  const sums = new Float64Array(matrix.rowCount);
  return (row) => {
    sums.fill(0, row + 1);
    for (let at = rows.offsets[row]; at < rows.offsets[row + 1]; at++) {
      const column2 = rows.targets[at];
      const end = offsets[column2 + 1];
      let edge = next[column2];
      while (targets[edge] < row) edge++;
      next[column2] = ++edge;
      addColumn(columns, weights === null ? 1 : weights[at], edge, end, sums);
    }
    return sums;
  };
}
function laterDense({ rank, rows, product: product3 }) {
  const scores = new Float64Array(rows.length / rank);
  return (row) => {
    const own = rows.subarray(row * rank, (row + 1) * rank);
    for (let other = row + 1; other < scores.length; other++) scores[other] = product3(own, other);
    return scores;
  };
}
function laterSums(works) {
  let sums = new Float64Array(0);
  return (row) => {
    for (const [i, { share, later: later2 }] of works.entries()) {
      const scores = later2(row);
      if (sums.length === 0) sums = new Float64Array(scores.length);
      for (let other = row + 1; other < sums.length; other++)
        sums[other] = (i === 0 ? 0 : sums[other]) + share * scores[other];
    }
    return sums;
  };
}

// src/query/move/order-statistics.ts
var BUCKETS = /* @__PURE__ */ (() => 1 << 16)();
function orderStatistics(values, places) {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const scale = (BUCKETS - 1) / (most - least);
  if (values.length < BUCKETS || !Number.isFinite(scale)) {
    const sorted2 = values.slice().sort();
    return places.map((place) => sorted2[place]);
  }
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < values.length; i++) starts[Math.floor((values[i] - least) * scale) + 1]++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] += starts[bucket];
  const asked = places.map((place) => bucketAt(starts, place));
  const held = new Map(asked.map((bucket) => [bucket, new Float64Array(starts[bucket + 1] - starts[bucket])]));
  const slots = [...held.values()];
  const slotOf = new Uint8Array(BUCKETS);
  for (const [slot, bucket] of [...held.keys()].entries()) slotOf[bucket] = slot + 1;
  const filled = new Uint32Array(slots.length);
  for (let i = 0; i < values.length; i++) {
    const slot = slotOf[Math.floor((values[i] - least) * scale)];
    if (slot !== 0) slots[slot - 1][filled[slot - 1]++] = values[i];
  }
  for (const slot of slots) slot.sort();
  return places.map((place, i) => held.get(asked[i])[place - starts[asked[i]]]);
}
function bucketAt(starts, place) {
  let [bucket, above] = [0, BUCKETS];
  while (above - bucket > 1) {
    const middle = bucket + above >> 1;
    if (starts[middle] <= place) bucket = middle;
    else above = middle;
  }
  return bucket;
}

// src/query/move/pair-distribution.ts
function pairDistribution(index, scorer, sample, seed) {
  const comparable3 = new Uint8Array(index.occupationCount);
  for (let row = 0; row < comparable3.length; row++)
    comparable3[row] = scorer.hasEvidence(occupationSubject(index, row)) ? 1 : 0;
  const rows = Uint32Array.from(comparable3.keys()).filter((row) => comparable3[row] === 1);
  const sources2 = rows.length > sample ? drawn(rows, sample, seed) : rows;
  const later2 = sources2 === rows ? laterScores(scorer) : null;
  return {
    comparable: rows.length,
    sources: sources2,
    pairs: sources2.length * Math.max(0, rows.length - 1),
    ...later2 ? halvedScores(rows, later2) : scoresOf(index, scorer, sources2, comparable3)
  };
}
function scoresBetween(index, { sources: sources2, offsets, scores, halved }) {
  if (!halved) return null;
  const places = new Uint32Array(index.occupationCount);
  for (let i = 0; i < sources2.length; i++) places[sources2[i]] = i;
  return (from, to) => {
    const first = Math.min(places[from], places[to]);
    return scores[offsets[first] + Math.max(places[from], places[to]) - first - 1];
  };
}
function halvedScores(rows, later2) {
  const offsets = new Uint32Array(rows.length + 1);
  const scores = new Float64Array(rows.length * (rows.length - 1) / 2);
  let [next, nonZero] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const found = later2(rows[i]);
    for (let j = i + 1; j < rows.length; j++) {
      const score = found[rows[j]];
      if (score !== 0) nonZero += 2;
      scores[next++] = score;
    }
    offsets[i + 1] = next;
  }
  return { offsets, scores, nonZero, halved: true };
}
function scoresOf(index, scorer, sources2, comparable3) {
  const offsets = new Uint32Array(sources2.length + 1);
  let found = new Float64Array(1 << 16);
  let next = 0;
  for (let i = 0; i < sources2.length; i++) {
    const source = sources2[i];
    const { count, rows, scores } = scorer.scores(occupationSubject(index, source));
    if (next + count > found.length) found = grown(found, next + count);
    for (let j = 0; j < count; j++) {
      const row = rows[j];
      if (row !== source && scores[j] !== 0 && comparable3[row] === 1) found[next++] = scores[j];
    }
    offsets[i + 1] = next;
  }
  return { offsets, scores: found.subarray(0, next), nonZero: next, halved: false };
}
function percentiles({ pairs, scores, halved }, shares3) {
  const times = halved ? 2 : 1;
  let below = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i] < 0) below += times;
  const left = pairs - times * scores.length;
  const ranks = shares3.map((share) => Math.max(1, Math.ceil(share * pairs)));
  const isLeft = (rank) => rank > below && rank <= below + left;
  const found = orderStatistics(
    scores,
    ranks.map((rank) => isLeft(rank) ? 0 : Math.floor((rank - 1 - (rank > below ? left : 0)) / times))
  );
  return ranks.map((rank, i) => isLeft(rank) ? 0 : found[i]);
}
function passingCounts({ offsets, scores, sources: sources2, halved }, thresholds) {
  const counts = thresholds.map(() => new Uint32Array(sources2.length));
  const least = Math.min(...thresholds);
  for (let i = 0; i < sources2.length; i++) {
    const start = offsets[i];
    for (let at = start; at < offsets[i + 1]; at++) {
      const score = scores[at];
      if (score < least) continue;
      for (let k = 0; k < counts.length; k++) {
        if (score < thresholds[k]) continue;
        counts[k][i]++;
        if (halved) counts[k][i + 1 + at - start]++;
      }
    }
  }
  return counts.map((each) => each.sort());
}
function drawn(rows, count, seed) {
  const random = randomNumbers(seed);
  const shuffled = rows.slice();
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (shuffled.length - i));
    const row = shuffled[i];
    shuffled[i] = shuffled[j];
    shuffled[j] = row;
  }
  return shuffled.subarray(0, count).slice().sort();
}
function grown(values, least) {
  const larger = new Float64Array(Math.max(least, 2 * values.length));
  larger.set(values);
  return larger;
}

// src/query/move/needed.ts
function met(slope, base, top, has2) {
  return slope * Math.max(0, Math.min(has2, top) - base);
}
var OPTIONAL = /* @__PURE__ */ (() => /* @__PURE__ */ requirementKinds.indexOf("optional"))();
function setNeeds(index, layers) {
  const { kinds } = index.requirements;
  const inLayers = (skill2) => layers === null || layers.has(index.skills.layers[skill2]);
  return neededOf(index, "sets", {
    kept: {
      needs: layers === null ? (edge) => kinds[edge] !== OPTIONAL : (edge, skill2) => kinds[edge] !== OPTIONAL && inLayers(skill2),
      holds: layers === null ? null : (_, skill2) => inLayers(skill2),
      holdsSkill: inLayers
    },
    value: () => 1,
    slopeOf: rarities2(index),
    baseOf: () => 0
  });
}
function weightNeeds(index) {
  const { importance } = index.requirements;
  const all = () => true;
  return neededOf(index, "weights", {
    kept: { needs: all, holds: all, holdsSkill: all },
    value: (edge) => stated5(importance, edge),
    slopeOf: () => 1,
    baseOf: () => 0
  });
}
function ratingNeeds(index, layers) {
  const { importance, targets } = index.requirements;
  const rated2 = (edge, skill2) => layers.has(index.skills.layers[skill2]) && !Number.isNaN(importance?.[edge] ?? Number.NaN);
  const bySkill = /* @__PURE__ */ new Map();
  for (let edge = 0; edge < targets.length; edge++) {
    const skill2 = targets[edge];
    if (!rated2(edge, skill2)) continue;
    const known = bySkill.get(skill2);
    if (known) known.push(importance[edge]);
    else bySkill.set(skill2, [importance[edge]]);
  }
  const means2 = new Float64Array(index.skillCount);
  const medians = new Float64Array(index.skillCount);
  for (const [skill2, values] of bySkill) {
    values.sort((a, b) => a - b);
    means2[skill2] = values.reduce((sum, value) => sum + value, 0) / values.length;
    medians[skill2] = (values[values.length - 1 >> 1] + values[values.length >> 1]) / 2;
  }
  return neededOf(index, "ratings", {
    kept: { needs: rated2, holds: rated2, holdsSkill: (skill2) => layers.has(index.skills.layers[skill2]) },
    value: (edge) => importance[edge],
    slopeOf: (skill2, value) => Math.max(0, value - means2[skill2]),
    baseOf: (skill2) => medians[skill2]
  });
}
function neededOf(index, kind, { kept, value, slopeOf, baseOf }) {
  const { offsets, targets } = index.requirements;
  const counts = (skill2, most) => kind !== "ratings" || slopeOf(skill2, most) > 0 && most > baseOf(skill2);
  const isNeeded = (edge, skill2) => kept.needs(edge, skill2) && counts(skill2, value(edge));
  const needs = (skills3, top) => {
    const slope = skills3.map((skill2, i) => slopeOf(skill2, top[i]));
    const base = skills3.map(baseOf);
    const full = skills3.map((_, i) => met(slope[i], base[i], top[i], top[i]));
    return { skills: skills3, slope, base, top, full, total: full.reduce((sum, weight) => sum + weight, 0) };
  };
  const skillsOf2 = (row) => {
    const skills3 = [];
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++)
      if (isNeeded(edge, targets[edge])) skills3.push(targets[edge]);
    return skills3;
  };
  const known = new Array(index.occupationCount);
  const ofRow = (row) => {
    const skills3 = [];
    const top = [];
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      const skill2 = targets[edge];
      if (!isNeeded(edge, skill2)) continue;
      skills3.push(skill2);
      top.push(value(edge));
    }
    return needs(skills3, top);
  };
  const of = (row) => {
    known[row] ??= ofRow(row);
    return known[row];
  };
  const { list: holds, values } = holdingsOf(index, kept.holds, value);
  const profileValue = (subject, i) => kind === "sets" ? 1 : stated5(subject.importance, i);
  const profileHolds = (subject) => {
    const at = Array.from(subject.skills.keys()).filter((i) => kept.holdsSkill(subject.skills[i]));
    return { skills: at.map((i) => subject.skills[i]), values: at.map((i) => profileValue(subject, i)) };
  };
  return {
    index,
    kind,
    of,
    skillsOf: (row) => known[row]?.skills ?? skillsOf2(row),
    rows: once(() => keptList(index, isNeeded, value).list),
    ofProfile: (subject) => {
      const { skills: skills3, values: values2 } = profileHolds(subject);
      const at = skills3.map((_, i) => i).filter((i) => counts(skills3[i], values2[i]));
      return needs(
        at.map((i) => skills3[i]),
        at.map((i) => values2[i])
      );
    },
    holds,
    values,
    heldBy: (subject) => {
      if (subject.row >= 0 && subject.row < index.occupationCount) {
        const [start, end] = [holds.offsets[subject.row], holds.offsets[subject.row + 1]];
        return { skills: holds.targets.subarray(start, end), values: values.subarray(start, end) };
      }
      return profileHolds(subject);
    }
  };
}
function holdingsOf(index, keeps, value) {
  if (keeps !== null) return keptList(index, keeps, value);
  const { offsets, targets } = index.requirements;
  return { list: { offsets, targets }, values: new Float64Array(targets.length).fill(1) };
}
function keptList({ requirements, occupationCount }, keeps, value) {
  const { offsets, targets } = requirements;
  const starts = new Uint32Array(occupationCount + 1);
  const skills3 = new Uint32Array(targets.length);
  const values = new Float64Array(targets.length);
  let count = 0;
  for (let row = 0; row < occupationCount; row++) {
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      if (!keeps(edge, targets[edge])) continue;
      skills3[count] = targets[edge];
      values[count++] = value(edge);
    }
    starts[row + 1] = count;
  }
  return { list: { offsets: starts, targets: skills3.slice(0, count) }, values: values.slice(0, count) };
}
function rarities2(index) {
  const { occupations: occupations2 } = graphTotals(index);
  const degrees = degreesOf(index);
  return (skill2) => Math.max(0, Math.log(Math.max(1, occupations2) / Math.max(1, degrees[skill2])));
}
function stated5(column2, at) {
  const value = column2?.[at] ?? Number.NaN;
  return Number.isNaN(value) ? 1 : value;
}

// src/query/move/needs-table.ts
var needsTable = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  ({ index, of, rows: needed }) => {
    const { occupationCount, skillCount } = index;
    const rows = needed();
    const count = rows.targets.length;
    const slope = new Float64Array(count);
    const base = new Float64Array(count);
    const top = new Float64Array(count);
    const full = new Float64Array(count);
    const totals = new Float64Array(occupationCount);
    for (let row = 0; row < occupationCount; row++) {
      const needs = of(row);
      const start = rows.offsets[row];
      slope.set(needs.slope, start);
      base.set(needs.base, start);
      top.set(needs.top, start);
      full.set(needs.full, start);
      totals[row] = needs.total;
    }
    const bySkill = once(() => {
      const columns = transposed(rows, skillCount);
      return { columns, places: transposedValues(rows, columns, Float64Array.from(top.keys())) };
    });
    return { rows, slope, base, top, full, totals, bySkill };
  }
))();

// src/query/move/held.ts
var heldOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  const { rated: rated2, others, merged: merged2 } = statementsOf(index);
  const numbers = (layers) => new Set(layers.map((layer) => index.meta.layers.indexOf(layer)));
  if (rated2.length > 0) {
    const ratings = ratingNeeds(index, numbers(rated2));
    const sets = setNeeds(index, numbers(others));
    return merged2 ? { first: sets, second: ratings } : { first: ratings, second: others.length > 0 ? sets : null };
  }
  return { first: index.requirements.importance ? weightNeeds(index) : setNeeds(index, null), second: null };
}))();
function states(needed, subject) {
  return needed.heldBy(subject).skills.length > 0;
}
function isStated({ of, holds }, row) {
  return holds.offsets[row + 1] > holds.offsets[row] && of(row).total > 0;
}
function comparedBy({ first, second }, subject, row) {
  const both2 = (needed) => isStated(needed, row) && (subject.row >= 0 ? isStated(needed, subject.row) : states(needed, subject));
  if (both2(first)) return first;
  return second !== null && both2(second) ? second : null;
}
function heldShares(needed, subject) {
  const { slope, base, top, totals, bySkill } = needsTable(needed);
  const { columns, places } = bySkill();
  const shares3 = new Float64Array(totals.length);
  const { skills: skills3, values } = needed.heldBy(subject);
  for (let i = 0; i < skills3.length; i++) {
    const skill2 = skills3[i];
    for (let at = columns.offsets[skill2]; at < columns.offsets[skill2 + 1]; at++) {
      const place = places[at];
      shares3[columns.targets[at]] += met(slope[place], base[place], top[place], values[i]);
    }
  }
  for (let row = 0; row < shares3.length; row++) if (shares3[row] > 0) shares3[row] /= totals[row];
  return shares3;
}
function heldShare(needed, subject, row) {
  const needs = needed.of(row);
  const { skills: skills3, values } = needed.heldBy(subject);
  let sum = 0;
  let i = 0;
  for (let at = 0; at < needs.skills.length; at++) {
    const skill2 = needs.skills[at];
    while (i < skills3.length && skills3[i] < skill2) i++;
    if (i < skills3.length && skills3[i] === skill2) sum += metAt(needs, at, values[i]);
  }
  return needs.total > 0 ? sum / needs.total : 0;
}
function metAt({ slope, base, top }, at, has2) {
  return met(slope[at], base[at], top[at], has2);
}
function lacksOf(needed, subject, row) {
  const needs = needed.of(row);
  const { slope, top, full } = needs;
  const { skills: skills3, values } = needed.heldBy(subject);
  const held = new Map(Array.from(skills3, (skill2, i) => [skill2, values[i]]));
  const lacks = [];
  for (const [at, skill2] of needs.skills.entries()) {
    const has2 = held.get(skill2) ?? 0;
    if (has2 >= top[at]) continue;
    const weight = needed.kind === "ratings" ? slope[at] * (top[at] - has2) : full[at] - metAt(needs, at, has2);
    lacks.push({ skill: skill2, weight, has: has2, asked: top[at] });
  }
  return lacks.sort((a, b) => b.weight - a.weight || a.skill - b.skill);
}
function heldFrom(needed) {
  const has2 = new Float64Array(needed.index.skillCount);
  let marked = [];
  return (subject) => {
    for (let i = 0; i < marked.length; i++) has2[marked[i]] = 0;
    const { skills: skills3, values } = needed.heldBy(subject);
    for (let i = 0; i < skills3.length; i++) has2[skills3[i]] = values[i];
    marked = skills3;
    return (to) => {
      const { skills: asked, slope, base, top, total } = needed.of(to);
      let sum = 0;
      for (let at = 0; at < asked.length; at++) {
        const value = has2[asked[at]];
        if (value > 0) sum += met(slope[at], base[at], top[at], value);
      }
      return total > 0 ? sum / total : 0;
    };
  };
}
function heldFor(needed, subject) {
  const { index, holds, values } = needed;
  const needs = subject.row >= 0 ? needed.of(subject.row) : needed.ofProfile(subject);
  const places = new Uint32Array(index.skillCount);
  for (const [at, skill2] of needs.skills.entries()) places[skill2] = at + 1;
  return (from) => {
    let sum = 0;
    for (let i = holds.offsets[from]; i < holds.offsets[from + 1]; i++) {
      const at = places[holds.targets[i]] - 1;
      if (at >= 0) sum += metAt(needs, at, values[i]);
    }
    return needs.total > 0 ? sum / needs.total : 0;
  };
}

// src/query/move/gate.ts
var IN_SIGHT = /* @__PURE__ */ (() => 3 / 4)();
function calibratedGates(index, { scorer, ref }) {
  return gatesBy(index, scorer)(ref.symmetric);
}
var gatesBy = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((index, scorer) => {
  let known;
  return (symmetric) => {
    known ??= calibrated(index, scorer, symmetric);
    return known;
  };
}))();
function calibrated(index, scorer, symmetric) {
  const held = heldOf(index);
  const bounded = smallBound(index, scorer);
  const grouped3 = (by) => {
    const within2 = withinGroups(index, scorer, symmetric, held, by);
    return within2 === null ? null : bounded(within2);
  };
  const first = grouped3("first") ?? bounded(withoutGroups(index, scorer, held));
  return { first, second: held.second === null ? null : grouped3("second") ?? first };
}
function withinGroups(index, scorer, symmetric, held, by) {
  const needed = held[by];
  const { comparable: comparable3, from } = methodMeasure(index, scorer, symmetric);
  const told = (a, b) => isStated(held.first, a) && isStated(held.first, b);
  const counts = by === "first" ? {} : { counts: (a, b) => !told(a, b) };
  const groups = unitGroups(index);
  const both2 = (row) => isStated(needed, row) && comparable3(row);
  const likeness = familyMeans(meansWithin({ from, comparable: both2, symmetric, ...counts }, groups));
  const shareFrom = heldFrom(needed);
  const share = familyMeans(
    meansWithin(
      {
        from: (row) => shareFrom(occupationSubject(index, row)),
        comparable: (row) => isStated(needed, row),
        symmetric: false,
        ...counts
      },
      groups
    )
  );
  if (likeness === null || share === null || likeness.threshold <= 0) return null;
  return {
    near: likeness.threshold,
    close: likeness.mean,
    kindred: share.mean,
    from: "unit groups",
    likeness,
    held: share
  };
}
var PAIRS_TO_ONE_NEAR = 50;
var PAIRS_TO_ONE_CLOSE = 130;
var STARTS = 500;
function withoutGroups(index, scorer, { first }) {
  const pairs = pairDistribution(index, scorer, STARTS, 1);
  const shares3 = [1 - 1 / PAIRS_TO_ONE_NEAR, 1 - 1 / PAIRS_TO_ONE_CLOSE];
  const [near, close] = percentiles(pairs, shares3);
  const kindred = meanHeldOfNear(index, scorer, first, pairs.sources, near);
  return {
    near,
    close,
    kindred,
    from: "pair in fifty",
    likeness: null,
    held: null
  };
}
function meanHeldOfNear(index, scorer, needed, sources2, near) {
  let sum = 0;
  let pairs = 0;
  for (const source of sources2) {
    const subject = occupationSubject(index, source);
    const shares3 = heldShares(needed, subject);
    const { count, rows, scores } = scorer.scores(subject);
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      if (row === source || scores[i] < near || scores[i] <= 0 || needed.of(row).total === 0) continue;
      sum += shares3[row];
      pairs++;
    }
  }
  return pairs === 0 ? 1 : sum / pairs;
}
var SMALL = 300;
var PER_START = 6;
function smallBound(index, scorer) {
  const raised = (gate) => ({ ...gate, close: Math.max(gate.near, gate.close) });
  if (index.occupationCount >= SMALL) return raised;
  const pairs = pairDistribution(index, scorer, SMALL, 1);
  const most = percentiles(pairs, [1 - Math.min(1, PER_START / Math.max(1, pairs.comparable - 1))])[0];
  return (gate) => raised(most < gate.near ? { ...gate, near: most, from: "six per start" } : gate);
}

// src/query/move/stored-gates.ts
var FIGURES = 13;
var sources = /* @__PURE__ */ (() => /* @__PURE__ */ new Set([
  "unit groups",
  "pair in fifty",
  "six per start"
]))();
var gateSection = {
  name: "gates",
  version: 1,
  madeOf: ["occupations", "skills", "groups", "requirements", "factors"],
  open: (parts, record) => {
    const { method, from } = record;
    if (!Array.isArray(from) || from.length < 1 || from.length > 2 || !from.every((source) => sources.has(source)))
      throw damaged("its gates have no source");
    const figures = parts.floats("figures", FIGURES * from.length);
    const gates = from.map(
      (source, i) => gateOfFigures(figures.subarray(FIGURES * i, FIGURES * (i + 1)), source)
    );
    return { method, gates: { first: gates[0], second: gates[1] ?? null } };
  }
};
function withGates(index) {
  checkIndex(index);
  const comparison = comparisonOf(index);
  const { first, second } = calibratedGates(index, comparison);
  const gates = second === null ? [first] : [first, second];
  const record = { method: comparison.ref, from: gates.map(({ from }) => from) };
  const figures = Float64Array.from(gates.flatMap(figuresOf));
  return figures.every(Number.isFinite) ? withSection(index, gateSection, { figures }, { ...record }) : index;
}
function gatesOf(index, comparison) {
  const stored2 = sectionOf(index, gateSection);
  return stored2 !== null && isSameMethod(stored2.method, comparison.ref) ? stored2.gates : calibratedGates(index, comparison);
}
function figuresOf({ near, close, kindred, likeness, held }) {
  return [near, close, kindred, ...meansOf(likeness), ...meansOf(held)];
}
function meansOf(means2) {
  if (means2 === null) return [0, 0, 0, 0, 0];
  return [means2.families, means2.pairs, means2.mean, means2.deviation, means2.threshold];
}
function gateOfFigures(figures, from) {
  if (!figures.every(Number.isFinite)) throw damaged("its gates are no numbers");
  const [near, close, kindred] = figures;
  if (close < near) throw damaged("its gates are out of order");
  return { near, close, kindred, from, likeness: means(figures.subarray(3, 8)), held: means(figures.subarray(8, 13)) };
}
function means(figures) {
  const [families = 0, pairs = 0, mean = 0, deviation = 0, threshold = 0] = figures;
  return families === 0 ? null : { families, pairs, mean, deviation, threshold };
}

// src/query/calibration.ts
var shares = {
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
  p999: 0.999
};
var forms4 = /* @__PURE__ */ (() => ({
  ...comparedForms,
  threshold: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  sources: 1,
  nullSamples: 0,
  seed: 0,
  onProgress: "function"
}))();
function calibration(index, options = {}) {
  const taken = askedOf(index, options, forms4);
  const { method, weighting, threshold, sources: sources2 = 5e3, nullSamples = 5, seed = 1, onProgress } = taken;
  const comparison = comparisonOf(index, options);
  const { scorer, ref } = comparison;
  const asked = { method: ref, sources: sources2, nullSamples, seed };
  const report2 = (done) => onProgress?.(done, nullSamples + 1);
  report2(0);
  const distribution = pairDistribution(index, scorer, sources2, seed);
  report2(1);
  if (distribution.comparable < 2)
    return {
      status: "insufficient",
      asked,
      reason: `The method compares ${distribution.comparable} of ${index.occupationCount} occupations; two are needed.`,
      results: []
    };
  const { unit: unit2, broad } = familyScores(index, scorer, distribution);
  const scores = percentiles(distribution, Object.values(shares));
  const percentileOf2 = Object.fromEntries(Object.keys(shares).map((name, i) => [name, scores[i]]));
  const gate = gatesOf(index, comparison).first;
  const found = [
    ["near", gate.near],
    ["close", gate.close],
    ["unitGroups", familyMeans(unit2)?.threshold],
    ["broadOccupations", familyMeans(broad)?.threshold],
    ["p95", percentileOf2.p95],
    ["p99", percentileOf2.p99],
    ["own", threshold]
  ];
  const thresholds = found.flatMap(([name, value]) => value === void 0 ? [] : [{ name, value }]);
  const passed = passing(
    distribution,
    thresholds.map(({ value }) => value)
  );
  return {
    status: "ok",
    asked,
    gate,
    unitGroups: familyMeans(unit2),
    broadOccupations: familyMeans(broad),
    pairs: {
      comparable: distribution.comparable,
      sources: distribution.sources.length,
      sampled: distribution.sources.length < distribution.comparable,
      count: distribution.pairs,
      nonZero: distribution.nonZero,
      percentiles: percentileOf2
    },
    thresholds: thresholds.map((threshold2, i) => ({ ...threshold2, passing: passed[i] })),
    nullModel: nullSamples === 0 ? null : nullModel(index, chosenMethod(index, method, weighting), weighting, unit2, {
      samples: nullSamples,
      seed,
      onSample: (sample) => report2(sample + 1)
    })
  };
}
function familyScores(index, scorer, distribution) {
  const known = scoresBetween(index, distribution);
  const asked = methodMeasure(index, scorer, false);
  const measure = known ? { ...asked, from: (from) => (to) => known(from, to) } : asked;
  return {
    unit: meansWithin(measure, unitGroups(index)),
    broad: meansWithin(measure, broadOccupations(index))
  };
}
function passing(distribution, thresholds) {
  return passingCounts(distribution, thresholds).map((counts) => {
    const at = (share) => counts[Math.max(0, Math.ceil(share * counts.length) - 1)];
    const total = counts.reduce((sum, count) => sum + count, 0);
    return {
      minimum: at(0),
      lowerQuartile: at(0.25),
      median: at(0.5),
      upperQuartile: at(0.75),
      maximum: at(1),
      mean: total / counts.length,
      share: total / distribution.pairs
    };
  });
}

// src/query/answer/attributes.ts
function attributesOf(index, row) {
  return allAttributes(index)[row] ?? [];
}
var allAttributes = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => storedAttributes(index.sections, index.occupationCount) ?? []
))();

// src/query/competences.ts
function competences(index, name, options = {}) {
  const { language } = askedOf(index, options, askForms);
  const { row, by } = findConcept(index, "occupations", name);
  const all = competencesOf(index, row, language);
  const groups = grouped(all);
  const ofKind = (kind) => all.filter((competence) => competence.kind === kind).length;
  const attribution2 = attributionOf(index.meta);
  return {
    status: "ok",
    subject: { ...occupation(index, index.occupations.ids.at(row), { language }), kind: "occupation", matchedBy: by },
    asked: {},
    counts: {
      total: all.length,
      groups: groups.length,
      essential: ofKind("essential"),
      optional: ofKind("optional"),
      rated: ofKind("rated")
    },
    groups,
    attributes: attributesOf(index, row),
    ...attribution2 === void 0 ? {} : { attribution: attribution2 }
  };
}
function competencesOf(index, row, language) {
  const { offsets, kinds, importance, levels: levels2 } = index.requirements;
  const ids = index.skills.ids;
  return Array.from(listOf3(index.requirements, row), (at, i) => {
    const edge = offsets[row] + i;
    const stated7 = (column2) => column2 && !Number.isNaN(column2[edge]) ? column2[edge] : void 0;
    const important = stated7(importance);
    const level = stated7(levels2);
    return {
      ...skill(index, ids.at(at), { language }),
      kind: requirementKinds[kinds[edge]],
      ...important === void 0 ? {} : { importance: important },
      ...level === void 0 ? {} : { requiredLevel: level }
    };
  });
}
var alwaysShown = ["occupation-specific", "sector-specific", "cross-sector"];
var typeOrder = /* @__PURE__ */ (() => [
  "knowledge",
  .../* @__PURE__ */ skillTypes.filter((type) => type !== "knowledge")
])();
function grouped(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const competence of all) {
    const key = `${competence.kind}|${competence.type}|${competence.layer}`;
    const group = groups.get(key);
    if (group) group.push(competence);
    else groups.set(key, [competence]);
  }
  return [...groups.values()].map((members) => {
    const { kind, type, layer } = members[0];
    return { kind, type, layer, count: members.length, buckets: buckets(members) };
  }).sort(
    (a, b) => requirementKinds.indexOf(a.kind) - requirementKinds.indexOf(b.kind) || typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) || compare(a.layer, b.layer)
  );
}
function buckets(members) {
  return reuseLevels.flatMap((reuseLevel) => {
    const inBucket = members.filter((competence) => competence.reuseLevel === reuseLevel).sort(byImportanceThenLabel);
    if (inBucket.length === 0 && !alwaysShown.includes(reuseLevel)) return [];
    return [{ reuseLevel, count: inBucket.length, competences: inBucket }];
  });
}
function byImportanceThenLabel(a, b) {
  return (b.importance ?? 0) - (a.importance ?? 0) || compare(a.label.toLowerCase(), b.label.toLowerCase()) || compare(a.id, b.id);
}

// src/query/lens/skill-groups.ts
var topGroups = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  const { groups } = index.broader;
  const isRoot = (group) => groups.offsets[group] === groups.offsets[group + 1];
  const heads = new Uint8Array(index.groupCount);
  const above = new Uint8Array(index.groupCount);
  for (let group = 0; group < index.groupCount; group++)
    for (const parent of listOf3(groups, group)) if (parent < index.groupCount) above[parent] = 1;
  for (let group = 0; group < index.groupCount; group++) {
    const parents = listOf3(groups, group);
    heads[group] = isRoot(group) ? above[group] === 0 ? 1 : 0 : parents.some((parent) => parent < index.groupCount && isRoot(parent)) ? 1 : 0;
  }
  const ancestors = skillAncestors(index);
  const offsets = new Uint32Array(index.skillCount + 1);
  const targets = [];
  for (let skill2 = 0; skill2 < index.skillCount; skill2++) {
    for (const group of listOf3(ancestors, skill2)) if (group < index.groupCount && heads[group]) targets.push(group);
    offsets[skill2 + 1] = targets.length;
  }
  return { offsets, targets: Uint32Array.from(targets) };
}))();

// src/query/lens/composition-rows.ts
function compositionRows(index, row) {
  const groups = topGroups(index);
  const weights = /* @__PURE__ */ new Map();
  let total = 0;
  for (let edge = index.requirements.offsets[row]; edge < index.requirements.offsets[row + 1]; edge++) {
    const weight = requirementWeight(index, edge);
    const above = listOf3(groups, index.requirements.targets[edge]);
    total += weight;
    for (const group of above.length === 0 ? [-1] : above) {
      const known = weights.get(group) ?? { weight: 0, skills: 0 };
      known.weight += weight / Math.max(1, above.length);
      known.skills++;
      weights.set(group, known);
    }
  }
  if (total === 0) return /* @__PURE__ */ new Map();
  const sorted2 = [...weights].sort(([a], [b]) => a - b);
  return new Map(sorted2.map(([group, { weight, skills: skills3 }]) => [group, { share: weight / total, skills: skills3 }]));
}
function requirementWeight({ requirements }, edge) {
  const kind = requirementKinds[requirements.kinds[edge]];
  if (kind === "optional") return 0.5;
  const stated7 = requirements.importance?.[edge] ?? Number.NaN;
  return Number.isNaN(stated7) ? 1 : stated7;
}

// src/query/composition.ts
var forms5 = /* @__PURE__ */ (() => ({ ...askForms, beside: "text" }))();
function composition(index, occupation2, options) {
  const { language, beside } = askedOf(index, options, forms5);
  const { row, by } = findConcept(index, "occupations", occupation2);
  const subject = { kind: "occupation", ...conceptRef(index, "occupations", row, language), matchedBy: by };
  const other = beside === void 0 ? -1 : findConcept(index, "occupations", beside).row;
  const target = other < 0 ? void 0 : conceptRef(index, "occupations", other, language);
  const own = compositionRows(index, row);
  if (own.size === 0) return insufficient(subject, `"${subject.label}" has no requirement to be made of.`, {}, target);
  const second = other < 0 ? null : compositionRows(index, other);
  const groups = [.../* @__PURE__ */ new Set([...own.keys(), ...second?.keys() ?? []])];
  const results = groups.map((group) => {
    const ref = group < 0 ? { id: "", label: "" } : conceptRef(index, "groups", group, language);
    const { share, skills: skills3 } = own.get(group) ?? nothing2;
    return { ...ref, share, skills: skills3, ...second === null ? {} : { beside: second.get(group) ?? nothing2 } };
  });
  results.sort(
    (a, b) => b.share - a.share || (b.beside?.share ?? 0) - (a.beside?.share ?? 0) || (a.id < b.id ? -1 : 1)
  );
  return { status: "ok", subject, ...target === void 0 ? {} : { target }, asked: {}, results };
}
var nothing2 = { share: 0, skills: 0 };

// src/query/answer/row-mask.ts
function rowMask(index, filter) {
  if (filter === void 0) return null;
  const mask = new Uint8Array(index.occupationCount);
  if (typeof filter === "function") {
    for (let row = 0; row < mask.length; row++) mask[row] = filter(occupationFacts(index, row)) ? 1 : 0;
  } else {
    for (const name of filter) markNamed(index, name, mask);
  }
  return mask;
}
function occupationFacts(index, row) {
  const { id, label, code } = conceptRef(index, "occupations", row);
  const groupCode = index.occupations.groupCodes.at(row);
  const level = index.occupations.levels[row];
  return code === void 0 ? { id, label, groupCode, level } : { id, label, code, groupCode, level };
}
function markNamed(index, name, mask) {
  const occupation2 = matchConcept(index, "occupations", name);
  if (occupation2 !== null) {
    mask[occupation2.row] = 1;
    return;
  }
  const group = matchConcept(index, "groups", name);
  if (group === null || index.groups.pillars[group.row] !== 0) {
    mask[findConcept(index, "occupations", name).row] = 1;
    return;
  }
  const code = index.groups.codes.at(group.row);
  const groupCodes = index.occupations.groupCodes.all();
  for (let row = 0; row < mask.length; row++) if (groupCodes[row].startsWith(code)) mask[row] = 1;
}

// src/query/counterparts.ts
var optionForms2 = /* @__PURE__ */ (() => ({ ...rankedForms, ...comparedForms, anchors: 1 }))();
function counterparts(index, subject, other, links, options = {}) {
  const checked = askedOf(index, options, optionForms2);
  checkIndex(other);
  const { limit = 10, anchors = 10, minScore = Number.NEGATIVE_INFINITY, among, language } = checked;
  checkLinks(links);
  const { subject: resolved2, ref } = resolveSubject(index, subject, language);
  const mapped = mappedRows(index, other, links);
  if (mapped.size === 0)
    throw new SkillGraphError(
      "BAD_INPUT",
      `None of the ${links.length} links of the crosswalk names an occupation of both classifications. Check its columns and direction.`
    );
  const { scorer: here, ref: method } = comparisonOf(index, checked);
  const { scorer: there, ref: otherMethod } = comparisonOf(other, checked);
  const asked = { method, otherMethod, anchors };
  const nearest2 = new TopK(anchors, index.occupationCount);
  if (mapped.has(resolved2.row)) nearest2.offer(resolved2.row, 1);
  if (here.hasEvidence(resolved2)) {
    const { count, rows, scores } = here.scores(resolved2);
    for (let i = 0; i < count; i++)
      if (rows[i] !== resolved2.row && scores[i] > 0 && mapped.has(rows[i])) nearest2.offer(rows[i], scores[i]);
  }
  const found = nearest2.take();
  if (found.rows.length === 0)
    return insufficient(ref, "It is not in the crosswalk, and nothing that is resembles it.", asked);
  const best = /* @__PURE__ */ new Map();
  for (const [i, anchor] of found.rows.entries())
    for (const [target, confidence] of mapped.get(anchor))
      for (const [row, mappedLikeness] of likenesses(there, other, target)) {
        const likeness = found.scores[i];
        const score = likeness * confidence * mappedLikeness;
        if (score > (best.get(row)?.score ?? 0))
          best.set(row, { score, anchor, likeness, confidence, target, mappedLikeness });
      }
  const top = new TopK(limit, other.occupationCount);
  const mask = rowMask(other, among);
  for (const [row, { score }] of best)
    if (score >= minScore && (mask === null || mask[row] === 1)) top.offer(row, score);
  const refOf = (of, row) => conceptRef(of, "occupations", row, language);
  const results = Array.from(top.take().rows, (row) => {
    const { score, anchor, likeness, confidence, target, mappedLikeness } = best.get(row);
    const { id, label, ...code } = refOf(other, row);
    return {
      id,
      label,
      score,
      ...code,
      by: { anchor: refOf(index, anchor), likeness, confidence, mapped: refOf(other, target), mappedLikeness }
    };
  });
  return { status: "ok", subject: ref, asked, results };
}
function checkLinks(links) {
  if (readable(
    "The links",
    () => !Array.isArray(links) || links.some((link) => typeof link !== "object" || link === null)
  ))
    throw new SkillGraphError("BAD_INPUT", `Links are a list of { from, to, confidence }; this is ${shown(links)}.`);
}
function likenesses(scorer, index, row) {
  const subject = occupationSubject(index, row);
  const found = [[row, 1]];
  if (!scorer.hasEvidence(subject)) return found;
  const { count, rows, scores } = scorer.scores(subject);
  for (let i = 0; i < count; i++) if (rows[i] !== row && scores[i] > 0) found.push([rows[i], scores[i]]);
  return found;
}
function mappedRows(index, other, links) {
  const here = rowsByName2(index);
  const there = rowsByName2(other);
  const mapped = /* @__PURE__ */ new Map();
  for (const { from, to, confidence } of links)
    for (const row of here(from))
      for (const target of there(to)) {
        const known = mapped.get(row) ?? /* @__PURE__ */ new Map();
        known.set(target, Math.max(confidence, known.get(target) ?? 0));
        mapped.set(row, known);
      }
  return mapped;
}
function rowsByName2(index) {
  const { ids, codes, groupCodes } = index.occupations;
  const names = /* @__PURE__ */ new Map();
  for (const table of [ids, codes, groupCodes]) {
    const tier = /* @__PURE__ */ new Map();
    for (let row = 0; row < index.occupationCount; row++) {
      const name = table.at(row);
      if (name !== "" && !names.has(name)) tier.set(name, [...tier.get(name) ?? [], row]);
    }
    for (const [name, rows] of tier) names.set(name, rows);
  }
  return (name) => names.get(name) ?? [];
}

// src/query/explanation.ts
var optionForms3 = /* @__PURE__ */ (() => ({ ...askForms, ...comparedForms }))();
function explanation(index, from, to, options = {}) {
  const asked = askedOf(index, options, optionForms3);
  const { language } = asked;
  const { scorer, ref: method } = comparisonOf(index, asked);
  const { subject, ref } = resolveSubject(index, from, language);
  const { row, ref: target } = resolveTarget(index, to, language);
  const other = occupationSubject(index, row);
  if (!scorer.hasEvidence(subject)) return insufficientSubject(ref, { method });
  if (!scorer.hasEvidence(other))
    return insufficient(ref, `"${target.label}" has no requirement that this method compares.`, { method }, target);
  const { score, contributions, indirect } = scorer.explain(subject, row);
  return {
    status: "ok",
    subject: ref,
    target,
    asked: { method },
    score,
    contributions: contributions.map(({ feature, row: at, label, contribution }) => ({
      ...label === void 0 ? conceptRef(index, feature === "group" ? "groups" : "skills", at, language) : { id: label, label },
      contribution,
      share: score === 0 ? 0 : contribution / score,
      feature,
      ...feature === "skill" ? skillFacts(index, subject, other, at) : {}
    })).sort((a, b) => b.contribution - a.contribution || (a.id < b.id ? -1 : 1)),
    indirect,
    onlyFrom: oneSided(index, subject, other, language),
    onlyTo: oneSided(index, other, subject, language),
    coverage: { forward: flatCoverage(index, subject, other), backward: flatCoverage(index, other, subject) },
    percentile: percentileOf(index, scorer, subject, row, score)
  };
}
function skillFacts(index, from, to, skill2) {
  const a = kindOf(from, skill2);
  const b = kindOf(to, skill2);
  return { degree: degreeOf(index, skill2), ...a && b ? { kinds: { from: a, to: b } } : {} };
}
function kindOf(subject, skill2) {
  const at = subject.skills.indexOf(skill2);
  return at < 0 ? void 0 : requirementKinds[subject.kinds[at]];
}
function degreeOf({ requiredBy: requiredBy2 }, skill2) {
  return requiredBy2.offsets[skill2 + 1] - requiredBy2.offsets[skill2];
}
function oneSided(index, subject, other, language) {
  const has2 = new Set(other.skills);
  const alone = [];
  for (const [i, skill2] of subject.skills.entries())
    if (!has2.has(skill2))
      alone.push({
        ...conceptRef(index, "skills", skill2, language),
        kind: requirementKinds[subject.kinds[i]],
        degree: degreeOf(index, skill2)
      });
  return alone.sort(
    (a, b) => requirementKinds.indexOf(a.kind) - requirementKinds.indexOf(b.kind) || a.degree - b.degree || (a.id < b.id ? -1 : 1)
  );
}
function flatCoverage(index, held, needed) {
  const vector = subjectVector(index, flat, held);
  if (needed.row >= 0) return pairScore(matrixOf(index, flat), vector, needed.row, coverage);
  const has2 = new Set(held.skills);
  return needed.skills.reduce((count, skill2) => count + (has2.has(skill2) ? 1 : 0), 0) / needed.skills.length;
}
function percentileOf(index, scorer, subject, row, score) {
  const { offsets } = index.requirements;
  const counts = (other) => other !== row && other !== subject.row && offsets[other + 1] > offsets[other];
  let among = 0;
  for (let other = 0; other < index.occupationCount; other++) if (counts(other)) among++;
  const { count, rows, scores } = scorer.scores(subject);
  let scored2 = 0;
  let lower = 0;
  for (let i = 0; i < count; i++) {
    if (!counts(rows[i])) continue;
    scored2++;
    if (scores[i] < score) lower++;
  }
  if (score > 0) lower += among - scored2;
  return { value: among === 0 ? 0 : lower / among, among };
}

// src/query/answer/diverse.ts
var variedForms = { diverse: "object" };
var forms6 = { fold: "score", perGroup: 1, trade: [0, 1] };
var CONSIDERED = 20;
function lengthFor(index, limit, diverse) {
  return diverse === void 0 ? limit : index.occupationCount;
}
function variedPlaces(index, scorer, ranking, limit, diverse) {
  const { fold: fold2, perGroup = Number.POSITIVE_INFINITY, trade = 0 } = checkedOptions(diverse, forms6);
  const likeness = (a, b) => scorer.score(occupationSubject(index, ranking.rows[a]), ranking.rows[b]);
  const { groupCodes } = tablesOf(index).occupations;
  const wanted = trade > 0 ? limit * CONSIDERED : limit;
  const kept = [];
  const lastOf = /* @__PURE__ */ new Map();
  for (let at = 0; at < ranking.rows.length && kept.length < wanted; at++) {
    const like = fold2 === void 0 ? void 0 : kept.find((place2) => likeness(at, place2.at) >= fold2);
    if (like) {
      like.alike.push(at);
      continue;
    }
    const group = groupCodes.at(ranking.rows[at]);
    const known = group === "" ? void 0 : lastOf.get(group);
    if (known !== void 0 && known.count >= perGroup) {
      known.place.passedOver++;
      continue;
    }
    const place = { at, alike: [], passedOver: 0 };
    kept.push(place);
    lastOf.set(group, { place, count: (known?.count ?? 0) + 1 });
  }
  return trade > 0 ? traded(kept, ranking, { limit, trade, likeness }) : kept;
}
function traded(places, { scores }, { limit, trade, likeness }) {
  const left = places.map((place) => ({ place, nearest: 0 }));
  const chosen = [];
  while (chosen.length < limit && left.length > 0) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [i, { place: place2, nearest: nearest2 }] of left.entries()) {
      const value = (1 - trade) * scores[place2.at] - trade * nearest2;
      if (value > most) [best, most] = [i, value];
    }
    const [taken] = left.splice(best, 1);
    const { place } = taken;
    chosen.push(place);
    for (const other of left) other.nearest = Math.max(other.nearest, likeness(other.place.at, place.at));
  }
  return chosen;
}
function alikeOf(index, { rows, scores }, { alike, passedOver }, { fold: fold2, perGroup }, language) {
  return {
    ...fold2 === void 0 ? {} : { alike: alike.map((i) => ({ ...conceptRef(index, "occupations", rows[i], language), score: scores[i] })) },
    ...perGroup === void 0 ? {} : { passedOver }
  };
}

// src/query/answer/stored-neighbours.ts
var neighbourSection = {
  name: "neighbours",
  version: 1,
  madeOf: ["occupations", "skills", "groups", "requirements", "factors"],
  open: (parts, stored2, { occupationCount }) => {
    const { limit, least = Number.POSITIVE_INFINITY, method, isDefault } = stored2;
    const comparable3 = parts.bytes("comparable", occupationCount);
    const { offsets, targets } = parts.adjacency("offsets", "rows", occupationCount, occupationCount);
    const scores = parts.floats("scores", targets.length);
    const isOdd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].some((odd) => scores.includes(odd));
    if (typeof method.name !== "string" || !(limit >= 1) || typeof least !== "number" || isOdd)
      throw damaged("its neighbours are no rankings");
    const ranking = (row) => {
      const [start, end] = [offsets[row], offsets[row + 1]];
      const best = { rows: targets.subarray(start, end), scores: scores.subarray(start, end) };
      if (isRanking(best, row) && !(best.scores[limit] < least)) return best;
      throw damaged("its neighbours are no rankings");
    };
    return {
      limit,
      least,
      method,
      isDefault,
      hasEvidence: (row) => comparable3[row] === 1,
      ranking
    };
  }
};
function isRanking({ rows, scores }, row) {
  for (let at = 0; at < rows.length; at++) {
    if (rows[at] === row) return false;
    if (at > 0 && !ranksBehind(scores, rows, at)) return false;
  }
  return true;
}
function ranksBehind(scores, rows, at) {
  return scores[at] < scores[at - 1] || scores[at] === scores[at - 1] && rows[at] > rows[at - 1];
}
function storedNeighbours(index) {
  return sectionOf(index, neighbourSection);
}
function neighboursUnder(index, { method, weighting }, limit) {
  if (method !== void 0 || weighting !== void 0) return null;
  const stored2 = storedNeighbours(index);
  return stored2?.isDefault && limit <= stored2.limit ? stored2 : null;
}
function topOf({ rows, scores }, limit, minScore) {
  let count = 0;
  while (count < limit && count < rows.length && scores[count] >= minScore) count++;
  return { rows: rows.subarray(0, count), scores: scores.subarray(0, count) };
}

// src/query/move/ladder.ts
var englishLadder = {
  lead: ["… supervisor", "… foreman", "… manager", "head …", "chief …"],
  top: ["chief … officer"],
  up: ["senior …", "advanced …", "specialist …", "lead …", "principal …", "… advanced"],
  down: ["junior …", "trainee …", "apprentice …", "assistant …", "deputy …"]
};
function rankWords(index, { lead, top = [], up, down }, language) {
  const labels = index.occupations.labels(language);
  const patterns = (forms19) => {
    const known = forms19.map(formOf);
    return (label) => {
      const possible = known.filter(({ starts, ends: ends2 }) => label.includes(starts[0] ?? ends2[0] ?? ""));
      if (possible.length === 0) return null;
      const words = wordsOf3(label);
      for (const { starts, ends: ends2 } of possible)
        if (words.length >= starts.length + ends2.length && begins(words, starts) && finishes(words, ends2))
          return words.slice(starts.length, words.length - ends2.length);
      return null;
    };
  };
  const [isTop, isLead, isUp, isDown] = [top, lead, up, down].map(patterns);
  const graded = derivedGrades(labels, isUp, isDown);
  return {
    lead: (row) => {
      const label = labels.at(row).toLowerCase();
      return isTop(label) !== null ? 2 : isLead(label) !== null ? 1 : 0;
    },
    gradeChange: (from, to) => {
      const a = graded(from);
      const b = graded(to);
      if (a.grade === b.grade || !(within(a.words(), b.words()) || within(b.words(), a.words()))) return 0;
      return b.grade > a.grade ? 1 : -1;
    }
  };
}
function derivedGrades(labels, isUp, isDown) {
  const known = [];
  return (row) => {
    known[row] ??= gradedLabel(labels.at(row).toLowerCase(), isUp, isDown);
    return known[row];
  };
}
function gradedLabel(label, isUp, isDown) {
  const above = isUp(label);
  if (above !== null) return { grade: 1, words: () => above };
  const below = isDown(label);
  return below === null ? { grade: 0, words: once(() => wordsOf3(label)) } : { grade: -1, words: () => below };
}
function within(part, whole2) {
  return part.length > 0 && part.every((word) => whole2.includes(word));
}
function formOf(form) {
  const [before = "", after = ""] = form.split("…");
  return { starts: wordsOf3(before), ends: wordsOf3(after) };
}
function wordsOf3(label) {
  return label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function begins(words, starts) {
  return starts.every((word, i) => words[i] === word);
}
function finishes(words, ends2) {
  return ends2.every((word, i) => words[words.length - ends2.length + i] === word);
}
function englishRanks(index) {
  return index.meta.languages.includes("en") ? rankWords(index, englishLadder, "en") : null;
}

// src/query/move/authority.ts
function ranksOf(index, ladder, language) {
  return ladder === void 0 ? usualRanks(index) : ranksBy(index, rankWords(index, ladder, language ?? index.meta.language));
}
var usualRanks = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => ranksBy(index, englishRanks(index))))();
var UNKNOWN2 = 255;
function ranksBy(index, words) {
  const codes = authorityCodes(index);
  const known = new Uint8Array(index.occupationCount).fill(UNKNOWN2);
  return {
    levels: index.occupations.levels,
    isIsco: index.meta.source.levelScale === "ISCO skill level",
    authority: (row) => {
      if (known[row] === UNKNOWN2) {
        const lead = words?.lead(row) ?? 0;
        known[row] = codes === null ? Math.min(lead, 1) : codes(row, lead);
      }
      return known[row];
    },
    gradeChange: words?.gradeChange ?? (() => 0),
    by: codes === null ? words === null ? "none" : "labels" : words === null ? "codes" : "codes and labels"
  };
}
function authorityCodes(index) {
  const { levelScale } = index.meta.source;
  if (levelScale === "ISCO skill level") {
    const { groupCodes } = index.occupations;
    return (row, lead) => iscoAuthority(groupCodes.at(row), lead);
  }
  if (levelScale === "O*NET Job Zone") {
    const { codes } = index.occupations;
    return (row) => socAuthority(codes.at(row));
  }
  return null;
}
var legislators = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["1111", "1113"]))();
var supervisors = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["3121", "3122", "3123", "3341", "5151"]))();
function iscoAuthority(group, lead) {
  if (legislators.has(group)) return 0;
  if (group.startsWith("1")) return group.startsWith("112") || lead === 2 ? 3 : 2;
  return supervisors.has(group) || lead > 0 && !group.startsWith("0") ? 1 : 0;
}
function socAuthority(code) {
  const parts = /^(\d\d)-(\d)/.exec(code);
  if (parts === null) return 0;
  if (parts[1] === "11") return 2;
  return Number(parts[1]) >= 33 && parts[2] === "1" ? 1 : 0;
}

// src/query/move/direction.ts
var ASKS_DIFFERENTLY = 0.2;
function directionOf(levelChange, authorityChange, grade) {
  const level = Math.sign(levelChange ?? 0);
  const authority = Math.sign(authorityChange ?? 0);
  const told = (sign2, by) => ({
    direction: sign2 > 0 ? "up" : sign2 < 0 ? "down" : "sideways",
    by,
    levelChange,
    authorityChange
  });
  if (level * authority < 0) return told(0, "mixed");
  if (level !== 0 && authority !== 0) return told(level, "both");
  if (level !== 0) return told(level, "level");
  if (authority !== 0) return told(authority, "authority");
  const sign = Math.sign(grade());
  return told(sign, sign === 0 ? "none" : "grade");
}
function asksOf(held, back) {
  const difference2 = back - held;
  return difference2 >= ASKS_DIFFERENTLY ? "more" : difference2 <= -ASKS_DIFFERENTLY ? "less" : "alike";
}

// src/query/move/education.ts
var EDUCATION = { set: "required education", name: "mean category" };
var requiredEducation = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    const categories = new Float64Array(index.occupationCount).fill(Number.NaN);
    let known = false;
    for (let row = 0; row < categories.length; row++) {
      const attributes = attributesOf(index, row);
      if (attributes.length === 0) continue;
      const stated7 = attributes.find(({ set, name }) => set === EDUCATION.set && name === EDUCATION.name);
      if (typeof stated7?.value !== "number") continue;
      categories[row] = stated7.value;
      known = true;
    }
    return known ? categories : null;
  }
))();

// src/query/move/observed.ts
var observedRows = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, { moves }) => {
    const rowOf = /* @__PURE__ */ new Map();
    for (const [row, code] of index.occupations.codes.all().entries()) if (code !== "") rowOf.set(code, row);
    for (const [row, id] of index.occupations.ids.all().entries()) rowOf.set(id, row);
    const counts = /* @__PURE__ */ new Map();
    const totals = /* @__PURE__ */ new Map();
    let unknown = 0;
    for (const { from, to, count } of moves) {
      const [start, end] = [rowOf.get(from), rowOf.get(to)];
      if (start === void 0 || end === void 0 || start === end) {
        unknown++;
        continue;
      }
      const key = start * index.occupationCount + end;
      counts.set(key, (counts.get(key) ?? 0) + count);
      totals.set(start, (totals.get(start) ?? 0) + count);
    }
    return {
      of: (from, to) => counts.get(from * index.occupationCount + to) ?? 0,
      total: (from) => totals.get(from) ?? 0,
      unknown
    };
  }
))();
var KAPPA = 50;
function byObserved(moves, from, observed, kappa) {
  const total = moves.reduce((sum, { row }) => sum + observed.of(from, row), 0);
  const likeness = moves.reduce((sum, move) => sum + move.likeness, 0);
  return moves.map((move) => ({
    move,
    share: (observed.of(from, move.row) + kappa * move.likeness / likeness) / (total + kappa)
  })).sort((a, b) => b.share - a.share || a.move.row - b.move.row);
}

// src/query/move/regulated.ts
var REGULATED_SET = "regulated profession";
function regulatedOf(index, listed2) {
  const given3 = rowMask(index, listed2);
  return { by: (row) => given3?.[row] === 1 ? "given" : isMarked(index, row) ? "source" : null };
}
function marksRegulated(index) {
  for (let row = 0; row < index.occupationCount; row++) if (isMarked(index, row)) return true;
  return false;
}
function isMarked(index, row) {
  return attributesOf(index, row).some(({ set, value }) => set === REGULATED_SET && value !== "unregulated");
}

// src/query/move/rule.ts
var LEAST_HELD_UPWARD = 0.05;
var LEAST_HELD_SCHOOLED = 0.2;
var FURTHER_UP = 1;
var LEAST_HELD_FURTHER = 0.5;
var MOST_EDUCATION = 4;
function blockReason(move, bounds) {
  for (const reason2 of reasons) if (blocks[reason2](move, bounds)) return reason2;
  return null;
}
function blockReasons(move, bounds) {
  return reasons.filter((reason2) => blocks[reason2](move, bounds));
}
var blocks = {
  far: (move, bounds) => !(move.likeness >= nearFor(move, bounds) && move.likeness > 0),
  fall: ({ direction }, { maxFall }) => (direction.levelChange ?? 0) < -maxFall,
  rise: (move, bounds) => {
    const further = (move.direction.levelChange ?? 0) - bounds.maxRise;
    if (further <= 0) return false;
    return further > FURTHER_UP || !(move.likeness >= bounds.close) || !(move.held >= leastHeldFurther(bounds));
  },
  unprepared: (move, bounds) => move.direction.direction === "up" && !(move.held >= leastHeldUpward(move, bounds)),
  education: ({ educationRise }) => educationRise > MOST_EDUCATION,
  regulated: (move) => move.barred || move.titled && !passesTitle(move)
};
function leastHeldFurther({ kindred }) {
  return Math.max(kindred, LEAST_HELD_FURTHER);
}
function nearFor({ trade }, { near, nearInTrade: nearInTrade2 }) {
  return trade === null ? near : nearInTrade2;
}
function leastHeldUpward({ schooled, likeness }, { near, close }) {
  return schooled && likeness < (near + close) / 2 ? LEAST_HELD_SCHOOLED : LEAST_HELD_UPWARD;
}
function passesTitle({ direction, trade, held }) {
  return held >= LEAST_HELD_FURTHER && ((direction.levelChange ?? 0) > 0 || trade === "unit group");
}
var reasons = /* @__PURE__ */ (() => /* @__PURE__ */ Object.keys(blocks))();

// src/query/move/trade.ts
var tradeOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    if (index.meta.source.levelScale !== "ISCO skill level") return () => null;
    const groups = Uint16Array.from(
      index.occupations.groupCodes.all(),
      (code) => unitGroup.test(code) ? Number(`1${code}`) : 0
    );
    return (a, b) => {
      const [one2, other] = [groups[a] ?? 0, groups[b] ?? 0];
      if (one2 === 0 || other === 0) return null;
      if (one2 === other) return "unit group";
      return Math.floor(one2 / 10) === Math.floor(other / 10) ? "minor group" : null;
    };
  }
))();
var hasTitle = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    if (index.meta.source.levelScale !== "ISCO skill level") return () => false;
    const isOne = Uint8Array.from(index.occupations.groupCodes.all(), (code) => titles.test(code) ? 1 : 0);
    return (row) => isOne[row] === 1;
  }
))();
var titles = /* @__PURE__ */ (() => /^(22\d\d|261[12])$/)();
var unitGroup = /* @__PURE__ */ (() => /^\d{4}$/)();

// src/query/move/move-rules.ts
var moveForms = /* @__PURE__ */ (() => ({
  ...askForms,
  ...comparedForms,
  near: "score",
  maxFall: 0,
  maxRise: 0,
  level: 1,
  ladder: "object",
  regulated: "filter",
  observed: "object",
  blockRegulated: "flag"
}))();
function moveRules(index, options) {
  const { near, maxFall = 1, maxRise, ladder, regulated, observed, blockRegulated = false, language } = options;
  const comparison = comparisonOf(index, options);
  const { ref } = comparison;
  const gates = gatesOf(index, comparison);
  return {
    // Not spread: that would make it, and what is near may be stored.
    get scorer() {
      return comparison.scorer;
    },
    ref,
    neighbours: neighboursOf(index, options, ref),
    index,
    held: heldOf(index),
    gates: near === void 0 ? gates : { first: given(gates.first, near), second: gates.second && given(gates.second, near) },
    ranks: ranksOf(index, ladder, language),
    regulated: regulatedOf(index, regulated),
    trade: tradeOf(index),
    titled: hasTitle(index),
    blockRegulated,
    education: requiredEducation(index),
    observed: observed === void 0 ? null : { moves: observed, rows: observedRows(index, observed) },
    maxFall,
    maxRise: maxRise ?? 1,
    firmRise: maxRise !== void 0,
    language
  };
}
function neighboursOf(index, compared, ref) {
  const stored2 = neighboursUnder(index, compared, 0);
  return stored2 !== null && isSameMethod(stored2.method, ref) ? stored2 : null;
}
function given(gate, near) {
  return { ...gate, near, close: Math.max(near, gate.close), from: "given" };
}
var TECHNICIAN = 3;
function endOf({ ranks }, subject, level = 0) {
  const row = typeof subject === "number" ? subject : subject.row;
  return row >= 0 ? { row, level: ranks.levels[row], authority: ranks.authority(row) } : { row, level, authority: null };
}
function evidenceOf(rules, from, to, likeness, held) {
  const { education, ranks, regulated, blockRegulated } = rules;
  const trade = rules.trade(from.row, to.row);
  const levelChange = from.level === 0 || to.level === 0 ? null : to.level - from.level;
  const authorityChange = from.authority === null || to.authority === null ? null : to.authority - from.authority;
  const climb = education === null || from.row < 0 ? Number.NaN : education[to.row] - education[from.row];
  const direction = directionOf(
    levelChange,
    authorityChange,
    () => from.row < 0 ? 0 : ranks.gradeChange(from.row, to.row)
  );
  return {
    likeness,
    held,
    direction,
    trade,
    schooled: direction.by === "level" && to.level === TECHNICIAN && from.level === TECHNICIAN - 1 && ranks.isIsco,
    educationRise: Number.isNaN(climb) ? 0 : climb,
    barred: blockRegulated && regulated.by(to.row) !== null,
    titled: from.row >= 0 && isTitled(rules, from.row, to.row)
  };
}
function isTitled({ regulated, trade, titled }, from, to) {
  const isOne = trade(from, to) !== null;
  if (regulated.by(to) === "source") return !isOne || regulated.by(from) === null;
  return titled(to) && !isOne;
}
function gateOf({ held, gates }, needed) {
  return needed === held.first ? gates.first : gates.second ?? gates.first;
}
function boundsOf(rules, needed) {
  const gate = gateOf(rules, needed);
  const { near, close, kindred } = gate;
  const { maxFall, maxRise, firmRise } = rules;
  const rated2 = rules.held.first.kind === "ratings";
  return {
    near,
    nearInTrade: nearInTrade(rules, gate),
    close,
    kindred: firmRise || rated2 ? Number.POSITIVE_INFINITY : kindred,
    maxFall,
    maxRise
  };
}
function nearInTrade({ ranks }, { near, from }) {
  return ranks.isIsco && from === "unit groups" ? IN_SIGHT * near : near;
}
function leastNearOf(rules, a, b) {
  const { first, second } = rules.gates;
  const trade = rules.trade(a, b);
  const nearIn = (gate) => nearFor({ trade }, { near: gate.near, nearInTrade: nearInTrade(rules, gate) });
  return second === null ? nearIn(first) : Math.min(nearIn(first), nearIn(second));
}

// src/catalogue/counted.ts
function countText(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
function counted(count, one2, many = `${one2}s`) {
  return `${countText(count)} ${count === 1 ? one2 : many}`;
}

// src/query/move/block-messages.ts
function blockMessage(reason2, move, bounds) {
  const change = Math.abs(move.direction.levelChange ?? 0);
  const held = `${percent(move.held)} of what is needed is held`;
  switch (reason2) {
    case "far":
      return `Not near: likeness ${figure(move.likeness)}; ${figure(nearFor(move, bounds))} is asked for.`;
    case "fall":
      return `${levels(change)} down; at most ${bounds.maxFall} is taken.`;
    case "rise":
      return riseMessage(`${levels(change)} up`, move, bounds);
    case "unprepared": {
      const least = leastHeldUpward(move, bounds);
      const into = least > LEAST_HELD_UPWARD ? " into technicians' work that is not nearly close" : "";
      return `A step up${into}, and ${held}; at least ${percent(least)} is asked for.`;
    }
    case "education":
      return `Required education rises by ${move.educationRise.toFixed(1)} categories; at most ${MOST_EDUCATION} are taken.`;
    case "regulated":
      return move.barred ? "The occupation is regulated, and moves into regulated ones are blocked as asked." : titleMessage(move, held);
  }
}
function titleMessage(move, held) {
  const isOpen = (move.direction.levelChange ?? 0) > 0 || move.trade === "unit group";
  return isOpen ? `A profession with a title of its own, and ${held}; at least ${percent(LEAST_HELD_FURTHER)} is asked for.` : "A profession with a title of its own: that is earned by training, not by a move on one level.";
}
function riseMessage(rise, { direction, likeness, held }, bounds) {
  const { close, kindred, maxRise } = bounds;
  if (kindred > 1) return `${rise}; at most ${maxRise} is taken.`;
  if ((direction.levelChange ?? 0) > maxRise + FURTHER_UP) return `${rise}; at most ${maxRise + FURTHER_UP} are taken.`;
  const beyond2 = `beyond ${levels(maxRise)} up`;
  if (likeness < close) return `${rise} and not close; ${beyond2}, likeness ${figure(close)} is asked for.`;
  return `${rise} and only ${percent(held)} of what is needed is held; ${beyond2}, ${percent(leastHeldFurther(bounds))} is asked for.`;
}
function levels(count) {
  return counted(count, "level");
}
function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
function figure(likeness) {
  return likeness.toFixed(3);
}

// src/query/move/likeness.ts
function likenessTo(rules, subject, at) {
  const { index, ref, neighbours } = rules;
  const all = once(() => likenessByRow(rules, subject, at));
  if (neighbours === null || subject.row < 0 || !(at === "from" || ref.symmetric))
    return { of: (row) => all()[row], atLeast: all };
  const listed2 = new Float64Array(index.occupationCount);
  const { rows, scores } = neighbours.ranking(subject.row);
  for (let i = 0; i < rows.length; i++) listed2[rows[i]] = scores[i];
  return {
    of: (row) => listed2[row] || rules.scorer.score(subject, row),
    atLeast: (least) => least > 0 && least >= neighbours.least ? listed2 : all()
  };
}
function likenessByRow({ index, scorer, ref }, subject, at) {
  const likeness = new Float64Array(index.occupationCount);
  if (at === "to" && !ref.symmetric) {
    for (let row = 0; row < likeness.length; row++) {
      const start = occupationSubject(index, row);
      if (scorer.hasEvidence(start)) likeness[row] = scorer.score(start, subject.row);
    }
    return likeness;
  }
  const { count, rows, scores } = scorer.scores(subject);
  for (let i = 0; i < count; i++) likeness[rows[i]] = scores[i];
  return likeness;
}
function likenessBetween(rules, from, to, least = 0) {
  const { neighbours } = rules;
  if (neighbours !== null) {
    const { rows, scores } = neighbours.ranking(from.row);
    const at = rows.indexOf(to);
    if (at >= 0) return scores[at];
    if (least > 0 && least >= neighbours.least) return 0;
  }
  return rules.scorer.score(from, to);
}

// src/query/move/standing.ts
function canStand(rules, subject) {
  const { held, neighbours } = rules;
  const isCompared = neighbours === null || subject.row < 0 ? rules.scorer.hasEvidence(subject) : neighbours.hasEvidence(subject.row);
  if (!isCompared) return false;
  const gives = (needed) => subject.row >= 0 ? isStated(needed, subject.row) : states(needed, subject);
  return gives(held.first) || held.second !== null && gives(held.second);
}
function standingOf(rules, subject, at, { level, holding = subject, likeness = likenessTo(rules, subject, at) } = {}) {
  const { held } = rules;
  const end = endOf(rules, subject, level);
  const inFirst = subject.row >= 0 ? isStated(held.first, subject.row) : states(held.first, subject);
  const neededAt = (row) => {
    if (inFirst && isStated(held.first, row)) return held.first;
    return held.second !== null && isStated(held.second, row) && statesSecond() ? held.second : null;
  };
  const statesSecond = once(
    () => held.second !== null && (subject.row >= 0 ? isStated(held.second, subject.row) : states(held.second, subject))
  );
  const shares3 = (needed) => {
    const there = once(() => heldFrom(needed)(holding));
    const back = once(() => heldFor(needed, subject));
    return at === "from" ? { held: there, back } : { held: back, back: there };
  };
  const first = shares3(held.first);
  const second = held.second === null ? first : shares3(held.second);
  const sharesOf2 = (needed) => needed === held.first ? first : second;
  const firstBounds = boundsOf(rules, held.first);
  const secondBounds = held.second === null ? firstBounds : boundsOf(rules, held.second);
  const boundsFor = (needed) => needed === held.first ? firstBounds : secondBounds;
  const heldAt = (row) => {
    const needed = neededAt(row);
    return needed === null ? 0 : sharesOf2(needed).held()(row);
  };
  const move = (row) => {
    const needed = row === subject.row ? null : neededAt(row);
    if (needed === null) return null;
    const other = endOf(rules, row);
    const own = sharesOf2(needed);
    const [from, to] = at === "from" ? [end, other] : [other, end];
    return {
      row,
      needed,
      back: own.back()(row),
      ...evidenceOf(rules, from, to, likeness.of(row), own.held()(row))
    };
  };
  const blocked = (found) => blockReason(found, boundsFor(found.needed));
  const leastNear = Math.min(firstBounds.nearInTrade, secondBounds.nearInTrade);
  const leastOutside = Math.min(firstBounds.near, secondBounds.near);
  const nearAt = (row, needed) => nearFor({ trade: rules.trade(subject.row, row) }, boundsFor(needed));
  const moves = once(() => {
    const found = [];
    const near = likeness.atLeast(leastNear);
    for (let row = 0; row < near.length; row++) {
      if (!(near[row] >= leastNear) || near[row] <= 0) continue;
      if (near[row] < leastOutside && rules.trade(subject.row, row) === null) continue;
      const candidate = move(row);
      if (candidate !== null && blocked(candidate) === null) found.push(candidate);
    }
    return found.sort(likeliestFirst);
  });
  return {
    subject,
    end,
    likeness,
    leastNear,
    nearAt,
    neededAt,
    heldAt,
    move,
    blocked,
    blocks: (found) => blockReasons(found, boundsFor(found.needed)),
    moves
  };
}
function likeliestFirst(a, b) {
  return b.likeness - a.likeness || a.row - b.row;
}
function nearCount({ likeness, leastNear, nearAt, neededAt, subject }) {
  let count = 0;
  const near = likeness.atLeast(leastNear);
  for (let row = 0; row < near.length; row++) {
    if (!(near[row] >= leastNear) || near[row] <= 0 || row === subject.row) continue;
    const needed = neededAt(row);
    if (needed !== null && near[row] >= nearAt(row, needed)) count++;
  }
  return count;
}
function moveBetween(rules, from, to, likeness = likenessBetween(rules, occupationSubject(rules.index, from), to)) {
  const { index } = rules;
  const start = occupationSubject(index, from);
  const needed = comparedBy(rules.held, start, to);
  if (needed === null || from === to) return null;
  const held = heldShare(needed, start, to);
  const back = heldShare(needed, occupationSubject(index, to), from);
  const evidence = evidenceOf(rules, endOf(rules, from), endOf(rules, to), likeness, held);
  return { row: to, needed, back, ...evidence, blockedBy: blockReason(evidence, boundsOf(rules, needed)) };
}

// src/query/move/move-view.ts
var MOST2 = 0.5;
var PART = 0.2;
function likenessWord(score, { near, close }) {
  return score >= close ? "close" : score >= near && score > 0 ? "near" : "far";
}
function holdsWord(held) {
  return held >= MOST2 ? "most" : held >= PART ? "part" : "little";
}
function movesAsked(rules, standing) {
  const { gates, held, ref, maxFall, maxRise, ranks } = rules;
  const { near, from, ...rest } = gates.first;
  const second = gates.second;
  return {
    method: ref,
    gate: {
      value: near,
      from,
      passing: nearCount(standing),
      evidence: {
        ...rest,
        nearInTrade: nearInTrade(rules, gates.first),
        leastHeldUpward: LEAST_HELD_UPWARD,
        ...second === null || held.second === null ? {} : { otherwise: { near: second.near, close: second.close, kindred: second.kindred } }
      }
    },
    maxFall,
    maxRise,
    authorityBy: ranks.by,
    statements: held.first.kind,
    ...rules.observed === null ? {} : { observed: observedAsked(rules.observed) }
  };
}
function moveFacts(rules, move, start, target) {
  const { index, language, ranks, regulated, held } = rules;
  const { id, label, code } = conceptRef(index, "occupations", move.row, language);
  const targetRow = typeof target === "number" ? target : target.row;
  const by = regulated.by(targetRow);
  const level = ranks.levels[move.row];
  const bounds = boundsOf(rules, move.needed);
  return {
    id,
    label,
    score: move.likeness,
    ...code === void 0 ? {} : { code },
    likeness: likenessWord(move.likeness, { near: nearFor(move, bounds), close: bounds.close }),
    held: move.held,
    holds: holdsWord(move.held),
    back: move.back,
    asks: asksOf(move.held, move.back),
    direction: move.direction,
    ...level === 0 ? {} : { level },
    ...skillsOf(rules, move, start, targetRow),
    ...by === null ? {} : { regulated: by },
    ...observedOf(rules, start, targetRow),
    ...move.needed === held.first ? {} : { comparedBy: move.needed.kind === "ratings" ? "ratings" : "other layers" }
  };
}
function observedAsked({ moves, rows }) {
  const { source, periods, issues: issues2 } = moves;
  return { source, periods, unread: issues2.length, unknown: rows.unknown };
}
function observedOf({ observed }, { row }, to) {
  if (observed === null || row < 0) return {};
  return { observed: { count: observed.rows.of(row, to), total: observed.rows.total(row) } };
}
function skillsOf({ index, language }, { needed }, start, row) {
  const lacks = lacksOf(needed, start, row);
  const count = needed.of(row).skills.length;
  return {
    skills: { needed: count, held: count - lacks.length },
    missing: lacks.slice(0, 5).map(({ skill: skill2 }) => conceptRef(index, "skills", skill2, language))
  };
}
function blockedFacts(rules, move, facts, reasons2) {
  const bounds = boundsOf(rules, move.needed);
  return { ...facts, blockedBy: reasons2.map((reason2) => ({ reason: reason2, message: blockMessage(reason2, move, bounds) })) };
}

// src/query/transitions.ts
var forms7 = /* @__PURE__ */ (() => ({
  ...moveForms,
  ...variedForms,
  limit: 0,
  direction: /* @__PURE__ */ new Set(["up", "sideways", "down"]),
  rankBy: /* @__PURE__ */ new Set(["likeness", "observed"]),
  kappa: [Number.MIN_VALUE, Number.MAX_VALUE],
  among: "filter"
}))();
function transitions(index, from, options = {}) {
  return movesFrom(index, from, options, "from");
}
function movesFrom(index, input, options, end) {
  const { limit = 10, among, level, language, direction } = askedOf(index, options, forms7);
  const { subject, ref } = resolveSubject(index, input, language);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);
  const standing = standingOf(rules, subject, end, { level });
  const mask = rowMask(index, among);
  const wanted = (move) => (mask === null || mask[move.row] === 1) && (direction === void 0 || move.direction.direction === direction);
  const moves = ranked(rules, standing.moves(), subject.row, options).filter(wanted);
  const { near, far } = blockedRows(rules, standing, { wanted, mask, limit, anyDirection: direction === void 0 });
  const facts = (move) => {
    const other = occupationSubject(index, move.row);
    return end === "from" ? moveFacts(rules, move, subject, other) : moveFacts(rules, move, other, subject);
  };
  const counted2 = (way) => moves.filter((move) => move.direction.direction === way).length;
  const blocked = {};
  for (const move of near) {
    const reason2 = standing.blocked(move);
    blocked[reason2] = (blocked[reason2] ?? 0) + 1;
  }
  return {
    status: "ok",
    subject: ref,
    asked: movesAsked(rules, standing),
    counts: { moves: moves.length, up: counted2("up"), sideways: counted2("sideways"), down: counted2("down"), blocked },
    results: listed(rules, moves, options).map(({ move, alike }) => ({ ...facts(move), ...alike })),
    blocked: [...near, ...far].slice(0, limit).map((move) => blockedFacts(rules, move, facts(move), standing.blocks(move)))
  };
}
function listed(rules, moves, { limit = 10, diverse, rankBy }) {
  if (diverse === void 0) return moves.slice(0, limit).map((move) => ({ move, alike: {} }));
  checkTrade(diverse, rankBy);
  const { index, language } = rules;
  const ranking = {
    rows: Uint32Array.from(moves, ({ row }) => row),
    scores: Float64Array.from(moves, ({ likeness }) => likeness)
  };
  return variedPlaces(index, rules.scorer, ranking, limit, diverse).map((place) => ({
    move: moves[place.at],
    alike: alikeOf(index, ranking, place, diverse, language)
  }));
}
function checkTrade({ trade = 0 }, rankBy) {
  if (trade > 0 && rankBy === "observed")
    throw new SkillGraphError(
      "BAD_OPTION",
      'The option diverse.trade weighs variety against likeness; it does not go with rankBy "observed".'
    );
}
function ranked({ observed }, moves, from, { rankBy = "likeness", kappa = KAPPA }) {
  if (rankBy === "likeness") return moves;
  if (observed === null || from < 0)
    throw new SkillGraphError(
      "BAD_OPTION",
      'The option rankBy is "observed", which needs counted moves in the option observed, and an occupation to start from.'
    );
  return byObserved(moves, from, observed.rows, kappa).map(({ move }) => move);
}
function blockedRows(rules, standing, asked) {
  const { likeness, leastNear } = standing;
  const known = likeness.atLeast(leastNear);
  const found = blockedAmong(rules, standing, asked, known);
  const all = found.near.length + found.far.length < asked.limit ? likeness.atLeast(0) : known;
  return all === known ? found : blockedAmong(rules, standing, asked, all);
}
function blockedAmong(rules, { leastNear, nearAt, move, blocked, neededAt, subject }, { wanted, mask, limit, anyDirection }, likeness) {
  const { occupationCount } = rules.index;
  const near = [];
  const top = new TopK(limit, occupationCount);
  for (let row = 0; row < occupationCount; row++) {
    if (likeness[row] <= 0 || row === subject.row || mask?.[row] === 0) continue;
    if (likeness[row] < leastNear && !top.takes(row, likeness[row])) continue;
    const needed = neededAt(row);
    if (needed === null) continue;
    const isFar = likeness[row] < nearAt(row, needed);
    if (isFar && anyDirection) {
      top.offer(row, likeness[row]);
      continue;
    }
    const candidate = move(row);
    if (!wanted(candidate)) continue;
    if (isFar) top.offer(row, likeness[row]);
    else if (blocked(candidate) !== null) near.push(candidate);
  }
  return { near: near.sort(likeliestFirst), far: Array.from(top.take().rows, (row) => move(row)) };
}

// src/query/feeders.ts
function feeders(index, to, options = {}) {
  return movesFrom(index, to, options, "to");
}

// src/compact/lens-values.ts
var donorsOf = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((index, table) => {
  const found = Array.from({ length: index.occupationCount }, () => []);
  const places = new Map(table.codes.map((code, at) => [code, at]));
  const rows = occupationRows(index);
  for (const { vintage, occupations: occupations2, codes, confidences, own } of storedLinks(index)) {
    if (vintage !== table.vintage) continue;
    for (let i = 0; i < codes.length; i++) {
      const row = rows.get(occupations2[i]);
      const at = places.get(codes[i]);
      if (row !== void 0 && at !== void 0) found[row].push({ at, confidence: confidences[i], own: own[i] });
    }
  }
  return found.map((donors) => {
    const own = donors.filter((donor) => donor.own);
    return (own.length > 0 ? own : donors).sort((a, b) => a.at - b.at);
  });
}))();
var occupationRows = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => new Map(index.occupations.ids.all().map((id, row) => [id, row]))
))();
function donorMean(donors, valueAt) {
  let sum = 0;
  let weight = 0;
  for (const { at, confidence } of donors) {
    const value = valueAt(at);
    if (Number.isNaN(value)) continue;
    sum += confidence * value;
    weight += confidence;
  }
  return weight > 0 ? sum / weight : Number.NaN;
}
function placeIn(sorted2, value) {
  const below = firstPast(0, sorted2.length, (place) => sorted2[place] >= value);
  const upTo = firstPast(below, sorted2.length, (place) => sorted2[place] > value);
  return { percentile: 50 * (below + upTo) / sorted2.length, below: 100 * below / sorted2.length };
}

// src/query/lens/trait-rows.ts
function traitRows(index, row) {
  for (const table of storedTraits(index)) {
    const donors = donorsOf(index, table)[row];
    if (donors.length === 0) continue;
    const traits2 = columnsOf(table).flatMap((column2, at) => {
      const value = donorMean(donors, (donor) => table.values[donor][at] ?? Number.NaN);
      return Number.isNaN(value) ? [] : [traitRow(column2, at, value)];
    });
    if (traits2.length > 0) return { table, donors, traits: traits2 };
  }
  return null;
}
function traitRow({ facts, mean, deviation, sorted: sorted2 }, at, value) {
  return {
    facts,
    at,
    value,
    z: deviation === 0 ? 0 : (value - mean) / deviation,
    ...placeIn(sorted2, value)
  };
}
var rated = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (table) => {
    const whole2 = table.values.filter((values) => values.every((value) => value !== null));
    return whole2.length >= 2 ? whole2 : table.values;
  }
))();
var columnsOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (table) => table.traits.map((facts, at) => {
    const sorted2 = Float64Array.from(
      rated(table).flatMap((values) => values[at] === null ? [] : [values[at]])
    ).sort();
    const mean = sorted2.reduce((sum, value) => sum + value, 0) / sorted2.length;
    const squares = sorted2.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { facts, mean, deviation: Math.sqrt(squares / sorted2.length), sorted: sorted2 };
  })
))();
function traitCorrelation(table, a, b) {
  const known = correlations(table);
  const key = Math.min(a, b) * table.traits.length + Math.max(a, b);
  const found = known.get(key);
  if (found !== void 0) return found;
  const pairs = rated(table).flatMap(
    (values) => values[a] === null || values[b] === null ? [] : [[values[a], values[b]]]
  );
  const r = pearson(pairs);
  known.set(key, r);
  return r;
}
var correlations = /* @__PURE__ */ (() => /* @__PURE__ */ derived((_table) => /* @__PURE__ */ new Map()))();
function pearson(pairs) {
  const count = pairs.length;
  const meanA = pairs.reduce((sum, [a]) => sum + a, 0) / count;
  const meanB = pairs.reduce((sum, [, b]) => sum + b, 0) / count;
  let [ab, aa, bb] = [0, 0, 0];
  for (const [a, b] of pairs) {
    ab += (a - meanA) * (b - meanB);
    aa += (a - meanA) ** 2;
    bb += (b - meanB) ** 2;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
var questionRules = { most: 3, leastZ: 0.5, mostAlike: 0.7 };
function tellingTraits({ table, traits: traits2 }) {
  const chosen = [];
  const ordered = [...traits2].sort((a, b) => b.z - a.z || (a.facts.id < b.facts.id ? -1 : 1));
  for (const trait of ordered) {
    if (chosen.length === questionRules.most || trait.z <= questionRules.leastZ) break;
    const alike = chosen.some(
      (other) => Math.abs(traitCorrelation(table, trait.at, other.at)) >= questionRules.mostAlike
    );
    if (!alike) chosen.push(trait);
  }
  return chosen;
}

// src/query/traits.ts
var forms8 = askForms;
function traits(index, occupation2, options) {
  const { language } = askedOf(index, options, forms8);
  const { row, by } = findConcept(index, "occupations", occupation2);
  const subject = { kind: "occupation", ...conceptRef(index, "occupations", row, language), matchedBy: by };
  const found = traitRows(index, row);
  if (found === null) return insufficient(subject, noTraits(index));
  const results = found.traits.map(traitView).sort((a, b) => b.z - a.z || (a.id < b.id ? -1 : 1));
  return { status: "ok", subject, asked: {}, ...lentFrom(found.table, found.donors), results };
}
function noTraits(index) {
  const [table] = storedTraits(index);
  return table === void 0 ? "The index carries no traits. Build it with some: skillgraph build --attributes ONET --crosswalk FILE." : `No occupation that ${table.source.name} rates is this one or corresponds to it: its traits are not known.`;
}
function traitView({ facts, at: _, ...row }) {
  return { ...facts, ...row };
}
function lentFrom({ codes, names, source }, donors) {
  return {
    evidence: donors[0].own ? "published" : "borrowed",
    donors: donors.map(({ at, confidence }) => ({ code: codes[at], label: names[at], confidence })),
    source
  };
}

// src/query/fit-questions.ts
var forms9 = /* @__PURE__ */ (() => ({ ...askForms, answers: "object" }))();
function fitQuestions(index, occupation2, options) {
  const { language, answers = {} } = askedOf(index, options, forms9);
  const { row, by } = findConcept(index, "occupations", occupation2);
  const subject = { kind: "occupation", ...conceptRef(index, "occupations", row, language), matchedBy: by };
  const found = traitRows(index, row);
  if (found === null) return insufficient(subject, noTraits(index));
  for (const [id, answer] of Object.entries(answers))
    if (!Object.hasOwn(speaking, answer))
      throw new SkillGraphError("BAD_OPTION", `The answer to ${id} is "${String(answer)}"; give yes, no or unsure.`);
  const telling = tellingTraits(found);
  if (telling.length === 0)
    return insufficient(
      subject,
      "Nothing it asks of a person stands out from other occupations: no question would tell."
    );
  const results = telling.map((trait) => {
    const answer = answers[trait.facts.id];
    return { ...traitView(trait), ...answer === void 0 ? {} : { speaks: speaking[answer] } };
  });
  return { status: "ok", subject, asked: {}, ...lentFrom(found.table, found.donors), results };
}
var speaking = { yes: "for", no: "against", unsure: "neither" };

// src/query/move/ahead.ts
function leastInSight({ first, second }) {
  return IN_SIGHT * Math.min(first.near, (second ?? first).near);
}
function stepsAhead(rules, standing, limit, mask) {
  const { likeness, leastNear, neededAt, move, blocked, moves } = standing;
  const stops = moves().filter(({ direction }) => direction.direction !== "down");
  const inSight = [];
  const least = leastInSight(rules.gates);
  const alike = likeness.atLeast(least);
  for (let row = 0; row < alike.length; row++) {
    if (!(alike[row] >= least) || alike[row] <= 0 || mask?.[row] === 0) continue;
    const needed = neededAt(row);
    if (needed === null || !(alike[row] >= IN_SIGHT * gateOf(rules, needed).near)) continue;
    const candidate = move(row);
    if (candidate === null || candidate.direction.direction !== "up" || blocked(candidate) === null) continue;
    if (candidate.held >= LEAST_HELD_UPWARD) inSight.push(candidate);
  }
  inSight.sort((a, b) => b.likeness - a.likeness || a.row - b.row);
  const found = [];
  for (const candidate of inSight) {
    if (found.length >= limit) break;
    const best = bestThrough(rules, candidate, stops, leastNear);
    if (best !== null) found.push({ move: candidate, ...best });
  }
  return found;
}
function bestThrough(rules, target, stops, leastNear) {
  const { levels: levels2, authority } = rules.ranks;
  let best = null;
  let weaker = 0;
  for (const through of stops) {
    if (through.likeness <= weaker) break;
    const from = through.row;
    const rises = levels2[target.row] > levels2[from] || authority(target.row) >= authority(from);
    if (!rises) continue;
    const onwardLikeness = likenessBetween(rules, occupationSubject(rules.index, from), target.row, leastNear);
    if (onwardLikeness < leastNear) continue;
    const onward = moveBetween(rules, from, target.row, onwardLikeness);
    if (onward === null || onward.blockedBy !== null || onward.direction.direction !== "up") continue;
    if (onward.likeness < gateOf(rules, onward.needed).close || onward.likeness <= target.likeness) continue;
    const value = Math.min(through.likeness, onward.likeness);
    if (value > weaker) {
      weaker = value;
      best = { through, onward };
    }
  }
  return best;
}

// src/query/growth.ts
var forms10 = /* @__PURE__ */ (() => ({ ...moveForms, limit: 0, among: "filter" }))();
var MOST_AHEAD = 3;
function growth(index, from, options = {}) {
  const { limit = 5, level, language, among } = askedOf(index, options, forms10);
  const { subject, ref } = resolveSubject(index, from, language);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);
  const standing = standingOf(rules, subject, "from", { level });
  const mask = rowMask(index, among);
  const moves = standing.moves().filter(({ row }) => mask === null || mask[row] === 1);
  const going = (way) => moves.filter(({ direction }) => direction.direction === way);
  const [upward, sideways] = [going("up"), going("sideways")];
  const facts = (move) => moveFacts(rules, move, subject, occupationSubject(index, move.row));
  const ahead2 = ({ move, through, onward }) => ({
    ...blockedFacts(rules, move, facts(move), standing.blocks(move)),
    through: {
      ...conceptRef(index, "occupations", through.row, language),
      score: through.likeness,
      onward: onward.likeness
    }
  });
  return {
    status: "ok",
    subject: ref,
    asked: movesAsked(rules, standing),
    counts: { up: upward.length, sideways: sideways.length, down: going("down").length },
    upward: upward.slice(0, limit).map(facts),
    sideways: sideways.slice(0, limit).map(facts),
    ahead: stepsAhead(rules, standing, Math.min(limit, MOST_AHEAD), mask).map(ahead2)
  };
}

// src/query/lens/by-trend.ts
var trendTitles = /* @__PURE__ */ (() => [
  ["ai", "Artificial intelligence"],
  ["routine", "Routine"],
  ["digital", "Digital skills"],
  ["green", "Green skills"],
  ["remote", "Work from home"],
  ["offshoring", "Work that can move abroad"],
  ["preparation", "Preparation"],
  [void 0, "Other figures"]
])();
function headsOf(results) {
  const ids = new Set(results.map(({ id }) => id));
  return results.filter(({ variantOf }) => variantOf === void 0 || !ids.has(variantOf));
}
function byTrend(results) {
  const heads = headsOf(results);
  const known = new Set(trendTitles.map(([trend]) => trend));
  return trendTitles.map(([trend, title]) => {
    const own = heads.filter((one2) => (known.has(one2.trend) ? one2.trend : void 0) === trend).sort((a, b) => Number(a.evidence === "none") - Number(b.evidence === "none")).map((indicator) => ({
      indicator,
      variants: results.filter(({ variantOf, evidence }) => variantOf === indicator.id && evidence !== "none")
    }));
    return [title, own];
  }).filter(([, own]) => own.length > 0);
}

// src/similarity/stored-estimates.ts
function rowsBeside(rows, count) {
  const taken = new Uint8Array(count);
  for (const row of rows) taken[row] = 1;
  return Uint32Array.from(taken.keys()).filter((row) => taken[row] === 0);
}
var estimatesSection = {
  name: "estimates",
  version: 3,
  madeOf: ["occupations", "skills", "groups", "requirements"],
  open: (parts, record, index) => {
    const records = record["indicators"];
    const sizes = record["donorSets"];
    const count = index.occupationCount;
    if (!records.every(isRecord2)) throw damaged("what is recorded of an estimate is none");
    const given3 = records.filter((entry) => entry.given);
    const sum = (list) => list.reduce((total, size) => total + size, 0);
    const donors = parts.words("donors", sum(sizes));
    const spreads = parts.singles("spreads", sum(sizes.map((size) => count - size)));
    const alpha = parts.singles("alpha", sum(given3.map((entry) => sizes[entry.donorSet])));
    const values = parts.singles("values", sum(given3.map((entry) => count - sizes[entry.donorSet])));
    for (const row of donors) if (row >= count) throw damaged("an estimate names a donor outside it");
    for (const numbers of [alpha, values, spreads])
      for (const value of numbers) if (!isFigure(value)) throw damaged("an estimate is not a number");
    for (const spread of spreads) if (spread < 0) throw damaged("an estimate has a spread below 0");
    const sets = sizes.map((size, at) => {
      const [from, before] = [sum(sizes.slice(0, at)), sum(sizes.slice(0, at).map((other) => count - other))];
      const donorRows = donors.subarray(from, from + size);
      const others = rowsBeside(donorRows, count);
      if (others.length !== count - size) throw damaged("an estimate names a donor twice");
      const placeOf = new Int32Array(count).fill(-1);
      for (const [place, row] of others.entries()) placeOf[row] = place;
      return { donorRows, spreads: Float64Array.from(spreads.subarray(before, before + others.length)), placeOf };
    });
    const own = [0, 0];
    const taken = (list, at, size) => {
      own[at] += size;
      return list.subarray(own[at] - size, own[at]);
    };
    return records.map((entry) => {
      if (!entry.given) return { ...entry, ...nothing3 };
      const set = sets[entry.donorSet];
      return {
        ...entry,
        ...set,
        alpha: Float64Array.from(taken(alpha, 0, set.donorRows.length), (one2) => entry.scale * one2),
        values: Float64Array.from(taken(values, 1, set.spreads.length), (one2) => entry.mean + entry.scale * one2)
      };
    });
  }
};
var LARGEST = 1e100;
var isFigure = (value) => typeof value === "number" && Math.abs(value) <= LARGEST;
function isRecord2({ id, given: given3, mean, scale, q, level, donors, quality }) {
  return typeof id === "string" && typeof given3 === "boolean" && [mean, scale, q, level, donors].every(isFigure) && q >= 0 && level > 0 && level < 1 && (quality === null ? !given3 : [quality.r2, quality.mae, quality.cover].every(isFigure));
}
var nothing3 = /* @__PURE__ */ (() => ({
  donorRows: /* @__PURE__ */ new Uint32Array(),
  alpha: /* @__PURE__ */ new Float64Array(),
  values: /* @__PURE__ */ new Float64Array(),
  spreads: /* @__PURE__ */ new Float64Array(),
  placeOf: /* @__PURE__ */ new Int32Array()
}))();
function storedEstimate(index, id) {
  return sectionOf(index, estimatesSection)?.find((entry) => entry.id === id) ?? null;
}

// src/query/lens/formula.ts
var formulaValues = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, formula) => {
    const work = preparedFormula(index, formula);
    return Float64Array.from({ length: index.occupationCount }, (_, row) => work(row)?.value ?? Number.NaN);
  }
))();
function preparedFormula(index, formula) {
  checkForm("The formula", formula, isPrepared);
  const work = formula.prepare(index);
  checkForm(`What prepare of "${formula.id}" gives`, work, isFunction);
  return (row) => {
    const found = work(row);
    if (found !== null) checkForm(`What "${formula.id}" gives for row ${row}`, found, isValue);
    return found;
  };
}
var isPrepared = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => recordOf({ id: isText2, prepare: isFunction })))();
var isValue = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    value: isNumber2,
    base: isNumber2,
    parts: listOf2(recordOf({ id: isText2, label: isText2, contribution: isNumber2 }))
  })
))();
function indicatorTableOf(index, formula, vintage) {
  checkIndex(index);
  checkForm("The formula", formula, isIndicatorFacts);
  checkForm("The vintage", vintage, isVintage2);
  const { prepare, ...facts } = formula;
  const work = preparedFormula(index, formula);
  const places = /* @__PURE__ */ new Map();
  const labels = [];
  const table = { codes: [], names: [], values: [] };
  const parts = { offsets: [0], elements: [], contributions: [] };
  const push = (id, label, contribution) => {
    const place = places.get(id) ?? places.size;
    if (place === places.size) {
      places.set(id, place);
      labels.push(label);
    }
    parts.elements.push(place);
    parts.contributions.push(contribution);
  };
  for (let row = 0; row < index.occupationCount; row++) {
    const found = work(row);
    if (found === null) continue;
    table.codes.push(index.occupations.ids.at(row));
    table.names.push(index.occupations.labels().at(row));
    table.values.push(found.value);
    if (found.base !== 0) push("base", "what everyone starts from", found.base);
    for (const { id, label, contribution } of found.parts) push(id, label, contribution);
    parts.offsets.push(parts.elements.length);
  }
  return { ...facts, ...table, vintage, parts: { over: "elements", ids: [...places.keys()], labels, ...parts } };
}

// src/query/lens/tag-share.ts
function tagShare(tag) {
  if (typeof tag !== "string") throw badOption("tag", tag, "a text");
  return {
    id: `${tag}-share`,
    label: `${tag} share of skills`,
    unit: "share of what is asked for",
    range: [0, 1],
    direction: `more of what is asked for is ${tag}`,
    ...tag === "digital" || tag === "green" ? { trend: tag } : {},
    source: { name: `skills tagged ${tag} in the classification itself` },
    formula: "weight of the tagged skills ÷ weight of all, essential 1, optional ½",
    prepare: (index) => {
      const bit = index.meta.tags.indexOf(tag);
      return (row) => {
        if (bit < 0) return null;
        const { offsets, targets, kinds } = index.requirements;
        let [total, tagged] = [0, 0];
        const found = [];
        for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
          const weight = requirementKinds[kinds[edge]] === "optional" ? 0.5 : 1;
          const skill2 = targets[edge];
          total += weight;
          if ((index.skills.tags[skill2] >>> bit & 1) === 0) continue;
          tagged += weight;
          found.push({ skill: skill2, weight });
        }
        if (total === 0) return null;
        const parts = found.map(({ skill: skill2, weight }) => ({
          id: index.skills.ids.at(skill2),
          label: index.skills.labels().at(skill2),
          contribution: weight / total
        }));
        return { value: tagged / total, base: 0, parts };
      };
    }
  };
}
function ownShares(index) {
  return shares2.filter(({ tag }) => index.meta.tags.includes(tag)).map(({ formula }) => formula);
}
var shares2 = /* @__PURE__ */ (() => /* @__PURE__ */ ["digital", "green"].map((tag) => ({ tag, formula: /* @__PURE__ */ tagShare(tag) })))();

// src/query/lens/indicator-rows.ts
var indexIndicators = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    const tables = storedIndicators(index);
    const carried2 = tables.map((table) => {
      const { codes: _, names: __, values: ___, parts: ____, vintage: _____, takenFrom: ______, ...facts } = table;
      return {
        facts,
        table,
        formula: null,
        estimate: storedEstimate(index, table.id),
        sorted: Float64Array.from(table.values).sort()
      };
    });
    const shares3 = ownShares(index).filter(({ id }) => !tables.some((table) => table.id === id)).map((formula) => ofFormula(index, formula));
    return [...carried2, ...shares3].sort((a, b) => a.facts.id < b.facts.id ? -1 : 1);
  }
))();
var ofFormula = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, formula) => {
    if (typeof formula?.prepare !== "function" || typeof formula.id !== "string")
      throw new SkillGraphError("BAD_OPTION", `The option also holds ${shown(formula)}; give formulas of indicators.`);
    const { prepare: _, ...facts } = formula;
    const sorted2 = formulaValues(index, formula).filter((value) => !Number.isNaN(value)).sort();
    return { facts, table: null, formula, estimate: null, sorted: sorted2 };
  }
))();
function indicatorRow(index, { table, formula, estimate }, row) {
  if (formula !== null) {
    const value = formulaValues(index, formula)[row];
    return { evidence: Number.isNaN(value) ? "none" : "computed", value, donors: [] };
  }
  const donors = donorsOf(index, table)[row];
  if (donors.length > 0) {
    const value = donorMean(donors, (at) => table.values[at]);
    const own = table.formula === void 0 ? "published" : "computed";
    return { evidence: donors[0].own ? own : "borrowed", value, donors };
  }
  const place = estimate?.given ? estimate.placeOf[row] : -1;
  if (place >= 0) return { evidence: "estimated", value: estimate.values[place], donors: [] };
  return { evidence: "none", value: Number.NaN, donors: [] };
}
function groupMean(index, indicator, row, language) {
  const group = index.occupations.groupCodes.at(row).slice(0, 2);
  const found = groupMeans(index, indicator).get(group);
  if (group.length < 2 || found === void 0) return null;
  const at = occupationGroups2(index).get(group);
  return at === void 0 ? found : { ...found, label: labelIn(index, "groups", at, language) };
}
var occupationGroups2 = /* @__PURE__ */ (() => /* @__PURE__ */ derived(({ groups }) => {
  const rows = /* @__PURE__ */ new Map();
  for (const [at, code] of groups.codes.all().entries())
    if (groups.pillars[at] === 0 && !rows.has(code)) rows.set(code, at);
  return rows;
}))();
var groupMeans = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, indicator) => {
    const values = /* @__PURE__ */ new Map();
    const codes = index.occupations.groupCodes.all();
    for (let row = 0; row < codes.length; row++) {
      const { value, evidence } = indicatorRow(index, indicator, row);
      if (evidence === "none" || evidence === "estimated") continue;
      const group = codes[row].slice(0, 2);
      values.set(group, [...values.get(group) ?? [], value]);
    }
    return new Map(
      [...values].map(([group, known]) => [
        group,
        { group, mean: known.reduce((sum, value) => sum + value, 0) / known.length, occupations: known.length }
      ])
    );
  }
))();

// src/query/indicators.ts
var disagreeing = 40;
var forms11 = /* @__PURE__ */ (() => ({ ...askForms, also: "list" }))();
function indicators(index, occupation2, options) {
  const { language, also = [] } = askedOf(index, options, forms11);
  const { row, by } = findConcept(index, "occupations", occupation2);
  const ref = conceptRef(index, "occupations", row, language);
  const subject = { kind: "occupation", ...ref, matchedBy: by };
  const all = [...indexIndicators(index), ...also.map((formula) => ofFormula(index, formula))];
  if (all.length === 0)
    return insufficient(
      subject,
      "The index carries no indicators. Build it with some: skillgraph build --indicator FILE."
    );
  const results = all.map((indicator) => occupationIndicator(index, indicator, row, language));
  const disagreement = disagreementOf(results);
  return { status: "ok", subject, asked: {}, results, ...disagreement === null ? {} : { disagreement } };
}
function occupationIndicator(index, indicator, row, language) {
  const { facts, table, estimate, sorted: sorted2 } = indicator;
  const { evidence, value, donors } = indicatorRow(index, indicator, row);
  const group = groupMean(index, indicator, row, language);
  const lenders = donors.map(({ at, confidence }) => ({
    code: table.codes[at],
    label: table.names[at],
    value: table.values[at],
    confidence
  }));
  const known = {
    ...facts,
    evidence,
    donors: lenders,
    deciles: sorted2.length === 0 ? [] : Array.from({ length: 11 }, (_, i) => quantile(sorted2, i / 10)),
    ...group === null ? {} : { group },
    ...estimate?.quality && (evidence === "estimated" || !estimate.given) ? { quality: estimate.quality } : {}
  };
  if (evidence === "none") return { ...known, reason: reasonOf(indicator) };
  const rank = { ...known, value, ...placeIn(sorted2, value) };
  if (evidence === "borrowed") {
    const values = lenders.map((donor) => donor.value);
    return {
      ...rank,
      least: Math.min(...values),
      greatest: Math.max(...values),
      confidence: lenders.reduce((sum, { confidence }) => sum + confidence, 0) / lenders.length
    };
  }
  if (evidence !== "estimated") return rank;
  const { q, level, spreads, placeOf } = estimate;
  const width = q * spreads[placeOf[row]];
  const [least, most] = facts.range ?? [-Infinity, Infinity];
  return {
    ...rank,
    interval: {
      low: Math.max(least, value - width),
      high: Math.min(most, value + width),
      level
    }
  };
}
function reasonOf({ formula, estimate }) {
  if (formula !== null) return "The occupation has nothing it could be worked out of.";
  if (estimate === null) return "The source has neither this occupation nor one that corresponds.";
  if (estimate.quality === null) return "Too few occupations have a figure to estimate it from.";
  return "Skills do not tell it well enough to estimate it.";
}
function quantile(sorted2, share) {
  const place = share * (sorted2.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted2.length - 1);
  return sorted2[below] + (place - below) * (sorted2[above] - sorted2[below]);
}
function disagreementOf(results) {
  const ranked2 = headsOf(results).filter(({ exposure, percentile }) => exposure === true && percentile !== void 0).sort((a, b) => b.percentile - a.percentile);
  let widest = null;
  const end = ({ id, label, percentile }) => ({ id, label, percentile });
  for (const highest of ranked2) {
    const lowest = ranked2.findLast(({ source }) => source.name !== highest.source.name);
    const difference2 = lowest === void 0 ? 0 : highest.percentile - lowest.percentile;
    if (difference2 > (widest?.difference ?? disagreeing))
      widest = { highest: end(highest), lowest: end(lowest), difference: difference2 };
  }
  return widest;
}

// src/similarity/estimate-kernel.ts
var kernelShares = { skills: 0.7, place: 0.3 };
var PREFIXES = 4;
var estimateKernel = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (index) => {
    const space = featureSpace(index, comparedFeatures(index));
    const codes = index.occupations.groupCodes.all().map((code) => code.replace(/\D/g, "").slice(0, PREFIXES));
    const placed = codes.some((code) => code !== "");
    return {
      space,
      shares: placed ? kernelShares : { skills: 1, place: 0 },
      skills: (row) => {
        const sums = new Float64Array(index.occupationCount);
        addProducts(space.matrix, space.vectorOf(occupationSubject(index, row)), sums);
        return sums;
      },
      place: (row, other) => {
        const [a, b] = [codes[row], codes[other]];
        let common = 0;
        while (common < a.length && common < b.length && a[common] === b[common]) common++;
        return common / PREFIXES;
      }
    };
  }
))();

// src/query/lens/estimate-parts.ts
function estimateParts(index, estimate, row) {
  const { space, shares: shares3, place } = estimateKernel(index);
  const { donorRows, alpha } = estimate;
  let inPlace = 0;
  for (let i = 0; i < donorRows.length; i++) inPlace += shares3.place * place(row, donorRows[i]) * alpha[i];
  const weights = featureWeights(index, estimate);
  const bySkill = /* @__PURE__ */ new Map();
  const bySection = /* @__PURE__ */ new Map();
  const add = (skill2, term) => {
    bySkill.set(skill2, (bySkill.get(skill2) ?? 0) + term);
  };
  const subject = occupationSubject(index, row);
  const below = skillsBelow(index, subject.skills);
  const vector = space.vectorOf(subject);
  for (let i = 0; i < vector.columns.length; i++) {
    const term = weights[vector.columns[i]] * (vector.weights === null ? 1 : vector.weights[i]);
    const { feature, row: at } = space.featureOf(vector.columns[i]);
    if (feature === "skill") {
      add(at, term);
      continue;
    }
    const skills3 = below.get(feature === "broader skill" ? index.groupCount + at : at) ?? [];
    if (feature !== "group" && feature !== "broader skill" || skills3.length === 0)
      bySection.set(-1, (bySection.get(-1) ?? 0) + term);
    else for (const skill2 of skills3) add(skill2, term / skills3.length);
  }
  const heads = topGroups(index);
  for (const [skill2, term] of [...bySkill].sort(([a], [b]) => a - b)) {
    const groups = listOf3(heads, skill2);
    for (const group of groups.length === 0 ? [-1] : groups)
      bySection.set(group, (bySection.get(group) ?? 0) + term / Math.max(1, groups.length));
  }
  return {
    value: estimate.values[estimate.placeOf[row]],
    place: inPlace,
    groups: [...bySection].sort(([a], [b]) => a - b)
  };
}
var featureWeights = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((index, { donorRows, alpha }) => {
  const { space, shares: shares3 } = estimateKernel(index);
  const { rows, weights: values, columnCount } = space.matrix;
  const weights = new Float64Array(columnCount);
  for (let i = 0; i < donorRows.length; i++)
    for (let edge = rows.offsets[donorRows[i]]; edge < rows.offsets[donorRows[i] + 1]; edge++)
      weights[rows.targets[edge]] += shares3.skills * alpha[i] * (values === null ? 1 : values[edge]);
  return weights;
}))();
function skillsBelow(index, skills3) {
  const ancestors = skillAncestors(index);
  const below = /* @__PURE__ */ new Map();
  for (let i = 0; i < skills3.length; i++)
    for (const above of listOf3(ancestors, skills3[i])) {
      const known = below.get(above);
      if (known === void 0) below.set(above, [skills3[i]]);
      else known.push(skills3[i]);
    }
  return below;
}

// src/query/indicator-explanation.ts
var forms12 = /* @__PURE__ */ (() => ({ ...askForms, also: "list" }))();
function indicatorExplanation(index, occupation2, id, options) {
  const { language, also = [] } = askedOf(index, options, forms12);
  const all = [...indexIndicators(index), ...also.map((formula) => ofFormula(index, formula))];
  const indicator = all.find(({ facts }) => facts.id === id);
  if (indicator === void 0)
    throw new SkillGraphError(
      "BAD_INPUT",
      `There is no indicator ${shown(id)}. ${all.length === 0 ? "The index carries none." : `There are: ${all.map(({ facts }) => facts.id).join(", ")}.`}`
    );
  const { row, by } = findConcept(index, "occupations", occupation2);
  const subject = { kind: "occupation", ...conceptRef(index, "occupations", row, language), matchedBy: by };
  const view = occupationIndicator(index, indicator, row, language);
  if (view.evidence === "none") return insufficient(subject, view.reason);
  const { base, parts } = partsOf2(index, indicator, row, language);
  const results = [...parts].sort(
    (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.id < b.id ? -1 : 1)
  );
  return { status: "ok", subject, asked: {}, indicator: view, base, results };
}
function partsOf2(index, indicator, row, language) {
  if (indicator.formula !== null) {
    const { base, parts } = preparedFormula(index, indicator.formula)(row);
    return { base, parts: parts.map((part) => ({ ...part, kind: "element" })) };
  }
  const { donors, evidence } = indicatorRow(index, indicator, row);
  if (evidence === "estimated") return estimated(index, indicator, row, language);
  const table = indicator.table;
  return { base: 0, parts: table.parts === void 0 ? byDonor(table, donors) : byElement(index, table, donors) };
}
function estimated(index, { estimate }, row, language) {
  const { value, place, groups } = estimateParts(index, estimate, row);
  const added = groups.reduce((sum, [, contribution]) => sum + contribution, place);
  return {
    base: value - added,
    parts: [
      ...place === 0 ? [] : [{ id: "place", label: "its place among occupation groups", kind: "place", contribution: place }],
      ...groups.map(
        ([group, contribution]) => ({
          ...group < 0 ? { id: "other", label: "skills in no group" } : conceptRef(index, "groups", group, language),
          kind: "skill group",
          contribution
        })
      )
    ]
  };
}
function byDonor({ codes, names, values }, donors) {
  const total = donors.reduce((sum, { confidence }) => sum + confidence, 0);
  return donors.map(({ at, confidence }) => ({
    id: codes[at],
    label: names[at] || codes[at],
    kind: "donor",
    contribution: confidence * values[at] / total
  }));
}
function byElement(index, { codes, parts, vintage }, donors) {
  const { ids, labels, offsets, elements, contributions, over } = parts;
  const total = donors.reduce((sum, { confidence }) => sum + confidence, 0);
  const sums = /* @__PURE__ */ new Map();
  for (const { at, confidence } of donors)
    for (let i = offsets[at]; i < offsets[at + 1]; i++)
      sums.set(elements[i], (sums.get(elements[i]) ?? 0) + confidence * contributions[i] / total);
  const texts = over === "tasks" ? taskTexts(index, vintage, new Set(donors.map(({ at }) => codes[at]))) : /* @__PURE__ */ new Map();
  return [...sums].map(([element, contribution]) => ({
    id: ids[element],
    label: labels[element] || texts.get(ids[element]) || ids[element],
    kind: "element",
    contribution
  }));
}
function taskTexts(index, vintage, codes) {
  const texts = /* @__PURE__ */ new Map();
  for (const table of storedTasks(index)) {
    if (table.vintage !== vintage) continue;
    for (const [at, code] of table.codes.entries())
      if (codes.has(code)) for (const { id, text } of table.tasks[at]) texts.set(id, text);
  }
  return texts;
}

// src/query/is-move.ts
function isMove(index, from, to, options = {}) {
  const { language, level } = askedOf(index, options, moveForms);
  const { subject, ref } = resolveSubject(index, from, language);
  const { row, ref: target } = resolveTarget(index, to, language);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);
  const standing = standingOf(rules, subject, "from", { level });
  const asked = movesAsked(rules, standing);
  const move = standing.move(row);
  if (move === null)
    return insufficient(
      ref,
      row === subject.row ? `Start and target are both "${target.label}".` : `"${target.label}" and the start have nothing that they could be compared by.`,
      asked,
      target
    );
  const {
    id: _id,
    label: _label,
    code: _code,
    ...facts
  } = moveFacts(rules, move, subject, occupationSubject(index, row));
  const { blockedBy } = blockedFacts(rules, move, { ...target, ...facts }, standing.blocks(move));
  return { status: "ok", subject: ref, target, asked, move: blockedBy.length === 0, blockedBy, ...facts };
}

// src/query/nearest.ts
function nearest(index, name, options = {}) {
  checkIndex(index);
  checkNames(options, ["language", "limit"]);
  const { language, limit } = options;
  const { languages } = index.meta;
  if (language !== void 0 && !languages.includes(language))
    throw badOption("language", language, languages.join(" or "));
  const stored2 = storedNeighbours(index);
  if (stored2 === null)
    throw new SkillGraphError(
      "NEEDS_SECTION",
      "The index carries no neighbours. Store them with withNeighbours(index) of skillgraph/methods, or `skillgraph build --neighbours 10`."
    );
  if (limit !== void 0 && !(checkCount("limit", limit) <= stored2.limit))
    throw badOption("limit", limit, `at most ${stored2.limit}, or store more: ${stored2.limit} neighbours are stored`);
  const { row, by } = findConcept(index, "occupations", name);
  const asked = { method: stored2.method };
  const subject = {
    kind: "occupation",
    ...conceptRef(index, "occupations", row, language),
    matchedBy: by
  };
  if (!stored2.hasEvidence(row))
    return insufficient(subject, `"${subject.label}" has no requirement that this method compares.`, asked);
  const { rows, scores } = stored2.ranking(row);
  const results = [];
  for (let at = 0; at < rows.length && at < (limit ?? 10); at++)
    results.push(Object.assign(conceptRef(index, "occupations", rows[at], language), { score: scores[at] }));
  return { status: "ok", subject, asked, results };
}

// src/query/lens/telling-skills.ts
var LEAST_DEGREE = 5;
function tellingSkills(index, row) {
  const { offsets, targets, kinds } = index.requirements;
  const skills3 = [];
  for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
    const skill2 = targets[edge];
    const degree = index.requiredBy.offsets[skill2 + 1] - index.requiredBy.offsets[skill2];
    const telling = requirementWeight(index, edge) * Math.log(index.occupationCount / degree);
    skills3.push({ skill: skill2, kind: requirementKinds[kinds[edge]], degree, telling });
  }
  return skills3.sort(
    (a, b) => Number(a.kind === "optional") - Number(b.kind === "optional") || b.telling - a.telling || a.skill - b.skill
  );
}
function inOrderOfWorth(skills3) {
  const rank = ({ kind, degree }) => 2 * Number(kind === "optional") + Number(degree < LEAST_DEGREE);
  return [...skills3].sort((a, b) => rank(a) - rank(b));
}

// src/query/lens/starting-points.ts
var COMMON_SHARE = 50;
var COMMON_IN_SMALL = 20;
function startingRows(index, row, { limit, skills: skills3 }) {
  const rules = moveRules(index, {});
  const subject = occupationSubject(index, row);
  if (!canStand(rules, subject)) return { points: [], missingThroughout: [] };
  const own = tellingSkills(index, row);
  const starts = likeliestStarts(standingOf(rules, subject, "to"), notCommon(index, own), limit).map((move) => ({
    ...move,
    held: new Set(listOf3(index.requirements, move.row))
  }));
  const wanted = inOrderOfWorth(own);
  const throughout = new Set(
    starts.length > 1 ? wanted.filter(({ skill: skill2 }) => starts.every(({ held }) => !held.has(skill2))) : []
  );
  const fewOf = (lacks) => wanted.filter(lacks).slice(0, skills3).map(({ skill: skill2 }) => skill2);
  return {
    points: starts.map(({ row: from, likeness, held }) => ({
      row: from,
      likeness,
      missing: fewOf((asked) => !held.has(asked.skill) && !throughout.has(asked))
    })),
    missingThroughout: fewOf((asked) => asked.kind !== "optional" && throughout.has(asked))
  };
}
function likeliestStarts({ likeness, leastNear, move, blocked }, isWanted, limit) {
  const near = [];
  const alike = likeness.atLeast(leastNear);
  for (let row = 0; row < alike.length; row++) if (alike[row] > 0 && alike[row] >= leastNear) near.push(row);
  near.sort((a, b) => alike[b] - alike[a] || a - b);
  const starts = [];
  for (const row of near) {
    if (starts.length >= limit) break;
    const found = isWanted(row) ? move(row) : null;
    if (found === null || blocked(found) !== null) continue;
    const { direction, levelChange } = found.direction;
    if (direction !== "down" && (levelChange ?? 0) >= 0) starts.push(found);
  }
  return starts;
}
function notCommon(index, skills3) {
  const greatest = Math.max(COMMON_IN_SMALL, index.occupationCount / COMMON_SHARE);
  const rare = new Set(skills3.filter(({ degree }) => degree <= greatest).map(({ skill: skill2 }) => skill2));
  return (row) => listOf3(index.requirements, row).some((skill2) => rare.has(skill2));
}
function lackingAlike(points) {
  const groups = /* @__PURE__ */ new Map();
  for (const point of points) {
    const key = point.missing.map(({ id }) => id).join(" ");
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [point]);
    else group.push(point);
  }
  return [...groups.values()].map((from) => ({ from, missing: from[0].missing }));
}

// src/query/lens/usual-tasks.ts
function taskRows(index, row) {
  checkIndex(index);
  checkRange("row", checkCount("row", row), 0, index.occupationCount - 1);
  for (const table of storedTasks(index)) {
    const donors = donorsOf(index, table)[row];
    if (donors.length === 0) continue;
    const weights = weightedTasks(table, donors);
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    const tasks = weights.map(({ task, weight }) => ({ ...task, share: weight / total, ...usuallyOf(task) })).sort(
      (a, b) => b.share - a.share || (b.usually ?? 0) - (a.usually ?? 0) || (b.importance ?? 0) - (a.importance ?? 0) || byNumber(a.id, b.id)
    );
    return { table, donors, tasks, model: classShares(weights, "model"), people: classShares(weights, "people") };
  }
  return null;
}
function byNumber(a, b) {
  return a.length - b.length || (a < b ? -1 : 1);
}
function weightedTasks(table, donors) {
  const found = /* @__PURE__ */ new Map();
  for (const { at, confidence } of donors) {
    const own = table.tasks[at].filter(({ emerging }) => emerging !== true);
    const total = own.reduce((sum, task) => sum + coreWeight(task), 0);
    for (const task of own) {
      const weight = confidence * coreWeight(task) / total;
      const known = found.get(task.id);
      if (known === void 0) found.set(task.id, { task, weight });
      else known.weight += weight;
    }
  }
  return [...found.values()];
}
function coreWeight({ core }) {
  return core === true ? 2 : 1;
}
function usuallyOf({ frequency }) {
  if (frequency === void 0) return {};
  const half = frequency.reduce((sum2, share) => sum2 + share, 0) / 2;
  let sum = 0;
  for (const [i, share] of frequency.entries()) {
    sum += share;
    if (sum >= half && half > 0) return { usually: i + 1 };
  }
  return {};
}
function classShares(tasks, by) {
  const shares3 = { E0: 0, E1: 0, E2: 0 };
  let total = 0;
  for (const { task, weight } of tasks) {
    const label = task[by];
    if (label === void 0) continue;
    shares3[label] += weight;
    total += weight;
  }
  return total === 0 ? null : { E0: shares3.E0 / total, E1: shares3.E1 / total, E2: shares3.E2 / total };
}

// src/similarity/top-rows.ts
var accelerators = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakMap())();
function setAccelerator(index, accelerator) {
  accelerators.set(index, accelerator);
}
function topRows(index, scorer, subject, options) {
  const { limit, minScore = Number.NEGATIVE_INFINITY, mask = null, includeZero = false, lowest = false } = options;
  if (!includeZero && !lowest) {
    const wanted2 = { limit, minScore: Math.max(0, minScore), mask };
    const ranking = accelerators.get(index)?.topRows(scorer, subject, wanted2);
    if (ranking) return ranking;
  }
  const { count, rows, scores } = scorer.scores(subject);
  const top = new TopK(limit, index.occupationCount, lowest);
  const wanted = (row) => row !== subject.row && (mask === null || mask[row] === 1);
  for (let i = 0; i < count; i++) {
    const score = scores[i];
    if (score !== 0 && score >= minScore && wanted(rows[i])) top.offer(rows[i], score);
  }
  if (includeZero && minScore <= 0) offerZeros(index, rows.subarray(0, count), scores, wanted, top);
  return top.take();
}
function offerZeros(index, rows, scores, wanted, top) {
  const { offsets } = index.requirements;
  const scored2 = new Uint8Array(index.occupationCount);
  for (const [i, row] of rows.entries()) if (scores[i] !== 0) scored2[row] = 1;
  for (let row = 0; row < scored2.length; row++)
    if (scored2[row] === 0 && offsets[row + 1] > offsets[row] && wanted(row)) top.offer(row, 0);
}

// src/query/similar-under.ts
var similarForms = /* @__PURE__ */ (() => ({
  ...rankedForms,
  ...comparedForms,
  ...variedForms,
  includeZero: "flag"
}))();
function similarUnder(index, subject, options) {
  return similarBy(index, subject, askedOf(index, options, similarForms), given2);
}
function given2(index, { method, weighting }) {
  if (method !== void 0)
    return { scorer: scorerOf(index, method, weighting), ref: describeMethod(index, method, weighting) };
  throw new SkillGraphError("BAD_OPTION", "similarUnder needs the option method, such as jaccard.");
}
function similarBy(index, subject, asked, resolve) {
  const { limit = 10, among, diverse, language, minScore = Number.NEGATIVE_INFINITY, includeZero = false } = asked;
  const resolved2 = resolveSubject(index, subject, language);
  const { row } = resolved2.subject;
  const plainly = row >= 0 && among === void 0 && diverse === void 0 && !includeZero;
  const stored2 = plainly ? neighboursUnder(index, asked, limit) : null;
  const { scorer, ref: method } = stored2 === null ? resolve(index, asked) : { scorer: null, ref: stored2.method };
  if (!(scorer?.hasEvidence(resolved2.subject) ?? stored2.hasEvidence(row)))
    return insufficientSubject(resolved2.ref, { method });
  const ranking = scorer === null ? topOf(stored2.ranking(row), limit, minScore) : topRows(index, scorer, resolved2.subject, {
    limit: lengthFor(index, limit, diverse),
    mask: rowMask(index, among),
    includeZero,
    minScore
  });
  const counts = sharedCounts(index, resolved2.subject.skills, ranking.rows);
  const result = (at) => {
    const { id, label, code } = conceptRef(index, "occupations", ranking.rows[at], language);
    const score = ranking.scores[at];
    const shared = counts[at];
    return code === void 0 ? { id, label, score, shared } : { id, label, score, code, shared };
  };
  const results = diverse === void 0 || scorer === null ? Array.from(ranking.rows, (_, at) => result(at)) : variedPlaces(index, scorer, ranking, limit, diverse).map((place) => ({
    ...result(place.at),
    ...alikeOf(index, ranking, place, diverse, language)
  }));
  return { status: "ok", subject: resolved2.ref, asked: { method }, results };
}
function sharedCounts(index, skills3, rows) {
  const { offsets, targets } = index.requirements;
  return marks(index)((has2) => {
    for (const skill2 of skills3) has2[skill2] = 1;
    const counts = rows.map((row) => {
      let shared = 0;
      for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) shared += has2[targets[edge]];
      return shared;
    });
    for (const skill2 of skills3) has2[skill2] = 0;
    return counts;
  });
}
var marks = /* @__PURE__ */ (() => /* @__PURE__ */ derived(({ skillCount }) => lending(() => new Uint8Array(skillCount))))();

// src/query/similar-occupations.ts
function similarOccupations(index, subject, options = {}) {
  return similarBy(index, subject, askedOf(index, options, similarForms), comparisonOf);
}

// src/query/occupation-summary.ts
var forms13 = /* @__PURE__ */ (() => ({ ...askForms, than: "text", limit: 0 }))();
var FEW3 = 3;
function occupationSummary(index, occupation2, options) {
  const { language, than, limit = 5 } = askedOf(index, options, forms13);
  const { row, by } = findConcept(index, "occupations", occupation2);
  const subject = { kind: "occupation", ...conceptRef(index, "occupations", row, language), matchedBy: by };
  const own = tellingSkills(index, row);
  if (own.length === 0) return insufficientSubject(subject);
  const skillView = ({ skill: skill2, kind, degree }) => ({
    ...conceptRef(index, "skills", skill2, language),
    kind,
    degree,
    of: index.occupationCount
  });
  const mostImportant = own.filter(({ degree }) => degree >= LEAST_DEGREE).slice(0, limit);
  const hardlyElsewhere = own.filter(
    ({ kind, degree }) => kind !== "optional" && degree < LEAST_DEGREE && 10 * degree <= index.occupationCount
  );
  const told = /* @__PURE__ */ new Set([...mostImportant, ...hardlyElsewhere]);
  const alsoExpected = own.filter((entry) => !told.has(entry)).sort((a, b) => b.degree - a.degree || a.skill - b.skill).slice(0, limit);
  const skillRef = (skill2) => conceptRef(index, "skills", skill2, language);
  const starts = startingRows(index, row, { limit, skills: FEW3 });
  return {
    status: "ok",
    subject,
    asked: {},
    mostImportant: mostImportant.map(skillView),
    hardlyElsewhere: hardlyElsewhere.sort((a, b) => b.degree - a.degree || a.skill - b.skill).slice(0, limit).map(skillView),
    alsoExpected: alsoExpected.map(skillView),
    differs: difference(index, row, otherRow(index, subject.id, than), skillView, language),
    startingPoints: starts.points.map(({ row: from, likeness, missing }) => ({
      ...conceptRef(index, "occupations", from, language),
      score: likeness,
      missing: missing.map(skillRef)
    })),
    missingThroughout: starts.missingThroughout.map(skillRef),
    tasks: summaryTasks(index, row, limit)
  };
}
function otherRow(index, id, than) {
  if (than !== void 0) return findConcept(index, "occupations", than).row;
  const like = similarOccupations(index, id, { limit: 1 });
  const [first] = like.status === "ok" ? like.results : [];
  return first === void 0 ? -1 : findConcept(index, "occupations", first.id).row;
}
function difference(index, row, other, skillView, language) {
  if (other < 0 || other === row) return null;
  const [own, others] = [tellingSkills(index, row), tellingSkills(index, other)];
  const [here, there] = [own, others].map((list) => new Set(list.map(({ skill: skill2 }) => skill2)));
  const rarest = (list, known) => inOrderOfWorth(list.filter(({ skill: skill2 }) => !known.has(skill2))).slice(0, FEW3).map(skillView);
  const ids = index.occupations.ids;
  const made3 = composition(index, ids.at(row), { beside: ids.at(other), language });
  const apart = ({ share, beside }) => Math.abs(share - beside.share);
  return {
    from: conceptRef(index, "occupations", other, language),
    shared: own.filter(({ skill: skill2 }) => there.has(skill2)).length,
    onlyHere: rarest(own, there),
    onlyThere: rarest(others, here),
    composition: [...made3.results].sort((a, b) => apart(b) - apart(a) || (a.id < b.id ? -1 : 1)).slice(0, FEW3)
  };
}
function summaryTasks(index, row, limit) {
  const found = taskRows(index, row);
  if (found === null) return null;
  const { table, donors, tasks, model, people } = found;
  return {
    ...lentFrom(table, donors),
    usual: tasks.slice(0, limit),
    count: tasks.length,
    emerging: donors.flatMap(
      ({ at }) => table.tasks[at].filter(({ emerging }) => emerging === true).map(({ text }) => text)
    ),
    model,
    people,
    ...table.exposureSource === void 0 ? {} : { exposureSource: table.exposureSource }
  };
}

// src/query/routes/hop-rule.ts
function hopRule(rules, ends2, allowedStops) {
  const { start, target, direct, isMove: isMove2 } = ends2;
  const to = target.subject.row;
  const from = start.subject.row;
  const atStart = direct.likeness;
  const nearness = target.likeness.atLeast(atStart);
  const least = isMove2 ? atStart : Number.NEGATIVE_INFINITY;
  const between = betweenEnds(rules, ends2);
  const allowed = allowedStops.map(
    (free, row) => free === 1 && row !== from && row !== to && nearness[row] > atStart && between(row) ? 1 : 0
  );
  const fits = (move) => move.likeness > least && mayLead(move.direction.direction, direct);
  const rowsOf2 = ({ moves }) => new Set(
    moves().filter(fits).map(({ row }) => row)
  );
  const first = rowsOf2(start);
  const last = rowsOf2(target);
  const { index } = rules;
  let stop = null;
  const stopAt = (row) => {
    if (stop?.row !== row) stop = occupationSubject(index, row);
    return stop;
  };
  const judge = (a, b) => {
    const near = leastNearOf(rules, a, b);
    const likeness = likenessBetween(rules, stopAt(a), b, near);
    if (!(likeness > least) || !(likeness >= near)) return false;
    const move = moveBetween(rules, a, b, likeness);
    return move !== null && move.blockedBy === null && fits(move);
  };
  const judged = /* @__PURE__ */ new Map();
  const { occupationCount } = index;
  const mayMove = (a, b) => {
    if (a === from || a < 0) return b !== to && first.has(b);
    if (b === to) return last.has(a);
    if (!(nearness[b] > nearness[a])) return false;
    const key = a * occupationCount + b;
    let known = judged.get(key);
    if (known === void 0) {
      known = judge(a, b);
      judged.set(key, known);
    }
    return known;
  };
  return { allowed, mayMove };
}
function mayLead(direction, whole2) {
  return direction !== "down" || whole2.direction.direction === "down";
}
function betweenEnds({ ranks }, { start, target }) {
  const [a, b] = [start.end, target.end];
  const levels2 = range(a.level === 0 ? null : a.level, b.level === 0 ? null : b.level);
  const authorities = range(a.authority, b.authority);
  return (row) => {
    const level = ranks.levels[row];
    return (level === 0 || levels2(level)) && authorities(ranks.authority(row));
  };
}
function range(start, target) {
  if (target === null) return () => true;
  if (start === null) return (value) => value <= target;
  return (value) => value >= Math.min(start, target) && value <= Math.max(start, target);
}

// src/query/routes/route-graph.ts
var largestSum = /* @__PURE__ */ (() => 2 ** 51)();
function weightGrid(weights) {
  let sum = 1;
  for (let skill2 = 0; skill2 < weights.length; skill2++) sum += weights[skill2];
  const scale = 2 ** Math.floor(Math.log2(largestSum / sum));
  const steps2 = new Float64Array(weights.length);
  for (let skill2 = 0; skill2 < steps2.length; skill2++) steps2[skill2] = Math.round(weights[skill2] * scale);
  return { weights: steps2, scale };
}
function createRouteGraph(needs, { weights, scale }) {
  const { offsets, skills: skills3 } = needs;
  const rows = offsets.length - 1;
  const totals = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const end = offsets[row + 1];
    let total = 0;
    for (let i = offsets[row]; i < end; i++) total += weights[skills3[i]];
    totals[row] = total;
  }
  const { needOffsets, needers, shared } = turnRound(offsets, skills3, weights.length);
  return { rows, offsets, skills: skills3, needOffsets, needers, weights, totals, spread: shared / Math.max(1, rows), scale };
}
function turnRound(offsets, skills3, skillCount) {
  const needOffsets = new Uint32Array(skillCount + 1);
  for (let i = 0; i < skills3.length; i++) needOffsets[skills3[i] + 1]++;
  let shared = 0;
  let end = 0;
  for (let at = 1; at <= skillCount; at++) {
    const count = needOffsets[at];
    shared += count * count;
    end += count;
    needOffsets[at] = end;
  }
  const next = needOffsets.slice(0, skillCount);
  const needers = new Uint32Array(skills3.length);
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let i = offsets[row]; i < offsets[row + 1]; i++) {
      const skill2 = skills3[i];
      const at = next[skill2];
      needers[at] = row;
      next[skill2] = at + 1;
    }
  }
  return { needOffsets, needers, shared };
}

// src/query/routes/learning.ts
function learningOf(index, needed, weighting = rarity) {
  return learnings(index, needed)(weighting);
}
var learnings = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((index, needed) => {
  const known = /* @__PURE__ */ new WeakMap();
  return (weighting) => {
    const learning = known.get(weighting) ?? (needed.kind === "ratings" ? steps(needed) : skills2(index, needed, weighting));
    known.set(weighting, learning);
    return learning;
  };
}))();
function skills2(index, needed, weighting) {
  return {
    needed,
    grid: weightGrid(skillWeights(index, needed, weighting)),
    piecesOf: needed.skillsOf,
    skillOf: (skill2) => skill2,
    heldBy: (subject) => Array.from(needed.heldBy(subject).skills)
  };
}
function routeGraphAmong({ grid, piecesOf }, { allowed, always, known, most }) {
  const isKnown = new Uint8Array(grid.weights.length);
  for (const piece of known) isKnown[piece] = 1;
  const weighsTooMuch = (pieces) => {
    let weight = 0;
    for (let i = 0; i < pieces.length; i++) if (isKnown[pieces[i]] === 0) weight += grid.weights[pieces[i]];
    return weight > most;
  };
  const offsets = new Uint32Array(allowed.length + 1);
  const lists = [];
  for (let row = 0; row < allowed.length; row++) {
    offsets[row + 1] = offsets[row];
    const stays = always.includes(row);
    if (allowed[row] === 0 && !stays) continue;
    const pieces = piecesOf(row);
    if (!stays && weighsTooMuch(pieces)) continue;
    lists.push(pieces);
    offsets[row + 1] += pieces.length;
  }
  const skills22 = new Uint32Array(offsets[allowed.length]);
  let at = 0;
  for (const list of lists) {
    skills22.set(list, at);
    at += list.length;
  }
  return createRouteGraph({ offsets, skills: skills22 }, grid);
}
var STEP = 0.05;
function steps(needed) {
  const { rows, base, top, slope } = needsTable(needed);
  const bases = /* @__PURE__ */ new Map();
  for (const [at, skill2] of rows.targets.entries())
    if (!bases.has(skill2)) bases.set(skill2, { base: base[at], mean: top[at] - slope[at] });
  const first = /* @__PURE__ */ new Map();
  const skillOf2 = [];
  const weights = [];
  for (const [skill2, { base: from, mean }] of [...bases].sort(([a], [b]) => a - b)) {
    first.set(skill2, skillOf2.length);
    for (let middle = from + STEP / 2; middle <= 1; middle += STEP) {
      skillOf2.push(skill2);
      weights.push(STEP * Math.max(0, middle - mean));
    }
  }
  const reached = (skill2, value) => {
    const start = first.get(skill2);
    if (start === void 0) return [];
    const pieces2 = [];
    let middle = bases.get(skill2).base + STEP / 2;
    for (let piece = start; skillOf2[piece] === skill2 && middle <= value; piece++, middle += STEP) pieces2.push(piece);
    return pieces2;
  };
  const offsets = new Uint32Array(rows.offsets.length);
  const pieces = [];
  for (let row = 0; row + 1 < rows.offsets.length; row++) {
    for (let at = rows.offsets[row]; at < rows.offsets[row + 1]; at++)
      pieces.push(...reached(rows.targets[at], top[at]));
    offsets[row + 1] = pieces.length;
  }
  const all = Uint32Array.from(pieces);
  return {
    needed,
    grid: weightGrid(Float64Array.from(weights)),
    piecesOf: (row) => all.subarray(offsets[row], offsets[row + 1]),
    skillOf: (piece) => skillOf2[piece],
    heldBy: (subject) => {
      const { skills: held, values } = needed.heldBy(subject);
      return Array.from(held, (skill2, i) => reached(skill2, values[i])).flat();
    }
  };
}
function skillWeights(index, needed, weighting) {
  if (needed.kind === "weights") return meanWeights(needsTable(needed));
  const totals = graphTotals(index);
  const degrees = degreesOf(index);
  const weigh = weighting.prepare(totals);
  const weights = new Float64Array(index.skillCount);
  const { meanSize } = totals;
  const unstated = { kind: "essential", importance: Number.NaN, level: Number.NaN };
  const asked = { ...unstated, skill: 0, degree: 0, size: meanSize, total: meanSize };
  const known = /* @__PURE__ */ new Map();
  for (let skill2 = 0; skill2 < weights.length; skill2++) {
    const degree = degrees[skill2];
    const before = known.get(degree);
    if (before !== void 0) {
      weights[skill2] = before;
      continue;
    }
    asked.skill = skill2;
    asked.degree = degree;
    const weight = weigh(asked);
    if (!Number.isFinite(weight) || weight < 0)
      throw new SkillGraphError(
        "BAD_WEIGHT",
        `The weighting "${weighting.name}" gives ${weight} for "${index.skills.labels().at(skill2)}". What has to be learnt needs a finite weight of at least 0.`
      );
    weights[skill2] = weight;
    if (weighting === rarity) known.set(degree, weight);
  }
  return weights;
}
function meanWeights({ full, bySkill }) {
  const { columns, places } = bySkill();
  return Float64Array.from({ length: columns.offsets.length - 1 }, (_, skill2) => {
    let sum = 0;
    const [start, end] = [columns.offsets[skill2], columns.offsets[skill2 + 1]];
    for (let at = start; at < end; at++) sum += full[places[at]];
    return end > start ? sum / (end - start) : 0;
  });
}

// src/query/routes/heap.ts
function createHeap(before) {
  const values = [];
  function rise(at) {
    const value = values[at];
    let child = at;
    while (child > 0) {
      const parent = child - 1 >> 1;
      if (!before(value, values[parent])) break;
      values[child] = values[parent];
      child = parent;
    }
    values[child] = value;
  }
  function sink(value) {
    let parent = 0;
    for (; ; ) {
      let child = 2 * parent + 1;
      if (child >= values.length) break;
      if (child + 1 < values.length && before(values[child + 1], values[child])) child++;
      if (!before(values[child], value)) break;
      values[parent] = values[child];
      parent = child;
    }
    values[parent] = value;
  }
  return {
    size: () => values.length,
    push(value) {
      values.push(value);
      rise(values.length - 1);
    },
    pop() {
      const top = values[0];
      const last = values.pop();
      if (values.length > 0) sink(last);
      return top;
    }
  };
}

// src/query/routes/holdings.ts
function createHoldings(graph, question) {
  const { offsets, skills: skills3, needOffsets, needers, weights } = graph;
  const held = new Float64Array(graph.rows);
  const gain = new Float64Array(graph.rows);
  const detour = graph.totals.slice();
  const has2 = new Uint8Array(weights.length);
  const [forTarget, targetSkills] = markNeeds(graph, [question.target]);
  const [learntAnyway, anywaySkills] = markNeeds(graph, [question.target, ...question.via ?? []]);
  const learnt = [];
  const noted = [];
  const standing = { held: 0, gain: 0, detour: 0 };
  function shift(values, skill2, by) {
    const end = needOffsets[skill2 + 1];
    for (let i = needOffsets[skill2]; i < end; i++) values[needers[i]] += by;
  }
  function spread(skill2, sign) {
    const by = sign * weights[skill2];
    shift(held, skill2, by);
    if (forTarget[skill2] === 1) shift(gain, skill2, -by);
    if (learntAnyway[skill2] === 0) shift(detour, skill2, -by);
    return 2 * (needOffsets[skill2 + 1] - needOffsets[skill2]);
  }
  for (const skill2 of targetSkills) shift(gain, skill2, weights[skill2]);
  for (const skill2 of anywaySkills) shift(detour, skill2, -weights[skill2]);
  for (const skill2 of question.held) {
    if (has2[skill2] === 1) continue;
    has2[skill2] = 1;
    spread(skill2, 1);
  }
  return {
    held,
    gain,
    detour,
    learn(row) {
      let work = 0;
      for (let i = offsets[row]; i < offsets[row + 1]; i++) {
        const skill2 = skills3[i];
        if (has2[skill2] === 1) continue;
        has2[skill2] = 1;
        learnt.push(skill2);
        work += spread(skill2, 1);
      }
      return work;
    },
    note(row) {
      for (let i = offsets[row]; i < offsets[row + 1]; i++) {
        const skill2 = skills3[i];
        if (has2[skill2] === 1) continue;
        has2[skill2] = 1;
        noted.push(skill2);
      }
    },
    lookAt(row) {
      let heldWeight2 = 0;
      let brings = 0;
      let extra = 0;
      const end = offsets[row + 1];
      for (let i = offsets[row]; i < end; i++) {
        const skill2 = skills3[i];
        const weight = weights[skill2];
        if (has2[skill2] === 1) heldWeight2 += weight;
        else if (forTarget[skill2] === 1) brings += weight;
        else if (learntAnyway[skill2] === 0) extra += weight;
      }
      standing.held = heldWeight2;
      standing.gain = brings;
      standing.detour = extra;
      return standing;
    },
    forgetAll() {
      for (const skill2 of learnt) {
        has2[skill2] = 0;
        spread(skill2, -1);
      }
      for (const skill2 of noted) has2[skill2] = 0;
      learnt.length = 0;
      noted.length = 0;
    }
  };
}
function markNeeds({ weights, offsets, skills: skills3 }, rows) {
  const marks2 = new Uint8Array(weights.length);
  const marked = [];
  for (const row of rows)
    for (let i = offsets[row]; i < offsets[row + 1]; i++) {
      const skill2 = skills3[i];
      if (marks2[skill2] === 0) marked.push(skill2);
      marks2[skill2] = 1;
    }
  return [marks2, marked];
}

// src/query/routes/route-bounds.ts
function createRouteBounds(candidates2, start, maxStops) {
  const detours = Float64Array.from(candidates2, (row) => start.detour[row]);
  const best = bestGains(candidates2, start.gain, maxStops);
  return {
    gainRadius(stops, missing) {
      if (missing <= 0) return 0;
      const sums = best[stops];
      const at = sums === void 0 ? detours.length : firstReaching(sums, missing);
      return at < detours.length ? detours[at] : Number.POSITIVE_INFINITY;
    },
    largestGain(stops) {
      return best[stops]?.at(-1) ?? 0;
    }
  };
}
function bestGains(candidates2, gain, maxStops) {
  const sums = Array.from({ length: maxStops + 1 }, () => new Float64Array(candidates2.length));
  const best = new Float64Array(maxStops);
  for (let i = 0; i < candidates2.length; i++) {
    let carried2 = gain[candidates2[i]];
    let sum = 0;
    for (let stop = 0; stop < maxStops; stop++) {
      const kept = best[stop];
      if (carried2 > kept) {
        best[stop] = carried2;
        carried2 = kept;
      }
      sum += best[stop];
      sums[stop + 1][i] = sum;
    }
  }
  return sums;
}
function firstReaching(sums, value) {
  return firstPast(0, sums.length, (place) => sums[place] >= value);
}
var bands = 64;
function createLastStopBound() {
  const least = new Float64Array(bands);
  let width = 1;
  let largest = 0;
  return {
    read(candidates2, reach, now, missing) {
      least.fill(Number.POSITIVE_INFINITY);
      width = missing / (bands - 1);
      largest = 0;
      const { gain, detour } = now;
      for (let i = 0; i < reach; i++) {
        const row = candidates2[i];
        const brings = gain[row];
        if (brings > largest) largest = brings;
        const band = brings >= missing ? bands - 1 : Math.floor(brings / width);
        if (detour[row] < least[band]) least[band] = detour[row];
      }
      for (let band = bands - 2; band >= 0; band--) {
        if (least[band + 1] < least[band]) least[band] = least[band + 1];
      }
      return reach;
    },
    extraDetour(missing) {
      return least[Math.min(bands - 1, Math.floor(missing / width))];
    },
    largestGain() {
      return largest;
    }
  };
}

// src/query/routes/route-gates.ts
function gateOf2(total, threshold, strict) {
  const passes = (held) => strict ? held / total > threshold : held / total >= threshold;
  if (total === 0) return 0;
  let gate = Math.ceil(threshold * total);
  while (gate > 0 && passes(gate - 1)) gate--;
  while (gate <= total && !passes(gate)) gate++;
  return gate;
}

// src/query/routes/route-ranking.ts
function createRanking(objective) {
  const of = (detour, stops, hardest) => ({ detour, stops, hardest });
  const cheaper = (a, b) => a.detour - b.detour || a.stops - b.stops;
  const easier = (a, b) => b.hardest - a.hardest;
  return objective === "least" ? { of, before: (a, b) => (cheaper(a, b) || easier(a, b)) < 0 } : { of, before: (a, b) => (easier(a, b) || cheaper(a, b)) < 0 };
}

// src/query/routes/stop-order.ts
function createStopOrders(graph, question, gates) {
  const { target, mayMove, via = [] } = question;
  const times = new Uint8Array(graph.weights.length);
  for (const skill2 of question.held) times[skill2] = 1;
  const forTarget = new Set(graph.skills.subarray(graph.offsets[target], graph.offsets[target + 1]));
  const path = [];
  let left = [];
  let best = null;
  const known = /* @__PURE__ */ new Map();
  function brings(row) {
    for (let i = graph.offsets[row]; i < graph.offsets[row + 1]; i++) {
      const skill2 = graph.skills[i];
      if (times[skill2] === 0 && forTarget.has(skill2) && graph.weights[skill2] > 0) return true;
    }
    return false;
  }
  function extend(last, hardest) {
    if (left.length === 0 && mayMove?.(last, target) !== false) best = { stops: [...path], hardest };
    for (let i = 0; i < left.length; i++) {
      const row = left[i];
      if (mayMove?.(last, row) === false) continue;
      const held = heldWeight(graph, times, row);
      if (held < gates[row] || !(via.includes(row) || brings(row))) continue;
      const hop = Math.min(hardest, held / graph.totals[row]);
      if (best !== null && hop <= best.hardest) continue;
      left.splice(i, 1);
      path.push(row);
      acquire(graph, times, row, 1);
      extend(row, hop);
      acquire(graph, times, row, -1);
      path.pop();
      left.splice(i, 0, row);
    }
    return best;
  }
  function bestOrder(set) {
    for (const row of set) acquire(graph, times, row, 1);
    const atTarget = heldWeight(graph, times, target);
    for (const row of set) acquire(graph, times, row, -1);
    if (atTarget < gates[target]) return null;
    best = null;
    left = [...set].sort((a, b) => a - b);
    const order = extend(question.from, 1);
    return order === null ? null : { ...order, hardest: Math.min(order.hardest, atTarget / graph.totals[target]) };
  }
  function easiest(set) {
    const key = [...set].sort((a, b) => a - b).join(" ");
    let value = known.get(key);
    if (value === void 0) {
      value = bestOrder(set)?.hardest ?? -1;
      known.set(key, value);
    }
    return value;
  }
  function beatenByPart(set, hardest) {
    for (let bits = 0; bits < 2 ** set.length - 1; bits++) {
      const part = set.filter((_row, i) => (bits >> i) % 2 === 1);
      if (via.every((row) => part.includes(row)) && easiest(part) >= hardest) return true;
    }
    return false;
  }
  return { best: bestOrder, beatenByPart };
}
function heldWeight(graph, times, row) {
  let held = 0;
  for (let i = graph.offsets[row]; i < graph.offsets[row + 1]; i++) {
    const skill2 = graph.skills[i];
    if (times[skill2] !== 0) held += graph.weights[skill2];
  }
  return held;
}
function acquire(graph, times, row, by) {
  for (let i = graph.offsets[row]; i < graph.offsets[row + 1]; i++) {
    const skill2 = graph.skills[i];
    times[skill2] = times[skill2] + by;
  }
}

// src/query/routes/search-routes.ts
var costOfChild = 50;
var costOfOrder = 500;
function searchRoutes(graph, question) {
  const { from, target, k, maxStops, via = [], mayMove, mostDetour = Number.POSITIVE_INFINITY } = question;
  const least = question.objective === "least";
  const gates = graph.totals.map((total) => gateOf2(total, question.threshold, question.strict === true));
  const now = createHoldings(graph, question);
  const { held, gain, detour } = now;
  const targetGate = gates[target];
  const targetTotal = graph.totals[target];
  const candidates2 = possibleStops(graph, question, now);
  const startDetour = detour.slice();
  const startGain = gain.slice();
  const byGain = candidates2.slice().sort((a, b) => startGain[b] - startGain[a] || a - b);
  const meanNeeds = graph.skills.length / Math.max(1, graph.rows);
  const standing = { held: 0, gain: 0, detour: 0 };
  const bounds = createRouteBounds(candidates2, now, maxStops);
  const lastStop = createLastStopBound();
  const orders = createStopOrders(graph, question, gates);
  const ranking = createRanking(question.objective);
  const open = createHeap((a, b) => ranking.before(a.rank, b.rank));
  const keyOf2 = setKeys(graph.rows, maxStops, mayMove !== void 0);
  const found = [];
  const completed = /* @__PURE__ */ new Set();
  const reached = /* @__PURE__ */ new Set();
  let work = graph.rows + candidates2.length;
  const worst = () => found.length < k ? null : found[k - 1]?.rank ?? null;
  const hopeful = (rank) => {
    const limit = worst();
    return limit === null || !ranking.before(limit, rank);
  };
  function complete(stops, routeDetour, lastHop, floor2) {
    if (lastHop <= floor2 || via.some((row) => !stops.includes(row))) return floor2;
    if (!hopeful(ranking.of(routeDetour, stops.length, lastHop))) return floor2;
    const order = orders.best(stops);
    if (order === null || order.hardest <= floor2) return floor2;
    const { hardest } = order;
    const rank = ranking.of(routeDetour, stops.length, hardest);
    const key = keyOf2(stops, false);
    if (completed.has(key) || !hopeful(rank)) return hardest;
    completed.add(key);
    work += costOfOrder;
    if (question.exactly === true && stops.length !== maxStops || orders.beatenByPart(stops, hardest)) return hardest;
    const entry = { rank, route: { stops: order.stops, detour: routeDetour, hardest } };
    const at = found.findIndex((other) => comesBefore2(entry, other));
    if (at >= 0) found.splice(at, 0, entry);
    else if (found.length < k) found.push(entry);
    if (found.length > k) found.pop();
    return hardest;
  }
  function comesBefore2(a, b) {
    if (ranking.before(a.rank, b.rank)) return true;
    return !ranking.before(b.rank, a.rank) && lexicographic(a.route.stops, b.route.stops) < 0;
  }
  function expand(node) {
    const after = maxStops - node.stops.length - 1;
    const viaLeft = via.filter((row) => !node.stops.includes(row)).length;
    const limit = worst();
    const reach = least && limit !== null ? firstPast(0, candidates2.length, (at) => startDetour[candidates2[at]] > limit.detour) : candidates2.length;
    if (after === 0 && expandLast(node, reach, viaLeft)) return;
    for (const stop of node.stops) work += now.learn(stop);
    const missing2 = targetGate - held[target];
    const banded = after === 1 && missing2 > 0;
    if (banded || !least) work += lastStop.read(candidates2, reach, now, Math.max(missing2, 1));
    work += reach;
    const expansion = { node, missing: missing2, after, viaLeft, banded };
    for (let i = 0; i < reach; i++) {
      const row = candidates2[i];
      if (held[row] < gates[row]) continue;
      standing.held = held[row];
      standing.gain = gain[row];
      standing.detour = detour[row];
      consider(expansion, row, standing);
    }
    now.forgetAll();
  }
  function expandLast(node, reach, viaLeft) {
    for (const stop of node.stops) now.note(stop);
    const missing2 = targetGate - now.lookAt(target).held;
    const rows = missing2 > 0 ? byGain : candidates2;
    const count = missing2 > 0 ? firstPast(0, byGain.length, (at) => startGain[byGain[at]] < missing2) : reach;
    const few = count * meanNeeds < node.stops.length * graph.spread;
    if (few) {
      work += node.stops.length * meanNeeds + count * (1 + meanNeeds / 2);
      const last = candidates2[reach - 1];
      const expansion = { node, missing: missing2, after: 0, viaLeft, banded: false };
      const most = last === void 0 ? -1 : startDetour[last];
      for (let i = 0; i < count; i++) {
        const row = rows[i];
        if (startDetour[row] > most) continue;
        const seen = now.lookAt(row);
        if (seen.held >= gates[row] && seen.gain >= missing2) consider(expansion, row, seen);
      }
    }
    now.forgetAll();
    return few;
  }
  function consider(expansion, row, at) {
    const { node, missing: missing2, after, viaLeft } = expansion;
    const rowHeld = at.held;
    const lacking = missing2 - at.gain;
    if (after === 0 && lacking > 0) return;
    const total = graph.totals[row];
    if (rowHeld / total <= node.floor || node.stops.includes(row)) return;
    const isVia = via.includes(row);
    if (at.gain === 0 && !isVia) return;
    if (!isVia && viaLeft > after) return;
    const childDetour = node.detour + at.detour;
    if (childDetour > mostDetour) return;
    const count = node.stops.length + 1;
    const hop = Math.min(node.hardest, rowHeld / total);
    if (!hopeful(ranking.of(childDetour, count, hop))) return;
    if (mayMove?.(node.stops.at(-1) ?? from, row) === false) return;
    work += costOfChild;
    const stops = [...node.stops, row];
    const floor2 = lacking > 0 ? node.floor : complete(stops, childDetour, (targetGate - lacking) / targetTotal, node.floor);
    if (after === 0) return;
    const rank = boundBelow(expansion, childDetour, hop, lacking, Math.max(1, viaLeft - (isVia ? 1 : 0)));
    if (rank === null || !hopeful(rank)) return;
    if (least) {
      const key = keyOf2(stops, true);
      if (reached.has(key)) return;
      reached.add(key);
    }
    open.push({ rank, stops, detour: childDetour, hardest: hop, floor: floor2 });
  }
  function boundBelow({ node, after, banded }, childDetour, hop, lacking, stopsToCome) {
    let bound2 = childDetour;
    if (lacking > 0) {
      bound2 = Math.max(bound2, bounds.gainRadius(after, lacking));
      if (banded) bound2 = Math.max(bound2, node.detour + lastStop.extraDetour(lacking));
      if (bound2 === Number.POSITIVE_INFINITY) return null;
    }
    let easiest = 1;
    if (!least) {
      const brings = Math.min(bounds.largestGain(after), after * lastStop.largestGain());
      easiest = Math.min(hop, (targetGate - lacking + brings) / targetTotal);
    }
    return ranking.of(bound2, node.stops.length + 1 + stopsToCome, easiest);
  }
  const missing = targetGate - held[target];
  const floor = missing > 0 ? -1 : complete([], 0, held[target] / targetTotal, -1);
  const radius = bounds.gainRadius(maxStops, missing);
  if (maxStops > 0 && radius < Number.POSITIVE_INFINITY) {
    open.push({ rank: ranking.of(radius, 1, 1), stops: [], detour: 0, hardest: 1, floor });
  }
  let bound = null;
  for (let node = open.pop(); node !== void 0 && hopeful(node.rank); node = open.pop()) {
    if (work > question.budget) {
      bound = least ? node.rank.detour : node.rank.hardest;
      break;
    }
    if (!least) {
      const key = keyOf2(node.stops, true);
      if (reached.has(key)) continue;
      reached.add(key);
    }
    expand(node);
  }
  return { routes: found.map((entry) => entry.route), exact: bound === null, bound, work };
}
function possibleStops(graph, question, { detour, gain }) {
  const most = question.mostDetour ?? Number.POSITIVE_INFINITY;
  const rows = [];
  for (let row = 0; row < graph.rows; row++) {
    if (row === question.from || row === question.target || graph.totals[row] === 0) continue;
    if (detour[row] > most || gain[row] === 0 && question.via?.includes(row) !== true) continue;
    if (question.allowed === void 0 || question.allowed[row] === 1) rows.push(row);
  }
  return Uint32Array.from(rows).sort((a, b) => detour[a] - detour[b] || a - b);
}
function setKeys(rows, maxStops, ordered) {
  const fits = (rows + 1) ** (maxStops + 1) < 2 ** 53;
  return (stops, asState) => {
    const sorted2 = [...stops].sort((a, b) => a - b);
    if (ordered && asState) sorted2.push(stops.at(-1) ?? 0);
    if (!fits) return sorted2.join(" ");
    let key = 0;
    for (const row of sorted2) key = key * (rows + 1) + row + 1;
    return key;
  };
}
function lexicographic(a, b) {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i] - b[i];
  }
  return a.length - b.length;
}

// src/query/routes/route-objectives.ts
var leastToLearn = {
  name: "leastToLearn",
  bounded: "detour",
  search: (graph, question) => searchRoutes(graph, { ...question, objective: "least" })
};
var fewestSteps = {
  name: "fewestSteps",
  bounded: "steps",
  search(graph, question) {
    const routes = [];
    let work = 0;
    for (let stops = 0; stops <= question.maxStops && routes.length < question.k; stops++) {
      const found = searchRoutes(graph, {
        ...question,
        objective: "least",
        k: question.k - routes.length,
        maxStops: stops,
        exactly: true,
        budget: question.budget - work
      });
      work += found.work;
      routes.push(...found.routes);
      if (!found.exact) return { routes, exact: false, bound: stops + 1, work };
    }
    return { routes, exact: true, bound: null, work };
  }
};
var easiestHops = {
  name: "easiestHops",
  bounded: "hardestHop",
  search: (graph, question) => searchRoutes(graph, { ...question, objective: "easiest" })
};
var bestTradeOffs = {
  name: "bestTradeOffs",
  bounded: "none",
  search(graph, question) {
    const front = [];
    let work = 0;
    let exact = true;
    for (let stops = 0; stops <= question.maxStops && exact; stops++) {
      let gate = { threshold: question.threshold, strict: question.strict === true };
      for (; ; ) {
        const found = searchRoutes(graph, {
          ...question,
          ...gate,
          objective: "least",
          k: 1,
          maxStops: stops,
          budget: question.budget - work
        });
        work += found.work;
        exact = found.exact;
        const best = found.routes[0];
        if (best === void 0 || !exact) break;
        if (!front.some((route) => beats(route, best))) front.push(best);
        gate = { threshold: best.hardest, strict: true };
      }
    }
    front.sort((a, b) => a.detour - b.detour || a.stops.length - b.stops.length || b.hardest - a.hardest);
    return { routes: front, exact, bound: null, work };
  }
};
function beats(a, b) {
  return a.detour <= b.detour && a.stops.length <= b.stops.length && a.hardest >= b.hardest;
}

// src/query/routes/holding.ts
function holdingsAfter({ of, heldBy }, start, stops) {
  const held = /* @__PURE__ */ new Map();
  const raise = (skill2, value) => {
    held.set(skill2, Math.max(value, held.get(skill2) ?? 0));
  };
  const { skills: skills3, values } = heldBy(start);
  for (let i = 0; i < skills3.length; i++) raise(skills3[i], values[i]);
  for (const stop of stops) {
    const needs = of(stop);
    for (const [at, skill2] of needs.skills.entries()) raise(skill2, needs.top[at]);
  }
  const sorted2 = [...held].sort(([a], [b]) => a - b);
  return {
    row: -1,
    skills: Uint32Array.from(sorted2, ([skill2]) => skill2),
    kinds: new Uint8Array(sorted2.length),
    importance: Float64Array.from(sorted2, ([, value]) => value),
    levels: null
  };
}

// src/query/routes/route-view.ts
function viewDirect(scene, move) {
  const { rules, start, target } = scene;
  const facts = moveFacts(rules, move, start.subject, target.subject);
  const learner = learnerOf(scene);
  const { learnt, cost } = learner(move.row);
  return { ...blockedFacts(rules, move, facts, start.blocks(move)), move: start.blocked(move) === null, cost, learnt };
}
function viewRoute(scene, route) {
  const { rules, learning, start, target } = scene;
  const { needed, grid } = learning;
  const learner = learnerOf(scene);
  const to = target.subject.row;
  const rows = [...route.stops, to];
  const hops = rows.map((row, i) => {
    const before = holdingsAfter(needed, start.subject, rows.slice(0, i));
    const move = hopMove(scene, i === 0 ? -1 : rows[i - 1], row);
    const held = heldShare(needed, before, row);
    const { learnt, cost } = learner(row);
    return {
      ...moveFacts(rules, { ...move, held }, before, occupationSubject(rules.index, row)),
      cost,
      learnt,
      towards: row === to ? 1 : target.likeness.of(row),
      targetHeld: heldShare(needed, holdingsAfter(needed, start.subject, rows.slice(0, i + 1)), to)
    };
  });
  return {
    cost: hops.reduce((sum, hop) => sum + hop.cost, 0),
    detour: route.detour / grid.scale,
    steps: hops.length,
    weakestHop: Math.min(...hops.map(({ score }) => score)),
    hardestHop: Math.min(...hops.map(({ held }) => held)),
    hops
  };
}
function hopMove({ rules, start }, from, to) {
  return from < 0 ? start.move(to) : moveBetween(rules, from, to);
}
function learnerOf({ rules, learning, target, held }) {
  const { index, language } = rules;
  const { grid, piecesOf, skillOf: skillOf2 } = learning;
  const known = new Set(held);
  const forTarget = new Set(Array.from(piecesOf(target.subject.row), skillOf2));
  return (row) => {
    const weights = /* @__PURE__ */ new Map();
    let cost = 0;
    for (const piece of Array.from(piecesOf(row))) {
      if (known.has(piece)) continue;
      known.add(piece);
      const skill2 = skillOf2(piece);
      const weight = grid.weights[piece];
      weights.set(skill2, (weights.get(skill2) ?? 0) + weight);
      cost += weight;
    }
    const learnt = [...weights].sort(([a, x], [b, y]) => y - x || a - b).map(([skill2, weight]) => ({
      ...conceptRef(index, "skills", skill2, language),
      weight: weight / grid.scale,
      forTarget: forTarget.has(skill2)
    }));
    return { learnt, cost: cost / grid.scale };
  };
}

// src/query/routes/stop-rules.ts
function ruledStops(index, { among, never, via = [] }, ends2) {
  const allowed = new Uint8Array(index.occupationCount).fill(1);
  const onlyMask = rowMask(index, among);
  const neverMask = rowMask(index, never);
  for (let row = 0; row < allowed.length; row++) if (onlyMask?.[row] === 0 || neverMask?.[row] === 1) allowed[row] = 0;
  return { allowed, via: viaRows(index, via, allowed, ends2) };
}
function viaRows(index, names, allowed, { from, to, maxStops }) {
  const rows = [...new Set(names.map((name) => findConcept(index, "occupations", name).row))];
  const refuse = (row, why) => {
    const label = index.occupations.labels().at(row);
    throw new SkillGraphError("BAD_OPTION", `The option via names "${label}", ${why}.`);
  };
  for (const row of rows) {
    if (row === from || row === to) refuse(row, "which is the start or the target already; leave it out");
    if (allowed[row] === 0) refuse(row, "which among or never leave out; drop one of the two");
  }
  if (rows.length > maxStops)
    throw new SkillGraphError(
      "BAD_OPTION",
      `The option via names ${counted(rows.length, "occupation")}; maxSteps ${maxStops + 1} leaves room for ${maxStops}. Raise maxSteps.`
    );
  return rows;
}

// src/query/routes/towards.ts
var MOST_TOWARDS = 5;
function towardsTarget(rules, start, target, { needed, allowed }) {
  const row = target.subject.row;
  const nearness = (to) => target.likeness.of(to);
  const own = start.likeness.of(row);
  const sorted2 = start.moves().filter((move) => allowed[move.row] === 1).sort((a, b) => nearness(b.row) - nearness(a.row) || a.row - b.row);
  const alike = sorted2.filter((move) => nearness(move.row) > own);
  const heldNow = heldShare(needed, start.subject, row);
  const told = (move) => ({
    move,
    heldThen: heldShare(needed, holdingsAfter(needed, start.subject, [move.row]), row)
  });
  const view = (move, heldThen) => ({
    ...moveFacts(rules, move, start.subject, occupationSubject(rules.index, move.row)),
    towards: nearness(move.row),
    nearer: nearness(move.row) > own || heldThen > heldNow,
    heldThen
  });
  const open = (alike.length > 0 ? alike : sorted2).map(told);
  const gaining = open.filter(({ heldThen }) => heldThen > heldNow);
  if (alike.length === 0) gaining.sort((a, b) => b.heldThen - a.heldThen);
  const shown2 = gaining.length > 0 ? gaining : open;
  return shown2.slice(0, MOST_TOWARDS).map(({ move, heldThen }) => view(move, heldThen));
}

// src/query/pathways.ts
var forms14 = /* @__PURE__ */ (() => ({
  ...moveForms,
  limit: 1,
  maxSteps: [1, 8],
  detour: [1, Number.POSITIVE_INFINITY],
  objective: "object",
  learning: "weighting",
  budget: [0, Number.POSITIVE_INFINITY],
  among: "filter",
  never: "filter",
  via: "list"
}))();
function pathways(index, from, to, options = {}) {
  const checked = askedOf(index, options, forms14);
  const { limit = 5, objective = leastToLearn, learning: weighting = rarity, budget = 4e7, language, level } = checked;
  const { maxSteps = 4, detour = 1.5 } = checked;
  if (!Number.isInteger(maxSteps))
    throw new SkillGraphError("BAD_OPTION", `The option maxSteps is ${maxSteps}; give a whole number.`);
  const { subject, ref } = resolveSubject(index, from, language);
  const { row, ref: targetRef } = resolveTarget(index, to, language);
  if (subject.row === row)
    throw new SkillGraphError("BAD_OPTION", `Start and target are both "${targetRef.label}". Give two different ones.`);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);
  const start = standingOf(rules, subject, "from", { level });
  const direct = start.move(row);
  if (direct === null)
    return insufficient(
      ref,
      `"${targetRef.label}" and the start have nothing that they could be compared by.`,
      {},
      targetRef
    );
  const target = standingOf(rules, occupationSubject(index, row), "to");
  const learning = learningOf(index, direct.needed, weighting);
  const held = learning.heldBy(subject);
  const scene = { rules, learning, start, target, held };
  const maxStops = maxSteps - 1;
  const ends2 = { from: subject.row, to: row, maxStops };
  const isMove2 = start.blocked(direct) === null;
  const directWay = viewDirect(scene, direct);
  const { scale } = learning.grid;
  const asking = (stops) => {
    const { allowed, via } = ruledStops(index, stops, ends2);
    const hops = hopRule(rules, { start, target, direct, isMove: isMove2 }, allowed);
    const mostDetour = Math.floor(detour * anyway(scene, []) * scale) - Math.round(anyway(scene, via) * scale);
    const always = [row, ...via];
    const known = [...held, ...always.flatMap((place) => Array.from(learning.piecesOf(place)))];
    return {
      graph: routeGraphAmong(learning, { allowed: hops.allowed, always, known, most: mostDetour }),
      question: {
        from: subject.row,
        held,
        target: row,
        threshold: 0,
        k: limit,
        maxStops,
        budget,
        via,
        mostDetour,
        ...hops
      }
    };
  };
  const { graph, question } = asking(checked);
  const outcome = objective.search(graph, question);
  const results = outcome.routes.map((route) => viewRoute(scene, route));
  const proof = outcome.exact ? results.length === 0 ? "none" : "exact" : "budget";
  const lost = results.length === 0;
  return {
    status: "ok",
    subject: ref,
    target: targetRef,
    asked: {
      ...movesAsked(rules, start),
      objective: objective.name,
      learning: learning.needed.kind === "sets" ? weighting.name : learning.needed.kind,
      detour,
      maxSteps
    },
    proof,
    direct: directWay,
    results,
    ...proof === "budget" ? { unseen: unseen(objective, scene, question, outcome, results) } : {},
    ...lost && !isMove2 ? {
      towards: towardsTarget(rules, start, target, {
        needed: learning.needed,
        allowed: ruledStops(index, checked, ends2).allowed
      })
    } : {},
    ...proof === "none" ? { relaxing: relaxing(checked, (stops) => oneRoute(asking(stops))) } : {}
  };
}
function oneRoute({ graph, question }) {
  return leastToLearn.search(graph, { ...question, k: 1 });
}
function anyway({ learning: { grid, piecesOf }, held, target }, via) {
  const known = new Set(held);
  let weight = 0;
  for (const row of [target.subject.row, ...via])
    for (const piece of Array.from(piecesOf(row))) {
      if (!known.has(piece)) weight += grid.weights[piece];
      known.add(piece);
    }
  return weight / grid.scale;
}
function unseen({ bounded }, scene, question, { bound }, results) {
  const last = results.at(-1);
  if (bound === null || bounded === "none") return {};
  const gap = (value) => last === void 0 ? {} : { gap: Math.max(0, value) };
  if (bounded === "detour") {
    const leastCost = anyway(scene, question.via ?? []) + bound / scene.learning.grid.scale;
    return { leastCost, ...gap((last?.cost ?? 0) - leastCost) };
  }
  if (bounded === "steps") return { fewestSteps: bound, ...gap((last?.steps ?? 0) - bound) };
  return { easiestHop: bound, ...gap(bound - (last?.hardestHop ?? 0)) };
}
function relaxing(rules, search) {
  const { among, never, via } = rules;
  const stops = { among, never, via };
  return ["among", "never", "via"].filter((name) => {
    if (stops[name] === void 0) return false;
    const { [name]: _dropped, ...others } = stops;
    return search(others).routes.length > 0;
  });
}

// src/query/gap/assignment.ts
function bestAssignment(neededCount, pairs) {
  const mates = new Int32Array(neededCount).fill(-1);
  for (const component2 of components(pairs)) {
    const solution = smallest(component2);
    for (const [i, column2] of solution.entries())
      if (column2 >= 0) mates[component2.needed[i]] = component2.held[column2];
  }
  return mates;
}
function components(pairs) {
  const byNeeded = grouped2(pairs, (pair) => pair.needed);
  const byHeld = grouped2(pairs, (pair) => pair.held);
  const seen = /* @__PURE__ */ new Set();
  const found = [];
  for (const start of [...byNeeded.keys()].sort((a, b) => a - b)) {
    if (seen.has(start)) continue;
    seen.add(start);
    const held = /* @__PURE__ */ new Set();
    const needed = [start];
    for (const at of needed)
      for (const pair of byNeeded.get(at)) {
        if (held.has(pair.held)) continue;
        held.add(pair.held);
        for (const other of byHeld.get(pair.held)) {
          if (seen.has(other.needed)) continue;
          seen.add(other.needed);
          needed.push(other.needed);
        }
      }
    found.push(component(needed, [...held], byNeeded));
  }
  return found;
}
function component(needed, held, byNeeded) {
  needed.sort((a, b) => a - b);
  held.sort((a, b) => a - b);
  const column2 = new Map(held.map((at, i) => [at, i]));
  const values = needed.map((at) => {
    const row = new Float64Array(held.length);
    for (const pair of byNeeded.get(at)) {
      const i = column2.get(pair.held);
      row[i] = Math.max(row[i], pair.value);
    }
    return row;
  });
  return { needed, held, values };
}
function grouped2(pairs, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const group = groups.get(key(pair));
    if (group) group.push(pair);
    else groups.set(key(pair), [pair]);
  }
  return groups;
}
function smallest({ values, held }) {
  const { columns: mates, total, tight } = hungarian(values, held.length);
  const left = values.map((row) => row.slice());
  let fixed = 0;
  for (let row = 0; row < mates.length; row++) {
    const mate = mates[row];
    for (let column2 = 0; column2 < held.length; column2++) {
      if (column2 === mate) break;
      if (left[row][column2] === 0 || !tight(row, column2)) continue;
      const trial = left.map((line, i) => i <= row ? new Float64Array(held.length) : line.slice());
      for (const line of trial) line[column2] = 0;
      const rest = hungarian(trial, held.length);
      if (fixed + left[row][column2] + rest.total < total) continue;
      for (let i = row + 1; i < mates.length; i++) mates[i] = rest.columns[i];
      mates[row] = column2;
      break;
    }
    const taken = mates[row];
    if (taken < 0) continue;
    fixed += left[row][taken];
    for (const line of left) line[taken] = 0;
  }
  return mates;
}
function hungarian(values, heldCount) {
  const rows = values.length;
  const width = heldCount + rows;
  const cost = (row, column2) => column2 < heldCount ? -values[row][column2] : 0;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const previous = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    const distance = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(width + 1);
    let column2 = 0;
    do {
      done[column2] = 1;
      const current = rowOf[column2];
      let delta = Number.POSITIVE_INFINITY;
      let nearest2 = 0;
      for (let next = 1; next <= width; next++) {
        if (done[next] === 1) continue;
        const reduced = cost(current - 1, next - 1) - rowPotential[current] - columnPotential[next];
        if (reduced < distance[next]) {
          distance[next] = reduced;
          previous[next] = column2;
        }
        if (distance[next] < delta) {
          delta = distance[next];
          nearest2 = next;
        }
      }
      for (let next = 0; next <= width; next++) {
        if (done[next] === 1) {
          rowPotential[rowOf[next]] += delta;
          columnPotential[next] -= delta;
        } else distance[next] -= delta;
      }
      column2 = nearest2;
    } while (rowOf[column2] !== 0);
    for (; column2 !== 0; column2 = previous[column2]) rowOf[column2] = rowOf[previous[column2]];
  }
  const columns = new Int32Array(rows).fill(-1);
  let total = 0;
  for (let column2 = 1; column2 <= heldCount; column2++) {
    const row = rowOf[column2] - 1;
    if (row < 0 || values[row][column2 - 1] === 0) continue;
    columns[row] = column2 - 1;
    total += values[row][column2 - 1];
  }
  const tight = (row, column2) => cost(row, column2) - rowPotential[row + 1] - columnPotential[column2 + 1] === 0;
  return { columns, total, tight };
}

// src/query/gap/partial-credit.ts
function creditsOf(credits) {
  const { narrower = 0.5, broader = 0.5, related = 0.5, sibling = 0.25, largestFamily = 40 } = credits;
  for (const [name, value] of Object.entries({ narrower, broader, related, sibling }))
    checkRange(`credits.${name}`, value, 0, 1);
  checkCount("credits.largestFamily", largestFamily);
  return { narrower, broader, related, sibling, largestFamily };
}
function candidates(index, needed, held, credits) {
  const heldAt = new Map(held.map((skill2, i) => [skill2, i]));
  const heldBelow = heldByParent(index, held);
  const { sizes, related } = relationsOf(index);
  const small = (parent) => sizes[parent] <= credits.largestFamily;
  return needed.flatMap((skill2, at) => {
    const best = /* @__PURE__ */ new Map();
    const offer = (heldPosition, relation, parent = -1) => {
      const credit = credits[relation];
      if (credit > (best.get(heldPosition)?.credit ?? 0))
        best.set(heldPosition, { needed: at, held: heldPosition, credit, relation, parent });
    };
    for (const i of heldBelow.get(index.groupCount + skill2) ?? []) offer(i, "narrower");
    const parents = Array.from(listOf3(index.broader.skills, skill2)).filter(small);
    for (const parent of parents) {
      const i = heldAt.get(parent - index.groupCount);
      if (i !== void 0) offer(i, "broader");
    }
    for (const other of listOf3(related, skill2)) {
      const i = heldAt.get(other);
      if (i !== void 0) offer(i, "related");
    }
    parents.sort((a, b) => sizes[a] - sizes[b] || a - b);
    for (const parent of parents) for (const i of heldBelow.get(parent) ?? []) offer(i, "sibling", parent);
    return [...best.values()].sort((a, b) => a.held - b.held);
  });
}
function heldByParent(index, held) {
  const below = /* @__PURE__ */ new Map();
  for (const [i, skill2] of held.entries())
    for (const parent of listOf3(index.broader.skills, skill2)) {
      const list = below.get(parent);
      if (list) list.push(i);
      else below.set(parent, [i]);
    }
  return below;
}
var relationsOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  const sizes = new Uint32Array(index.groupCount + index.skillCount);
  for (const parent of index.broader.skills.targets) sizes[parent]++;
  return { sizes, related: bothWays(index.skillRelations, index.skillCount) };
}))();
function bothWays(forward, count) {
  const backward = transposed(forward, count);
  const offsets = new Uint32Array(count + 1);
  const targets = new Uint32Array(2 * forward.targets.length);
  let next = 0;
  for (let row = 0; row < count; row++) {
    const list = /* @__PURE__ */ new Set([...listOf3(forward, row), ...listOf3(backward, row)]);
    for (const target of [...list].sort((a, b) => a - b)) targets[next++] = target;
    offsets[row + 1] = next;
  }
  return { offsets, targets: targets.slice(0, next) };
}

// src/query/gap/gap-rows.ts
var OPTIONAL2 = /* @__PURE__ */ (() => /* @__PURE__ */ requirementKinds.indexOf("optional"))();
var RATED = /* @__PURE__ */ (() => /* @__PURE__ */ requirementKinds.indexOf("rated"))();
var VALUE_STEPS = 1e6;
function gapRows(index, from, to, credits) {
  const held = new Map(Array.from(from.skills, (skill2, i) => [skill2, i]));
  const needs = new Set(to.skills);
  const open = Array.from(to.skills.keys()).filter((i) => !held.has(to.skills[i]));
  const spare = Array.from(from.skills).filter((skill2) => !needs.has(skill2));
  const found = candidates(
    index,
    open.map((i) => to.skills[i]),
    spare,
    credits
  );
  const mates = bestAssignment(
    open.length,
    found.map(({ needed, held: at, credit }) => ({
      needed,
      held: at,
      value: Math.round(credit * VALUE_STEPS) * (to.kinds[open[needed]] === OPTIONAL2 ? 1 : 2)
    }))
  );
  const assigned = new Map(
    found.filter(({ needed, held: at }) => mates[needed] === at).map((pair) => [open[pair.needed], pair])
  );
  return Array.from(to.skills, (skill2, i) => {
    const kind = to.kinds[i];
    const rarity2 = kind === RATED ? 1 : rarityOf(index, skill2);
    const need = { skill: skill2, kind, weight: stated6(to.importance, i) ?? 1, rarity: rarity2 };
    const own = held.get(skill2);
    if (own !== void 0) {
      return { ...need, credit: ratingShare(from, own, to, i), relation: "same", held: skill2, parent: -1 };
    }
    const pair = assigned.get(i);
    if (pair === void 0) return { ...need, credit: 0, relation: null, held: -1, parent: -1 };
    const { credit, relation, parent } = pair;
    return { ...need, credit, relation, held: spare[pair.held], parent };
  });
}
function ratingShare(from, own, to, needed) {
  for (const column2 of ["levels", "importance"]) {
    const has2 = stated6(from[column2], own);
    const needs = stated6(to[column2], needed);
    if (has2 !== void 0 && needs !== void 0) return needs > 0 ? Math.min(1, has2 / needs) : 1;
  }
  return 1;
}
function stated6(column2, at) {
  const value = column2?.[at];
  return value === void 0 || Number.isNaN(value) ? void 0 : value;
}
function rarityOf(index, skill2) {
  const degree = degreesOf(index)[skill2];
  return Math.max(0, Math.log(Math.max(1, graphTotals(index).occupations) / Math.max(1, degree)));
}

// src/query/prevalent-gaps.ts
var optionForms4 = /* @__PURE__ */ (() => ({
  ...askForms,
  limit: 0,
  requirements: /* @__PURE__ */ new Set(["essential", "all"]),
  credits: "object"
}))();
function prevalentGaps(index, transitions2, options = {}) {
  const checked = askedOf(index, options, optionForms4);
  const { limit = 10, requirements = "essential", credits: stated7 = {}, language } = checked;
  const credits = creditsOf(stated7);
  const asked = { credits, requirements };
  const tallies = /* @__PURE__ */ new Map();
  const skipped = [];
  let compared = 0;
  let at = 0;
  for (const { from, to } of plannedTransitions(transitions2)) {
    const { subject } = resolveSubject(index, from);
    const needed = occupationSubject(index, findConcept(index, "occupations", to).row);
    const needs = subject.skills.length === 0 ? [] : gapRows(index, subject, needed, credits).filter(({ kind }) => requirements === "all" || kind !== OPTIONAL2);
    if (needs.length === 0)
      skipped.push({
        at,
        reason: subject.skills.length === 0 ? "The subject has no skill." : `"${to}" has no such requirement.`
      });
    else compared++;
    for (const need of needs) tally(tallies, need);
    at++;
  }
  if (compared === 0)
    return { status: "insufficient", asked, reason: "No transition could be compared.", skipped, results: [] };
  const results = [...tallies].filter(([, { unmet: unmet2 }]) => unmet2 > 0).sort(([a, { unmet: unmetA }], [b, { unmet: unmetB }]) => unmetB - unmetA || a - b).slice(0, limit).map(([skill2, { unmet: unmet2, needed, missing, partial }]) => {
    const { id, label, code } = conceptRef(index, "skills", skill2, language);
    const degree = index.requiredBy.offsets[skill2 + 1] - index.requiredBy.offsets[skill2];
    const score = unmet2 / compared;
    return { id, label, score, ...code === void 0 ? {} : { code }, needed, missing, partial, degree };
  });
  return { status: "ok", asked, transitions: compared, skipped, results };
}
function* plannedTransitions(given3) {
  if (typeof given3 !== "object" || given3 === null || !readable("transitions", () => Symbol.iterator in given3))
    throw new SkillGraphError("BAD_INPUT", `Transitions are ${shown(given3)}; give a list of { from, to }.`);
  for (const transition of given3) {
    if (typeof transition !== "object" || transition === null)
      throw new SkillGraphError("BAD_INPUT", `A transition is ${shown(transition)}; give { from, to }.`);
    yield readable("A transition", () => ({ ...transition }));
  }
}
function tally(tallies, { skill: skill2, credit }) {
  const entry = tallies.get(skill2) ?? { unmet: 0, needed: 0, missing: 0, partial: 0 };
  tallies.set(skill2, entry);
  entry.needed++;
  entry.unmet += 1 - credit;
  if (credit === 0) entry.missing++;
  else if (credit < 1) entry.partial++;
}

// src/query/profile/profile-evidence.ts
var essentialBeforeOptional = /* @__PURE__ */ (() => /* @__PURE__ */ setsByKind({ essential: 1, optional: 0.25 }))();
var GROUP_SHARE = 0.4;
var evidenceOf2 = /* @__PURE__ */ (() => /* @__PURE__ */ derived((index) => {
  const asked = matrixOf(index, essentialBeforeOptional(index) ?? published);
  const total = asked.sums.reduce((sum, value) => sum + value, 0);
  const rows = asked.sums.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  const prior = rows > 0 ? total / rows / 4 : 0;
  const shares3 = skillShares(asked, total);
  const kinship = kinshipOf(index);
  const groupOf = remembered((parent) => groupColumn(asked, kinship.below(parent), shares3));
  const parentsOf = remembered(
    (skill2) => Array.from(kinship.parents(skill2)).map(groupOf).filter(({ share }) => share > 0)
  );
  const kinOf = remembered(
    (skill2) => kinship.kin(skill2).map((kin) => ({ ...kin, says: kin.share / Math.max(shares3[skill2], shares3[kin.skill]) }))
  );
  const nearest2 = (skill2, row, claims) => {
    let found = null;
    let most = 0;
    for (const kin of kinOf(skill2)) {
      const value = kin.says * askedBy(asked, row, kin.skill);
      if (value <= most || claims?.answers(kin.skill, skill2) === false) continue;
      found = kin;
      most = value;
    }
    return found;
  };
  const weigh = (said, row) => Math.sqrt(Math.log(1 + said / (asked.sums[row] + prior)));
  return {
    of: remembered((skill2) => {
      const said = new Float64Array(index.occupationCount);
      eachAsker(asked, skill2, (row, x) => {
        said[row] += x / shares3[skill2];
      });
      const parents = parentsOf(skill2);
      for (const { rows: askers, sums, share } of parents)
        for (const row of askers) said[row] += GROUP_SHARE * sums[row] / share / parents.length;
      const best = bestKin(asked, kinOf(skill2));
      for (const [row, { value }] of best) said[row] += value;
      const found = [];
      for (let row = 0; row < said.length; row++) if (said[row] > 0) found.push(row);
      return {
        rows: Uint32Array.from(found),
        values: Float64Array.from(found, (row) => weigh(said[row], row)),
        kin: Int32Array.from(found, (row) => best.get(row)?.skill ?? -1)
      };
    }),
    for: (skill2, row, claims) => {
      let said = askedBy(asked, row, skill2) / shares3[skill2];
      const parents = parentsOf(skill2);
      for (const { sums, share } of parents) said += GROUP_SHARE * sums[row] / share / parents.length;
      const kin = nearest2(skill2, row, claims);
      return weigh(kin === null ? said : said + kin.says * askedBy(asked, row, kin.skill), row);
    },
    nearest: nearest2,
    through: (skill2, row, claims) => {
      if (askedBy(asked, row, skill2) > 0) return null;
      let best = nearest2(skill2, row, claims);
      for (const parent of kinship.parents(skill2)) {
        const { sums, share } = groupOf(parent);
        if (best === null && share > 0 && sums[row] > 0) best = { parent, by: "group" };
      }
      return best;
    },
    most: remembered((skill2) => {
      const share = shares3[skill2];
      const parents = parentsOf(skill2);
      const wide = parents.reduce((sum, group) => sum + 1 / group.share, 0) / Math.max(1, parents.length);
      const near = kinship.kin(skill2).reduce((most, kin) => Math.max(most, kin.share), 0);
      return share > 0 ? Math.sqrt(Math.log(1 + (1 + near) / (share * (1 + prior)) + GROUP_SHARE * wide)) : 0;
    }),
    kin: kinOf,
    itself: (skill2) => 1 / shares3[skill2],
    asked
  };
}))();
function groupColumn(asked, skills3, shares3) {
  const sums = new Float64Array(asked.rowCount);
  const rows = /* @__PURE__ */ new Set();
  let share = 0;
  for (const skill2 of skills3) {
    share += shares3[skill2];
    eachAsker(asked, skill2, (row, x) => {
      rows.add(row);
      sums[row] += x;
    });
  }
  return { rows: Uint32Array.from(rows), sums, share };
}
function bestKin(asked, kin) {
  const best = /* @__PURE__ */ new Map();
  for (const { skill: skill2, says } of kin)
    eachAsker(asked, skill2, (row, x) => {
      const value = says * x;
      const known = best.get(row);
      if (known === void 0) best.set(row, { skill: skill2, value });
      else if (value > known.value) {
        known.skill = skill2;
        known.value = value;
      }
    });
  return best;
}
function eachAsker({ columns, columnWeights }, skill2, use) {
  for (let edge = columns.offsets[skill2]; edge < columns.offsets[skill2 + 1]; edge++)
    use(columns.targets[edge], columnWeights ? columnWeights[edge] : 1);
}
function askedBy({ rows, weights }, row, skill2) {
  const edge = edgeOf(rows, row, skill2);
  if (edge < 0) return 0;
  return weights ? weights[edge] : 1;
}
function edgeOf({ offsets, targets }, row, skill2) {
  const end = offsets[row + 1];
  const edge = firstPast(offsets[row], end, (at) => targets[at] >= skill2);
  return edge < end && targets[edge] === skill2 ? edge : -1;
}
function skillShares({ columns, columnWeights, columnCount }, total) {
  const shares3 = new Float64Array(columnCount);
  for (let column2 = 0; column2 < columnCount; column2++) {
    let sum = 0;
    for (let edge = columns.offsets[column2]; edge < columns.offsets[column2 + 1]; edge++)
      sum += columnWeights ? columnWeights[edge] : 1;
    shares3[column2] = total > 0 ? sum / total : 0;
  }
  return shares3;
}

// src/query/profile/attribute-agreement.ts
var LEAST_SHARED = 3;
function agreement(index, row, stated7) {
  const published2 = /* @__PURE__ */ new Map();
  for (const { set, name, value } of attributesOf(index, row))
    if (typeof value === "number") published2.set(keyOf(set, name), value);
  const bySet = /* @__PURE__ */ new Map();
  for (const { set, name, value } of stated7) {
    const other = published2.get(keyOf(set, name));
    if (other === void 0) continue;
    const pairs = bySet.get(set) ?? { own: [], other: [] };
    bySet.set(set, pairs);
    pairs.own.push(value);
    pairs.other.push(other);
  }
  const sets = [...bySet].flatMap(([set, { own, other }]) => {
    const r = own.length < LEAST_SHARED ? null : pearson2(own, other);
    return r === null ? [] : [{ set, attributes: own.length, correlation: r }];
  });
  if (sets.length === 0) return null;
  return { correlation: sets.reduce((sum, { correlation }) => sum + correlation, 0) / sets.length, sets };
}
function checkedAttributes(stated7) {
  const known = /* @__PURE__ */ new Set();
  for (const attribute of stated7) {
    const { set, name, value } = attribute ?? {};
    if (typeof set !== "string" || typeof name !== "string" || !Number.isFinite(value))
      throw new SkillGraphError(
        "BAD_INPUT",
        `An attribute is { set, name, value } with a finite number as value, not ${attribute === null || typeof attribute !== "object" ? shown(attribute) : `{ ${shown(set)}, ${shown(name)}, ${shown(value)} }`}.`
      );
    if (known.has(keyOf(set, name)))
      throw new SkillGraphError("BAD_INPUT", `The attribute "${name}" of "${set}" is stated twice; state it once.`);
    known.add(keyOf(set, name));
  }
  return [...stated7].sort((a, b) => keyOf(a.set, a.name) < keyOf(b.set, b.name) ? -1 : 1);
}
function keyOf(set, name) {
  return `${set.toLowerCase()}
${name.toLowerCase()}`;
}
function pearson2(a, b) {
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - meanA) * (b[i] - meanB);
    aa += (a[i] - meanA) ** 2;
    bb += (b[i] - meanB) ** 2;
  }
  return aa > 0 && bb > 0 ? Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb))) : null;
}

// src/query/profile/profile-sum.ts
function profileEvidence(index, profile) {
  const { of, for: evidenceFor, most, asked } = evidenceOf2(index);
  const claims = claimsOf(index, profile);
  const { offsets } = asked.columns;
  const scores = new Float64Array(index.occupationCount);
  let counting = 0;
  let ceiling = 0;
  for (const [i, skill2] of profile.skills.entries()) {
    const weight = statedWeight(profile, i);
    if (offsets[skill2 + 1] === offsets[skill2] || weight === 0) continue;
    counting++;
    ceiling += weight * most(skill2);
    const { rows, values, kin } = of(skill2);
    const levelled = profile.levels !== null;
    const lent = claims.lent.get(skill2);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      const value = lent !== void 0 && kin[at] >= 0 && lent.has(kin[at]) ? evidenceFor(skill2, row, claims) : values[at];
      scores[row] += weight * (levelled ? levelReached(index, profile, i, row) : 1) * value;
    }
  }
  return { scores, counting, most: ceiling, claims };
}
var unmet = /* @__PURE__ */ (() => ({ taken: /* @__PURE__ */ new Set() }))();
function claimsOf(index, profile) {
  const { kin, itself, most } = evidenceOf2(index);
  const owners = /* @__PURE__ */ new Map();
  const owned = new Uint8Array(index.skillCount);
  const lent = /* @__PURE__ */ new Map();
  const lend = (skill2, what) => {
    const known = lent.get(skill2);
    if (known === void 0) lent.set(skill2, /* @__PURE__ */ new Set([what]));
    else known.add(what);
  };
  const claim = (what, skill2, says) => {
    const owner = owners.get(what);
    const wins = owner === void 0 || isStronger(skill2, says, owner);
    if (wins) owners.set(what, { skill: skill2, says });
    owned[what] = 1;
    if (owner !== void 0) lend(wins ? owner.skill : skill2, what);
  };
  for (const [i, skill2] of profile.skills.entries()) {
    const weight = statedWeight(profile, i);
    if (most(skill2) === 0 || weight === 0) continue;
    claim(skill2, skill2, weight * itself(skill2));
    for (const near of kin(skill2)) claim(near.skill, skill2, weight * near.says);
  }
  const answers = (what, skill2) => !lent.get(skill2)?.has(what);
  return {
    lent,
    answers,
    joinedBy: remembered((skill2) => {
      const met2 = kin(skill2).filter((near) => owned[near.skill] === 1);
      if (met2.length === 0 && owned[skill2] === 0) return unmet;
      const taken = /* @__PURE__ */ new Set();
      const others = /* @__PURE__ */ new Set();
      const meet = (what, says) => {
        const owner = owners.get(what);
        if (owner !== void 0) (isStronger(skill2, says, owner) ? taken : others).add(what);
      };
      meet(skill2, itself(skill2));
      for (const near of met2) meet(near.skill, near.says);
      const joined2 = {
        answers: (what, one2) => one2 === skill2 ? !others.has(what) : !taken.has(what) && answers(what, one2)
      };
      return { claims: joined2, taken };
    })
  };
}
function isStronger(skill2, says, owner) {
  return says > owner.says || says === owner.says && skill2 < owner.skill;
}
function statedWeight({ importance }, at) {
  const value = importance?.[at];
  return value === void 0 || Number.isNaN(value) ? 1 : value;
}
function levelReached(index, { skills: skills3, levels: levels2 }, at, row) {
  const required = index.requirements.levels;
  const has2 = levels2?.[at];
  if (!required || has2 === void 0 || Number.isNaN(has2)) return 1;
  const edge = edgeOf(index.requirements, row, skills3[at]);
  const needs = edge < 0 ? Number.NaN : required[edge];
  return needs > has2 ? has2 / needs : 1;
}

// src/query/profile/profile-ranking.ts
var optionForms5 = /* @__PURE__ */ (() => ({
  ...rankedForms,
  minSkills: 1,
  attributes: "list",
  attributeWeight: [0, 1]
}))();
function profileRanking(index, profile, options = {}) {
  const checked = askedOf(index, options, optionForms5);
  const { limit = 10, minSkills = 3, attributes = [], attributeWeight = 0.25, minScore = 0, among, language } = checked;
  if (typeof profile === "string")
    throw new SkillGraphError(
      "BAD_INPUT",
      `A profile is a list of skills, not the text "${profile}". For an occupation ask similarOccupations.`
    );
  const stated7 = checkedAttributes(attributes);
  const weight = stated7.length === 0 ? 0 : attributeWeight;
  const asked = { minSkills, attributeWeight: weight };
  const { subject, ref, fromJobs = /* @__PURE__ */ new Map() } = resolveSubject(index, profile, language);
  if (subject.skills.length === 0) return insufficientSubject(ref, asked);
  const { scores: evidence, counting, most, claims } = profileEvidence(index, subject);
  if (counting < minSkills) return insufficient(ref, tooThin(counting, minSkills, subject.skills.length, ref), asked);
  const agreements = /* @__PURE__ */ new Map();
  const mask = rowMask(index, among);
  const top = new TopK(limit, index.occupationCount);
  for (let row = 0; row < evidence.length; row++) {
    if (evidence[row] === 0 || mask !== null && mask[row] === 0) continue;
    let score = evidence[row] / most;
    if (weight > 0) {
      const agreed = agreement(index, row, stated7);
      agreements.set(row, agreed);
      score *= attributeFactor(weight, agreed);
    }
    if (score >= minScore) top.offer(row, score);
  }
  const ranking = top.take();
  return { status: "ok", subject, ref, fromJobs, asked, counting, evidence, most, claims, ranking, agreements };
}
function tooThin(counting, minSkills, understood, ref) {
  const unasked = understood > counting ? ` ${understood - counting === 1 ? "One more is" : `${understood - counting} more are`} asked for by no occupation.` : "";
  return `The profile has ${counted(counting, "skill")} that some occupation asks for; at least ${minSkills} are needed to tell occupations apart.${unasked}${notUnderstoodText(ref)}`;
}
function attributeFactor(weight, agreed) {
  return (1 + weight * (agreed?.correlation ?? 0)) / (1 + weight);
}
function requirementsMet(index, subject, row) {
  const { kinds, offsets, targets } = index.requirements;
  const { rows } = evidenceOf2(index).asked;
  let needed = 0;
  let had = 0;
  let at = 0;
  let requirement = offsets[row];
  for (let edge = rows.offsets[row]; edge < rows.offsets[row + 1]; edge++) {
    const skill2 = rows.targets[edge];
    while (targets[requirement] !== skill2) requirement++;
    if (kinds[requirement] === OPTIONAL2) continue;
    needed++;
    while (at < subject.skills.length && subject.skills[at] < skill2) at++;
    if (subject.skills[at] === skill2) had++;
  }
  return { needed, had };
}

// src/query/profile-matches.ts
function profileMatches(index, profile, options = {}) {
  const ranked2 = profileRanking(index, profile, options);
  if (ranked2.status === "insufficient") return ranked2;
  const { ref, asked, counting, evidence, ranking, agreements } = ranked2;
  const view = matchView(index, ranked2, options.language);
  return {
    status: "ok",
    subject: ref,
    asked,
    counting,
    results: Array.from(ranking.rows, (row, i) => {
      const agreed = agreements.get(row);
      const match = view(
        row,
        ranking.scores[i],
        evidence[row],
        attributeFactor(asked.attributeWeight, agreed ?? null)
      );
      return agreed === void 0 ? match : { ...match, agreement: agreed };
    })
  };
}
function matchView(index, ranked2, language) {
  const { subject, most, claims } = ranked2;
  const { for: evidenceFor, nearest: nearest2, most: mostOf, asked } = evidenceOf2(index);
  const { kinds, offsets, targets } = index.requirements;
  const reached = (at, row) => statedWeight(subject, at) * levelReached(index, subject, at, row);
  const change = (skill2, row, joined2) => evidenceFor(skill2, row, joined2) - evidenceFor(skill2, row, claims);
  const named = (skill2) => conceptRef(index, "skills", skill2, language);
  const missing = ({ skill: skill2, value: gain }) => {
    const { id, label, code } = named(skill2);
    return code === void 0 ? { id, label, gain } : { id, label, code, gain };
  };
  return (row, score, value, factor) => {
    const open = [];
    const kindOf2 = /* @__PURE__ */ new Map();
    const speaking2 = Array.from(subject.skills, (skill2) => nearest2(skill2, row, claims)?.skill ?? -1);
    let needed = 0;
    let had = 0;
    let at = 0;
    let requirement = offsets[row];
    for (let edge = asked.rows.offsets[row]; edge < asked.rows.offsets[row + 1]; edge++) {
      const skill2 = asked.rows.targets[edge];
      while (targets[requirement] !== skill2) requirement++;
      while (at < subject.skills.length && subject.skills[at] < skill2) at++;
      const kind = kinds[requirement];
      if (kind !== OPTIONAL2) needed++;
      if (subject.skills[at] === skill2) {
        kindOf2.set(skill2, kind);
        if (kind !== OPTIONAL2) had++;
      } else {
        const { claims: joined2, taken } = claims.joinedBy(skill2);
        let then = value + evidenceFor(skill2, row, joined2);
        for (let i = 0; taken.size > 0 && i < speaking2.length; i++)
          if (taken.has(speaking2[i])) then += reached(i, row) * change(subject.skills[i], row, joined2);
        open.push({ skill: skill2, kind, value: (then / (most + mostOf(skill2)) - value / most) * factor });
      }
    }
    open.sort((a, b) => b.value - a.value || a.skill - b.skill);
    const { id, label, code } = conceptRef(index, "occupations", row, language);
    const best = open[0];
    return {
      id,
      label,
      score,
      ...code === void 0 ? {} : { code },
      needed,
      had,
      matched: matchedSkills(index, ranked2, { row, scale: factor / most, kindOf: kindOf2, language }),
      missing: open.filter(({ kind }) => kind !== OPTIONAL2).map(missing),
      ...best === void 0 ? {} : { raisedMostBy: { ...missing(best), kind: requirementKinds[best.kind] } }
    };
  };
}
function matchedSkills(index, { subject, fromJobs, claims }, { row, scale, kindOf: kindOf2, language }) {
  const { for: evidenceFor, through, most } = evidenceOf2(index);
  const matched2 = [];
  for (const [at, skill2] of subject.skills.entries()) {
    if (most(skill2) === 0) continue;
    const reached = statedWeight(subject, at) * levelReached(index, subject, at, row);
    const value = reached * evidenceFor(skill2, row, claims) * scale;
    if (value > 0) matched2.push({ skill: skill2, value });
  }
  matched2.sort((a, b) => b.value - a.value || a.skill - b.skill);
  return matched2.map(({ skill: skill2, value: contribution }) => {
    const { id, label, code } = conceptRef(index, "skills", skill2, language);
    const kind = kindOf2.get(skill2);
    const way = kind === void 0 ? through(skill2, row, claims) : null;
    const job = fromJobs.get(skill2);
    return {
      id,
      label,
      ...code === void 0 ? {} : { code },
      contribution,
      ...kind === void 0 ? {} : { kind: requirementKinds[kind] },
      ...way === null ? {} : { through: throughRef(index, way, language) },
      ...job === void 0 ? {} : { from: conceptRef(index, "occupations", job, language) }
    };
  });
}
function throughRef(index, way, language) {
  if (!("parent" in way)) return { ...conceptRef(index, "skills", way.skill, language), by: way.by };
  const { parent, by } = way;
  return parent < index.groupCount ? { ...conceptRef(index, "groups", parent, language), by } : { ...conceptRef(index, "skills", parent - index.groupCount, language), by };
}

// src/query/paths/length-graph.ts
function longestEdge({ lengths }) {
  return lengths.reduce((most, length) => Math.max(most, length), 1);
}

// src/query/paths/row-queue.ts
var BUCKETS2 = 512;
var SPAN = 256;
var RowQueue = class {
  #perKey;
  #heads = new Int32Array(BUCKETS2).fill(-1);
  #bucket = 0;
  #size = 0;
  // Entries that wait, each in a list with others of its bucket.
  #waitingKeys = new Float64Array(256);
  #waitingRows = new Uint32Array(256);
  #after = new Int32Array(256);
  #waiting = 0;
  // The heap.
  #keys = new Float64Array(64);
  #rows = new Uint32Array(64);
  #near = 0;
  constructor(longest) {
    this.#perKey = SPAN / longest;
  }
  get size() {
    return this.#size;
  }
  /** Key of the first row; Infinity when empty. */
  get key() {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : this.#keys[0];
  }
  clear() {
    if (this.#size > this.#near) this.#heads.fill(-1);
    this.#bucket = 0;
    this.#size = 0;
    this.#waiting = 0;
    this.#near = 0;
  }
  push(row, key) {
    const bucket = Math.floor(key * this.#perKey);
    if (this.#size++ === 0) this.#bucket = bucket;
    if (bucket <= this.#bucket) this.#rise(row, key);
    else this.#wait(row, key, bucket & BUCKETS2 - 1);
  }
  /** Takes the first row; the queue must not be empty. */
  pop() {
    const first = this.#rows[0];
    const last = --this.#near;
    if (last > 0) this.#sink(this.#rows[last], this.#keys[last], last);
    if (--this.#size > 0 && last === 0) this.#advance();
    return first;
  }
  #wait(row, key, slot) {
    if (this.#waiting === this.#after.length) this.#growWaiting();
    const entry = this.#waiting++;
    this.#waitingKeys[entry] = key;
    this.#waitingRows[entry] = row;
    this.#after[entry] = this.#heads[slot];
    this.#heads[slot] = entry;
  }
  /** Moves on to the next bucket that holds anything. */
  #advance() {
    let slot;
    do
      slot = ++this.#bucket & BUCKETS2 - 1;
    while (this.#heads[slot] < 0);
    for (let entry = this.#heads[slot]; entry >= 0; entry = this.#after[entry])
      this.#rise(this.#waitingRows[entry], this.#waitingKeys[entry]);
    this.#heads[slot] = -1;
  }
  #rise(row, key) {
    if (this.#near === this.#rows.length) this.#growHeap();
    const keys = this.#keys;
    const rows = this.#rows;
    let at = this.#near++;
    while (at > 0) {
      const parent = at - 1 >> 2;
      if (key >= keys[parent]) break;
      keys[at] = keys[parent];
      rows[at] = rows[parent];
      at = parent;
    }
    keys[at] = key;
    rows[at] = row;
  }
  #sink(row, key, size) {
    const keys = this.#keys;
    const rows = this.#rows;
    let at = 0;
    for (let child = 1; child < size; child = 4 * at + 1) {
      const end = Math.min(child + 4, size);
      let least = child;
      for (let sibling = child + 1; sibling < end; sibling++) if (keys[sibling] < keys[least]) least = sibling;
      if (keys[least] >= key) break;
      keys[at] = keys[least];
      rows[at] = rows[least];
      at = least;
    }
    keys[at] = key;
    rows[at] = row;
  }
  #growHeap() {
    this.#keys = longer(this.#keys, new Float64Array(2 * this.#keys.length));
    this.#rows = longer(this.#rows, new Uint32Array(2 * this.#rows.length));
  }
  #growWaiting() {
    this.#waitingKeys = longer(this.#waitingKeys, new Float64Array(2 * this.#waitingKeys.length));
    this.#waitingRows = longer(this.#waitingRows, new Uint32Array(2 * this.#waitingRows.length));
    this.#after = longer(this.#after, new Int32Array(2 * this.#after.length));
  }
};
function longer(old, room) {
  room.set(old);
  return room;
}

// src/query/paths/detour.ts
var PASSED = 1;
var BARRED = 2;
var Detour = class {
  /** By row; for the caller to set and to take back. */
  marks;
  #graph;
  /** Length from the spur; Infinity where not reached, as all are between calls. */
  #reached;
  #touched = [];
  /** 1 for rows on a shortest way; all 0 between calls. */
  #onWay;
  #queue;
  constructor(graph) {
    const rows = graph.edges.offsets.length - 1;
    this.marks = new Uint8Array(rows);
    this.#graph = graph;
    this.#queue = new RowQueue(2 * longestEdge(graph));
    this.#reached = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
    this.#onWay = new Uint8Array(rows);
  }
  /** Writes the root and the way on from its last row into `rows`; returns the way's length, Infinity where none is within the limit. */
  find(field, root, target, limit, rows) {
    const spur = root.at(-1);
    this.#flood(field, spur, target, limit);
    const length = this.#reached[target];
    if (length !== Number.POSITIVE_INFINITY) {
      rows.length = root.length;
      this.#walkBack(spur, target);
      this.#walkAhead(spur, target, rows);
    }
    for (const row of this.#touched) this.#reached[row] = Number.POSITIVE_INFINITY;
    this.#touched.length = 0;
    this.#queue.clear();
    return length;
  }
  /** Expands everything that could lie on a shortest way: keys up to the length of the way, ties included. */
  #flood(field, spur, target, limit) {
    const { edges, lengths } = this.#graph;
    const reached = this.#reached;
    const queue = this.#queue;
    this.#reach(spur, 0, field.remaining(spur));
    while (queue.size > 0 && queue.key <= Math.min(limit, reached[target])) {
      const key = queue.key;
      const row = queue.pop();
      if (row === target || key > reached[row] + field.remaining(row)) continue;
      const kept = row === spur ? PASSED | BARRED : PASSED;
      for (let edge = edges.offsets[row]; edge < edges.offsets[row + 1]; edge++) {
        const next = edges.targets[edge];
        const distance = reached[row] + lengths[edge];
        if (distance > limit) break;
        const remaining = field.remaining(next);
        if ((this.marks[next] & kept) !== 0 || remaining === Number.POSITIVE_INFINITY) continue;
        if (distance + remaining <= limit) this.#reach(next, distance, remaining);
      }
    }
  }
  #reach(row, distance, remaining) {
    if (distance >= this.#reached[row]) return;
    if (this.#reached[row] === Number.POSITIVE_INFINITY) this.#touched.push(row);
    this.#reached[row] = distance;
    this.#queue.push(row, distance + remaining);
  }
  /** Marks the rows from which tight edges lead to the target. */
  #walkBack(spur, target) {
    const { edges, lengths } = this.#graph;
    const reached = this.#reached;
    const on = [target];
    this.#onWay[target] = 1;
    for (const row of on)
      for (let edge = edges.offsets[row]; edge < edges.offsets[row + 1]; edge++) {
        const previous = edges.targets[edge];
        if (this.#onWay[previous] === 1 || previous === spur && this.marks[row] !== 0) continue;
        if (reached[previous] + lengths[edge] !== reached[row]) continue;
        this.#onWay[previous] = 1;
        on.push(previous);
      }
  }
  /** From the spur along marked rows, always to the smallest; takes the marks off everything reached. */
  #walkAhead(spur, target, rows) {
    const { edges, lengths } = this.#graph;
    const reached = this.#reached;
    for (let row = spur; row !== target; ) {
      let smallest2 = Number.POSITIVE_INFINITY;
      for (let edge = edges.offsets[row]; edge < edges.offsets[row + 1]; edge++) {
        const next = edges.targets[edge];
        if (next >= smallest2 || this.#onWay[next] === 0 || row === spur && this.marks[next] !== 0) continue;
        if (reached[row] + lengths[edge] === reached[next]) smallest2 = next;
      }
      rows.push(smallest2);
      row = smallest2;
    }
    for (const row of this.#touched) this.#onWay[row] = 0;
  }
};
var detourOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (graph) => new Detour(graph)
))();

// src/query/paths/distance-field.ts
var MANY_PATHS = 256;
var FORWARD = 0;
var BACKWARD = 1;
var SETTLED = 1;
var OWN = 4;
var OWN_SO_FAR = 16;
var TOUCHED = 64;
var DistanceField = class {
  /** No path longer than this is among the k shortest; Infinity where there may be fewer than k. */
  limit = Number.POSITIVE_INFINITY;
  #graph;
  /** Distances from the start, and to the target; Infinity where not reached. */
  #labels;
  #states;
  #successors;
  #touched;
  #touchedCount = 0;
  #queues;
  /** The shortest paths known by where they cross from one search to the other, ascending. */
  #crossings = new Float64Array(0);
  #crossingCount = 0;
  constructor(graph) {
    const rows = graph.edges.offsets.length - 1;
    this.#graph = graph;
    const unreached = () => new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
    this.#labels = [unreached(), unreached()];
    const longest = longestEdge(graph);
    this.#queues = [new RowQueue(longest), new RowQueue(longest)];
    this.#states = new Uint8Array(rows);
    this.#successors = new Int32Array(rows).fill(-1);
    this.#touched = new Uint32Array(rows);
  }
  /**
   * The distance to the target: exact for every row that a path of at most `limit` from the start passes; at least that
   * for others, Infinity where nothing was found.
   */
  remaining(row) {
    return this.#labels[BACKWARD][row];
  }
  /** The row after `row` on its shortest way to the target; of several the smallest. */
  successor(row) {
    const known = this.#successors[row];
    if (known >= 0) return known;
    const { edges, lengths } = this.#graph;
    const labels = this.#labels[BACKWARD];
    const remaining = labels[row];
    let successor = -1;
    for (let edge = edges.offsets[row]; edge < edges.offsets[row + 1]; edge++) {
      const length = lengths[edge];
      if (length > remaining) break;
      const next = edges.targets[edge];
      if (labels[next] + length === remaining && (successor < 0 || next < successor)) successor = next;
    }
    this.#successors[row] = successor;
    return successor;
  }
  /**
   * Searches from both ends in turn (Nicholson 1966; Pohl 1971) until no path of the k shortest can have a row that
   * neither has settled, then takes the distances to the target on into what the search from the start has settled.
   */
  measure(start, target, k) {
    this.#begin(target, BACKWARD);
    if (k < MANY_PATHS) {
      this.#begin(start, FORWARD);
      if (this.#crossings.length < k) this.#crossings = new Float64Array(MANY_PATHS);
      this.#meet(k);
      this.#keepWithin();
    }
    this.#finish();
  }
  /** Makes room for the next target. */
  clear() {
    for (let i = 0; i < this.#touchedCount; i++) {
      const row = this.#touched[i];
      this.#labels[FORWARD][row] = Number.POSITIVE_INFINITY;
      this.#labels[BACKWARD][row] = Number.POSITIVE_INFINITY;
      this.#states[row] = 0;
      this.#successors[row] = -1;
    }
    for (const queue of this.#queues) queue.clear();
    this.#touchedCount = 0;
    this.#crossingCount = 0;
    this.limit = Number.POSITIVE_INFINITY;
  }
  #begin(row, side) {
    this.#labels[side][row] = 0;
    this.#touch(row);
    this.#states[row] |= OWN_SO_FAR << side;
    this.#queues[side].push(row, 0);
  }
  #touch(row) {
    if (this.#states[row] !== 0) return;
    this.#states[row] = TOUCHED;
    this.#touched[this.#touchedCount++] = row;
  }
  /** In turn, the side with the smaller radius first, until a row that neither has settled is too far for any path. */
  #meet(k) {
    const [forward, backward] = this.#queues;
    for (; ; ) {
      const fromStart = forward.key;
      const fromTarget = backward.key;
      if (fromStart + fromTarget > this.limit || forward.size === 0 || backward.size === 0) return;
      if (fromStart <= fromTarget) this.#settle(FORWARD, fromTarget, k);
      else this.#settle(BACKWARD, fromStart, k);
    }
  }
  /**
   * Settles the next row of one side; `radius` is the other side's: rows nearer to it than that are settled there. Left
   * out is what cannot be on a path within the limit: a row the other side has settled counts what is left to go, any
   * other the radius. Where the other side has not even seen the row, none of its neighbours is settled there, or their
   * edge was too long for any path: so no edge that ends beyond limit − radius is of use, and the rest, longer, need no look.
   */
  #settle(side, radius, k) {
    const { offsets, targets } = this.#graph.edges;
    const { lengths } = this.#graph;
    const labels = this.#labels[side];
    const others = this.#labels[1 - side];
    const states2 = this.#states;
    const queue = this.#queues[side];
    const distance = queue.key;
    const row = queue.pop();
    if (distance > labels[row]) return;
    const settledThere = SETTLED << 1 - side;
    const ownThere = OWN << 1 - side;
    const ownSoFar = OWN_SO_FAR << side;
    const state = states2[row];
    const across = others[row];
    let limit = this.limit;
    if (distance + (across < radius ? across : radius) > limit) return;
    const own = (state & (ownSoFar | settledThere)) === ownSoFar;
    states2[row] = state | SETTLED << side | (own ? OWN << side : 0);
    const crossed = own && k > 1 ? ownThere : 0;
    const beyond2 = across === Number.POSITIVE_INFINITY ? radius : 0;
    const end = offsets[row + 1];
    for (let edge = offsets[row]; edge < end; edge++) {
      const reached = distance + lengths[edge];
      if (reached + beyond2 > limit) break;
      const next = targets[edge];
      if (crossed !== 0 && (states2[next] & crossed) !== 0 && reached + others[next] < limit)
        limit = this.#cross(reached + others[next], k);
      if (reached >= labels[next]) continue;
      const rest = others[next];
      if (reached + (rest < radius ? rest : radius) > limit) continue;
      if (k === 1 && reached + rest < limit) limit = this.#cross(reached + rest, k);
      const nextState = states2[next];
      if (nextState === 0) this.#touched[this.#touchedCount++] = next;
      labels[next] = reached;
      states2[next] = nextState & ~ownSoFar | TOUCHED | (own ? ownSoFar : 0);
      queue.push(next, reached);
    }
  }
  /**
   * Takes note of a path made of a way of one side's own, an edge and a way of the other's own. The two share no row, and no
   * two such edges lie on the same path: k of them are k paths, and the longest bounds the k-th shortest.
   */
  #cross(length, k) {
    const crossings = this.#crossings;
    let at = this.#crossingCount < k ? this.#crossingCount++ : k - 1;
    for (; at > 0 && crossings[at - 1] > length; at--) crossings[at] = crossings[at - 1];
    crossings[at] = length;
    if (this.#crossingCount === k) this.limit = crossings[k - 1];
    return this.limit;
  }
  /** Of what the search from the target has yet to settle, leaves what can be on a path. */
  #keepWithin() {
    const [fromStart, labels] = this.#labels;
    const queue = this.#queues[BACKWARD];
    queue.clear();
    for (let i = 0; i < this.#touchedCount; i++) {
      const row = this.#touched[i];
      const label = labels[row];
      const waits = (this.#states[row] & SETTLED << BACKWARD) === 0 && label !== Number.POSITIVE_INFINITY;
      if (waits && label + fromStart[row] <= this.limit) queue.push(row, label);
    }
  }
  /** Under a limit, a row the search from the start has not settled is settled by now, or on no path. */
  #finish() {
    const { offsets, targets } = this.#graph.edges;
    const { lengths } = this.#graph;
    const [fromStart, labels] = this.#labels;
    const queue = this.#queues[BACKWARD];
    const limit = this.limit;
    while (queue.size > 0) {
      const distance = queue.key;
      const row = queue.pop();
      if (distance > labels[row] || distance + fromStart[row] > limit) continue;
      const end = offsets[row + 1];
      for (let edge = offsets[row]; edge < end; edge++) {
        const reached = distance + lengths[edge];
        if (reached > limit) break;
        const next = targets[edge];
        if (reached >= labels[next] || reached + fromStart[next] > limit) continue;
        this.#touch(next);
        labels[next] = reached;
        queue.push(next, reached);
      }
    }
  }
};
var fieldOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  (graph) => new DistanceField(graph)
))();

// src/query/paths/k-shortest-paths.ts
function kShortestPaths(graph, [from, to], k, budget = Number.POSITIVE_INFINITY) {
  const field = fieldOf(graph);
  field.measure(from, to, k);
  const search = {
    graph,
    field,
    target: to,
    detour: detourOf(graph),
    candidates: [],
    wanted: k,
    limit: field.limit
  };
  search.detour.marks[from] = PASSED;
  addShortest(search, [from], 0, []);
  search.detour.marks[from] = 0;
  const found = [];
  let left = budget;
  for (let next = search.candidates.shift(); next !== void 0; next = search.candidates.shift()) {
    found.push(next);
    search.wanted = k - found.length;
    if (search.wanted === 0) break;
    left -= next.rows.length - 1 - next.deviation;
    if (left < 0) break;
    vary(search, next);
  }
  field.clear();
  return { paths: found.map(({ rows, length }) => ({ rows, length })), whole: left >= 0 };
}
function vary(search, path) {
  const { marks: marks2 } = search.detour;
  let length = 0;
  for (let i = 0; i + 1 < path.rows.length; i++) {
    const spur = path.rows[i];
    const next = path.rows[i + 1];
    marks2[spur] = PASSED;
    if (i >= path.deviation) {
      const barred = i === path.deviation ? path.barred : [next];
      addShortest(search, path.rows.slice(0, i + 1), length, barred);
    }
    length += lengthOf2(search.graph, spur, next);
  }
  for (const row of path.rows) marks2[row] = 0;
}
function addShortest(search, root, rootLength, barred) {
  const { detour, field } = search;
  for (const row of barred) detour.marks[row] |= BARRED;
  const rows = root.slice();
  const spur = root.length - 1;
  const next = nearestNext(search, root[spur], search.limit - rootLength);
  if (next >= 0) {
    const length = walk(search, next, rows) ? rootLength + lengthOf2(search.graph, root[spur], next) + field.remaining(next) : rootLength + detour.find(field, root, search.target, search.limit - rootLength, rows);
    if (length !== Number.POSITIVE_INFINITY)
      insert(search, { rows, length, deviation: spur, barred: [...barred, rows[spur + 1]] });
  }
  for (const row of barred) detour.marks[row] &= ~BARRED;
}
function nearestNext({ graph, field, detour }, spur, limit) {
  const { offsets, targets } = graph.edges;
  let nearest2 = -1;
  let least = limit;
  for (let edge = offsets[spur]; edge < offsets[spur + 1]; edge++) {
    if (graph.lengths[edge] > least) break;
    const next = targets[edge];
    const length = graph.lengths[edge] + field.remaining(next);
    if (length > least || length === Number.POSITIVE_INFINITY || detour.marks[next] !== 0) continue;
    if (length === least && nearest2 >= 0 && next > nearest2) continue;
    nearest2 = next;
    least = length;
  }
  return nearest2;
}
function walk({ field, detour, target }, from, rows) {
  for (let row = from; row !== target; row = field.successor(row)) {
    if ((detour.marks[row] & PASSED) !== 0) return false;
    rows.push(row);
  }
  rows.push(target);
  return true;
}
function insert(search, candidate) {
  const { candidates: candidates2, wanted } = search;
  let at = candidates2.length;
  while (at > 0 && comesBefore(candidate, candidates2[at - 1])) at--;
  candidates2.splice(at, 0, candidate);
  if (candidates2.length > wanted) candidates2.pop();
  if (candidates2.length === wanted) search.limit = candidates2[wanted - 1].length;
}
function comesBefore(a, b) {
  if (a.length !== b.length) return a.length < b.length;
  for (let i = 0; i < a.rows.length && i < b.rows.length; i++)
    if (a.rows[i] !== b.rows[i]) return a.rows[i] < b.rows[i];
  return a.rows.length < b.rows.length;
}
function lengthOf2({ edges, lengths }, from, to) {
  for (let edge = edges.offsets[from]; edge < edges.offsets[from + 1]; edge++)
    if (edges.targets[edge] === to) return lengths[edge];
  return Number.POSITIVE_INFINITY;
}

// src/query/paths/neighbour-graph.ts
var lengthScale = /* @__PURE__ */ (() => 2 ** 38)();
function neighbourGraph(index, neighbours, { scorer, ref }) {
  if (!ref.symmetric)
    throw new SkillGraphError(
      "BAD_OPTION",
      `The method "${ref.name}" is not symmetric, so it gives no distances. Use one that is, such as jaccard.`
    );
  const nearest2 = [];
  for (let row = 0; row < index.occupationCount; row++)
    nearest2.push(topRows(index, scorer, occupationSubject(index, row), { limit: neighbours }));
  return bothWays2(nearest2, (score) => lengthOf3(ref.name, score));
}
function bothWays2(nearest2, lengthOf22) {
  const listed2 = oneWay(nearest2, lengthOf22);
  const listing = turned(listed2);
  const count = nearest2.length;
  const offsets = new Uint32Array(count + 1);
  const targets = new Uint32Array(2 * listed2.lengths.length);
  const lengths = new Float64Array(2 * listed2.lengths.length);
  const placeOf = new Int32Array(count).fill(-1);
  let end = 0;
  for (let row = 0; row < count; row++) {
    const start = end;
    for (const { edges, lengths: given3 } of [listed2, listing])
      for (let edge = edges.offsets[row]; edge < edges.offsets[row + 1]; edge++) {
        const other = edges.targets[edge];
        const known = placeOf[other] >= start;
        if (!known) placeOf[other] = end++;
        const place = placeOf[other];
        targets[place] = other;
        if (!known || other > row) lengths[place] = given3[edge];
      }
    sortByLength(targets.subarray(start, end), lengths.subarray(start, end));
    offsets[row + 1] = end;
  }
  return { edges: { offsets, targets: targets.slice(0, end) }, lengths: lengths.slice(0, end) };
}
function oneWay(nearest2, lengthOf22) {
  const offsets = new Uint32Array(nearest2.length + 1);
  for (const [row, { rows }] of nearest2.entries()) offsets[row + 1] = offsets[row] + rows.length;
  const targets = new Uint32Array(offsets[nearest2.length]);
  const lengths = new Float64Array(targets.length);
  for (const [row, { rows, scores }] of nearest2.entries()) {
    targets.set(rows, offsets[row]);
    for (let i = 0; i < scores.length; i++) lengths[offsets[row] + i] = lengthOf22(scores[i]);
  }
  return { edges: { offsets, targets }, lengths };
}
function turned({ edges, lengths }) {
  const other = transposed(edges, edges.offsets.length - 1);
  return { edges: other, lengths: transposedValues(edges, other, lengths) };
}
function sortByLength(targets, lengths) {
  for (let i = 1; i < targets.length; i++) {
    const target = targets[i];
    const length = lengths[i];
    let at = i;
    for (; at > 0 && lengths[at - 1] > length; at--) {
      targets[at] = targets[at - 1];
      lengths[at] = lengths[at - 1];
    }
    targets[at] = target;
    lengths[at] = length;
  }
}
function lengthOf3(method, score) {
  if (score >= 0 && score <= 1 + 1e-9) return Math.max(1, Math.round((1 - score) * lengthScale));
  throw new SkillGraphError(
    "BAD_OPTION",
    `The method "${method}" gives a score of ${score}; distances need scores from 0 to 1, as jaccard gives.`
  );
}

// src/query/shortest-paths.ts
var forms15 = /* @__PURE__ */ (() => ({ ...askForms, ...comparedForms, limit: 1, neighbours: 1, budget: 1 }))();
function shortestPaths(index, from, to, options = {}) {
  const { limit = 5, neighbours = 20, budget = 2e5, language } = askedOf(index, options, forms15);
  const { subject, ref } = resolveSubject(index, from, language);
  const start = subject.row;
  const { row: target, ref: targetRef } = resolveTarget(index, to, language);
  const named = (row) => conceptRef(index, "occupations", row, language);
  if (start === target)
    throw new SkillGraphError(
      "BAD_OPTION",
      `Start and target are both "${named(start).label}". Give two different ones.`
    );
  const comparison = comparisonOf(index, options);
  const { scorer } = comparison;
  const graph = graphsOf(index, scorer)(comparison, neighbours);
  const known = /* @__PURE__ */ new Map();
  const step = (before, row) => {
    const key = before * index.occupationCount + row;
    let made3 = known.get(key);
    if (made3 === void 0) {
      const score = scorer.score(occupationSubject(index, before), row);
      made3 = { ...named(row), score, shared: sharedCount(index, before, row) };
      known.set(key, made3);
    }
    return made3;
  };
  const { paths, whole: whole2 } = kShortestPaths(graph, [start, target], limit, budget);
  const results = paths.map(
    ({ rows, length }) => ({
      distance: length / lengthScale,
      steps: rows.slice(1).map((row, i) => step(rows[i], row))
    })
  );
  return {
    status: "ok",
    subject: ref,
    target: targetRef,
    asked: { method: comparison.ref, neighbours },
    proof: results.length === 0 ? "none" : whole2 ? "exact" : "budget",
    results
  };
}
var graphsOf = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((index, _) => {
  const known = /* @__PURE__ */ new Map();
  return (comparison, neighbours) => {
    const graph = known.get(neighbours) ?? neighbourGraph(index, neighbours, comparison);
    known.set(neighbours, graph);
    return graph;
  };
}))();
function sharedCount({ requirements: { offsets, targets } }, a, b) {
  let count = 0;
  let i = offsets[a];
  for (let j = offsets[b]; j < offsets[b + 1]; j++) {
    while (i < offsets[a + 1] && targets[i] < targets[j]) i++;
    if (i < offsets[a + 1] && targets[i] === targets[j]) count++;
  }
  return count;
}

// src/query/similar-pairs.ts
var ends = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["best", "worst"]))();
var optionForms6 = /* @__PURE__ */ (() => ({
  ...comparedForms,
  limit: 1,
  total: 0,
  keep: ends,
  keepTotal: ends,
  minScore: "score",
  minDegree: 0,
  maxDegree: 0,
  sources: "filter",
  among: "filter",
  onProgress: "function",
  signal: "object"
}))();
function similarPairs(index, options = {}) {
  return namedPairs(index, askedOf(index, options, optionForms6));
}
async function* namedPairs(index, options) {
  const { total, keepTotal } = options;
  const pair = pairNamer(index);
  if (total === void 0) {
    for await (const { source, target, score } of rowPairs(index, options)) yield pair(source, target, score);
    return;
  }
  const best = new TopK(total, total, keepTotal === "worst");
  const found = [];
  for await (const { source, target, score } of rowPairs(index, options)) {
    best.offer(found.length / 2, score);
    found.push(source, target);
  }
  const ranking = best.take();
  for (const [i, at] of ranking.rows.entries()) yield pair(found[2 * at], found[2 * at + 1], ranking.scores[i]);
}
var PAUSE_EVERY = 256;
async function* rowPairs(index, options) {
  const { method = plainMethod(index), weighting, limit = 10, keep, onProgress, signal } = options;
  const { minScore = Number.NEGATIVE_INFINITY } = options;
  const degrees = degreeMask(index, options);
  const sources2 = both(degrees, rowMask(index, options.sources));
  const mask = both(degrees, rowMask(index, options.among));
  const scorer = scorerOf(index, method, weighting);
  for (let source = 0; source < index.occupationCount; source++) {
    if (source % PAUSE_EVERY === 0) {
      checkSignal(signal);
      onProgress?.(source, index.occupationCount);
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (sources2 !== null && sources2[source] === 0) continue;
    const subject = occupationSubject(index, source);
    if (!scorer.hasEvidence(subject)) continue;
    const ranking = topRows(index, scorer, subject, { limit, mask, lowest: keep === "worst", minScore });
    for (const [i, target] of ranking.rows.entries()) yield { source, target, score: ranking.scores[i] };
  }
  checkSignal(signal);
  onProgress?.(index.occupationCount, index.occupationCount);
}
function checkSignal(signal) {
  if (signal?.aborted)
    throw new SkillGraphError("ABORTED", "The stream of similar pairs was cancelled.", { cause: signal.reason });
}
function degreeMask(index, { minDegree = 0, maxDegree = Number.POSITIVE_INFINITY }) {
  if (minDegree <= 0 && maxDegree === Number.POSITIVE_INFINITY) return null;
  const { offsets } = index.requirements;
  return Uint8Array.from({ length: index.occupationCount }, (_, row) => {
    const degree = offsets[row + 1] - offsets[row];
    return degree >= minDegree && degree <= maxDegree ? 1 : 0;
  });
}
function both(a, b) {
  if (a === null || b === null) return a ?? b;
  return a.map((flag, row) => flag & b[row]);
}
function pairNamer(index) {
  const ids = index.occupations.ids.all();
  const labels = index.occupations.labels().all();
  return (source, target, score) => ({
    source: ids[source],
    target: ids[target],
    score,
    sourceLabel: labels[source],
    targetLabel: labels[target]
  });
}

// src/query/answer/skill-scores.ts
function skillScores(index, method, weighting, skill2) {
  if (isMetric2(method)) return metricSkillScores(index, method, weighting ?? defaultWeighting(index), skill2);
  if (method.skillScores !== void 0) return method.skillScores(index, skill2);
  throw new SkillGraphError(
    "UNSUPPORTED",
    `The method "${method.name}" compares occupations, not skills. Give a metric, such as jaccard, or latentCosine() on an index with factors.`
  );
}

// src/query/similar-skills.ts
var optionForms7 = /* @__PURE__ */ (() => ({ ...askForms, ...comparedForms, limit: 0, minScore: "score" }))();
function similarSkills(index, skill2, options = {}) {
  const checked = askedOf(index, options, optionForms7);
  const { limit = 10, minScore = Number.NEGATIVE_INFINITY, method = plainMethod(index), weighting, language } = checked;
  const { row, by } = findConcept(index, "skills", skill2);
  const subject = { kind: "skill", ...conceptRef(index, "skills", row, language), matchedBy: by };
  const asked = { method: describeMethod(index, method, weighting) };
  const { offsets, targets } = index.requiredBy;
  const askedForBy = (other) => targets.subarray(offsets[other], offsets[other + 1]);
  const scores = skillScores(index, method, weighting, row);
  if (askedForBy(row).length === 0 || scores === null)
    return insufficient(subject, `No occupation asks for "${subject.label}".`, asked);
  const ranking = bestOthers(index, row, scores, limit, minScore);
  const asking = new Uint8Array(index.occupationCount);
  for (const occupation2 of askedForBy(row)) asking[occupation2] = 1;
  const results = Array.from(ranking.rows, (other, i) => {
    const { id, label, code } = conceptRef(index, "skills", other, language);
    const askers = askedForBy(other);
    const shared = askers.reduce((sum, occupation2) => sum + asking[occupation2], 0);
    const score = ranking.scores[i];
    return { id, label, score, ...code === void 0 ? {} : { code }, shared, degree: askers.length };
  });
  return { status: "ok", subject, asked, results };
}
function bestOthers(index, row, { count, rows, scores }, limit, minScore) {
  const top = new TopK(limit, index.skillCount);
  for (let i = 0; i < count; i++)
    if (rows[i] !== row && scores[i] !== 0 && scores[i] >= minScore) top.offer(rows[i], scores[i]);
  return top.take();
}

// src/query/gap/compared-rows.ts
var RATED2 = /* @__PURE__ */ (() => /* @__PURE__ */ requirementKinds.indexOf("rated"))();
function comparedRows(index, from, to, credits) {
  const rows = gapRows(index, from, to, credits);
  if (!statementsOf(index).merged || isRated(from)) return rows;
  return rows.filter(({ kind }) => kind !== RATED2);
}
function isRated({ kinds }) {
  return kinds.includes(RATED2);
}
function coreOf(index, rows) {
  const core = rows.filter(({ kind }) => kind !== OPTIONAL2);
  const sets = core.filter(({ kind }) => kind !== RATED2);
  return statementsOf(index).merged && sets.length > 0 ? sets : core;
}

// src/query/skill-gap.ts
var optionForms8 = /* @__PURE__ */ (() => ({ ...askForms, credits: "object" }))();
function skillGap(index, from, to, options = {}) {
  const { credits: stated7 = {}, language } = askedOf(index, options, optionForms8);
  const credits = creditsOf(stated7);
  const asked = { credits };
  const { subject, ref } = resolveSubject(index, from, language);
  const { row, ref: target } = resolveTarget(index, to, language);
  const needed = occupationSubject(index, row);
  if (subject.skills.length === 0) return insufficientSubject(ref, asked);
  if (needed.skills.length === 0)
    return insufficient(ref, `"${target.label}" has no requirement to compare with.`, asked, target);
  const rows = comparedRows(index, subject, needed, credits);
  const lacking = ratingLacks(index, subject, row);
  const side = (kind) => gapSide(
    index,
    rows.filter((need) => requirementKinds[need.kind] === kind),
    kind === "rated" ? lacking : null,
    language
  );
  const core = coreOf(index, rows);
  return {
    status: "ok",
    subject: ref,
    target,
    asked,
    essential: side("essential"),
    optional: side("optional"),
    rated: side("rated"),
    surplus: surplusOf(index, subject, needed, rows, language),
    coverage: {
      forward: coverageOf(core, exactCredit),
      forwardCredited: coverageOf(core, anyCredit),
      backward: coverageOf(coreOf(index, comparedRows(index, needed, subject, noCredit)), exactCredit)
    }
  };
}
var noCredit = { narrower: 0, broader: 0, related: 0, sibling: 0, largestFamily: 0 };
function ratingLacks(index, subject, row) {
  const { first, second } = heldOf(index);
  const ratings = [first, second].find((needed) => needed?.kind === "ratings");
  if (!ratings) return /* @__PURE__ */ new Map();
  return new Map(lacksOf(ratings, subject, row).map(({ skill: skill2, weight }) => [skill2, weight]));
}
function gapSide(index, needs, lacking, language) {
  const total = sumOf(needs, (need) => need.weight);
  const rareTotal = sumOf(needs, (need) => need.weight * need.rarity);
  const view = (need) => ({
    ...conceptRef(index, "skills", need.skill, language),
    share: total > 0 ? need.weight / total : 0,
    rarityShare: rareTotal > 0 ? need.weight * need.rarity / rareTotal : 0,
    degree: degreeOf2(index, need.skill)
  });
  const value = ({ skill: skill2, weight, rarity: rarity2 }) => lacking === null ? weight * rarity2 : lacking.get(skill2) ?? 0;
  const sorted2 = [...needs].sort((a, b) => value(b) - value(a) || b.weight - a.weight || a.skill - b.skill);
  const whole2 = (need) => need.relation === "same" && need.credit === 1;
  return {
    needed: needs.length,
    coverage: coverageOf(needs, exactCredit),
    credited: coverageOf(needs, anyCredit),
    have: sorted2.filter(whole2).map(view),
    partial: sorted2.filter((need) => need.relation !== null && !whole2(need)).map((need) => ({ ...view(need), credit: need.credit, ...reason(index, need, language) })),
    missing: sorted2.filter((need) => need.relation === null).map(view)
  };
}
function reason(index, need, language) {
  const relation = need.relation ?? "same";
  const held = conceptRef(index, "skills", need.held, language);
  const label = labelIn(index, "skills", need.skill, language);
  const parent = need.parent < 0 ? void 0 : need.parent < index.groupCount ? conceptRef(index, "groups", need.parent, language) : conceptRef(index, "skills", need.parent - index.groupCount, language);
  const signs = {
    same: `${held.label}, rated lower`,
    narrower: `${label} ⊃ ${held.label}`,
    broader: `${label} ⊂ ${held.label}`,
    related: `${label} ~ ${held.label}`,
    sibling: `${held.label} ⊂ ${parent?.label}`
  };
  return {
    through: { relation, held, ...parent === void 0 ? {} : { parent } },
    explanation: `${Math.round(need.credit * 100) / 100} through ${signs[relation]}`
  };
}
function surplusOf(index, subject, needed, rows, language) {
  const unrated = statementsOf(index).merged && !isRated(needed);
  const needs = new Set(rows.map(({ skill: skill2 }) => skill2));
  const creditedTo = new Map(rows.filter(({ held }) => held >= 0).map(({ held, skill: skill2 }) => [held, skill2]));
  const ofKind = (kind) => Array.from(subject.skills).filter((skill2, i) => !needs.has(skill2) && requirementKinds[subject.kinds[i]] === kind).sort((a, b) => rarityOf(index, b) - rarityOf(index, a) || a - b).map((skill2) => {
    const credited = creditedTo.get(skill2);
    return {
      ...conceptRef(index, "skills", skill2, language),
      degree: degreeOf2(index, skill2),
      ...credited === void 0 ? {} : { creditedTo: conceptRef(index, "skills", credited, language) }
    };
  });
  return { essential: ofKind("essential"), optional: ofKind("optional"), rated: unrated ? [] : ofKind("rated") };
}
function exactCredit({ relation, credit }) {
  return relation === "same" ? credit : 0;
}
function anyCredit({ credit }) {
  return credit;
}
function coverageOf(needs, credit) {
  const share = (weight) => {
    const total = sumOf(needs, weight);
    return total > 0 ? sumOf(needs, (need) => weight(need) * credit(need)) / total : null;
  };
  return { flat: share((need) => need.weight), rarity: share((need) => need.weight * need.rarity) };
}
function sumOf(needs, value) {
  return needs.reduce((sum, need) => sum + value(need), 0);
}
function degreeOf2({ requiredBy: requiredBy2 }, skill2) {
  return requiredBy2.offsets[skill2 + 1] - requiredBy2.offsets[skill2];
}

// src/query/plan/unlock-gaps.ts
var DOUBT = 1e-9;
function unlockGaps(needed, subject, { threshold, reach = 0, candidates: candidates2 }) {
  const table = needsTable(needed);
  const { full, totals } = table;
  const { offsets, targets } = table.rows;
  const coverage2 = heldShares(needed, subject);
  const held = heldOfNeeds(table, needed.heldBy(subject));
  const lacking = full.map((weight, edge) => weight - held[edge]);
  const closed = Uint8Array.from(coverage2, (value, row) => {
    const settled = value > 0 && value >= threshold || value < reach * threshold;
    return row === subject.row || candidates2?.[row] === 0 || totals[row] === 0 || settled ? 1 : 0;
  });
  const coverageWith = (row, learnt) => {
    let sum = 0;
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++)
      sum += learnt(targets[edge]) ? full[edge] : held[edge];
    return sum / totals[row];
  };
  const passes = (row, near, learnt) => {
    if (near <= 0 || near < threshold - DOUBT) return false;
    return near > threshold + DOUBT || coverageWith(row, learnt) >= threshold;
  };
  return { table, lacking, coverage: coverage2, closed, coverageWith, passes };
}
function singleUnlocks({ table, lacking, coverage: coverage2, closed, coverageWith, passes }, threshold) {
  const found = { skills: [], rows: [], after: [] };
  const { offsets, targets } = table.rows;
  for (let row = 0; row < closed.length; row++) {
    if (closed[row] === 1) continue;
    const total = table.totals[row];
    const least = (threshold - DOUBT - coverage2[row]) * total;
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      const skill2 = targets[edge];
      const lack = lacking[edge];
      if (lack <= 0 || lack < least) continue;
      const learnt = (other) => other === skill2;
      if (!passes(row, coverage2[row] + lack / total, learnt)) continue;
      found.skills.push(skill2);
      found.rows.push(row);
      found.after.push(coverageWith(row, learnt));
    }
  }
  return found;
}
function heldOfNeeds(table, { skills: skills3, values }) {
  const { slope, base, top, bySkill } = table;
  const { columns, places } = bySkill();
  const held = new Float64Array(top.length);
  for (let i = 0; i < skills3.length; i++) {
    const skill2 = skills3[i];
    for (let at = columns.offsets[skill2]; at < columns.offsets[skill2 + 1]; at++) {
      const place = places[at];
      held[place] = met(slope[place], base[place], top[place], values[i]);
    }
  }
  return held;
}

// src/query/plan/openings.ts
var openingForms = /* @__PURE__ */ (() => ({
  ...moveForms,
  threshold: [0, 1],
  reach: [0, 1],
  any: "flag"
}))();
function openingsOf(index, input, options, reachOfAny) {
  const { threshold, any = false, level, language } = options;
  const { reach = any ? reachOfAny : 0 } = options;
  const { subject, ref } = resolveSubject(index, input, language);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);
  const standing = standingOf(rules, subject, "from", { level });
  const needed = neededOfStart(rules, standing);
  const { kindred } = needed === rules.held.first ? rules.gates.first : rules.gates.second;
  const from = threshold === void 0 ? { value: kindred, from: "kindred" } : { value: threshold, from: "given" };
  const candidates2 = any ? void 0 : candidateMask(rules, standing, needed);
  const gaps = unlockGaps(needed, subject, { threshold: from.value, reach, ...candidates2 ? { candidates: candidates2 } : {} });
  let open = 0;
  let closed = 0;
  for (let row = 0; row < index.occupationCount; row++) {
    if (gaps.closed[row] === 0) closed++;
    else if (row !== subject.row && candidates2?.[row] !== 0 && gaps.coverage[row] > 0 && gaps.coverage[row] >= from.value)
      open++;
  }
  const view = (row, held) => {
    const { id, label, code } = conceptRef(index, "occupations", row, language);
    const move = standing.move(row);
    return {
      id,
      label,
      score: held,
      ...code === void 0 ? {} : { code },
      before: gaps.coverage[row],
      likeness: standing.likeness.of(row),
      ...move === null ? {} : { direction: move.direction }
    };
  };
  return {
    rules,
    standing,
    ref,
    asked: { ...movesAsked(rules, standing), threshold: from, reach, any },
    gaps,
    open,
    closed,
    view
  };
}
function neededOfStart({ held }, { subject }) {
  const { first, second } = held;
  return second === null || first.heldBy(subject).skills.length > 0 ? first : second;
}
function candidateMask({ index }, { moves }, needed) {
  const mask = new Uint8Array(index.occupationCount);
  for (const move of moves()) if (move.needed === needed && move.direction.direction !== "down") mask[move.row] = 1;
  return mask;
}

// src/query/plan/plan-state.ts
var PlanState = class {
  #gaps;
  #threshold;
  /** Weight learnt, by row. */
  #lifted;
  #learnt = /* @__PURE__ */ new Set();
  constructor(gaps, threshold) {
    this.#gaps = gaps;
    this.#threshold = threshold;
    this.#lifted = new Float64Array(gaps.table.totals.length);
  }
  /** In the order learnt. */
  get skills() {
    return [...this.#learnt];
  }
  learn(skill2) {
    this.#learnt.add(skill2);
    this.#eachRow(skill2, (row, lack) => {
      this.#lifted[row] += lack;
    });
  }
  /** Takes a skill back. The sums it was part of are made anew, so that nothing drifts. */
  forget(skill2) {
    this.#learnt.delete(skill2);
    const touched = /* @__PURE__ */ new Set();
    this.#eachRow(skill2, (row) => {
      this.#lifted[row] = 0;
      touched.add(row);
    });
    for (const other of this.#learnt)
      this.#eachRow(other, (row, lack) => {
        if (touched.has(row)) this.#lifted[row] += lack;
      });
  }
  gain(skill2) {
    let opened2 = 0;
    let progress = 0;
    if (this.#learnt.has(skill2)) return { opened: opened2, progress };
    this.#eachRow(skill2, (row, lack) => {
      if (this.#passes(row, 0, -1)) return;
      progress += this.#way(row, lack) - this.#way(row, 0);
      if (this.#passes(row, lack, skill2)) opened2++;
    });
    return { opened: opened2, progress };
  }
  /** Rows opened by what is learnt, ascending. */
  opened() {
    return this.#touched().filter((row) => this.#passes(row, 0, -1));
  }
  /** What is learnt so far adds up to this much progress. */
  progress() {
    return this.#touched().reduce((sum, row) => sum + this.#way(row, 0) - this.#share(this.#gaps.coverage[row]), 0);
  }
  /** Coverage of a row with what is learnt, and `lack` more. */
  coverage(row, lack = 0) {
    return this.#gaps.coverage[row] + (this.#lifted[row] + lack) / this.#gaps.table.totals[row];
  }
  #touched() {
    const rows = /* @__PURE__ */ new Set();
    for (const skill2 of this.#learnt) this.#eachRow(skill2, (row) => rows.add(row));
    return [...rows].sort((a, b) => a - b);
  }
  #passes(row, lack, skill2) {
    return this.#gaps.passes(row, this.coverage(row, lack), (learnt) => learnt === skill2 || this.#learnt.has(learnt));
  }
  #way(row, lack) {
    return this.#share(this.coverage(row, lack));
  }
  /** Share of the way to the threshold, 0–1. */
  #share(coverage2) {
    return this.#threshold > 0 ? Math.min(1, coverage2 / this.#threshold) : coverage2 > 0 ? 1 : 0;
  }
  #eachRow(skill2, visit) {
    const { table, lacking, closed } = this.#gaps;
    const { columns, places } = table.bySkill();
    const { offsets, targets } = columns;
    for (let at = offsets[skill2]; at < offsets[skill2 + 1]; at++) {
      const lack = lacking[places[at]];
      if (lack > 0 && closed[targets[at]] === 0) visit(targets[at], lack);
    }
  }
};

// src/query/plan/plan-search.ts
function usefulSkills({ table, lacking, closed }) {
  const useful = new Uint8Array(table.bySkill().columns.offsets.length - 1);
  for (let row = 0; row < closed.length; row++) {
    if (closed[row] === 1) continue;
    for (let edge = table.rows.offsets[row]; edge < table.rows.offsets[row + 1]; edge++)
      if (lacking[edge] > 0) useful[table.rows.targets[edge]] = 1;
  }
  return Array.from(useful.keys()).filter((skill2) => useful[skill2] === 1);
}
function lazyGreedy(gaps, threshold, skills3, budget) {
  const state = new PlanState(gaps, threshold);
  const queue = skills3.map((skill2) => ({ skill: skill2, gain: state.gain(skill2).progress })).sort(ahead);
  while (state.skills.length < budget && queue.length > 0) {
    const first = queue.shift();
    const fresh = { skill: first.skill, gain: state.gain(first.skill).progress };
    if (queue.length > 0 && ahead(fresh, queue[0]) > 0) insert2(queue, fresh);
    else if (fresh.gain > 0) state.learn(fresh.skill);
    else break;
  }
  return planned(state);
}
function countGreedy(gaps, threshold, skills3, budget) {
  return filledUp(new PlanState(gaps, threshold), skills3, budget);
}
function doorGreedy(gaps, threshold, skills3, budget) {
  const state = new PlanState(gaps, threshold);
  for (; ; ) {
    const left = budget - state.skills.length;
    const door = cheapestDoor(gaps, state, left);
    if (door === null) break;
    for (const skill2 of door) state.learn(skill2);
  }
  return filledUp(state, skills3, budget);
}
function beats2(a, b) {
  return better(a, { opened: b.opened, progress: b.progress + 1e-12 });
}
function exhaustive(gaps, threshold, skills3, size) {
  const state = new PlanState(gaps, threshold);
  let best = planned(state);
  const extend = (start) => {
    if (state.skills.length === size || start === skills3.length) {
      const set = planned(state);
      if (beats2(set, best)) best = set;
      return;
    }
    const room = size - state.skills.length;
    for (let i = start; i <= Math.max(start, skills3.length - room); i++) {
      state.learn(skills3[i]);
      extend(i + 1);
      state.forget(skills3[i]);
    }
  };
  extend(0);
  return best;
}
function openBound(gaps, threshold, skills3, budget) {
  const { table, coverage: coverage2, closed } = gaps;
  const ways = [];
  for (let row = 0; row < closed.length; row++) {
    if (closed[row] === 1) continue;
    const lift = lacksOf2(gaps, row).slice(0, budget).reduce((sum, { lack }) => sum + lack, 0);
    if (lift > 0 && coverage2[row] + lift / table.totals[row] >= threshold - SLACK)
      ways.push(threshold > 0 ? 1 - coverage2[row] / threshold : 1);
  }
  const state = new PlanState(gaps, threshold);
  const gains = skills3.map((skill2) => state.gain(skill2).progress).sort((a, b) => b - a);
  let progress = gains.slice(0, budget).reduce((sum, gain) => sum + gain, 0) + SLACK;
  let shared = 0;
  for (const way of ways.sort((a, b) => a - b)) {
    progress -= way;
    if (progress < 0) break;
    shared++;
  }
  return shared;
}
var SLACK = 1e-9;
function learningOrder(gaps, threshold, skills3) {
  const state = new PlanState(gaps, threshold);
  const sorted2 = [...skills3].sort((a, b) => a - b);
  while (state.skills.length < sorted2.length) {
    const left = sorted2.filter((skill2) => !state.skills.includes(skill2));
    state.learn(bestNext(state, left) ?? left[0]);
  }
  return [...state.skills];
}
function usefulOf(gaps, threshold, { skills: skills3, opened: opened2 }) {
  let kept = [...skills3];
  if (opened2 === 0) return kept;
  for (const skill2 of learningOrder(gaps, threshold, skills3).reverse()) {
    const without = kept.filter((other) => other !== skill2);
    const state = new PlanState(gaps, threshold);
    for (const other of without) state.learn(other);
    if (state.opened().length === opened2) kept = without;
  }
  return kept;
}
function filledUp(state, skills3, budget) {
  while (state.skills.length < budget) {
    const best = bestNext(state, skills3);
    if (best === null) break;
    state.learn(best);
  }
  return planned(state);
}
function bestNext(state, skills3) {
  let best = null;
  for (const skill2 of skills3) {
    const gain = state.gain(skill2);
    if (gain.opened === 0 && gain.progress <= 0) continue;
    if (best === null || better(gain, best.gain)) best = { skill: skill2, gain };
  }
  return best?.skill ?? null;
}
function better(a, b) {
  return a.opened > b.opened || a.opened === b.opened && a.progress > b.progress;
}
function cheapestDoor(gaps, state, left) {
  const { closed } = gaps;
  const learnt = new Set(state.skills);
  const open = new Set(state.opened());
  let fewest = left;
  let doors = [];
  for (let row = 0; row < closed.length; row++) {
    if (closed[row] === 1 || open.has(row)) continue;
    const set = [];
    let lift = 0;
    for (const { skill: skill2, lack } of lacksOf2(gaps, row)) {
      if (set.length > fewest || gaps.passes(row, state.coverage(row, lift), (s) => learnt.has(s) || set.includes(s)))
        break;
      if (learnt.has(skill2)) continue;
      set.push(skill2);
      lift += lack;
    }
    if (set.length === 0 || set.length > fewest) continue;
    if (!gaps.passes(row, state.coverage(row, lift), (s) => learnt.has(s) || set.includes(s))) continue;
    if (set.length < fewest) doors = [];
    fewest = set.length;
    doors.push(set);
  }
  let best = null;
  for (const set of doors) {
    for (const skill2 of set) state.learn(skill2);
    const gain = { opened: state.opened().length, progress: state.progress() };
    for (const skill2 of set) state.forget(skill2);
    if (best === null || better(gain, best.gain)) best = { set, gain };
  }
  return best?.set ?? null;
}
function lacksOf2({ table, lacking }, row) {
  const lacks = [];
  for (let edge = table.rows.offsets[row]; edge < table.rows.offsets[row + 1]; edge++) {
    const lack = lacking[edge];
    if (lack > 0) lacks.push({ skill: table.rows.targets[edge], lack });
  }
  return lacks.sort((a, b) => b.lack - a.lack || a.skill - b.skill);
}
function planned(state) {
  return { skills: state.skills, opened: state.opened().length, progress: state.progress() };
}
function ahead(a, b) {
  return b.gain - a.gain || a.skill - b.skill;
}
function insert2(queue, entry) {
  queue.splice(
    firstPast(0, queue.length, (place) => ahead(queue[place], entry) >= 0),
    0,
    entry
  );
}

// src/query/unlock-plan.ts
var forms16 = /* @__PURE__ */ (() => ({ ...openingForms, budget: 1, exhaustiveUpTo: 0 }))();
var REACH_OF_ANY = /* @__PURE__ */ (() => 2 / 3)();
var NOTE = "Two skills may open what neither opens alone, so no greedy plan is sure of a fixed share of the best count; what is proven is the bound.";
function unlockPlan(index, input, options = {}) {
  const { budget = 3, exhaustiveUpTo = 5e3, language } = askedOf(index, options, forms16);
  const openings = openingsOf(index, input, options, REACH_OF_ANY);
  if ("status" in openings) return openings;
  const { gaps, ref, asked, open, closed } = openings;
  const { threshold } = asked;
  const skills3 = usefulSkills(gaps);
  const plans = [countGreedy, doorGreedy, lazyGreedy].map((search) => search(gaps, threshold.value, skills3, budget));
  const greedy = plans.reduce((best, plan) => beats2(plan, best) ? plan : best);
  const size = Math.min(budget, skills3.length);
  const exact = combinations(skills3.length, size) <= exhaustiveUpTo;
  const chosen = exact ? exhaustive(gaps, threshold.value, skills3, size) : greedy;
  const bound = exact ? chosen.opened : openBound(gaps, threshold.value, skills3, budget);
  const ratio = (opened2) => bound === 0 ? 1 : opened2 / bound;
  return {
    status: "ok",
    subject: ref,
    asked: { ...asked, budget },
    open,
    closed,
    opened: chosen.opened,
    guarantee: {
      exact,
      bound,
      ratio: ratio(chosen.opened),
      greedy: { opened: greedy.opened, ratio: ratio(greedy.opened) },
      note: exact ? "Every set of skills was tried." : NOTE
    },
    results: planSteps(index, openings, usefulOf(gaps, threshold.value, chosen), language)
  };
}
function planSteps(index, { gaps, asked, view }, skills3, language) {
  const threshold = asked.threshold.value;
  const state = new PlanState(gaps, threshold);
  const open = /* @__PURE__ */ new Set();
  const all = new PlanState(gaps, threshold);
  for (const skill2 of skills3) all.learn(skill2);
  const inTheEnd = all.opened();
  const needs = (row, skill2) => {
    const { offsets, targets } = gaps.table.rows;
    for (let at = offsets[row]; at < offsets[row + 1]; at++) if (targets[at] === skill2) return gaps.lacking[at] > 0;
    return false;
  };
  return learningOrder(gaps, threshold, skills3).map((skill2) => {
    state.learn(skill2);
    const learnt = new Set(state.skills);
    const opens = state.opened().filter((row) => !open.has(row)).map((row) => ({ row, coverage: gaps.coverageWith(row, (other) => learnt.has(other)) })).sort((a, b) => b.coverage - a.coverage || a.row - b.row);
    for (const { row } of opens) open.add(row);
    const { id, label, code } = conceptRef(index, "skills", skill2, language);
    return {
      id,
      label,
      score: open.size,
      ...code === void 0 ? {} : { code },
      opens: opens.map(({ row, coverage: coverage2 }) => view(row, coverage2)),
      prepares: opens.length > 0 ? [] : inTheEnd.filter((row) => !open.has(row) && needs(row, skill2)).map((row) => conceptRef(index, "occupations", row, language)),
      reuseLevel: reuseLevels[index.skills.reuse[skill2]],
      degree: index.requiredBy.offsets[skill2 + 1] - index.requiredBy.offsets[skill2]
    };
  });
}
function combinations(n, k) {
  let count = 1;
  for (let i = 1; i <= k && count < Number.MAX_SAFE_INTEGER; i++) count = count * (n - k + i) / i;
  return count;
}

// src/query/unlocks.ts
var forms17 = /* @__PURE__ */ (() => ({ ...openingForms, limit: 0 }))();
function unlocks(index, input, options = {}) {
  const { limit = 10, language } = askedOf(index, options, forms17);
  const openings = openingsOf(index, input, options, 0);
  if ("status" in openings) return openings;
  const { gaps, view, asked, ref, open, closed } = openings;
  const { skills: skills3, rows, after } = singleUnlocks(gaps, asked.threshold.value);
  const bySkill = /* @__PURE__ */ new Map();
  for (const [i, skill2] of skills3.entries()) {
    const list = bySkill.get(skill2);
    if (list) list.push(i);
    else bySkill.set(skill2, [i]);
  }
  const { offsets } = index.requiredBy;
  const results = [...bySkill].sort(([a, opensA], [b, opensB]) => opensB.length - opensA.length || a - b).slice(0, limit).map(([skill2, opens]) => {
    const { id, label, code } = conceptRef(index, "skills", skill2, language);
    return {
      id,
      label,
      score: opens.length,
      ...code === void 0 ? {} : { code },
      reuseLevel: reuseLevels[index.skills.reuse[skill2]],
      degree: offsets[skill2 + 1] - offsets[skill2],
      occupations: opens.sort((a, b) => after[b] - after[a] || rows[a] - rows[b]).map((i) => view(rows[i], after[i]))
    };
  });
  return { status: "ok", subject: ref, asked, open, closed, skills: bySkill.size, results };
}

// src/query/what-if.ts
var forms18 = /* @__PURE__ */ (() => ({ ...moveForms, limit: 0, kind: /* @__PURE__ */ new Set(requirementKinds) }))();
function whatIf(index, subject, added, options = {}) {
  const { limit = 10, language, level, kind } = askedOf(index, options, forms18);
  const extra = addedSkills(index, added, kind);
  const { subject: before, ref } = resolveSubject(index, subject, language);
  const rules = moveRules(index, options);
  const after = joined(before, extra);
  if (!canStand(rules, before.row >= 0 ? before : after)) return insufficientSubject(ref);
  const old = standingOf(rules, before, "from", { level });
  const now = before.row >= 0 ? standingOf(rules, before, "from", { holding: after, likeness: old.likeness }) : standingOf(rules, after, "from", { level });
  const view = (row) => conceptRef(index, "occupations", row, language);
  const held = new Set(before.skills);
  const skills3 = Array.from(extra.skills, (skill2) => ({ skill: skill2, ref: conceptRef(index, "skills", skill2, language) }));
  const moving = { old: moveRows(old), now: moveRows(now) };
  const rows = Array.from({ length: index.occupationCount }, (_, row) => row).filter(
    (row) => row !== before.row && now.heldAt(row) !== old.heldAt(row)
  );
  const changes = new Map(rows.map((row) => [row, now.heldAt(row) - old.heldAt(row)]));
  const change = (row) => changes.get(row);
  rows.sort((a, b) => Number(moving.now.has(b)) - Number(moving.now.has(a)) || change(b) - change(a) || a - b);
  return {
    status: "ok",
    subject: ref,
    asked: movesAsked(rules, old),
    added: skills3.filter(({ skill: skill2 }) => !held.has(skill2)).map((entry) => entry.ref),
    alreadyHeld: skills3.filter(({ skill: skill2 }) => held.has(skill2)).map((entry) => entry.ref),
    moves: passing2(moving.old, moving.now, view),
    open: passing2(openRows(rules, old), openRows(rules, now), view),
    changed: rows.length,
    results: rows.slice(0, limit).map((row) => {
      const { id, label, code } = view(row);
      return {
        id,
        label,
        score: now.heldAt(row),
        ...code === void 0 ? {} : { code },
        before: old.heldAt(row),
        change: change(row),
        likeness: now.likeness.of(row),
        move: moving.now.has(row)
      };
    })
  };
}
function moveRows({ moves }) {
  return new Set(moves().map(({ row }) => row));
}
function openRows({ gates, held }, { moves }) {
  const open = moves().filter(({ needed, held: share, direction }) => {
    const gate = needed === held.first ? gates.first : gates.second ?? gates.first;
    return direction.direction !== "down" && share >= gate.kindred;
  });
  return new Set(open.map(({ row }) => row));
}
function passing2(old, now, view) {
  const only = (these, those) => [...these].filter((row) => !those.has(row)).sort((a, b) => a - b).map(view);
  return { before: old.size, after: now.size, newly: only(now, old), lost: only(old, now) };
}
function addedSkills(index, added, kind) {
  const isList2 = readable(
    "What is added",
    () => Array.isArray(added) && !added.includes(null) && !added.includes(void 0)
  );
  if (!isList2)
    throw new SkillGraphError("BAD_INPUT", "The added skills are a list of names, or of { skill, importance, level }.");
  const { importance, levels: levels2 } = index.requirements;
  const entries = added;
  for (const entry of entries) {
    if (typeof entry === "string") continue;
    for (const [field, column2] of [
      ["importance", importance],
      ["level", levels2]
    ])
      if (entry[field] !== void 0 && column2 === null)
        throw new SkillGraphError(
          "BAD_INPUT",
          `The data state no ${field}, so none can be added with "${entry.skill}". Leave it out.`
        );
  }
  for (const entry of entries) findConcept(index, "skills", typeof entry === "string" ? entry : entry.skill);
  const { subject } = resolveSubject(index, added);
  const chosen = kind ?? (importance ? "rated" : "essential");
  return { ...subject, kinds: subject.kinds.map(() => requirementKinds.indexOf(chosen)) };
}
function joined(profile, extra) {
  const all = /* @__PURE__ */ new Map();
  for (const { skills: skills3, importance, levels: levels2 } of [profile, extra])
    for (const [i, skill2] of skills3.entries()) {
      const known = all.get(skill2);
      const stated7 = { importance: importance?.[i] ?? Number.NaN, level: levels2?.[i] ?? Number.NaN };
      all.set(
        skill2,
        known ? { importance: higher(known.importance, stated7.importance), level: higher(known.level, stated7.level) } : stated7
      );
    }
  const rows = [...all].sort(([a], [b]) => a - b);
  const column2 = (field) => {
    const values = Float64Array.from(rows, ([, stated7]) => stated7[field]);
    return values.every(Number.isNaN) ? null : values;
  };
  return {
    row: -1,
    skills: Uint32Array.from(rows, ([skill2]) => skill2),
    kinds: new Uint8Array(rows.length),
    importance: column2("importance"),
    levels: column2("level")
  };
}
export {
  ATTRIBUTES,
  BARRED,
  CHILDREN,
  DEPTH,
  Detour,
  DistanceField,
  FORMAT_VERSION,
  FURTHER_UP,
  GROUP_SHARE,
  IN_SIGHT,
  JOB_SKILLS,
  KAPPA,
  LEAST_DEGREE,
  LEAST_HELD_FURTHER,
  LEAST_HELD_UPWARD,
  LETTERS,
  LONGEST_NAME,
  MAGIC,
  MENTIONS,
  MENTION_SHARE,
  MOST_EDUCATION,
  OPTIONAL2 as OPTIONAL,
  PASSED,
  PlanState,
  RELATED_SHARE,
  RequirementDraft,
  Rewiring,
  RowQueue,
  SectionReader,
  SkillGraphError,
  TopK,
  UNKNOWN,
  adamicAdar,
  addColumn,
  addProducts,
  addRowProducts,
  adjacentSkills,
  agreement,
  alikeOf,
  areAscending,
  areMadeParts,
  asForm,
  asForm as asForm_2,
  askForms,
  askedOf,
  asksOf,
  attributeFactor,
  attributesOf,
  attribution,
  attributionOf,
  badOption,
  beats2 as beats,
  bestAssignment,
  bestTradeOffs,
  beyond,
  blankStrings,
  blend,
  blockForms,
  blockMessage,
  blockReason,
  blockReasons,
  blockedFacts,
  bm25,
  boundsOf,
  broadOccupations,
  buildIndex,
  byContent,
  byKind,
  byObserved,
  bySetAndName,
  byTrend,
  calibratedGates,
  calibration,
  canStand,
  candidates,
  centred,
  checkBlocks,
  checkBuildOptions,
  checkCatalogue,
  checkCount,
  checkEach,
  checkForm,
  checkIndex,
  checkLayers,
  checkNames,
  checkObject,
  checkOption,
  checkOptions,
  checkRange,
  checkSigned,
  checkedAttributes,
  checkedBroader,
  checkedEntries,
  checkedMeasure,
  checkedOptions,
  checkedOptions as checkedOptions_2,
  checkedShares,
  checkedSkillRelations,
  checksum,
  chosenMethod,
  cleanLines,
  cleanText,
  columnDegree,
  columnsFor,
  columnsOf,
  commonSkills,
  comparativeAdvantage,
  compare,
  comparedBy,
  comparedFeatures,
  comparedForms,
  comparedRows,
  comparisonOf,
  competences,
  composition,
  compositionRows,
  conceptRecords,
  conceptRef,
  conceptRef as conceptRef_2,
  coreBytes,
  coreOf,
  coreSections,
  cosine,
  countGreedy,
  countText,
  counted,
  counterparts,
  coverage,
  createCatalogue,
  createHeap,
  createHoldings,
  createLastStopBound,
  createRanking,
  createRouteBounds,
  createRouteGraph,
  createStopOrders,
  creditsOf,
  damaged,
  decode,
  defaultMethod,
  defaultWeighting,
  degreeSection,
  degreesOf,
  derived,
  derivedBy,
  describeMethod,
  describeParts,
  detourOf,
  dice,
  dictionaryOf,
  directionOf,
  distinctTexts,
  donorMean,
  donorsOf,
  doorGreedy,
  easiestHops,
  edgeOf,
  edgeRuns,
  edgeWeights,
  effectiveWeighting,
  emptyLens,
  encodeStrings,
  encodedLens,
  endOf,
  englishLadder,
  englishRanks,
  errorCodes,
  essentialOnly,
  estimateKernel,
  estimateParts,
  estimatesSection,
  evenScale,
  evidenceOf,
  evidenceOf2 as evidenceOf_2,
  exhaustive,
  explanation,
  factorSection,
  familyMeans,
  featureCosine,
  featureSpace,
  feeders,
  fewestSteps,
  fieldOf,
  findConcept,
  firstPast,
  fitQuestions,
  flat,
  fold,
  foldedTogether,
  formulaValues,
  frequencyWords,
  fusedMethod,
  gapRows,
  gateOf,
  gateOf2 as gateOf_2,
  gateSection,
  gatesOf,
  gatherColumn,
  gatherOffsets,
  gatherStrings,
  graphTotals,
  groupFeatures,
  groupMean,
  groupedBy,
  growth,
  hasFactors,
  hasSection,
  hasTitle,
  headsOf,
  heldFor,
  heldFrom,
  heldOf,
  heldShare,
  heldShares,
  heldSkills,
  higher,
  holdingsAfter,
  holdsWord,
  hopRule,
  importanceAt,
  inOrder,
  inOrderOfWorth,
  indexIndicators,
  indicatorExplanation,
  indicatorRow,
  indicatorTableOf,
  indicators,
  insufficient,
  insufficientSubject,
  isAttribute,
  isBetween,
  isBlankStrings,
  isBlock,
  isCatalogue,
  isCatalogueInput,
  isCertain,
  isCount,
  isFlag2 as isFlag,
  isFunction,
  isIndicator,
  isIndicatorFacts,
  isIterable,
  isLens,
  isLinks,
  isMeta,
  isMetric2 as isMetric,
  isMove,
  isNumber2 as isNumber,
  isNumbers,
  isOwnBlock,
  isRated,
  isRequirement,
  isSameMethod,
  isSeed,
  isSound,
  isSource2 as isSource,
  isStated,
  isTasks,
  isText2 as isText,
  isTraits,
  isVintage2 as isVintage,
  issueCodes,
  jaccard,
  jobSkills,
  kShortestPaths,
  keptSections,
  kinshipOf,
  labelIn,
  labelIn as labelIn_2,
  lackingAlike,
  lacksOf,
  latentCosine,
  later,
  laterScores,
  latest,
  lazyGreedy,
  learningOf,
  learningOrder,
  leastHeldFurther,
  leastHeldUpward,
  leastInSight,
  leastNearOf,
  leastToLearn,
  leichtHolmeNewman,
  lending,
  lengthFor,
  lengthScale,
  lensParts,
  lensSections,
  lentFrom,
  levelReached,
  likeliestFirst,
  likenessBetween,
  likenessTo,
  likenessWord,
  listOf2 as listOf,
  listOf3 as listOf_2,
  longestEdge,
  marksRegulated,
  matchConcept,
  matrixOf,
  meanProximity,
  meansWithin,
  mentionsOf,
  mergedContributions,
  met,
  metaWith,
  methodMeasure,
  metricScores,
  metricSkillScores,
  minConditional,
  moments,
  moveBetween,
  moveFacts,
  moveForms,
  moveRules,
  movesAsked,
  movesFrom,
  nearCount,
  nearFor,
  nearInTrade,
  nearNames,
  nearest,
  needsTable,
  neighbourGraph,
  neighbourSection,
  neighbourVote,
  neighboursUnder,
  newman,
  noTraits,
  none,
  notUnderstoodText,
  nullModel,
  observedRows,
  occupation,
  occupationIndicator,
  occupationSubject,
  occupationSummary,
  occupations,
  ofFormula,
  once,
  oneOf,
  openBound,
  openIndex,
  openStrings,
  openingForms,
  openingsOf,
  orderStatistics,
  overlap,
  ownBlock,
  ownShares,
  ownTotals,
  pairDistribution,
  pairOrder,
  pairScore,
  passingCounts,
  pathways,
  pearson,
  percentiles,
  perhaps2 as perhaps,
  placeIn,
  plainMethod,
  positionIn,
  preparedFormula,
  prevalentGaps,
  product,
  profileEvidence,
  profileMatches,
  profileRanking,
  proximitiesOf,
  proximityTotals,
  published,
  publishedLevel,
  randomNumbers,
  rankRows,
  rankWords,
  rankedForms,
  ranksOf,
  rarities,
  rarity,
  rarityOf,
  ratingFeatures,
  ratingNeeds,
  readSections,
  readable,
  reciprocalRankFusion,
  recordOf,
  recordedWeighting,
  regulatedOf,
  relatedSkillFeatures,
  relatednessDensity,
  rememberMade,
  remembered,
  reportSharedNames,
  requiredBy,
  requiredEducation,
  requirementKinds,
  requirementTable,
  requirementWeight,
  requirementsMet,
  requirementsOf,
  resolveProfile,
  resolveSubject,
  resolveTarget,
  resourceAllocation,
  restoredBlocks,
  reuseLevels,
  rounded,
  routeGraphAmong,
  rowMask,
  rowTotals,
  rowVector,
  rowsBeside,
  ruledStops,
  scorerOf,
  scoresBetween,
  searchRoutes,
  sectionOf,
  sectionsWithout,
  setAccelerator,
  setNeeds,
  setsByKind,
  sharedOf,
  sharedParts,
  sharesOf,
  shortestPaths,
  shown,
  similarBy,
  similarForms,
  similarOccupations,
  similarPairs,
  similarSkills,
  similarUnder,
  singleUnlocks,
  skill,
  skillAncestors,
  skillFeatures,
  skillGap,
  skillScores,
  skillTypes,
  skills,
  skillsIn,
  smoothedRarity,
  sourceName,
  spliceOccupations,
  standingOf,
  startingRows,
  statedWeight,
  statementsOf,
  states,
  stepsAhead,
  storedAttributes,
  storedBlocks,
  storedEstimate,
  storedFactors,
  storedIndicators,
  storedLinks,
  storedNeighbours,
  storedSkillFactors,
  storedSpace,
  storedTasks,
  storedTraits,
  subjectVector,
  such,
  sumOfProducts,
  sumScratch,
  tablesOf,
  tagShare,
  takeSums,
  takenOptions,
  taskRows,
  tellingSkills,
  tellingTraits,
  termWeights,
  textFeatures,
  tookOf,
  topGroups,
  topOf,
  topRows,
  towardsTarget,
  tradeOf,
  traitRow,
  traitRows,
  traitView,
  traits,
  transitions,
  transposed,
  transposedMatrix,
  transposedValues,
  tversky,
  tverskyWeights,
  unitGroups,
  unlockGaps,
  unlockPlan,
  unlocks,
  untranslated,
  usefulOf,
  usefulSkills,
  valueRows,
  variedForms,
  variedPlaces,
  viewDirect,
  viewRoute,
  vintages,
  weightGrid,
  weightNeeds,
  weightProduct,
  weighted2 as weighted,
  weightedMatrix,
  whatIf,
  withGates,
  withIssues,
  withMentions,
  withOccupations,
  withSection,
  withSpaceOf,
  withStoredSpace,
  withoutOccupations,
  wordsOf,
  writeSections
};
