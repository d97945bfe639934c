import {
  analyticalTasks,
  interpersonalTasks,
  manualTasks,
  offshorability,
  physicalRoutine,
  routineCognitive,
  routineManual,
  routineTaskIntensity,
  teleworkable
} from "./chunk-UOJMVR4A.js";

// src/query/lens/onet-formulas.ts
var onetFormulas = [
  routineTaskIntensity,
  routineCognitive,
  routineManual,
  analyticalTasks,
  interpersonalTasks,
  manualTasks,
  physicalRoutine,
  offshorability,
  teleworkable
];
export {
  onetFormulas
};
