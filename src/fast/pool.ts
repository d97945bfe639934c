import type { Kernel } from './kernel.ts';

/** Workers that run the compiled kernel, each on as many memories as it is given. */
export interface Pool {
  /** Workers still alive. */
  readonly alive: () => number;
  /** Runs a kernel's job on a free worker; rejects with {@link WorkerDied} if that worker dies meanwhile. */
  readonly run: (kernel: Kernel, job: number) => Promise<void>;
  /** Ends the workers. */
  readonly close: () => Promise<void>;
}

/** A worker ended while it had a job. The job's rows have to be done again. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/**
 * The whole worker: it runs jobs, one after another, on kernels it keeps by number. As text, so that no bundler needs to
 * find a file for it.
 */
const WORKER = `
  const searches = new Map();
  const take = async ({ kernel, forget, module, memory, job }) => {
    searches.delete(forget);
    if (module) searches.set(kernel, (await WebAssembly.instantiate(module, { env: { memory } })).exports.search);
    if (job) searches.get(kernel)(job);
    post('done');
  };
`;
/** Kernels a worker keeps, the latest ones: each holds a memory. */
const KEPT = 4;
const IN_NODE = `const { parentPort } = require('node:worker_threads');
  const post = (message) => parentPort.postMessage(message);
  parentPort.on('message', (message) => { void take(message); });`;
const IN_BROWSER = `const post = (message) => self.postMessage(message);
  self.onmessage = ({ data }) => { void take(data); };`;

interface Thread {
  /** Numbers of the kernels it keeps, oldest first. */
  readonly kernels: number[];
  readonly post: (message: unknown) => void;
  readonly end: () => Promise<void>;
  readonly onDone: (callback: () => void) => void;
  readonly onDeath: (callback: (cause: unknown) => void) => void;
  /** Whether the process may end while this worker idles. */
  readonly hold: (held: boolean) => void;
}

let shared: Promise<Pool | null> | undefined;

/** The workers of this process, started once and kept; null where none can be started. Asking for more starts more. */
export async function sharedPool(size: number): Promise<Pool | null> {
  const known = await shared;
  if (known && known.alive() >= size) return known;
  shared = startPool(size).catch(() => null);
  return shared;
}

const numbers = new WeakMap<Kernel, number>();
let nextNumber = 1;

function numberOf(kernel: Kernel): number {
  const number = numbers.get(kernel) ?? nextNumber++;
  numbers.set(kernel, number);
  return number;
}

/** Starts workers; resolves when all of them answer. */
export async function startPool(size: number): Promise<Pool> {
  const start = await threadStarter();
  const free: Thread[] = [];
  const alive = new Set<Thread>();
  const waiting: ((thread: Thread | null) => void)[] = [];
  const release = (thread: Thread): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  const send = (thread: Thread, message: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      thread.hold(true);
      thread.onDone(() => {
        thread.hold(false);
        resolve();
      });
      thread.onDeath((cause) => {
        alive.delete(thread);
        if (free.includes(thread)) free.splice(free.indexOf(thread), 1);
        if (alive.size === 0) for (const next of waiting.splice(0)) next(null);
        reject(new WorkerDied('A worker ended while it had a job.', { cause }));
      });
      thread.post(message);
    });
  await Promise.all(
    Array.from({ length: size }, async () => {
      const thread = start();
      alive.add(thread);
      await send(thread, {});
      release(thread);
    }),
  );
  const take = (): Promise<Thread | null> => {
    const thread = free.pop();
    if (thread || alive.size === 0) return Promise.resolve(thread ?? null);
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    alive: () => alive.size,
    run: async (kernel, job) => {
      const thread = await take();
      if (thread === null) throw new WorkerDied('No worker is left.');
      await send(thread, { ...introduction(thread, kernel), job });
      release(thread);
    },
    close: async () => {
      await Promise.all([...alive].map((thread) => thread.end()));
    },
  };
}

/** What a worker must be told of a kernel: all at first, then its number. */
function introduction({ kernels }: Thread, kernel: Kernel): object {
  const number = numberOf(kernel);
  if (kernels.includes(number)) return { kernel: number };
  kernels.push(number);
  const forget = kernels.length > KEPT ? kernels.shift() : undefined;
  return { kernel: number, forget, module: kernel.module, memory: kernel.memory };
}

async function threadStarter(): Promise<() => Thread> {
  if (typeof process === 'object' && process.versions?.node) {
    const { Worker } = await import('node:worker_threads');
    return () => nodeThread(new Worker(`${WORKER}${IN_NODE}`, { eval: true }));
  }
  const url = URL.createObjectURL(new Blob([`${WORKER}${IN_BROWSER}`], { type: 'text/javascript' }));
  return () => browserThread(new Worker(url));
}

function nodeThread(worker: import('node:worker_threads').Worker): Thread {
  let done = (): void => {};
  let death = (_: unknown): void => {};
  worker.on('message', () => done());
  worker.on('error', (error) => death(error));
  worker.on('exit', (code) => death(`exit code ${code}`));
  return {
    kernels: [],
    post: (message) => worker.postMessage(message),
    end: async () => void (await worker.terminate()),
    onDone: (callback) => {
      done = callback;
    },
    onDeath: (callback) => {
      death = callback;
    },
    hold: (held) => (held ? worker.ref() : worker.unref()),
  };
}

function browserThread(worker: Worker): Thread {
  let death = (_: unknown): void => {};
  worker.onerror = (event) => death(event);
  return {
    kernels: [],
    post: (message) => worker.postMessage(message),
    end: async () => worker.terminate(),
    onDone: (callback) => {
      worker.onmessage = callback;
    },
    onDeath: (callback) => {
      death = callback;
    },
    hold: () => {},
  };
}
