import type { Estimate } from '../../evaluate/bootstrap.ts';
import type { Screen } from './screen.ts';
import type { Column } from './table.ts';
/** The interval of an estimate, blank where none was taken. */
export declare function intervalText({ low, high }: Estimate, figure: (value: number) => string): string;
/** A difference with its sign and interval. */
export declare function differenceText({ mean, low, high }: Estimate): string;
export declare const figure: (value: number) => string;
export declare const estimateHeader: (name: string) => string[];
export declare const estimateCells: ({ mean, low, high }: Estimate) => (number | undefined)[];
export declare const withInterval: (estimate: Estimate) => string;
/** How long it took; blank where other programs read along. */
export declare function secondsColumn<Row extends {
    readonly seconds?: number;
}>({ styles }: Screen): Column<Row>;
