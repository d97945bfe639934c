import type { Source } from '../catalogue/source.ts';
import { SkillGraphError } from '../errors.ts';
import type { Table } from './table.ts';
/** A record by column name; blank where there is no such column. */
export type Field = (name: string) => string;
/** A record of a table in the long form. */
export interface ListRecord {
    readonly field: Field;
    /** The number a column states; undefined where it is blank. @throws SkillGraphError `BAD_INPUT` for what is none. */
    readonly number: (name: string) => number | undefined;
    readonly row: number;
}
/** The records of a table in the long form, whose facts are repeated in every row. */
export declare function listRecords(table: Table, needed: readonly string[]): readonly ListRecord[];
/** What is thrown for a row that would make all of a table doubtful. */
export declare function unusable(file: string, row: number, why: string): SkillGraphError;
/** Who says so, from the columns `source`, `version`, `year`, `country`, `licence`, `attribution`, `url`. */
export declare function listSource({ field, number }: ListRecord): Source;
/** A text field where it is filled. */
export declare function optional<K extends string>(field: Field, name: K): {
    readonly [Name in K]?: string;
};
