/** What a column of attributes holds, so that typed formats can declare it. */
export type ColumnType = 'integer' | 'double' | 'boolean' | 'string' | 'list';
/** One attribute as found on some of the nodes or edges. */
export interface Column {
    readonly name: string;
    readonly type: ColumnType;
}
type Attributes = Readonly<Record<string, unknown>>;
export declare function remembered<Value>(make: (attributes: Attributes) => Value): (attributes: Attributes) => Value;
/** The attributes that occur, by name, each with the narrowest type that holds all its values. */
export declare function columnsOf(records: Iterable<Attributes>, except?: readonly string[]): Column[];
export declare function isMissing(value: unknown): boolean;
/** Whether a value is a record, or a list that holds some: more than a cell of other formats can say. */
export declare function isNested(value: unknown): boolean;
/** A value as text: lists joined by `|`, records and lists of records as JSON. */
export declare function textOf(value: unknown): string;
export {};
