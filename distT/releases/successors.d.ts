import type { Adjacency } from '../compact/skill-index.ts';
import type { GoneConcept, SuccessorEvidence } from './diff-types.ts';
import { type TwoReleases } from './kept-concepts.ts';
import { type LikenessLevels } from './likeness.ts';
import { type NameWords } from './name-words.ts';
import { type RowPairs } from './row-pairs.ts';
/** A row that a concept may go on in, and by what it is known. */
interface Lead {
    readonly row: number;
    readonly evidence: SuccessorEvidence;
}
/** A concept that is gone, and its row before. */
export interface Gone {
    readonly row: number;
    readonly concept: GoneConcept;
}
/** What was found for the concepts of a kind that are gone. */
export interface Successors {
    readonly gone: readonly Gone[];
    readonly likenessFrom: LikenessLevels | null;
}
/**
 * Rows that go on by name alone: one concept has the same folded label, or has it as an alternative label, or is newly
 * called by one of its alternative labels. Several such concepts are a choice, and so is an alternative label that the
 * lists contradict.
 */
export declare function namedLeads(two: TwoReleases, pairs: RowPairs, names: NameWords): ReadonlyMap<number, readonly Lead[]>;
/** What the other side of the graph and all names say of a kind of concept. */
export interface Surroundings {
    readonly names: NameWords;
    /** By row before, where concepts of the other side go on. */
    readonly counterparts: Uint32Array;
    /** Occupation → skills gained. */
    readonly gained: Adjacency;
}
/** The successors of all concepts of a kind that are gone. */
export declare function successorsOf(two: TwoReleases, pairs: RowPairs, leads: ReadonlyMap<number, readonly Lead[]>, { names, counterparts, gained }: Surroundings): Successors;
/** By row before, where a concept goes on: by id, else by a name that leaves no doubt. */
export declare function goesOn(pairs: RowPairs, leads: ReadonlyMap<number, readonly Lead[]>): Uint32Array;
/** The names of the later release, where something is gone and must be looked for. */
export declare function namesToSearch({ before, after, kind }: TwoReleases, pairs: RowPairs): NameWords | null;
export declare const noLeads: ReadonlyMap<number, readonly Lead[]>;
export {};
