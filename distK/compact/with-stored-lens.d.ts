import type { Lens } from '../catalogue/lens.ts';
import type { SkillIndex } from './skill-index.ts';
/** The index with another lens in place of its own; estimates, which were made of the former one, are dropped. */
export declare function withStoredLens(index: SkillIndex, lens: Lens): SkillIndex;
