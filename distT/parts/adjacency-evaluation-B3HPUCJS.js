import {
  adjacencyEvaluation
} from "./chunk-A6S5I44U.js";
import "./chunk-K3O7JQBL.js";
import "./chunk-AUVF6PPU.js";
import "./chunk-CMCLFQ5K.js";
import "./chunk-L3HKNVZG.js";
export {
  adjacencyEvaluation
};
