import type { Screen, Style } from './screen.ts';
import { displayWidth, padded, truncated, wrapped } from './text.ts';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Applied after the width is settled. */
  readonly style?: Style;
  /** Cut first where the screen is too narrow. */
  readonly flexible?: boolean;
  /** Left out where otherwise something would be cut to a stump. */
  readonly minor?: boolean;
}

export interface TableOptions {
  readonly indent?: string;
  /** Default true. */
  readonly header?: boolean;
}

const GAP = '  ';
/** A flexible column is not cut below this, and counts as a stump below that. */
const LEAST = 12;
const STUMP = 24;

/** Rows under each other, as wide as needed; on a narrow terminal the flexible columns are cut. No borders. */
export function tableLines<Row>(
  screen: Screen,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  options: TableOptions = {},
): string[] {
  const { indent = '  ', header = true } = options;
  const filled = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ''));
  const used = screen.isTerminal ? roomy(filled, rows, header, screen.width - indent.length) : filled;
  const cells = rows.map((row) => used.map(({ cell }) => cell(row)));
  const natural = naturalWidths(used, rows, header);
  const widths = screen.isTerminal ? fitted(used, natural, screen.width - indent.length) : natural;
  const line = (texts: readonly string[], styled: boolean): string =>
    (
      indent +
      used
        .map(({ align, style, flexible }, i) => {
          const text = padded(flexible ? truncated(texts[i]!, widths[i]!) : texts[i]!, widths[i]!, align);
          return styled && style ? style(text) : text;
        })
        .join(GAP)
    ).trimEnd();
  const titles = line(
    used.map(({ title }) => title),
    false,
  );
  const leftOut = filled.filter((column) => !used.includes(column) && column.title !== '').map(({ title }) => title);
  return [
    ...(header && rows.length > 0 ? [screen.styles.dim(titles)] : []),
    ...cells.map((texts) => line(texts, true)),
    ...(leftOut.length === 0 ? [] : leftOutLines(screen, leftOut, indent)),
  ];
}

/** What a wider terminal would show. */
function leftOutLines({ styles, width }: Screen, titles: readonly string[], indent: string): string[] {
  const words = `(at ${width} columns without: ${titles.join(', ')})`;
  return wrapped(words, width - indent.length).map((line) => styles.dim(indent + line));
}

function naturalWidths<Row>(columns: readonly Column<Row>[], rows: readonly Row[], header: boolean): number[] {
  return columns.map(({ title, cell }) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(cell(row))), header ? displayWidth(title) : 0),
  );
}

/** Leaves out minor columns, the last one first, until nothing is cut to a stump. */
function roomy<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  header: boolean,
  room: number,
): readonly Column<Row>[] {
  const natural = naturalWidths(columns, rows, header);
  const widths = fitted(columns, natural, room);
  const minor = columns.findLastIndex((column) => column.minor);
  const isCut = widths.some((width, i) => width < Math.min(natural[i]!, STUMP));
  return isCut && minor >= 0 ? roomy(columns.toSpliced(minor, 1), rows, header, room) : columns;
}

function fitted<Row>(columns: readonly Column<Row>[], natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1) - room;
  for (let i = columns.length - 1; i >= 0 && excess > 0; i--) {
    if (!columns[i]!.flexible) continue;
    const cut = Math.min(excess, Math.max(0, widths[i]! - LEAST));
    widths[i]! -= cut;
    excess -= cut;
  }
  return widths;
}
