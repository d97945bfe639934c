import type { Screen } from './screen.ts';
import type { Column } from './table.ts';
/** A score and its bar: of 1 for scores that end there, of the best where they do not. */
export declare function scoreColumns<Row extends {
    readonly score: number;
}>(screen: Screen, rows: readonly Row[]): Column<Row>[];
