import { isIndicatorFacts } from '../catalogue/catalogue-forms.ts';
import { compare } from '../catalogue/compare.ts';
import { checkForm, type Forms, later } from '../catalogue/forms.ts';
import type { IndicatorFacts, Vintage } from '../catalogue/lens.ts';
import { checkOptions } from '../catalogue/options.ts';
import { cleanTable } from './cells.ts';
import { Columns } from './columns.ts';
import { indicatorTable, type ReadIndicator, type StatedIndicator, type StatedValue } from './indicator-table.ts';
import { areVintageTables, columnsOf } from './input-forms.ts';
import { type ListRecord, listRecords, listSource, optional } from './list-columns.ts';
import type { Table } from './table.ts';
import type { VintageTable } from './vintages.ts';

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
  readonly indicator: StatedIndicator;
  /** Tables between editions: they help to tell an edition from its codes. */
  readonly vintages?: readonly VintageTable[];
}

const indicatorForms: Forms<IndicatorsOptions> = {
  columns: /* @__PURE__ */ later(() => columnsOf('code', 'value', 'name', 'takenFrom')),
  indicator: isIndicatorFacts,
  vintages: areVintageTables,
};

/**
 * An indicator from a table of codes and numbers. Codes are read as people have them (`113021`, `C1330`, 110 for 0110), numbers
 * in percent as hundredths where the range ends at 1. Rows without a readable number, outside the stated range, or of no
 * occupation (totals, major groups) are issues; a code with several different numbers gets their mean, and an issue.
 *
 * @throws SkillGraphError `MISSING_COLUMN`; `BAD_INPUT` where the edition of the codes is not said and cannot be told (the
 * candidates are named), where half of the values or more lie outside the stated range, or no row states a figure.
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
  return indicatorTable(indicator, stated, { file: table.file, vintages });
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
      return indicatorTable(facts, stated, { file: table.file, vintages });
    });
}
