/** Text for Markdown: nothing in it is taken for markup, not even HTML. */
export declare function markdownText(text: string): string;
/** A link, or the bare text where there is no address. */
export declare function markdownLink(label: string, address: string | undefined): string;
/** A table; cells are Markdown already. */
export declare function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string[];
