import type { TableOpener } from './table.ts';
/** Whether a reader could take a record for the header of a file. */
export declare function isHeader(reader: TableOpener, file: string, record: readonly string[]): boolean;
/**
 * Hands the records of one file to a reader: finds the header among the first records, counts, reports ragged rows and
 * columns of one name, skips blank rows.
 */
export declare class TableFeed {
    #private;
    /** Records handed over so far, header included. */
    count: number;
    constructor(reader: TableOpener, file: string);
    row(fields: readonly string[]): void;
    /** @throws SkillGraphError `MISSING_COLUMN` for a file without so much as a header. */
    end(): void;
}
