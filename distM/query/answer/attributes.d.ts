import type { Attribute } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
/** The attributes an occupation carries: shown as published, never derived. */
export declare function attributesOf(index: SkillIndex, row: number): readonly Attribute[];
