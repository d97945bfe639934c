import type { Subject } from '../../similarity/subject.ts';
import { type HeldSkills, met, type Needed } from '../move/needed.ts';
import { type NeedsTable, needsOfSome, needsTable } from '../move/needs-table.ts';

/** Sums in another order may differ in the last bits: nearer to the threshold than this, they are added up anew. */
const DOUBT = 1e-9;

/**
 * How far a subject is from every occupation. With fixed weights a missing skill lifts what is held by what is lacking of
 * its own weight and nothing else, so all single skills together cost one walk over the missing requirements.
 */
export interface UnlockGaps {
  readonly table: NeedsTable;
  /** Weight lacking of every need, parallel to `table.rows.targets`. */
  readonly lacking: Float64Array;
  /** Share held, by row; 0 where the row is no candidate. */
  readonly coverage: Float64Array;
  /** 1 where the threshold is reached already, or the row is no candidate, needs nothing or is out of reach. */
  readonly closed: Uint8Array;
  /** Share held of a row with these skills learnt, added up as everywhere: the same number to the bit. */
  readonly coverageWith: (row: number, learnt: (skill: number) => boolean) => number;
  /** Whether a row passes with these skills learnt, given the share it then has but for rounding: exactly as added up anew. */
  readonly passes: (row: number, coverage: number, learnt: (skill: number) => boolean) => boolean;
}

/** Which occupations count. */
export interface UnlockQuestion {
  /** Share held from which on an occupation is open; inclusive. */
  readonly threshold: number;
  /** Share of the way to the threshold that a row must be at to count, 0–1. Default 0. */
  readonly reach?: number;
  /** 1 for every row that counts; all by default. */
  readonly candidates?: Uint8Array;
}

export function unlockGaps(
  needed: Needed,
  subject: Subject,
  { threshold, reach = 0, candidates }: UnlockQuestion,
): UnlockGaps {
  const table = candidates === undefined ? needsTable(needed) : needsOfSome(needed, candidates);
  const { full, totals } = table;
  const { offsets, targets } = table.rows;
  const held = heldOfNeeds(needed, table, needed.heldBy(subject));
  const lacking = full.map((weight, edge) => weight - held[edge]!);
  const coverage = totals.map((total, row) => {
    let sum = 0;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) sum += held[edge]!;
    return sum > 0 ? sum / total : 0;
  });
  const closed = Uint8Array.from(coverage, (value, row) => {
    const settled = (value > 0 && value >= threshold) || value < reach * threshold;
    return row === subject.row || candidates?.[row] === 0 || totals[row] === 0 || settled ? 1 : 0;
  });
  const coverageWith = (row: number, learnt: (skill: number) => boolean): number => {
    let sum = 0;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++)
      sum += learnt(targets[edge]!) ? full[edge]! : held[edge]!;
    return sum / totals[row]!;
  };
  const passes = (row: number, near: number, learnt: (skill: number) => boolean): boolean => {
    if (near <= 0 || near < threshold - DOUBT) return false;
    return near > threshold + DOUBT || coverageWith(row, learnt) >= threshold;
  };
  return { table, lacking, coverage, closed, coverageWith, passes };
}

/**
 * For every skill the occupations that it alone brings to the threshold, and the share they then have.
 *
 * @returns parallel lists, by row, then skill
 */
export function singleUnlocks(
  { table, lacking, coverage, closed, coverageWith, passes }: UnlockGaps,
  threshold: number,
): { readonly skills: number[]; readonly rows: number[]; readonly after: number[] } {
  const found = { skills: [] as number[], rows: [] as number[], after: [] as number[] };
  const { offsets, targets } = table.rows;
  for (let row = 0; row < closed.length; row++) {
    if (closed[row] === 1) continue;
    const total = table.totals[row]!;
    const least = (threshold - DOUBT - coverage[row]!) * total;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const skill = targets[edge]!;
      const lack = lacking[edge]!;
      if (lack <= 0 || lack < least) continue;
      const learnt = (other: number): boolean => other === skill;
      if (!passes(row, coverage[row]! + lack / total, learnt)) continue;
      found.skills.push(skill);
      found.rows.push(row);
      found.after.push(coverageWith(row, learnt));
    }
  }
  return found;
}

/** Weight met of every need, parallel to `table.rows.targets`. */
function heldOfNeeds({ index }: Needed, table: NeedsTable, { skills, values }: HeldSkills): Float64Array {
  const { slope, base, top, rows } = table;
  const has = new Float64Array(index.skillCount);
  for (let i = 0; i < skills.length; i++) has[skills[i]!] = values[i]!;
  return top.map((most, at) => {
    const value = has[rows.targets[at]!]!;
    return value > 0 ? met(slope[at]!, base[at]!, most, value) : 0;
  });
}
