import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Method } from '../../similarity/method.ts';
import type { Weighting } from '../../similarity/weighting.ts';
/** What scored, so that an answer can be repeated. */
export interface MethodRef {
    readonly name: string;
    readonly symmetric: boolean;
    readonly parameters: Readonly<Record<string, number | string>>;
}
export declare function describeMethod(index: SkillIndex, method: Method, weighting?: Weighting): MethodRef;
/** Whether what is stored of one method is true of another. */
export declare function isSameMethod(stored: MethodRef, asked: MethodRef): boolean;
