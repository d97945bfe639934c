import type { TraitFacts, TraitTable } from '../../catalogue/lens.ts';
import { type Donor, type Place } from '../../compact/lens-values.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
/** A trait over all rated occupations of its table. */
interface TraitColumn {
    readonly facts: TraitFacts;
    readonly mean: number;
    /** Standard deviation over the rated occupations; 0 where all are alike. */
    readonly deviation: number;
    readonly sorted: Float64Array;
}
/** A trait of one occupation, by row. */
export interface TraitRow extends Place {
    readonly facts: TraitFacts;
    /** Position among the table's traits. */
    readonly at: number;
    readonly value: number;
    /** Deviations above (or below) the mean of all rated occupations. */
    readonly z: number;
}
/** The traits of an occupation that are rated, with who rated them; null where none is. */
export interface OccupationTraits {
    readonly table: TraitTable;
    readonly donors: readonly Donor[];
    readonly traits: readonly TraitRow[];
}
/** The first table that says something of the occupation. */
export declare function traitRows(index: SkillIndex, row: number): OccupationTraits | null;
/** A value of a trait as it stands among all rated occupations. */
export declare function traitRow({ facts, mean, deviation, sorted }: TraitColumn, at: number, value: number): TraitRow;
export declare const columnsOf: (table: TraitTable) => readonly TraitColumn[];
/** Pearson's correlation; 0 where a side never varies. */
export declare function pearson(pairs: readonly (readonly [number, number])[]): number;
/**
 * The traits that tell an occupation from others: by z, highest first (ties by element id), those above .5, none that goes
 * along with one chosen before (|r| ≥ .7 over occupations), at most three, never padded.
 */
export declare function tellingTraits({ table, traits }: OccupationTraits): TraitRow[];
export {};
