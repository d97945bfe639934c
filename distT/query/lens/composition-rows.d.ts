import type { SkillIndex } from '../../compact/skill-index.ts';
/** A share of the requirement weight, and of how many skills. */
export interface GroupShare {
    readonly share: number;
    readonly skills: number;
}
/** Shares of an occupation's requirement weight by top group; −1 holds what is in none. Groups ascending. */
export declare function compositionRows(index: SkillIndex, row: number): ReadonlyMap<number, GroupShare>;
/** Essential 1, optional ½, a rating its published importance. */
export declare function requirementWeight({ requirements }: SkillIndex, edge: number): number;
