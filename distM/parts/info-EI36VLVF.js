import {
  metricWords,
  weightingWords
} from "./chunk-GIHZ5NUX.js";
import {
  heading,
  sectionLine
} from "./chunk-VUEIPFPS.js";
import {
  openData
} from "./chunk-6OU66TWY.js";
import {
  bytesText,
  countText,
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  sourceText
} from "./chunk-FXXZ6TKS.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  csvOption,
  dataOptions
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/info.ts
import { sourceName } from "../core.js";
import { coreBytes, coreSections } from "../core.js";
import { indexIndicators } from "../core.js";
var infoCommand = /* @__PURE__ */ (() => ({
  name: "info",
  summary: "what a data set or a saved index holds",
  description: "Source, languages, counts, every section of the index with its bytes, and the issues met when it was read.",
  arguments: [{ name: "[paths...]", description: "the same as --data" }],
  options: [
    ...dataOptions,
    csvOption,
    { flags: "--methods", description: "list the methods and weightings that --method and --weighting take" }
  ],
  examples: [
    ["info", "the embedded sample"],
    ["info esco.skg", "a saved index"],
    ["info --methods", "how occupations can be compared"]
  ],
  run: async (call) => {
    if (call.flag("methods")) return methodsAnswer();
    const index = await openData(call, call.arguments);
    const sections = sectionsOf(index);
    const { meta } = index;
    return {
      json: {
        source: meta.source,
        furtherSources: meta.furtherSources ?? [],
        indicators: indicatorsOf(index),
        language: meta.language,
        languages: meta.languages,
        counts: meta.counts,
        layers: meta.layers,
        tags: meta.tags,
        kinds: meta.kinds,
        weighting: meta.weighting,
        made: meta.sections ?? {},
        issues: meta.issues,
        bytes: { total: index.byteLength, core: coreBytes(index) },
        sections
      },
      csv: () => ({
        header: ["section", "bytes", "core"],
        rows: sections.map(({ name, bytes, core }) => [name, bytes, String(core)])
      }),
      text: (screen) => infoLines(screen, index, sections),
      index
    };
  }
}))();
function indicatorsOf(index) {
  return indexIndicators(index).map(({ facts: { id, label }, estimate }) => ({
    id,
    label,
    estimated: estimate === null ? null : estimate.given
  }));
}
function sectionsOf(index) {
  return [...index.sections].map(([name, { byteLength }]) => ({
    name,
    bytes: byteLength,
    core: coreSections.includes(name)
  }));
}
function infoLines(screen, index, sections) {
  const { meta } = index;
  const { licence, url, levelScale } = meta.source;
  const facts = [
    ["occupations", countText(meta.counts.occupations)],
    ["skills", countText(meta.counts.skills)],
    ["groups", countText(meta.counts.groups)],
    ["requirements", `${countText(meta.counts.requirements)} (${meta.kinds.join(", ")})`],
    ["skill relations", countText(meta.counts.skillRelations)],
    ["languages", meta.languages.join(", ")],
    ["layers", meta.layers.join(", ")],
    ["tags", meta.tags.join(", ") || "none"],
    ["level", levelScale ?? "not stated"],
    ["weighting", meta.weighting.name],
    ["licence", licence ?? "not stated"],
    ...(meta.furtherSources ?? []).map((source) => [
      "also from",
      `${sourceText({ source })}, ${source.licence ?? "licence not stated"}`
    ]),
    ...indicatorsOf(index).map(({ id, label, estimated }) => [
      "indicator",
      `${label} (${id})${estimated === null ? "" : estimated ? ", estimated where unknown" : ", too hard to estimate"}`
    ]),
    ["from", url ?? "not stated"],
    ["size", `${bytesText(index.byteLength)}, of which ${bytesText(coreBytes(index))} core`]
  ];
  const issues = Object.entries(meta.issues);
  return [
    ...heading(screen, sourceName(index)),
    "",
    ...tableLines(
      screen,
      [
        { title: "", cell: ([name]) => name, style: screen.styles.dim },
        { title: "", cell: ([, value]) => value, flexible: true }
      ],
      facts,
      { header: false }
    ),
    "",
    sectionLine(screen, "Sections", countText(sections.length)),
    ...tableLines(
      screen,
      [
        { title: "name", cell: ({ name }) => name },
        { title: "bytes", cell: ({ bytes }) => bytesText(bytes), align: "right" },
        { title: "", cell: ({ core }) => core ? "core" : "optional", style: screen.styles.dim }
      ],
      sections
    ),
    "",
    sectionLine(screen, "Issues met when it was read", issues.length === 0 ? "none" : ""),
    ...tableLines(
      screen,
      [
        { title: "", cell: ([, count]) => countText(count), align: "right" },
        { title: "", cell: ([code]) => code }
      ],
      issues,
      { header: false }
    ),
    ...issues.length === 0 ? [] : [screen.styles.dim(`  ${counted(issues.length, "kind")}; skillgraph check PATH lists them one by one.`)]
  ];
}
async function methodsAnswer() {
  const { compositeWords } = await import("./contestants-SJCPGQCX.js");
  const methods = [
    ...metricWords.map(([{ name }, words]) => ({ name, words })),
    { name: "tversky:α,β", words: "α counts what only the first has, β what only the other has" },
    ...compositeWords.map(([name, words]) => ({ name, words }))
  ];
  const weightings = weightingWords.map(([{ name }, words]) => ({ name, words }));
  return {
    json: { methods, weightings },
    csv: () => ({
      header: ["kind", "name", "words"],
      rows: [
        ...methods.map(({ name, words }) => ["method", name, words]),
        ...weightings.map(({ name, words }) => ["weighting", name, words])
      ]
    }),
    text: (screen) => [
      sectionLine(screen, "Methods", "--method; with a weighting, cosine@rarity; several fused, jaccard+features"),
      ...namesAndWords(screen, methods),
      "",
      sectionLine(screen, "Weightings", "--weighting; products with *, such as essentialOnly*rarity"),
      ...namesAndWords(screen, weightings)
    ]
  };
}
function namesAndWords(screen, rows) {
  return tableLines(
    screen,
    [
      {
        title: "",
        cell: ({ name }) => name,
        style: screen.styles.accent
      },
      { title: "", cell: ({ words }) => words, flexible: true }
    ],
    rows,
    { header: false }
  );
}
export {
  infoCommand
};
