import type { Requirement, RequirementKind } from './types.ts';
/** Requirements by column, in the order they came. */
export interface DraftColumns {
    /** Positions in `occupationIds`. */
    readonly occupation: Uint32Array;
    /** Positions in `skillIds`. */
    readonly skill: Uint32Array;
    /** Positions in `requirementKinds`. */
    readonly kind: Uint8Array;
    /** NaN where not stated; null where nowhere stated. */
    readonly importance: Float64Array | null;
    /** NaN where not stated; null where nowhere stated. */
    readonly level: Float64Array | null;
    /** Record numbers in the file, 0 where there is none; null where there is nowhere one. */
    readonly row: Uint32Array | null;
}
/**
 * Gathers requirements while rows stream by: columns of numbers and two tables of interned ids, no object per row.
 * Order does not matter; `createCatalogue` sorts, merges and checks.
 */
export declare class RequirementDraft {
    #private;
    readonly occupationIds: string[];
    readonly skillIds: string[];
    constructor(file: string);
    /** What issues name as their file: those that state requirements, where they are named. */
    get file(): string;
    /** Names a further file that requirements are stated in, for what is said of them. */
    statedIn(file: string): void;
    /** Requirements as records, gathered. @throws SkillGraphError `BAD_WEIGHT` for a stated weight that is not finite. */
    static from(requirements: Iterable<Requirement>, file?: string): RequirementDraft;
    get length(): number;
    /** What is gathered so far. */
    columns(): DraftColumns;
    /** `importance` and `level` are NaN where the source states none. */
    add(occupation: string, skill: string, kind: RequirementKind, importance?: number, level?: number, row?: number): void;
    /** The number that an occupation goes by in the columns. */
    occupationNumber(id: string): number;
    /** The number that a skill goes by in the columns. */
    skillNumber(id: string): number;
    /** {@link add} of ends that are numbers already, the kind a position in `requirementKinds`. */
    push(occupation: number, skill: number, kind: number, importance: number, row: number): void;
}
