import { isIndicatorFacts, isVintage } from '../../catalogue/catalogue-forms.ts';
import { checkForm, type Form, isFunction, isNumber, isText, later, listOf, recordOf } from '../../catalogue/forms.ts';
import type { IndicatorFacts, IndicatorTable, Vintage } from '../../catalogue/lens.ts';
import { checkIndex } from '../../compact/check-index.ts';
import { derivedBy } from '../../compact/derived.ts';
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
export const formulaValues: (index: SkillIndex, formula: IndicatorFormula) => Float64Array = /* @__PURE__ */ derivedBy(
  (index: SkillIndex, formula: IndicatorFormula) => {
    const work = preparedFormula(index, formula);
    return Float64Array.from({ length: index.occupationCount }, (_, row) => work(row)?.value ?? Number.NaN);
  },
);

/**
 * A formula at work on an index.
 *
 * @throws SkillGraphError `BAD_INPUT` where what it gives is neither null nor a value with its parts.
 */
export function preparedFormula(index: SkillIndex, formula: IndicatorFormula): (row: number) => FormulaValue | null {
  checkForm('The formula', formula, isPrepared);
  const work = formula.prepare(index);
  checkForm(`What prepare of "${formula.id}" gives`, work, isFunction);
  return (row) => {
    const found = work(row);
    if (found !== null) checkForm(`What "${formula.id}" gives for row ${row}`, found, isValue);
    return found;
  };
}

const isPrepared: Form = /* @__PURE__ */ later(() => recordOf({ id: isText, prepare: isFunction }));
const isValue: Form = /* @__PURE__ */ later(() =>
  recordOf({
    value: isNumber,
    base: isNumber,
    parts: listOf(recordOf({ id: isText, label: isText, contribution: isNumber })),
  }),
);

/**
 * A formula at work on a whole index as a table, parts included: how an indicator computed from one classification (O*NET's
 * ratings) is lent to another (`withIndicators` of `skillgraph/ingest`).
 *
 * @param vintage the taxonomy of the index's occupation ids
 * @throws SkillGraphError `BAD_INPUT` for what is no formula or edition, and for what a formula gives that is no value.
 */
export function indicatorTableOf(index: SkillIndex, formula: IndicatorFormula, vintage: Vintage): IndicatorTable {
  checkIndex(index);
  checkForm('The formula', formula, isIndicatorFacts);
  checkForm('The vintage', vintage, isVintage);
  const { prepare, ...facts } = formula;
  const work = preparedFormula(index, formula);
  const places = new Map<string, number>();
  const labels: string[] = [];
  const table = { codes: [] as string[], names: [] as string[], values: [] as number[] };
  const parts = { offsets: [0], elements: [] as number[], contributions: [] as number[] };
  const push = (id: string, label: string, contribution: number): void => {
    const place = places.get(id) ?? places.size;
    if (place === places.size) {
      places.set(id, place);
      labels.push(label);
    }
    parts.elements.push(place);
    parts.contributions.push(contribution);
  };
  for (let row = 0; row < index.occupationCount; row++) {
    const found = work(row);
    if (found === null) continue;
    table.codes.push(index.occupations.ids.at(row));
    table.names.push(index.occupations.labels().at(row));
    table.values.push(found.value);
    if (found.base !== 0) push('base', 'what everyone starts from', found.base);
    for (const { id, label, contribution } of found.parts) push(id, label, contribution);
    parts.offsets.push(parts.elements.length);
  }
  return { ...facts, ...table, vintage, parts: { over: 'elements', ids: [...places.keys()], labels, ...parts } };
}
