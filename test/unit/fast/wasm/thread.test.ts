import { afterEach, describe, expect, it, vi } from 'vitest';
import { startThread, WorkerDied } from '../../../../src/fast/wasm/thread.ts';

/** A page's worker that a test answers for. */
class FakeWorker {
  static latest: FakeWorker;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  ended = 0;
  readonly posted: unknown[] = [];
  constructor() {
    FakeWorker.latest = this;
  }
  postMessage(message: { readonly memory?: unknown }): void {
    if (message.memory !== undefined) throw new DOMException('not shared', 'DataCloneError');
    this.posted.push(message);
  }
  terminate(): void {
    this.ended++;
  }
}

function onPage(): void {
  vi.stubGlobal('process', undefined);
  vi.stubGlobal('Worker', FakeWorker);
}
afterEach(() => vi.unstubAllGlobals());

describe('startThread', () => {
  it('in Node, a message is answered, and the end is told', async () => {
    let deaths = 0;
    const thread = startThread(() => deaths++);
    await expect(thread.ask({})).resolves.toBeUndefined();
    await thread.end();
    expect(deaths).toBe(1);
  });

  it('in Node, a job for a kernel it was not told of ends the worker, once', async () => {
    let deaths = 0;
    const thread = startThread(() => deaths++);
    await expect(thread.ask({ kernel: 5, job: 64 })).rejects.toBeInstanceOf(WorkerDied);
    await thread.end();
    expect(deaths).toBe(1);
  });

  it('on a page, what cannot be posted, a script that fails, a failure told and the end all reject, once', async () => {
    const ways: readonly ((worker: FakeWorker) => void)[] = [
      (worker) => worker.onerror!({ message: 'SyntaxError', preventDefault: () => {} }),
      (worker) => worker.onerror!({ message: '', preventDefault: () => {} }),
      (worker) => worker.onmessage!({ data: 'RuntimeError' }),
    ];
    const causes: unknown[] = [];
    let deaths = 0;
    for (const fail of ways) {
      onPage();
      const thread = startThread(() => deaths++);
      const asked = thread.ask({});
      fail(FakeWorker.latest);
      fail(FakeWorker.latest);
      await asked.catch((error: WorkerDied) => causes.push(error.cause));
      expect(FakeWorker.latest.ended).toBe(1);
    }
    const thread = startThread(() => deaths++);
    await thread.ask({ memory: {} }).catch((error: WorkerDied) => causes.push((error.cause as Error).name));
    const other = startThread(() => deaths++);
    const asked = other.ask({});
    await other.end();
    await asked.catch((error: WorkerDied) => causes.push(error.cause));
    expect(causes).toEqual([
      'SyntaxError',
      'The worker could not be started.',
      'RuntimeError',
      'DataCloneError',
      'ended',
    ]);
    expect(deaths).toBe(5);
  });
});
