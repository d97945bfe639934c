import type { Diverse } from '../../query/answer/diverse.ts';
import type { Call, OptionSpec } from './call.ts';
import { shareOfOne, wholeNumber } from './options.ts';

/** How a list of occupations may be asked to vary. */
export const diverseOptions: readonly OptionSpec[] = [
  {
    flags: '--fold <score>',
    description: 'fold near-identical occupations together, from this score on',
    parse: shareOfOne,
  },
  { flags: '--per-group <count>', description: 'at most so many of one unit group', parse: wholeNumber },
  {
    flags: '--variety <share>',
    description: 'how much variety is worth beside likeness, 0 to 1',
    parse: shareOfOne,
  },
];

/** What was asked, as an option of the question. */
export function diverseOf(call: Call): { readonly diverse?: Diverse } {
  const [fold, perGroup, trade] = ['fold', 'perGroup', 'variety'].map((name) => call.number(name));
  return [fold, perGroup, trade].every((value) => value === undefined) ? {} : { diverse: { fold, perGroup, trade } };
}
