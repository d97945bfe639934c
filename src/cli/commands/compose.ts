import { frequencyWords } from '../../catalogue/lens.ts';
import { type Composition, type CompositionShare, composition } from '../../query/composition.ts';
import { lackingAlike } from '../../query/lens/starting-points.ts';
import {
  exposureCaveat,
  exposureWords,
  hardlyElsewhereTitle,
  lentText,
  sentence,
  shareMeaning,
  sourceText,
  taskOrderText,
} from '../../query/lens/words.ts';
import { type OccupationSummary, occupationSummary, type SummaryTasks } from '../../query/occupation-summary.ts';
import { oneOrTwoNamed } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions } from '../ask/options.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { bar, countText, percentText, plural } from '../tell/figures.ts';
import { heading, noteLines, sectionLine } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';
import { type Column, tableLines } from '../tell/table.ts';
import { wrapped } from '../tell/text.ts';

export const composeCommand: CommandModule = {
  name: 'compose',
  summary: 'what an occupation is made of, and what people in it do',
  description:
    'The share of its requirement weight in each top skill group, for one occupation or two side by side; the skills that tell it from others; usual tasks where the index holds them.',
  arguments: [
    { name: '<occupations...>', description: 'one, or two to stand side by side, by any of their names, id or code' },
  ],
  options: [...dataOptions, csvOption],
  examples: [
    ['compose "ICT operations manager"', 'in the sample'],
    ['compose chef cook', 'two side by side'],
    ['compose chef --csv', 'one row per skill group'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const [subject, other] = await oneOrTwoNamed(index, call);
    const result = composition(index, subject.id, { ...languageOf(call), beside: other?.id });
    if (result.status === 'insufficient') return unanswered(result);
    const summary = occupationSummary(index, subject.id, { ...languageOf(call), than: other?.id });
    if (summary.status === 'insufficient') return unanswered(summary);
    return {
      json: { composition: result, summary },
      csv: () => ({
        header: [
          'id',
          'code',
          'label',
          'share',
          'skills',
          ...(other === undefined ? [] : ['otherShare', 'otherSkills']),
        ],
        rows: result.results.map(({ id, code, label, share, skills, beside }) => [
          id,
          code,
          label,
          share,
          skills,
          ...(beside === undefined ? [] : [beside.share, beside.skills]),
        ]),
      }),
      text: (screen) => [
        ...heading(screen, `What ${subject.label} is made of`, subject.code, subject.note),
        '',
        ...compositionLines(screen, result),
        ...summaryLines(screen, summary),
      ],
      index,
      lent: true,
    };
  },
};

function compositionLines(screen: Screen, { results, target }: Composition): string[] {
  const largest = Math.max(...results.map(({ share, beside }) => Math.max(share, beside?.share ?? 0)));
  const columns: Column<CompositionShare>[] = [
    { title: 'skill group', cell: ({ label }) => label || 'in no group', style: screen.styles.bold, flexible: true },
    { title: '', cell: ({ share }) => bar(share / largest, 16), style: screen.styles.accent },
    { title: 'share', cell: ({ share }) => percentText(share), align: 'right' },
    { title: 'skills', cell: ({ skills }) => countText(skills), align: 'right', style: screen.styles.dim },
    {
      title: target?.label ?? '',
      cell: ({ beside }) => (beside === undefined ? '' : percentText(beside.share)),
      align: 'right',
    },
  ];
  return [...tableLines(screen, columns, results), '', ...noteLines(screen, shareMeaning)];
}

function summaryLines(
  screen: Screen,
  {
    mostImportant,
    hardlyElsewhere,
    alsoExpected,
    differs,
    startingPoints,
    missingThroughout,
    tasks,
  }: OccupationSummary,
): string[] {
  const { styles, width } = screen;
  const names = (list: readonly { readonly label: string }[]): string => list.map(({ label }) => label).join(', ');
  const paragraph = (text: string): string[] => wrapped(text, width - 2).map((line) => `  ${line}`);
  return [
    '',
    sectionLine(screen, 'Most important', 'what tells it from other occupations'),
    ...mostImportant.map(
      ({ label, degree, of }) =>
        `  ${label}  ${styles.dim(`${countText(degree)} of ${plural(of, 'occupation')} ${degree === 1 ? 'asks' : 'ask'} for it`)}`,
    ),
    ...(hardlyElsewhere.length === 0 ? [] : paragraph(`${hardlyElsewhereTitle}: ${names(hardlyElsewhere)}.`)),
    ...(alsoExpected.length === 0 ? [] : paragraph(`Also expected, as in many jobs: ${names(alsoExpected)}.`)),
    ...(differs === null
      ? []
      : [
          '',
          sectionLine(screen, `How it differs from ${differs.from.label}`, `${plural(differs.shared, 'skill')} shared`),
          ...paragraph(`Only here: ${names(differs.onlyHere) || 'nothing'}.`),
          ...paragraph(`Only there: ${names(differs.onlyThere) || 'nothing'}.`),
        ]),
    ...(startingPoints.length === 0
      ? []
      : [
          '',
          sectionLine(screen, 'Good starting points', 'most like first'),
          ...(missingThroughout.length === 0
            ? []
            : paragraph(`None of them brings along: ${names(missingThroughout)}.`)),
          ...lackingAlike(startingPoints).flatMap(({ from, missing }) =>
            paragraph(
              `${names(from)}${missing.length > 0 ? `: to learn ${names(missing)}` : missingThroughout.length === 0 ? ': nothing essential is missing' : ''}`,
            ),
          ),
        ]),
    ...(tasks === null ? [] : taskLines(screen, tasks)),
  ];
}

function taskLines(screen: Screen, tasks: SummaryTasks): string[] {
  const { styles, width } = screen;
  const classes = tasks.people ?? tasks.model;
  const by = tasks.people === null ? 'a model' : 'people';
  return [
    '',
    sectionLine(screen, 'What fills the days', `${tasks.usual.length} of ${plural(tasks.count, 'task')}, by weight`),
    ...wrapped(sentence(taskOrderText(tasks.usual)), width - 2).map((line) => `  ${line}`),
    ...noteLines({ styles, width: width - 2 }, lentText(tasks)).map((line) => `  ${line}`),
    ...tasks.usual.flatMap((task) => {
      const label = task.people ?? task.model;
      const notes = [
        label === undefined ? '' : exposureWords[label],
        task.usually === undefined ? '' : frequencyWords[task.usually - 1]!,
      ].filter((note) => note !== '');
      return [
        ...wrapped(`• ${task.text}`, width - 2, '  ').map((line) => `  ${line}`),
        ...(notes.length === 0 ? [] : [`    ${styles.dim(notes.join('; '))}`]),
      ];
    }),
    ...(classes === null
      ? []
      : [
          '',
          ...wrapped(
            `Of the weight of all tasks, as labelled by ${by}: ${percentText(classes.E0)} depends on people, ${percentText(classes.E1)} a language model helps with directly, ${percentText(classes.E2)} only with software around it. ${exposureCaveat} ${sourceText({ source: tasks.exposureSource ?? tasks.source })}.`,
            width,
          ),
        ]),
  ];
}
