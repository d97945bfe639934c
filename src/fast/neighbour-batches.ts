import { derived } from '../compact/derived.ts';
import { SkillGraphError } from '../errors.ts';
import type { RowSearch, Workbench } from './engine.ts';
import type { TopRows, Wanted } from './search/problem.ts';
import { emptyTopRows } from './search/slots.ts';
import { type Pool, sharedPool, Work } from './wasm/pool.ts';
import { WorkerDied } from './wasm/thread.ts';
import {
  assign,
  collect,
  createLane,
  type Lane,
  ownSubjects,
  type WasmSearch,
  type WasmTask,
} from './wasm/wasm-search.ts';

/** The best rows of rows `from` to before `to`: slot 0 belongs to row `from`. */
export interface NeighbourBatch extends TopRows {
  readonly from: number;
  readonly to: number;
}

export interface BatchOptions extends Wanted {
  /** Rows to answer for: `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** Rows per batch. */
  readonly batch: number;
  /** Workers; with 1 the work is done here. */
  readonly threads: number;
  readonly signal?: AbortSignal | undefined;
  /** Workers to use instead of the shared ones. */
  readonly pool?: Pool | undefined;
  /** Told of every worker that died; its rows are done again by the others, or here. */
  readonly onWorkerDeath?: ((cause: unknown) => void) | undefined;
}

/**
 * The best rows of many rows, batch by batch in row order. Batches are made only as fast as they are taken, so memory
 * stays flat however many rows there are.
 *
 * @throws SkillGraphError `ABORTED` when the signal fires.
 */
export async function* neighbourBatches(
  bench: Workbench,
  engine: RowSearch,
  options: BatchOptions,
): AsyncGenerator<NeighbourBatch, void, undefined> {
  const { from, to, batch } = options;
  const threads = Math.min(options.threads, Math.ceil((to - from) / batch));
  if (threads > 1 && bench.kernel && engine.wasm) {
    const pool = options.pool ?? (await orAborted(sharedPool(threads), options.signal));
    if (pool) {
      yield* inParallel({ engine, search: engine.wasm, pool, options: { ...options, threads }, work: new Work() });
      return;
    }
  }
  for (let start = from; start < to; start += batch) {
    if (start > from) await new Promise<void>((resolve) => setTimeout(resolve));
    checkSignal(options.signal);
    yield here(engine, start, Math.min(to, start + batch), options);
  }
}

function here(engine: RowSearch, from: number, to: number, { k, minScore }: Wanted): NeighbourBatch {
  const top = emptyTopRows(to - from, k);
  engine.searchRows(from, to, { k, minScore }, top);
  return { ...top, from, to };
}

/** Work shared by workers: who does it, and what is to be done. */
interface Shared {
  readonly engine: RowSearch;
  readonly search: WasmSearch;
  readonly pool: Pool;
  readonly options: BatchOptions;
  /** Over when nobody reads on. */
  readonly work: Work;
}

/**
 * As many batches under way as there are workers, twice as many when the reader is slow, handed out in row order. Who stops
 * reading waits for none of them: those that no worker has begun are dropped, the others end by themselves, and then their
 * lanes serve again.
 */
async function* inParallel(shared: Shared): AsyncGenerator<NeighbourBatch, void, undefined> {
  const { search, options } = shared;
  const { from, to, batch, threads, signal } = options;
  const idle = idleLanes(search);
  const lanes = Array.from({ length: 2 * threads }, () => idle.pop() ?? createLane(search));
  const underWay: Promise<NeighbourBatch>[] = [];
  let next = from;
  const fill = (): void => {
    while (next < to && underWay.length < lanes.length) {
      const start = next;
      next = Math.min(to, start + batch);
      const turn = Math.floor((start - from) / batch) % lanes.length;
      const laneOf = (worn: boolean): Lane => {
        if (worn) lanes[turn] = createLane(search);
        return lanes[turn]!;
      };
      const promised = onWorker(shared, laneOf, start, next);
      promised.catch(() => {});
      underWay.push(promised);
    }
  };
  try {
    for (fill(); underWay.length > 0; fill()) {
      const done = await orAborted(underWay[0]!, signal);
      underWay.shift();
      yield done;
    }
  } finally {
    shared.work.end();
    void Promise.allSettled(underWay).then(() => idle.push(...lanes));
  }
}

/** Lanes of a search that no stream holds: the kernel's memory is never given back, so they are used again. */
const idleLanes = /* @__PURE__ */ derived((_: WasmSearch): Lane[] => []);

/** One batch. A worker that dies leaves its lane in disorder, so the batch is done again on a fresh one. */
async function onWorker(
  { engine, search, pool, options, work }: Shared,
  laneOf: (worn: boolean) => Lane,
  from: number,
  to: number,
): Promise<NeighbourBatch> {
  const { k, minScore, onWorkerDeath } = options;
  let lane = laneOf(false);
  while (pool.alive() > 0) {
    try {
      const task = { ...subjectsIn(lane, search, engine, { from, to }), wanted: { k, minScore } };
      assign(search.arena, lane, task);
      await pool.run(search.kernel, lane.job.address, work);
      const top = emptyTopRows(to - from, k);
      collect(search, lane, { ...task, top });
      return { ...top, from, to };
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error;
      lane = laneOf(true);
      if (error.cause !== undefined) onWorkerDeath?.(error.cause);
    }
  }
  work.check();
  return here(engine, from, to, options);
}

/** The subjects of a batch as the kernel finds them: rows of its own, or rows from outside copied into a lane. */
function subjectsIn(
  { room }: Lane,
  search: WasmSearch,
  { outside }: RowSearch,
  { from, to }: { readonly from: number; readonly to: number },
): Pick<WasmTask, 'subjects' | 'from' | 'to'> {
  if (outside === undefined) return { subjects: ownSubjects(search), from, to };
  return { subjects: room.hold(outside, from, to), from: 0, to: to - from };
}

/** What is promised, unless the signal fires first. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(aborted(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal);
}

function aborted({ reason }: AbortSignal): SkillGraphError {
  return new SkillGraphError('ABORTED', 'The search was cancelled.', { cause: reason });
}
