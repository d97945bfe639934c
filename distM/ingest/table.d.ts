import type { Catalogue, Issue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
/** A table in memory: its file name and its records, the first of which is the header. */
export interface Table {
    readonly file: string;
    readonly rows: Iterable<readonly string[]>;
    /** What was odd about how a file was read, for whoever adds what it says to a catalogue. */
    readonly issues?: readonly Issue[];
}
/** Takes the records of one table as they stream by; `row` counts records, the header being 1. */
export interface TableSink {
    row(fields: readonly string[], row: number): void;
    /**
     * Many records at once, for files that hold columns: one list of values per column of the header, absent where the sink
     * does not need it; `row` numbers the first. A sink without it is given rows of texts.
     */
    columns?(columns: readonly (ColumnValues | undefined)[], count: number, row: number): void;
    /** Positions of the columns that `columns` looks at. Default: all. */
    readonly needs?: readonly number[];
}
/** Values of one column: texts, numbers, dates, null. */
export type ColumnValues = ArrayLike<unknown>;
/** Takes tables one after the other. */
export interface TableOpener {
    /** What was met so far; openers and feeds add to it. */
    readonly issues: Issue[];
    /** @throws SkillGraphError `MISSING_COLUMN`. */
    open(file: string, header: readonly string[]): TableSink;
    /**
     * Whether a record could be the header of a file: asked of one record after the other, and of one separator after the
     * other, before the file is opened. An opener that does not say takes the first record that names something.
     */
    fits?(file: string, header: readonly string[]): boolean;
}
/** A layout: knows which tables it needs, takes their records in any order, and ends as a catalogue. */
export interface TableReader extends TableOpener {
    /** Of all files there are, those that hold something the catalogue keeps: the others need not be parsed. */
    select(files: readonly string[]): readonly string[];
    /** @throws SkillGraphError `MISSING_FILE` where a needed file was never opened, `EMPTY_CATALOGUE`. */
    finish(): Catalogue;
}
/** What a reader throws that was never given a file it needs. */
export declare function missingFile(data: string, file: string, seen: readonly string[]): SkillGraphError;
/** What a reader reports that can do without a file. */
export declare function absentFile(file: string): Issue;
/** The file's own name in lower case: no folder, no extension, and not the `(1)` of a second download. */
export declare function baseName(file: string): string;
/** Of the files that a reader knows, the first of each table; `copies` are the others, with the file read in their stead. */
export declare function firstOfEach(files: readonly string[], tableOf: (file: string) => string | null): {
    readonly selected: readonly string[];
    readonly copies: ReadonlyMap<string, string>;
};
/** What a reader reports that was given a table twice: a download beside its unpacked folder, the same as text and workbook. */
export declare function copyIssue([file, first]: readonly [string, string]): Issue;
/** Whether opening a file under a header finds its columns: how a reader says what fits it. */
export declare function finds(open: () => unknown): boolean;
