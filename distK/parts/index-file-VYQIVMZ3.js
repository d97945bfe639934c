import {
  loadIndex,
  saveIndex
} from "./chunk-VQVWXDI7.js";
import "./chunk-ZEVKVKGG.js";
import "./chunk-WGYY42TU.js";
export {
  loadIndex,
  saveIndex
};
