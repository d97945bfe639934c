import {
  readLens,
  withOwnLens
} from "./chunk-QXPDP3EW.js";
import "./chunk-FU4SQNVM.js";
import "./chunk-GTRHJZQ6.js";
import "./chunk-XAXBVLKJ.js";
import "./chunk-EFCQSSH5.js";
import "./chunk-IHSMZTY6.js";
import "./chunk-WGYY42TU.js";
import "./chunk-CTY7JPRA.js";
import "./chunk-4ITXIHJL.js";
import "./chunk-BU4W7L5W.js";
import "./chunk-O23IKP5S.js";
import "./chunk-XAK5PKI7.js";
import "./chunk-JRODJITU.js";
import "./chunk-X24V72K6.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
import "./chunk-MQSLNDBF.js";
import "./chunk-SESHL5MT.js";
export {
  readLens,
  withOwnLens
};
