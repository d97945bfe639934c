import type { SkillIndex } from '../compact/skill-index.ts';
import { type Method } from '../similarity/method.ts';
import type { Weighting } from '../similarity/weighting.ts';
import type { EngineName } from './engine.ts';
/** Which engine answers, and what is made ready for the first question. */
export interface AccelerateOptions {
    /** `auto` (the default) takes WebAssembly where it runs, with SIMD and shared memory, and TypeScript elsewhere. */
    readonly engine?: EngineName | 'auto' | undefined;
    /** Prepared now rather than at its first question. Default: the plain metric of the index. */
    readonly method?: Method | undefined;
    /** Of a bare metric. Default: the index's own; nothing is prepared where a snapshot can name but not hold that. */
    readonly weighting?: Weighting | undefined;
}
/**
 * Makes the synchronous queries on this index faster: `similarOccupations` and whatever else asks for the best rows
 * under a metric, a weighted metric, a cosine over features, or that together with factors. Same ids, same scores, bit
 * for bit; what no engine knows (metrics of your own, other blends, negative weights, long lists, the least similar)
 * goes the plain way as before.
 *
 * @returns which engine answers from now on
 *
 * @example
 * await accelerate(index);
 * similarOccupations(index, 'cook'); // microseconds
 */
export declare function accelerate(index: SkillIndex, options?: AccelerateOptions): Promise<EngineName>;
