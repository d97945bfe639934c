/** A worker that does one thing at a time. */
export interface Thread {
    /** Has a message acted on; rejects with {@link WorkerDied} where the worker ends instead. */
    readonly ask: (message: object) => Promise<void>;
    /** Lets the process end whatever it is doing: nobody waits for its answer any more. */
    readonly letGo: () => void;
    readonly end: () => Promise<void>;
}
/** A worker ended while it had a job, for the `cause`, or there was none to give it to. The job's rows have to be done again. */
export declare class WorkerDied extends Error {
    readonly name = "WorkerDied";
}
/**
 * Starts a worker, of `worker_threads` in Node and a Web Worker elsewhere. Whatever goes wrong in it, from a script that
 * may not run to a kernel that traps, ends it and is told once.
 */
export declare function startThread(onDeath: () => void): Thread;
