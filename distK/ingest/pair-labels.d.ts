import type { Issue } from '../catalogue/types.ts';
import { type TableOpener, type TableSink } from './table.ts';
/** What a table of labels says of an identifier. */
export interface LabelEntry {
    readonly label: string;
    readonly altLabels: readonly string[];
    readonly description: string;
}
/** Reads tables that say what identifiers of an edge list are called: a column of identifiers, and one of labels. */
export declare class LabelReader implements TableOpener {
    #private;
    readonly issues: Issue[];
    constructor(issues: Issue[]);
    fits(file: string, header: readonly string[]): boolean;
    open(file: string, header: readonly string[]): TableSink;
    /** What is said of an identifier. */
    of(id: string): LabelEntry | undefined;
    /** Reports, once, the identifiers that nothing asked for. */
    reportUnused(): void;
}
