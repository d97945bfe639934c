import {
  withFeatureSpace
} from "./chunk-2MFAHO3D.js";
export {
  withFeatureSpace
};
