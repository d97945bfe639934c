// src/ingest/pair-names.ts
var usualNames = /* @__PURE__ */ (() => ({
  occupation: [
    ...[
      "occupation",
      "occupation uri",
      "occupation id",
      "occupation code",
      "job",
      "job id",
      "job code",
      "role",
      "role id"
    ],
    ...["position", "profession", "onet soc code", "soc code", "isco code", "occupations", "jobs", "roles"],
    ...["occupation title", "occupation name", "job title", "job name", "role title"],
    ...["role name", "position title", "profession name", "title"]
  ],
  skill: [
    ...["skill", "skill uri", "skill id", "skill code", "competence", "competency", "competence id", "competency id"],
    ...["skills", "competences", "competencies", "required skills", "skill name", "skill title"],
    ...["competence name", "competency name", "element id", "element name", "ability", "requirement", "requirements"]
  ],
  weight: ["weight", "importance", "share"],
  kind: ["kind", "relation type", "relation"],
  occupationLabel: [
    ...["occupation label", "occupation title", "occupation name", "job title", "job name", "job label", "role title"],
    ...["role name", "position title", "profession name"]
  ],
  skillLabel: ["skill label", "skill name", "skill title", "competence name", "competency name", "element name"],
  groupCode: ["group code", "isco group", "occupation group", "job family code"],
  layer: ["layer", "skill layer"],
  description: ["occupation description", "job description", "description"],
  altLabels: ["alt labels", "alternative labels", "alternative titles", "alternate titles", "other titles", "synonyms"],
  skillDescription: ["skill description", "competence description"],
  skillAltLabels: ["skill alt labels", "skill alternative labels", "skill synonyms"],
  broaderSkill: ["broader skill", "skill group", "skill category", "parent skill"]
}))();
var pairFields = /* @__PURE__ */ (() => /* @__PURE__ */ Object.keys(usualNames))();
function pairPositions(columns, names) {
  const taken = /* @__PURE__ */ new Set();
  const found = {};
  for (const field of pairFields) {
    const name = names[field];
    if (name === void 0) continue;
    found[field] = columns.need(name);
    taken.add(found[field]);
  }
  for (const field of pairFields)
    if (found[field] === void 0) {
      found[field] = usualNames[field].map((name) => columns.find(name)).find((at) => at >= 0 && !taken.has(at)) ?? -1;
      if (found[field] >= 0) taken.add(found[field]);
    }
  for (const field of ["occupation", "skill"])
    if (found[field] < 0)
      throw columns.missing(
        usualNames[field].slice(0, field === "occupation" ? 5 : 4),
        `Say which column names the ${field}: columns: { ${field}: '…' } (--columns ${field}=…).`
      );
  return found;
}

export {
  pairFields,
  pairPositions
};
