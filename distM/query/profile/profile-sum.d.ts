import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type Claims } from './profile-evidence.ts';
/** One profile's evidence for every occupation, and the most there could be. */
export interface ProfileEvidence {
    /** By row. */
    readonly scores: Float64Array;
    /** Skills that some occupation asks for. */
    readonly counting: number;
    readonly most: number;
    readonly claims: ProfileClaims;
}
/**
 * Sums the evidence of a profile: each skill by its stated weight, and by how far a stated level reaches the required one.
 * What an occupation asks for speaks, as kin, for one skill of the profile ({@link ProfileClaims}).
 */
export declare function profileEvidence(index: SkillIndex, profile: Subject): ProfileEvidence;
/**
 * What is kin of several skills of a profile answers the one for which it says most, so that one requirement ("apply
 * statistical analysis techniques") does not count for statistics and for machine learning as well. The skill itself is a
 * claimant too, and heard in any case.
 */
export interface ProfileClaims extends Claims {
    /** By skill, its kin that answer another. */
    readonly lent: ReadonlyMap<number, ReadonlySet<number>>;
    /** The claims once a further skill has joined. */
    readonly joinedBy: (skill: number) => Joined;
}
/** What changes where a further skill joins. */
interface Joined {
    /** Absent where nobody else stands near what the skill stands near. */
    readonly claims?: Claims;
    /** Kin that answered another skill, and now this one. */
    readonly taken: ReadonlySet<number>;
}
/** What a profile says of its skill: its importance, 1 where none is stated. */
export declare function statedWeight({ importance }: Subject, at: number): number;
/** How far a stated level reaches the level an occupation requires, 0–1; 1 where either states none. */
export declare function levelReached(index: SkillIndex, { skills, levels }: Subject, at: number, row: number): number;
export {};
