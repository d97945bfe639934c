import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type CreditRelation, type Credits } from './partial-credit.ts';
/** One requirement of the target and how far it is met, in rows. */
export interface NeedRow {
    readonly skill: number;
    /** Position in `requirementKinds`. */
    readonly kind: number;
    /** 1 for a set, the published importance for ratings. */
    readonly weight: number;
    /** ln(N / df); 1 for ratings. */
    readonly rarity: number;
    /** 0–1: how far it is met. */
    readonly credit: number;
    /** `same` where the skill itself is held; null where nothing counts for it. */
    readonly relation: 'same' | CreditRelation | null;
    /** The held skill that counts for it; −1 for none. */
    readonly held: number;
    /** As in `Candidate`; −1 for none. */
    readonly parent: number;
}
/** The stored number of optional requirements. */
export declare const OPTIONAL: number;
/**
 * Every requirement of a target with the credit a subject has for it. A skill that is held counts as itself first; what
 * is left over is assigned one to one so that the total credit is greatest, an essential requirement counting twice.
 */
export declare function gapRows(index: SkillIndex, from: Subject, to: Subject, credits: Required<Credits>): NeedRow[];
/** ln(N / df), not below 0: what few occupations ask for says more. */
export declare function rarityOf(index: SkillIndex, skill: number): number;
