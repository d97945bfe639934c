import type { ReleaseDiff } from '../../releases/diff-types.ts';
import type { CsvTable } from './csv.ts';
/** A comparison of releases for other programs. */
export declare function diffRows(diff: ReleaseDiff): CsvTable;
