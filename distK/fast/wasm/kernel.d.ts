import type { Arena } from '../search/slices.ts';
/** The compiled kernel on a memory of its own. */
export interface Kernel {
    readonly module: WebAssembly.Module;
    readonly memory: WebAssembly.Memory;
    readonly search: (job: number) => void;
    /** Sets the bits and writes the lists of the job's slices; scratch: a word a list, two for every entry of a tile. */
    readonly fill: (job: number, next: number, listed: number) => void;
    /** The job's formula by itself: the score of a shared sum, and the shared sum needed for a score. */
    readonly score: (job: number, shared: number, own: number, other: number) => number;
    readonly needed: (job: number, score: number, own: number, other: number) => number;
}
/** Compiles the kernel, once; rejects where WebAssembly, its vector instructions or shared memory are missing. */
export declare function compileKernel(): Promise<WebAssembly.Module>;
/** A fresh shared memory for {@link instantiate}. */
export declare function createMemory(): WebAssembly.Memory;
/** Puts the kernel to work on a memory, which several instances may share. */
export declare function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Promise<Kernel>;
/** Arrays one after the other in a memory, each starting at a multiple of 16; the memory grows as needed. */
export declare function memoryArena(memory: WebAssembly.Memory): Arena;
