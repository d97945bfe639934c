import { compare } from '../catalogue/compare.ts';
import { checkForm } from '../catalogue/forms.ts';
import type {
  ExposureClass,
  OccupationTask,
  TaskFrequency,
  TaskTable,
  TraitFacts,
  TraitTable,
  Vintage,
} from '../catalogue/lens.ts';
import { statedNumber } from '../catalogue/number.ts';
import { SkillGraphError } from '../errors.ts';
import { areVintageTables } from './input-forms.ts';
import { type ListRecord, listRecords, listSource, optional, unusable } from './list-columns.ts';
import type { Table } from './table.ts';
import { type VintageTable, vintageOfCodes } from './vintages.ts';

/**
 * Traits from one table in the long form: a row per occupation and trait in the columns `element` (an id), `set` (work
 * styles, work values, interests), `trait`, `scale`, `least`, `most`, `code`, `name`, `value`, `source` with its further
 * columns, `vintage`.
 *
 * @throws SkillGraphError `MISSING_COLUMN`; `BAD_INPUT` for a value that is no number or an edition that cannot be told.
 */
export function fromTraitList(table: Table, vintages: readonly VintageTable[] = []): TraitTable {
  checkForm('vintages', vintages, areVintageTables);
  const records = listRecords(table, ['element', 'set', 'trait', 'code', 'value', 'source']);
  const facts = new Map<string, TraitFacts>();
  const occupations = new Map<string, { name: string; values: Map<string, number> }>();
  for (const { field, number, row } of records) {
    const id = field('element');
    const value = number('value');
    if (value === undefined) throw unusable(table.file, row, 'its value is blank');
    const [min, max] = [number('least'), number('most')];
    facts.set(id, {
      id,
      set: field('set'),
      label: field('trait'),
      scale: field('scale') || 'as published',
      ...(min === undefined || max === undefined ? {} : { min, max }),
    });
    const known = occupations.get(field('code')) ?? { name: field('name'), values: new Map() };
    occupations.set(field('code'), known);
    known.values.set(id, Math.max(value, known.values.get(id) ?? -Infinity));
  }
  const traits = [...facts.values()].sort((a, b) => compare(a.id, b.id));
  const sorted = [...occupations].sort(([a], [b]) => compare(a, b));
  return {
    ...keyed(records[0], [...occupations.keys()], table.file, vintages),
    traits,
    codes: sorted.map(([code]) => code),
    names: sorted.map(([, { name }]) => name),
    values: sorted.map(([, { values }]) => traits.map(({ id }) => values.get(id) ?? null)),
  };
}

/**
 * Tasks from one table in the long form: a row per occupation and task in the columns `code`, `name`, `id`, `task`, `core`
 * (yes, no), `model` and `people` (E0, E1, E2), `importance`, `frequency` (seven percentages, rare to frequent), `emerging`
 * (yes), `source` with its further columns, `vintage`.
 *
 * @throws SkillGraphError `MISSING_COLUMN`; `BAD_INPUT` for a frequency that is not seven numbers.
 */
export function fromTaskList(table: Table, vintages: readonly VintageTable[] = []): TaskTable {
  checkForm('vintages', vintages, areVintageTables);
  const records = listRecords(table, ['code', 'id', 'task', 'source']);
  const occupations = new Map<string, { name: string; tasks: Map<string, OccupationTask> }>();
  for (const record of records) {
    const { field } = record;
    const known = occupations.get(field('code')) ?? { name: field('name'), tasks: new Map() };
    occupations.set(field('code'), known);
    known.tasks.set(field('id'), taskOf(record, table.file));
  }
  const sorted = [...occupations].sort(([a], [b]) => compare(a, b));
  const source = records.length === 0 ? { name: '' } : listSource(records[0]!);
  const labelled = records.some(({ field }) => field('model') !== '' || field('people') !== '');
  return {
    ...keyed(records[0], [...occupations.keys()], table.file, vintages),
    ...(labelled ? { exposureSource: source } : {}),
    codes: sorted.map(([code]) => code),
    names: sorted.map(([, { name }]) => name),
    tasks: sorted.map(([, { tasks }]) => [...tasks].sort(([a], [b]) => compare(a, b)).map(([, task]) => task)),
  };
}

function taskOf({ field, number, row }: ListRecord, file: string): OccupationTask {
  const shares = field('frequency')
    .split(/[\s;]+/)
    .filter((share) => share !== '')
    .map((share) => statedNumber(share).value);
  if (shares.length !== 0 && (shares.length !== 7 || shares.includes(null)))
    throw unusable(file, row, `its frequency "${field('frequency')}" is not seven percentages`);
  const importance = number('importance');
  const classOf = (name: 'model' | 'people'): { readonly [Name in 'model' | 'people']?: ExposureClass } =>
    /^E[012]$/.test(field(name)) ? { [name]: field(name) as ExposureClass } : {};
  return {
    id: field('id'),
    text: field('task'),
    ...(field('core') === '' ? {} : { core: isYes(field('core')) }),
    ...(isYes(field('emerging')) ? { emerging: true } : {}),
    ...(importance === undefined ? {} : { importance }),
    ...(shares.length === 0 ? {} : { frequency: shares as unknown as TaskFrequency }),
    ...classOf('model'),
    ...classOf('people'),
  };
}

function isYes(text: string): boolean {
  return /^(yes|true|1|core)$/i.test(text);
}

function keyed(
  record: ListRecord | undefined,
  codes: readonly string[],
  file: string,
  vintages: readonly VintageTable[],
) {
  if (record === undefined) throw new SkillGraphError('BAD_INPUT', `${file} has no rows.`);
  const stated = optional(record.field, 'vintage') as { vintage?: Vintage };
  return { source: listSource(record), vintage: stated.vintage ?? vintageOfCodes(codes, file, vintages) };
}
