import {
  distinctSources,
  namesOf
} from "./chunk-O23IKP5S.js";
import {
  conversion,
  vintageOfCatalogue
} from "./chunk-XAK5PKI7.js";
import {
  areVintageTables,
  isCrosswalk
} from "./chunk-X24V72K6.js";

// src/ingest/borrow-ratings.ts
import { isCatalogue } from "../core.js";
import { createCatalogue } from "../core.js";
import { checkForm } from "../core.js";
import { checkOptions } from "../core.js";
import { RequirementDraft } from "../core.js";
import { requirementKinds } from "../core.js";
var vintagesForms = { vintages: areVintageTables };
function borrowedRatings(catalogue, donor, crosswalk, options = {}) {
  checkForm("The catalogue", catalogue, isCatalogue);
  checkForm("The donor", donor, isCatalogue);
  checkForm("The crosswalk", crosswalk, isCrosswalk);
  checkOptions(options, vintagesForms);
  const rated = ratedSkills(donor);
  const own = ratedSkills(catalogue);
  const issues = [...catalogue.issues];
  const lenders = lendersOf(catalogue, donor, { crosswalk, ...options, issues });
  const requirements = new RequirementDraft("requirements");
  const table = catalogue.requirements;
  for (let i = 0; i < table.length; i++)
    requirements.add(
      catalogue.occupations[table.occupation[i]].id,
      catalogue.skills[table.skill[i]].id,
      requirementKinds[table.kind[i]],
      table.importance?.[i],
      table.level?.[i]
    );
  const taken = /* @__PURE__ */ new Set();
  const occupations = catalogue.occupations.map((occupation, row) => {
    const sources = new Map([...lenders.get(row) ?? []].filter(([lender]) => rated.has(lender)));
    if (sources.size === 0 || own.has(row)) return occupation;
    for (const [skill, { importance, level }] of weightedMeans(sources, rated)) {
      requirements.add(occupation.id, donor.skills[skill].id, "rated", importance, level);
      taken.add(skill);
    }
    const notes = [...sources].map(
      ([lender, confidence]) => ({
        set: "borrowed from",
        name: donor.occupations[lender].id,
        value: confidence,
        min: 0,
        max: 1
      })
    );
    return { ...occupation, tags: [...occupation.tags, "borrowed"], attributes: [...occupation.attributes, ...notes] };
  });
  const known = new Set(catalogue.skills.map(({ id }) => id));
  const skills = [...taken].sort((a, b) => a - b).map((skill) => inOwnLayer(donor.skills[skill], donor)).filter(({ id }) => !known.has(id));
  const knownGroups = new Set(catalogue.groups.map(({ id }) => id));
  return createCatalogue({
    ...catalogue,
    furtherSources: distinctSources(
      [
        ...catalogue.furtherSources ?? [],
        donor.source,
        ...donor.furtherSources ?? [],
        ...crosswalk.source === void 0 ? [] : [crosswalk.source]
      ],
      catalogue.source
    ),
    occupations,
    skills: [...catalogue.skills, ...skills],
    groups: [...catalogue.groups, ...groupsAbove(donor, skills).filter(({ id }) => !knownGroups.has(id))],
    requirements,
    issues
  });
}
function inOwnLayer(skill, { source }) {
  return { ...skill, layer: `${source.name} ${skill.layer}` };
}
function groupsAbove({ groups }, skills) {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const above = /* @__PURE__ */ new Set();
  const open = skills.flatMap(({ broader }) => broader);
  for (let id = open.pop(); id !== void 0; id = open.pop()) {
    const group = byId.get(id);
    if (group === void 0 || above.has(group)) continue;
    above.add(group);
    open.push(...group.broader);
  }
  return groups.filter((group) => above.has(group));
}
function ratedSkills({ requirements }) {
  const ratings = /* @__PURE__ */ new Map();
  const { importance, level } = requirements;
  for (let i = 0; i < requirements.length; i++) {
    const value = importance?.[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const row = requirements.occupation[i];
    const known = ratings.get(row) ?? /* @__PURE__ */ new Map();
    known.set(requirements.skill[i], { importance: value, level: level?.[i] ?? Number.NaN });
    ratings.set(row, known);
  }
  return ratings;
}
function lendersOf(catalogue, donor, { crosswalk, vintages = [], issues }) {
  const here = namesOf(catalogue.occupations);
  const there = namesOf(donor.occupations);
  const convert = toDonor(donor, crosswalk, vintages);
  const lenders = /* @__PURE__ */ new Map();
  for (const { from, to, confidence } of crosswalk.links) {
    const rows = here.get(from) ?? [];
    const found = convert(to).flatMap((name) => there.get(name) ?? []);
    if (rows.length === 0 || found.length === 0)
      issues.push({
        code: "UNKNOWN_CONCEPT",
        file: crosswalk.name,
        message: `The link ${from} → ${to} hits nothing: ${rows.length === 0 ? `${from} is not in the catalogue` : `${donor.source.name} has no ${to}`}.`
      });
    for (const row of rows)
      for (const lender of found) {
        const known = lenders.get(row) ?? /* @__PURE__ */ new Map();
        known.set(lender, Math.max(confidence, known.get(lender) ?? 0));
        lenders.set(row, known);
      }
  }
  return new Map([...lenders].map(([row, known]) => [row, new Map([...known].sort(([a], [b]) => a - b))]));
}
function toDonor(donor, { vintage }, vintages) {
  const own = vintage === void 0 ? null : vintageOfCatalogue(donor);
  return (own === null ? null : conversion(vintage, own, vintages)) ?? ((name) => [name]);
}
function weightedMeans(sources, rated) {
  const skills = new Set([...sources.keys()].flatMap((lender) => [...rated.get(lender).keys()]));
  const mean = (skill, of) => {
    let [sum, weight] = [0, 0];
    for (const [lender, confidence] of sources) {
      const value = rated.get(lender).get(skill)?.[of] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += confidence * value;
      weight += confidence;
    }
    return sum / weight;
  };
  return [...skills].sort((a, b) => a - b).map((skill) => [skill, { importance: mean(skill, "importance"), level: mean(skill, "level") }]);
}

export {
  borrowedRatings
};
