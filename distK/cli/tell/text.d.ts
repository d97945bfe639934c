/** Columns a text takes on a terminal: escape sequences and combining marks none, wide East Asian letters two. */
export declare function displayWidth(text: string): number;
/** Cuts a plain text to a width, with an ellipsis where something is lost. */
export declare function truncated(text: string, width: number): string;
/** Fills up to a width with spaces. */
export declare function padded(text: string, width: number, align?: 'left' | 'right'): string;
/** Breaks a text into lines at spaces (not at no-break spaces, nor between a number and its %); lines after the first start with `indent`. */
export declare function wrapped(text: string, width: number, indent?: string): string[];
