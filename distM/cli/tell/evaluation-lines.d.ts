import type { AdjacencyEvaluation } from '../../evaluate/adjacency-evaluation.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { ProfileEvaluation } from '../../evaluate/profile-evaluation.ts';
import type { CsvTable } from './csv.ts';
import type { Screen } from './screen.ts';
/** A table of methods against judged pairs, for a spreadsheet. */
export declare function evaluationTable({ methods }: Evaluation): CsvTable;
/** Methods against judged pairs, for people. */
export declare function evaluationLines(screen: Screen, { truth, groups, k, baseline, resamples, seed, methods }: Evaluation): string[];
/** Measures of adjacency on hidden skills, for a spreadsheet. */
export declare function adjacencyTable({ measures }: AdjacencyEvaluation): CsvTable;
/** Measures of adjacency on hidden skills, for people. */
export declare function adjacencyLines(screen: Screen, answer: AdjacencyEvaluation): string[];
/** Made-up profiles and their occupations, for a spreadsheet. */
export declare function profilesTable({ results }: ProfileEvaluation): CsvTable;
/** Made-up profiles and their occupations, for people. */
export declare function profilesLines(screen: Screen, { k, seed, resamples, results }: ProfileEvaluation): string[];
