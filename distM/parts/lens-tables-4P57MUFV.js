import {
  withLensTables
} from "./chunk-BU4W7L5W.js";
import "./chunk-O23IKP5S.js";
import "./chunk-XAK5PKI7.js";
import "./chunk-JRODJITU.js";
import "./chunk-X24V72K6.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
export {
  withLensTables
};
