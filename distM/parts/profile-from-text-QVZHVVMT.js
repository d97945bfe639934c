import {
  profileFromText
} from "./chunk-EY4FX4TE.js";
import "./chunk-W4YPE6DX.js";
import "./chunk-5D2ZWJBX.js";
export {
  profileFromText
};
