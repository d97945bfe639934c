import { checkForm } from '../catalogue/forms.ts';
import type { TaskTable } from '../catalogue/lens.ts';
import { checkOptions } from '../catalogue/options.ts';
import { SkillGraphError } from '../errors.ts';
import {
  applicabilityFromTasks,
  explainedApplicability,
  isApplicabilityMetrics,
  isApplicabilityWeights,
  isTasksToActivities,
} from './ai-applicability.ts';
import { cleanTable } from './cells.ts';
import { Columns } from './columns.ts';
import type { ReadIndicator } from './indicator-table.ts';
import { fromIndicatorList, fromIndicators } from './indicators.ts';
import { areVintageTables, isTables } from './input-forms.ts';
import { knownIndicators } from './known-indicators.ts';
import type { Table } from './table.ts';
import { fromTaskExposures, isTaskExposures, workflowExposures } from './task-exposures.ts';
import type { VintageTable } from './vintages.ts';

/** What a set of files about occupations holds. */
export interface IndicatorFiles {
  readonly indicators: readonly ReadIndicator[];
  readonly tasks: readonly TaskTable[];
}

/**
 * Indicators from tables that need no description: public ones, known by their columns, and tables in the long form of
 * {@link fromIndicatorList}. Where both the scores of an indicator and what they are made of are given, the scores come
 * with their parts.
 *
 * @throws SkillGraphError `BAD_INPUT` for a table that is neither, saying what was looked for.
 */
export function fromIndicatorFiles(
  tables: readonly Table[],
  options: { readonly vintages?: readonly VintageTable[] } = {},
): IndicatorFiles {
  const { vintages = [] } = checkOptions(options, { vintages: areVintageTables });
  checkForm('tables', tables, isTables);
  const indicators = new Map<string, ReadIndicator>();
  const tasks: TaskTable[] = [];
  const kept: { table: Table; header: readonly string[] }[] = tables.map((table) => {
    const { header, rows } = cleanTable(table);
    return { table: { file: table.file, rows: [header, ...rows] }, header };
  });
  const add = (indicator: ReadIndicator): void => {
    const known = indicators.get(indicator.id);
    // One with parts explains what the other only states; names are taken from whichever has them.
    const explains = known === undefined || (known.parts === undefined && indicator.parts !== undefined);
    const [kept, other] = explains ? [indicator, known] : [known, indicator];
    indicators.set(indicator.id, other === undefined ? kept : named(kept, other));
  };
  const metrics = kept.find(({ header }) => isApplicabilityMetrics(header));
  const weights = kept.find(({ header }) => isApplicabilityWeights(header));
  const tasksOf = kept.find(({ header }) => isTasksToActivities(header));
  const counts = weights ?? tasksOf;
  if ((metrics === undefined) !== (counts === undefined))
    throw new SkillGraphError(
      'BAD_INPUT',
      `${(metrics ?? counts)!.table.file} is half of AI applicability: give both the metrics of activities and their weights by occupation, or O*NET's Tasks to DWAs in place of weights.`,
    );
  if (metrics !== undefined)
    add(
      weights === undefined
        ? applicabilityFromTasks(metrics.table, tasksOf!.table)
        : explainedApplicability(metrics.table, weights.table),
    );
  for (const { table, header } of kept) {
    if ([metrics, weights, tasksOf].some((read) => table === read?.table)) continue;
    const columns = new Columns(table.file, header);
    const known = knownIndicators.filter(
      ({ columns: { code, value } }) => columns.find(code) >= 0 && columns.find(value) >= 0,
    );
    if (isTaskExposures(header)) {
      const read = fromTaskExposures(table);
      tasks.push(read.tasks);
      for (const indicator of read.indicators) add(indicator);
    } else if (known.length > 0) {
      const read = known.map(({ columns: names, indicator }) =>
        fromIndicators(table, { columns: names, indicator, vintages }),
      );
      for (const indicator of [...read, ...workflowExposures(read)]) add(indicator);
    } else if (columns.find('indicator') >= 0)
      for (const indicator of fromIndicatorList(table, vintages)) add(indicator);
    else
      throw new SkillGraphError(
        'BAD_INPUT',
        `${table.file} is no known table of indicators. Looked for: columns indicator, code, value, source (a row per occupation and indicator), or a public table by its columns (${knownIndicators.map(({ columns: { value } }) => value).join(', ')}). Found: ${header.join(', ')}.`,
      );
  }
  return { indicators: [...indicators.values()], tasks };
}

/** With the names of another table where its own are blank. */
function named(indicator: ReadIndicator, { codes, names }: ReadIndicator): ReadIndicator {
  const known = new Map(codes.map((code, at) => [code, names[at]!]));
  return { ...indicator, names: indicator.names.map((name, at) => name || (known.get(indicator.codes[at]!) ?? '')) };
}
