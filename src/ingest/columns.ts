import { statedNumber } from '../catalogue/number.ts';
import { SkillGraphError } from '../errors.ts';

/** Finds columns by name, never by position: letters and digits count, case, spaces and punctuation do not. */
export class Columns {
  readonly file: string;
  readonly #header: readonly string[];
  readonly #positions = new Map<string, number>();

  constructor(file: string, header: readonly string[]) {
    this.file = file;
    this.#header = header;
    for (const [position, name] of header.entries()) {
      const key = squeezed(name);
      if (!this.#positions.has(key)) this.#positions.set(key, position);
    }
  }

  /** The position of a column under any of its names, -1 where there is none: that field is blank. */
  find(...names: readonly string[]): number {
    for (const name of names) {
      const position = this.#positions.get(squeezed(name));
      if (position !== undefined) return position;
    }
    return -1;
  }

  /** @throws SkillGraphError `MISSING_COLUMN` naming the file, the column looked for and the columns found. */
  need(...names: readonly string[]): number {
    const position = this.find(...names);
    if (position >= 0) return position;
    throw this.missing(names);
  }

  /** What is thrown for a column that is not there; `remedy` says what else to do. */
  missing(names: readonly string[], remedy = ''): SkillGraphError {
    const found = this.#header.filter((name) => name !== '');
    const near = found.filter((name) => names.some((wanted) => areNear(squeezed(name), squeezed(wanted))));
    return new SkillGraphError(
      'MISSING_COLUMN',
      [
        `${this.file} has no column ${names.map((name) => `"${name}"`).join(' or ')}.`,
        found.length === 0 ? 'It is empty.' : `Its columns are: ${found.map(cut).join(', ')}.`,
        ...(near.length === 0 ? [] : [`The nearest: ${near.map((name) => `"${cut(name)}"`).join(', ')}.`]),
        ...(found.length === 1 && /[^\p{L}\p{N}]/u.test(found[0]!)
          ? ["If that is several, say what separates them: delimiter: '…' (--delimiter …)."]
          : []),
        ...(remedy === '' ? [] : [remedy]),
      ].join(' '),
    );
  }
}

/**
 * Tables whose columns are known by their places must not lose their first record to a header that is not there.
 *
 * @throws SkillGraphError `MISSING_COLUMN` where the first record names no columns but holds a code, a number or an address.
 */
export function checkHeader(file: string, header: readonly string[]): void {
  // What numbers its columns from 0 says so.
  if (isName(header[0] ?? '') && !header.some(isFigure)) return;
  if (header.every((field, at) => field === String(at))) return;
  const held = header.filter((field) => field !== '').slice(0, 3);
  throw new SkillGraphError(
    'MISSING_COLUMN',
    `${file} has no header: its first record holds ${held.map((field) => `"${cut(field)}"`).join(', ')}. Write a line with the names of the columns above it.`,
  );
}

function isName(field: string): boolean {
  return field === '' || (/\p{L}/u.test(field) && !/^https?:\/\//i.test(field));
}

/** A number that is no year: figures of several years have columns called so. */
function isFigure(field: string): boolean {
  return statedNumber(field).value !== null && !/^(?:19|20)\d\d$/.test(field);
}

function squeezed(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters === '' ? name : letters;
}

/** Whether one name holds the other, or differs from it by at most two letters. */
function areNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a))) return true;
  return Math.abs(a.length - b.length) <= 2 && Math.max(a.length, b.length) > 4 && distance(a, b) <= 2;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** A name as a message shows it: a header that is a whole line is cut. */
export function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
