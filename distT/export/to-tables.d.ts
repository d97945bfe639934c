import type { SkillIndex } from '../compact/skill-index.ts';
import { type Weighting } from '../similarity/weighting.ts';
/** A table for a database: its columns with their SQL types, and its rows in the order of the columns. */
export interface ExportedTable {
    readonly name: 'occupations' | 'skills' | 'requirements';
    readonly columns: readonly (readonly [name: string, type: 'INTEGER' | 'DOUBLE' | 'VARCHAR'])[];
    /** The rows, made as they are read, in the order of the columns. */
    readonly rows: () => Iterable<readonly (string | number)[]>;
}
/** How requirements are weighed in exported tables. */
export interface TablesOptions {
    /** Default: the index's own. */
    readonly weighting?: Weighting | undefined;
}
/**
 * The graph as three tables that the queries of {@link toSql} read: occupations with their totals, skills with what one of
 * them weighs in a profile and adds to metrics that go by degree, requirements with their weights. Rows go by number:
 * ties are broken by it, not by the order of texts. Logarithms are in the tables, because engines differ in them.
 *
 * @throws SkillGraphError `UNSUPPORTED` for a weighting under which a skill of a profile weighs more or less by how many
 * others there are.
 *
 * @example
 * for (const { name, rows } of toTables(index)) console.log(name, [...rows()].length);
 */
export declare function toTables(index: SkillIndex, options?: TablesOptions): ExportedTable[];
