import { type PlanStep, type UnlockPlan, unlockPlan } from '../../query/unlock-plan.ts';
import { comparisonOf } from '../ask/methods.ts';
import { levelOption, moveOptions, moveOptionsOf, openingOptions, openingsOf } from '../ask/move-options.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, methodOptions, shareOfOne, wholeNumber } from '../ask/options.ts';
import { askedSubject, notUnderstoodLines, subjectArgument, subjectOptions } from '../ask/subject.ts';
import type { CommandModule } from '../command.ts';
import { countText, plural } from '../tell/figures.ts';
import { heading } from '../tell/heading.ts';
import { nothingOpens, openText } from '../tell/moves.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';
import { wrapped } from '../tell/text.ts';

export const planCommand: CommandModule = {
  name: 'plan',
  summary: 'the best few skills to learn together',
  description:
    'The set of skills, within a budget, that opens most occupations; proven best where all sets can be tried, with a proven bound where they cannot.',
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    ...subjectOptions,
    { flags: '-b, --budget <count>', description: 'how many skills to learn', default: 3, parse: wholeNumber },
    ...openingOptions,
    {
      flags: '--reach <share>',
      description: 'only occupations that are this share of the way there (default: 0, with --any two thirds)',
      parse: shareOfOne,
    },
    ...moveOptions,
    levelOption,
    ...methodOptions,
  ],
  examples: [
    ['plan "ICT help desk agent" --budget 4 --threshold 0.3', 'from an occupation of the sample'],
    ['plan --have "manage staff, manage budgets, plan menus" --threshold 0.25', 'from what a person can do'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const result = unlockPlan(index, from.input, {
      budget: call.number('budget') ?? 3,
      reach: call.number('reach'),
      ...openingsOf(call),
      ...(await comparisonOf(index, call)),
      ...(await moveOptionsOf(call)),
      ...languageOf(call),
    });
    if (result.status === 'insufficient') return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: ['step', 'skill', 'skillLabel', 'openedSoFar', 'occupation', 'occupationLabel', 'coverage', 'before'],
        rows: result.results.flatMap((step, i) =>
          (step.opens.length === 0 ? [undefined] : step.opens).map((o) => [
            i + 1,
            step.id,
            step.label,
            step.score,
            o?.id,
            o?.label,
            o?.score,
            o?.before,
          ]),
        ),
      }),
      text: (screen) => [
        ...heading(screen, `What to learn together, from ${from.label}`, from.code, from.note),
        ...planLines(screen, result),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};

function planLines(screen: Screen, plan: UnlockPlan): string[] {
  const { open, closed, opened, asked, results, guarantee } = plan;
  return [
    ...wrapped(
      `${openText(asked)} Open already: ${countText(open)}; within reach: ${countText(closed)}.`,
      screen.width,
    ).map(screen.styles.dim),
    '',
    ...(results.length === 0 ? [`  ${nothingOpens(open, closed)}`] : []),
    ...tableLines<readonly [number, PlanStep]>(
      screen,
      [
        { title: '', cell: ([step]) => `${step}.`, align: 'right' },
        { title: 'learn', cell: ([, { label }]) => label, style: screen.styles.bold, flexible: true },
        {
          title: 'asked for by',
          cell: ([, { degree }]) => countText(degree),
          align: 'right',
          style: screen.styles.dim,
        },
        {
          title: 'open by then',
          cell: ([, { score }]) => `+${countText(score)}`,
          align: 'right',
          style: screen.styles.good,
        },
        { title: 'opens', cell: ([, step]) => opensText(step), flexible: true },
      ],
      results.map((step, i) => [i + 1, step] as const),
    ),
    '',
    ...(results.length === 0 ? [] : wrapped(guaranteeText(opened, guarantee), screen.width).map(screen.styles.dim)),
  ];
}

function opensText({ opens }: PlanStep): string {
  const shown = opens.slice(0, 3).map(({ label }) => label);
  return shown.join(' · ') + (opens.length > 3 ? ` · … and ${countText(opens.length - 3)} more` : '');
}

function guaranteeText(opened: number, { exact, bound }: UnlockPlan['guarantee']): string {
  if (opened === 0)
    return `${exact ? 'Every set of as many skills was tried: none opens one more occupation.' : 'No set that was tried opens one more occupation.'} These lead furthest towards those within reach; try a larger --budget.`;
  if (exact) return `Every set of skills was tried: none opens more than ${plural(opened, 'occupation')}.`;
  return `Opens ${plural(opened, 'occupation')}; no set of as many skills can open more than ${countText(bound)}.`;
}
