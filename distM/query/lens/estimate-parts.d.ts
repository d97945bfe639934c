import type { SkillIndex } from '../../compact/skill-index.ts';
import type { StoredEstimate } from '../../similarity/stored-estimates.ts';
/** What an estimate is made of beside the mean of the donors: the place of the occupation among groups, and its skills. */
export interface EstimateParts {
    readonly value: number;
    readonly place: number;
    /** By top skill group, ascending; −1 holds what is in none. */
    readonly groups: readonly (readonly [group: number, contribution: number])[];
}
/**
 * An estimate taken apart: a skill's own term, plus its equal share of each group feature above it, summed by top skill
 * group. By group and never by skill: halves of the evidence agree about groups (.82), hardly about skills (.57).
 */
export declare function estimateParts(index: SkillIndex, estimate: StoredEstimate, row: number): EstimateParts;
