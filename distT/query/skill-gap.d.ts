import { type RequirementKind } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type Asked, type Insufficient } from './answer/insufficient.ts';
import { type OccupationName, type SubjectInput, type TargetRef } from './answer/subject-input.ts';
import { type CreditRelation, type Credits } from './gap/partial-credit.ts';
/** What counts in part, and in which language the gap is told. */
export interface SkillGapOptions extends Ask {
    /** What a kindred skill counts for one that is needed. */
    readonly credits?: Credits | undefined;
}
/** How a gap was asked for. */
export interface AskedCredits extends Asked {
    readonly credits: Required<Credits>;
}
/** One requirement of the target. */
export interface GapSkill extends ConceptRef {
    /** Its part of what the target needs of this kind, 0–1: ratings by importance, others evenly. */
    readonly share: number;
    /** The same with rarity as weight, but for ratings; 0 where everything needed is needed by everyone. */
    readonly rarityShare: number;
    /** Occupations that ask for it. */
    readonly degree: number;
}
/** A requirement that is met in part. */
export interface PartialSkill extends GapSkill {
    /** 0–1: how far it is met. */
    readonly credit: number;
    readonly through: {
        /** `same`: the skill itself at a lower rating. */
        readonly relation: 'same' | CreditRelation;
        /** The held skill that counts; it counts for this requirement alone. */
        readonly held: ConceptRef;
        /** For siblings what both are narrower than. */
        readonly parent?: ConceptRef;
    };
    /** In words and signs: `0.5 through manage staff ⊃ supervise crew`. */
    readonly explanation: string;
}
/** The share of a need that is held, 0–1; null where nothing is needed. */
export interface GapCoverage {
    /** Every requirement counts alike (ratings by importance). Σ `share` over `have`, and over `partial` with relation `same` times its credit. */
    readonly flat: number | null;
    /** Requirements count by rarity, ln(N / df); null also where everything needed is needed by everyone. */
    readonly rarity: number | null;
}
/**
 * Requirements of one kind. Each list by rarity share, then share descending, then id ascending; ratings by how much is
 * lacking, times how far above the mean it is asked for.
 */
export interface GapSide {
    readonly needed: number;
    readonly coverage: GapCoverage;
    /** With partial credit: Σ share · credit. */
    readonly credited: GapCoverage;
    readonly have: readonly GapSkill[];
    readonly partial: readonly PartialSkill[];
    readonly missing: readonly GapSkill[];
}
/** A held skill that the target does not ask for. */
export interface SurplusSkill extends ConceptRef {
    readonly degree: number;
    /** The requirement it counts for in part. */
    readonly creditedTo?: ConceptRef;
}
/** What lies between a subject and an occupation, by kind of requirement. */
export interface SkillGap extends Answered<AskedCredits> {
    readonly target: TargetRef;
    readonly essential: GapSide;
    readonly optional: GapSide;
    readonly rated: GapSide;
    /** By the kind they have for the subject; a profile's skills count as essential. Rarest first. */
    readonly surplus: Readonly<Record<RequirementKind, readonly SurplusSkill[]>>;
    readonly coverage: {
        /** Of what the target needs (essential or rated), how much the subject has. */
        readonly forward: GapCoverage;
        readonly forwardCredited: GapCoverage;
        /** Of what the subject needs (essential or rated), how much the target asks for, as whatever kind. */
        readonly backward: GapCoverage;
    };
}
/**
 * What lies between a subject and an occupation: what is there, what is there in part, what is missing, what is left
 * over. Partial credit comes from the classification alone (broader, narrower, sibling and related skills): held skills
 * are assigned to missing ones one to one so that the total credit is greatest, an essential requirement counting twice.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const gap = skillGap(index, 'hotel porter', 'hotel concierge');
 * if (gap.status === 'ok') console.log(gap.essential.missing.map(({ label }) => label));
 */
export declare function skillGap(index: SkillIndex, from: SubjectInput, to: OccupationName, options?: SkillGapOptions): SkillGap | Insufficient<AskedCredits>;
