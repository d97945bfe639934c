import {
  installedRules
} from "./chunk-QS2RKJMR.js";
import {
  working
} from "./chunk-CN7YLS6V.js";

// src/cli/ask/ready.ts
async function readyToAsk(index) {
  return withNamesReady(await withSpaceReady(index));
}
async function withNamesReady(index) {
  working("reading names");
  const { withNames } = await import("./engine-OII63K5S.js");
  return withNames(index, { rules: await installedRules(index) });
}
async function withSpaceReady(index) {
  working("laying out skills and groups");
  const { withFeatureSpace } = await import("./with-feature-space-3A3MXFDK.js");
  return withFeatureSpace(index);
}

export {
  readyToAsk,
  withNamesReady,
  withSpaceReady
};
