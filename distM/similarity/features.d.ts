import type { SkillIndex } from '../compact/skill-index.ts';
import { type Matrix } from './matrix.ts';
import type { Contribution } from './method.ts';
import { type Subject, type Vector } from './subject.ts';
import { type FeatureValues } from './value-rows.ts';
/** A block at work on one index. */
export interface BlockColumns {
    readonly columnCount: number;
    /** What a column stands for: `skill`, `group`, …, and its row in the index, or its label where it is in no row. */
    readonly featureOf: (column: number) => Omit<Contribution, 'contribution'>;
    /** Raw values of a subject, before rarity and scaling. */
    readonly values: (subject: Subject) => FeatureValues;
}
/** How much a feature's rarity counts: ln((1+N)/(1+df)) + 1, ln(N/df), or not at all. */
export type Rarity = 'smoothed' | 'plain' | 'none';
/** Options as a snapshot records them. */
export type BlockParameters = Readonly<Record<string, number | string | boolean | readonly string[] | readonly number[] | Readonly<Record<string, number>>>>;
/**
 * One kind of feature that occupations can have in common: skills, the groups above them, related skills, ratings.
 * A block's values are multiplied by the rarity of the feature and scaled so that the block carries `share` of the
 * squared length of every row, relative to the shares of the other blocks.
 */
export interface FeatureBlock {
    readonly name: string;
    readonly parameters: BlockParameters;
    /** Above 0; shares of several blocks need not add up to 1. */
    readonly share: number;
    readonly rarity: Rarity;
    /** Lays out the block's columns on an index. Called once per index. */
    readonly prepare: (index: SkillIndex) => BlockColumns;
}
/** @throws SkillGraphError `BAD_OPTION` for what are no blocks of features, the library's or a caller's own. */
export declare function checkBlocks(blocks: readonly object[]): void;
export declare const rarities: ReadonlySet<string>;
/** Occupations as rows of unit length over the columns of several blocks. */
export interface FeatureSpace {
    readonly matrix: Matrix;
    /** What a column of the space stands for. */
    readonly featureOf: BlockColumns['featureOf'];
    /** A subject in the space: its row if it is an occupation, else a vector made in the same way. */
    readonly vectorOf: (subject: Subject) => Vector;
}
/**
 * The space that blocks span over an index, worked out once per index and list of blocks.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list or a share that is not above 0.
 */
export declare const featureSpace: (index: SkillIndex, blocks: readonly FeatureBlock[]) => FeatureSpace;
/** The index with the space of some blocks of the library's own; see `withFeatureSpace`. */
export declare function withSpaceOf(index: SkillIndex, blocks: readonly FeatureBlock[]): SkillIndex;
