import { type Subject } from '../../similarity/subject.ts';
import type { MoveRules } from './move-rules.ts';
/** Which end of the moves the subject is. */
export type SubjectEnd = 'from' | 'to';
/** How alike occupations are to a subject: read where the index keeps who is, else compared. */
export interface LikenessTo {
    /** To one of them. */
    readonly of: (row: number) => number;
    /** By row: of all who are at least so alike, and less than that for the others. */
    readonly atLeast: (least: number) => Float64Array;
}
type Rules = Pick<MoveRules, 'index' | 'scorer' | 'ref' | 'neighbours'>;
export declare function likenessTo(rules: Rules, subject: Subject, at: SubjectEnd): LikenessTo;
/** How alike two occupations are; what is less than `least` may be given as 0. */
export declare function likenessBetween(rules: Rules, from: Subject, to: number, least?: number): number;
export {};
