import type { FileHandle } from 'node:fs/promises';
import type { PairsFormat } from '../../fast/render-pairs.ts';
import { UsageError } from '../tell/usage-error.ts';
import { pairOf } from './pair-lines.ts';

/** How far a file of pairs got. */
export interface UnfinishedPairs {
  /**
   * The last occupation but one, whose lines are all there: it is done again to see that data and options are the same.
   * The lines of the last may not be all.
   */
  readonly source: string;
  /** Bytes up to those lines. */
  readonly kept: number;
  /** From there to the end: what must come out again, as far as it goes. */
  readonly rest: Buffer;
}

/**
 * Finds where a file of pairs was broken off, reading as little of its end as will do; null where it holds no whole
 * line of pairs yet. Identifiers and labels hold no line breaks, so that a line feed ends a line.
 *
 * @throws UsageError for a file that begins with another header, or holds something else.
 */
export async function unfinishedPairs(
  file: FileHandle,
  format: PairsFormat,
  header: string,
): Promise<UnfinishedPairs | null> {
  const { size } = await file.stat();
  const start = await bytesOf(file, 0, Math.min(size, header.length));
  if (!Buffer.from(header).subarray(0, start.length).equals(start))
    throw new UsageError(
      `The file to resume does not begin with "${header.trim()}". It was written by other options, or by something else.`,
    );
  for (let span = SPAN; ; span *= 4) {
    const from = Math.max(header.length, size - span);
    const found = lastSource(await bytesOf(file, from, Math.max(0, size - from)), from, format, from <= header.length);
    if (found !== undefined) return found;
  }
}

/** Bytes read from the end at first: enough for the lines of most occupations. */
const SPAN = 1 << 16;

/** `undefined` where the bytes do not reach back far enough to say. */
function lastSource(
  bytes: Buffer,
  offset: number,
  format: PairsFormat,
  fromStart: boolean,
): UnfinishedPairs | null | undefined {
  const end = bytes.lastIndexOf(LINE_FEED);
  if (end < 0) return fromStart ? null : undefined;
  let lineStart = startOfLine(bytes, end);
  if (lineStart === 0 && !fromStart) return undefined;
  let source = sourceOf(bytes.subarray(lineStart, end).toString(), format);
  let whole = false;
  while (lineStart > 0) {
    const before = startOfLine(bytes, lineStart - 1);
    if (before === 0 && !fromStart) return undefined;
    const other = sourceOf(bytes.subarray(before, lineStart - 1).toString(), format);
    if (other !== source && whole) break;
    whole ||= other !== source;
    source = other;
    lineStart = before;
  }
  return { source, kept: offset + lineStart, rest: bytes.subarray(lineStart) };
}

const LINE_FEED = 10;

/** Where the line that ends at `end` begins. */
function startOfLine(bytes: Buffer, end: number): number {
  return end === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, end - 1) + 1;
}

function sourceOf(line: string, format: PairsFormat): string {
  const pair = pairOf(line, format);
  if (pair !== undefined) return pair.source;
  throw new UsageError(`The file to resume holds a line that is no pair: ${line.slice(0, 80)}`);
}

async function bytesOf(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
