import {
  borrowedRatings
} from "./chunk-KKXBJBG3.js";
import "./chunk-O23IKP5S.js";
import "./chunk-XAK5PKI7.js";
import "./chunk-X24V72K6.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
export {
  borrowedRatings
};
