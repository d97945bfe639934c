import { type Form } from '../catalogue/forms.ts';
/** What the readers of this room may be handed, and their options: each checked at the door that takes it. */
export declare const isTable: Form;
export declare const isTables: Form;
/** The records of a table, each checked as it is reached: they may come from a generator. */
export declare function rowsOf({ file, rows, }: {
    readonly file: string;
    readonly rows: Iterable<readonly string[]>;
}): Generator<readonly string[]>;
export declare const isCrosswalk: Form;
export declare const isColumnOfEdition: Form;
/** Names of columns by what they hold. */
export declare const columnsOf: (...names: readonly string[]) => Form;
/** Tables between editions, as `fromVintages` makes them. */
export declare const areVintageTables: Form;
/** @throws SkillGraphError `BAD_INPUT` for anything but a table. */
export declare function checkTable(table: unknown): void;
