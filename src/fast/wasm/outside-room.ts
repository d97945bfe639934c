import type { Measure } from '../search/measure.ts';
import type { Csr, Outside } from '../search/problem.ts';
import type { Arena } from '../search/slices.ts';
import { type Formula, totalsRead } from './formula.ts';
import type { CompiledSubjects } from './job.ts';

/** Room in the kernel's memory for rows from outside, a range of them at a time; it grows as needed and is used again. */
export interface OutsideRoom {
  /** Copies rows `from` to before `to` in; there they are rows 0, 1, …. Valid until the next call. */
  readonly hold: (outside: Outside, from: number, to: number) => Outside & CompiledSubjects;
}

export function outsideRoom(arena: Arena, { sharing }: Pick<Measure, 'sharing'>, formula: Formula): OutsideRoom {
  let offsets = arena.u32(0);
  let read = arena.f64(0);
  let columnsOf = arena.u32(0);
  let weights = arena.f64(0);
  return {
    hold: ({ csr, totals }, from, to) => {
      const [start, end] = [csr.offsets[from]!, csr.offsets[to]!];
      const rows = to - from;
      const edges = end - start;
      if (read.length < rows) {
        offsets = arena.u32(2 * rows + 1);
        read = arena.f64(2 * rows);
      }
      if (columnsOf.length < edges) columnsOf = arena.u32(2 * edges);
      if (csr.weights && weights.length < edges) weights = arena.f64(2 * edges);
      for (let row = 0; row <= rows; row++) offsets[row] = csr.offsets[from + row]! - start;
      columnsOf.set(csr.columnsOf.subarray(start, end));
      if (csr.weights) weights.set(csr.weights.subarray(start, end));
      const held: Csr = { rows, columns: csr.columns, offsets, columnsOf, weights: csr.weights && weights };
      const own = {
        sums: totals.sums.subarray(from, to),
        norms: totals.norms.subarray(from, to),
        ...(totals.counts ? { counts: totals.counts.subarray(from, to) } : {}),
      };
      read.set(totalsRead(formula, held, { sharing, totals: own }));
      return { csr: held, totals: own, read, self: false };
    },
  };
}
