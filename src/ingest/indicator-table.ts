import { compare } from '../catalogue/compare.ts';
import type { IndicatorFacts, IndicatorTable, Vintage } from '../catalogue/lens.ts';
import { type StatedNumber, statedNumber } from '../catalogue/number.ts';
import type { Issue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { tidyCodes } from './occupation-codes.ts';
import { type VintageTable, vintageOfCodes } from './vintages.ts';

/** An indicator as read, with what was odd about its rows. */
export interface ReadIndicator extends IndicatorTable {
  readonly issues: readonly Issue[];
}

/** What an indicator is, as its author states it. */
export interface StatedIndicator extends IndicatorFacts {
  /** The taxonomy the codes are of. Default: told from them. */
  readonly vintage?: Vintage;
}

/** A value as stated in a row. */
export interface StatedValue {
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly takenFrom?: string;
  readonly row: number;
}

/** Figures beyond it are slips, and sums of their squares would be no numbers. */
const LARGEST = 1e100;

/** Checks and sorts stated values. */
export function indicatorTable(
  { vintage: stated, ...facts }: StatedIndicator,
  rows: readonly StatedValue[],
  { file, vintages }: { file: string; vintages: readonly VintageTable[] },
): ReadIndicator {
  const issues: Issue[] = [];
  const { vintage, tidy } = tidyCodes(
    rows.flatMap(({ code }) => (code === '' ? [] : [code])),
    stated,
  );
  const read = numberReader(rows, facts.range);
  const values = new Map<string, { name: string; numbers: number[]; takenFrom: string; row: number }>();
  let [inside, outside]: [number, StatedValue | null] = [0, null];
  for (const stated of rows) {
    const { name, takenFrom = '', row } = stated;
    const code = tidy(stated.code);
    const leftOut = (what: Issue['code'], why: string): void => {
      issues.push({
        code: what,
        file,
        row,
        message: `A row of "${facts.label}" (${stated.code}) is left out: ${why}.`,
      });
    };
    const { value: number, why: unread } = { why: '', ...read(stated.value) };
    if (number === null && unread === 'blank') leftOut('BLANK_VALUE', 'it has no value');
    else if (stated.code === '') leftOut('MISSING_ID', 'it names no occupation');
    else if (number === null) leftOut('BAD_NUMBER', `"${stated.value}" ${unread}`);
    else if (Math.abs(number) > LARGEST) leftOut('BAD_NUMBER', `${stated.value} is beyond all figures`);
    else if (code === null) leftOut('UNKNOWN_VALUE', 'that is no code of an occupation in its taxonomy');
    else if (!isWithin(number, facts.range)) {
      outside ??= stated;
      leftOut('BAD_NUMBER', `${stated.value} is outside the stated range ${facts.range!.join(' to ')}`);
    } else {
      inside++;
      if (code === `0${stated.code}`)
        issues.push({
          ...{ code: 'MANGLED_CODE', file, row },
          message: `The code ${stated.code} of "${facts.label}" lost its leading zero; it is read as ${code}.`,
        });
      const known = values.get(code);
      if (known === undefined) values.set(code, { name, numbers: [number], takenFrom, row });
      else {
        known.numbers.push(number);
        if (name !== '' && (known.name === '' || name < known.name)) known.name = name;
      }
    }
  }
  if (outside !== null && 2 * inside <= rows.length)
    throw new SkillGraphError(
      'BAD_INPUT',
      `"${facts.label}" of ${outside.code} is ${outside.value} (row ${outside.row} of ${file}), outside the stated range ${facts.range!.join(' to ')}, as most values are. Mend the range or the values.`,
    );
  if (values.size === 0 && vintage === undefined)
    throw new SkillGraphError(
      'BAD_INPUT',
      `No row of ${file} states a figure for "${facts.label}". ${issues[0]?.message ?? 'The table has no rows.'} Name the columns of code and value.`,
    );
  const sorted = [...values].sort(([a], [b]) => compare(a, b));
  for (const [code, { numbers, row }] of sorted)
    if (new Set(numbers).size > 1)
      issues.push({
        code: 'DUPLICATE_CONCEPT',
        file,
        row,
        message: `"${facts.label}" of ${code} is stated ${numbers.length} times, differing; the mean counts.`,
      });
  return Object.freeze({
    ...facts,
    vintage: vintage ?? vintageOfCodes(values.keys(), `"${facts.label}" in ${file}`, vintages),
    codes: sorted.map(([code]) => code),
    names: sorted.map(([, { name }]) => name),
    values: sorted.map(([, { numbers }]) => meanOf(numbers)),
    ...(sorted.some(([, { takenFrom }]) => takenFrom !== '')
      ? { takenFrom: sorted.map(([, { takenFrom }]) => takenFrom) }
      : {}),
    issues: Object.freeze(issues),
  });
}

function isWithin(value: number, [least, most]: readonly [number, number] = [-Infinity, Infinity]): boolean {
  return value >= least && value <= most;
}

const percent = /\s*%$/;

/**
 * Reads numbers, of which some may be written in percent: hundredths where the range ends at 1, else as they stand, which
 * can be meant only if all are written so.
 */
function numberReader(
  rows: readonly StatedValue[],
  range: readonly [number, number] | undefined,
): (text: string) => StatedNumber {
  const share = range !== undefined && range[1] <= 1;
  const mixed = !share && rows.some(({ value }) => !percent.test(value) && statedNumber(value).value !== null);
  return (text) => {
    const found = statedNumber(text.replace(percent, ''));
    if (found.value === null || !percent.test(text)) return found;
    if (mixed) return { value: null, why: 'is in percent, and others of the column are not' };
    return share ? { value: found.value / 100 } : found;
  };
}

/** Equal numbers stay as they are, and the order they came in does not matter. */
function meanOf(numbers: readonly number[]): number {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  return distinct.reduce((sum, value) => sum + value, 0) / distinct.length;
}
