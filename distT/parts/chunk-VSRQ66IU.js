import {
  withAskedEstimates,
  withAskedFactors
} from "./chunk-MA3ZKWYH.js";
import {
  withNamesReady,
  withSpaceReady
} from "./chunk-B2V676BX.js";
import {
  wholeNumber
} from "./chunk-7F7QO62H.js";
import {
  working
} from "./chunk-CN7YLS6V.js";

// src/cli/ask/prepared.ts
var preparationOptions = [
  {
    flags: "--factors [rank]",
    description: "add factors (rank 128): the default method then looks beyond shared skills",
    parse: wholeNumber
  },
  {
    flags: "--neighbours <count>",
    description: "how many of the best matches of every occupation to keep, and no more; 0 for none (default: 50, and whoever else is near)",
    parse: wholeNumber
  }
];
var preparations = [
  withAskedFactors,
  withSpaceReady,
  withGatesReady,
  withAskedNeighbours,
  withNamesReady,
  withMentionsReady,
  withAskedEstimates
];
async function prepared(index, call) {
  let ready = index;
  for (const prepare of preparations) ready = await prepare(ready, call);
  return ready;
}
async function withMentionsReady(index) {
  working("reading mentions");
  const { withMentions } = await import("../core.js");
  return withMentions(index);
}
async function withGatesReady(index) {
  working("calibrating moves");
  const { withGates } = await import("../core.js");
  return withGates(index);
}
async function withAskedNeighbours(index, call) {
  const asked = call.number("neighbours");
  const limit = asked ?? 50;
  if (limit === 0) return index;
  working("finding the nearest of each");
  const { withNeighbours } = await import("./with-neighbours-RNSKRUFZ.js");
  return withNeighbours(index, { limit, moves: asked === void 0 });
}

// src/cli/tell/saved-facts.ts
import { coreBytes } from "../core.js";
function savedFacts(index, output) {
  const { source, counts, issues } = index.meta;
  return { output, source, counts, issues, bytes: { total: index.byteLength, core: coreBytes(index) } };
}

export {
  preparationOptions,
  prepared,
  savedFacts
};
