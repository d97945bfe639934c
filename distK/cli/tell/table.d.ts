import type { Screen, Style } from './screen.ts';
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
/** Rows under each other, as wide as needed; on a narrow terminal the flexible columns are cut. No borders. */
export declare function tableLines<Row>(screen: Screen, columns: readonly Column<Row>[], rows: readonly Row[], options?: TableOptions): string[];
