import type { IndicatorEvaluation } from '../../evaluate/indicator-evaluation.ts';
import type { CsvTable } from './csv.ts';
import type { Screen } from './screen.ts';
/** How well indicators are told from skills, one row per indicator and deal, and one of their mean. */
export declare function indicatorsTable({ indicators }: IndicatorEvaluation): CsvTable;
/** How well indicators are told from skills, for people. */
export declare function indicatorsLines(screen: Screen, answer: IndicatorEvaluation): string[];
