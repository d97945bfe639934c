/** Text without the HTML-like markup of scope notes: tags go, what they enclose stays. */
export declare function plainText(text: string): string;
