import type { SkillIndex } from '../../compact/skill-index.ts';
/** How the classification puts two occupations together: in one ISCO unit group, at least in one minor group, or in neither. */
export type Trade = 'unit group' | 'minor group' | null;
/**
 * Whether two occupations are of one trade: ISCO puts together by kind of work who shares the first three digits of a code.
 * Other classifications tell nothing here.
 */
export declare const tradeOf: (index: SkillIndex) => (a: number, b: number) => Trade;
/**
 * Health professionals of ISCO (sub-major group 22), lawyers (2611) and judges (2612): nearly everywhere each has a title of
 * its own, whatever the data mark.
 */
export declare const hasTitle: (index: SkillIndex) => (row: number) => boolean;
