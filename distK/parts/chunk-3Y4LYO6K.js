import {
  areStoredNames,
  isReleaseDiff,
  isStoredProfile,
  isStoredTable
} from "./chunk-TDKA2FOL.js";

// src/releases/migrated.ts
import { checkForm, such } from "../core.js";
import { checkOptions } from "../core.js";
import { readable, SkillGraphError as SkillGraphError3 } from "../core.js";

// src/releases/moved-name.ts
import { matchConcept as matchConcept2 } from "../core.js";
import { SkillGraphError as SkillGraphError2 } from "../core.js";

// src/releases/known-names.ts
import { derivedBy } from "../core.js";
import { matchConcept } from "../core.js";
import { fold } from "../core.js";
import { SkillGraphError } from "../core.js";
var kinds = {
  occupations: { kind: "occupations" },
  skills: { kind: "skills" },
  groups: { kind: "groups" }
};
function knownName(diff, kind, name, before) {
  const { earlier, later } = tablesOf(diff, kinds[kind]);
  return inTables(earlier, name) ?? byAlternative(earlier, kind, name, before) ?? inTables(later, name) ?? { is: "unknown" };
}
function inTables({ id, code, label }, name) {
  const byId = id.get(name);
  if (byId !== void 0) return byId;
  for (const held of [code.get(name), label.get(fold(name))]) {
    if (held === void 0) continue;
    return held.length === 1 ? held[0] : { is: "ambiguous", candidates: held.map(({ concept }) => bare(concept)) };
  }
  return null;
}
function byAlternative(earlier, kind, name, before) {
  if (before === void 0) return null;
  try {
    const match = matchConcept(before, kind, name);
    const held = match === null ? void 0 : earlier.id.get(before[kind].ids.at(match.row));
    return held === void 0 ? null : { ...held, by: "altLabel" };
  } catch (error) {
    if (!(error instanceof SkillGraphError) || error.code !== "AMBIGUOUS") throw error;
    return { is: "ambiguous", candidates: error.candidates };
  }
}
var tablesOf = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((diff, { kind }) => {
  const earlier = { id: /* @__PURE__ */ new Map(), code: /* @__PURE__ */ new Map(), label: /* @__PURE__ */ new Map() };
  const later = { id: /* @__PURE__ */ new Map(), code: /* @__PURE__ */ new Map(), label: /* @__PURE__ */ new Map() };
  for (const concept of diff[kind].kept) {
    const held = { is: "kept", concept };
    const labels = Object.values(concept.renamed ?? {}).map((change) => change.before);
    add(
      earlier,
      held,
      concept.id,
      concept.recoded?.before ?? concept.code,
      labels.length > 0 ? labels : [concept.label]
    );
    add(later, held, concept.id, concept.code, [concept.label]);
  }
  for (const concept of diff[kind].gone)
    add(earlier, { is: "gone", concept }, concept.id, concept.code, [concept.label]);
  for (const { predecessors: _, ...concept } of diff[kind].new)
    add(later, { is: "new", concept }, concept.id, concept.code, [concept.label]);
  return { earlier, later };
}))();
function add(tables, held, id, code, labels) {
  tables.id.set(id, { ...held, by: "id" });
  if (code !== void 0 && code !== "") push(tables.code, code, { ...held, by: "code" });
  for (const label of labels) push(tables.label, fold(label), { ...held, by: "label" });
}
function push(table, name, held) {
  const all = table.get(name);
  if (all === void 0) table.set(name, [held]);
  else if (!all.some(({ concept }) => concept.id === held.concept.id)) all.push(held);
}
function bare({ id, label, code }) {
  return code === void 0 ? { id, label } : { id, label, code };
}

// src/releases/moved-name.ts
function movedName(diff, kind, name, { before, after }) {
  const known = knownName(diff, kind, name, before);
  switch (known.is) {
    case "unknown":
      return { why: "unknown", candidates: [] };
    case "ambiguous":
      return { why: "ambiguous", candidates: known.candidates };
    case "new":
      return { to: name, concept: known.concept, by: "kept" };
    case "kept":
      return {
        to: writtenAs(name, known.by, bare(known.concept), kind, after),
        concept: bare(known.concept),
        by: "kept"
      };
    case "gone": {
      const { certainty, successors } = known.concept;
      const [successor] = successors;
      if (successor === void 0) return { why: "ended", candidates: [] };
      if (certainty !== "certain") return { why: "choice", candidates: successors };
      const concept = bare(successor);
      return { to: writtenAs(name, known.by, concept, kind, after), concept, by: successor.evidence };
    }
  }
}
function writtenAs(name, by, { id, label, code }, kind, after) {
  if (by === "id") return id;
  if (by === "code") return code ?? id;
  if (after !== void 0 && stillNames(after, kind, name, id)) return name;
  return label.toLowerCase() === name.toLowerCase() ? name : label;
}
function stillNames(after, kind, name, id) {
  try {
    const match = matchConcept2(after, kind, name);
    return match !== null && after[kind].ids.at(match.row) === id;
  } catch (error) {
    if (error instanceof SkillGraphError2 && error.code === "AMBIGUOUS") return false;
    throw error;
  }
}

// src/releases/migrated.ts
var isIndex = /* @__PURE__ */ (() => /* @__PURE__ */ such(
  (value) => typeof value?.occupationCount === "number" && typeof value.meta === "object",
  "an index; make one with buildIndex(catalogue) or openIndex(buffer)"
))();
var forms = { before: isIndex, after: isIndex };
function migrated(input, diff, options = {}) {
  checkForm("The diff", diff, isReleaseDiff);
  const book = new Book(diff, checkOptions(options, forms));
  if (typeof input !== "object" || input === null) throw notMigratable();
  readable("The input", () => "rows" in input);
  if ("rows" in input && "columns" in input) {
    const { rows, columns } = checkedTable(input);
    const parts = divided(rows, (row) => movedRow(row, columns, book));
    return book.answer(rows.length, parts, (some) => ({ ...input, rows: some }));
  }
  if ("names" in input && "kind" in input) {
    checkForm("The names", input, areStoredNames);
    const parts = divided(input.names, (name) => book.move(input.kind, name));
    return book.answer(input.names.length, parts, (some) => ({ ...input, names: some }));
  }
  if ("skills" in input && Array.isArray(input.skills)) {
    checkForm("The profile", input, isStoredProfile);
    const parts = divided(input.skills, (entry) => {
      if (typeof entry === "string") return book.move("skills", entry);
      const to = book.move("skills", entry.skill);
      return to === null ? null : to === entry.skill ? entry : { ...entry, skill: to };
    });
    return book.answer(input.skills.length, parts, (some) => ({ ...input, skills: some }));
  }
  throw notMigratable();
}
function notMigratable() {
  return new SkillGraphError3(
    "BAD_INPUT",
    'Give a profile { skills }, a table { rows, columns: { column: "occupations" | "skills" | "groups" } }, or names { kind, names }.'
  );
}
function divided(entries, move) {
  const moved = [];
  const left = [];
  let unchanged = 0;
  for (const entry of entries) {
    const to = move(entry);
    if (to === null) left.push(entry);
    else {
      moved.push(to);
      if (to === entry) unchanged++;
    }
  }
  return { moved, left, unchanged };
}
function movedRow(row, columns, book) {
  let whole = true;
  let changed = null;
  for (const [column, kind] of Object.entries(columns)) {
    const value = row[column];
    if (value === void 0 || value === null || value === "") continue;
    const to = book.move(kind, String(value));
    if (to === null) whole = false;
    else if (to !== String(value)) {
      changed ??= { ...row };
      changed[column] = to;
    }
  }
  return whole ? changed ?? row : null;
}
function checkedTable(table) {
  checkForm("The table", table, isStoredTable);
  const columns = Object.keys(table.columns);
  const missing = columns.find((name) => table.rows.length > 0 && !table.rows.some((row) => name in row));
  if (missing !== void 0)
    throw new SkillGraphError3(
      "MISSING_COLUMN",
      `No row has the column "${missing}". Columns there: ${Object.keys(table.rows[0]).join(", ")}.`
    );
  return table;
}
var Book = class {
  #diff;
  #options;
  #entries = /* @__PURE__ */ new Map();
  constructor(diff, options) {
    this.#diff = diff;
    this.#options = options;
  }
  /** What is written instead of a name; null where a person decides. */
  move(kind, name) {
    const key = `${kind}
${name}`;
    let entry = this.#entries.get(key);
    if (entry === void 0) {
      entry = { kind, name, outcome: movedName(this.#diff, kind, name, this.#options), count: 0 };
      this.#entries.set(key, entry);
    }
    entry.count++;
    return "to" in entry.outcome ? entry.outcome.to : null;
  }
  answer(entries, parts, whole) {
    const moved = [];
    const open = [];
    for (const { kind, name, outcome, count } of this.#entries.values()) {
      if (!("to" in outcome)) open.push({ kind, name, count, why: outcome.why, candidates: outcome.candidates });
      else if (outcome.to !== name)
        moved.push({ kind, name, count, to: outcome.to, concept: outcome.concept, by: outcome.by });
    }
    return {
      output: whole(parts.moved),
      left: whole(parts.left),
      counts: {
        entries,
        unchanged: parts.unchanged,
        moved: parts.moved.length - parts.unchanged,
        left: parts.left.length
      },
      moved: moved.sort(byKind),
      open: open.sort(byKind)
    };
  }
};
var order = ["occupations", "skills", "groups"];
function byKind(a, b) {
  return order.indexOf(a.kind) - order.indexOf(b.kind);
}

export {
  knownName,
  migrated
};
