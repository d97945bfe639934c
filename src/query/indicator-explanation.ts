import type { IndicatorTable } from '../catalogue/lens.ts';
import { findConcept } from '../compact/find-concept.ts';
import { storedTasks } from '../compact/lens-sections.ts';
import type { Donor } from '../compact/lens-values.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError, shown } from '../errors.ts';
import { askedOf, askForms, type OptionForms } from './answer/ask.ts';
import { conceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient, insufficient } from './answer/insufficient.ts';
import { type IndicatorsOptions, occupationIndicator } from './indicators.ts';
import { estimateParts } from './lens/estimate-parts.ts';
import { preparedFormula } from './lens/formula.ts';
import { type IndexIndicator, indexIndicators, indicatorRow, ofFormula } from './lens/indicator-rows.ts';
import type { OccupationIndicator } from './lens/lens-answers.ts';

/** One part of a value. */
export interface IndicatorPart {
  readonly id: string;
  readonly label: string;
  /** What it is: an element of the formula (a task, an activity, a skill), a lending occupation, a skill group, the place. */
  readonly kind: 'element' | 'donor' | 'skill group' | 'place';
  readonly contribution: number;
}

/** A value taken apart. */
export interface IndicatorExplanation extends Answered {
  readonly indicator: OccupationIndicator;
  /** What the parts start from: the mean of all donors for an estimate (to a millionth of their spread), 0 for most others. */
  readonly base: number;
  /** By size, largest first; `base` and contributions sum to the value. */
  readonly results: readonly IndicatorPart[];
}

const forms: OptionForms<IndicatorsOptions> = { ...askForms, also: 'list' };

/**
 * Why an indicator is what it is for an occupation: by the elements of its formula where the index holds them, by lender
 * where it only holds their figures, by skill group where it is estimated. `base` and the contributions sum to the value to
 * 1e-12.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`; `BAD_INPUT` for an indicator the index does not
 * have, naming those it has.
 */
export function indicatorExplanation(
  index: SkillIndex,
  occupation: string,
  id: string,
  options?: IndicatorsOptions,
): IndicatorExplanation | Insufficient {
  const { language, also = [] } = askedOf(index, options, forms);
  const all = [...indexIndicators(index), ...also.map((formula) => ofFormula(index, formula))];
  const indicator = all.find(({ facts }) => facts.id === id);
  if (indicator === undefined)
    throw new SkillGraphError(
      'BAD_INPUT',
      `There is no indicator ${shown(id)}. ${all.length === 0 ? 'The index carries none.' : `There are: ${all.map(({ facts }) => facts.id).join(', ')}.`}`,
    );
  const { row, by } = findConcept(index, 'occupations', occupation);
  const subject = { kind: 'occupation', ...conceptRef(index, 'occupations', row, language), matchedBy: by } as const;
  const view = occupationIndicator(index, indicator, row, language);
  if (view.evidence === 'none') return insufficient(subject, view.reason!);
  const { base, parts } = partsOf(index, indicator, row, language);
  const results = [...parts].sort(
    (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.id < b.id ? -1 : 1),
  );
  return { status: 'ok', subject, asked: {}, indicator: view, base, results };
}

interface Parts {
  readonly base: number;
  readonly parts: readonly IndicatorPart[];
}

function partsOf(index: SkillIndex, indicator: IndexIndicator, row: number, language: string | undefined): Parts {
  if (indicator.formula !== null) {
    const { base, parts } = preparedFormula(index, indicator.formula)(row)!;
    return { base, parts: parts.map((part) => ({ ...part, kind: 'element' })) };
  }
  const { donors, evidence } = indicatorRow(index, indicator, row);
  if (evidence === 'estimated') return estimated(index, indicator, row, language);
  const table = indicator.table!;
  return { base: 0, parts: table.parts === undefined ? byDonor(table, donors) : byElement(index, table, donors) };
}

function estimated(index: SkillIndex, { estimate }: IndexIndicator, row: number, language: string | undefined): Parts {
  const { value, place, groups } = estimateParts(index, estimate!, row);
  const added = groups.reduce((sum, [, contribution]) => sum + contribution, place);
  return {
    base: value - added,
    parts: [
      ...(place === 0
        ? []
        : [{ id: 'place', label: 'its place among occupation groups', kind: 'place', contribution: place } as const]),
      ...groups.map(
        ([group, contribution]): IndicatorPart => ({
          ...(group < 0 ? { id: 'other', label: 'skills in no group' } : conceptRef(index, 'groups', group, language)),
          kind: 'skill group',
          contribution,
        }),
      ),
    ],
  };
}

function byDonor({ codes, names, values }: IndicatorTable, donors: readonly Donor[]): IndicatorPart[] {
  const total = donors.reduce((sum, { confidence }) => sum + confidence, 0);
  return donors.map(({ at, confidence }) => ({
    id: codes[at]!,
    label: names[at]! || codes[at]!,
    kind: 'donor',
    contribution: (confidence * values[at]!) / total,
  }));
}

function byElement(
  index: SkillIndex,
  { codes, parts, vintage }: IndicatorTable,
  donors: readonly Donor[],
): IndicatorPart[] {
  const { ids, labels, offsets, elements, contributions, over } = parts!;
  const total = donors.reduce((sum, { confidence }) => sum + confidence, 0);
  const sums = new Map<number, number>();
  for (const { at, confidence } of donors)
    for (let i = offsets[at]!; i < offsets[at + 1]!; i++)
      sums.set(elements[i]!, (sums.get(elements[i]!) ?? 0) + (confidence * contributions[i]!) / total);
  const texts =
    over === 'tasks'
      ? taskTexts(index, vintage, new Set(donors.map(({ at }) => codes[at]!)))
      : new Map<string, string>();
  return [...sums].map(([element, contribution]) => ({
    id: ids[element]!,
    label: labels[element]! || texts.get(ids[element]!) || ids[element]!,
    kind: 'element',
    contribution,
  }));
}

function taskTexts(index: SkillIndex, vintage: string, codes: ReadonlySet<string>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const table of storedTasks(index)) {
    if (table.vintage !== vintage) continue;
    for (const [at, code] of table.codes.entries())
      if (codes.has(code)) for (const { id, text } of table.tasks[at]!) texts.set(id, text);
  }
  return texts;
}
