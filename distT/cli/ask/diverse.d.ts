import type { Diverse } from '../../query/answer/diverse.ts';
import type { Call, OptionSpec } from './call.ts';
/** How a list of occupations may be asked to vary. */
export declare const diverseOptions: readonly OptionSpec[];
/** What was asked, as an option of the question. */
export declare function diverseOf(call: Call): {
    readonly diverse?: Diverse;
};
