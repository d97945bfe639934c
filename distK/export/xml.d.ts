/** Text for an attribute or an element; characters that XML cannot hold become U+FFFD. */
export declare function xmlText(text: string): string;
/** A key as text for XML in which no two keys are alike: what XML cannot hold is written by its number, `_x001B_`. */
export declare function xmlKey(key: string): string;
/** `name="value"` pairs with a space before each; undefined values are left out. */
export declare function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string;
