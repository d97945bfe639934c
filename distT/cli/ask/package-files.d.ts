/** The path of a folder that is published with the programs. */
export declare const publishedFolder: (name: string) => string;
/** The version in the manifest. */
export declare function packageVersion(): string;
