import {
  withNeighbours
} from "./chunk-3PA3KTLG.js";
export {
  withNeighbours
};
