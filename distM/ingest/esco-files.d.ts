/** What an ESCO file is, and in which language its labels are; `language` is blank where the name does not say. */
export interface EscoFile {
    readonly kind: EscoFileKind;
    /** The file's name in lower case, without folder, language and extension. */
    readonly base: string;
    readonly language: string;
}
export type EscoFileKind = 'occupations' | 'skills' | 'skillGroups' | 'iscoGroups' | 'requirements' | 'broader' | 'skillRelations' | 'skillCollection' | 'occupationCollection' | 'greenShare';
/** Recognises a file by its name: any folder, any case, with or without a language suffix; null for what is not read. */
export declare function escoFile(file: string): EscoFile | null;
/** The tag a collection stands for; the ICT collection of version 1.0 became the digital one. */
export declare function collectionTag(file: string): string;
/** Kinds whose content depends on the language. */
export declare const labelKinds: ReadonlySet<EscoFileKind>;
/**
 * Which files to read for these languages, the main one first: label files of each, and of files whose content does not
 * depend on the language one copy, if possible of the main language. `copies` are further files of a table that was
 * selected (a download kept beside its unpacked folder), each with the file read in its stead.
 */
export declare function selectedEscoFiles(files: readonly string[], languages: readonly string[]): {
    readonly selected: readonly string[];
    readonly copies: ReadonlyMap<string, string>;
};
