import {
  answerChanges,
  rankBiasedOverlap
} from "../parts/chunk-VMLZ7Y23.js";
import {
  migrated
} from "../parts/chunk-3Y4LYO6K.js";
import {
  vintageDiff
} from "../parts/chunk-CSP5VXGU.js";
import {
  releaseDiff
} from "../parts/chunk-NXO7GNDR.js";
import "../parts/chunk-TDKA2FOL.js";
import "../parts/chunk-RQ5FNHMR.js";
export {
  answerChanges,
  migrated,
  rankBiasedOverlap,
  releaseDiff,
  vintageDiff
};
