import type { MoveAsked, MoveFacts } from '../../query/move/move-view.ts';
import type { OpeningAsked } from '../../query/plan/openings.ts';
import type { Transitions } from '../../query/transitions.ts';
import type { CsvTable } from './csv.ts';
import type { Screen } from './screen.ts';
import { type Column } from './table.ts';
/** Columns of a move in CSV, and its cells. */
export declare const moveHeader: readonly string[];
export declare function moveCells(move: MoveFacts): (string | number | undefined)[];
export declare function moveCsv({ results, blocked }: Transitions): CsvTable;
/** Which end of the moves a list names: where they lead, or who comes. */
export interface ListedEnd {
    readonly heldTitle: string;
    /** The target of all of them, where the list names who comes: what is said of it is said once. */
    readonly into?: string;
}
/** Moves for people: those that are, the nearest ones that are not and why, and where moves begin. */
export declare function moveLines(screen: Screen, result: Transitions, { heldTitle, into }: ListedEnd): string[];
/** Where moves begin (how that was found: "skillgraph calibrate"), what is held, and what cannot be told of direction. */
export declare function gateLines({ styles, width }: Screen, asked: MoveAsked, opening: string): string[];
/** Likeness, what is held, where it leads, and what it is. */
export declare function moveColumns<Row extends MoveFacts>(screen: Screen, heldTitle?: string): Column<Row>[];
export declare function missingColumn<Row extends MoveFacts>({ styles }: Screen): Column<Row>;
/** What the sign § stands for, where it stands. */
export declare function regulatedLines({ styles, width }: Screen, moves: readonly MoveFacts[], of?: string): string[];
/** What counts as open, in words. */
export declare function openText({ threshold, any, statements }: OpeningAsked): string;
/** Why no skill is listed. */
export declare function nothingOpens(open: number, closed: number): string;
