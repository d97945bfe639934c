import { cellNumber, cellText, cellWord } from './cells.ts';
import type { Columns } from './columns.ts';
import type { OnetDraft } from './onet-draft.ts';
import type { Place } from './pair-columns.ts';

/** Blank, or `n/a` in the text layout. */
export function isBlank(field: string | undefined): boolean {
  return field === undefined || /^\s*(n\/a)?\s*$/i.test(field);
}

/** A column of yes and no, `Y` and `N` as O*NET writes them. */
export function isMarked(fields: readonly string[], column: number): boolean {
  return cellWord(fields, column) === 'y';
}

/** What every O*NET table of figures has: an occupation, a scale, a value, and the advice to suppress it. */
export class OnetFigures {
  readonly draft: OnetDraft;
  readonly columns: Columns;
  readonly #keepSuppressed: boolean;
  readonly #occupation: number;
  readonly #scale: number;
  readonly #value: number;
  readonly #suppress: number;

  constructor(draft: OnetDraft, columns: Columns, keepSuppressed: boolean) {
    this.draft = draft;
    this.columns = columns;
    this.#keepSuppressed = keepSuppressed;
    this.#occupation = columns.need('O*NET-SOC Code');
    this.#scale = columns.need('Scale ID');
    this.#value = columns.need('Data Value');
    this.#suppress = columns.find('Recommend Suppress');
  }

  place(row: number): Place {
    return { file: this.columns.file, row };
  }

  occupation(fields: readonly string[]): string {
    return cellText(fields, this.#occupation);
  }

  scale(fields: readonly string[]): string {
    return cellText(fields, this.#scale);
  }

  /** The value as it stands, suppressed or not; NaN where there is none. */
  stated(fields: readonly string[]): number {
    return cellNumber(fields, this.#value).value ?? Number.NaN;
  }

  /** The row is left out, and reported, because the source advises it. */
  isSuppressed(fields: readonly string[], what: string, place: Place): boolean {
    if (this.#keepSuppressed || !isMarked(fields, this.#suppress)) return false;
    this.draft.issue('SUPPRESSED', place, `The source recommends to suppress ${what}; it is left out.`);
    return true;
  }

  /** The value; null where it is blank, which is reported as `loss`, or no number. */
  value(fields: readonly string[], what: string, place: Place, loss = 'it is left out'): number | null {
    if (isBlank(fields[this.#value])) {
      this.draft.issue('BLANK_VALUE', place, `${what} is blank; ${loss}.`);
      return null;
    }
    const number = cellNumber(fields, this.#value);
    if (number.value === null) {
      const stated = cellText(fields, this.#value);
      this.draft.issue('BAD_NUMBER', place, `${what}, "${stated}", ${number.why}; it is left out.`);
    }
    return number.value;
  }

  /** The value of a row that is not suppressed; null where there is none. */
  kept(fields: readonly string[], what: string, place: Place): number | null {
    return this.isSuppressed(fields, what, place) ? null : this.value(fields, what, place);
  }
}
