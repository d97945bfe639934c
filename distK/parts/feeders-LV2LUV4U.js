import {
  moveCsv,
  moveLines
} from "./chunk-UZL6FQYL.js";
import {
  diverseOf,
  diverseOptions
} from "./chunk-627HERTW.js";
import "./chunk-XTTSJP6H.js";
import {
  amongOf,
  amongOption,
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
import {
  namedByArguments
} from "./chunk-777AYDIE.js";
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
  csvOption,
  dataOptions,
  limitOption,
  methodOptions
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/feeders.ts
import { feeders } from "../core.js";
var feedersCommand = /* @__PURE__ */ (() => ({
  name: "feeders",
  summary: "who could move here",
  description: "Transitions read from the target: every occupation from which it is a move, and how much of what it needs is held there.",
  arguments: [{ name: "<occupation...>", description: "the target, by any of its names, id or code" }],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    amongOption,
    ...moveOptions,
    ...diverseOptions,
    ...methodOptions
  ],
  examples: [
    ['feeders "chief information officer"', "who could become one"],
    ["feeders chef --among 5 --limit 20", "among service and sales workers"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const to = await namedByArguments(index, "occupations", call);
    const { level: _, ...options } = await moveOptionsOf(index, call);
    const result = feeders(index, to.input, {
      limit: call.number("limit") ?? 10,
      ...amongOf(index, call),
      ...diverseOf(call),
      ...options
    });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => moveCsv(result),
      text: (screen) => [
        ...heading(screen, `Who could become ${to.label}`, to.code, to.note),
        ...moveLines(screen, result, { heldTitle: "held there", into: to.label })
      ],
      index
    };
  }
}))();
export {
  feedersCommand
};
