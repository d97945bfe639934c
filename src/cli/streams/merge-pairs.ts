import { createReadStream } from 'node:fs';
import { compare } from '../../catalogue/compare.ts';
import { SkillGraphError } from '../../errors.ts';
import { type PairsFormat, pairsHeader } from '../../fast/render-pairs.ts';
import { UsageError } from '../tell/usage-error.ts';
import { type PairLine, pairOf } from './pair-lines.ts';

/** A piece of the merged text, whole lines of whole occupations, and what it holds. */
export interface MergedPairs {
  readonly text: string;
  readonly pairs: number;
  readonly occupations: number;
}

/**
 * The best pairs of every occupation out of several files of pairs, by score, then id: blocks of a task become the whole.
 * Each file lists its occupations in the order of their ids, as `pairs` writes them, so that a piece of each is held at a
 * time, however long the files are. Lines come out as they went in.
 *
 * @throws SkillGraphError `UNREADABLE`; UsageError for files that do not go together, hold something else, are out of
 * order, or say a pair twice.
 */
export async function* mergedPairs(
  paths: readonly string[],
  limit: number,
): AsyncGenerator<MergedPairs, void, undefined> {
  const files = paths.map((path) => new PairsFile(path));
  await Promise.all(files.map((file) => file.advance()));
  const header = sharedHeader(files);
  let piece = { text: header, pairs: 0, occupations: 0 };
  for (let source = leastSource(files); source !== null; source = leastSource(files)) {
    const lines: NamedLine[] = [];
    for (const file of files) {
      if (file.current?.source !== source) continue;
      for (const line of file.current.lines) lines.push(line);
      if (!file.step()) await file.advance();
    }
    for (const { line } of best(lines, limit)) {
      piece.text += `${line}\n`;
      piece.pairs++;
    }
    piece.occupations++;
    if (piece.text.length < PIECE) continue;
    yield piece;
    piece = { text: '', pairs: 0, occupations: 0 };
  }
  yield piece;
}

/** Characters after which a piece ends with its occupation. */
const PIECE = 1 << 18;

function sharedHeader(files: readonly PairsFile[]): string {
  const headed = files.filter(({ header }) => header !== null);
  for (const { header, path } of headed)
    if (header !== headed[0]!.header)
      throw new UsageError(
        `"${path}" does not begin as "${headed[0]!.path}" does. Merge files that were written with the same --format and labels.`,
      );
  return headed[0]?.header ?? '';
}

function leastSource(files: readonly PairsFile[]): string | null {
  let least: string | null = null;
  for (const { current } of files)
    if (current !== null && (least === null || compare(current.source, least) < 0)) least = current.source;
  return least;
}

interface NamedLine extends PairLine {
  readonly line: string;
}

function best(lines: NamedLine[], limit: number): readonly NamedLine[] {
  const seen = new Set<string>();
  for (const { source, target } of lines)
    if (seen.size === seen.add(target).size)
      throw new UsageError(`The pair "${source}" and "${target}" comes twice. Give every block once.`);
  return lines.sort((a, b) => b.score - a.score || compare(a.target, b.target)).slice(0, limit);
}

/** The pairs of one occupation. */
interface Group {
  readonly source: string;
  readonly lines: readonly NamedLine[];
}

/** A file of pairs, read occupation by occupation. */
class PairsFile {
  readonly path: string;
  /** Its first line, where it is not a pair already; null for a file with nothing in it. */
  header: string | null = null;
  #groups: readonly Group[] = [];
  #next = 0;
  #pieces: AsyncGenerator<readonly Group[], void, undefined> | null = null;

  constructor(path: string) {
    this.path = path;
  }

  /** Where it has got to; null at its end. */
  get current(): Group | null {
    return this.#groups[this.#next] ?? null;
  }

  /** To the next occupation, where it is read already. */
  step(): boolean {
    return ++this.#next < this.#groups.length;
  }

  /** Reads on until there is an occupation, or to the end. */
  async advance(): Promise<void> {
    this.#pieces ??= this.#read();
    this.#next = 0;
    do {
      const { value, done } = await this.#pieces.next();
      this.#groups = done ? [] : value;
      if (done) return;
    } while (this.#groups.length === 0);
  }

  async *#read(): AsyncGenerator<readonly Group[], void, undefined> {
    let format: PairsFormat = 'ndjson';
    let source: string | null = null;
    let lines: NamedLine[] = [];
    for await (const texts of linesOf(this.path)) {
      const groups: Group[] = [];
      for (const line of texts) {
        if (this.header === null) {
          format = line.startsWith('{') ? 'ndjson' : 'csv';
          this.header = format === 'csv' ? `${line}\n` : '';
          if (format === 'csv' && !headers.includes(this.header))
            throw new UsageError(`"${this.path}" holds no pairs: it begins with "${line.slice(0, 80)}".`);
          if (format === 'csv') continue;
        }
        const pair = pairOf(line, format);
        if (pair === undefined)
          throw new UsageError(`"${this.path}" holds a line that is no pair: "${line.slice(0, 80)}".`);
        if (pair.source !== source) {
          if (source !== null) {
            groups.push({ source, lines });
            if (compare(source, pair.source) > 0)
              throw new UsageError(
                `"${this.path}" is not in the order of its occupations: "${pair.source}" comes after "${source}". Merge files as pairs wrote them.`,
              );
          }
          source = pair.source;
          lines = [];
        }
        lines.push({ ...pair, line });
      }
      yield groups;
    }
    if (source !== null) yield [{ source, lines }];
  }
}

const headers: readonly string[] = [
  /* @__PURE__ */ pairsHeader({ labels: true }),
  /* @__PURE__ */ pairsHeader({ labels: false }),
];

/** The lines of a file, as many at a time as a chunk holds. */
async function* linesOf(path: string): AsyncGenerator<readonly string[], void, undefined> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
      const lines = (rest + (chunk as string)).split('\n');
      rest = lines.pop()!;
      yield lines;
    }
  } catch (error) {
    throw new SkillGraphError('UNREADABLE', `"${path}" cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  if (rest !== '') yield [rest];
}
