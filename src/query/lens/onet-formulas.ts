import type { IndicatorFormula } from './formula.ts';
import {
  analyticalTasks,
  interpersonalTasks,
  manualTasks,
  offshorability,
  physicalRoutine,
  routineCognitive,
  routineManual,
  routineTaskIntensity,
} from './task-indices.ts';
import { teleworkable } from './teleworkable.ts';

/** What follows from O*NET's own ratings, with no further table. */
export const onetFormulas: readonly IndicatorFormula[] = [
  routineTaskIntensity,
  routineCognitive,
  routineManual,
  analyticalTasks,
  interpersonalTasks,
  manualTasks,
  physicalRoutine,
  offshorability,
  teleworkable,
];
