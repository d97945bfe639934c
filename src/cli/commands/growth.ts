import { type Growth, type GrowthStep, growth, type StepAhead } from '../../query/growth.ts';
import { comparisonOf } from '../ask/methods.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, methodOptions, shareOfOne, wholeNumber } from '../ask/options.ts';
import { askedSubject, notUnderstoodLines, subjectArgument, subjectOptions } from '../ask/subject.ts';
import type { CommandModule } from '../command.ts';
import { bar, percentText, plural } from '../tell/figures.ts';
import { heading, sectionLine } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';
import { wrapped } from '../tell/text.ts';

export const growthCommand: CommandModule = {
  name: 'growth',
  summary: 'typical next steps: upward, sideways, two steps ahead',
  description: 'Without a target: what is near enough to enter, and what opens up after that.',
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(5),
    ...subjectOptions,
    {
      flags: '--min-coverage <share>',
      description: 'share of its needs a step must be entered with (default: calibrated on the data)',
      parse: shareOfOne,
    },
    { flags: '--max-level-change <levels>', description: 'most levels up or down (default: 1)', parse: wholeNumber },
    { flags: '--level <level>', description: "a person's level of preparation, with --have", parse: wholeNumber },
    .../* @__PURE__ */ methodOptions.filter(({ flags }) => !flags.includes('--weighting')),
  ],
  examples: [
    ['growth "ICT help desk agent"', 'from an occupation of the sample'],
    ['growth --have "manage staff, manage budgets, plan menus" --level 3', 'from what a person can do'],
    ['growth cook --json', 'for other programs'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call, 0);
    const { method } = await comparisonOf(index, call);
    const [minCoverage, maxLevelChange, level] = ['min-coverage', 'max-level-change', 'level'].map(call.number);
    const result = growth(index, from.input, {
      limit: call.number('limit') ?? 5,
      ...(method === undefined ? {} : { method }),
      ...(minCoverage === undefined ? {} : { minCoverage }),
      ...(maxLevelChange === undefined ? {} : { maxLevelChange }),
      ...(level === undefined ? {} : { level }),
      ...languageOf(call),
    });
    if (result.status === 'insufficient') return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: ['direction', 'id', 'code', 'label', 'score', 'coverage', 'level', 'cost', 'through'],
        rows: [
          ...result.upward.map((step) => ['upward', ...stepCells(step)]),
          ...result.sideways.map((step) => ['sideways', ...stepCells(step)]),
          ...result.ahead.map((s) => [
            'ahead',
            s.id,
            s.code,
            s.label,
            s.score,
            s.coverage,
            s.level,
            undefined,
            s.through.label,
          ]),
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

function stepCells({ id, code, label, score, coverage, level, cost }: GrowthStep): (string | number | undefined)[] {
  return [id, code, label, score, coverage, level, cost, undefined];
}

function growthLines(screen: Screen, { upward, sideways, ahead, gate }: Growth): string[] {
  const basis = gate.basis === 'given' ? 'as asked' : 'calibrated on the data';
  return [
    ...wrapped(
      `A step needs ${percentText(gate.value)} held (${basis}; rare skills count more); ${plural(gate.passing, 'occupation')} can be entered right away. Most similar first.`,
      screen.width,
    ).map(screen.styles.dim),
    ...stepSection(screen, '↑ Upward', upward),
    ...stepSection(screen, '→ Sideways', sideways),
    '',
    sectionLine(
      screen,
      '⇈ Two steps ahead',
      ahead.length === 0 ? 'none opens up' : 'out of reach now, opened by what a first step teaches',
    ),
    ...tableLines<StepAhead>(
      screen,
      [
        {
          title: 'held now → then',
          cell: ({ coverage, coverageThen }) => `${percentText(coverage)} → ${percentText(coverageThen)}`,
          align: 'right',
        },
        { title: 'occupation', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: 'code', cell: ({ code }) => code ?? '' },
        { title: 'level', cell: ({ level }) => (level === undefined ? '' : String(level)), align: 'right' },
        { title: 'through', cell: ({ through }) => through.label, flexible: true },
      ],
      ahead,
    ),
  ];
}

function stepSection(screen: Screen, title: string, steps: readonly GrowthStep[]): string[] {
  return [
    '',
    sectionLine(screen, title, steps.length === 0 ? 'none near enough' : ''),
    ...tableLines<GrowthStep>(
      screen,
      [
        { title: 'held', cell: ({ coverage }) => percentText(coverage), align: 'right' },
        { title: '', cell: ({ coverage }) => bar(coverage, 8).padEnd(8), style: screen.styles.accent },
        { title: 'occupation', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: 'code', cell: ({ code }) => code ?? '' },
        { title: 'level', cell: ({ level }) => (level === undefined ? '' : String(level)), align: 'right' },
        {
          title: 'to learn, rarest first',
          cell: ({ learn }) =>
            learn
              .slice(0, 3)
              .map(({ label }) => label)
              .join(' · '),
          style: screen.styles.dim,
          flexible: true,
          minor: true,
        },
      ],
      steps,
    ),
  ];
}
