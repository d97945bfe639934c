/** Where the last whole record of a CSV text ends: after a line break that no quoted field encloses. */
export declare function endOfRecords(text: string, delimiter: string): number;
/** The records of a CSV text, line breaks included; the last one may be unfinished. */
export declare function recordsOf(text: string, delimiter: string): string[];
