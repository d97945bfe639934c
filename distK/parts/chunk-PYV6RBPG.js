import {
  metricNamed,
  weightingNamed
} from "./chunk-QHYNLCOC.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";

// src/cli/ask/methods.ts
async function comparisonOf(index, call) {
  const typed = call.text("method") ?? call.text("metric");
  const weighting = call.text("weighting");
  if (call.flag("with-text")) {
    if (typed !== void 0 || weighting !== void 0)
      throw new UsageError(
        "--with-text blends texts into the default way of comparing; leave out --method and --weighting."
      );
    const { textBlend } = await import("./text-blend-ZB5CVDMT.js");
    return { method: textBlend() };
  }
  return {
    ...typed === void 0 ? {} : await methodAsked(index, typed),
    ...weighting === void 0 ? {} : { weighting: weightingNamed(weighting) }
  };
}
async function methodAsked(index, typed) {
  const plain = metricNamed(typed);
  if (plain !== void 0) return { method: plain };
  const { contestantNamed } = await import("./contestants-SJCPGQCX.js");
  const { method, weighting } = contestantNamed(index, typed);
  return { method, ...weighting === void 0 ? {} : { weighting } };
}

export {
  comparisonOf
};
