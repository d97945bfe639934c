import {
  textBlend
} from "./chunk-VHPYVPTN.js";
export {
  textBlend
};
