import type { IndicatorFacts, IndicatorTable, Vintage } from '../../catalogue/lens.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
/** One element of what a value is made of. */
export interface FormulaPart {
    readonly id: string;
    readonly label: string;
    readonly contribution: number;
}
/** A value with what it is made of: `base` and the contributions sum to it. */
export interface FormulaValue {
    readonly value: number;
    readonly base: number;
    readonly parts: readonly FormulaPart[];
}
/**
 * An indicator worked out of what the index holds of an occupation, as a metric is worked out of two: what it is called and
 * means, and a function per occupation. Anyone can write one; it is ranked, compared and explained like the others.
 *
 * @example
 * const breadth: IndicatorFormula = {
 *   id: 'breadth', label: 'skills asked for', unit: 'skills', direction: 'more skills',
 *   source: { name: 'own count' }, formula: 'number of requirements',
 *   prepare: (index) => (row) => ({ value: skillCount(index, row), base: 0, parts: [] }),
 * };
 */
export interface IndicatorFormula extends IndicatorFacts {
    /** Called once per index; the function gives null where the occupation has nothing to work it out of. */
    readonly prepare: (index: SkillIndex) => (row: number) => FormulaValue | null;
}
/** A formula's values for every occupation, NaN where it has none; worked out once per index. */
export declare const formulaValues: (index: SkillIndex, formula: IndicatorFormula) => Float64Array;
/**
 * A formula at work on an index.
 *
 * @throws SkillGraphError `BAD_INPUT` where what it gives is neither null nor a value with its parts.
 */
export declare function preparedFormula(index: SkillIndex, formula: IndicatorFormula): (row: number) => FormulaValue | null;
/**
 * A formula at work on a whole index as a table, parts included: how an indicator computed from one classification (O*NET's
 * ratings) is lent to another (`withIndicators` of `skillgraph/ingest`).
 *
 * @param vintage the taxonomy of the index's occupation ids
 * @throws SkillGraphError `BAD_INPUT` for what is no formula or edition, and for what a formula gives that is no value.
 */
export declare function indicatorTableOf(index: SkillIndex, formula: IndicatorFormula, vintage: Vintage): IndicatorTable;
