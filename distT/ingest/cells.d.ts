import { statedNumber } from '../catalogue/number.ts';
import type { Table } from './table.ts';
/** A field that names something: an identifier, a code, a kind, a label. Blank where the row or the column is too short. */
export declare function cellText(fields: readonly string[], column: number): string;
/** A label as it is written, for `createCatalogue` to tidy and to report. */
export declare function cellLabel(fields: readonly string[], column: number): string;
/** A field that states a word of a published list: in lower case. */
export declare function cellWord(fields: readonly string[], column: number): string;
/** A field that states a number, as {@link statedNumber} reads it. */
export declare function cellNumber(fields: readonly string[], column: number): ReturnType<typeof statedNumber>;
/** The header and the records of a table that fits into memory, every field as {@link cellText} reads it. */
export declare function cleanTable(table: Table): {
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
};
/** Several names in one field: one a line, or with ` | ` between them, or with a separator that the caller states. */
export declare function cellList(field: string | undefined, separator?: string): readonly string[];
/** A value of a typed column as a table of texts has it. */
export declare function cellOf(value: unknown): string;
