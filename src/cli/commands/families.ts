import { type JobFamilies, type JobFamily, jobFamilies } from '../../graph/job-families.ts';
import { comparisonOf } from '../ask/methods.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { anyNumber, csvOption, dataOptions, limitOption, methodOptions, wholeNumber } from '../ask/options.ts';
import type { CommandModule } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { countText, percentText, plural } from '../tell/figures.ts';
import { heading, noteLines } from '../tell/heading.ts';
import { underBar } from '../tell/progress.ts';
import type { Screen } from '../tell/screen.ts';
import { fewLabels } from '../tell/skill-list.ts';
import { tableLines } from '../tell/table.ts';

export const familiesCommand: CommandModule = {
  name: 'families',
  summary: 'families of occupations by what they ask for, whatever the classification says',
  description:
    'Joins every occupation to its most similar ones and divides the whole where the ties are few (Louvain); each family is called by the skills that tell it from the rest.',
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    {
      flags: '--ties <count>',
      description: 'join each to so many of its most similar',
      default: 10,
      parse: wholeNumber,
    },
    {
      flags: '--resolution <number>',
      description: 'above 1 for more and smaller families',
      default: 1,
      parse: anyNumber,
    },
    { flags: '--seed <number>', description: 'seed of the division', default: 1, parse: wholeNumber },
    ...methodOptions,
  ],
  examples: [
    ['families', 'the families of the sample'],
    ['families --resolution 2 --limit 20', 'more and smaller ones'],
    ['families --csv > families.csv', 'one row per occupation'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const comparison = await comparisonOf(index, call);
    const result = await underBar('dividing into families', (onProgress) =>
      jobFamilies(index, {
        ...comparison,
        ...languageOf(call),
        limit: call.number('ties'),
        resolution: call.number('resolution'),
        seed: call.number('seed'),
        onProgress,
      }),
    );
    return {
      json: result,
      csv: () =>
        tableOf(
          result.families.flatMap(({ id: family, label: familyLabel, members }) =>
            members.map((member) => ({ family, familyLabel, ...member })),
          ),
          ['family', 'familyLabel', 'id', 'code', 'label'],
        ),
      text: (screen) => [
        ...heading(screen, plural(result.families.length, 'family', 'families')),
        ...familyLines(screen, result, call.number('limit') ?? 10),
      ],
      index,
    };
  },
};

function familyLines(screen: Screen, { families }: JobFamilies, limit: number): string[] {
  const rest = families.length - limit;
  return [
    ...noteLines(screen, 'Close-knit: of all pairs of its members, how many are joined.'),
    '',
    ...tableLines<JobFamily>(
      screen,
      [
        { title: 'occupations', cell: ({ size }) => countText(size), align: 'right' },
        { title: 'asks more than others for', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: 'such as', cell: ({ members }) => fewLabels(members, 3), flexible: true },
        { title: 'close-knit', cell: ({ density }) => percentText(density), align: 'right', minor: true },
      ],
      families.slice(0, limit),
    ),
    ...(rest > 0 ? [screen.styles.dim(`  … and ${countText(rest)} more; --limit shows more, --csv all`)] : []),
  ];
}
