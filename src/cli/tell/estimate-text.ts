import type { Estimate } from '../../evaluate/bootstrap.ts';
import { signedText } from '../../query/lens/words.ts';
import type { Screen } from './screen.ts';
import type { Column } from './table.ts';

/** The interval of an estimate, blank where none was taken. */
export function intervalText({ low, high }: Estimate, figure: (value: number) => string): string {
  return Number.isNaN(low) ? '' : `${figure(low)}–${figure(high)}`;
}

/** A difference with its sign and interval. */
export function differenceText({ mean, low, high }: Estimate): string {
  const signed = (value: number): string => signedText(value, 3);
  return Number.isNaN(low) ? signed(mean) : `${signed(mean)} (${signed(low)} to ${signed(high)})`;
}

export const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

export const estimateHeader = (name: string): string[] => [name, `${name} low`, `${name} high`];
export const estimateCells = ({ mean, low, high }: Estimate): (number | undefined)[] =>
  [mean, low, high].map((value) => (Number.isNaN(value) ? undefined : value));
export const withInterval = (estimate: Estimate): string =>
  `${figure(estimate.mean)}${Number.isNaN(estimate.low) ? '' : ` (${intervalText(estimate, figure)})`}`;

/** How long it took; blank where other programs read along. */
export function secondsColumn<Row extends { readonly seconds?: number }>({ styles }: Screen): Column<Row> {
  return {
    title: 'seconds',
    cell: ({ seconds }) => (seconds === undefined ? '' : seconds.toFixed(1)),
    align: 'right',
    style: styles.dim,
  };
}
