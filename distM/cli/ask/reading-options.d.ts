import type { ReadCatalogueOptions } from '../../files/read-any.ts';
import type { Call, OptionSpec } from './call.ts';
/** How a data set is read, for the commands that read one: `check` and `build`. */
export declare const readingOptions: readonly OptionSpec[];
/** @throws UsageError for a field that edge lists do not have. */
export declare function readingOptionsOf(call: Call): ReadCatalogueOptions;
