import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Since } from '../view/since.ts';
import { type Answers, createAnswers } from './answers.ts';
import { type Embedded, openedIndex, openedSince } from './snapshot.ts';

/** {@link Answers}, each when it is ready: the page never waits for one. */
export type Asked = {
  readonly [Question in keyof Answers]: (
    ...args: Parameters<Answers[Question]>
  ) => Promise<ReturnType<Answers[Question]>>;
};

/** From the page to its worker: first what it carries, then questions. */
type ToWorker =
  | { readonly open: Embedded }
  | { readonly at: number; readonly question: keyof Answers; readonly args: readonly unknown[] };

/** Back: that it runs, that it is open (or why not), then answers. */
type FromWorker =
  | { readonly runs: true }
  | { readonly opened: true }
  | { readonly failed: string }
  | { readonly at: number; readonly answer?: unknown; readonly error?: string };

/**
 * Someone to ask: a worker run from the page's own program, so that reading, opening and answering never hold up the page;
 * where a browser refuses workers, the page itself.
 */
export async function asked(embedded: Embedded, program: string | undefined): Promise<Asked> {
  const worker = program === undefined ? null : await workerOf(program);
  return worker === null ? inPage(await answersOf(embedded)) : await byWorker(worker, embedded);
}

async function answersOf({ snapshot, since }: Embedded): Promise<Answers> {
  const [index, changes]: [SkillIndex, Since | undefined] = await Promise.all([
    openedIndex(snapshot),
    openedSince(since),
  ]);
  return createAnswers(index, changes);
}

function inPage(answers: Answers): Asked {
  const wrapped = Object.entries(answers).map(([question, answer]) => [
    question,
    async (...args: unknown[]) => (answer as (...args: unknown[]) => unknown)(...args),
  ]);
  return Object.fromEntries(wrapped) as Asked;
}

/** A worker that has begun to run; null where there is none to be had. */
function workerOf(program: string): Promise<Worker | null> {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  return new Promise<Worker | null>((resolve) => {
    try {
      const worker = new Worker(address);
      worker.onmessage = () => resolve(worker);
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        resolve(null);
      };
    } catch {
      resolve(null);
    }
  }).finally(() => URL.revokeObjectURL(address));
}

function byWorker(worker: Worker, embedded: Embedded): Promise<Asked> {
  const waiting = new Map<
    number,
    { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }
  >();
  let count = 0;
  const ask = (question: keyof Answers, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const at = count++;
      waiting.set(at, { resolve, reject });
      worker.postMessage({ at, question, args } satisfies ToWorker);
    });
  const questions = new Proxy({} as Asked, {
    // A promise asks whether what it resolves to is one, too.
    get: (_, question) =>
      question === 'then' ? undefined : (...args: unknown[]) => ask(question as keyof Answers, args),
  });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('opened' in data) resolve(questions);
      else if ('failed' in data) reject(new Error(data.failed));
      else if ('at' in data) {
        const { at, answer, error } = data;
        const waits = waiting.get(at);
        waiting.delete(at);
        if (error === undefined) waits?.resolve(answer);
        else waits?.reject(new Error(error));
      }
    };
    // Whoever waits is told: what broke the worker may have been another question.
    worker.onerror = ({ message }) => {
      const error = new Error(message);
      reject(error);
      for (const waits of waiting.values()) waits.reject(error);
      waiting.clear();
    };
    worker.postMessage({ open: embedded } satisfies ToWorker);
  });
}

/** In the worker: says that it runs, opens what the page carries, then answers. */
export function answerThePage(
  port: Pick<Worker, 'postMessage'> & { onmessage: ((event: MessageEvent<ToWorker>) => void) | null },
): void {
  let answers: Answers | undefined;
  port.onmessage = async ({ data }) => {
    if ('open' in data) {
      try {
        answers = await answersOf(data.open);
        port.postMessage({ opened: true } satisfies FromWorker);
      } catch (error) {
        port.postMessage({ failed: wordsOf(error) } satisfies FromWorker);
      }
      return;
    }
    const { at, question, args } = data;
    try {
      const answer = (answers![question] as (...args: readonly unknown[]) => unknown)(...args);
      port.postMessage({ at, answer } satisfies FromWorker);
    } catch (error) {
      port.postMessage({ at, error: wordsOf(error) } satisfies FromWorker);
    }
  };
  port.postMessage({ runs: true } satisfies FromWorker);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
