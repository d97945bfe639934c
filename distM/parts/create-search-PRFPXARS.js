import {
  createSearch,
  understand
} from "./chunk-4Y7Z322P.js";
import "./chunk-W4YPE6DX.js";
import "./chunk-O54QLS5J.js";
import "./chunk-5D2ZWJBX.js";
import "./chunk-PHDNDULC.js";
export {
  createSearch,
  understand
};
