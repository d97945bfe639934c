/** The separator that a spreadsheet's first line states: `sep=;`. */
export declare function statedDelimiter(text: string): string | undefined;
/**
 * Separators that occur outside quotation marks in the first lines of a table, likelier ones first: a separator occurs
 * equally often in most lines, the header among them. Those that occur nowhere are last, in their usual order.
 */
export declare function likelyDelimiters(text: string): readonly string[];
/** Whether fields stand between single quotation marks: those of the header, or all but those. */
export declare function hasSingleQuotes(text: string): boolean;
/** The first records of a table, as far as its beginning shows them whole. */
export declare function headRows(text: string, delimiter: string): readonly (readonly string[])[];
