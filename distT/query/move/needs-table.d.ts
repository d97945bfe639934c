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
    readonly bySkill: () => {
        readonly columns: Adjacency;
        readonly places: Float64Array;
    };
}
/** The table of needs, for who goes through all of them. */
export declare const needsTable: (needed: Needed) => NeedsTable;
