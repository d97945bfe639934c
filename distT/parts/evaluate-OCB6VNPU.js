import {
  lensOptions,
  withAskedFactors,
  withAskedLens
} from "./chunk-MA3ZKWYH.js";
import {
  measureNamed,
  measures,
  usualMeasures
} from "./chunk-JPVNEU5X.js";
import {
  compositeWords,
  contestantNamed,
  usualContestants
} from "./chunk-R35IF5L2.js";
import {
  movesOfFile
} from "./chunk-EGXEOQBM.js";
import "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import "./chunk-LW2T5KZD.js";
import "./chunk-E2C2RU5O.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  askedTable,
  openData,
  searchOf
} from "./chunk-6OU66TWY.js";
import {
  countText,
  counted,
  percentText
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  signedText
} from "./chunk-FXXZ6TKS.js";
import {
  evaluation
} from "./chunk-6PYWHFF2.js";
import {
  ignoring,
  measureNames,
  movesTruth,
  requiringLayer,
  siblingTruth,
  truthFromRows
} from "./chunk-HMV4JTHX.js";
import "./chunk-K3O7JQBL.js";
import {
  profileKinds
} from "./chunk-6DYBGVW7.js";
import "./chunk-AUVF6PPU.js";
import "./chunk-CMCLFQ5K.js";
import "./chunk-L3HKNVZG.js";
import "./chunk-Z5NI7ZL3.js";
import "./chunk-YENPQ52R.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  anyNumber,
  csvOption,
  dataOptions,
  listed,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import {
  underBar
} from "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-5TTYG6ZW.js";
import "./chunk-VHPYVPTN.js";
import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/cli/ask/evidence.ts
import { basename } from "node:path";
import { cleanText } from "../core.js";
var evidenceOptions = [
  {
    flags: "-u, --unit <unit>",
    description: "what the file names",
    choices: ["occupation", "group"],
    default: "occupation"
  },
  { flags: "--directed", description: "a pair says nothing about its reverse" },
  { flags: "--columns <names>", description: "columns of both names and of the gain: from,to,gain", parse: listed },
  {
    flags: "--gains <words>",
    description: "gains of words in that column: high=3,low=1; above 0 is relevant, blank is not counted",
    parse: listed
  },
  {
    flags: "--moves <file>",
    description: "counted moves as the evidence, in place of a file of judged pairs: from, to, count"
  },
  {
    flags: "--relevant <gain>",
    description: "with --question moves: least gain of a pair that is right (default: any above 0)",
    parse: anyNumber
  },
  { flags: "--ignore <file>", description: "pairs that are not to be counted, neither right nor wrong" },
  { flags: "--candidates <file>", description: "only these occupations ask and answer: ids or codes, first column" },
  { flags: "--layer <name>", description: "only occupations with a requirement in this layer" }
];
async function evidenceOf(index, call) {
  const path = call.arguments[0];
  const columns = columnsOf(call);
  const truth = path === void 0 ? await evidenceWithout(index, call) : await judgedPairs(path, columns, call);
  const ignored = call.text("ignore");
  if (ignored === void 0) return truth;
  const { rows, columns: read } = await pairsOf(ignored, columns);
  const pairs = truthFromRows(rows, { name: basename(ignored), columns: { from: read.from, to: read.to } });
  return ignoring(truth, pairs.judgements);
}
async function judgedPairs(path, columns, call) {
  if (call.text("moves") !== void 0) throw new UsageError("Give a file of judged pairs or --moves, not both.");
  const read = await pairsOf(path, columns);
  return truthFromRows(read.rows, {
    name: basename(path),
    unit: call.text("unit") === "group" ? "group" : "occupation",
    directed: call.flag("directed"),
    columns: read.columns
  });
}
async function evidenceWithout(index, call) {
  const moves2 = call.text("moves");
  return moves2 === void 0 ? siblingTruth(index) : movesTruth(await movesOfFile(moves2));
}
async function candidatesOf(index, call) {
  const layer = call.text("layer");
  const path = call.text("candidates");
  const inLayer = layer === void 0 ? void 0 : requiringLayer(index, layer);
  if (path === void 0) return inLayer;
  const { rows } = await askedTable(path, { headed: false });
  const names = new Set(Array.from(rows, ([first = ""]) => cleanText(first)).filter((name) => name !== ""));
  return (occupation) => (names.has(occupation.id) || names.has(occupation.code)) && (inLayer === void 0 || inLayer(occupation));
}
async function pairsOf(path, asked) {
  const { recordsOf } = await import("./read-records-B5WINPI5.js");
  const table = await askedTable(path);
  const [[from, to] = []] = table.rows;
  return { rows: recordsOf(table), columns: { from, to, ...asked } };
}
function columnsOf(call) {
  const [from, to, gain] = call.list("columns");
  const gains = call.list("gains").map((pair) => {
    const at = pair.lastIndexOf("=");
    const { value } = statedNumber(pair.slice(at + 1));
    if (at < 0 || value === null)
      throw new UsageError(`--gains takes words and numbers, high=3,low=1; "${pair}" is none.`);
    return [cleanText(pair.slice(0, at)), value];
  });
  return {
    ...from === void 0 ? {} : { from },
    ...to === void 0 ? {} : { to },
    ...gain === void 0 ? {} : { gain },
    ...gains.length === 0 ? {} : { gains: Object.fromEntries(gains) }
  };
}

// src/cli/commands/evaluate-answers.ts
import { findConcept } from "../core.js";

// src/cli/ask/asked-indicators.ts
async function withAskedIndicators(index, call) {
  if (call.list("indicator").length === 0 && call.list("attributes").length === 0) return index;
  const { createCatalogue } = await import("../core.js");
  const { withStoredLens } = await import("./with-stored-lens-JTMYQQIQ.js");
  const { ids, codes, groupCodes } = index.occupations;
  const labels = index.occupations.labels().all();
  const named = createCatalogue({
    source: index.meta.source,
    occupations: ids.all().map((id, row) => ({
      id,
      label: labels[row],
      ...codes.at(row) === "" ? {} : { code: codes.at(row) },
      ...groupCodes.at(row) === "" ? {} : { groupCode: groupCodes.at(row) }
    })),
    skills: [{ id: index.skills.ids.at(0), label: index.skills.labels().at(0) }],
    requirements: []
  });
  const { lens } = await withAskedLens(named, call);
  return lens === void 0 ? index : withStoredLens(index, lens);
}

// src/cli/tell/estimate-text.ts
function intervalText({ low, high }, figure2) {
  return Number.isNaN(low) ? "" : `${figure2(low)}–${figure2(high)}`;
}
function differenceText({ mean, low, high }) {
  const signed = (value) => signedText(value, 3);
  return Number.isNaN(low) ? signed(mean) : `${signed(mean)} (${signed(low)} to ${signed(high)})`;
}
var figure = (value) => Number.isNaN(value) ? "–" : value.toFixed(3);
var estimateHeader = (name) => [name, `${name} low`, `${name} high`];
var estimateCells = ({ mean, low, high }) => [mean, low, high].map((value) => Number.isNaN(value) ? void 0 : value);
var withInterval = (estimate) => `${figure(estimate.mean)}${Number.isNaN(estimate.low) ? "" : ` (${intervalText(estimate, figure)})`}`;
function secondsColumn({ styles }) {
  return {
    title: "seconds",
    cell: ({ seconds }) => seconds === void 0 ? "" : seconds.toFixed(1),
    align: "right",
    style: styles.dim
  };
}

// src/cli/tell/measure-words.ts
var words = {
  "nDCG@k": "how well the first k are ordered, the best matches first; 1 for the best possible order, 0 for none of them",
  "recall@k": "how much of all that is right stands among the first k; 0 to 1",
  MAP: "how early all that is right comes: the share that is right down to each of it, averaged; 0 to 1",
  MRR: "1 ÷ the place of the first right answer, averaged: 1 for always first, 0.5 for always second",
  AUC: "how often something right stands above something that is not; 1 for always, 0.5 for chance",
  Spearman: "how far two orders agree: 1 for the same, 0 for nothing in common, −1 for the reverse",
  "hit rate at k": "how often the right answer stands among the first k; 0 to 1",
  "near from": "the likeness from which an occupation is a move",
  precision: "how many of the moves found are right; 0 to 1",
  recall: "how many of the right moves are found; 0 to 1",
  "moves of a start": "how many moves an occupation has: a tenth have fewer than the first, half more than the second",
  none: "occupations without any move",
  "R²": "how much of the differences between occupations is told: 1 for all, 0 for no more than their mean tells",
  error: "how far an estimate lies from the figure, on average, in the unit of the indicator",
  cover: "how many figures lie inside the interval stated for them",
  "group mean": "R² where the mean of an occupation’s group is taken instead; digits of the group’s code",
  "most alike": "R² where the mean of the k occupations most alike is taken instead"
};
function measureLines({ styles, width }, shown, k = 10) {
  const named = shown.map(
    (name) => [name.replace(/\bk$/, String(k)), words[name].replace(/\bk\b/, String(k))]
  );
  const room = Math.max(...named.map(([name]) => name.length)) + 4;
  return named.flatMap(
    ([name, sentence]) => wrapped(sentence, width - room).map((line, i) => styles.dim(`  ${(i === 0 ? name : "").padEnd(room - 2)}${line}`))
  );
}
function intervalLines({ styles, width }, { of = "", drawn, resamples, seed }) {
  const text = `Intervals${of === "" ? "" : ` of ${of}`} hold with 95 % confidence: the ${drawn} were drawn anew, with repetition, ${countText(resamples)} times (seed ${seed}). A difference whose interval contains 0 is not shown to be one.`;
  return wrapped(text, width - 2).map((line) => styles.dim(`  ${line}`));
}

// src/cli/tell/evaluation-lines.ts
function evaluationTable({ methods }) {
  return { header: csvHeader, rows: methods.map(csvRow) };
}
var csvHeader = /* @__PURE__ */ (() => [
  "method",
  .../* @__PURE__ */ measureNames.flatMap((name) => [
    name,
    `${name} low`,
    `${name} high`,
    `${name} difference`,
    `${name} difference low`,
    `${name} difference high`
  ])
])();
function csvRow({ name, measures: measures2, difference }) {
  const numbers = (value) => [value?.mean, value?.low, value?.high].map((number) => Number.isNaN(number) ? void 0 : number);
  return [
    name,
    ...measureNames.flatMap((measure) => [...numbers(measures2[measure]), ...numbers(difference?.[measure])])
  ];
}
function evaluationLines(screen, { truth, groups, k, baseline, resamples, seed, methods }) {
  const shown = {
    ndcg: `nDCG@${k}`,
    recall: `recall@${k}`,
    map: "MAP",
    mrr: "MRR",
    auc: "AUC",
    spearman: "Spearman"
  };
  const columns = [
    { title: "method", cell: ({ name }) => name, style: screen.styles.bold, flexible: true },
    ...measureNames.map(
      (name) => ({
        title: shown[name],
        cell: ({ measures: measures2 }) => figure(measures2[name].mean),
        align: "right"
      })
    ),
    { title: `${shown.ndcg} between`, cell: ({ measures: measures2 }) => intervalText(measures2.ndcg, figure) },
    {
      title: `against ${baseline}`,
      cell: ({ difference }) => difference ? differenceText(difference.ndcg) : "",
      style: screen.styles.accent
    },
    secondsColumn(screen)
  ];
  return [
    ...heading(screen, `How well methods find ${saidBy(truth.name)}`),
    `  ${counted(truth.queries, truth.unit)} asked (gain above 0 is relevant), ${counted(truth.candidates, "candidate")} each; ${countText(truth.known)} of ${counted(truth.judgements, "judgement")} known here (${percentText(truth.share)})${truth.ignored > 0 ? `, ${countText(truth.ignored)} not counted` : ""}.`,
    ...groups === void 0 ? [] : [
      `  Groups add up the ${groups === "ranks" ? "reciprocal ranks" : "scores"} of their occupations' best answers.`
    ],
    "",
    ...tableLines(screen, columns, methods),
    "",
    ...measureLines(screen, ["nDCG@k", "recall@k", "MAP", "MRR", "AUC", "Spearman"], k),
    ...resamples === 0 ? [] : intervalLines(screen, { of: shown.ndcg, drawn: `${truth.unit}s`, resamples, seed })
  ];
}
function saidBy(name) {
  return name === "siblings" ? "occupations of the same group" : `what ${name} says`;
}
function adjacencyTable({ measures: measures2 }) {
  return {
    header: ["measure", ...estimateHeader("hit rate"), ...estimateHeader("mrr")],
    rows: measures2.map(({ name, hitRate, mrr }) => [name, ...estimateCells(hitRate), ...estimateCells(mrr)])
  };
}
function adjacencyLines(screen, answer) {
  const { cases, occupations, k, profile, seed, resamples, measures: measures2 } = answer;
  const columns = [
    { title: "measure", cell: ({ name }) => name, style: screen.styles.bold, flexible: true },
    { title: `hit rate at ${k}`, cell: ({ hitRate }) => withInterval(hitRate) },
    { title: "MRR", cell: ({ mrr }) => withInterval(mrr) },
    {
      title: `against ${measures2[0]?.name ?? ""}`,
      cell: ({ difference }) => difference ? differenceText(difference.hitRate) : "",
      style: screen.styles.accent
    },
    secondsColumn(screen)
  ];
  return [
    ...heading(screen, "How well hidden skills are found again"),
    `  ${counted(cases, "essential skill")} hidden, one at a time, from ${counted(occupations, "occupation")} that do not count as neighbours themselves; asked with ${profile === "all" ? "all other skills" : "the other essential skills"}.`,
    "",
    ...tableLines(screen, columns, measures2),
    "",
    ...measureLines(screen, ["hit rate at k", "MRR"], k),
    ...resamples === 0 ? [] : intervalLines(screen, { drawn: "occupations", resamples, seed })
  ];
}
function profilesTable({ results }) {
  return {
    header: ["profiles", "skills", "count", ...estimateHeader("mrr"), ...estimateHeader("hit rate")],
    rows: results.map(({ kind, size, profiles: profiles2, mrr, hitRate }) => [
      kind,
      size,
      profiles2,
      ...estimateCells(mrr),
      ...estimateCells(hitRate)
    ])
  };
}
var profileWords = {
  exact: "as they are",
  siblings: "half replaced by a sibling skill",
  noisy: "half as many of anybody’s added",
  typed: "named in other words, every second mistyped"
};
function profilesLines(screen, { k, seed, resamples, results }) {
  const columns = [
    { title: "profiles", cell: ({ kind }) => profileWords[kind], style: screen.styles.bold, flexible: true },
    { title: "skills", cell: ({ size }) => String(size), align: "right" },
    { title: "MRR", cell: ({ mrr }) => withInterval(mrr) },
    { title: `hit rate at ${k}`, cell: ({ hitRate }) => withInterval(hitRate) },
    { title: "made up", cell: ({ profiles: profiles2 }) => countText(profiles2), align: "right", style: screen.styles.dim },
    secondsColumn(screen)
  ];
  return [
    ...heading(screen, "How well the occupation of a made-up profile is found again"),
    "  Skills are drawn from the essential ones of an occupation; the answer should be that occupation.",
    ...typedLines(results),
    "",
    ...tableLines(screen, columns, results),
    "",
    ...measureLines(screen, ["hit rate at k", "MRR"], k),
    ...resamples === 0 ? [] : intervalLines(screen, { drawn: "profiles", resamples, seed })
  ];
}
function typedLines(results) {
  return results.flatMap(
    ({ typed, size }) => typed === void 0 ? [] : [
      `  Of ${size} typed names each, ${percentText(typed.understood)} are understood for certain, ${percentText(typed.mistaken)} taken for another skill.`
    ]
  );
}

// src/cli/tell/indicator-evaluation-lines.ts
var digits = ["1", "2", "3", "4"];
function indicatorsTable({ indicators: indicators2 }) {
  return {
    header: [
      "indicator",
      "seed",
      "r2",
      "spearman",
      "mae",
      "cover",
      "knn",
      ...digits.map((length) => `group mean ${length}`),
      "occupations",
      "codes",
      "estimated"
    ],
    rows: indicators2.flatMap(
      ({ id, given, mean, deals }) => [...mean === null ? [] : [{ seed: "mean", ...mean }], ...deals].map((deal) => [
        id,
        deal.seed,
        deal.r2,
        deal.spearman,
        deal.mae,
        deal.cover,
        deal.knn,
        ...digits.map((length) => deal.groupMeans[length]),
        deal.occupations,
        deal.codes,
        given ? "yes" : "no"
      ])
    )
  };
}
function indicatorsLines(screen, answer) {
  const { indicators: indicators2, level, folds, seed, neighbours } = answer;
  const figure2 = (value) => value === void 0 ? "–" : value.toFixed(3);
  const of = (measure) => (one) => figure2(one.mean?.[measure]);
  const columns = [
    { title: "indicator", cell: ({ id }) => id, style: screen.styles.bold, flexible: true },
    { title: "R²", cell: of("r2"), align: "right", style: screen.styles.accent },
    { title: "least–most", cell: ({ deals }) => deals.length === 0 ? "" : spreadText(deals.map(({ r2 }) => r2)) },
    { title: "Spearman", cell: of("spearman"), align: "right" },
    { title: "error", cell: of("mae"), align: "right" },
    { title: "cover", cell: ({ mean }) => mean === null ? "–" : percentText(mean.cover), align: "right" },
    { title: "group mean", cell: bestGroup, align: "right" },
    { title: "most alike", cell: of("knn"), align: "right" },
    { title: "figures", cell: ({ mean }) => countText(mean?.occupations ?? 0), align: "right", minor: true },
    { title: "lenders", cell: ({ mean }) => countText(mean?.codes ?? 0), align: "right", minor: true },
    { title: "estimated", cell: ({ given }) => given ? "yes" : "no" }
  ];
  return [
    ...heading(screen, "How well skills tell what is not known of occupations"),
    `  Figures were hidden in ${folds} folds, all that share a lender together, dealt from seed ${seed} on; intervals are to hold ${percentText(level)}.`,
    "",
    ...tableLines(screen, columns, indicators2),
    "",
    ...measureLines(screen, ["R²", "Spearman", "error", "cover", "group mean", "most alike"], neighbours),
    ...indicators2.flatMap(({ id, reason }) => reason === void 0 ? [] : [`  ${id}: ${reason}`])
  ];
}
function spreadText(values) {
  return `${Math.min(...values).toFixed(3)}–${Math.max(...values).toFixed(3)}`;
}
function bestGroup({ mean }) {
  const [best] = Object.entries(mean?.groupMeans ?? {}).sort(([, a], [, b]) => b - a);
  return best === void 0 ? "–" : `${best[1].toFixed(3)} (${best[0]})`;
}

// src/cli/tell/move-evaluation-lines.ts
function movesTable({ methods }) {
  return {
    header: [
      "method",
      "near",
      ...estimateHeader("precision"),
      ...estimateHeader("recall"),
      "moves low tenth",
      "moves median",
      "moves high tenth",
      "starts without"
    ],
    rows: methods.map(({ name, near, precision, recall, moves: moves2 }) => [
      name,
      near,
      ...estimateCells(precision),
      ...estimateCells(recall),
      moves2.lowTenth,
      moves2.median,
      moves2.highTenth,
      moves2.none
    ])
  };
}
function movesLines(screen, { truth, relevant, seed, resamples, methods }) {
  const columns = [
    { title: "method", cell: ({ name }) => name, style: screen.styles.bold, flexible: true },
    { title: "near from", cell: ({ near }) => figure(near), align: "right" },
    { title: "precision", cell: ({ precision }) => withInterval(precision) },
    { title: "recall", cell: ({ recall }) => withInterval(recall) },
    {
      title: "moves of a start: 10, 50, 90 %",
      cell: ({ moves: moves2 }) => [moves2.lowTenth, moves2.median, moves2.highTenth].map(countText).join(", "),
      align: "right"
    },
    { title: "none", cell: ({ moves: moves2 }) => countText(moves2.none), align: "right" },
    {
      title: `precision against ${methods[0]?.name ?? ""}`,
      cell: ({ difference }) => difference ? differenceText(difference.precision) : "",
      style: screen.styles.accent
    },
    secondsColumn(screen)
  ];
  return [
    ...heading(
      screen,
      `How far moves ${truth.name === "siblings" ? "lead to occupations of the same group" : `agree with what ${truth.name} says`}`
    ),
    `  ${counted(truth.queries, truth.unit)} asked; a pair is right from a gain ${relevant === "above 0" ? "above 0" : `of ${relevant}`} on; ${countText(truth.known)} of ${counted(truth.judgements, "judgement")} known here (${percentText(truth.share)})${truth.directed ? ", one way each" : ", both ways"}.`,
    ...truth.unit === "group" ? [
      "  A move between groups counts 1 / (occupations of the one × of the other); moves within a group are not judged."
    ] : [],
    "",
    ...tableLines(screen, columns, methods),
    "",
    ...measureLines(screen, ["near from", "precision", "recall", "moves of a start", "none"]),
    ...resamples === 0 ? [] : intervalLines(screen, { drawn: "starts", resamples, seed })
  ];
}

// src/cli/commands/evaluate-answers.ts
var similar = async (index, call, asked) => {
  const baseline = call.text("baseline");
  const candidates = await candidatesOf(index, call);
  const contestants = namedMethods(call, usualContestants).map((name) => contestantNamed(index, name));
  const evidence = await evidenceOf(index, call);
  const groups = call.text("groups") === "scores" ? "scores" : "ranks";
  const result = await underBar(
    "asking every method",
    (onProgress) => evaluation(index, contestants, evidence, { ...asked, groups, baseline, candidates, onProgress })
  );
  return {
    json: result,
    csv: () => evaluationTable(result),
    text: (screen) => evaluationLines(screen, result)
  };
};
var moves = async (index, call, { k: _, ...asked }) => {
  const { moveEvaluation } = await import("./move-evaluation-A5UILTRB.js");
  const contestants = namedMethods(call, ["default"]).map((name) => contestantNamed(index, name));
  const evidence = await evidenceOf(index, call);
  const candidates = await candidatesOf(index, call);
  const result = await underBar(
    "looking up moves",
    (onProgress) => moveEvaluation(index, contestants, evidence, {
      ...asked,
      relevant: call.number("relevant"),
      candidates,
      onProgress
    })
  );
  return { json: result, csv: () => movesTable(result), text: (screen) => movesLines(screen, result) };
};
var adjacent = async (index, call, asked) => {
  const { adjacencyEvaluation } = await import("./adjacency-evaluation-B3HPUCJS.js");
  const measures2 = namedMethods(call, usualMeasures).map((name) => measureNamed(name).make());
  const profile = call.text("profile") === "all" ? "all" : "essential";
  const result = await underBar(
    "hiding skills and finding them",
    (onProgress) => adjacencyEvaluation(index, measures2, { ...asked, cases: call.number("cases"), profile, onProgress })
  );
  return {
    json: result,
    csv: () => adjacencyTable(result),
    text: (screen) => adjacencyLines(screen, result)
  };
};
var profiles = async (index, call, asked) => {
  refuseMethods(call);
  const { profileEvaluation } = await import("./profile-evaluation-ZEXIKEZS.js");
  const kinds = call.list("people").map(peopleNamed);
  const read = await skillReader(index);
  const result = await underBar(
    "making up people and finding their occupations",
    (onProgress) => profileEvaluation(index, {
      ...asked,
      profiles: call.number("cases"),
      kinds: kinds.length > 0 ? kinds : void 0,
      read,
      onProgress
    })
  );
  return { json: result, csv: () => profilesTable(result), text: (screen) => profilesLines(screen, result) };
};
var indicators = async (index, call, { seed }) => {
  refuseMethods(call);
  const { indicatorEvaluation } = await import("./indicator-evaluation-JYH634B6.js");
  const carrying = await withAskedIndicators(index, call);
  const result = await underBar(
    "hiding figures and estimating them",
    (onProgress) => indicatorEvaluation(carrying, { seed, onProgress })
  );
  return { json: result, csv: () => indicatorsTable(result), text: (screen) => indicatorsLines(screen, result) };
};
var answers = { similar, moves, adjacent, profiles, indicators };
function namedMethods(call, usual) {
  const typed = call.list("methods");
  return typed.length > 0 ? typed : usual;
}
function refuseMethods(call) {
  if (call.list("methods").length > 0)
    throw new UsageError("--methods goes with --question similar, moves or adjacent.");
}
function peopleNamed(name) {
  const kind = profileKinds.find((known) => known === name);
  if (kind === void 0) throw new UsageError(`No made-up people "${name}". Known: ${profileKinds.join(", ")}.`);
  return kind;
}
async function skillReader(index) {
  const [search, { understand }] = await Promise.all([searchOf(index), import("./create-search-PRFPXARS.js")]);
  return (typed) => {
    const understood = understand(search, typed, { kind: "skills" });
    return understood.status === "certain" ? findConcept(index, "skills", understood.id).row : null;
  };
}

// src/cli/commands/evaluate.ts
var evaluateCommand = /* @__PURE__ */ (() => ({
  name: "evaluate",
  summary: "which way of comparing is best, on your own evidence",
  description: /* @__PURE__ */ [
    "Holds methods against pairs that somebody judged: a CSV file whose first two columns name occupations by id or code,",
    'or groups by code, with a column "gain" if some pairs are better than others: above 0 is relevant, 0 is not, blank is not counted. Without a file, occupations of the same',
    `group are the evidence. Methods: any of "info --methods", with a weighting after @; ${/* @__PURE__ */ compositeWords.map(([name]) => name).join(", ")}; several joined by +.`
  ].join(" "),
  arguments: [{ name: "[truth]", description: "CSV file of judged pairs" }],
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !flags.startsWith("--lang")),
    csvOption,
    {
      flags: "-q, --question <name>",
      description: "what is judged: similar (pairs of occupations or groups), moves (what transitions lists), adjacent (hidden skills), profiles (made-up people), indicators (hidden figures)",
      choices: /* @__PURE__ */ Object.keys(answers),
      default: "similar"
    },
    {
      flags: "-m, --methods <names>",
      description: `default: ${/* @__PURE__ */ usualContestants.join(",")}; with --question adjacent, of ${/* @__PURE__ */ Object.keys(measures).join(", ")}: ${/* @__PURE__ */ usualMeasures.join(",")}`,
      parse: listed
    },
    { flags: "--baseline <name>", description: "compare with this one (default: the first)" },
    ...evidenceOptions,
    {
      flags: "--groups <sum>",
      description: "how answers add up to a group’s, with --unit group",
      choices: ["ranks", "scores"],
      default: "ranks"
    },
    {
      flags: "--profile <skills>",
      description: "with --question adjacent: what is left to go by",
      choices: ["essential", "all"],
      default: "essential"
    },
    {
      flags: "--people <kinds>",
      description: "with --question profiles: which of exact, siblings, noisy, typed (default: all)",
      parse: listed
    },
    { flags: "--cases <count>", description: "with --question adjacent or profiles: how many", parse: wholeNumber },
    {
      flags: "--factors [rank]",
      description: "build factors first, for latent, default and fused",
      parse: wholeNumber
    },
    .../* @__PURE__ */ lensOptions.filter(({ flags }) => !/^--(no-estimates|borrow-ratings)/.test(flags)),
    { flags: "-k, --length <count>", description: "length of the list that counts", default: 10, parse: wholeNumber },
    { flags: "--seed <number>", description: "seed of the intervals", default: 1, parse: wholeNumber },
    {
      flags: "--resamples <count>",
      description: "bootstrap resamples behind the intervals",
      default: 1e3,
      parse: wholeNumber
    }
  ],
  examples: [
    ["evaluate", "how well occupations of the same group are found in the sample"],
    ["evaluate pairs.csv --data esco.skg --methods jaccard,cosine@rarity,fused", "your own pairs, three methods"],
    [
      "evaluate judged.csv --unit group --factors --csv > table.csv",
      "pairs of groups, with factors, for a spreadsheet"
    ],
    ["evaluate --methods jaccard,jaccard+features --baseline jaccard", "is a fusion better than one of its parts?"],
    [
      "evaluate judged.csv --unit group --directed --question moves --relevant 1 --data esco.skg",
      "how far moves agree with judgements"
    ],
    ["evaluate --question moves --moves counted.csv --data esco.skg", "how far they agree with moves people made"],
    ["evaluate --question adjacent --data esco.skg", "how well skills to learn next are suggested"],
    ["evaluate --question adjacent --methods neighbours,ease,blend --data esco.skg", "the same by a linear model"],
    ["evaluate --question profiles --data esco.skg", "how well people are told their occupation"],
    [
      "evaluate --question indicators --data esco.skg --indicator exposure.csv --crosswalk esco-onet.csv",
      "how well skills tell an indicator of your own"
    ]
  ],
  run: async (call) => {
    const opened = await openData(call);
    const index = await withAskedFactors(opened, call);
    const asked = {
      k: call.number("length") ?? 10,
      seed: call.number("seed") ?? 1,
      resamples: call.number("resamples") ?? 1e3,
      clock: clockOf(call)
    };
    return { ...await answers[call.text("question") ?? "similar"](index, call, asked), index: opened };
  }
}))();
function clockOf(call) {
  return call.flag("json") || call.flag("csv") ? void 0 : () => performance.now();
}
export {
  evaluateCommand
};
