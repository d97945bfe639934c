import type { ObservedMoves } from '../catalogue/observed-moves.ts';
import type { Source } from '../catalogue/types.ts';
/** One row of counted moves; what a table of text holds is read as numbers. */
export interface MoveRecord {
    readonly from: string;
    readonly to: string;
    readonly count: number | string;
    readonly period?: string | undefined;
}
/** Where counted moves come from, and which of them count. */
export interface MovesOptions {
    /** Name, licence and attribution of whoever counted; answers that show a count name it. */
    readonly source: Source;
    /** Only this period. Default: all, added up. */
    readonly period?: string | undefined;
    /** What issues call the table. Default `moves`. */
    readonly file?: string | undefined;
}
/**
 * Counted moves between occupations, such as a registry or a network of careers holds: rows of `from`, `to`, `count` and an
 * optional `period`, named by id or code. Counts of one pair are added up. Rows without a name, from an occupation to itself
 * or without a readable count above 0 are issues (`row` counts from 1).
 *
 * @example
 * const observed = fromMoves([{ from: '5120.1', to: '3434.1', count: 312 }], { source: { name: 'our registry' } });
 * transitions(index, 'cook', { observed });
 */
export declare function fromMoves(rows: Iterable<MoveRecord>, options: MovesOptions): ObservedMoves;
