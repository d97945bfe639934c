import type { ExposureClass, OccupationTask, TaskTable } from '../../catalogue/lens.ts';
import { checkCount, checkRange } from '../../catalogue/options.ts';
import { checkIndex } from '../../compact/check-index.ts';
import { storedTasks } from '../../compact/lens-sections.ts';
import { type Donor, donorsOf } from '../../compact/lens-values.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';

/** A task of an occupation with how much it fills of what is done. */
export interface UsualTask extends OccupationTask {
  /** Share of the weight of all tasks (core 2, others 1; of several lenders by confidence), 0–1. */
  readonly share: number;
  /** The category of frequency that lies in the middle of the answers, 1 (yearly or less) to 7 (hourly or more). */
  readonly usually?: number;
}

/** Tasks of an occupation by row. */
export interface TaskRows {
  readonly table: TaskTable;
  readonly donors: readonly Donor[];
  /** By share, largest first, more frequent and more important ones first, then as the source numbers them. */
  readonly tasks: readonly UsualTask[];
  /** Shares of the weight of labelled tasks by exposure class, as a model and as people label them; null where none is. */
  readonly model: Readonly<Record<ExposureClass, number>> | null;
  readonly people: Readonly<Record<ExposureClass, number>> | null;
}

/**
 * What people in an occupation do; null where no table has tasks of it or of what corresponds.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no index, `BAD_OPTION` for what is no row of it.
 */
export function taskRows(index: SkillIndex, row: number): TaskRows | null {
  checkIndex(index);
  checkRange('row', checkCount('row', row), 0, index.occupationCount - 1);
  for (const table of storedTasks(index)) {
    const donors = donorsOf(index, table)[row]!;
    if (donors.length === 0) continue;
    const weights = weightedTasks(table, donors);
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    const tasks = weights
      .map(({ task, weight }): UsualTask => ({ ...task, share: weight / total, ...usuallyOf(task) }))
      .sort(
        (a, b) =>
          b.share - a.share ||
          (b.usually ?? 0) - (a.usually ?? 0) ||
          (b.importance ?? 0) - (a.importance ?? 0) ||
          byNumber(a.id, b.id),
      );
    return { table, donors, tasks, model: classShares(weights, 'model'), people: classShares(weights, 'people') };
  }
  return null;
}

/**
 * Ids as numbers go. Among core tasks of O\*NET 29.2 the lower number stands first in the source's own order in .69 of pairs;
 * the alphabet would be no order at all (.50).
 */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

interface WeightedTask {
  readonly task: OccupationTask;
  weight: number;
}

/** Tasks of all donors, one with the same id once: within a donor core tasks count 2, others 1, as a share of the whole. */
function weightedTasks(table: TaskTable, donors: readonly Donor[]): readonly WeightedTask[] {
  const found = new Map<string, WeightedTask>();
  for (const { at, confidence } of donors) {
    const own = table.tasks[at]!.filter(({ emerging }) => emerging !== true);
    const total = own.reduce((sum, task) => sum + coreWeight(task), 0);
    for (const task of own) {
      const weight = (confidence * coreWeight(task)) / total;
      const known = found.get(task.id);
      if (known === undefined) found.set(task.id, { task, weight });
      else known.weight += weight;
    }
  }
  return [...found.values()];
}

/** Core tasks count twice; so do Eloundou et al. (2023). */
function coreWeight({ core }: OccupationTask): number {
  return core === true ? 2 : 1;
}

function usuallyOf({ frequency }: OccupationTask): { readonly usually?: number } {
  if (frequency === undefined) return {};
  const half = frequency.reduce((sum, share) => sum + share, 0) / 2;
  let sum = 0;
  for (const [i, share] of frequency.entries()) {
    sum += share;
    if (sum >= half && half > 0) return { usually: i + 1 };
  }
  return {};
}

function classShares(
  tasks: readonly WeightedTask[],
  by: 'model' | 'people',
): Readonly<Record<ExposureClass, number>> | null {
  const shares = { E0: 0, E1: 0, E2: 0 };
  let total = 0;
  for (const { task, weight } of tasks) {
    const label = task[by];
    if (label === undefined) continue;
    shares[label] += weight;
    total += weight;
  }
  return total === 0 ? null : { E0: shares.E0 / total, E1: shares.E1 / total, E2: shares.E2 / total };
}
