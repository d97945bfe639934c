import type { Direction } from '../../query/move/direction.ts';
import {
  type BlockedMove,
  heldBars,
  likenessBars,
  type MoveAsked,
  type MoveFacts,
} from '../../query/move/move-view.ts';
import {
  authorityWords,
  blockWords,
  directionWords,
  nearWords,
  observedWords,
  regulatedWords,
  uncountedWords,
  unlistedWords,
} from '../../query/move/move-words.ts';
import type { Needed } from '../../query/move/needed.ts';
import type { BlockReason } from '../../query/move/rule.ts';
import type { OpeningAsked } from '../../query/plan/openings.ts';
import type { Transitions } from '../../query/transitions.ts';
import { alikeColumns } from './alike-columns.ts';
import type { CsvTable } from './csv.ts';
import { bar, countText, percentText, plural, scoreText } from './figures.ts';
import { noteLines, sectionLine } from './heading.ts';
import type { Screen } from './screen.ts';
import { fewLabels } from './skill-list.ts';
import { type Column, tableLines } from './table.ts';

/** Columns of a move in CSV, and its cells. */
export const moveHeader: readonly string[] = [
  'id',
  'code',
  'label',
  'likeness',
  'word',
  'held',
  'holds',
  'back',
  'direction',
  'by',
  'levelChange',
  'authorityChange',
  'skillsNeeded',
  'skillsHeld',
  'regulated',
  'observed',
  'observedTotal',
];

export function moveCells(move: MoveFacts): (string | number | undefined)[] {
  const { id, code, label, score, likeness, held, holds, back, direction, skills, regulated, observed } = move;
  const { levelChange, authorityChange } = direction;
  return [
    id,
    code,
    label,
    score,
    likeness,
    held,
    holds,
    back,
    direction.direction,
    direction.by,
    levelChange ?? undefined,
    authorityChange ?? undefined,
    skills.needed,
    skills.held,
    regulated,
    observed?.count,
    observed?.total,
  ];
}

export function moveCsv({ results, blocked }: Transitions): CsvTable {
  return {
    header: ['status', ...moveHeader, 'blockedBy'],
    rows: [
      ...results.map((move) => ['move', ...moveCells(move), undefined]),
      ...blocked.map((move) => ['blocked', ...moveCells(move), move.blockedBy.map(({ reason }) => reason).join(' ')]),
    ],
  };
}

/** Which end of the moves a list names: where they lead, or who comes. */
export interface ListedEnd {
  readonly heldTitle: string;
  /** The target of all of them, where the list names who comes: what is said of it is said once. */
  readonly into?: string;
}

type Listed = Transitions['results'][number];

/** Moves for people: those that are, the nearest ones that are not and why, and where moves begin. */
export function moveLines(screen: Screen, result: Transitions, { heldTitle, into }: ListedEnd): string[] {
  const { counts, asked } = result;
  const marked = into === undefined;
  const results = marked ? result.results : result.results.map(unmarked);
  const blocked = marked ? result.blocked : result.blocked.map(unmarked);
  // Who stands above could come, and hardly anybody would: such are told apart where a list names who comes.
  const fromAbove = marked ? [] : results.filter(({ direction }) => direction.direction === 'down');
  const columns = [
    ...moveColumns<Listed>(screen, asked, heldTitle),
    missingColumn<Listed>(screen),
    ...alikeColumns(screen),
  ];
  return [
    ...gateLines(
      screen,
      asked,
      `${plural(counts.moves, 'move')}: ${countText(counts.up)} up, ${countText(counts.sideways)} sideways, ${countText(counts.down)} down. Likeliest first.`,
    ),
    '',
    ...(results.length === 0 ? ['  No occupation is near enough, on a level within reach.'] : []),
    ...tableLines(
      screen,
      columns,
      results.filter((move) => !fromAbove.includes(move)),
    ),
    ...(fromAbove.length === 0
      ? []
      : ['', sectionLine(screen, 'A step down for them'), ...tableLines(screen, columns, fromAbove)]),
    ...regulatedLines(screen, result.results, marked ? '' : `: ${into}`),
    ...(blocked.length === 0
      ? []
      : [
          '',
          sectionLine(screen, 'Alike, but no move', blockedCounts(counts.blocked)),
          ...tableLines<BlockedMove>(
            screen,
            [
              ...moveColumns<BlockedMove>(screen, asked, heldTitle),
              {
                title: 'why not',
                cell: ({ blockedBy }) => blockedBy.map(({ reason }) => blockWords[reason]).join(', '),
                style: screen.styles.warn,
              },
            ],
            blocked.slice(0, Math.max(3, Math.ceil(results.length / 2))),
          ),
        ]),
  ];
}

/** Where moves begin (how that was found: "skillgraph calibrate"), what is held, and what cannot be told of direction. */
export function gateLines(screen: Screen, asked: MoveAsked, opening: string): string[] {
  const missing = authorityWords(asked);
  const counted = asked.observed === undefined ? '' : ` ${observedWords(asked.observed)}`;
  return noteLines(
    screen,
    `${opening} Near from likeness ${nearWords(asked)}. ${uncountedWords}${missing === '' ? '' : ` ${missing}`}${counted}`,
  );
}

const arrows: Readonly<Record<Direction, string>> = { up: '↑', sideways: '→', down: '↓' };

/** Likeness, what is held, where it leads, and what it is. */
export function moveColumns<Row extends MoveFacts>(
  screen: Screen,
  asked: Pick<MoveAsked, 'gate'>,
  heldTitle = 'held',
): Column<Row>[] {
  const { styles } = screen;
  const bars = likenessBars(asked);
  return [
    { title: 'likeness', cell: ({ score }) => scoreText(score, bars), align: 'right' },
    { title: '', cell: ({ likeness }) => likeness, style: styles.good },
    { title: heldTitle, cell: ({ held }) => percentText(held, heldBars), align: 'right' },
    { title: '', cell: ({ held }) => bar(held, 8).padEnd(8), style: styles.accent, minor: true },
    {
      title: 'occupation',
      cell: ({ label, regulated }) => `${label}${regulated === undefined ? '' : ' §'}`,
      style: styles.bold,
      flexible: true,
    },
    { title: 'code', cell: ({ code }) => code ?? '' },
    { title: 'went here', cell: observedText, align: 'right' },
    { title: '', cell: ({ direction }) => arrows[direction.direction] },
    { title: 'where it leads', cell: leadsText, flexible: true, minor: true },
  ];
}

/** Where it leads, and whether a licence may stand before it: said at the row, since the sign alone is overlooked. */
function leadsText({ direction, regulated }: MoveFacts): string {
  return `${directionWords(direction)}${regulated === undefined ? '' : ' · regulated'}`;
}

/** `312 of 1,000`; nothing where no counts are given. */
function observedText({ observed }: MoveFacts): string {
  return observed === undefined ? '' : `${countText(observed.count)} of ${countText(observed.total)}`;
}

export function missingColumn<Row extends MoveFacts>({ styles }: Screen): Column<Row> {
  return {
    title: 'still to learn, weightiest first',
    cell: ({ missing }) => fewLabels(missing, 3),
    style: styles.dim,
    flexible: true,
    minor: true,
  };
}

/** Without the mark, which is one of the move's target. */
function unmarked<Row extends MoveFacts>({ regulated: _, ...row }: Row): Omit<Row, 'regulated'> {
  return row;
}

/** What the sign § stands for, where it stands. */
export function regulatedLines(screen: Screen, moves: readonly MoveFacts[], of = ''): string[] {
  const marks = new Set(moves.flatMap(({ regulated }) => (regulated === undefined ? [] : [regulatedWords[regulated]])));
  return [...marks].flatMap((words) => noteLines(screen, `§ ${words}${of}`));
}

/** `8 too far down, 1 too far up`. */
function blockedCounts(blocked: Readonly<Partial<Record<BlockReason, number>>>): string {
  return Object.entries(blocked)
    .map(([reason, count]) => `${countText(count)} ${blockWords[reason as BlockReason]}`)
    .join(', ');
}

/** What counts as open, in words. */
export function openText({ threshold, any, statements }: OpeningAsked): string {
  const ground = threshold.from === 'kindred' ? 'what kindred occupations hold of each other' : 'as asked';
  const what = any ? 'Any occupation' : 'A move that is not down';
  return `${unlistedWords} ${what} is open from ${percentText(threshold.value, [threshold.value])} held (${ground}); ${weighedWords[statements]}.`;
}

/** Why no skill is listed. */
export function nothingOpens(open: number, closed: number): string {
  if (open + closed === 0)
    return 'There is no move that is not down, so no skill opens one; --any asks of all occupations.';
  return closed === 0
    ? 'All of them are open already.'
    : 'No single skill opens one; try a larger skillgraph plan --budget, or lower --threshold.';
}

/** How needs weigh, by the kind of statement. */
const weighedWords: Readonly<Record<Needed['kind'], string>> = {
  sets: 'rare skills count more',
  weights: 'skills count as published',
  ratings: 'skills count by how far above the median they are rated',
};
