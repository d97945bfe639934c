// src/query/lens/trait-matches.ts
import { fold } from "../core.js";
import { storedTraits } from "../core.js";
import { SkillGraphError } from "../core.js";
import { askedOf, askForms } from "../core.js";
import { conceptRef_2 as conceptRef } from "../core.js";
import { columnsOf, pearson, traitRow, traitRows } from "../core.js";
var forms = /* @__PURE__ */ (() => ({ ...askForms, limit: 0 }))();
var LEAST_TRAITS = 3;
function traitMatches(index, values, options) {
  const { limit = 10, language } = askedOf(index, options, forms);
  const table = storedTraits(index)[0];
  if (table === void 0)
    throw new SkillGraphError("NEEDS_SECTION", "The index carries no traits. Build it with --attributes.");
  const columns = columnsOf(table);
  const stated = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(values)) {
    const at = traitNamed(table.traits, name);
    const { id, set, label, min = -Infinity, max = Infinity } = table.traits[at];
    if (!(value >= min && value <= max))
      throw new SkillGraphError(
        "BAD_INPUT",
        `The value of "${label}" is ${value}; its scale goes from ${min} to ${max}.`
      );
    stated.set(id, { id, set, label, value, z: traitRow(columns[at], at, value).z });
  }
  const sets = [...new Set([...stated.values()].map(({ set }) => set))].sort();
  const enough = sets.filter((set) => [...stated.values()].filter((trait) => trait.set === set).length >= LEAST_TRAITS);
  if (enough.length === 0)
    throw new SkillGraphError(
      "BAD_INPUT",
      `Name at least ${LEAST_TRAITS} traits of one set; ${stated.size} are named.`
    );
  const matches = [];
  for (let row = 0; row < index.occupationCount; row++) {
    const found = traitRows(index, row);
    if (found === null || found.table !== table) continue;
    const bySet = {};
    for (const set of enough) {
      const pairs = found.traits.flatMap(
        ({ facts, z }) => facts.set === set && stated.has(facts.id) ? [[stated.get(facts.id).z, z]] : []
      );
      if (pairs.length >= LEAST_TRAITS) bySet[set] = pearson(pairs);
    }
    const own = Object.values(bySet);
    if (own.length === 0) continue;
    const correlation = own.reduce((sum, value) => sum + value, 0) / own.length;
    matches.push({ ...conceptRef(index, "occupations", row, language), sets: bySet, correlation });
  }
  matches.sort((a, b) => b.correlation - a.correlation || (a.id < b.id ? -1 : 1));
  return {
    status: "ok",
    subject: { kind: "person", traits: [...stated.values()] },
    asked: {},
    source: table.source,
    results: matches.slice(0, limit)
  };
}
function traitNamed(traits, name) {
  const byId = traits.findIndex(({ id }) => id === name);
  if (byId >= 0) return byId;
  const called = traits.filter(({ label }) => fold(label) === fold(name));
  if (called.length === 1) return traits.indexOf(called[0]);
  const listed = (among) => among.map(({ id, label, set }) => `${label} (${set}, ${id})`).join(", ");
  throw new SkillGraphError(
    "BAD_INPUT",
    called.length > 1 ? `"${name}" is called so in several sets; say which by its id: ${listed(called)}.` : `There is no trait "${name}". There are: ${listed(traits)}.`
  );
}

export {
  LEAST_TRAITS,
  traitMatches
};
