import { type Counterpart, type Counterparts, counterparts } from '../../query/counterparts.ts';
import { crosswalkOf } from '../ask/crosswalk-file.ts';
import { comparisonOf } from '../ask/methods.ts';
import { namedByArguments } from '../ask/named.ts';
import { openData, openPaths } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, methodOptions, minScoreOption, repeated } from '../ask/options.ts';
import { type CommandModule, UsageError, unanswered } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { percentText } from '../tell/figures.ts';
import { heading, noteLines } from '../tell/heading.ts';
import { scoreColumns } from '../tell/score-columns.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';

export const crosswalkCommand: CommandModule = {
  name: 'crosswalk',
  summary: 'the same occupation, and the like of it, in another classification',
  description:
    'Goes from the occupation to those that a table of correspondences names, and on to what is like them there; the best way counts, and is shown.',
  arguments: [{ name: '<occupation...>', description: 'by any of its names, id or code' }],
  options: [
    ...dataOptions,
    csvOption,
    { flags: '--to <path>', description: 'the other classification; repeated for the parts of one', parse: repeated },
    { flags: '--links <file>', description: 'table of what corresponds: from, to and, if stated, how surely' },
    /* @__PURE__ */ limitOption(10),
    minScoreOption,
    ...methodOptions,
  ],
  examples: [
    ['crosswalk chef --to db_29_2_text.zip --links esco-onet.csv', 'from the sample to a download of O*NET'],
    ['crosswalk cook --data esco.skg --to db_29_2_text.zip --links esco-onet.csv --csv', 'for a spreadsheet'],
  ],
  run: async (call) => {
    const [to, links] = [call.list('to'), call.text('links')];
    if (to.length === 0 || links === undefined)
      throw new UsageError('Say where to and by which table: --to onet.skg --links esco-onet.csv');
    const index = await openData(call);
    const subject = await namedByArguments(index, 'occupations', call);
    const other = await openPaths(to, { cached: call.flag('cache') });
    const result = counterparts(index, subject.input, other, (await crosswalkOf(links)).links, {
      limit: call.number('limit'),
      minScore: call.number('min-score'),
      ...(await comparisonOf(index, call)),
    });
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () =>
        tableOf(
          result.results.map(({ by, ...row }) => ({ ...row, ...by, anchor: by.anchor.label, mapped: by.mapped.label })),
          ['rank', 'id', 'code', 'label', 'score', 'anchor', 'likeness', 'confidence', 'mapped', 'mappedLikeness'],
        ),
      text: (screen) => [
        ...heading(screen, `What corresponds to ${subject.label}`, subject.code, subject.note),
        ...counterpartLines(screen, result),
      ],
      index: other,
    };
  },
};

function counterpartLines(screen: Screen, { subject, results }: Counterparts): string[] {
  const id = subject.kind === 'occupation' ? subject.id : undefined;
  return [
    ...noteLines(screen, 'Score: how surely it corresponds, times how alike it is where the way leads over another.'),
    '',
    ...tableLines<Counterpart>(
      screen,
      [
        ...scoreColumns<Counterpart>(screen, results),
        { title: 'occupation there', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: 'code', cell: ({ code, id: own }) => code ?? own },
        {
          title: 'by way of',
          cell: (counterpart) => wayText(counterpart, id),
          style: screen.styles.dim,
          flexible: true,
        },
      ],
      results,
    ),
  ];
}

/** `cook (72 % alike) · Cooks, restaurant (sure: 90 %) · 60 % like it`; nothing where the table names it itself. */
function wayText({ id, by }: Counterpart, subject: string | undefined): string {
  const { anchor, likeness, confidence, mapped, mappedLikeness } = by;
  return [
    ...(anchor.id === subject ? [] : [`${anchor.label}, ${percentText(likeness)} alike`]),
    `in the table, ${percentText(confidence)} sure`,
    ...(mapped.id === id ? [] : [`${percentText(mappedLikeness)} like ${mapped.label}`]),
  ].join(' · ');
}
