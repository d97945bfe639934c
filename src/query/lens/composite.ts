import {
  checkForm,
  type Form,
  type Forms,
  isBetween,
  isFlag,
  isNumber,
  isText,
  later,
  listOf,
  perhaps,
  recordOf,
} from '../../catalogue/forms.ts';
import { checkOptions } from '../../catalogue/options.ts';
import { SkillGraphError } from '../../errors.ts';
import type { OccupationIndicator } from './lens-answers.ts';

/** One part of a composite: an indicator, how much it counts, whether it counts the other way round. */
export interface CompositePart {
  readonly indicator: string;
  /** Above 0; weights need not add up to 1. */
  readonly weight: number;
  readonly reverse?: boolean;
}

/** A composite as its author states it. */
export interface CompositeOptions {
  readonly name: string;
  readonly parts: readonly CompositePart[];
}

/** A composite of one occupation. */
export interface CompositeValue {
  readonly name: string;
  /** Weighted mean of percentiles, 0–100. */
  readonly value: number;
  /** The least and the greatest it would be with one part left out: how far it hangs on a single choice. */
  readonly range: readonly [least: number, greatest: number];
  readonly parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly weight: number;
    /** The percentile as it counts, reversed where asked. */
    readonly percentile: number;
    readonly contribution: number;
    /** The composite without this part. */
    readonly without: number;
  }[];
}

const forms: Forms<CompositeOptions> = {
  name: isText,
  parts: /* @__PURE__ */ later(() =>
    listOf(recordOf({ indicator: isText, weight: isBetween(0), reverse: perhaps(isFlag) })),
  ),
};
const isComposite: Form = /* @__PURE__ */ later(() => recordOf(forms));
const areResults: Form = /* @__PURE__ */ later(() =>
  listOf(recordOf({ id: isText, label: isText, percentile: perhaps(isNumber) })),
);

/**
 * A composite of percentiles under the author's own weights; there is no default one, since public indices disagree even in
 * sign. Null where the occupation lacks one of its parts: a composite of less would be another composite.
 *
 * @param results the `results` of `indicators(index, occupation)`
 * @throws SkillGraphError `BAD_OPTION` for fewer than two parts, a weight not above 0, or an indicator that is not there.
 *
 * @example
 * const { results } = indicators(index, 'chef');
 * composite({ name: 'my resilience', parts: [
 *   { indicator: 'gpt-beta-people', weight: 2, reverse: true }, { indicator: 'job-zone', weight: 1 },
 * ] }, results);
 */
export function composite(options: CompositeOptions, results: readonly OccupationIndicator[]): CompositeValue | null {
  checkForm('The composite', options, isComposite, 'BAD_OPTION');
  checkForm('The results', results, areResults);
  const { name, parts } = checkOptions(options, forms);
  if (parts.length < 2) throw new SkillGraphError('BAD_OPTION', `The composite "${name}" needs at least two parts.`);
  const counted: { id: string; label: string; weight: number; percentile: number }[] = [];
  for (const { indicator, weight, reverse = false } of parts) {
    const found = results.find(({ id }) => id === indicator);
    if (found === undefined)
      throw new SkillGraphError(
        'BAD_OPTION',
        `The composite "${name}" names "${indicator}". There are: ${results.map(({ id }) => id).join(', ')}.`,
      );
    if (found.percentile === undefined) return null;
    const percentile = reverse ? 100 - found.percentile : found.percentile;
    counted.push({ id: indicator, label: found.label, weight, percentile });
  }
  const meanOf = (some: typeof counted): number =>
    some.reduce((sum, { weight, percentile }) => sum + weight * percentile, 0) /
    some.reduce((sum, { weight }) => sum + weight, 0);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const shown = counted.map((part) => ({
    ...part,
    contribution: (part.weight * part.percentile) / total,
    without: meanOf(counted.filter((other) => other !== part)),
  }));
  const without = shown.map((part) => part.without);
  return { name, value: meanOf(counted), range: [Math.min(...without), Math.max(...without)], parts: shown };
}
