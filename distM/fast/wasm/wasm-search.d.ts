import type { Measure } from '../search/measure.ts';
import type { Subjects, Task } from '../search/problem.ts';
import { type Arena, type Slices } from '../search/slices.ts';
import { type Formula } from './formula.ts';
import { type CompiledMeasure, type CompiledSubjects, type Job, type Output } from './job.ts';
import type { Kernel } from './kernel.ts';
import { type OutsideRoom } from './outside-room.ts';
/** A search by the compiled kernel: slices, measures and subjects all lie in its memory, allotted by `arena`. */
export interface WasmSearch {
    readonly kernel: Kernel;
    readonly arena: Arena;
    readonly slices: Slices;
    readonly measure: Measure;
    readonly compiled: CompiledMeasure;
    readonly lane: Lane;
}
/** What one searcher needs for itself; searchers with a lane each may run side by side. */
export interface Lane {
    readonly job: Job;
    output: Output;
    readonly room: OutsideRoom;
}
/** Subjects for both: the kernel, and the plain search of those that do not fit it. */
export type WasmSubjects = Subjects & CompiledSubjects;
/** A task of the compiled kernel. */
export interface WasmTask extends Task {
    readonly subjects: WasmSubjects;
}
/** Where a search runs. */
export interface Place {
    readonly kernel: Kernel;
    readonly arena: Arena;
}
/** Prepares a search; several may share slices. What the formula reads of rows is copied into the kernel's memory. */
export declare function wasmSearch({ kernel, arena }: Place, slices: Slices, measure: Measure, formula: Formula): WasmSearch;
/** {@link fillSlices} by the compiled kernel, in whose memory the slices lie: the same bits and lists. */
export declare function fillInWasm({ kernel, arena }: Place, slices: Slices): void;
/** Whether the kernel knows how sums are made up. */
export declare function isCompiled(sharing: Measure['sharing']): sharing is CompiledMeasure['sharing'];
/** The rows of a search as its own subjects. */
export declare function ownSubjects({ slices, measure, compiled }: WasmSearch): WasmSubjects;
/** A further lane for the same search. */
export declare function createLane({ arena, slices, measure, compiled }: Omit<WasmSearch, 'kernel' | 'lane'>): Lane;
/** Writes a task into a lane, for the kernel to run at `lane.job.address`. */
export declare function assign(arena: Arena, lane: Lane, task: Omit<WasmTask, 'top'>): void;
/** Takes the answers out of a lane and adds those of subjects that do not fit the counters. */
export declare function collect(search: WasmSearch, { output }: Lane, task: WasmTask): void;
/** {@link searchSlices} by the compiled kernel: the same rows and the same scores. The subjects' arrays lie in its memory. */
export declare function searchInWasm(search: WasmSearch, task: WasmTask): void;
