import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Threshold } from '../../query/move/default-threshold.ts';
import type { BlockedMove, Move, MoveFacts } from '../../query/move/move-view.ts';
import type { Transitions } from '../../query/transitions.ts';
import type { CsvTable } from './csv.ts';
import { bar, countText, percentText } from './figures.ts';
import { sectionLine } from './heading.ts';
import type { Screen } from './screen.ts';
import { type Column, tableLines } from './table.ts';
import { wrapped } from './text.ts';

export function moveCsv({ results, blocked }: Transitions): CsvTable {
  return {
    header: [
      'status',
      'id',
      'code',
      'label',
      'score',
      'coverage',
      'backward',
      'direction',
      'needed',
      'held',
      'blockedBy',
    ],
    rows: [
      ...results.map((move) => [move.viability, ...factCells(move), undefined]),
      ...blocked.map((move) => ['blocked', ...factCells(move), move.blockedBy.map(({ gate }) => gate).join(' ')]),
    ],
  };
}

function factCells(move: MoveFacts): (string | number | undefined)[] {
  const { id, code, label, score, coverage, backward, direction, needed, held } = move;
  return [id, code, label, score, coverage, backward, direction.direction, needed, held];
}

/** Moves for people: the ones that pass, the nearest ones that do not and why, and how the gates were set. */
export function moveLines(screen: Screen, index: SkillIndex, result: Transitions, heldTitle: string): string[] {
  const { results, blocked, counts, gates } = result;
  const passing = counts.highlyViable + counts.viable;
  return [
    ...wrapped(
      `${countText(passing)} of ${countText(counts.candidates)} occupations with something in common pass: ${countText(counts.highlyViable)} highly viable (from ${gateText(gates.highlyViable)}), ${countText(counts.viable)} viable (from ${gateText(gates.viable)}); ${weighedWords(index)}. Most similar first; ↑ advancement, → lateral, ↓ step back.`,
      screen.width,
    ).map(screen.styles.dim),
    '',
    ...(results.length === 0 ? ['  No move passes the gates.'] : []),
    ...tableLines<Move>(
      screen,
      [
        ...coverageColumns<Move>(screen, heldTitle),
        {
          title: '',
          cell: ({ viability }) => (viability === 'viable' ? 'viable' : 'highly viable'),
          style: screen.styles.good,
        },
        {
          title: 'still to learn, rarest first',
          cell: missingText,
          style: screen.styles.dim,
          flexible: true,
          minor: true,
        },
      ],
      results,
    ),
    ...(blocked.length === 0
      ? []
      : [
          '',
          sectionLine(
            screen,
            'Similar, but not yet',
            `${countText(counts.blockedByCoverage)} by what is missing, ${countText(counts.blockedByLevel)} by level`,
          ),
          ...tableLines<BlockedMove>(
            screen,
            [
              ...coverageColumns<BlockedMove>(screen, heldTitle),
              { title: 'why not', cell: blockText, style: screen.styles.warn },
              {
                title: 'still to learn, rarest first',
                cell: missingText,
                style: screen.styles.dim,
                flexible: true,
                minor: true,
              },
            ],
            blocked.slice(0, Math.max(3, Math.ceil(results.length / 2))),
          ),
        ]),
  ];
}

/** How the measure that gates moves weighs skills. */
export function weighedWords(index: SkillIndex): string {
  return index.requirements.importance ? 'skills count as rated' : 'rare skills count more';
}

/** A threshold in words: `19 % held, from broad occupations`. */
export function gateText({ value, from }: Threshold): string {
  return from === 'given' ? `${percentText(value)}, given` : `${percentText(value)} held, from ${from}`;
}

const arrows = { advancement: '↑', lateral: '→', 'step back': '↓' } as const;

function coverageColumns<Row extends MoveFacts>(screen: Screen, heldTitle: string): Column<Row>[] {
  return [
    {
      title: heldTitle === 'needed' ? 'held' : heldTitle,
      cell: ({ coverage }) => percentText(coverage),
      align: 'right',
    },
    { title: '', cell: ({ coverage }) => bar(coverage, 8).padEnd(8), style: screen.styles.accent },
    { title: '', cell: ({ direction }) => arrows[direction.direction] },
    { title: 'occupation', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
    { title: 'code', cell: ({ code }) => code ?? '' },
    { title: 'skills', cell: ({ held, needed }) => `${held} of ${needed}`, align: 'right' },
  ];
}

function missingText({ missing }: MoveFacts): string {
  return missing
    .slice(0, 3)
    .map(({ label }) => label)
    .join(' · ');
}

function blockText({ blockedBy }: BlockedMove): string {
  return blockedBy
    .map(({ gate, value, bound }) =>
      gate === 'level' ? `level ${value > 0 ? '+' : '−'}${Math.abs(value)}` : `below ${percentText(bound)}`,
    )
    .join(', ');
}
