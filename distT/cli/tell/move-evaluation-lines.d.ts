import type { MoveEvaluation } from '../../evaluate/move-evaluation.ts';
import type { CsvTable } from './csv.ts';
import type { Screen } from './screen.ts';
/** Moves against evidence, for a spreadsheet. */
export declare function movesTable({ methods }: MoveEvaluation): CsvTable;
/** Moves against evidence, for people. */
export declare function movesLines(screen: Screen, { truth, relevant, seed, resamples, methods }: MoveEvaluation): string[];
