import {
  moveCsv,
  moveLines
} from "./chunk-UZL6FQYL.js";
import {
  askedSubject,
  notUnderstoodLines,
  subjectArgument,
  subjectOptions
} from "./chunk-IKX6RIZI.js";
import {
  diverseOf,
  diverseOptions
} from "./chunk-627HERTW.js";
import "./chunk-XTTSJP6H.js";
import {
  amongOf,
  amongOption,
  levelOption,
  moveOptions,
  moveOptionsOf
} from "./chunk-EGXEOQBM.js";
import "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import "./chunk-LW2T5KZD.js";
import "./chunk-E2C2RU5O.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import "./chunk-777AYDIE.js";
import {
  openData
} from "./chunk-6OU66TWY.js";
import "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import "./chunk-5BKSTIAJ.js";
import "./chunk-X54WEOCL.js";
import "./chunk-W3SR3PCB.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  anyNumber,
  csvOption,
  dataOptions,
  limitOption,
  methodOptions
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/transitions.ts
import { transitions } from "../core.js";
var directions = ["up", "sideways", "down"];
var transitionsCommand = /* @__PURE__ */ (() => ({
  name: "transitions",
  summary: "where one can go from here, and what is in the way",
  description: "Every occupation that is near and on a level within reach, likeliest first; each up, sideways or down by evidence of level. What is held explains.",
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    ...subjectOptions,
    { flags: "--direction <name>", description: "only moves up, sideways or down", choices: directions },
    amongOption,
    {
      flags: "--rank-by <name>",
      description: "likeness, or the counted moves of --moves shrunk to it",
      choices: ["likeness", "observed"]
    },
    {
      flags: "--kappa <people>",
      description: "how many people likeness counts for beside them (default: 50)",
      parse: anyNumber
    },
    ...moveOptions,
    levelOption,
    ...diverseOptions,
    ...methodOptions
  ],
  examples: [
    ['transitions "ICT operations manager"', "from an occupation of the sample"],
    ['transitions --have "manage staff, manage budgets, plan menus"', "from what a person can do"],
    ["transitions chef --near 0.4 --direction up", "with a gate of your own, upward only"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const result = transitions(index, from.input, {
      limit: call.number("limit") ?? 10,
      direction: call.text("direction"),
      rankBy: call.text("rank-by"),
      kappa: call.number("kappa"),
      ...amongOf(index, call),
      ...diverseOf(call),
      ...await moveOptionsOf(index, call)
    });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => moveCsv(result),
      text: (screen) => [
        ...heading(screen, `Where to go from ${from.label}`, from.code, from.note),
        ...moveLines(screen, result, { heldTitle: "held" }),
        ...notUnderstoodLines(screen, result.subject)
      ],
      index
    };
  }
}))();
export {
  transitionsCommand
};
