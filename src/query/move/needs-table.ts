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
export const needsTable: (needed: Needed) => NeedsTable = /* @__PURE__ */ derived(
  ({ index, of, rows: needed }: Needed): NeedsTable => {
    const { occupationCount, skillCount } = index;
    const rows = needed();
    const count = rows.targets.length;
    const slope = new Float64Array(count);
    const base = new Float64Array(count);
    const top = new Float64Array(count);
    const full = new Float64Array(count);
    const totals = new Float64Array(occupationCount);
    for (let row = 0; row < occupationCount; row++) {
      const needs = of(row);
      const start = rows.offsets[row]!;
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
  },
);
