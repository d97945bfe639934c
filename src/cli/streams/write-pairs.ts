import { once } from 'node:events';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { blocksOf } from '../../fast/blocks.ts';
import { pairsHeader, type RenderPairsOptions, renderPairs } from '../../fast/render-pairs.ts';
import { targetOf, unwritable } from '../../files/write-whole.ts';
import { progress } from '../tell/progress.ts';
import { UsageError } from '../tell/usage-error.ts';
import { unfinishedPairs } from './unfinished-pairs.ts';

/** Where pairs go. */
export interface PairsTarget {
  /** A file; `undefined` for stdout. */
  readonly output: string | undefined;
  /** Go on with the file after its last whole occupation. */
  readonly resume: boolean;
}

/** What was written. */
export interface PairsWritten {
  readonly output: string | undefined;
  /** Rows written for this time: `from` to before `to`, and the first that is still missing. */
  readonly from: number;
  readonly to: number;
  readonly next: number;
  readonly pairs: number;
  /** Length of the file. */
  readonly bytes: number;
  /** The signal that broke it off. */
  readonly interrupted?: NodeJS.Signals;
}

/**
 * Writes all pairs, waiting for the disk or the reader before more are made. SIGINT and SIGTERM end it after a whole
 * occupation. An earlier file is replaced when the new one is whole.
 *
 * @throws SkillGraphError `UNREADABLE`, `BAD_OPTION`; UsageError for a file that cannot be resumed.
 */
export async function writePairs(
  index: SkillIndex,
  options: RenderPairsOptions,
  { output, resume }: PairsTarget,
): Promise<PairsWritten> {
  checkOptions(index, options);
  if (output === undefined) return streamed(index, options, { output, bytes: 0, write: toStdout });
  const target = await targetOf(output);
  const there = await stat(target).catch(() => null);
  if (there !== null && !there.isFile()) return intoDevice(index, options, { output, target });
  // An earlier file stays as it is until all of the new one is written; a first one grows in its place.
  const unfinished = `${target}.unfinished`;
  const hasUnfinished = (await stat(unfinished).catch(() => null)) !== null;
  const isBeside = resume ? hasUnfinished : there !== null && there.size > 0;
  if (!resume && hasUnfinished) await rm(unfinished, { force: true });
  const path = isBeside ? unfinished : target;
  const file = await opened(path, output, resume);
  let written: PairsWritten;
  try {
    if (isBeside && there !== null) await file.chmod(there.mode & 0o7777);
    written = await intoFile(file, index, options, { output, resume });
    if (isBeside) await file.sync();
  } catch (error) {
    throw error instanceof SkillGraphError || error instanceof UsageError ? error : unwritable(output, error);
  } finally {
    await file.close();
  }
  if (isBeside && written.interrupted === undefined) await rename(unfinished, target);
  return written;
}

/** A device or a pipe cannot be cut or read again. */
async function intoDevice(
  index: SkillIndex,
  options: RenderPairsOptions,
  { output, target }: { readonly output: string; readonly target: string },
): Promise<PairsWritten> {
  const file = await opened(target, output, false, 'w');
  try {
    let bytes = 0;
    const write = async (text: string): Promise<number> => {
      await file.write(text);
      bytes += Buffer.byteLength(text);
      return bytes;
    };
    await write(pairsHeader(options));
    return await streamed(index, options, { output, bytes, write });
  } catch (error) {
    throw error instanceof SkillGraphError || error instanceof UsageError ? error : unwritable(output, error);
  } finally {
    await file.close();
  }
}

async function intoFile(
  file: FileHandle,
  index: SkillIndex,
  options: RenderPairsOptions,
  { output, resume }: { readonly output: string; readonly resume: boolean },
): Promise<PairsWritten> {
  const { from, bytes, rest } = await startOf(file, index, options, resume);
  let expected = rest;
  let length = bytes;
  const write = async (text: string): Promise<number> => {
    const fresh = Buffer.from(text);
    if (expected.length > 0) {
      // The lines of the last two occupations are made again; were they others before, so were the data or the options.
      if (!fresh.subarray(0, expected.length).equals(expected))
        throw new UsageError(
          `The last lines of "${output}" are not what these data and options give. Resume with those it was begun with.`,
        );
      await file.truncate(length);
      expected = Buffer.alloc(0);
    }
    await writeAll(file, fresh, length);
    length += fresh.length;
    return length;
  };
  return streamed(index, { ...options, from }, { output, bytes, write });
}

/** Before a file is opened: what is refused must not empty it. */
function checkOptions(index: SkillIndex, options: RenderPairsOptions): void {
  const { from = 0, to = index.occupationCount, threads = 1 } = options;
  if (options.against !== undefined) blocksOf(index, options.against, options);
  if (from > to || to > index.occupationCount)
    throw new UsageError(`--from ${from} --to ${to} is no range of the ${index.occupationCount} occupations.`);
  if (threads < 1) throw new UsageError('--threads takes a whole number of at least 1.');
}

async function opened(path: string, named: string, resume: boolean, flags = resume ? 'r+' : 'w+'): Promise<FileHandle> {
  try {
    return await open(path, flags);
  } catch (error) {
    if (!resume || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw unwritable(named, error);
  }
  return opened(path, named, false);
}

interface Start {
  readonly from: number;
  /** Bytes that are right already. */
  readonly bytes: number;
  /** What follows them in the file. */
  readonly rest: Buffer;
}

const nothing = /* @__PURE__ */ Buffer.alloc(0);

async function startOf(
  file: FileHandle,
  index: SkillIndex,
  options: RenderPairsOptions,
  resume: boolean,
): Promise<Start> {
  const { from = 0, to = index.occupationCount, format = 'csv' } = options;
  const header = pairsHeader(options);
  const unfinished = resume ? await unfinishedPairs(file, format, header) : null;
  if (unfinished === null) {
    // A device such as /dev/null cannot be cut, and holds nothing to cut off.
    if ((await file.stat()).isFile()) await file.truncate(0);
    await writeAll(file, Buffer.from(header), 0);
    return { from, bytes: header.length, rest: nothing };
  }
  const row = index.occupations.ids.all().indexOf(unfinished.source);
  if (row < from || row >= to)
    throw new UsageError(
      row < 0
        ? `The file to resume ends with "${unfinished.source}", which is no occupation of these data.`
        : `The file to resume got to row ${row}, which is not among --from ${from} --to ${to}.`,
    );
  return { from: row, bytes: unfinished.kept, rest: unfinished.rest };
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}

async function toStdout(text: string): Promise<number> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return 0;
}

interface Sink {
  readonly output: string | undefined;
  readonly bytes: number;
  /** Writes, waits, and gives the length there is now. */
  readonly write: (text: string) => Promise<number>;
}

async function streamed(
  index: SkillIndex,
  options: RenderPairsOptions,
  { output, bytes: before, write }: Sink,
): Promise<PairsWritten> {
  const { from = 0, to = index.occupationCount } = options;
  const abort = new AbortController();
  let interrupted: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    interrupted = signal;
    abort.abort();
  };
  for (const signal of signals) process.once(signal, stop);
  const bar = progress('comparing', output === undefined && process.stdout.isTTY ? {} : process.stderr);
  let next = from;
  let pairs = 0;
  let bytes = before;
  try {
    if (output === undefined) await write(pairsHeader(options));
    for await (const piece of renderPairs(index, { ...options, signal: abort.signal, onProgress: bar.report })) {
      bytes = await write(piece.text);
      next = piece.to;
      pairs += piece.pairs;
      if (abort.signal.aborted) break;
    }
  } catch (error) {
    if (interrupted === undefined || !(error instanceof SkillGraphError) || error.code !== 'ABORTED') throw error;
  } finally {
    bar.stop();
    for (const signal of signals) process.off(signal, stop);
  }
  // A signal after the last row broke nothing off.
  return { output, from, to, next, pairs, bytes, ...(interrupted && next < to ? { interrupted } : {}) };
}

const signals = ['SIGINT', 'SIGTERM'] as const;
