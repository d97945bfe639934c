import type { Occupation } from '../catalogue/types.ts';
/** Rows by id, by code and by group code; an id beats a code beats a group. */
export declare function namesOf(occupations: readonly Occupation[]): ReadonlyMap<string, readonly number[]>;
