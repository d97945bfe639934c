import {
  conversion,
  fromVintages,
  vintageLinks,
  vintageOfCatalogue,
  vintageOfCodes
} from "./chunk-XAK5PKI7.js";
import "./chunk-X24V72K6.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
export {
  conversion,
  fromVintages,
  vintageLinks,
  vintageOfCatalogue,
  vintageOfCodes
};
