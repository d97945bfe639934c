import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isSimple, parserOptions, type ReadPart } from './csv.ts';
import type { CsvPart } from './csv-parts.ts';
import type { SourceFile } from './source-file.ts';

/** Records that a worker parses, unless they are needed before it has begun. */
interface Job {
  readonly text: string;
  readonly options: ReturnType<typeof parserOptions>;
  isAsked: boolean;
  rows: string[][] | null | undefined;
  settle: () => void;
}

/** Pieces that a worker has at hand, so that it need not wait for the next. */
const AT_HAND = 4;

/** The whole worker, as text: no bundler needs to find a file for it. It is told where the parser lies. */
const WORKER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { parse } = require(workerData);
  parentPort.on('message', ({ number, text, options }) => {
    const rows = [];
    const parser = parse(options);
    parser.on('data', (row) => rows.push(row));
    parser.on('error', () => parentPort.postMessage({ number, rows: null }));
    parser.on('end', () => parentPort.postMessage({ number, rows }));
    parser.end(text);
  });
`;

/**
 * The CSV parser in a worker, for records that are not needed yet. What it refuses, or does not come to, is parsed where it is
 * needed: a worker that cannot be started, or ends, only costs time.
 */
class ParserThread {
  readonly #worker: Worker;
  readonly #waiting: Job[] = [];
  readonly #asked = new Map<number, Job>();
  #count = 0;
  #isDead = false;

  private constructor(parser: string) {
    this.#worker = new Worker(WORKER, { eval: true, workerData: parser });
    const died = (): void => {
      this.#isDead = true;
      for (const number of this.#asked.keys()) this.#answered(number, null);
    };
    this.#worker.on('message', ({ number, rows }: { number: number; rows: string[][] | null }) => {
      this.#answered(number, rows);
      this.#ask();
    });
    this.#worker.on('messageerror', died);
    this.#worker.on('error', died);
    this.#worker.on('exit', died);
  }

  /** Null where there is no second processor, or the parser is part of somebody's bundle. */
  static start(): ParserThread | null {
    if (availableParallelism() < 2) return null;
    try {
      return new ParserThread(createRequire(import.meta.url).resolve('fast-csv'));
    } catch {
      return null;
    }
  }

  /** Has records parsed as soon as may be; what comes of it is null where they are to be parsed by who needs them. */
  parse(text: string, options: Job['options']): () => Promise<string[][] | null> {
    const job: Job = { text, options, isAsked: false, rows: undefined, settle: () => {} };
    this.#waiting.push(job);
    this.#ask();
    return async () => {
      if (!job.isAsked) {
        this.#waiting.splice(this.#waiting.indexOf(job), 1);
        return null;
      }
      if (job.rows === undefined)
        await new Promise<void>((resolve) => {
          job.settle = resolve;
        });
      return job.rows!;
    };
  }

  end(): void {
    void this.#worker.terminate();
  }

  #ask(): void {
    while (!this.#isDead && this.#asked.size < AT_HAND && this.#waiting.length > 0) {
      const job = this.#waiting.shift()!;
      const number = this.#count++;
      job.isAsked = true;
      this.#asked.set(number, job);
      this.#worker.postMessage({ number, text: job.text, options: job.options });
    }
  }

  #answered(number: number, rows: string[][] | null): void {
    const job = this.#asked.get(number);
    if (job === undefined) return;
    this.#asked.delete(number);
    job.rows = rows;
    job.settle();
  }
}

/** Letters of a file that may lie ready: a little of what is soon split, and much of what the worker parses meanwhile. */
const SIMPLE = 1 << 18;
const QUOTED = 1 << 24;

/** A file that is read, and its quoted records parsed, before it is its turn. */
class FileAhead {
  readonly #parts: AsyncGenerator<CsvPart, void, undefined>;
  readonly #thread: ParserThread;
  readonly #ready: ReadPart[] = [];
  #simple = 0;
  #quoted = 0;
  #isOver = false;
  #isStopped = false;
  #failure: { readonly cause: unknown } | undefined;
  #changed: () => void = () => {};

  /** Begins to read. */
  constructor(parts: AsyncGenerator<CsvPart, void, undefined>, thread: ParserThread) {
    this.#parts = parts;
    this.#thread = thread;
    void this.#read();
  }

  /** The parts of the file, each as soon as it is there. Whatever went wrong in reading them is thrown in its place. */
  async *parts(): AsyncGenerator<ReadPart, void, undefined> {
    for (;;) {
      const part = this.#ready.shift();
      if (part !== undefined) {
        this.#count(part, -1);
        this.#changed();
        yield part;
      } else if (this.#failure !== undefined) throw this.#failure.cause;
      else if (this.#isOver) return;
      else await this.#change();
    }
  }

  /** Reads no further. */
  stop(): void {
    this.#isStopped = true;
    this.#changed();
  }

  async #read(): Promise<void> {
    try {
      for await (const part of this.#parts) {
        const begun = this.#begun(part);
        this.#ready.push(begun);
        this.#count(begun, 1);
        this.#changed();
        while (!this.#isStopped && (this.#simple > SIMPLE || this.#quoted > QUOTED)) await this.#change();
        if (this.#isStopped) break;
      }
    } catch (cause) {
      this.#failure = { cause };
    }
    this.#isOver = true;
    this.#changed();
  }

  #begun(part: CsvPart): ReadPart {
    if (!('text' in part) || isSimple(part.text)) return part;
    return { ...part, parsed: this.#thread.parse(part.text, parserOptions(part.dialect)) };
  }

  #count(part: ReadPart, times: number): void {
    if (!('text' in part)) return;
    if ('parsed' in part) this.#quoted += times * part.text.length;
    else this.#simple += times * part.text.length;
  }

  /** Either side waits for the other only while that one has something to do, so that one of them waits at a time. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#changed = resolve;
    });
  }
}

/** What is read sooner than a worker is started, in bytes. */
const WORTHWHILE = 1 << 21;

/** Files that are open at a time. */
const OPEN = 16;

type PartsOf = (file: SourceFile) => AsyncGenerator<CsvPart, void, undefined>;

/**
 * Files that are taken one after the other: while one is, those after it are read, and their quoted records parsed by a worker.
 * Of archives, which are inflated here, and pipes nothing is read before its turn.
 */
export class ReadingAhead {
  readonly #files: readonly SourceFile[];
  readonly #partsOf: PartsOf;
  readonly #thread: ParserThread | null;
  readonly #begun = new Map<SourceFile, FileAhead>();

  constructor(files: readonly SourceFile[], partsOf: PartsOf) {
    this.#files = files.filter(({ slice }) => slice !== undefined);
    this.#partsOf = partsOf;
    const bytes = this.#files.slice(1).reduce((sum, file) => sum + file.bytes, 0);
    this.#thread = bytes < WORTHWHILE ? null : ParserThread.start();
  }

  /** The parts of a file whose turn it is. */
  parts(file: SourceFile): AsyncGenerator<ReadPart, void, undefined> {
    const own = this.#begun.get(file)?.parts() ?? this.#partsOf(file);
    if (this.#thread !== null) {
      const from = this.#files.indexOf(file) + 1;
      for (const next of this.#files.slice(from, from + OPEN))
        if (!this.#begun.has(next)) this.#begun.set(next, new FileAhead(this.#partsOf(next), this.#thread));
    }
    return own;
  }

  /** To be called whether or not all files were taken. */
  end(): void {
    for (const file of this.#begun.values()) file.stop();
    this.#thread?.end();
  }
}
