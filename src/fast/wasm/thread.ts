/** A worker that does one thing at a time. */
export interface Thread {
  /** Has a message acted on; rejects with {@link WorkerDied} where the worker ends instead. */
  readonly ask: (message: object) => Promise<void>;
  /** Lets the process end whatever it is doing: nobody waits for its answer any more. */
  readonly letGo: () => void;
  readonly end: () => Promise<void>;
}

/** A worker ended while it had a job, for the `cause`, or there was none to give it to. The job's rows have to be done again. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/** What is told of every worker of either kind: its answer, which is what went wrong or nothing, and its end. */
interface Listener {
  readonly answered: (failure: unknown) => void;
  readonly died: (cause: unknown) => void;
}

/** What the two kinds of worker have in common. */
interface Line {
  readonly post: (message: object) => void;
  readonly end: () => Promise<unknown>;
  /** Whether the process may end while this worker idles. */
  readonly hold: (held: boolean) => void;
}

/**
 * Starts a worker, of `worker_threads` in Node and a Web Worker elsewhere. Whatever goes wrong in it, from a script that
 * may not run to a kernel that traps, ends it and is told once.
 */
export function startThread(onDeath: () => void): Thread {
  let dead = false;
  let settle: { readonly resolve: () => void; readonly reject: (reason: unknown) => void } | undefined;
  const died = (cause: unknown): void => {
    if (dead) return;
    dead = true;
    onDeath();
    settle?.reject(new WorkerDied('A worker ended while it had a job.', { cause }));
    void line.end();
  };
  const answered = (failure: unknown): void => {
    line.hold(false);
    if (failure) died(failure);
    else settle?.resolve();
  };
  const line = nodeWorker({ answered, died }) ?? webWorker({ answered, died });
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        line.hold(true);
        try {
          line.post(message);
        } catch (error) {
          died(error);
        }
      }),
    letGo: () => line.hold(false),
    end: async () => {
      await line.end();
      died('ended');
    },
  };
}

/**
 * The whole worker: it runs jobs, one after another, on kernels it keeps by number. As text, so that no bundler needs to
 * find a file for it.
 */
const WORKER = `
  const searches = new Map();
  const take = async ({ kernel, forget, module, memory, job }) => {
    try {
      searches.delete(forget);
      if (module) searches.set(kernel, (await WebAssembly.instantiate(module, { env: { memory } })).exports.search);
      if (job) searches.get(kernel)(job);
      post('');
    } catch (error) {
      post(String(error));
    }
  };
  const unread = () => post('A message could not be read.');
`;
const IN_NODE = `const { parentPort } = require('node:worker_threads');
  const post = (message) => parentPort.postMessage(message);
  parentPort.on('message', take).on('messageerror', unread);`;
const IN_BROWSER = `const post = (message) => self.postMessage(message);
  self.onmessage = ({ data }) => take(data);
  self.onmessageerror = unread;`;

/** Undefined outside Node. Not imported: bundlers for the web refuse an import of what no browser has. */
function nodeWorker({ answered, died }: Listener): Line | undefined {
  const { Worker } = globalThis.process?.getBuiltinModule?.('node:worker_threads') ?? {};
  if (Worker === undefined) return undefined;
  const worker = new Worker(`${WORKER}${IN_NODE}`, { eval: true });
  worker.on('message', answered);
  worker.on('error', died);
  worker.on('exit', (code) => died(`exit code ${code}`));
  return {
    post: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
    hold: (held) => (held ? worker.ref() : worker.unref()),
  };
}

let address: string | undefined;

function webWorker({ answered, died }: Listener): Line {
  address ??= URL.createObjectURL(new Blob([`${WORKER}${IN_BROWSER}`], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }) => answered(data);
  worker.onerror = (event) => {
    event.preventDefault();
    died(event.message || 'The worker could not be started.');
  };
  return {
    post: (message) => worker.postMessage(message),
    end: async () => worker.terminate(),
    hold: () => {},
  };
}
