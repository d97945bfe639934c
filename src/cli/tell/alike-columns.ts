import type { Alike } from '../../query/answer/diverse.ts';
import { countText } from './figures.ts';
import type { Screen } from './screen.ts';
import type { Column } from './table.ts';

/** What an entry of a varied list stands for; blank in any other. */
export function alikeColumns<Row extends Alike>({ styles }: Screen): Column<Row>[] {
  return [
    {
      title: 'and much the same',
      cell: ({ alike = [] }) => alike.map(({ label }) => label).join(', '),
      style: styles.dim,
      flexible: true,
      minor: true,
    },
    {
      title: 'of its group',
      cell: ({ passedOver = 0 }) => (passedOver === 0 ? '' : `${countText(passedOver)} more`),
      style: styles.dim,
      minor: true,
    },
  ];
}
