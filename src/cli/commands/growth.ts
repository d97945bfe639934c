import { type Growth, growth, type StepAhead } from '../../query/growth.ts';
import type { Move } from '../../query/move/move-view.ts';
import { amongOf, amongOption, levelOption, moveOptions, moveOptionsOf } from '../ask/move-options.ts';
import { openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, methodOptions } from '../ask/options.ts';
import { askedSubject, notUnderstoodLines, subjectArgument, subjectOptions } from '../ask/subject.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { countText } from '../tell/figures.ts';
import { heading, sectionLine } from '../tell/heading.ts';
import { gateLines, missingColumn, moveCells, moveColumns, moveHeader, regulatedLines } from '../tell/moves.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';

export const growthCommand: CommandModule = {
  name: 'growth',
  summary: 'typical next steps: upward, sideways, two steps ahead',
  description:
    'Without a target: the moves of "skillgraph transitions" upward and sideways, and what lies one step further up.',
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(5),
    ...subjectOptions,
    amongOption,
    ...moveOptions,
    levelOption,
    ...methodOptions,
  ],
  examples: [
    ['growth "ICT help desk agent"', 'from an occupation of the sample'],
    ['growth --have "manage staff, manage budgets, plan menus" --level 3', 'from what a person can do'],
    ['growth cook --json', 'for other programs'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const result = growth(index, from.input, {
      limit: call.number('limit'),
      ...amongOf(index, call),
      ...(await moveOptionsOf(index, call)),
    });
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () => ({
        header: ['step', ...moveHeader, 'through'],
        rows: [
          ...result.upward.map((move) => ['upward', ...moveCells(move), undefined]),
          ...result.sideways.map((move) => ['sideways', ...moveCells(move), undefined]),
          ...result.ahead.map((step) => ['ahead', ...moveCells(step), step.through.label]),
        ],
      }),
      text: (screen) => [
        ...heading(screen, `Next steps from ${from.label}`, from.code, from.note),
        ...growthLines(screen, result),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};

function growthLines(screen: Screen, { upward, sideways, ahead, asked, counts }: Growth): string[] {
  return [
    ...gateLines(screen, asked, 'Likeliest first.'),
    ...stepSection(screen, asked, { direction: '↑ Upward', steps: upward, count: counts.up }),
    ...stepSection(screen, asked, { direction: '→ Sideways', steps: sideways, count: counts.sideways }),
    '',
    sectionLine(
      screen,
      '⇈ Two steps ahead',
      ahead.length === 0 ? 'none in sight' : 'no move yet, and a close step up from one that is',
    ),
    ...tableLines<StepAhead>(
      screen,
      [
        ...moveColumns<StepAhead>(screen, asked),
        { title: 'by way of', cell: ({ through }) => through.label, flexible: true },
      ],
      ahead,
    ),
    ...regulatedLines(screen, [...upward, ...sideways, ...ahead]),
  ];
}

interface Steps {
  readonly direction: string;
  readonly steps: readonly Move[];
  readonly count: number;
}

function stepSection(screen: Screen, asked: Growth['asked'], { direction, steps, count }: Steps): string[] {
  const more = count > steps.length ? `${countText(steps.length)} of ${countText(count)}` : '';
  return [
    '',
    sectionLine(screen, direction, steps.length === 0 ? 'none near enough' : more),
    ...tableLines<Move>(screen, [...moveColumns<Move>(screen, asked), missingColumn<Move>(screen)], steps),
  ];
}
