import type { SourceFile } from './source-file.ts';
/** Whether a file is a document of an office program, by its name: a zip that is not looked into. */
export declare function isDocument(name: string): boolean;
/** What an archive is that holds the parts of a document, as the rest of a sentence; undefined for any other. */
export declare function documentWords(files: readonly SourceFile[]): string | undefined;
/** What a file is that no reader takes, as the rest of a sentence; undefined for what may be a table. */
export declare function foreignWords({ name }: SourceFile, head: string): string | undefined;
