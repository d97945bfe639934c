import type { Kernel } from './kernel.ts';
import { startThread, type Thread, WorkerDied } from './thread.ts';

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
export class WorkOver extends Error {
  override readonly name = 'WorkOver';
}

/** Jobs that somebody waits for together. Once it is over, those that wait are dropped, and those that run keep no process alive. */
export class Work {
  readonly #running = new Set<Thread>();
  #over = false;

  /** @throws WorkOver when it is. */
  check(): void {
    if (this.#over) throw new WorkOver('Nobody waits for this job.');
  }

  async wait(thread: Thread, done: Promise<void>): Promise<void> {
    this.#running.add(thread);
    await done.finally(() => this.#running.delete(thread));
  }

  end(): void {
    this.#over = true;
    for (const thread of this.#running) thread.letGo();
  }
}

let shared: Promise<Pool | null> | undefined;

/**
 * The workers of this process or page, started once and kept, and more of them when more are asked for; null, for good,
 * where none can be started: where memory cannot be shared (a page that is not cross-origin isolated), or where a page's
 * content security policy forbids workers.
 */
export function sharedPool(size: number): Promise<Pool | null> {
  shared = grown(shared, size);
  return shared;
}

async function grown(known: Promise<Pool | null> | undefined, size: number): Promise<Pool | null> {
  if (globalThis.crossOriginIsolated === false) return null;
  const pool = known === undefined ? createPool() : await known;
  await pool?.grow(size);
  return pool !== null && pool.alive() > 0 ? pool : null;
}

/** A pool without workers: let it grow. */
export function createPool(): Pool {
  const free: Thread[] = [];
  const alive = new Set<Thread>();
  const waiting: ((thread: Thread | null) => void)[] = [];
  const release = (thread: Thread): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  const lose = (thread: Thread): void => {
    alive.delete(thread);
    if (free.includes(thread)) free.splice(free.indexOf(thread), 1);
    if (alive.size === 0) for (const next of waiting.splice(0)) next(null);
  };
  const start = async (): Promise<void> => {
    const thread = startThread(() => lose(thread));
    alive.add(thread);
    await thread.ask({});
    release(thread);
  };
  const take = (): Promise<Thread | null> => {
    const thread = free.pop();
    if (thread || alive.size === 0) return Promise.resolve(thread ?? null);
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    alive: () => alive.size,
    grow: async (size) => {
      await Promise.allSettled(Array.from({ length: Math.max(0, size - alive.size) }, start));
    },
    run: async (kernel, job, work = new Work()) => {
      const thread = await take();
      if (thread === null) throw new WorkerDied('No worker is left.');
      try {
        work.check();
      } catch (error) {
        release(thread);
        throw error;
      }
      await work.wait(thread, thread.ask({ ...introduction(thread, kernel), job }));
      release(thread);
    },
    close: async () => {
      await Promise.all([...alive].map((thread) => thread.end()));
    },
  };
}

/** Kernels a worker keeps, the latest ones: each holds a memory. */
const KEPT = 4;

/** By worker, numbers of the kernels it keeps, oldest first. */
const kept = /* @__PURE__ */ new WeakMap<Thread, number[]>();
const numbers = /* @__PURE__ */ new WeakMap<Kernel, number>();
let nextNumber = 1;

/** What a worker must be told of a kernel: all at first, then its number. */
function introduction(thread: Thread, kernel: Kernel): object {
  const number = numbers.get(kernel) ?? nextNumber++;
  numbers.set(kernel, number);
  const known = kept.get(thread) ?? [];
  kept.set(thread, known);
  if (known.includes(number)) return { kernel: number };
  known.push(number);
  const forget = known.length > KEPT ? known.shift() : undefined;
  return { kernel: number, forget, module: kernel.module, memory: kernel.memory };
}
