import { derived } from '../../compact/derived.ts';
import { type Lending, lending } from '../../compact/lending.ts';
import type { Measure } from './measure.ts';
import { type Csr, type LentTotals, readTotals, type Task } from './problem.ts';
import { offer, sortSlot } from './slots.ts';

/** The columns' rows: for each column the rows that have it, ascending, with their weights. */
export interface Inverted {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  readonly weights: Float64Array | null;
}

/** The same matrix seen from its columns. */
function inverted({ rows, columns, offsets, columnsOf, weights }: Csr): Inverted {
  const starts = new Uint32Array(columns + 1);
  for (let edge = 0; edge < offsets[rows]!; edge++) starts[columnsOf[edge]! + 1]!++;
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  const byColumn = new Uint32Array(offsets[rows]!);
  const weightsByColumn = weights && new Float64Array(offsets[rows]!);
  for (let row = 0; row < rows; row++) {
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const at = next[columnsOf[edge]!]!++;
      byColumn[at] = row;
      if (weights && weightsByColumn) weightsByColumn[at] = weights[edge]!;
    }
  }
  return { offsets: starts, rows: byColumn, weights: weightsByColumn };
}

/** Rows to add up for, and scratch: one accumulator a row, zero between searches. */
export interface PlainSearch {
  readonly csr: Csr;
  readonly lists: Inverted;
  readonly sums: Float64Array;
  readonly touched: Uint32Array;
  readonly ownTotals: LentTotals;
  readonly otherTotals: LentTotals;
}

/** The plain search over some rows, lent out. */
export const plainSearchOf: (csr: Csr) => Lending<PlainSearch> = /* @__PURE__ */ derived((csr: Csr) => {
  const lists = inverted(csr);
  return lending(() => ({
    csr,
    lists,
    sums: new Float64Array(csr.rows),
    touched: new Uint32Array(csr.rows),
    ownTotals: { count: 0, sum: 0, norm: 0 },
    otherTotals: { count: 0, sum: 0, norm: 0 },
  }));
});

/**
 * The best rows for one subject of a task without any pruning: every posting of every column of the subject is added,
 * columns ascending. What all other paths must equal, and what runs where no bound helps.
 */
export function plainSearch(search: PlainSearch, measure: Measure, task: Task, subject: number): void {
  const { csr, sums, touched, ownTotals, otherTotals } = search;
  const { subjects, wanted, top } = task;
  const slot = subject - task.from;
  const count = addUp(search, measure, task, subject);
  const own = subjects.self ? subject : -1;
  readTotals(ownTotals, subjects.csr, subjects.totals, subject);
  for (let i = 0; i < count; i++) {
    const row = touched[i]!;
    const shared = sums[row]!;
    sums[row] = 0;
    if (row === own || !(shared > 0)) continue;
    readTotals(otherTotals, csr, measure.totals, row);
    const score = measure.metric.score(shared, ownTotals, otherTotals);
    if (score >= wanted.minScore) offer(top, slot, score, row);
  }
  sortSlot(top, slot);
}

/** Adds up what every row shares with the subject; returns how many are touched. */
function addUp({ lists, sums, touched }: PlainSearch, measure: Measure, { subjects }: Task, subject: number): number {
  const { sharing, values, added } = measure;
  const { csr } = subjects;
  let count = 0;
  for (let edge = csr.offsets[subject]!; edge < csr.offsets[subject + 1]!; edge++) {
    const column = csr.columnsOf[edge]!;
    const own = csr.weights ? csr.weights[edge]! : 1;
    const value = sharing === 'table' ? values![column]! : 1;
    if (value === 0 || own === 0) continue;
    const end = lists.offsets[column + 1]!;
    for (let at = lists.offsets[column]!; at < end; at++) {
      const row = lists.rows[at]!;
      const sum = sums[row]!;
      let more = value;
      if (sharing !== 'count' && sharing !== 'table') {
        const other = lists.weights ? lists.weights[at]! : 1;
        if (sharing === 'function') more = added!(own, other, column);
        else more = sharing === 'min' ? Math.min(own, other) : own * other;
        if (more === 0) continue;
      }
      if (sum === 0) touched[count++] = row;
      sums[row] = sum + more;
    }
  }
  return count;
}
