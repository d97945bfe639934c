import type { Trait } from '../../query/lens/lens-answers.ts';
import { traitMatches } from '../../query/lens/trait-matches.ts';
import { lentText, ratedText, signedText } from '../../query/lens/words.ts';
import { traits } from '../../query/traits.ts';
import { namedByArguments } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption } from '../ask/options.ts';
import { statedTraits } from '../ask/stated-traits.ts';
import { type CommandModule, UsageError, unanswered } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { bar } from '../tell/figures.ts';
import { heading, noteLines, sectionLine } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';
import { traitMatchAnswer } from '../tell/trait-matches.ts';

export const traitsCommand: CommandModule = {
  name: 'traits',
  summary: 'work styles, values and interests: what it asks more, and less, than others',
  description:
    'Each trait against all rated occupations. What a role asks less than others is as telling as what it asks more.',
  arguments: [{ name: '[occupation...]', description: 'by any of its names, id or code' }],
  options: [
    ...dataOptions,
    csvOption,
    {
      flags: '--match <traits>',
      description:
        'a person instead of an occupation: what they say of themselves, name=value separated by commas, on the scales shown, at least three of one set; or a CSV file of trait and value',
    },
    { .../* @__PURE__ */ limitOption(10), description: 'with --match: how many occupations to show' },
  ],
  examples: [
    ['traits "ICT operations manager"', 'in the sample'],
    ['traits chef --csv', 'one row per trait'],
    ['traits --match "Realistic=6, Artistic=5, Social=3"', 'whose traits go along with a person’s'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const stated = call.text('match');
    if ((stated === undefined) === (call.arguments[0] === undefined))
      throw new UsageError('Name an occupation, or a person’s traits with --match; one of the two.');
    if (stated !== undefined)
      return traitMatchAnswer(
        index,
        traitMatches(index, await statedTraits(stated), {
          ...languageOf(call),
          limit: call.number('limit'),
        }),
      );
    const subject = await namedByArguments(index, 'occupations', call);
    const result = traits(index, subject.id, languageOf(call));
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () => tableOf(result.results, ['set', 'id', 'label', 'value', 'scale', 'min', 'max', 'z', 'percentile']),
      text: (screen) => [
        ...heading(screen, `Traits of ${subject.label}`, subject.code, subject.note),
        ...noteLines(screen, lentText(result)),
        '',
        ...setsOf(result.results).flatMap(([set, own]) => [sectionLine(screen, set), ...traitLines(screen, own), '']),
        screen.styles.dim(
          'Bars show standard deviations from the mean of all rated occupations: left less, right more.',
        ),
      ],
      index,
      lent: true,
    };
  },
};

function setsOf(results: readonly Trait[]): [string, Trait[]][] {
  const sets = [...new Set(results.map(({ set }) => set))].sort();
  return sets.map((set) => [set, results.filter((trait) => trait.set === set)]);
}

/** Columns of a bar to one side: three deviations. */
const SIDE = 12;
const DEVIATIONS = 3;

function traitLines(screen: Screen, own: readonly Trait[]): string[] {
  return tableLines(
    screen,
    [
      { title: 'trait', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
      {
        title: 'less',
        cell: ({ z }) => (z < 0 ? '█'.repeat(cells(z)).padStart(SIDE) : ' '.repeat(SIDE)),
        align: 'right',
      },
      { title: 'more', cell: ({ z }) => (z > 0 ? bar(Math.min(1, z / DEVIATIONS), SIDE) : '') },
      { title: 'z', cell: ({ z }) => signedText(z, 1), align: 'right' },
      { title: 'percentile', cell: ({ percentile }) => percentile.toFixed(0), align: 'right' },
      {
        title: 'value',
        cell: ({ value, min, max }) =>
          max === undefined ? ratedText(value) : `${ratedText(value)} of ${min} to ${max}`,
        style: screen.styles.dim,
        minor: true,
      },
    ],
    own,
  );
}

function cells(z: number): number {
  return Math.min(SIDE, Math.max(1, Math.round((Math.abs(z) / DEVIATIONS) * SIDE)));
}
