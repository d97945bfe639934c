import {
  directLines,
  routeLines,
  towardsLines
} from "./chunk-6GY27BNA.js";
import "./chunk-UZL6FQYL.js";
import {
  askedPair,
  fromToArgument,
  notUnderstoodLines,
  subjectOptions
} from "./chunk-IKX6RIZI.js";
import "./chunk-XTTSJP6H.js";
import {
  levelOption,
  moveOptions,
  moveOptionsOf,
  placesOf
} from "./chunk-EGXEOQBM.js";
import {
  comparisonOf
} from "./chunk-PYV6RBPG.js";
import {
  weightingNamed
} from "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import "./chunk-LW2T5KZD.js";
import "./chunk-E2C2RU5O.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  bothNotes
} from "./chunk-777AYDIE.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  counted,
  scoreText
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  nearWords,
  regulatedWords
} from "./chunk-5BKSTIAJ.js";
import "./chunk-X54WEOCL.js";
import "./chunk-W3SR3PCB.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  anyNumber,
  csvOption,
  dataOptions,
  limitOption,
  methodOptions,
  repeated,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/path.ts
import { pathways } from "../core.js";
import { bestTradeOffs, easiestHops, fewestSteps, leastToLearn } from "../core.js";
import { shortestPaths } from "../core.js";
var objectives = {
  least: leastToLearn,
  fewest: fewestSteps,
  easiest: easiestHops,
  tradeoffs: bestTradeOffs
};
var pathCommand = /* @__PURE__ */ (() => ({
  name: "path",
  summary: "the way to an occupation: straight, and over jobs on the way",
  description: "Every hop is a move and ends nearer the target; what is learnt on the way counts for the rest. The effort of a route is the weight of all that must be learnt: rare skills weigh more.",
  arguments: [fromToArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(3),
    ...subjectOptions,
    {
      flags: "--objective <name>",
      description: "least to learn, fewest steps, easiest hardest hop, or the best trade-offs of the three",
      choices: /* @__PURE__ */ Object.keys(objectives),
      default: "least"
    },
    { flags: "--max-steps <count>", description: "most hops of a route, 1 to 8", default: 4, parse: wholeNumber },
    {
      flags: "--detour <times>",
      description: "most to learn in all, as a multiple of the direct way",
      default: 1.5,
      parse: anyNumber
    },
    { flags: "--via <names>", description: "pass through these occupations", parse: repeated },
    { flags: "--among <names>", description: "stop only at these occupations or groups", parse: repeated },
    { flags: "--never <names>", description: "never stop at these occupations or groups", parse: repeated },
    { flags: "--learning <name>", description: "what a skill to learn weighs (default: rarity)" },
    { flags: "--plain", description: "the shortest chains of similar occupations instead, whatever their level" },
    ...moveOptions,
    levelOption,
    ...methodOptions
  ],
  examples: [
    ['path "ICT help desk agent" "chief information officer"', "between two occupations of the sample"],
    ['path --have "manage staff, manage budgets, plan menus" "restaurant manager"', "from what a person can do"],
    ['path cook "restaurant manager" --objective easiest --max-fall 0', "small hops, never down"],
    ['path cook "restaurant manager" --plain', "by likeness alone"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const { from, to } = await askedPair(index, call);
    if (call.flag("plain"))
      return plainAnswer(index, from, to, {
        ...await comparisonOf(index, call),
        ...languageOf(call),
        limit: Math.max(1, call.number("limit") ?? 3)
      });
    const [via, among, never] = ["via", "among", "never"].map((option) => placesOf(index, call, option));
    const learning = call.text("learning");
    const result = pathways(index, from.input, to.input, {
      limit: Math.max(1, call.number("limit") ?? 3),
      maxSteps: call.number("max-steps"),
      detour: call.number("detour"),
      objective: objectives[call.text("objective") ?? "least"],
      ...via.length === 0 ? {} : { via },
      ...among.length === 0 ? {} : { among },
      ...never.length === 0 ? {} : { never },
      ...learning === void 0 ? {} : { learning: weightingNamed(learning) },
      ...await moveOptionsOf(index, call)
    });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: ["route", "hop", "id", "code", "label", "likeness", "held", "cost", "learnt", "targetHeld"],
        rows: [
          directRow(result),
          ...result.results.flatMap(
            ({ hops }, route) => hops.map((hop, i) => [
              route + 1,
              i + 1,
              hop.id,
              hop.code,
              hop.label,
              hop.score,
              hop.held,
              hop.cost,
              hop.learnt.length,
              hop.targetHeld
            ])
          )
        ]
      }),
      text: (screen) => [
        ...heading(screen, `From ${from.label} to ${to.label}`, to.code, bothNotes(from, to)),
        ...gateLines(screen, result),
        "",
        ...directLines(screen, result.direct, from.label),
        ...result.results.flatMap((route, i) => [
          "",
          ...routeLines(screen, { route, direct: result.direct, from: from.label, title: `Route ${i + 1}` })
        ]),
        ...regulatedOnTheWay(screen, result),
        ...proofLines(screen, result),
        ...result.towards === void 0 ? [] : ["", ...towardsLines(screen, result.towards, to.label)],
        ...notUnderstoodLines(screen, result.subject)
      ],
      index
    };
  }
}))();
function directRow({ direct }) {
  const { id, code, label, score, held, cost, learnt } = direct;
  return [0, 1, id, code, label, score, held, cost, learnt.length, 1];
}
function gateLines({ styles, width }, { asked }) {
  const words = {
    leastToLearn: "Least to learn first",
    fewestSteps: "Fewest steps first",
    easiestHops: "Easiest hardest hop first",
    bestTradeOffs: "Best trade-offs of learning, steps and hardest hop"
  };
  return wrapped(
    `${words[asked.objective] ?? asked.objective}; skills weigh by ${asked.learning}. Every hop is near: likeness from ${nearWords(asked)}.`,
    width
  ).map(styles.dim);
}
function regulatedOnTheWay({ styles, width }, { direct, results }) {
  const places = /* @__PURE__ */ new Map();
  for (const { regulated, label } of [direct, ...results.flatMap(({ hops }) => hops)])
    if (regulated !== void 0)
      places.set(regulatedWords[regulated], (places.get(regulatedWords[regulated]) ?? /* @__PURE__ */ new Set()).add(label));
  return [...places].flatMap(([words, labels]) => [
    "",
    ...wrapped(`§ ${words}: ${[...labels].join(", ")}`, width, "  ").map(styles.dim)
  ]);
}
function proofLines({ styles, width }, { proof, unseen, direct, asked, relaxing = [] }) {
  const under = `under this gate (near from ${nearWords(asked)}, detour up to ${asked.detour} times)`;
  if (proof === "exact") return ["", ...wrapped(`Best ${under}: no other route is better.`, width).map(styles.dim)];
  if (proof === "budget") {
    const gap = unseen?.gap;
    const bound = gap === void 0 ? "" : ` The best unseen route can be better by ${gap.toFixed(2)} at most.`;
    return ["", ...wrapped(`The search was cut short; better routes may exist.${bound}`, width).map(styles.warn)];
  }
  const none = direct.move ? `No job in between is a likelier way ${under}.` : `No job in between brings you nearer ${under}.`;
  const drop = relaxing.length === 0 ? "" : ` Dropping ${relaxing.map((name) => `--${name}`).join(" or ")} would open one.`;
  return ["", ...wrapped(none + drop, width).map(styles.dim)];
}
function plainAnswer(index, from, to, options) {
  const start = typeof from.input === "string" || "id" in from.input ? from.input : null;
  if (start === null)
    throw new UsageError("With --plain give two occupations: chains of similar ones start at one, not at a person.");
  const result = shortestPaths(index, start, to.input, options);
  return {
    json: result,
    csv: () => ({
      header: ["path", "step", "id", "code", "label", "score", "shared"],
      rows: result.results.flatMap(
        ({ steps }, path) => steps.map(({ id, code, label, score, shared }, i) => [path + 1, i + 1, id, code, label, score, shared])
      )
    }),
    text: (screen) => [
      ...heading(screen, `From ${from.label} to ${to.label}`, to.code, bothNotes(from, to)),
      ...plainLines(screen, result, from.label)
    ],
    index,
    ...result.results.length === 0 ? { insufficient: "No chain of similar occupations joins the two." } : {}
  };
}
function plainLines({ styles, width }, { asked, results }, from) {
  return [
    ...wrapped(
      `The shortest chains of similar occupations (${asked.method?.name}, each joined to its ${counted(asked.neighbours, "nearest one", "nearest ones")}); level and learning play no part.`,
      width
    ).map(styles.dim),
    ...results.flatMap(({ distance, steps }, i) => [
      "",
      `${styles.bold(`Chain ${i + 1}`)}  ${styles.dim(`length ${distance.toFixed(3)}`)}`,
      `  ${styles.accent("●")} ${styles.bold(from)}`,
      ...steps.map(
        ({ label, score, shared }, at) => `  ${styles.accent(at === steps.length - 1 ? "◎" : "○")} ${styles.bold(label)}  ${styles.dim(`similarity ${scoreText(score)}, ${counted(shared, "shared skill")}`)}`
      )
    ])
  ];
}
export {
  pathCommand
};
