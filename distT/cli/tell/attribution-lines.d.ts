import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Screen } from './screen.ts';
/**
 * The last line of an answer: whose data it is, and that it is a sample where it is one. Sources of figures about
 * occupations are named where such figures are `lent`, and by "skillgraph info".
 */
export declare function attributionLines(index: SkillIndex, { styles, width }: Screen, lent?: boolean): string[];
