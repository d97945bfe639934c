import { type Forms } from '../catalogue/forms.ts';
import type { Catalogue, Issue } from '../catalogue/types.ts';
import { type Table, type TableReader, type TableSink } from './table.ts';
/** How an ESCO download is to be read. */
export interface EscoOptions {
    /** Languages to keep, the main one first. Default: English, or else the first one found, then all others. */
    readonly languages?: readonly string[] | undefined;
    /** The version of the classification, shown as the source's. */
    readonly version?: string | undefined;
}
/** The forms of the options. */
export declare const escoForms: Forms<EscoOptions>;
/**
 * A catalogue from the tables of the official ESCO CSV download (any version from 1.0.0, any language), already in
 * memory. Tables are known by their file names, columns by theirs. Needed are `occupations`, `skills` and
 * `occupationSkillRelations`; groups, hierarchies, skill relations, collections and the green share are read where
 * present. Label files of further languages become translations.
 *
 * Collections fill a reuse level, alternative labels or a description that the skills file leaves blank; where both
 * state one, the skills file counts. `level` is the ISCO-08 skill level of the occupation's group.
 *
 * @throws SkillGraphError `MISSING_FILE`, `MISSING_COLUMN`, `EMPTY_CATALOGUE`.
 */
export declare function fromEsco(tables: readonly Table[], options?: EscoOptions): Catalogue;
/**
 * The languages to read from files of these names, the main one first.
 *
 * @throws SkillGraphError `MISSING_FILE` where a requested language has no label files.
 */
export declare function escoLanguages(files: readonly string[], requested?: readonly string[], unnamed?: string): string[];
/** Reads ESCO tables as they stream by; see {@link fromEsco}. */
export declare class EscoReader implements TableReader {
    #private;
    constructor(options: EscoOptions);
    get issues(): Issue[];
    select(files: readonly string[]): readonly string[];
    fits(file: string, header: readonly string[]): boolean;
    open(file: string, header: readonly string[]): TableSink;
    finish(): Catalogue;
}
