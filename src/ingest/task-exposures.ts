import { isVintage } from '../catalogue/catalogue-forms.ts';
import { compare } from '../catalogue/compare.ts';
import type { Forms } from '../catalogue/forms.ts';
import type { ExposureClass, OccupationTask, TaskTable, Vintage } from '../catalogue/lens.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Issue } from '../catalogue/types.ts';
import { cleanTable } from './cells.ts';
import { Columns } from './columns.ts';
import type { ReadIndicator } from './indicator-table.ts';
import { eloundouSource, exposureFacts, workflowFacts } from './known-indicators.ts';
import type { Table } from './table.ts';

/** Whether a table labels tasks by how far a language model helps with them. */
export function isTaskExposures(header: readonly string[]): boolean {
  return header.includes('gpt4_exposure') && header.includes('human_exposure_agg');
}

/** What a task counts for: 1 directly exposed, ½ or 1 where software around it is needed. */
const worth = {
  alpha: { E0: 0, E1: 1, E2: 0 },
  beta: { E0: 0, E1: 1, E2: 0.5 },
  gamma: { E0: 0, E1: 1, E2: 1 },
} as const;

/** A task's weight: core tasks count twice. */
function taskWeight({ core }: Pick<OccupationTask, 'core'>): number {
  return core === true ? 2 : 1;
}

const taskExposuresForms: Forms<{ vintage?: Vintage }> = { vintage: isVintage };

/**
 * Tasks with their exposure classes (Eloundou et al. 2023), and the indicators that follow: the mean of what tasks are
 * worth, core tasks counting twice. α counts tasks helped with directly, β half of those that need software around the
 * model too, γ all of them, and γ − α those alone; by the labels of a model and of people.
 */
export function fromTaskExposures(
  table: Table,
  options: { readonly vintage?: Vintage } = {},
): { readonly tasks: TaskTable; readonly indicators: readonly ReadIndicator[] } {
  const { vintage = 'onet-soc-2019' } = checkOptions(options, taskExposuresForms);
  const { header, rows } = cleanTable(table);
  const columns = new Columns(table.file, header);
  const at = {
    code: columns.need('O*NET-SOC Code'),
    id: columns.need('Task ID'),
    text: columns.need('Task'),
    type: columns.need('Task Type'),
    title: columns.find('Title'),
    model: columns.need('gpt4_exposure'),
    people: columns.need('human_exposure_agg'),
  };
  const issues: Issue[] = [];
  const found = new Map<string, { name: string; tasks: Map<string, OccupationTask> }>();
  for (const [i, fields] of rows.entries()) {
    const code = fields[at.code] ?? '';
    const id = (fields[at.id] ?? '').replace(/\.0+$/, '');
    if (code === '' || id === '') continue;
    const type = fields[at.type] ?? '';
    const occupation = found.get(code) ?? { name: fields[at.title] ?? '', tasks: new Map() };
    found.set(code, occupation);
    const [model, people] = [classOf(fields[at.model]), classOf(fields[at.people])];
    if (model === undefined || people === undefined)
      issues.push({
        code: 'UNKNOWN_VALUE',
        file: table.file,
        row: i + 2,
        message: `Task ${id} of ${code} has a class other than E0, E1, E2; it counts for nothing.`,
      });
    occupation.tasks.set(id, {
      id,
      text: fields[at.text] ?? '',
      ...(type === '' ? {} : { core: type === 'Core' }),
      ...(model === undefined ? {} : { model }),
      ...(people === undefined ? {} : { people }),
    });
  }
  const occupations = [...found]
    .sort(([a], [b]) => compare(a, b))
    .map(([code, { name, tasks }]) => ({ code, name, tasks: [...tasks.values()].sort(byId) }));
  const tasks: TaskTable = {
    source: eloundouSource,
    exposureSource: eloundouSource,
    vintage,
    codes: occupations.map(({ code }) => code),
    names: occupations.map(({ name }) => name),
    tasks: occupations.map((occupation) => occupation.tasks),
  };
  const indicators = (['model', 'people'] as const).flatMap((by) =>
    (['alpha', 'beta', 'gamma'] as const).map((letter) => exposureIndicator(tasks, by, letter, issues)),
  );
  return { tasks, indicators: [...indicators, ...workflowExposures(indicators)] };
}

/** γ − α wherever both are among the indicators. */
export function workflowExposures(indicators: readonly ReadIndicator[]): readonly ReadIndicator[] {
  return (['model', 'people'] as const).flatMap((by) => {
    const [alpha, gamma] = ['alpha', 'gamma'].map((letter) =>
      indicators.find(({ id }) => id === `gpt-${letter}-${by}`),
    );
    return alpha === undefined || gamma === undefined ? [] : [{ ...workflowFacts(by), ...difference(gamma, alpha) }];
  });
}

/** The figures of an indicator less those of another that was read from the same table; and so for the parts. */
function difference(
  { codes, names, values, vintage, parts }: ReadIndicator,
  less: ReadIndicator,
): Pick<ReadIndicator, 'codes' | 'names' | 'values' | 'vintage' | 'parts' | 'issues'> {
  const known = new Map(less.codes.map((code, at) => [code, less.values[at]!]));
  const kept = [...codes.keys()].filter((at) => known.has(codes[at]!));
  const taken = less.parts?.contributions;
  return {
    vintage,
    codes: kept.map((at) => codes[at]!),
    names: kept.map((at) => names[at]!),
    values: kept.map((at) => values[at]! - known.get(codes[at]!)!),
    ...(parts === undefined || taken === undefined
      ? {}
      : { parts: { ...parts, contributions: parts.contributions.map((one, at) => one - taken[at]!) } }),
    issues: [],
  };
}

function exposureIndicator(
  { vintage, codes, names, tasks }: TaskTable,
  by: 'model' | 'people',
  letter: keyof typeof worth,
  issues: readonly Issue[],
): ReadIndicator {
  const ids = [...new Set(tasks.flatMap((list) => list.map(({ id }) => id)))].sort(compare);
  const place = new Map(ids.map((id, i) => [id, i]));
  const offsets = [0];
  const elements: number[] = [];
  const contributions: number[] = [];
  const values: number[] = [];
  const kept: number[] = [];
  for (const [row, list] of tasks.entries()) {
    const labelled = list.filter((task) => task[by] !== undefined);
    const total = labelled.reduce((sum, task) => sum + taskWeight(task), 0);
    if (total === 0) continue;
    kept.push(row);
    let worthOfAll = 0;
    for (const task of labelled) {
      const share = taskWeight(task) * worth[letter][task[by]!];
      worthOfAll += share;
      elements.push(place.get(task.id)!);
      contributions.push(share / total);
    }
    values.push(worthOfAll / total);
    offsets.push(elements.length);
  }
  return {
    ...exposureFacts(by, letter),
    formula: 'mean over tasks of what their class is worth, core tasks counting twice',
    vintage,
    codes: kept.map((row) => codes[row]!),
    names: kept.map((row) => names[row]!),
    values,
    parts: { over: 'tasks', ids, labels: ids.map(() => ''), offsets, elements, contributions },
    issues: by === 'model' && letter === 'alpha' ? issues : [],
  };
}

function classOf(text: string | undefined): ExposureClass | undefined {
  return text === 'E0' || text === 'E1' || text === 'E2' ? text : undefined;
}

function byId(a: OccupationTask, b: OccupationTask): number {
  return Number(a.id) - Number(b.id) || compare(a.id, b.id);
}
