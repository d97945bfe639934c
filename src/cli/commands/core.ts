import { type CoreSkill, type CoreSkills, coreSkills } from '../../graph/core-skills.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, wholeNumber } from '../ask/options.ts';
import type { CommandModule } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { percentText, plural } from '../tell/figures.ts';
import { heading, noteLines } from '../tell/heading.ts';
import { underBar } from '../tell/progress.ts';
import { scoreColumns } from '../tell/score-columns.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';

export const coreCommand: CommandModule = {
  name: 'core',
  summary: 'the skills that hold everything together',
  description:
    'Skills that lie between others and occur with central ones, but not within one closed circle (after Nesta, Mapping Career Causeways, 2020).',
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    {
      flags: '--pivots <count>',
      description: 'skills from which ways are counted (default: all of up to 1,000, else 256)',
      parse: wholeNumber,
    },
    { flags: '--seed <number>', description: 'seed by which they are drawn', default: 1, parse: wholeNumber },
  ],
  examples: [
    ['core', 'of the sample'],
    ['core --data esco.skg --limit 20 --csv > core.csv', 'for a spreadsheet'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const result = await underBar('counting ways between skills', (onProgress) =>
      coreSkills(index, {
        limit: call.number('limit'),
        seed: call.number('seed'),
        pivots: call.number('pivots'),
        onProgress,
        ...languageOf(call),
      }),
    );
    return {
      json: result,
      csv: () =>
        tableOf(result.results, [
          'rank',
          'id',
          'label',
          'score',
          'standardError',
          'betweenness',
          'eigenvector',
          'clustering',
          'neighbours',
        ]),
      text: (screen) => [...heading(screen, 'Skills that hold the whole together'), ...coreLines(screen, result)],
      index,
    };
  },
};

function coreLines(screen: Screen, { exact, pivots, results }: CoreSkills): string[] {
  const how = exact ? '' : ` Estimated from ${plural(pivots, 'skill')} drawn by seed.`;
  return [
    ...noteLines(screen, `Score: how central, 1 for the most central skill.${how}`),
    '',
    ...tableLines<CoreSkill>(
      screen,
      [
        ...scoreColumns<CoreSkill>(screen, results),
        {
          title: exact ? '' : 'give or take',
          cell: ({ standardError }) => (exact ? '' : standardError.toFixed(3)),
          align: 'right',
        },
        { title: 'skill', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: 'occurs with', cell: ({ neighbours }) => plural(neighbours, 'skill'), align: 'right' },
        {
          title: 'of which occur together',
          cell: ({ clustering }) => percentText(clustering),
          align: 'right',
          style: screen.styles.dim,
          minor: true,
        },
      ],
      results,
    ),
  ];
}
