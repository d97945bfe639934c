import type { MethodRef } from '../../query/answer/method-ref.ts';
import type { Screen } from './screen.ts';
/** Which method scored, in words: `jaccard: shared skills of all skills of both; every requirement counts 1`. */
export declare function methodSentence({ styles, width }: Screen, { name, parameters }: MethodRef, of?: 'occupation' | 'skill'): string[];
