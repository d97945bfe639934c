import type { Csr, Task } from '../search/problem.ts';
import { type Arena, type Slices } from '../search/slices.ts';
import type { Formula } from './formula.ts';
/** The record in memory: three doubles (α, β, least score), then one 32-bit word per field. */
export interface Job {
    readonly address: number;
    readonly doubles: Float64Array;
    readonly words: Uint32Array;
}
/** Room for a record of slices, with scratch for one searcher over them. */
export declare function createJob(arena: Arena, slices: Slices): Job;
/** Room for a record of slices alone: enough to fill them. */
export declare function slicesJob(arena: Arena, slices: Slices): Job;
/** The compiled kernel's numbers for what two rows share. */
export declare const sharings: {
    readonly count: 0;
    readonly table: 1;
    readonly min: 2;
    readonly product: 3;
};
/** A measure as the compiled kernel knows it: its arrays lie in the kernel's memory. */
export interface CompiledMeasure {
    readonly formula: Formula;
    readonly sharing: keyof typeof sharings;
    /** By row, what the formula reads. */
    readonly totals: Float64Array;
    readonly blocks: CompiledBounds;
    readonly chunks: CompiledBounds;
    readonly most: Float64Array | null;
    readonly uniform: boolean;
}
/** By run of places, its smallest total and the greatest sum it can share. */
export interface CompiledBounds {
    readonly low: Float64Array;
    readonly cap: Float64Array;
}
/** Writes what a measure adds. */
export declare function setMeasure(job: Job, measure: CompiledMeasure): void;
/** Whose neighbours are wanted, in the kernel's memory. */
export interface CompiledSubjects {
    readonly csr: Csr;
    /** By subject, what the formula reads. */
    readonly read: Float64Array;
    readonly self: boolean;
}
/** Writes whose neighbours are wanted. */
export declare function setSubjects({ words }: Job, { csr, read, self }: CompiledSubjects): void;
/** Where the answers go, in the kernel's memory. */
export interface Output {
    readonly counts: Uint32Array;
    readonly ids: Uint32Array;
    readonly scores: Float64Array;
}
/** Writes which subjects to search and where the answers go. */
export declare function setRange({ doubles, words }: Job, { from, to, wanted }: Omit<Task, 'top'>, output: Output): void;
