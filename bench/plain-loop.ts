import type { Csr, TopRows } from '../src/fast/search/problem.ts';
import { emptyTopRows, offer, sortSlot } from '../src/fast/search/slots.ts';

/** The yardstick: an inverted index, one counter a row and a list of touched rows, Jaccard, rows `0` to before `to`. */
export function plainLoop({ rows, columns, offsets, columnsOf }: Csr, k: number, to: number): TopRows {
  const starts = new Uint32Array(columns + 1);
  for (const column of columnsOf) starts[column + 1]!++;
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  const byColumn = new Uint32Array(columnsOf.length);
  for (let row = 0; row < rows; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) byColumn[next[columnsOf[edge]!]!++] = row;

  const counts = new Uint16Array(rows);
  const touched = new Uint32Array(rows + 1);
  const top = emptyTopRows(to, k);
  for (let row = 0; row < to; row++) {
    let found = 0;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const column = columnsOf[edge]!;
      const end = starts[column + 1]!;
      for (let at = starts[column]!; at < end; at++) {
        const other = byColumn[at]!;
        const count = counts[other]!;
        touched[found] = other;
        found += count === 0 ? 1 : 0;
        counts[other] = count + 1;
      }
    }
    const size = offsets[row + 1]! - offsets[row]!;
    for (let i = 0; i < found; i++) {
      const other = touched[i]!;
      const shared = counts[other]!;
      counts[other] = 0;
      if (other !== row) offer(top, row, shared / (size + (offsets[other + 1]! - offsets[other]!) - shared), other);
    }
    sortSlot(top, row);
  }
  return top;
}

/** A Map of Sets and an inverted Map, as one would write it without typed arrays, of row and column numbers. */
export interface Maps {
  readonly sets: ReadonlyMap<number, ReadonlySet<number>>;
  readonly inverted: ReadonlyMap<number, readonly number[]>;
}

export function mapsOf({ rows, offsets, columnsOf }: Csr): Maps {
  const sets = new Map<number, Set<number>>();
  const inverted = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    const set = new Set(columnsOf.subarray(offsets[row], offsets[row + 1]));
    sets.set(row, set);
    for (const column of set) {
      const list = inverted.get(column);
      if (list) list.push(row);
      else inverted.set(column, [row]);
    }
  }
  return { sets, inverted };
}

/** One row's best, left in `slot`. */
export function mapsRow({ sets, inverted }: Maps, row: number, top: TopRows, slot: number): void {
  const shared = new Map<number, number>();
  for (const column of sets.get(row)!)
    for (const other of inverted.get(column)!) if (other !== row) shared.set(other, (shared.get(other) ?? 0) + 1);
  for (const [other, count] of shared)
    offer(top, slot, count / (sets.get(row)!.size + sets.get(other)!.size - count), other);
  sortSlot(top, slot);
}

/** The yardstick's task with maps. */
export function mapsLoop(csr: Csr, k: number, to: number): TopRows {
  const maps = mapsOf(csr);
  const top = emptyTopRows(to, k);
  for (let row = 0; row < to; row++) mapsRow(maps, row, top, row);
  return top;
}
