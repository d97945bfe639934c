import { isCatalogue, lensParts } from '../catalogue/catalogue-forms.ts';
import { byContent } from '../catalogue/create-catalogue.ts';
import { checkForm, type Forms, later, listOf } from '../catalogue/forms.ts';
import type { IndicatorTable } from '../catalogue/lens.ts';
import { statedNumber } from '../catalogue/number.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type AttributeRow, withAttributes } from '../catalogue/with-attributes.ts';
import { SkillGraphError } from '../errors.ts';
import { cleanTable } from './cells.ts';
import { fromCrosswalk } from './crosswalk.ts';
import { fromIndicatorFiles } from './indicator-files.ts';
import { isTables } from './input-forms.ts';
import { fromTaskList, fromTraitList } from './lens-lists.ts';
import { listRecords } from './list-columns.ts';
import type { Table } from './table.ts';
import { fromVintages } from './vintages.ts';
import { withLens } from './with-lens.ts';

/** Everything that can be added to a catalogue beside its own data. */
export interface LensTables {
  /** Other catalogues whose traits, tasks and indicators are borrowed, such as O*NET's. */
  readonly donors?: readonly Catalogue[];
  /** Traits or tasks in the long form, or rows of attributes (`occupation`, `set`, `name`, `value`, `min`, `max`, `unit`). */
  readonly attributes?: readonly Table[];
  readonly crosswalks?: readonly Table[];
  readonly vintages?: readonly Table[];
  readonly indicators?: readonly Table[];
  /** Indicators worked out elsewhere, such as by formulas on a donor. */
  readonly computed?: readonly IndicatorTable[];
}

const lensTablesForms: Forms<LensTables> = {
  donors: /* @__PURE__ */ later(() => listOf(isCatalogue)),
  attributes: isTables,
  crosswalks: isTables,
  vintages: isTables,
  indicators: isTables,
  computed: lensParts.indicators,
};

/**
 * The catalogue with all that tables say of its occupations, each recognised by its columns: see `fromIndicatorFiles`,
 * `fromCrosswalk`, `fromVintages`.
 *
 * @throws SkillGraphError `BAD_INPUT` for a table that is none of these, and what the readers throw.
 */
export function withLensTables(catalogue: Catalogue, given: LensTables): Catalogue {
  const tables = checkOptions(given, lensTablesForms);
  checkForm('The catalogue', catalogue, isCatalogue);
  const vintages = (tables.vintages ?? []).map((table) => fromVintages(table));
  const crosswalks = (tables.crosswalks ?? []).map((table) => fromCrosswalk(table));
  const links = { crosswalks, vintages };
  const files = fromIndicatorFiles(tables.indicators ?? [], { vintages });
  const kinds = (tables.attributes ?? []).map((table) => ({ table, kind: kindOf(table) }));
  const own = <T>(kind: string, read: (table: Table) => T): T[] =>
    kinds.filter((entry) => entry.kind === kind).map(({ table }) => read(table));
  let result = catalogue;
  for (const rows of own('attributes', (table) => ({ file: table.file, rows: attributeRows(table) })))
    result = withAttributes(result, rows.rows, { file: rows.file });
  for (const { lens } of tables.donors ?? []) if (lens !== undefined) result = withLens(result, lens, links);
  const added = {
    indicators: [...(tables.computed ?? []), ...files.indicators],
    traits: own('traits', (table) => fromTraitList(table, vintages)),
    tasks: [...own('tasks', (table) => fromTaskList(table, vintages)), ...files.tasks],
  };
  if (Object.values(added).some((list) => list.length > 0)) result = withLens(result, added, links);
  const read = [tables.attributes, tables.crosswalks, tables.vintages, tables.indicators];
  const odd = read.flatMap((list = []) => list.flatMap(({ issues = [] }) => issues));
  return odd.length === 0
    ? result
    : Object.freeze({ ...result, issues: Object.freeze([...result.issues, ...odd].sort(byContent)) });
}

function kindOf(table: Table): 'traits' | 'tasks' | 'attributes' {
  const header = cleanTable(table).header.map((name) => name.toLowerCase());
  const has = (...names: string[]): boolean => names.every((name) => header.includes(name));
  if (has('trait', 'element')) return 'traits';
  if (has('task', 'id')) return 'tasks';
  if (has('occupation', 'set', 'name', 'value')) return 'attributes';
  throw new SkillGraphError(
    'BAD_INPUT',
    `${table.file} holds no attributes that are known. Looked for: an O*NET download, or columns element, set, trait, code, value (traits), code, id, task, source (tasks), or occupation, set, name, value. Found: ${header.join(', ')}.`,
  );
}

function attributeRows(table: Table): AttributeRow[] {
  return listRecords(table, ['occupation', 'set', 'name', 'value']).map(({ field, number }) => {
    const value = field('value');
    const [min, max] = [number('min'), number('max')];
    return {
      occupation: field('occupation'),
      set: field('set'),
      name: field('name'),
      value: statedNumber(value).value ?? value,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(field('unit') === '' ? {} : { unit: field('unit') }),
    };
  });
}
