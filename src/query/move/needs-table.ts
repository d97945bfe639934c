import { transposed, transposedValues } from '../../compact/adjacency.ts';
import { derived, once } from '../../compact/derived.ts';
import type { Adjacency } from '../../compact/skill-index.ts';
import type { Needed } from './needed.ts';

/** The needs of all occupations, one after the other. */
export interface NeedsTable {
  /** Occupation → needed skills, ascending; the columns run parallel. */
  readonly rows: Adjacency;
  readonly slope: Float64Array;
  readonly base: Float64Array;
  readonly top: Float64Array;
  readonly full: Float64Array;
  /** By occupation. */
  readonly totals: Float64Array;
  /** Skill → occupations that need it, and where in `rows` each need stands. */
  readonly bySkill: () => { readonly columns: Adjacency; readonly places: Float64Array };
}

/** The table of needs, for who goes through all of them. */
export const needsTable: (needed: Needed) => NeedsTable = /* @__PURE__ */ derived((needed: Needed) =>
  tableOf(needed, needed.rows()),
);

/** The same of some occupations; the others need nothing there. */
export function needsOfSome(needed: Needed, some: Uint8Array): NeedsTable {
  const offsets = new Uint32Array(some.length + 1);
  const targets: number[] = [];
  for (let row = 0; row < some.length; row++) {
    if (some[row] === 1) for (const skill of needed.of(row).skills) targets.push(skill);
    offsets[row + 1] = targets.length;
  }
  return tableOf(needed, { offsets, targets: Uint32Array.from(targets) });
}

function tableOf({ index, of }: Needed, rows: Adjacency): NeedsTable {
  const { occupationCount, skillCount } = index;
  const count = rows.targets.length;
  const slope = new Float64Array(count);
  const base = new Float64Array(count);
  const top = new Float64Array(count);
  const full = new Float64Array(count);
  const totals = new Float64Array(occupationCount);
  for (let row = 0; row < occupationCount; row++) {
    const start = rows.offsets[row]!;
    if (start === rows.offsets[row + 1]) continue;
    const needs = of(row);
    slope.set(needs.slope, start);
    base.set(needs.base, start);
    top.set(needs.top, start);
    full.set(needs.full, start);
    totals[row] = needs.total;
  }
  const bySkill = once(() => {
    const columns = transposed(rows, skillCount);
    return { columns, places: transposedValues(rows, columns, Float64Array.from(top.keys())) };
  });
  return { rows, slope, base, top, full, totals, bySkill };
}
