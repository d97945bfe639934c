import { type Forms } from '../catalogue/forms.ts';
import { type Catalogue, type Issue } from '../catalogue/types.ts';
import { type Table, type TableReader, type TableSink } from './table.ts';
/** How a Tabiya model is to be read. */
export interface TabiyaOptions {
    /** Language code of the labels. Default: as the model states, else `und`. */
    readonly language?: string | undefined;
    /** Shown as the source's version. Default: as the model states. */
    readonly version?: string | undefined;
}
/** The forms of the options. */
export declare const tabiyaForms: Forms<TabiyaOptions>;
/**
 * A catalogue from the tables of a Tabiya taxonomy model, already in memory. Needed are `occupations`, `skills` and the
 * occupation–skill relations; groups, hierarchies, skill relations and `model_info` are read where present. Local ids
 * (`key_1`) join the files and are then replaced by the origin's URI where that is the concept's alone, else by the first
 * UUID of the history. The signalling value of a local occupation's skill is its importance.
 *
 * @throws SkillGraphError `MISSING_FILE`, `MISSING_COLUMN`, `EMPTY_CATALOGUE`.
 */
export declare function fromTabiya(tables: readonly Table[], options?: TabiyaOptions): Catalogue;
/** Reads Tabiya tables as they stream by; see {@link fromTabiya}. */
export declare class TabiyaReader implements TableReader {
    #private;
    constructor(options: TabiyaOptions);
    get issues(): Issue[];
    select(files: readonly string[]): readonly string[];
    fits(file: string, header: readonly string[]): boolean;
    open(file: string, header: readonly string[]): TableSink;
    finish(): Catalogue;
}
