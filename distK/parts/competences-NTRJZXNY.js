import {
  competencesCommand,
  groupLines,
  groupTitle
} from "./chunk-FT67ME6N.js";
import "./chunk-5YG44G33.js";
import "./chunk-VUEIPFPS.js";
import "./chunk-777AYDIE.js";
import "./chunk-6OU66TWY.js";
import "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import "./chunk-W3SR3PCB.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";
export {
  competencesCommand,
  groupLines,
  groupTitle
};
