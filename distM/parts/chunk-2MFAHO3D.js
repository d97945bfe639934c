// src/similarity/with-feature-space.ts
import { checkIndex } from "../core.js";
import { chosenMethod, comparedFeatures, defaultMethod } from "../core.js";
import { withSpaceOf } from "../core.js";
import { statementsOf } from "../core.js";
import { isOwnBlock } from "../core.js";
function withFeatureSpace(index) {
  checkIndex(index);
  const { rated, merged } = statementsOf(index);
  const byLayers = rated.length > 0 && !merged && index.meta.features === void 0;
  if (byLayers || chosenMethod(index, void 0, void 0) !== defaultMethod(index)) return index;
  const blocks = comparedFeatures(index);
  return blocks.every(isOwnBlock) ? withSpaceOf(index, blocks) : index;
}

export {
  withFeatureSpace
};
