import {
  fromMoves
} from "./chunk-D2CJSQPN.js";
import "./chunk-LMLQOX2J.js";
export {
  fromMoves
};
