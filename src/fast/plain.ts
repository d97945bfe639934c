import { scoreOf } from './search/formula.ts';
import { type Csr, formulas, type Measure, type Subjects, type TopRows, type Wanted } from './search/problem.ts';
import { offer, sortSlot } from './search/top-rows.ts';

/** The columns' rows: for each column the rows that have it, ascending, with their weights. */
export interface Inverted {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  readonly weights: Float64Array | null;
}

/** The same matrix seen from its columns. */
export function inverted({ rows, columns, offsets, columnsOf, weights }: Csr): Inverted {
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

/** Scratch of {@link plainSearch}, reused from subject to subject: one accumulator a row, zero between searches. */
export interface PlainScratch {
  readonly sums: Float64Array;
  readonly touched: Uint32Array;
}

/** Scratch for searching `rows` rows. */
export function plainScratch(rows: number): PlainScratch {
  return { sums: new Float64Array(rows), touched: new Uint32Array(rows) };
}

/**
 * The best rows for one subject without any pruning: every posting of every column of the subject is added, columns
 * ascending. What all other paths must equal, and what runs where no bound helps.
 */
export function plainSearch(
  lists: Inverted,
  measure: Measure,
  subjects: Subjects,
  subject: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
  scratch: PlainScratch,
): void {
  const { sums, touched } = scratch;
  const { alpha, beta, sharing, totals, values } = measure;
  const { csr } = subjects;
  const formula = formulas[measure.formula];
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
      if (sum === 0) touched[count++] = row;
      if (sharing === 'count' || sharing === 'table') sums[row] = sum + value;
      else {
        const other = lists.weights ? lists.weights[at]! : 1;
        sums[row] = sum + (sharing === 'min' ? Math.min(own, other) : own * other);
      }
    }
  }
  const own = subjects.self ? subject : -1;
  const total = subjects.totals[subject]!;
  for (let i = 0; i < count; i++) {
    const row = touched[i]!;
    const shared = sums[row]!;
    sums[row] = 0;
    if (row === own || !(shared > 0)) continue;
    const score = scoreOf(formula, shared, total, totals[row]!, alpha, beta);
    if (score >= wanted.minScore) offer(top, slot, score, row);
  }
  sortSlot(top, slot);
}
