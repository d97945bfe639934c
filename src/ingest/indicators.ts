import { compare } from '../catalogue/compare.ts';
import { checkForm, type Forms, later } from '../catalogue/forms.ts';
import type { IndicatorFacts, IndicatorTable, Vintage } from '../catalogue/lens.ts';
import { statedNumber } from '../catalogue/number.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Issue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { cleanTable } from './cells.ts';
import { Columns } from './columns.ts';
import { areVintageTables, columnsOf, isIndicatorFacts } from './input-forms.ts';
import { type ListRecord, listRecords, listSource, optional } from './list-columns.ts';
import type { Table } from './table.ts';
import { type VintageTable, vintageOfCodes } from './vintages.ts';

/** An indicator as read, with what was odd about its rows. */
export interface ReadIndicator extends IndicatorTable {
  readonly issues: readonly Issue[];
}

/** What a table says, and where. */
export interface IndicatorsOptions {
  /** Columns by name. Default: the first holds codes, the last values; names where there is a column `title` or `name`. */
  readonly columns?: {
    readonly code?: string;
    readonly value?: string;
    readonly name?: string;
    /** What the source took the figure from, where it is of another classification. */
    readonly takenFrom?: string;
  };
  /** What the numbers are and who says so. */
  readonly indicator: IndicatorFacts & {
    /** The taxonomy the codes are of. Default: told from them. */
    readonly vintage?: Vintage;
  };
  /** Tables between editions: they help to tell an edition from its codes. */
  readonly vintages?: readonly VintageTable[];
}

const indicatorForms: Forms<IndicatorsOptions> = {
  columns: /* @__PURE__ */ later(() => columnsOf('code', 'value', 'name', 'takenFrom')),
  indicator: isIndicatorFacts,
  vintages: areVintageTables,
};

/**
 * An indicator from a table of codes and numbers. Rows without a readable number are issues; a code with several different
 * numbers gets their mean, and an issue.
 *
 * @throws SkillGraphError `MISSING_COLUMN`; `BAD_INPUT` where the edition of the codes is not said and cannot be told (the
 * candidates are named), or a value lies outside the stated range.
 *
 * @example
 * const telework = fromIndicators(table, {
 *   columns: { code: 'SOC', value: 'share' },
 *   indicator: { id: 'telework', label: 'can be done from home', unit: 'share', range: [0, 1],
 *     direction: 'more can work from home', source: { name: 'my survey', year: 2025 }, vintage: 'soc-2018' },
 * });
 */
export function fromIndicators(table: Table, options: IndicatorsOptions): ReadIndicator {
  checkForm('The indicator', checkOptions(options, indicatorForms).indicator, isIndicatorFacts);
  const { header, rows } = cleanTable(table);
  const found = new Columns(table.file, header);
  const { columns = {}, indicator, vintages = [] } = options;
  const at = {
    code: columns.code === undefined ? 0 : found.need(columns.code),
    value: columns.value === undefined ? header.length - 1 : found.need(columns.value),
    takenFrom: columns.takenFrom === undefined ? -1 : found.need(columns.takenFrom),
    name: columns.name === undefined ? found.find('title', 'name', 'occupation') : found.need(columns.name),
  };
  const stated: StatedValue[] = [];
  const issues: Issue[] = [];
  for (const [i, fields] of rows.entries()) {
    if (fields.every((field) => field === '')) continue;
    stated.push({
      code: fields[at.code] ?? '',
      name: at.name < 0 || at.name === at.code ? '' : (fields[at.name] ?? ''),
      value: fields[at.value] ?? '',
      ...(at.takenFrom < 0 ? {} : { takenFrom: fields[at.takenFrom] ?? '' }),
      row: i + 2,
    });
  }
  return indicatorTable(indicator, stated, { file: table.file, vintages, issues });
}

/** A value as stated in a row. */
export interface StatedValue {
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly takenFrom?: string;
  readonly row: number;
}

/** Checks and sorts stated values. */
function indicatorTable(
  { vintage, ...facts }: IndicatorsOptions['indicator'],
  stated: readonly StatedValue[],
  { file, vintages, issues }: { file: string; vintages: readonly VintageTable[]; issues: Issue[] },
): ReadIndicator {
  const values = new Map<string, { name: string; numbers: number[]; takenFrom: string; row: number }>();
  for (const { code, name, value, takenFrom = '', row } of stated) {
    const { value: number, why: unread } = { why: '', ...statedNumber(value) };
    if (code === '' || number === null) {
      const why =
        code === '' ? 'it names no occupation' : unread === 'blank' ? 'it has no value' : `"${value}" ${unread}`;
      const what = unread === 'blank' ? 'BLANK_VALUE' : code === '' ? 'MISSING_ID' : 'BAD_NUMBER';
      issues.push({ code: what, file, row, message: `A row of "${facts.label}" (${code}) is left out: ${why}.` });
      continue;
    }
    const [least, most] = facts.range ?? [-Infinity, Infinity];
    if (number < least || number > most)
      throw new SkillGraphError(
        'BAD_INPUT',
        `"${facts.label}" of ${code} is ${value} (row ${row} of ${file}), outside the stated range ${least} to ${most}. Mend the row or the range.`,
      );
    const known = values.get(code);
    if (known === undefined) values.set(code, { name, numbers: [number], takenFrom, row });
    else {
      known.numbers.push(number);
      if (name !== '' && (known.name === '' || name < known.name)) known.name = name;
    }
  }
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

/** Equal numbers stay as they are, and the order they came in does not matter. */
function meanOf(numbers: readonly number[]): number {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  return distinct.reduce((sum, value) => sum + value, 0) / distinct.length;
}

/**
 * Indicators from one table in the long form: a row per occupation and indicator, with the facts repeated, in the columns
 * `indicator`, `label`, `unit`, `least`, `most`, `direction`, `trend`, `exposure` (yes), `code`, `name`, `value`, `source`,
 * `version`, `year`, `country`, `licence`, `attribution`, `url`, `vintage`. Only `indicator`, `code`, `value` and `source`
 * are needed.
 *
 * @throws SkillGraphError as {@link fromIndicators}.
 */
export function fromIndicatorList(table: Table, vintages: readonly VintageTable[] = []): readonly ReadIndicator[] {
  checkForm('vintages', vintages, areVintageTables);
  const groups = new Map<string, { record: ListRecord; stated: StatedValue[] }>();
  for (const record of listRecords(table, ['indicator', 'code', 'value', 'source'])) {
    const { field, row } = record;
    const id = field('indicator');
    const group = groups.get(id) ?? { record, stated: [] };
    groups.set(id, group);
    group.stated.push({ code: field('code'), name: field('name'), value: field('value'), row });
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([id, { record, stated }]) => {
      const { field } = record;
      const [least, most] = [record.number('least'), record.number('most')];
      const facts = {
        id,
        label: field('label') || id,
        unit: field('unit') || 'as published',
        ...(least === undefined || most === undefined ? {} : { range: [least, most] as const }),
        direction: field('direction') || 'more',
        ...(optional(field, 'trend') as Pick<IndicatorFacts, 'trend'>),
        ...(/^(yes|true|1)$/i.test(field('exposure')) ? { exposure: true } : {}),
        source: listSource(record),
        ...(optional(field, 'formula') as Pick<IndicatorFacts, 'formula'>),
        ...(optional(field, 'vintage') as { vintage?: Vintage }),
      };
      return indicatorTable(facts, stated, { file: table.file, vintages, issues: [] });
    });
}
