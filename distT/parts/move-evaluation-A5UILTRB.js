import {
  moveEvaluation
} from "./chunk-WKIEHIQY.js";
import "./chunk-HMV4JTHX.js";
import "./chunk-K3O7JQBL.js";
import "./chunk-CMCLFQ5K.js";
import "./chunk-Z5NI7ZL3.js";
import "./chunk-LMLQOX2J.js";
export {
  moveEvaluation
};
