import { afterAll, describe, expect, it } from 'vitest';
import { createWorkbench } from '../../../../src/fast/engine.ts';
import { type NeighbourBatch, neighbourBatches } from '../../../../src/fast/neighbour-batches.ts';
import { createPool, type Pool, Work, WorkOver } from '../../../../src/fast/wasm/pool.ts';
import { WorkerDied } from '../../../../src/fast/wasm/thread.ts';
import { jaccard } from '../../../../src/index.ts';
import { matrixOf } from '../../../../src/similarity/matrix.ts';
import { flat } from '../../../../src/similarity/weighting.ts';
import { madeUpIndex } from '../made-up.ts';

/** An address outside every memory: the kernel traps there, which ends its worker. */
const NOWHERE = 0xfffffff0;

const bench = await createWorkbench('webassembly');
const engine = bench.engineOf(matrixOf(madeUpIndex(500, 21), flat), jaccard, true)!;
const open: Pool[] = [];
async function pool(size: number): Promise<Pool> {
  const started = createPool();
  await started.grow(size);
  open.push(started);
  return started;
}
afterAll(async () => {
  for (const started of open) await started.close();
});

/** Workers that answer nothing before they are let. */
function stuck(workers: Pool) {
  let go = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    go = resolve;
  });
  const runs: (Work | undefined)[] = [];
  const run: Pool['run'] = async (kernel, job, work) => {
    runs.push(work);
    await allowed;
    await workers.run(kernel, job, work);
  };
  return { pool: { ...workers, run }, runs, go };
}

async function batchesOf(options: {
  threads: number;
  pool?: Pool;
  signal?: AbortSignal;
  onWorkerDeath?: (cause: unknown) => void;
}) {
  const batches: NeighbourBatch[] = [];
  const all = { from: 0, to: 501, k: 5, minScore: 0, batch: 40 };
  for await (const batch of neighbourBatches(bench, engine, { ...all, ...options })) batches.push(batch);
  return batches;
}

describe('createPool', () => {
  it('a worker that dies with a job is reported by the job and counted out', async () => {
    const workers = await pool(2);
    expect(workers.alive()).toBe(2);
    await expect(workers.run(bench.kernel!, NOWHERE)).rejects.toBeInstanceOf(WorkerDied);
    expect(workers.alive()).toBe(1);
    await expect(workers.run(bench.kernel!, NOWHERE)).rejects.toBeInstanceOf(WorkerDied);
    await expect(workers.run(bench.kernel!, NOWHERE)).rejects.toThrow('No worker is left.');
  });

  it('grows to the size asked for, again after deaths, and never shrinks', async () => {
    const workers = await pool(1);
    await workers.grow(3);
    expect(workers.alive()).toBe(3);
    await workers.grow(2);
    expect(workers.alive()).toBe(3);
    await expect(workers.run(bench.kernel!, NOWHERE)).rejects.toMatchObject({
      cause: expect.stringContaining('out of bounds'),
    });
    await workers.grow(3);
    expect(workers.alive()).toBe(3);
  });

  it('closing it ends what is under way', async () => {
    const workers = await pool(1);
    const jobs = [workers.run(bench.kernel!, NOWHERE), workers.run(bench.kernel!, NOWHERE)];
    const ended = Promise.allSettled(jobs);
    await workers.close();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(workers.alive()).toBe(0);
  });

  it('an abort is answered at once, though the workers never answer, and ends what they had not begun', async () => {
    const { pool: workers, runs, go } = stuck(await pool(2));
    const control = new AbortController();
    const reading = batchesOf({ threads: 2, pool: workers, signal: control.signal });
    setTimeout(() => control.abort('enough'));
    await expect(reading).rejects.toMatchObject({ code: 'ABORTED', cause: 'enough' });
    expect(runs).toHaveLength(4);
    for (const work of runs) expect(() => work!.check()).toThrow(WorkOver);
    go();
    expect(await batchesOf({ threads: 2, pool: workers })).toEqual(await batchesOf({ threads: 1 }));
  });

  it('who stops reading waits for no worker', async () => {
    const { pool: workers, runs, go } = stuck(await pool(2));
    const all = { from: 0, to: 501, k: 5, minScore: 0, batch: 40, threads: 2 };
    let left = 1;
    const answering = open.at(-1)!.run;
    const run: Pool['run'] = (...job) => (left-- > 0 ? answering(...job) : workers.run(...job));
    for await (const _ of neighbourBatches(bench, engine, { ...all, pool: { ...workers, run } })) break;
    expect(runs.length).toBeGreaterThan(2);
    for (const work of runs) expect(() => work!.check()).toThrow(WorkOver);
    go();
  });

  it('a job that waits for a worker is dropped when it is over; the worker is free for the next', async () => {
    const workers = await pool(1);
    const work = new Work();
    work.end();
    await expect(workers.run(bench.kernel!, NOWHERE, work)).rejects.toBeInstanceOf(WorkOver);
    expect(workers.alive()).toBe(1);
    await expect(workers.run(bench.kernel!, NOWHERE)).rejects.toBeInstanceOf(WorkerDied);
  });

  it('the rows of a dead worker are done again, by the others or here', async () => {
    const expected = await batchesOf({ threads: 1 });
    for (const deaths of [1, 2]) {
      const workers = await pool(2);
      let left = deaths;
      const dying: Pool = { ...workers, run: (kernel, job) => workers.run(kernel, left-- > 0 ? NOWHERE : job) };
      const causes: unknown[] = [];
      const batches = await batchesOf({ threads: 2, pool: dying, onWorkerDeath: (cause) => causes.push(cause) });
      expect(batches).toEqual(expected);
      expect(causes).toHaveLength(deaths);
    }
    expect.assertions(4);
  });
});
