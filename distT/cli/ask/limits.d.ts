import type { ReadLimits } from '../../files/limits.ts';
import type { SearchLimits } from '../../search/tuning.ts';
import type { Call } from './call.ts';
/** How much is read of files, of a typed name or text, and how many names that nothing has are looked at. */
export interface AskedLimits {
    readonly reading: ReadLimits;
    readonly search: SearchLimits;
    readonly nearNames: number | undefined;
}
/** What this process was told by `--limits`: one call, one set of limits, whatever it reads. */
export declare function askedLimits(): AskedLimits;
/** @throws UsageError for a limit that there is not, or one that is no number. */
export declare function takeLimits(call: Call): void;
