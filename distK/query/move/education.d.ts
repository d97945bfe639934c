import type { SkillIndex } from '../../compact/skill-index.ts';
/** Mean category of required education, by row; NaN where the data state none, null where they state it nowhere. */
export declare const requiredEducation: (index: SkillIndex) => Float64Array | null;
