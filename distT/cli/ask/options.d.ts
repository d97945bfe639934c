import type { OptionSpec, OptionValue } from './call.ts';
/** Where the data are. */
export declare const dataOption: OptionSpec;
/** What every command takes that reads anything. */
export declare const limitsOption: OptionSpec;
/** `--data`, `--lang`, `--json`: what every command that answers from data takes. */
export declare const dataOptions: readonly OptionSpec[];
export declare const csvOption: OptionSpec;
/** Goes wherever `--csv` does. */
export declare const excelOption: OptionSpec;
export declare function limitOption(fallback: number): OptionSpec;
export declare const minScoreOption: OptionSpec;
/** How occupations are compared. */
export declare const methodOptions: readonly OptionSpec[];
/** @throws UsageError */
export declare function wholeNumber(typed: string): number;
/** @throws UsageError */
export declare function atLeastOne(typed: string): number;
/** @throws UsageError */
export declare function anyNumber(typed: string): number;
/** @throws UsageError */
export declare function shareOfOne(typed: string): number;
/** Collects an option that may be given several times; each takes a comma-separated list, quoted commas excepted. */
export declare function listed(typed: string, before: OptionValue): readonly string[];
/** Collects an option that may be given several times, each time one value. */
export declare function repeated(typed: string, before: OptionValue): readonly string[];
