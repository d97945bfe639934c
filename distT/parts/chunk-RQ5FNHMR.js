// src/compact/catalogue-of.ts
import { compare } from "../core.js";
import { createCatalogue } from "../core.js";
import { RequirementDraft } from "../core.js";
import { issueCodes, requirementKinds, reuseLevels, skillTypes } from "../core.js";
import { storedAttributes } from "../core.js";
import { storedIndicators, storedLinks, storedTasks, storedTraits } from "../core.js";
function catalogueOf(index) {
  const { meta, requirements, skillRelations } = index;
  const occupationIds = index.occupations.ids.all();
  const skillIds = index.skills.ids.all();
  const { occupation, skill, group } = conceptsOf(index);
  const draft = new RequirementDraft("index");
  for (let row = 0; row < index.occupationCount; row++)
    for (let edge = requirements.offsets[row]; edge < requirements.offsets[row + 1]; edge++)
      draft.add(
        occupationIds[row],
        skillIds[requirements.targets[edge]],
        requirementKinds[requirements.kinds[edge]],
        requirements.importance?.[edge],
        requirements.levels?.[edge]
      );
  const lens = {
    links: storedLinks(index),
    indicators: storedIndicators(index),
    traits: storedTraits(index),
    tasks: storedTasks(index)
  };
  const catalogue = createCatalogue({
    source: meta.source,
    language: meta.language,
    occupations: occupationIds.map((_, row) => occupation(row)),
    skills: skillIds.map((_, row) => skill(row)),
    groups: index.groups.ids.all().map((_, row) => group(row)),
    requirements: draft,
    skillRelations: relationsOf(skillRelations, skillIds),
    issues: countedIssues(meta.issues),
    ...Object.values(lens).every((tables) => tables.length === 0) ? {} : { lens },
    ...meta.furtherSources === void 0 ? {} : { furtherSources: meta.furtherSources }
  });
  return Object.freeze({ ...catalogue, languages: meta.languages });
}
function conceptsOf(index) {
  const { meta, occupations, skills, groups, broader } = index;
  const groupIds = groups.ids.all();
  const attributes = storedAttributes(index.sections, index.occupationCount);
  const read = conceptReader(index);
  const occupationOf = read(occupations, broader.occupations, [...groupIds, ...occupations.ids.all()]);
  const skillOf = read(skills, broader.skills, [...groupIds, ...skills.ids.all()]);
  const groupOf = read(groups, broader.groups, groupIds);
  return {
    occupation: (row) => {
      const groupCode = occupations.groupCodes.at(row);
      const level = occupations.levels[row];
      return {
        ...occupationOf(row),
        tags: tagsOfBits(meta.tags, occupations.tags[row]),
        ...groupCode === "" ? {} : { groupCode },
        ...level === 0 ? {} : { level },
        ...attributes === null ? {} : { attributes: attributes[row] }
      };
    },
    skill: (row) => ({
      ...skillOf(row),
      tags: tagsOfBits(meta.tags, skills.tags[row]),
      type: skillTypes[skills.types[row]],
      reuseLevel: reuseLevels[skills.reuse[row]],
      layer: meta.layers[skills.layers[row]]
    }),
    group: (row) => ({ ...groupOf(row), pillar: groups.pillars[row] === 0 ? "occupation" : "skill" })
  };
}
function conceptReader({
  meta
}) {
  const [, ...others] = meta.languages;
  return (names, { offsets, targets }, parents) => {
    const own = translationReader(names, meta.language);
    const further = others.map((language) => [language, translationReader(names, language)]);
    return (row) => {
      const code = names.codes.at(row);
      const translations = Object.fromEntries(
        further.map(([language, read]) => [language, read(row)]).filter(([, translation]) => Object.keys(translation).length > 0)
      );
      return {
        id: names.ids.at(row),
        ...own(row),
        label: names.labels().at(row),
        ...code === "" ? {} : { code },
        broader: Array.from(targets.subarray(offsets[row], offsets[row + 1]), (target) => parents[target]).sort(
          compare
        ),
        translations
      };
    };
  };
}
function translationReader(names, language) {
  const [labels, altLabels, hiddenLabels, descriptions, scopeNotes] = [
    names.labels(language).all(),
    names.altLabels(language).all(),
    names.hiddenLabels(language).all(),
    names.descriptions(language).all(),
    names.scopeNotes(language).all()
  ];
  return (row) => ({
    ...labels[row] === "" ? {} : { label: labels[row] },
    ...altLabels[row] === "" ? {} : { altLabels: altLabels[row].split("\n") },
    ...hiddenLabels[row] === "" ? {} : { hiddenLabels: hiddenLabels[row].split("\n") },
    ...descriptions[row] === "" ? {} : { description: descriptions[row] },
    ...scopeNotes[row] === "" ? {} : { scopeNote: scopeNotes[row] }
  });
}
function tagsOfBits(tags, bits) {
  return tags.filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1);
}
function relationsOf({ offsets, targets, kinds }, ids) {
  return ids.flatMap(
    (from, row) => Array.from(targets.subarray(offsets[row], offsets[row + 1]), (target, i) => ({
      from,
      to: ids[target],
      kind: kinds[offsets[row] + i] === 0 ? "essential" : "optional"
    }))
  );
}
function countedIssues(counts) {
  return Object.entries(counts).flatMap(([code, count]) => {
    if (!(code in issueCodes) || code === "NO_REQUIREMENTS") return [];
    const issue = Object.freeze({
      code,
      file: "index",
      message: `${issueCodes[code]}.`
    });
    return new Array(count).fill(issue);
  });
}

export {
  catalogueOf,
  conceptsOf,
  tagsOfBits
};
