import type { Screen, Style } from './screen.ts';
import { displayWidth, padded, truncated } from './text.ts';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Applied after the width is settled. */
  readonly style?: Style;
  /** Cut first where the screen is too narrow. */
  readonly flexible?: boolean;
}

export interface TableOptions {
  readonly indent?: string;
  /** Default true. */
  readonly header?: boolean;
}

const GAP = '  ';
const LEAST = 12;

/** Rows under each other, as wide as needed; on a narrow terminal the flexible columns are cut. No borders. */
export function tableLines<Row>(
  screen: Screen,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  options: TableOptions = {},
): string[] {
  const { indent = '  ', header = true } = options;
  const used = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ''));
  const cells = rows.map((row) => used.map(({ cell }) => cell(row)));
  const natural = used.map(({ title }, i) =>
    Math.max(header ? displayWidth(title) : 0, ...cells.map((line) => displayWidth(line[i]!))),
  );
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
  return [
    ...(header && rows.length > 0 ? [screen.styles.dim(titles)] : []),
    ...cells.map((texts) => line(texts, true)),
  ];
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
