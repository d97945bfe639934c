import { type PlanStep, type UnlockPlan, unlockPlan } from '../../query/unlock-plan.ts';
import { levelOption, moveOptions, moveOptionsOf, openingOptions, openingsOf } from '../ask/move-options.ts';
import { openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, methodOptions, shareOfOne, wholeNumber } from '../ask/options.ts';
import { askedSubject, notUnderstoodLines, subjectArgument, subjectOptions } from '../ask/subject.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { countText, plural } from '../tell/figures.ts';
import { heading, noteLines } from '../tell/heading.ts';
import { nothingOpens, openText } from '../tell/moves.ts';
import { perhapsThereLines, skillName } from '../tell/perhaps-there.ts';
import type { Screen } from '../tell/screen.ts';
import { firstOf } from '../tell/skill-list.ts';
import { tableLines } from '../tell/table.ts';

export const planCommand: CommandModule = {
  name: 'plan',
  summary: 'the best few skills to learn together',
  description:
    'The set of skills, within a budget, that opens most occupations. Where there are few enough, every set is tried; else the plan says how many any set could open at most.',
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    ...subjectOptions,
    { flags: '-b, --budget <count>', description: 'most skills to learn', default: 3, parse: wholeNumber },
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
      budget: call.number('budget'),
      reach: call.number('reach'),
      ...openingsOf(call),
      ...(await moveOptionsOf(index, call)),
    });
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () => ({
        header: [
          'step',
          'skill',
          'skillLabel',
          'openedSoFar',
          'occupation',
          'occupationLabel',
          'held',
          'before',
          'perhapsThere',
        ],
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
            String(step.perhapsThere),
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
  const { open, closed, asked, results } = plan;
  return [
    ...noteLines(screen, `${openText(asked)} Open already: ${countText(open)}; within reach: ${countText(closed)}.`),
    '',
    ...(results.length === 0 ? [`  ${nothingOpens(open, closed)}`] : []),
    ...tableLines<readonly [number, PlanStep]>(
      screen,
      [
        { title: '', cell: ([step]) => `${step}.`, align: 'right' },
        {
          title: 'learn',
          cell: ([, { label, perhapsThere }]) => skillName(label, perhapsThere),
          style: screen.styles.bold,
          flexible: true,
        },
        {
          title: 'asked for by',
          cell: ([, { degree }]) => plural(degree, 'occupation'),
          align: 'right',
          style: screen.styles.dim,
        },
        {
          title: 'open by then',
          cell: ([, { score }]) => (score === 0 ? '–' : `+${countText(score)}`),
          align: 'right',
          style: screen.styles.good,
        },
        { title: 'opens', cell: ([, step]) => opensText(step), flexible: true },
      ],
      results.map((step, i) => [i + 1, step] as const),
    ),
    ...perhapsThereLines(
      screen,
      results.some(({ perhapsThere }) => perhapsThere),
    ),
    '',
    ...(results.length === 0 ? [] : noteLines(screen, guaranteeText(plan))),
  ];
}

function opensText({ opens, prepares }: PlanStep): string {
  if (opens.length > 0) return listText(opens);
  return prepares.length === 0 ? '' : `with the next: ${listText(prepares)}`;
}

function listText(occupations: readonly { readonly label: string }[]): string {
  return firstOf(
    occupations.map(({ label }) => label),
    3,
  );
}

function guaranteeText({ opened, results, asked, guarantee }: UnlockPlan): string {
  const { exact, bound } = guarantee;
  const budget = plural(asked.budget, 'skill');
  if (opened === 0)
    return `${exact ? `Every set of ${budget} was tried: none opens one more occupation.` : 'No set that was tried opens one more occupation.'} These lead furthest towards those within reach; try a larger --budget.`;
  const occupations = plural(opened, 'occupation');
  const fewer = results.length < asked.budget ? `, and ${plural(results.length, 'skill is', 'skills are')} enough` : '';
  if (exact) return `Every set of ${budget} was tried: none opens more than ${occupations}${fewer}.`;
  return `Opens ${occupations}${fewer}; no set of ${budget} can open more than ${countText(bound)}.`;
}
