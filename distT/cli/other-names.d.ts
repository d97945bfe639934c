/** Commands by what they are called in the library, or elsewhere: they answer to these names, too. */
export declare const otherNames: Readonly<Record<string, string>>;
/** The line with a command's own name where it is called by another: `pathways …` is `path …`. */
export declare function byOwnName([first, ...rest]: readonly string[]): readonly string[];
