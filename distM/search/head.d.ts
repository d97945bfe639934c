import type { Lookup } from './lookup.ts';
/** The word of a label that says who it names; −1 for a label without words. */
export declare function headOf(lookup: Lookup, label: number): number;
/** Where the words end that say who is named: before the first joint. */
export declare function headEnd({ table, isJoint }: Lookup, label: number): number;
/** Whether a word says who a name names: its head, or the first of two trades, as of a fitter and turner. */
export declare function isHead(lookup: Lookup, name: number, stem: number): boolean;
