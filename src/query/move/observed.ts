import type { ObservedMoves } from '../../catalogue/observed-moves.ts';
import { derivedBy } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';

/** How many went there, of how many who left the start for anywhere. */
export interface ObservedCount {
  readonly count: number;
  readonly total: number;
}

/** Counted moves by rows of an index. */
export interface ObservedRows {
  readonly of: (from: number, to: number) => number;
  readonly total: (from: number) => number;
  /** Pairs that say nothing of this index: an end names no occupation of it, or both name the same. */
  readonly unknown: number;
}

/** Counted moves put on an index: names are ids or codes; what names no occupation, or one and the same, is left out. */
export const observedRows: (index: SkillIndex, observed: ObservedMoves) => ObservedRows = /* @__PURE__ */ derivedBy(
  (index: SkillIndex, { moves }: ObservedMoves): ObservedRows => {
    const rowOf = new Map<string, number>();
    for (const [row, code] of index.occupations.codes.all().entries()) if (code !== '') rowOf.set(code, row);
    for (const [row, id] of index.occupations.ids.all().entries()) rowOf.set(id, row);
    const counts = new Map<number, number>();
    const totals = new Map<number, number>();
    let unknown = 0;
    for (const { from, to, count } of moves) {
      const [start, end] = [rowOf.get(from), rowOf.get(to)];
      if (start === undefined || end === undefined || start === end) {
        unknown++;
        continue;
      }
      const key = start * index.occupationCount + end;
      counts.set(key, (counts.get(key) ?? 0) + count);
      totals.set(start, (totals.get(start) ?? 0) + count);
    }
    return {
      of: (from, to) => counts.get(from * index.occupationCount + to) ?? 0,
      total: (from) => totals.get(from) ?? 0,
      unknown,
    };
  },
);

/** How much likeness counts beside counted moves: as much as so many people. */
export const KAPPA = 50;

/**
 * A start's moves by counted moves shrunk to likeness: (count + κ·D/ΣD) / (total + κ), sums over these moves. Where nobody
 * was counted, the order of likeness. Highest first, then row ascending.
 */
export function byObserved<Row extends { readonly row: number; readonly likeness: number }>(
  moves: readonly Row[],
  from: number,
  observed: ObservedRows,
  kappa: number,
): readonly { readonly move: Row; readonly share: number }[] {
  const total = moves.reduce((sum, { row }) => sum + observed.of(from, row), 0);
  const likeness = moves.reduce((sum, move) => sum + move.likeness, 0);
  return moves
    .map((move) => ({
      move,
      share: (observed.of(from, move.row) + (kappa * move.likeness) / likeness) / (total + kappa),
    }))
    .sort((a, b) => b.share - a.share || a.move.row - b.move.row);
}
