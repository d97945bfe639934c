import {
  methodSentence
} from "./chunk-V77VS7X6.js";
import {
  comparisonOf
} from "./chunk-PYV6RBPG.js";
import {
  heading,
  sectionLine
} from "./chunk-VUEIPFPS.js";
import {
  bothNamed,
  bothNotes
} from "./chunk-777AYDIE.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  bar,
  countText,
  counted,
  percentText,
  scoreText
} from "./chunk-LFKZB7GM.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";
import {
  csvOption,
  dataOptions,
  limitOption,
  methodOptions
} from "./chunk-7F7QO62H.js";

// src/cli/commands/explain.ts
import { explanation } from "../core.js";
var explainCommand = /* @__PURE__ */ (() => ({
  name: "explain",
  summary: "why two occupations score as they do",
  description: "What each shared skill adds to the score, what only one side asks for, how much of each the other covers, and where the score stands among all of the first one.",
  arguments: [{ name: "<from-to...>", description: "two occupations by any of their names, id or code" }],
  options: [...dataOptions, csvOption, /* @__PURE__ */ limitOption(15), ...methodOptions],
  examples: [
    ['explain "ICT operations manager" "ICT project manager"', "two occupations of the sample"],
    [
      "explain cook chef --method coverage --weighting rarity",
      "what of a chef a cook covers, rare skills counting more"
    ],
    ["explain cook chef --json", "every number, unrounded"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const [from, to] = await bothNamed(index, call);
    const result = explanation(index, from.input, to.input, {
      ...await comparisonOf(index, call),
      ...languageOf(call)
    });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    const limit = call.number("limit") ?? 15;
    return {
      json: result,
      csv: () => ({
        header: ["side", "id", "label", "contribution", "share", "kindFrom", "kindTo", "degree"],
        rows: csvRows(result)
      }),
      text: (screen) => [
        ...heading(screen, `${from.label} and ${to.label}`, void 0, bothNotes(from, to)),
        ...explanationLines(screen, result, from.label, limit)
      ],
      index
    };
  }
}))();
function csvRows(result) {
  return [
    ...result.contributions.map((c) => [
      "both",
      c.id,
      c.label,
      c.contribution,
      c.share,
      c.kinds?.from,
      c.kinds?.to,
      c.degree
    ]),
    ...result.onlyFrom.map((c) => ["from", c.id, c.label, void 0, void 0, c.kind, void 0, c.degree]),
    ...result.onlyTo.map((c) => ["to", c.id, c.label, void 0, void 0, void 0, c.kind, c.degree])
  ];
}
function explanationLines(screen, result, from, limit) {
  const { styles, width } = screen;
  const to = result.target.label;
  const { score, percentile, coverage, contributions, indirect } = result;
  return [
    ...methodSentence(screen, result.asked.method),
    "",
    ...wrapped(
      `Score ${styles.bold(scoreText(score))}: ${standing(percentile.value, percentile.among)} for ${from}.`,
      width
    ),
    ...wrapped(`Of what ${to} asks for, ${from} has ${styles.bold(percentText(coverage.forward))}.`, width),
    ...wrapped(`Of what ${from} asks for, ${to} has ${styles.bold(percentText(coverage.backward))}.`, width),
    "",
    sectionLine(screen, "What both ask for", sharedFigure(contributions)),
    ...contributionLines(screen, contributions, limit),
    ...indirect === 0 ? [] : [`  ${percentText(indirect / score)} of the score is indirect: no single skill carries it.`],
    "",
    ...oneSidedLines(screen, `Asked for by ${to} alone`, result.onlyTo, limit),
    ...oneSidedLines(screen, `Asked for by ${from} alone`, result.onlyFrom, limit)
  ];
}
function standing(value, among) {
  const lower = Math.round(value * among);
  if (lower === among)
    return `the highest of ${among === 1 ? "the one other occupation" : `all ${countText(among)} other occupations`}`;
  if (value >= 0.5) return `higher than ${percentText(value)} of ${counted(among, "other occupation")}`;
  return `lower than ${percentText(1 - value)} of ${counted(among, "other occupation")}`;
}
function sharedFigure(contributions) {
  const counts = /* @__PURE__ */ new Map([["skill", 0]]);
  for (const { feature } of contributions) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].map(
    ([feature, count]) => feature === "group" ? counted(count, "group of skills", "groups of skills") : counted(count, feature)
  ).join(", ");
}
function contributionLines(screen, contributions, limit) {
  const ordered = [...contributions].sort(
    (a, b) => b.contribution - a.contribution || (a.degree ?? 0) - (b.degree ?? 0) || (a.id < b.id ? -1 : 1)
  );
  const shown = ordered.slice(0, limit);
  const rest = ordered.slice(limit);
  const most = Math.max(...contributions.map(({ share: share2 }) => share2), 0);
  const lines = tableLines(
    screen,
    [
      { title: "adds", cell: ({ contribution }) => scoreText(contribution), align: "right" },
      { title: "share", cell: ({ share: share2 }) => percentText(share2), align: "right" },
      { title: "", cell: ({ share: share2 }) => bar(most === 0 ? 0 : share2 / most, 8).padEnd(8), style: screen.styles.accent },
      { title: "skill", cell: featureLabels(contributions), style: screen.styles.bold, flexible: true },
      { title: "asked for as", cell: kindsText, style: screen.styles.dim, minor: true },
      {
        title: "by",
        cell: ({ degree }) => degree === void 0 ? "" : counted(degree, "occupation"),
        align: "right",
        style: screen.styles.dim,
        minor: true
      }
    ],
    shown
  );
  if (rest.length === 0) return lines;
  const share = rest.reduce((sum, each) => sum + each.share, 0);
  const added = rest.reduce((sum, each) => sum + each.contribution, 0);
  return [
    ...lines,
    screen.styles.dim(
      `  … and ${countText(rest.length)} more that add ${scoreText(added)} (${percentText(share)}); --limit shows more`
    )
  ];
}
function featureLabels(contributions) {
  const plain = ({ feature, label }) => feature === "skill" ? label : `${feature} ${label}`;
  const times = /* @__PURE__ */ new Map();
  for (const one of contributions) times.set(plain(one), (times.get(plain(one)) ?? 0) + 1);
  return (one) => times.get(plain(one)) === 1 ? plain(one) : `${plain(one)} (${one.code ?? one.id.slice(one.id.lastIndexOf("/") + 1)})`;
}
function kindsText({ kinds }) {
  if (kinds === void 0 || kinds.from === "rated" && kinds.to === "rated") return "";
  return kinds.from === kinds.to ? `${kinds.from} in both` : `${kinds.from} / ${kinds.to}`;
}
function oneSidedLines(screen, title, all, limit) {
  if (all.length === 0) return [];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return [
    sectionLine(screen, title, counted(all.length, "skill")),
    ...kinds.flatMap((kind) => {
      const labels = all.filter((each) => each.kind === kind).map(({ label }) => label);
      const more = labels.length > limit ? ` · … and ${countText(labels.length - limit)} more` : "";
      const names = labels.slice(0, limit).map((label) => label.replaceAll(" ", " "));
      return wrapped(`${kind}: ${names.join(" · ")}${more}`, screen.width - 2, "    ").map(
        (line) => `  ${line.replaceAll(" ", " ")}`
      );
    }),
    ""
  ];
}

export {
  explainCommand,
  explanationLines
};
