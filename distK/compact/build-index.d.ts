import type { Catalogue, Issue } from '../catalogue/types.ts';
import type { FeatureRecord, IndexMeta, SkillIndex } from './skill-index.ts';
/** What an index keeps besides the graph, and the weighting it answers with by default. */
export interface BuildOptions {
    /** Keep descriptions and scope notes (optional sections). Default true. */
    readonly texts?: boolean;
    /** Keep alternative and hidden labels, and labels in other languages (optional sections). Default true. */
    readonly altLabels?: boolean;
    /** Keep caller-supplied attributes (an optional section). Default true. */
    readonly attributes?: boolean;
    /** The weighting queries use when none is given. Default: as published for rated data, else 1 for every requirement. */
    readonly weighting?: IndexMeta['weighting'];
    /**
     * What occupations are compared by when a question names no method: blocks such as `skillFeatures()` and
     * `groupFeatures()`, recorded by name and options. Default: chosen by what the data hold.
     */
    readonly features?: readonly FeatureRecord[];
}
/**
 * Freezes a catalogue into the one buffer that every question is answered from. The same catalogue gives the same
 * bytes, whatever order its rows were read in.
 *
 * @throws SkillGraphError `TOO_LARGE` beyond 4 GiB, 255 layers or 32 tags; `BAD_INPUT` for a level outside 1–255 and for a
 * catalogue made by hand that is not as `createCatalogue` makes it, naming the place; `BAD_OPTION`.
 */
export declare function buildIndex(catalogue: Catalogue, options?: BuildOptions): SkillIndex;
/** Issues counted by code. Names that are shared are between rows: that would not stay true when rows come and go. */
export declare function withIssues(counts: IndexMeta['issues'], issues: readonly Issue[]): Record<string, number>;
/** @throws SkillGraphError `BAD_OPTION` */
export declare function checkBuildOptions(options: BuildOptions): BuildOptions;
