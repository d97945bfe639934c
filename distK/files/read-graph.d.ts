import type { Source } from '../catalogue/source.ts';
import type { FormatReader } from './format-reader.ts';
import type { ReadOptions } from './read-tables.ts';
/** How the JSON of a graph is read. */
export interface ReadGraphOptions extends ReadOptions {
    /** Default: as the graph says. */
    readonly source?: Source | undefined;
    readonly language?: string | undefined;
}
/** What `toJson` and `skillgraph export -f json` write: graphology's JSON of a graph. */
export declare const graphReader: FormatReader<'graph', ReadGraphOptions>;
/** Whether a text begins as graphology's JSON does. */
export declare function isGraphJson(head: string): boolean;
