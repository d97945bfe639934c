import type { SkillIndex } from '../compact/skill-index.ts';
import type { Compared } from '../query/answer/ask.ts';
import { type Matrix } from '../similarity/matrix.ts';
import type { Metric } from '../similarity/metric.ts';
/** Two blocks of a whole, under a metric and a weighting that give on them what they give on the whole. */
export interface Blocks {
    readonly metric: Metric;
    /** Of the subjects. */
    readonly own: Matrix;
    /** Of the targets. */
    readonly matrix: Matrix;
    /** By skill of the subjects, its row among the targets' skills; −1 where they have none of that id. */
    readonly columnOf: Int32Array;
}
/**
 * Two indexes as blocks of one whole.
 *
 * @throws SkillGraphError `BAD_OPTION` for a comparison that would give something else on the whole.
 */
export declare function blocksOf(subjects: SkillIndex, targets: SkillIndex, { method, weighting }: Compared): Blocks;
