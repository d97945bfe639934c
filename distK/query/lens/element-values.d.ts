import type { SkillIndex } from '../../compact/skill-index.ts';
/** The O*NET scales that formulas read: importance (1–5), level (0–7), context (1–5 or 1–3). */
export type ElementScale = 'IM' | 'LV' | 'CX';
export declare const elementScales: readonly ElementScale[];
/** A value of one element on its published scale, by row; NaN where the occupation does not state it. */
export type ElementColumn = Float64Array;
/**
 * An element as O*NET publishes it: abilities, work activities, skills and knowledge from the requirements, work context
 * from the attributes.
 */
export declare function elementColumn(index: SkillIndex, element: string, scale: ElementScale): ElementColumn;
/** Mean and standard deviation over the rows that state a value. */
export declare function momentsOf(column: Float64Array): {
    readonly mean: number;
    readonly deviation: number;
};
/** Labels of elements where the index names them. */
export declare const elementLabels: (index: SkillIndex, elements: readonly string[]) => ReadonlyMap<string, string>;
