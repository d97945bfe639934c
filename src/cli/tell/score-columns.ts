import { bar, scoreText } from './figures.ts';
import type { Screen } from './screen.ts';
import type { Column } from './table.ts';

const WIDTH = 16;

/** A score and its bar: of 1 for scores that end there, of the best where they do not. */
export function scoreColumns<Row extends { readonly score: number }>(
  screen: Screen,
  rows: readonly Row[],
): Column<Row>[] {
  const best = Math.max(1, ...rows.map(({ score }) => score));
  return [
    { title: 'score', cell: ({ score }) => scoreText(score), align: 'right' },
    // A picture of the number beside it: gives way first where names would be cut to a stump.
    {
      title: '',
      cell: ({ score }) => bar(score / best, WIDTH).padEnd(WIDTH),
      style: screen.styles.accent,
      minor: true,
    },
  ];
}
