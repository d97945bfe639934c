import type { IndicatorFacts } from '../../catalogue/lens.ts';
import { type ElementScale } from './element-values.ts';
import { type IndicatorFormula } from './formula.ts';
/** An element of a standardised sum. */
export interface StandardItem {
    readonly element: string;
    readonly scale: ElementScale;
    /** Counts the other way round. */
    readonly reversed?: boolean;
}
/**
 * Elements z-scored over the occupations and added, the sum standardised again: how task indices are built. Occupations
 * count alike, where the papers weigh them by employment. Missing an item, an occupation has no value.
 *
 * @throws SkillGraphError `BAD_INPUT` for facts or items that are incomplete.
 */
export declare function standardisedSum(facts: IndicatorFacts, items: readonly StandardItem[]): IndicatorFormula;
/** Repeating the same tasks, being exact, little freedom in how. */
export declare const routineCognitive: IndicatorFormula;
/** Pace set by equipment, controlling machines, repetitive motions. */
export declare const routineManual: IndicatorFormula;
export declare const analyticalTasks: IndicatorFormula;
export declare const interpersonalTasks: IndicatorFormula;
export declare const manualTasks: IndicatorFormula;
/** How little work is tied to a place and to people present: minus face-to-face and on-site elements. */
export declare const offshorability: IndicatorFormula;
/** ½ (routine cognitive + routine manual) − ½ (analytical + interpersonal). */
export declare const routineTaskIntensity: IndicatorFormula;
/** Routine manual + manual: how far work is done by hand and machine, in routines and beside them. No measure of robots. */
export declare const physicalRoutine: IndicatorFormula;
