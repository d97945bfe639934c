import type { SkillIndex } from '../../compact/skill-index.ts';
/** A skill that stands near another, and how much of its evidence counts for that other. */
export interface Kin {
    readonly skill: number;
    /** κ: ½ for broader, narrower and related skills, ¼ where a description names the other. */
    readonly share: number;
    readonly by: 'broader' | 'narrower' | 'related' | 'mention';
}
/** What stands around a skill. */
export interface Kinship {
    /** Direct broader concepts that are not kin: a group's row, or `groupCount` + the row of a skill. */
    readonly parents: (skill: number) => Uint32Array;
    /** Skills below a parent, near or four levels down, ascending. */
    readonly below: (parent: number) => readonly number[];
    /** Each kin once, by its greatest share. */
    readonly kin: (skill: number) => readonly Kin[];
}
/** How far below a group its skills are looked for. */
export declare const DEPTH = 4;
/** A broader skill with more children than this is a group, not kin. */
export declare const CHILDREN = 40;
export declare const RELATED_SHARE = 0.5;
export declare const MENTION_SHARE = 0.25;
export declare const kinshipOf: (index: SkillIndex) => Kinship;
/** A function of a number or a text that works each out once. */
export declare function remembered<Value, Key extends number | string = number>(work: (key: Key) => Value): (key: Key) => Value;
