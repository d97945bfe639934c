import type { Columns } from './columns.ts';
/** How the columns of an edge list are called. Those left out are looked for under their usual names. */
export interface PairNames {
    /** Identifier (or simply the name) of the occupation. Usual: `occupation`, `job`, `role`, `job title`, … */
    readonly occupation?: string | undefined;
    /** Identifier (or simply the name) of the skill. Usual: `skill`, `skill name`, `competence`, … */
    readonly skill?: string | undefined;
    /** Weight: a finite number of at least 0. Usual: `weight`, `importance`, `share`. */
    readonly weight?: string | undefined;
    /** `essential`, `optional` or `rated`. Usual: `kind`, `relation type`. */
    readonly kind?: string | undefined;
    readonly occupationLabel?: string | undefined;
    readonly skillLabel?: string | undefined;
    /** Code of the group that classifies the occupation. */
    readonly groupCode?: string | undefined;
    /** The block of skills the skill belongs to. */
    readonly layer?: string | undefined;
    /** Text that describes the occupation. */
    readonly description?: string | undefined;
    /** Alternative titles of the occupation: one a line, or with ` | ` between them. */
    readonly altLabels?: string | undefined;
    readonly skillDescription?: string | undefined;
    readonly skillAltLabels?: string | undefined;
    /** The broader skill, or the group of skills, by identifier or name. */
    readonly broaderSkill?: string | undefined;
}
export type PairField = keyof PairNames;
/** Where an edge list holds what; -1 where it does not. */
export type PairPositions = Readonly<Record<PairField, number>>;
export declare const pairFields: readonly PairField[];
/**
 * Where the columns of an edge list are: those that are named must be there, the others are looked for.
 *
 * @throws SkillGraphError `MISSING_COLUMN` that names the columns found, and says how to name others.
 */
export declare function pairPositions(columns: Columns, names: PairNames): PairPositions;
