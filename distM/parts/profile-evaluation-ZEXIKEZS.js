import {
  profileEvaluation,
  rankedByEvidence
} from "./chunk-7YLGX7OQ.js";
import "./chunk-6DYBGVW7.js";
import "./chunk-AUVF6PPU.js";
import "./chunk-CMCLFQ5K.js";
export {
  profileEvaluation,
  rankedByEvidence
};
