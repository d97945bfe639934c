import {
  skillParagraph
} from "./chunk-5YG44G33.js";
import {
  heading,
  sectionLine
} from "./chunk-VUEIPFPS.js";
import {
  namedByArguments
} from "./chunk-777AYDIE.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  countText,
  counted,
  percentText
} from "./chunk-LFKZB7GM.js";
import {
  padded,
  wrapped
} from "./chunk-KO5RFHX6.js";
import {
  csvOption,
  dataOptions
} from "./chunk-7F7QO62H.js";

// src/cli/commands/competences.ts
import { competences } from "../core.js";
var competencesCommand = /* @__PURE__ */ (() => ({
  name: "competences",
  summary: "an occupation's page: what it asks for, grouped",
  description: "Essential and optional, knowledge and skills, from what only this occupation needs to what everyone needs, with counts.",
  arguments: [{ name: "<occupation...>", description: "by any of its names, id or code" }],
  options: [...dataOptions, csvOption, { flags: "--long", description: "with descriptions, scope notes and links" }],
  examples: [
    ['competences "ICT operations manager"', "the page of an occupation in the sample"],
    ["competences 5120.1 --data esco.skg --long", "by code, with every description"],
    ["competences chef --csv", "one row per competence"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const subject = await namedByArguments(index, "occupations", call);
    const page = competences(index, subject.id, languageOf(call));
    const long = call.flag("long");
    return {
      json: page,
      csv: () => ({
        header: ["kind", "type", "reuseLevel", "id", "label", "importance", "requiredLevel", "degree", "tags"],
        rows: allCompetences(page).map((c) => [
          c.kind,
          c.type,
          c.reuseLevel,
          c.id,
          c.label,
          c.importance,
          c.requiredLevel,
          c.degree,
          c.tags.join(" ")
        ])
      }),
      text: (screen) => [
        ...heading(screen, page.subject.label, page.subject.code, subject.note),
        ...factLines(screen, page),
        "",
        ...groupLines(screen, page.groups, long)
      ],
      index
    };
  }
}))();
function allCompetences(page) {
  return page.groups.flatMap(({ buckets }) => buckets.flatMap((bucket) => bucket.competences));
}
function factLines(screen, { subject, counts, attributes }) {
  const { styles, width } = screen;
  const { group, level, levelScale, description, url, altLabels } = subject;
  const place = [
    group === void 0 ? "" : group.label === group.code ? group.label : `${group.code ?? ""} ${group.label}`.trim(),
    level === void 0 ? "" : `${levelScale ?? "level"} ${level}`
  ].filter((part) => part !== "");
  const kinds = ["essential", "optional", "rated"].filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
  const others = altLabels.slice(0, 4).join(", ") + (altLabels.length > 4 ? `, … (${altLabels.length})` : "");
  return [
    ...place.length === 0 ? [] : [place.join(" · ")],
    ...altLabels.length === 0 ? [] : wrapped(`also: ${others}`, width, "  ").map(styles.dim),
    ...description === void 0 ? [] : ["", ...wrapped(description, width)],
    ...url === void 0 ? [] : ["", styles.dim(url)],
    "",
    `${styles.bold(counted(counts.total, "competence"))} in ${counted(counts.groups, "group")}: ${kinds.join(", ")}`,
    ...attributeLines(screen, attributes)
  ];
}
function attributeLines(screen, attributes) {
  const sets = [...new Set(attributes.map(({ set }) => set))];
  return sets.flatMap((set) => {
    const values = attributes.filter((attribute) => attribute.set === set).map(({ name, value }) => `${name} ${value}`);
    return skillParagraph(screen, set, values, { leadWidth: 20 });
  });
}
function groupLines(screen, groups, long = false) {
  return groups.flatMap((group, i) => {
    const title = [...i === 0 ? [] : [""], sectionLine(screen, groupTitle(group), countText(group.count))];
    const filled = group.buckets.filter(({ count }) => count > 0);
    const only = filled.length === 1 && filled[0].reuseLevel === "unknown" ? filled[0] : null;
    if (only !== null) return [...title, ...memberLines(screen, "", only.competences, long)];
    return [
      ...title,
      ...group.buckets.flatMap(({ reuseLevel, count, competences: members }) => {
        const name = reuseLevel === "unknown" ? "reuse unknown" : reuseLevel;
        const figure = padded(count === 0 ? "–" : countText(count), 4, "right");
        return memberLines(screen, `  ${padded(name, LEAD - 9)} ${figure}   `, members, long);
      })
    ];
  });
}
function memberLines(screen, lead, members, long) {
  const head = lead === "" ? [] : [screen.styles.dim(lead.trimEnd())];
  if (long) return [...head, ...members.flatMap((member) => longLines(screen, member))];
  if (members.some(({ importance }) => importance !== void 0))
    return [...head, ...members.map((member) => ratedLine(screen, member))];
  const indent = lead === "" ? 2 : LEAD;
  const names = wrapped(members.map(({ label }) => label.replaceAll(" ", " ")).join(" · "), screen.width - indent);
  const lines = names.map((line) => line.replaceAll(" ", " "));
  return [
    `${screen.styles.dim(lead.padEnd(indent))}${lines[0] ?? ""}`.trimEnd(),
    ...lines.slice(1).map((line) => " ".repeat(indent) + line)
  ];
}
var LEAD = 30;
var typeWords = {
  skill: "skills and competences",
  knowledge: "knowledge",
  language: "languages",
  attitude: "attitudes",
  ability: "abilities",
  technology: "technologies",
  tool: "tools",
  activity: "activities",
  unknown: "competences"
};
var kindWords = {
  essential: "Essential ",
  optional: "Optional ",
  rated: "Rated "
};
function groupTitle({ kind, type, layer }) {
  const words = typeWords[type];
  return kindWords[kind] + words + (kind === "rated" && !words.startsWith(layer) ? ` (${layer})` : "");
}
function ratedLine({ styles }, { label, importance, requiredLevel }) {
  const figures = [
    importance === void 0 ? "" : percentText(importance),
    requiredLevel === void 0 ? "" : styles.dim(`level ${percentText(requiredLevel)}`)
  ];
  return `    ${padded(figures[0], 7, "right")}  ${padded(label, 44)}  ${figures[1]}`.trimEnd();
}
function longLines({ styles, width }, { label, tags, description, scopeNote, url, importance }) {
  const extras = [...tags, ...importance === void 0 ? [] : [percentText(importance)]];
  return [
    `    ${styles.bold(label)}${extras.length === 0 ? "" : `  ${styles.accent(extras.join(" · "))}`}`,
    ...[description, scopeNote === void 0 ? void 0 : `Note: ${scopeNote}`].filter((text) => text !== void 0).flatMap((text) => wrapped(text, width - 6).map((line) => `      ${line}`)),
    ...url === void 0 ? [] : [styles.dim(`      ${url}`)]
  ];
}

export {
  competencesCommand,
  groupLines,
  groupTitle
};
