import { type Unlock, type Unlocks, unlocks } from '../../query/unlocks.ts';
import { levelOption, moveOptions, moveOptionsOf, openingOptions, openingsOf } from '../ask/move-options.ts';
import { openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, methodOptions } from '../ask/options.ts';
import { askedSubject, notUnderstoodLines, subjectArgument, subjectOptions } from '../ask/subject.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { countText, percentText, plural } from '../tell/figures.ts';
import { heading, noteLines } from '../tell/heading.ts';
import { nothingOpens, openText } from '../tell/moves.ts';
import { perhapsThereLines, skillName } from '../tell/perhaps-there.ts';
import type { Screen } from '../tell/screen.ts';
import { firstOf } from '../tell/skill-list.ts';
import { tableLines } from '../tell/table.ts';

export const unlockCommand: CommandModule = {
  name: 'unlock',
  summary: 'which single skill opens which occupations',
  description:
    'For every skill the moves (not down) of which as much is held with it as kindred occupations hold of each other, and not without it. Exact, without partial credit.',
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    ...subjectOptions,
    ...openingOptions,
    ...moveOptions,
    levelOption,
    ...methodOptions,
  ],
  examples: [
    ['unlock "ICT help desk agent" --threshold 0.3', 'from an occupation of the sample'],
    ['unlock --have "manage staff, manage budgets, plan menus" --threshold 0.25', 'from what a person can do'],
    ['unlock cook --threshold 0.3 --csv', 'one row per skill and occupation'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const result = unlocks(index, from.input, {
      limit: call.number('limit'),
      ...openingsOf(call),
      ...(await moveOptionsOf(index, call)),
    });
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () => ({
        header: [
          'skill',
          'skillLabel',
          'opens',
          'occupation',
          'occupationLabel',
          'held',
          'before',
          'likeness',
          'perhapsThere',
        ],
        rows: result.results.flatMap(({ id, label, score, occupations, perhapsThere }) =>
          occupations.map((o) => [
            id,
            label,
            score,
            o.id,
            o.label,
            o.score,
            o.before,
            o.likeness,
            String(perhapsThere),
          ]),
        ),
      }),
      text: (screen) => [
        ...heading(screen, `What one more skill opens for ${from.label}`, from.code, from.note),
        ...unlockLines(screen, result),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};

function unlockLines(screen: Screen, { open, closed, skills, asked, results }: Unlocks): string[] {
  return [
    ...noteLines(
      screen,
      `${openText(asked)} Open already: ${countText(open)}; not yet: ${countText(closed)}. ${plural(skills, 'skill')} would open at least one.`,
    ),
    '',
    ...(results.length === 0 ? [`  ${nothingOpens(open, closed)}`] : []),
    ...tableLines<Unlock>(
      screen,
      [
        { title: 'opens', cell: ({ score }) => countText(score), align: 'right', style: screen.styles.good },
        {
          title: 'skill',
          cell: ({ label, perhapsThere }) => skillName(label, perhapsThere),
          style: screen.styles.bold,
          flexible: true,
        },
        {
          title: 'asked for by',
          cell: ({ degree }) => plural(degree, 'occupation'),
          align: 'right',
          style: screen.styles.dim,
        },
        { title: 'such as (held before → then)', cell: openedText(asked), flexible: true },
      ],
      results,
    ),
    ...perhapsThereLines(
      screen,
      results.some(({ perhapsThere }) => perhapsThere),
    ),
  ];
}

function openedText({ threshold }: Unlocks['asked']): (unlock: Unlock) => string {
  const share = (held: number): string => percentText(held, [threshold.value]);
  return ({ occupations }) =>
    firstOf(
      occupations.map(({ label, before, score }) => `${label} (${share(before)} → ${share(score)})`),
      2,
    );
}
