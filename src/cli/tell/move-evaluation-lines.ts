import type { EvaluatedMoves, MoveEvaluation } from '../../evaluate/move-evaluation.ts';
import type { CsvTable } from './csv.ts';
import { differenceText, estimateCells, estimateHeader, figure, secondsColumn, withInterval } from './estimate-text.ts';
import { countText, percentText, plural } from './figures.ts';
import { heading } from './heading.ts';
import { intervalLines, measureLines } from './measure-words.ts';
import type { Screen } from './screen.ts';
import { type Column, tableLines } from './table.ts';

/** Moves against evidence, for a spreadsheet. */
export function movesTable({ methods }: MoveEvaluation): CsvTable {
  return {
    header: [
      'method',
      'near',
      ...estimateHeader('precision'),
      ...estimateHeader('recall'),
      'moves low tenth',
      'moves median',
      'moves high tenth',
      'starts without',
    ],
    rows: methods.map(({ name, near, precision, recall, moves }) => [
      name,
      near,
      ...estimateCells(precision),
      ...estimateCells(recall),
      moves.lowTenth,
      moves.median,
      moves.highTenth,
      moves.none,
    ]),
  };
}

/** Moves against evidence, for people. */
export function movesLines(screen: Screen, { truth, relevant, seed, resamples, methods }: MoveEvaluation): string[] {
  const columns: Column<EvaluatedMoves>[] = [
    { title: 'method', cell: ({ name }) => name, style: screen.styles.bold, flexible: true },
    { title: 'near from', cell: ({ near }) => figure(near), align: 'right' },
    { title: 'precision', cell: ({ precision }) => withInterval(precision) },
    { title: 'recall', cell: ({ recall }) => withInterval(recall) },
    {
      title: 'moves of a start: 10, 50, 90 %',
      cell: ({ moves }) => [moves.lowTenth, moves.median, moves.highTenth].map(countText).join(', '),
      align: 'right',
    },
    { title: 'none', cell: ({ moves }) => countText(moves.none), align: 'right' },
    {
      title: `precision against ${methods[0]?.name ?? ''}`,
      cell: ({ difference }) => (difference ? differenceText(difference.precision) : ''),
      style: screen.styles.accent,
    },
    secondsColumn(screen),
  ];
  return [
    ...heading(
      screen,
      `How far moves ${truth.name === 'siblings' ? 'lead to occupations of the same group' : `agree with what ${truth.name} says`}`,
    ),
    `  ${plural(truth.queries, truth.unit)} asked; a pair is right from a gain ${relevant === 'above 0' ? 'above 0' : `of ${relevant}`} on; ${countText(truth.known)} of ${plural(truth.judgements, 'judgement')} known here (${percentText(truth.share)})${truth.directed ? ', one way each' : ', both ways'}.`,
    ...(truth.unit === 'group'
      ? [
          '  A move between groups counts 1 / (occupations of the one × of the other); moves within a group are not judged.',
        ]
      : []),
    '',
    ...tableLines(screen, columns, methods),
    '',
    ...measureLines(screen, ['near from', 'precision', 'recall', 'moves of a start', 'none']),
    ...(resamples === 0 ? [] : intervalLines(screen, { drawn: 'starts', resamples, seed })),
  ];
}
