import type { Kernel } from './kernel.ts';
import { type Thread } from './thread.ts';
/** Workers that run the compiled kernel, each on as many memories as it is given. */
export interface Pool {
    /** Workers still alive. */
    readonly alive: () => number;
    /** Starts workers until `size` are alive, or as many as can be started; resolves when all of them answer. */
    readonly grow: (size: number) => Promise<void>;
    /**
     * Runs a kernel's job on a free worker; rejects with {@link WorkerDied} if that worker dies meanwhile, and with
     * {@link WorkOver} if the work it is part of is over before it begins.
     */
    readonly run: (kernel: Kernel, job: number, work?: Work) => Promise<void>;
    /** Ends the workers. */
    readonly close: () => Promise<void>;
}
/** A job was dropped before a worker began it. */
export declare class WorkOver extends Error {
    readonly name = "WorkOver";
}
/** Jobs that somebody waits for together. Once it is over, those that wait are dropped, and those that run keep no process alive. */
export declare class Work {
    #private;
    /** @throws WorkOver when it is. */
    check(): void;
    wait(thread: Thread, done: Promise<void>): Promise<void>;
    end(): void;
}
/**
 * The workers of this process or page, started once and kept, and more of them when more are asked for; null, for good,
 * where none can be started: where memory cannot be shared (a page that is not cross-origin isolated), or where a page's
 * content security policy forbids workers.
 */
export declare function sharedPool(size: number): Promise<Pool | null>;
/** A pool without workers: let it grow. */
export declare function createPool(): Pool;
