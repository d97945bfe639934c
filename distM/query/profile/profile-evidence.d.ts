import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
import { type Matrix } from '../../similarity/matrix.ts';
import { type Kin } from './kinship.ts';
/** Which kin may speak for which skill of a profile: a requirement answers one skill, not all that it stands near. */
export interface Claims {
    readonly answers: (kin: number, skill: number) => boolean;
}
/** β: what a whole group says of its skill. */
export declare const GROUP_SHARE = 0.4;
/**
 * How strongly a profile's skills speak for an occupation. A skill's evidence grows with how much likelier it is to hear it,
 * or what stands around it, from somebody in the occupation than from anybody:
 *
 *     evidence(s, o) = √ ln(1 + [x(o, s)/p(s) + β·mean x(o, g)/p(g) + max κ(k)·x(o, k)/max(p(s), p(k))] / (Σ x(o, ·) + μ))
 *
 * x is what the occupation asks for (essential 1, optional ¼, ratings as published, but not where they are borrowed), p(s) the skill's share of all
 * requirements, and μ a quarter of a mean occupation; g are the skill's groups, x(o, g) and p(g) summed over the
 * skills below, β = .4; k are its kin ({@link Kin}) that answer no other skill of the profile. Without groups, kin and root this is the query likelihood of language
 * models with interpolated smoothing at ½ (Zhai & Lafferty, ACM TOIS 22, 2004), an occupation being a text and its skills
 * the words. An occupation that asks for hundreds of skills spreads itself thin (Σ x), one of three skills gains nothing by
 * being small (μ), what everyone asks for says little (p), and no single rare skill outvotes several (the root).
 */
export interface Evidence {
    /** Evidence of a skill alone, for every occupation it speaks for, by row ascending. */
    readonly of: (skill: number) => SkillEvidence;
    /** Its evidence for one occupation; the same bits. Without kin that answer another skill, where `claims` say so. */
    readonly for: (skill: number, row: number, claims?: Claims) => number;
    /** The kin that says most of a skill there; null where none does. */
    readonly nearest: (skill: number, row: number, claims?: Claims) => KinSaying | null;
    /** Through what a skill that an occupation does not ask for speaks for it; null where it is asked for, or silent. */
    readonly through: (skill: number, row: number, claims?: Claims) => Through | null;
    /** A skill's kin, each with the most that an occupation asking for it would say of the skill, before its size. */
    readonly kin: (skill: number) => readonly KinSaying[];
    /** The same of a skill that is asked for itself. */
    readonly itself: (skill: number) => number;
    /** The most a skill can say: an occupation that asks for it, its nearest kin, and nothing outside its groups. */
    readonly most: (skill: number) => number;
    /** What occupations ask for: rows of x. */
    readonly asked: Matrix;
}
/** The evidence of one skill: entry `i` is for occupation `rows[i]`. */
export interface SkillEvidence {
    readonly rows: Uint32Array;
    readonly values: Float64Array;
    /** The kin that says most, −1 where none does. */
    readonly kin: Int32Array;
}
/** A skill's kin, and how much of it is heard. */
export interface KinSaying extends Kin {
    /** κ / max(p(s), p(k)). */
    readonly says: number;
}
export declare const evidenceOf: (index: SkillIndex) => Evidence;
/** What leads from a skill to an occupation that asks for something like it. */
export type Through = {
    readonly skill: number;
    readonly by: Kin['by'];
} | {
    readonly parent: number;
    readonly by: 'group';
};
/** Position of a requirement; −1 where there is none. */
export declare function edgeOf({ offsets, targets }: Adjacency, row: number, skill: number): number;
