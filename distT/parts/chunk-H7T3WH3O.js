// src/catalogue/merge-catalogues.ts
import { SkillGraphError } from "../core.js";
import { isCatalogue } from "../core.js";
import { byContent } from "../core.js";
import { checkForm, listOf } from "../core.js";
function mergeCatalogues(catalogues) {
  checkForm("catalogues", catalogues, listOf(isCatalogue));
  const [first, ...others] = catalogues;
  if (first === void 0)
    throw new SkillGraphError("BAD_INPUT", "mergeCatalogues needs at least one catalogue; the list is empty.");
  return others.reduce(withLanguages, first);
}
function withLanguages(main, other) {
  if (main.source.name !== other.source.name)
    throw new SkillGraphError(
      "BAD_INPUT",
      `mergeCatalogues merges languages of one classification, not ${main.source.name} with ${other.source.name}.`
    );
  const repeated = other.languages.find((language) => main.languages.includes(language));
  if (repeated !== void 0)
    throw new SkillGraphError(
      "BAD_INPUT",
      `The language "${repeated}" is in more than one of the catalogues to merge.`
    );
  const issues = [...main.issues, ...other.issues.filter(({ code }) => aboutConcepts.has(code))];
  return Object.freeze({
    ...main,
    languages: Object.freeze([...main.languages, ...other.languages]),
    occupations: translated("occupations", main, other, issues),
    skills: translated("skills", main, other, issues),
    groups: translated("groups", main, other, issues),
    issues: Object.freeze(issues.sort(byContent))
  });
}
var aboutConcepts = /* @__PURE__ */ (() => /* @__PURE__ */ new Set([
  "DUPLICATE_CONCEPT",
  "OBSOLETE_CONCEPT",
  "MISSING_ID",
  "MISSING_LABEL",
  "RAGGED_ROW",
  "CLEANED_TEXT"
]))();
function translated(kind, main, other, issues) {
  const concepts = main[kind];
  const others = other[kind];
  const counterparts = new Map(others.map((concept) => [concept.id, concept]));
  const merged = concepts.map((concept) => {
    const counterpart = counterparts.get(concept.id);
    counterparts.delete(concept.id);
    if (counterpart !== void 0)
      return Object.freeze({ ...concept, translations: { ...concept.translations, ...textsOf(counterpart, other) } });
    issues.push(mismatch(kind, concept, main.language, other.language, "it has no translation"));
    return concept;
  });
  for (const concept of counterparts.values())
    issues.push(mismatch(kind, concept, other.language, main.language, "it is left out"));
  return Object.freeze(merged);
}
function textsOf(concept, { language }) {
  const { label, altLabels, hiddenLabels, description, scopeNote } = concept;
  const texts = {
    label,
    ...altLabels.length === 0 ? {} : { altLabels },
    ...hiddenLabels === void 0 ? {} : { hiddenLabels },
    ...description === void 0 ? {} : { description },
    ...scopeNote === void 0 ? {} : { scopeNote }
  };
  return { ...concept.translations, [language]: texts };
}
function mismatch(file, concept, language, missing, consequence) {
  return {
    code: "LANGUAGE_MISMATCH",
    file,
    message: `"${concept.label}" (${concept.id}) exists in "${language}" but not in "${missing}"; ${consequence}.`
  };
}

export {
  mergeCatalogues
};
