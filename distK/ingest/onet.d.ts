import { type Forms } from '../catalogue/forms.ts';
import type { Catalogue, Issue } from '../catalogue/types.ts';
import { type OnetLayer } from './onet-files.ts';
import { type Table, type TableReader, type TableSink } from './table.ts';
/** How an O*NET database is to be read. */
export interface OnetOptions {
    /** The layers to read. Default: all that the download holds. */
    readonly layers?: readonly OnetLayer[] | undefined;
    /** Keep estimates that the source recommends to suppress. Default false: they are left out and reported. */
    readonly keepSuppressed?: boolean | undefined;
    /** The release, shown as the source's version. */
    readonly version?: string | undefined;
}
/** The forms of the options. */
export declare const onetForms: Forms<OnetOptions>;
/**
 * A catalogue from the tables of an O*NET database download, already in memory; the text layout (`n/a` where missing)
 * and the Excel layout (blanks, further columns `Title` and `Scale Name`) alike. Needed are `Occupation Data` and at
 * least one layer:
 *
 * - `skills`, `knowledge`, `abilities`, `work activities`: ratings, importance and level as shares of their scales;
 * - `technology`, `tools`: commodities, their examples as alternative labels; rated without a stated importance;
 * - `activities`: detailed work activities, below intermediate and generalised ones; rated likewise.
 *
 * `level` is the Job Zone, `groupCode` the SOC broad occupation; work styles, work values, interests, work context and
 * education are attributes; work styles, work values and interests are traits too, and task statements, with their ratings
 * and the emerging ones, are tasks (`catalogue.lens`).
 *
 * @throws SkillGraphError `MISSING_FILE`, `MISSING_COLUMN`, `BAD_OPTION` for an unknown layer, `EMPTY_CATALOGUE`.
 */
export declare function fromOnet(tables: readonly Table[], options?: OnetOptions): Catalogue;
/** Reads O*NET tables as they stream by; see {@link fromOnet}. */
export declare class OnetReader implements TableReader {
    #private;
    constructor({ layers, keepSuppressed, version }: OnetOptions);
    get issues(): Issue[];
    select(files: readonly string[]): readonly string[];
    fits(file: string, header: readonly string[]): boolean;
    open(file: string, header: readonly string[]): TableSink;
    finish(): Catalogue;
}
