import type { SkillIndex } from '../compact/skill-index.ts';
import { type Matrix } from './matrix.ts';
/** Rows of unit length over the columns of feature blocks, and what the rarities of columns follow from. */
export interface StoredSpace {
    readonly matrix: Matrix;
    /** How many occupations have something in each column. */
    readonly degrees: Uint32Array;
    /** How many occupations have something in each block. */
    readonly occupations: readonly number[];
}
/** The space of just these blocks, where the index carries it. */
export declare function storedSpace(index: SkillIndex, blocks: string): StoredSpace | null;
/** The index with the space of its features, so that the first comparison of a process need not lay it out. */
export declare function withStoredSpace(index: SkillIndex, blocks: string, { matrix: { rows, weights }, degrees, occupations }: StoredSpace): SkillIndex;
/** Marks a block of the library's own. A caller's, even of the same name and options, is never taken for one. */
export declare function ownBlock<Block extends object>(block: Block): Block;
export declare const isOwnBlock: (block: object) => boolean;
