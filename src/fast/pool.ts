import type { Kernel } from './kernel.ts';

/** Workers that run the compiled kernel on one memory. */
export interface Pool {
  /** Workers still alive. */
  readonly alive: () => number;
  /** Runs the job at an address on a free worker; rejects with {@link WorkerDied} if that worker dies meanwhile. */
  readonly run: (address: number) => Promise<void>;
  /** Ends the workers; those at work end when done. */
  readonly close: () => Promise<void>;
}

/** A worker ended while it had a job. The job's rows have to be done again. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/**
 * The whole worker: it takes a module and a memory, then runs one job after another. As text, so that no bundler needs to
 * find a file for it.
 */
const WORKER = `
  let search;
  const take = async ({ module, memory, job }) => {
    if (module) search = (await WebAssembly.instantiate(module, { env: { memory } })).exports.search;
    else search(job);
    post('done');
  };
`;
const IN_NODE = `const { parentPort } = require('node:worker_threads');
  const post = (message) => parentPort.postMessage(message);
  parentPort.on('message', (message) => { void take(message); });`;
const IN_BROWSER = `const post = (message) => self.postMessage(message);
  self.onmessage = ({ data }) => { void take(data); };`;

interface Thread {
  readonly post: (message: unknown) => void;
  readonly end: () => Promise<void>;
  readonly onDone: (callback: () => void) => void;
  readonly onDeath: (callback: (cause: unknown) => void) => void;
  /** Whether the process may end while this worker idles. */
  readonly hold: (held: boolean) => void;
}

const shared = new WeakMap<Kernel, Promise<Pool | null>>();

/** The kernel's workers, started once and kept; null where none can be started. Asking for more starts a larger set. */
export async function sharedPool(kernel: Kernel, size: number): Promise<Pool | null> {
  const known = await shared.get(kernel);
  if (known && known.alive() >= size) return known;
  const pool = startPool(kernel, size).catch(() => null);
  shared.set(kernel, pool);
  void known?.close();
  return pool;
}

/** Starts workers on the kernel's memory; resolves when all of them have it. */
export async function startPool(kernel: Kernel, size: number): Promise<Pool> {
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
      await send(thread, { module: kernel.module, memory: kernel.memory });
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
    run: async (address) => {
      const thread = await take();
      if (thread === null) throw new WorkerDied('No worker is left.');
      await send(thread, { job: address });
      release(thread);
    },
    close: async () => {
      await Promise.all([...alive].map((thread) => thread.end()));
    },
  };
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
