import { type DerivedSection } from '../../compact/derived-section.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Comparison } from '../answer/comparison.ts';
import { type MethodRef } from '../answer/method-ref.ts';
import { type Gates } from './gate.ts';
/** Gates as the snapshot keeps them, with the method that they were calibrated for. */
interface StoredGates {
    readonly method: MethodRef;
    readonly gates: Gates;
}
/** The derived section of the default method's gates: 13 figures for each kind of statement. */
export declare const gateSection: DerivedSection<StoredGates>;
/**
 * The index with the gates of its default method, so that the first question about moves need not calibrate them. Where
 * there is nobody to compare (a single occupation) there are none, and the index stays as it is.
 *
 * @example
 * const ready = withGates(buildIndex(catalogue));
 */
export declare function withGates(index: SkillIndex): SkillIndex;
/** The gates of a comparison: those that the index carries, if they are its own, else calibrated now. */
export declare function gatesOf(index: SkillIndex, comparison: Comparison): Gates;
export {};
