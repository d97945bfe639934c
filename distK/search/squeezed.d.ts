import type { Lookup } from './lookup.ts';
/** Labels that are what was typed but for spaces and signs. By row. */
export declare function squeezedLabels({ table, postings }: Lookup, squeezed: string): number[];
/** Labels that what was typed may be a misspelling of, its spaces and signs left out: `coffe egrinder`. By row. */
export declare function squeezedCorrections(lookup: Lookup, squeezed: string): number[];
